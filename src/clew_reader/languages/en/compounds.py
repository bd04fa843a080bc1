"""English phrases in which a word that is a cue by itself is none ("carried out" carries no motion)."""

COMPOUNDS = (
    "was not carried out | were not carried out | not been carried out | not carried out | carried out | carry out "
    "| carrying out | carries out | carried on | passed on | passed away | passed through | passed by | passed over "
    "| laid down | elected members | elected member | appointed day | agreed rate | agreed price | approved list | "
    "approved contractors | approved premises | adopted road | adopted roads | adopted children | adopted child | "
    "granted that | take for granted | taken for granted | by-law | bye-law"
)

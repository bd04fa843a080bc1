"""Swedish phrases in which a word that is a cue by itself is none ("vid årets slut" is no title of the year)."""

COMPOUNDS = (
    "årets slut | årets början | årets ingång | årets första | årets sista | årets andra | årets budget | årets "
    "resultat | årets mål | årets verksamhet | årets månader | årets arbete | årets planer | årets siffror | årets "
    "utfall | årets tre | årets fyra | årets sex | årets nio | årets tio | årets elva | årets kostnader | årets "
    "bokslut | årets prognos | årets rapport | årets möte | årets årsmöte | årets konferens | årets nationella | "
    "årets mätning | årets undersökning | årets enkät | årets granskning | årets tillsyn | årets dagar | årets "
    "intäkter | årets underskott | årets överskott"
)

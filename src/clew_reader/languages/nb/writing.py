"""How Norwegian is recognised and where its sentences end."""

from clew_reader.languages.base import Writing, word_set

WRITING = Writing(
    letters="æøå",
    common_words=word_set(
        "og av som med er på til den det de om har ikke fra ved gjennom kommer skal samt eller etter også mellom når",
        "hadde ble blir sin sine sitt kan mot var enn ut opp seg dette disse fikk ifølge både hvor hva bli",
    ),
    abbreviations=word_set(
        "bl.a f.eks dvs m.m m.fl t.o.m f.o.m s.k osv kl nr ca jf resp inkl ekskl tlf kap art pga mv jan feb apr jun",
        "jul aug sep sept okt nov des avd dr prof pst mill mrd",
    ),
)

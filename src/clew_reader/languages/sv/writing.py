"""How Swedish is recognised and where its sentences end."""

from clew_reader.languages.base import Writing, word_set

WRITING = Writing(
    letters="åäö",
    common_words=word_set(
        "och att av som med för är på till den det de om har inte ett från vid genom kommer ska skall samt eller",
        "efter även mellan där när hade blev blir sin sina sitt kan mot var än över ut upp också",
    ),
    abbreviations=word_set(
        "bl.a t.ex d.v.s dvs m.m m.fl t.o.m fr.o.m f.d s.k o.s.v osv kl nr ca jfr resp inkl exkl tfn st kap art f.n",
        "p.g.a pga e.d f.ö jan feb mar apr jun jul aug sep sept okt nov dec ang avd dr prof",
    ),
)

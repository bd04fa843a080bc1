"""How English is recognised and where its sentences end."""

from clew_reader.languages.base import Writing, word_set

WRITING = Writing(
    letters="",
    common_words=word_set(
        "the of and to is was were be been that with by from at this which has have had are not or will would",
        "their its they on as it but than more all also into between",
    ),
    abbreviations=word_set(
        "mr mrs ms dr prof st vs etc e.g i.e cf no nos art fig vol pp p ch sec approx est incl dept govt gov sen rep",
        "col gen lt sgt capt jan feb mar apr jun jul aug sep sept oct nov dec jr sr inc ltd co u.s u.k u.n a.m p.m",
    ),
)

"""What English numbers count and measure."""

from clew_reader.languages.base import Units, word_set
from clew_reader.languages.en.nouns import NOUNS

_PEOPLE = word_set(
    "people person persons members member workers worker employees employee students student pupils pupil teachers",
    "teacher residents resident inhabitants inhabitant citizens citizen tourists tourist visitors visitor patients",
    "patient children child women men delegates delegate cadres cadre officials official civil servants soldiers",
    "farmers labourers laborers doctors nurses voters guests participants councillors women's officers trainees",
    "passengers unemployed refugees victims volunteers youths individuals",
)

UNITS = Units(
    measures={
        "%": "%", "per cent": "%", "percent": "%", "pct": "%", "percentage points": "percentage point",
        "percentage point": "percentage point", "% points": "percentage point", "pp": "percentage point",
        "points": "point", "point": "point", "vnd": "VND", "dong": "VND", "đồng": "VND", "usd": "USD",
        "us dollars": "USD", "dollars": "USD", "dollar": "USD", "euros": "EUR", "euro": "EUR", "eur": "EUR",
        "pounds": "GBP", "pound": "GBP", "gbp": "GBP", "sek": "SEK", "kronor": "SEK", "krona": "SEK",
        "swedish kronor": "SEK", "€": "EUR", "$": "USD", "£": "GBP", "times": "time", "time": "time", "fold": "time",
        "km": "km", "kilometres": "km", "kilometers": "km", "kilometre": "km", "miles": "mile", "metres": "metre",
        "meters": "metre", "m2": "m2", "m²": "m2", "square metres": "m2", "square meters": "m2", "km2": "km2",
        "km²": "km2", "square kilometres": "km2", "square kilometers": "km2", "m3": "m3", "m³": "m3",
        "cubic metres": "m3", "cubic meters": "m3", "hectares": "ha", "hectare": "ha", "ha": "ha", "tonnes": "tonne",
        "tonne": "tonne", "tons": "tonne", "ton": "tonne", "metric tons": "tonne", "kg": "kg", "kilograms": "kg",
        "quintals": "quintal", "litres": "litre", "liters": "litre", "mw": "MW", "megawatts": "MW", "kw": "kW",
        "kwh": "kWh", "mwh": "MWh", "gwh": "GWh", "kv": "kV", "days": "day", "day": "day", "working days": "day",
        "weeks": "week", "week": "week", "months": "month", "month": "month", "years": "year", "year": "year",
        "consecutive years": "year", "hours": "hour", "hour": "hour", "minutes": "minute", "minute": "minute",
        "seconds": "second",
    },
    scaled={},
    before={
        "vnd": "VND", "usd": "USD", "us$": "USD", "$": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP",
        "sek": "SEK",
    },
    counted=dict.fromkeys(_PEOPLE, "person")
    | {
        "households": "household", "household": "household", "families": "household", "houses": "house",
        "homes": "house", "house": "house", "dwellings": "house", "communes": "commune", "commune": "commune",
        "municipalities": "commune", "wards": "ward", "villages": "village", "hamlets": "hamlet",
        "district-level units": "district-level unit", "districts": "district-level unit",
        "party committees": "organisation", "party organizations": "organisation", "party cells": "organisation",
        "party organisations": "organisation", "party cell": "organisation", "party unit": "organisation",
        "party units": "organisation", "organizations": "organisation", "organisations": "organisation",
        "organization": "organisation", "organisation": "organisation", "collectives": "organisation",
        "committees": "organisation", "hydropower plants": "power plant", "power plants": "power plant",
        "plants": "power plant", "targets": "target", "target": "target", "indicators": "target",
        "criteria": "criterion", "arrivals": "person", "turns": "turn", "cases": "case", "jobs": "job",
        "projects": "project",
        "schools": "school", "enterprises": "enterprise", "businesses": "enterprise", "companies": "company",
        "complaints": "complaint", "petitions": "petition", "applications": "application", "beds": "bed",
        "hospitals": "hospital", "votes": "vote", "accidents": "accident", "units": "unit", "agencies": "agency",
        "departments": "department", "documents": "document", "trees": "tree", "vehicles": "vehicle",
    }
    | NOUNS,
    counted_of=word_set("number numbers count total"),
    implied={"population": "person", "average age": "year", "mean age": "year", "median age": "year",
        "headcount": "person",
        "attendance": "person", "turnout": "person", "membership": "person"},
    noun_first=False,
    phrase_ends=word_set(
        "of in on at by with for from to under over and or but that which who whose have has had is are was were be",
        "been will would shall should can could may might must as than into during after before since per the a an",
        "this these those its their not also awarded completed built participating located including such when where",
        "while if so did does do against between among within without across through about above below up out were",
        "received met reached achieved took left remain remained remaining came went made joined worked attended",
        "each every more less compared found used issued approved granted planned needed lack lacked live lived",
    ),
    not_counted=word_set("o'clock pages page points level levels old step steps parts part"),
    per=word_set("per each every"),
    anyone=word_set("nobody everybody everyone anyone anybody someone those aged age ages person"),
    spans=word_set(
        "wait waits waiting average mean median duration delay delays turnaround processing response settlement travel",
        "journey stay took takes take taking lasted lasts",
    ),
    spans_behind=word_set("advance average"),
    others=word_set("others other more further"),
)  # fmt: skip

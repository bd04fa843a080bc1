"""The codes within symbols of documents: what type of document a code stands for. Codes keep their accents.

Vietnamese codes: Party list (36-HD/VPTW 2018, 399-QĐ/TW 2026) and Decree 30/2020/NĐ-CP, Annex III; forms without
accents ("CD", "QD") are found in translations. Swedish and British series are those in public use.
"""

from __future__ import annotations

from types import MappingProxyType

from clew_reader.languages.base import word_set

# A code between number and issuer, or (Swedish, British) before year and number.
TYPE_OF_CODE = MappingProxyType(
    {
        "NQ": "resolution", "NQLT": "resolution", "QĐ": "decision", "QD": "decision", "QĐi": "regulation", "QyĐ":
        "regulation", "CT": "directive", "KL": "conclusion", "QC": "working_regulations", "TT": "regulation", "HD":
        "directive", "TB": "notice", "TBKL": "notice", "BC": "report", "KH": "plan", "QH": "plan", "CTr":
        "programme", "CTR": "programme", "CTHĐ": "action_programme", "ĐA": "project", "DA": "project", "PA": "plan",
        "TTr": "proposal", "TTR": "proposal", "CV": "official_dispatch", "CĐ": "official_dispatch", "CD":
        "official_dispatch", "BB": "minutes", "NĐ": "decree", "ND": "decree", "L": "law", "PL": "ordinance", "VBHN":
        "law", "HNVB": "law", "TTLT": "regulation", "SFS": "law", "SOU": "report", "Ds": "report", "HSLF-FS":
        "regulation", "KFS": "regulation",
    }
)  # fmt: skip

# Issuers that stand in symbols; a letter without a type names only its issuer ("5114/VPCP-TH").
ISSUER_CODES = word_set(
    "TW TU TƯ HU ĐU CB BTCTW UBKTTW VPTW BTGTW BDVTW BNCTW UBKTTU VPTU BTCTU BTGTU CP TTg UBND HĐND VPCP UBTVQH",
    "QH CTN HNVB BNV BTC BCT BGDĐT BYT BXD BTP BCA BQP BKHĐT BNNPTNT BTNMT BCTTW TTCP VPQH VPUB STC SNV SXD SYT",
)

# Series whose number follows ("SFS 2017:725", "Prop. 2023/24:99"), folded to lower case.
SERIES = MappingProxyType(
    {"sfs": "law", "sou": "report", "prop": "proposal", "ds": "report", "bet": "report", "mot": "motion"}
)

"""Words of addresses that say which meeting a page reports; addresses keep Vietnamese words without their marks, also
on pages in translation.
"""

import re

ORDINAL = re.compile(r"lan-thu-([0-9]{1,3})")
KINDS = (
    ("chuyen-de", "thematic"),
    ("tong-ket", "review"),
    ("so-ket", "review"),
    ("bat-thuong", "extraordinary"),
    ("thuong-ky", "ordinary"),
)

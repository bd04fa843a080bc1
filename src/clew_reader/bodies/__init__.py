"""Bodies named in the text ("Standing Committee of the Provincial Party Committee") and classes of bodies or persons
("all levels and sectors"), as stretches of words.
"""

from clew_reader.bodies.body import BODY, CLASS, Body
from clew_reader.bodies.finding import find_bodies
from clew_reader.bodies.head_first import fields_end, second_syllable

__all__ = ["BODY", "CLASS", "Body", "fields_end", "find_bodies", "second_syllable"]

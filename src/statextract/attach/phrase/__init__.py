"""The noun phrase around a number."""

from statextract.attach.phrase.cells import dividing_cell
from statextract.attach.phrase.heads import Head, HeadReader, is_adjective, name_of, unit_of
from statextract.attach.phrase.noun_group import NounGroupReader
from statextract.attach.phrase.reader import PhraseReader

__all__ = [
    "Head",
    "HeadReader",
    "NounGroupReader",
    "PhraseReader",
    "dividing_cell",
    "is_adjective",
    "name_of",
    "unit_of",
]

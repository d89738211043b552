"""Article to document: fold characters, cut sentences and words, find the lexicons' phrases."""

from statextract.text.annotate import Annotator

__all__ = ["Annotator"]

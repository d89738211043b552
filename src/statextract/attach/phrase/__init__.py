"""The noun phrase around a number."""

from statextract.attach.phrase.heads import Head, HeadReader
from statextract.attach.phrase.reader import PhraseReader

__all__ = ["Head", "HeadReader", "PhraseReader"]

"""The noun phrase around a number."""

from statextract.attach.phrase.heads import Head, HeadReader, name_of
from statextract.attach.phrase.reader import PhraseReader

__all__ = ["Head", "HeadReader", "PhraseReader", "name_of"]

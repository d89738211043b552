"""Document to mentions: numbers, dates, agencies and places, found but not interpreted."""

from statextract.find.finder import Finder

__all__ = ["Finder"]

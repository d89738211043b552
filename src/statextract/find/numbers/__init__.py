"""Every numeral and number word of an article, once, with value, range and type."""

from statextract.find.numbers.finder import NumberFinder

__all__ = ["NumberFinder"]

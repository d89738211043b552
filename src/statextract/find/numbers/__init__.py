"""The ledger of numbers: every numeral and number word, valued and typed."""

from statextract.find.numbers.finder import NumberFinder

__all__ = ["NumberFinder"]

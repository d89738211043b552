"""Calendar expressions, found and resolved."""

from statextract.find.dates.finder import DateFinder

__all__ = ["DateFinder"]

"""The same statistic in several articles: series, and where they disagree."""

from statextract.compare.comparison import Comparison, compare
from statextract.compare.series import Point, Series

__all__ = ["Comparison", "Point", "Series", "compare"]

"""The same statistic in several articles: series, and where they disagree."""

from statextract.comparison.comparison import Comparison, compare
from statextract.comparison.series import Point, Series

__all__ = ["Comparison", "Point", "Series", "compare"]

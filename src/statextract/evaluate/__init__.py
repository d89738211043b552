"""Measuring records against hand-made gold."""

from statextract.evaluate.differences import Difference, find_differences
from statextract.evaluate.gold import Gold, read_gold_folder
from statextract.evaluate.metrics import Score, score_pairs

__all__ = ["Difference", "Gold", "Score", "find_differences", "read_gold_folder", "score_pairs"]

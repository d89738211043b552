"""The sentence around a place of an article."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from statextract.read import read_article
from statextract.text.normalise import normalise
from statextract.text.sentences import split_sentences

if TYPE_CHECKING:
    from statextract.evaluate.gold import GoldArticle

# A longer sentence is cut this far from the place.
REACH = 240


class Sentences:
    """Quotes an article by its sentences; cut into them once."""

    def __init__(self, article: GoldArticle) -> None:
        self._text = article.text
        title_end = read_article(article.text).title_end
        stretches = split_sentences(normalise(article.text), title_end)
        self._starts = [stretch.start for stretch in stretches]
        self._ends = [stretch.end for stretch in stretches]

    def quote(self, start: int, end: int) -> str:
        """Return the sentence in one line, with the place between square brackets."""
        at = max(bisect_right(self._starts, start) - 1, 0)
        first = self._starts[at] if self._starts else 0
        last = max(self._ends[at] if self._ends else end, end)
        before = self._text[max(first, start - REACH) : start]
        after = self._text[end : min(last, end + REACH)]
        whole = f"{before}[{self._text[start:end]}]{after}"
        return " ".join(whole.split())

"""What people are given or have taken from them: "bail was granted to 13", "gave parole to nine".

The verb says little; its noun tells what befell those to whom it goes.
"""

from collections.abc import Sequence

from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.frozen import frozen

_GIVING = frozenset(
    """
    grant grants granted granting give gives gave given giving hand hands handed handing award
    awards awarded awarding impose imposes imposed imposing pass passed passing extended offered
    offer issued issue approved provided paid pay found secured made distributed administered
    ordered served pinned came come brought promised
    """.split()
)
_TAKING = frozenset(
    "taken took taking obtained gathered collected heard came come received".split()
)
_SUMMING = frozenset(("came", "come", "brought"))  # "compensation came to 3,000"
_TO = frozenset(("to", "on", "upon", "for"))
_FROM = frozenset(("from", "against"))
_DENIED = frozenset("not never no denied refused without nor".split())
_STOPS = frozenset("; : . ( ) who which that after before while because whereas although".split())
_REACH = 12  # tokens from the noun to its people: "bail of 500 dollars each has since been granted"


@frozen
class Gift:
    """The token of the noun that people are given, and of the verb."""

    noun: int
    verb: int


class GiftReader:
    """Finds what the people of a count are given; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self.freeing = lexicons.classes.of("freeing_gift")
        self.sentencing = lexicons.classes.of("sentencing_gift")
        self._nouns = self.freeing | self.sentencing | lexicons.classes.of("human_gift")

    def __call__(self, document: Document, draft: Draft) -> Gift | None:
        """Return what is given to them, None if nothing is."""
        lower, number = document.lower, draft.number
        start = min(draft.phrase.first, number.hedge[0] if number.hedge else number.first)
        first = max(document.sentence_at(start).first, start - _REACH)
        before = lower[first:start]
        if not before or before[-1] not in _TO | _FROM:
            return None
        begin = max((k + 1 for k, word in enumerate(before) if word in _STOPS), default=0)
        told = before[begin:-1]
        verbs = _GIVING if before[-1] in _TO else _TAKING
        summed = before[-1] == "to" and not _SUMMING.isdisjoint(told)
        if summed or not _DENIED.isdisjoint(told):
            return None
        verb = _last(told, verbs)
        noun = _last(told, self._nouns)
        if verb is None or noun is None:
            return None
        return Gift(first + begin + noun, first + begin + verb)


def _last(words: Sequence[str], among: frozenset[str]) -> int | None:
    """Where the last of some words stands."""
    return next((k for k in range(len(words) - 1, -1, -1) if words[k] in among), None)

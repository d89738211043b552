"""Which counts are differences, not levels: "12 more than", "fell by 30", "an increase of 37"."""

from collections.abc import Mapping, Sequence

from statextract.lexicons import Lexicons
from statextract.lexicons.number_words import ChangeWord
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Direction

_REACH = 4
_TO_THAN = 6
_FILLERS = frozenset("a an another further some about just only nearly almost".split())
_LEVELS = frozenset(("to", "from", "on"))


class DirectionAttacher:
    """Marks the counts that are differences; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._changes = lexicons.number_words.changes

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill ``direction`` with up or down; a level stays without one."""
        for draft in drafts:
            found = (
                _signed(document, draft)
                or _compared(document, draft)
                or _changed(document, draft, self._changes)
            )
            if found is not None:
                draft.direction = found


def _signed(document: Document, draft: Draft) -> Cited[Direction] | None:
    """Return the sign of a count in brackets: "120 cases (+12)", "340 patients (-15)"."""
    at, lower = draft.number.first - 1, document.lower
    if at < 1 or lower[at] not in _SIGNS or lower[at - 1] != "(":
        return None
    return Cited(_SIGNS[lower[at]], "rule:sign", *document.span_of(at, at + 1))


_SIGNS: Mapping[str, Direction] = {
    "+": Direction.UP,
    "-": Direction.DOWN,
    "\u2212": Direction.DOWN,
    "\u2013": Direction.DOWN,
}


def _compared(document: Document, draft: Draft) -> Cited[Direction] | None:
    """Return the comparison behind a count: 11 more than last year, 30 fewer cases than."""
    lower, at = document.lower, draft.number.last
    if _COMPARATIVES.keys().isdisjoint(lower[at : at + _TO_THAN]):
        return None
    last = document.sentences[draft.sentence].last
    end = min(last, at + _TO_THAN)
    while at < end and lower[at] not in _COMPARATIVES:
        if not lower[at].isalpha() or at >= draft.phrase.last:
            return None
        at += 1
    if at >= end:
        return None
    than = at + 1
    while than < end and lower[than] != "than" and lower[than].isalpha():
        than += 1
    if than + 1 >= last or lower[than] != "than" or _hedges(document, than):
        return None
    return Cited(_COMPARATIVES[lower[at]], "rule:than", *document.span_of(at, than + 1))


_COMPARATIVES: Mapping[str, Direction] = {
    "more": Direction.UP,
    "higher": Direction.UP,
    "fewer": Direction.DOWN,
    "less": Direction.DOWN,
    "lower": Direction.DOWN,
}


def _hedges(document: Document, than: int) -> bool:
    """Whether "more than" bounds the number behind it; a year is compared with."""
    following = document.lower[than + 1]
    if following.isdigit() and len(following) == 4:
        return False
    return following[0].isdigit() or following in ("half", "a", "one", "two", "double", "twice")


def _changed(
    document: Document, draft: Draft, changes: Mapping[str, ChangeWord]
) -> Cited[Direction] | None:
    """Return the word of change before a count: rose by 12, a fall of 12, rose 12 to 90."""
    lower, number = document.lower, draft.number
    first = min(number.first, number.hedge[0]) if number.hedge else number.first
    start = document.sentences[draft.sentence].first
    while first > start and lower[first - 1] in _FILLERS:
        first -= 1
    if first == start:
        return None
    joint = lower[first - 1]
    if joint in ("by", "of"):
        for at in range(first - 2, max(start, first - 1 - _REACH) - 1, -1):
            change = changes.get(lower[at])
            if change is None or change.direction is None or change.part == "comparative":
                continue
            if joint == "by" or (at == first - 2 and _is_noun(document, at, change)):
                return _cited(document, at, change.direction)
        return None
    if joint in ("up", "down") and _is_phrasal(lower[first - 2], changes):
        return None  # "rounded up 100 migrants on Friday"
    change = changes.get(joint)
    if change is None or change.part != "verb" or change.direction is None:
        return None
    behind = lower[draft.phrase.last : min(draft.phrase.last + 1, len(lower))]
    if joint in _MOVES and behind and behind[0] in _LEVELS:
        return _cited(document, first - 1, change.direction)
    return None


_MOVES = frozenset(
    """
    rose fell climbed dropped jumped declined increased decreased up down rises falls drops slid
    surged grew shrank dipped
    """.split()
)


def _is_phrasal(verb: str, changes: Mapping[str, ChangeWord]) -> bool:
    """Whether "up" belongs to a verb that tells of no change: "rounded up", not "edged up"."""
    return verb.endswith("ed") and verb not in changes


def _is_noun(document: Document, at: int, change: ChangeWord) -> bool:
    """Whether a word of change is a noun here: "a rise of 12"."""
    determined = at > 0 and document.lower[at - 1] in (
        *("a", "an", "the", "this", "net", "further", "slight", "sharp", "overall"),
        *("total", "annual", "that", "steep", "marked", "with", ","),
    )
    return change.part == "noun" or determined


def _cited(document: Document, at: int, direction: Direction) -> Cited[Direction]:
    return Cited(direction, f"lexicon:{document.lower[at]}", *document.span_of(at, at + 1))

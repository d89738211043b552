"""Nouns of the courts that count what is on somebody's record, not people or cases of the text."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from statextract.attach.function_words import is_adverb
from statextract.lexicons import Lexicons
from statextract.lexicons.cases import Case
from statextract.lexicons.people import Person
from statextract.model.document import Document
from statextract.model.draft import Draft

_SENTENCED = frozenset(("conviction", "arrest"))
_BEFORE = frozenset("criminal prior previous past earlier felony misdemeanour misdemeanor".split())
_HAVING = frozenset("has have had having".split())
_OWNERS = frozenset("he she they who whom each".split())
_OFFENCES = frozenset("offence offences offense offenses crime crimes".split())
_CHARGED = frozenset("charge charges charged charging indicted hit slapped".split())
_GUILTY = frozenset("accused accuse accuses convicted suspected guilty acquitted cleared".split())
_FACING = frozenset("face faces faced facing admitted admitting admits denied denies".split())
_BY = {"with": _CHARGED, "over": _CHARGED, "of": _GUILTY, "to": _GUILTY}
_REACH = 14  # tokens from "charged" to what with
_HEDGES = frozenset("a total of the some over about around nearly than more at least".split())


class RecordReader:
    """Tells the convictions and offences of somebody from those that a court or force counts."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._people = lexicons.people
        self._officers = lexicons.classes.of("officer")

    def __call__(self, document: Document, draft: Draft, noun: object) -> bool:
        """Whether a counted noun is on record: "had 12 convictions", "charged with 96 offences"."""
        if isinstance(noun, Person):
            return noun.singular in _SENTENCED and self._is_had(document, draft)
        if not isinstance(noun, Case) or _OFFENCES.isdisjoint(noun.singular.split()):
            return False
        return _is_charged(document, draft)

    def _is_had(self, document: Document, draft: Draft) -> bool:
        """Whether people have them: "aliens had multiple convictions", "12 prior convictions"."""
        lower, phrase = document.lower, draft.phrase
        if not _BEFORE.isdisjoint(lower[draft.number.last : phrase.last]):
            return True
        at = _before(lower, draft, document.sentence_at(phrase.first).first)
        if at is None or lower[at] not in _HAVING:
            return False
        owned = lower[at - 1] in _OWNERS or at in document.ending(self._people)
        return owned and lower[at - 1] not in self._officers


def _is_charged(document: Document, draft: Draft) -> bool:
    """Whether somebody answers for the offences: "faces 12 offences", "guilty of 12 crimes"."""
    lower, floor = document.lower, document.sentence_at(draft.phrase.first).first
    at = _before(lower, draft, floor)
    if at is None:
        return False
    if lower[at] in _FACING:
        return True
    verbs: AbstractSet[str] = _BY.get(lower[at], frozenset())
    near = lower[max(floor, at - _REACH) : at]
    return not verbs.isdisjoint(near) and near[-1] != "connection"


def _before(lower: Sequence[str], draft: Draft, floor: int) -> int | None:
    """Return the token before a counted phrase and its hedge, None if it opens the sentence."""
    first = draft.phrase.first if draft.number.hedge is None else draft.number.hedge[0]
    at = min(first, draft.phrase.first) - 1
    while at > floor and (lower[at] in _HEDGES or is_adverb(lower[at])) and lower[at] not in _BY:
        at -= 1
    if lower[at] == "of" and lower[at - 1] in ("total", "list", "string"):
        at -= 3
    return at if at > floor else None

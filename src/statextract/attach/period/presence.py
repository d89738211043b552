"""Who was where it happened: in the pit when the fire broke out, at the rally, in the boat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.function_words import is_adverb, is_past

if TYPE_CHECKING:
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_BE = frozenset(("was", "were"))
STRUCK = frozenset(
    """
    exploded detonated went broke erupted sank capsized overturned collapsed crashed collided
    derailed plunged struck hit happened occurred ignited flipped rolled gave ploughed plowed
    opened caught crumbled fell
    """.split()
)
# The wounded arrive and officers respond later.
_PASSENGERS = frozenset("boarded crammed packed squeezed filled loaded overloaded".split())
_VEHICLES = frozenset(
    """
    boat boats vessel vessels ship ferry dinghy dinghies raft canoe pirogue yacht truck lorry
    trailer van minibus bus coach train plane flight helicopter vehicle container car
    """.split()
)
_GATHERINGS = frozenset(
    """
    event rally gathering congregation concert festival wedding party match game service prayers
    parade carnival show fair celebration celebrations feast
    """.split()
)
_ON = frozenset(("on", "in", "inside"))
_INTO = frozenset("into at on through among".split())
_CROWDS = frozenset("crowd group gathering throng".split())
_HEDGES = frozenset("about around some nearly almost roughly over an estimated more than".split())
_ATTENDED = frozenset(("attended",))
_FOUND = frozenset("found discovered located encountered embarked interdicted spotted".split())
_UNFOUND = _INTO | frozenset("that who which of ; but for".split())
_FINDING = 14  # tokens of "found nine Poles, four Czechs and" before a number
_WHEN = 26  # tokens from a number to "when the blast"
_THEN = 6  # tokens of "when the coal dust explosion went"
_OBJECT = 4  # tokens of "attended the open-air rally"


def was_there(document: Document, draft: Draft) -> bool:
    """Whether people are told to have been there: the day of the event is theirs, too.

    Sixty were in the pit when it caught fire; thousands attended the rally; it drove into a crowd
    of 200; he had boarded with another 130. But 300 attended the funeral.
    """
    lower, clause = document.lower, draft.clause
    words = lower[clause.first : clause.last]
    if not (_PASSENGERS.isdisjoint(words) or _VEHICLES.isdisjoint(words)):
        return True
    return (
        _is_aboard(document, draft)
        or _is_when_it_struck(document, draft)
        or _has_attended(document, draft)
        or _is_crowd(document, draft)
        or _is_found(document, draft)
    )


def _is_aboard(document: Document, draft: Draft) -> bool:
    """Whether they were in a vehicle: "there were about 120 people on the boat"."""
    lower, clause = document.lower, draft.clause
    if _BE.isdisjoint(lower[clause.first : clause.last]):
        return False
    for at in range(draft.number.last, min(draft.phrase.last + _OBJECT, clause.last)):
        if lower[at] in _ON:
            behind = lower[at + 1 : min(at + 1 + _OBJECT, clause.last)]
            return behind[:1] == ["the"] and not _VEHICLES.isdisjoint(behind)
    return False


def _is_found(document: Document, draft: Draft) -> bool:
    """Whether they were come upon: agents found nine men aboard, crews embarked 11 women."""
    lower, at = document.lower, draft.number.first
    first = max(draft.clause.first, at - _FINDING)
    for verb in range(at - 1, first - 1, -1):
        if lower[verb] in _FOUND:
            return lower[verb - 1] not in _BE
        if lower[verb] in _UNFOUND or is_past(lower[verb]):
            return False
    return False


def _is_when_it_struck(document: Document, draft: Draft) -> bool:
    """Whether they were doing something when it happened: were working when the roof fell."""
    lower, at = document.lower, draft.number.last
    behind = lower[at : min(at + _WHEN, document.sentences[draft.sentence].last)]
    if "when" not in behind:
        return False
    when = behind.index("when")
    return not (_BE.isdisjoint(behind[:when]) or STRUCK.isdisjoint(behind[when:][:_THEN]))


def _has_attended(document: Document, draft: Draft) -> bool:
    """Whether they attended what was hit, or it was attended by them."""
    lower, clause = document.lower, draft.clause
    for at in document.tokens_of(_ATTENDED, clause.first, clause.last):
        if at > draft.number.last:
            behind = lower[at + 1 : at + 2 + _OBJECT]
            return behind[:1] == ["the"] and not _GATHERINGS.isdisjoint(behind)
        return document.following(at + 1) == "by" and not _GATHERINGS.isdisjoint(
            lower[clause.first : at]
        )
    return False


def _is_crowd(document: Document, draft: Draft) -> bool:
    """Whether something came upon a crowd of them: thrown into a crowd of about 200."""
    lower, at = document.lower, draft.number.first - 1
    while at > 2 and (lower[at] in _HEDGES or is_adverb(lower[at])):
        at -= 1
    led = at > 2 and lower[at] == "of" and lower[at - 1] in _CROWDS
    return led and lower[at - 2] in ("a", "the") and lower[at - 3] in _INTO

"""Where the sex or age of a count is told that no noun beside it names.

"The number of female victims has risen again, reaching 241"; "most were male (429 victims)"; "women
were more likely to be killed at home (38% or 80 killings)".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.function_words import AUXILIARIES, is_past

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.model.document import Document
    from statextract.model.draft import Draft

_NUMBER = frozenset("number total tally count".split())
_AMONG = frozenset(("among", "amongst"))
_TO = frozenset("to from at by was reaching reached hit hitting".split())
_APART = frozenset(
    "while whereas that those compared than men women boys girls children adults ;".split()
)
_HEDGES = frozenset("about around some nearly almost just only over a an".split())
_SEXES = frozenset(("male", "female"))
_LIKELY = (["likely", "to", "be"],)
_MORE = frozenset("more less most least".split())
_BREAKS = frozenset(", ; while whereas but and".split())
_SUBJECT = 8  # tokens of "female victims of armed robbery"
_CLAUSE = 30  # tokens from "likely to be" to the bracket
_OPENS = 3  # tokens of "Overall, the number"


def told_elsewhere(document: Document, draft: Draft) -> Iterator[tuple[int, int]]:
    """Yield the token ranges that may tell the sex of the counted."""
    opening = _bracket(document, draft)
    if opening is not None:
        if document.lower[opening - 1] in _SEXES:
            yield opening - 1, opening
        elif (likely := _likely_subject(document, opening)) is not None:
            yield likely
    elif (level := _subject_of_level(document, draft)) is not None:
        yield level
    else:
        yield from of_level(document, draft)


def of_level(document: Document, draft: Draft) -> Iterator[tuple[int, int]]:
    """Yield the group whose toll a number is: "the number of children killed rose to six"."""
    lower, nominal, stop = document.lower, draft.phrase.nominal, draft.phrase.first
    if nominal is None or nominal[1] >= stop or not _APART.isdisjoint(lower[nominal[1] : stop]):
        return
    first = max(document.sentences[draft.sentence].first, nominal[0] - _SUBJECT)
    for at in range(nominal[0] - 1, first, -1):
        if lower[at] == "of" and lower[at - 1] in _NUMBER:
            yield at + 1, nominal[0]
            return
    if lower[nominal[1]] in _AMONG:
        end = _end_of_group(document, nominal[1] + 1, stop)
        if end is not None:
            yield nominal[1] + 1, end


def _subject_of_level(document: Document, draft: Draft) -> tuple[int, int] | None:
    """The group whose number the sentence is about, where this number is but its level."""
    if draft.phrase.head is not None or draft.phrase.nominal is not None:
        return None
    lower, first = document.lower, document.sentences[draft.sentence].first
    at = draft.number.first - 1
    while at > first and lower[at] in _HEDGES:
        at -= 1
    of = next((t for t in range(first, first + _OPENS) if lower[t] in _NUMBER), None)
    if of is None or lower[of + 1 : of + 2] != ["of"] or at <= of or lower[at] not in _TO:
        return None
    end = _end_of_group(document, of + 2, at)
    told = None if end is None else lower[end:at]
    return (of + 2, end) if end is not None and told and _APART.isdisjoint(told) else None


def _end_of_group(document: Document, first: int, stop: int) -> int | None:
    """The token of the verb behind a group of people, None if none is near."""
    for at in range(first, min(first + _SUBJECT, stop + 1)):
        word = document.lower[at]
        if word in AUXILIARIES or is_past(word):
            return at
    return None


def _bracket(document: Document, draft: Draft) -> int | None:
    """The token of the bracket that holds a count, or a share and its count, and no more."""
    lower = document.lower
    first = max(document.sentences[draft.sentence].first, draft.phrase.first - _SUBJECT)
    opening = next((t for t in range(draft.phrase.first - 1, first, -1) if lower[t] == "("), None)
    if opening is None or ")" in lower[opening : draft.number.first]:
        return None
    last = document.sentences[draft.sentence].last
    closing = next((t for t in range(draft.number.last, last) if lower[t] == ")"), last)
    inside = lower[opening + 1 : closing]
    small = closing - opening <= _SUBJECT and inside[0][:1].isdigit()
    other = "of" in inside or any(is_past(word) for word in inside)  # "(3 of the 40 victims)"
    return opening if small and not other else None


def _likely_subject(document: Document, opening: int) -> tuple[int, int] | None:
    """The group of "women were more likely to be killed at home (38%)", that is before "were"."""
    lower = document.lower
    floor = max(document.sentence_at(opening).first, opening - _CLAUSE)
    for at in range(opening - 1, floor + 2, -1):
        if lower[at] in _APART:
            return None  # "women were likelier to be hurt (38%) than men (20%)"
        if lower[at : at + _OPENS] in _LIKELY and lower[at - 1] in _MORE:
            return _before_verb(document, at - 2)
    return None


def _before_verb(document: Document, verb: int) -> tuple[int, int] | None:
    lower, last = document.lower, verb
    if lower[verb] not in AUXILIARIES:
        return None
    if lower[last - 1] == ")":  # "women (aged 16 and over) were"
        last = next((t for t in range(last - 1, last - 12, -1) if lower[t] == "("), last)
    first, floor = last, max(document.sentence_at(verb).first, last - _SUBJECT)
    while first > floor and (lower[first - 1] == "and" or lower[first - 1] not in _BREAKS):
        first -= 1
    return (first, last) if first < last else None

"""What the text says of a list of parts: whether it is whole, and whether the parts overlap."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.checks.engine.dimension import Dimension, dimension_of
from statextract.model.vocabulary import Age, Outcome, Sex, Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.checks.engine.edits import Edit
    from statextract.model.figure import Figure


def _named(names: str) -> frozenset[str]:
    return frozenset(f"rule:{name}" for name in names.split())


_WORDED = _named(  # all other ties rest on the order of sentences and on what is counted
    "addition alone among apposition bracket bracket-list closing colon-or-dash exception"
    " fronted-partitive including out-of partitive relative table with"
)
_NESTED = _named("aboard nested-place parallel")  # inferred, yet from what is said
_TOGETHER = _named(  # one group, told at once
    "apposition bracket bracket-list closing colon-or-dash fronted-partitive including list"
    " beside-rest parallel partitive relative remainder table with"
)
_PICKED = _named("fronted-partitive partitive")
_CLOSING = _named("apposition bracket closing remainder table")
_PAIR = 2
_JOINT = 8  # code points between two clauses of a sentence: ", and "
_EACH = re.compile(
    r"\bone \w+ each\b|\beach (?:with|of|for|facing|having) (?:a single|one|only one)\b",
    re.IGNORECASE,
)
_CHARGES = frozenset(("count", "counts", "charge", "charges"))
_BESIDE = _named("apposition bracket colon-or-dash list")
_BRACKETS = _named("bracket bracket-list")
_LISTED = re.compile(r"(?:\band|&|\bplus)\s+(?:(?:her|his|their|its|the)\s+)?$", re.IGNORECASE)
_ENDS = frozenset(  # nobody has two of these at one time
    {
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.MISSING,
        Outcome.RECOVERED,
        Outcome.RETURNED_HOME,
        Outcome.IN_CARE,
        Outcome.TRANSFERRED,
        Outcome.DEPORTED,
        Outcome.RELEASED,
        Outcome.ESCAPED,
    }
)


def is_inferred(figure: Figure) -> bool:
    """Whether nothing but the order of the text says what a figure is part of."""
    ties = _ties(figure)
    return bool(ties) and _WORDED.isdisjoint(ties)


def is_guessed(figure: Figure) -> bool:
    """Whether a figure is held for part of another without even a hint of its own."""
    return is_inferred(figure) and _NESTED.isdisjoint(_ties(figure))


def counts_list_before(part: Figure, whole: Figure) -> bool:
    """Whether a part stands in brackets behind a list of which its whole is the last item.

    "Nine men and six women (12 Somalis)": the bracket is of all fifteen.
    """
    before = whole.evidence.text[: max(0, whole.span.start - whole.evidence.start)]
    return not _BRACKETS.isdisjoint(_ties(part)) and _LISTED.search(before) is not None


def is_told_alone(figure: Figure) -> bool:
    """Whether a figure is told of one of several: "the navy alone rescued 44"."""
    return "rule:alone" in _ties(figure)


def is_guessed_by_place(figure: Figure) -> bool:
    """Whether only its place says what a figure is part of."""
    return "rule:nested-place" in _ties(figure)


def is_told_with(figure: Figure) -> bool:
    """Whether a figure is told in one breath with what it is part of."""
    return not _TOGETHER.isdisjoint(_ties(figure))


def is_closed(edit: Edit, parts: Sequence[Figure]) -> bool:
    """Whether a wording or the kind of the parts says that these are all there are."""
    ties = {tie for part in parts for tie in _ties(part)}
    if not ties:
        return edit.said
    if not _CLOSING.isdisjoint(ties):
        return True
    sexes = {part.sex for part in parts}
    both = dimension_of(parts) is Dimension.PEOPLE and sexes >= {Sex.FEMALE, Sex.MALE}
    return both or are_exhaustive(parts)


def are_disjoint(parts: Sequence[Figure], *, closed: bool) -> bool:
    """Whether nobody can be in two of the parts, as their wording or their kind shows.

    Of a record that does not say how it knows its parts, only closed lists are trusted.
    """
    ties = {tie for part in parts for tie in _ties(part)}
    if not ties:
        return closed
    if not _CLOSING.isdisjoint(ties) or dimension_of(parts) is not Dimension.OTHER:
        return True
    if all(_is_charge(part) for part in parts):
        return True
    outcomes = [part.outcome for part in parts]
    if len(set(outcomes)) == len(outcomes) and _ENDS.issuperset(o for o in outcomes if o):
        return None not in outcomes
    nations = [part.nationality for part in parts]
    return () not in nations and len(set(nations)) == len(nations)


def counts_each_once(whole: Figure) -> bool:
    """Whether the text says that each of a group belongs to one part: "each with one charge"."""
    return _EACH.search(whole.evidence.text) is not None


def are_casualties(figure: Figure) -> bool:
    """Whether a figure is called casualties, by which some mean the dead alone."""
    return (figure.noun or "").lower() in ("casualties", "casualty")


def is_one_of_list(parts: Sequence[Figure]) -> bool:
    """Whether what looks like "96 in all, 71 here and 25 there" may be one list of like things.

    "By cause, 96 died in air attacks, 71 under artillery fire and 17 on landmines".
    """
    ties = {tie for part in parts for tie in _ties(part)}
    return "rule:apposition" in ties and dimension_of(parts) is not Dimension.PEOPLE


def is_rest(figure: Figure) -> bool:
    """Whether a figure is told as what remains."""
    return "rule:remainder" in _ties(figure)


def is_worded_split(edit: Edit, parts: Sequence[Figure]) -> bool:
    """Whether "Of the 17, six ... The remaining 11 ..." says that one part and the rest are all."""
    rests = [part for part in parts if is_rest(part)]
    others = [part for part in parts if not is_rest(part)]
    worded = all(not _PICKED.isdisjoint(_ties(part)) for part in others)
    return edit.closed and len(rests) == 1 and len(others) == 1 and worded


def is_told_with_rest(parts: Sequence[Figure]) -> bool:
    """Whether the parts end on what remains, all in one sentence: "six ..., one ..., the other"."""
    rests = [part for part in parts if is_rest(part)]
    if len(rests) != 1 or rests[0] is not parts[-1]:
        return False
    return all(
        after.evidence.start - before.evidence.end <= _JOINT
        and not before.evidence.text.rstrip().endswith(".")
        for before, after in pairwise(parts)
    )


def is_beside_rest(figure: Figure) -> bool:
    """Whether only a remainder behind it makes a figure a part: "Nine fled and the other two"."""
    return "rule:beside-rest" in _ties(figure)


def has_two_rests(parts: Sequence[Figure]) -> bool:
    """Whether two parts are each what remains: then the list splits its group twice."""
    return sum(map(is_rest, parts)) > 1


def are_mixed(parts: Sequence[Figure]) -> bool:
    """Whether the parts have traits of several kinds: women, foreigners and the under-aged."""
    kinds = {(p.sex is None, p.age is None, p.nationality == ()) for p in parts}
    return len(kinds) > 1


def _is_charge(figure: Figure) -> bool:
    """Whether a figure counts charges: each count of an indictment is of one offence alone."""
    words = (figure.noun or "").lower().split()
    return figure.unit is Unit.OBJECT and not _CHARGES.isdisjoint(words)


def are_exhaustive(parts: Sequence[Figure]) -> bool:
    """Whether the traits of the parts leave nobody out: women and men, minors and adults."""
    if len(parts) != _PAIR:
        return False
    sexes = {part.sex for part in parts if part.age is None}
    ages = {part.age for part in parts if part.sex is None}
    return sexes == {Sex.FEMALE, Sex.MALE} or ages == {Age.MINOR, Age.ADULT}


def is_in_table(figure: Figure) -> bool:
    """Whether a figure is a cell of a table with a total."""
    return "rule:table" in _ties(figure)


def is_column(parts: Sequence[Figure]) -> bool:
    """Whether the parts are cells below each other, with those of other columns between them."""
    rows = {part.evidence.start for part in parts}
    return all(map(is_in_table, parts)) and len(rows) == len(parts)


def may_be_total(part: Figure, whole: Figure) -> bool:
    """Whether a part stands beside its whole without a mark of its own: "(2024: 85)"."""
    marks = ("sex", "age", "nationality", "outcome")
    own = any(getattr(part, mark) and getattr(part, mark) != getattr(whole, mark) for mark in marks)
    return not own and not _BESIDE.isdisjoint(_ties(part))


def _ties(figure: Figure) -> list[str]:
    return [reason.by for reason in figure.reasons if reason.field == "of"]

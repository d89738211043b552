"""What the text says of a list of parts: whether it is whole, and whether the parts overlap."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.checks.engine.dimension import Dimension, dimension_of
from statextract.model.vocabulary import Age, Bound, Sex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.checks.engine.edits import Edit
    from statextract.checks.engine.ranges import Range
    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure


def _named(names: str) -> frozenset[str]:
    return frozenset(f"rule:{name}" for name in names.split())


_WORDED = _named(  # all other ties rest on the order of sentences and on what is counted
    "addition alone among apposition bracket bracket-list closing colon-or-dash died-at exception"
    " fronted-partitive including out-of partitive percent-behind relative struck table with"
)
_NESTED = _named("aboard nested-place parallel")  # inferred, yet from what is said
_TOGETHER = _named(  # one group, told at once
    "apposition bracket bracket-list closing colon-or-dash fronted-partitive including list"
    " beside-rest fragment out-of parallel partitive relative remainder resumed table with"
)
_PICKED = _named("fronted-partitive partitive")
CLOSING = _named("apposition bracket closing copular died-at remainder resumed summed table")
_AWAY = 120  # code points, which hold a sentence
_THEM = frozenset(["them", "these", "those"])
_PAIR = 2
_BREATH = 40  # code points between a group and some of it: "were hit, five of them"
_SAID = _named("bracket including partitive relative with")
_PICKING = re.compile(r"\s+(?:who|whom|in|on|at|from|aboard|hurt|dead|taken|known|[a-z]+ed)\b")
_AMONG = _named("including relative")
_LONG = 6  # parts of a row
_JOINT = 8  # code points between two clauses of a sentence: ", and "
_BESIDE = _named("apposition bracket colon-or-dash list")
_BRACKETS = _named("bracket bracket-list")
_ROWS = _named("bracket-list bracket-row")
_LISTED = re.compile(r"(?:\band|&|\bplus)\s+(?:(?:her|his|their|its|the)\s+)?$", re.IGNORECASE)


def is_inferred(figure: Figure) -> bool:
    """Whether nothing but the order of the text says what a figure is part of."""
    ties = ties_of(figure)
    return bool(ties) and _WORDED.isdisjoint(ties)


def is_guessed(figure: Figure) -> bool:
    """Whether a figure is held for part of another without even a hint of its own."""
    return is_inferred(figure) and _NESTED.isdisjoint(ties_of(figure))


def counts_list_before(part: Figure, whole: Figure) -> bool:
    """Whether a part stands in brackets behind a list of which its whole is the last item.

    "Nine men and six women (12 Somalis)": the bracket is of all fifteen.
    """
    before = whole.evidence.text[: max(0, whole.span.start - whole.evidence.start)]
    return not _BRACKETS.isdisjoint(ties_of(part)) and _LISTED.search(before) is not None


def is_told_alone(figure: Figure) -> bool:
    """Whether a figure is told of one of several: "the navy alone rescued 44"."""
    return "rule:alone" in ties_of(figure)


def is_guessed_by_place(figure: Figure) -> bool:
    """Whether only its place says what a figure is part of."""
    return "rule:nested-place" in ties_of(figure)


def counts_more_than_said(facts: Facts, edit: Edit, total: Range) -> bool:
    """Whether those told among "at least 18" are more: "at least 18, among them 20 women"."""
    whole = facts.figures[edit.whole]
    parts = [facts.figures[name] for name in edit.parts]
    if edit.closed or whole.quantity.bound is not Bound.AT_LEAST or not total.exact:
        return False
    if total.low <= facts.ranges[edit.whole].low:
        return False
    named = all(_AMONG & set(ties_of(part)) for part in parts[:1])
    return named and 0 <= parts[0].span.start - whole.span.end <= _BREATH


def is_told_with(figure: Figure) -> bool:
    """Whether a figure is told in one breath with what it is part of."""
    return not _TOGETHER.isdisjoint(ties_of(figure))


def is_closed(edit: Edit, parts: Sequence[Figure]) -> bool:
    """Whether a wording or the kind of the parts says that these are all there are."""
    ties = {tie for part in parts for tie in ties_of(part)}
    if not ties:
        return edit.said
    if not CLOSING.isdisjoint(ties):
        return True
    sexes = {part.sex for part in parts}
    both = dimension_of(parts) is Dimension.PEOPLE and sexes >= {Sex.FEMALE, Sex.MALE}
    return both or are_exhaustive(parts)


def are_told_by_death(parts: Sequence[Figure]) -> bool:
    """Whether parts are those who died at once and those who died later."""
    return any("rule:died-at" in ties_of(part) for part in parts)


def are_casualties(figure: Figure) -> bool:
    """Whether a figure is called casualties, by which some mean the dead alone."""
    return (figure.noun or "").lower() in ("casualties", "casualty")


def is_one_of_list(parts: Sequence[Figure]) -> bool:
    """Whether what looks like "96 in all, 71 here and 25 there" may be one list of like things.

    "By cause, 96 died in air attacks, 71 under artillery fire and 17 on landmines".
    """
    ties = {tie for part in parts for tie in ties_of(part)}
    return "rule:apposition" in ties and dimension_of(parts) is not Dimension.PEOPLE


def is_rest(figure: Figure) -> bool:
    """Whether a figure is told as what remains."""
    return "rule:remainder" in ties_of(figure)


def is_worded_split(edit: Edit, parts: Sequence[Figure]) -> bool:
    """Whether "Of the 17, six ... The remaining 11 ..." says that one part and the rest are all."""
    rests = [part for part in parts if is_rest(part)]
    others = [part for part in parts if not is_rest(part)]
    worded = all(not _PICKED.isdisjoint(ties_of(part)) for part in others)
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


def is_further(figure: Figure) -> bool:
    """Whether the next sentence adds a figure to some of a group: "Of the 206, ... Another 62"."""
    return "rule:further" in ties_of(figure)


def is_beside_rest(figure: Figure) -> bool:
    """Whether only a remainder behind it makes a figure a part: "Nine fled and the other two"."""
    return "rule:beside-rest" in ties_of(figure)


def has_two_rests(parts: Sequence[Figure]) -> bool:
    """Whether two parts are each what remains: then the list splits its group twice."""
    return sum(map(is_rest, parts)) > 1


def are_exhaustive(parts: Sequence[Figure]) -> bool:
    """Whether the traits of the parts leave nobody out: women and men, minors and adults."""
    if len(parts) != _PAIR:
        return False
    sexes = {part.sex for part in parts if part.age is None}
    ages = {part.age for part in parts if part.sex is None}
    return sexes == {Sex.FEMALE, Sex.MALE} or ages == {Age.MINOR, Age.ADULT}


def is_in_table(figure: Figure) -> bool:
    """Whether a figure is a cell of a table with a total."""
    return "rule:table" in ties_of(figure)


def is_picked(figure: Figure) -> bool:
    """Whether a figure is worded as some of a group: "five of them", "of the 98"."""
    return not _PICKED.isdisjoint(ties_of(figure))


def is_picked_by_pronoun(figure: Figure) -> bool:
    """Whether only "them" says of whom a figure is some: they are named elsewhere.

    "Those arrested" says it itself.
    """
    cues = [reason.span for reason in figure.reasons if reason.field == "of"]
    behind = [cue for cue in cues if cue.text.lower() in _THEM]
    if not behind or "rule:partitive" not in ties_of(figure):
        return False
    after = figure.evidence.text[max(0, behind[0].end - figure.evidence.start) :]
    return behind[0].text.lower() != "those" or _PICKING.match(after) is None


def is_said_at_once(part: Figure, whole: Figure) -> bool:
    """Whether a wording ties a part to what stands right before it: "two were hit, five of them".

    Then no other figure can be the whole, and no number is too far from the other.
    """
    gap = part.span.start - whole.span.end
    joint = part.evidence.start - whole.evidence.end
    ended = joint > 0 and whole.evidence.text.rstrip().endswith((".", "!", "?"))
    near = 0 <= gap <= _BREATH and joint <= _JOINT and not ended
    return near and not _SAID.isdisjoint(ties_of(part))


def is_row_of_names(parts: Sequence[Figure]) -> bool:
    """Whether the parts are a row of names, each with its count in brackets: "Mali (3), Chad (2)".

    It is one list, however few of its first counts make up the whole. The row names each once,
    and most of its names are places or peoples, or it is long: "CA (1), CO (2), ... and WA (1)".
    """
    if len(parts) <= _PAIR or any(_ROWS.isdisjoint(ties_of(part)) for part in parts):
        return False
    named = sum(part.place is not None or bool(part.nationality) for part in parts)
    return named > len(parts) / 2 or (len(parts) >= _LONG and not any(map(_is_of_kind, parts)))


def _is_of_kind(part: Figure) -> bool:
    return part.sex is not None or part.age is not None


def is_column(parts: Sequence[Figure]) -> bool:
    """Whether the parts are cells below each other, with those of other columns between them."""
    rows = {part.evidence.start for part in parts}
    return all(map(is_in_table, parts)) and len(rows) == len(parts)


def may_be_total(part: Figure, whole: Figure) -> bool:
    """Whether a part stands beside its whole without a mark of its own: "(2024: 85)"."""
    marks = ("sex", "age", "nationality", "outcome")
    own = any(getattr(part, mark) and getattr(part, mark) != getattr(whole, mark) for mark in marks)
    return not own and not _BESIDE.isdisjoint(ties_of(part))


def is_far_pronoun(part: Figure, whole: Figure) -> bool:
    """Whether "three of them" stands so far behind a group that it may be of one not counted.

    So may "nine of those arrested".
    """
    words = {reason.span.text.lower() for reason in part.reasons if reason.field == "of"}
    return not words.isdisjoint(("them", "those")) and part.span.start - whole.span.end > _AWAY


def ties_of(figure: Figure) -> list[str]:
    """Return what the record says of how a figure became part of another."""
    if not figure.reasons:
        return []
    return [reason.by for reason in figure.reasons if reason.field == "of"]

"""Counts that are printed in brackets before their noun: "a total of (305) people"."""

from collections.abc import Sequence

from statextract.attach.function_words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
)

_BEFORE = (
    PREPOSITIONS
    | DETERMINERS
    | AUXILIARIES
    | CONJUNCTIONS
    | frozenset(", ; : . whom which them these those".split())
)
_ASKING = frozenset("how what who whom where when why which whether if".split())
_NEAR = 40  # tokens between two items of a numbered list
_ITEMS = 2  # digits of the number of an item


def is_printed_in_brackets(lower: Sequence[str], opening: int, start: int) -> bool:
    """Whether a bracket is only how a count is printed, not an aside, nor the number of an item.

    ``opening`` is the token of the bracket, ``start`` the first of the sentence.
    """
    if opening < start or lower[opening] != "(" or lower[opening + 2 : opening + 3] != [")"]:
        return False
    number = lower[opening + 1]
    if not number[0].isdigit() or (opening > start and lower[opening - 1] not in _BEFORE):
        return False
    behind = lower[opening + 3 : opening + 4]
    return bool(behind) and behind[0] not in _ASKING and not _numbers_item(lower, opening)


def _numbers_item(lower: Sequence[str], opening: int) -> bool:
    """Whether "(2)" is the number of an item, for "(1)" or "(3)" stands near."""
    number = lower[opening + 1]
    if not number.isdigit() or len(number) > _ITEMS:
        return False
    near = lower[max(0, opening - _NEAR) : opening + _NEAR]
    beside = {str(int(number) - 1), str(int(number) + 1)}
    return any(
        near[at] in beside and near[at + 1] == ")" and (at == 0 or near[at - 1] in ("(", ".", ";"))
        for at in range(len(near) - 1)
    )

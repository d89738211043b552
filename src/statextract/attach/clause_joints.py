"""What "and" and commas join within one clause: deeds of which people are accused, and names."""

from collections.abc import Sequence

from statextract.attach.function_words import AUXILIARIES, DETERMINERS, PRONOUNS

_ACCUSED = frozenset("accused suspected convicted guilty charged wanted".split())
_OF = frozenset(("of", "for", "with"))
_NAMED = frozenset(("identified", "named"))
_GOVERNING = _ACCUSED | _NAMED
_BY_WHOM = 4  # tokens of "by the police as"
_FINITE = AUXILIARIES - {"having", "being"}
_DEED = 8  # tokens from a deed to the "and" behind its object
_SHORT = 5  # letters: "king", "ring"
# Behind these another clause begins: "men accused of theft, and police say they fled".
_SUBJECTS = DETERMINERS | PRONOUNS | frozenset("police officers officials".split())


def joins_deeds(lower: Sequence[str], start: int, mark: int) -> bool:
    """Whether "and" joins what a preposition governs: "accused of hiding and feeding thieves"."""
    if lower[mark] != "and" or not _is_deed(lower[mark + 1 : mark + 2]):
        return False
    return any(
        _is_deed(lower[at : at + 1]) and lower[at - 1] in ("in", "of", "for", "from")
        for at in range(max(start + 1, mark - _DEED), mark)
    )


def joins_causes(lower: Sequence[str], start: int, mark: int) -> bool:
    """Whether what people are accused of goes on: "men accused of lending rooms, or vans, were".

    So do their names: "two men identified as Ned Lee and Tom Ray were held".
    """
    at = mark + 1 + (lower[mark] == "," and lower[mark + 1 : mark + 2] in (["and"], ["or"]))
    if lower[mark] not in ("and", "or", ",") or not _SUBJECTS.isdisjoint(lower[at : at + 1]):
        return False
    before, named = lower[start:mark], lower[mark] == "and"
    if _GOVERNING.isdisjoint(before):
        return False
    accused = any(
        (before[at] in _ACCUSED and before[at + 1] in _OF)
        or (named and before[at] in _NAMED and "as" in before[at + 1 : at + 1 + _BY_WHOM])
        for at in range(1, len(before) - 1)
    )
    return accused and _FINITE.isdisjoint(before)


def _is_deed(word: Sequence[str]) -> bool:
    return bool(word) and word[0].endswith("ing") and len(word[0]) > _SHORT

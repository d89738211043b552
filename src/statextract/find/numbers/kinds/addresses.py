"""Numbers of houses, codes and districts: "22 Harrow Road", "in Dublin 8"."""

from statextract.find.numbers.context import Context
from statextract.model.vocabulary import NumberType

_DISTRICT = 2  # digits of a district behind the name of a town
_STREETS = frozenset(
    "street st road rd avenue ave lane drive boulevard blvd square place terrace crescent".split()
)


def is_of_town(context: Context) -> bool:
    """Whether a number is the district of an address: "of Mill Road in Dublin 8"."""
    if len(context.text) > _DISTRICT or context.before[1] not in ("in", ","):
        return False
    if context.noun() is not None:
        return False
    town, street = context.word_before(), context.word_before(2)
    return town.istitle() and street.istitle() and street.lower() in _STREETS


def address(context: Context) -> NumberType | None:
    """22 Harrow Road."""
    if context.before[0] not in ("at", "of", "from", "in", ",") or context.numeral.scale > 1:
        return None
    named = context.word_after(1)[:1].isupper()
    if named and context.after[0] in _STREETS and context.word_after()[:1].isupper():
        return NumberType.IDENTIFIER  # "6623 Avenue T"
    for on in range(1, 4):
        word = context.word_after(on)
        if word.lower() in _STREETS and word[:1].isupper():
            return NumberType.IDENTIFIER if context.word_after()[:1].isupper() else None
    return None

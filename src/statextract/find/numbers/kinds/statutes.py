"""Titles and sections of codes of law around their short name: "8 USC 1324", "18 U.S.C. § 1591"."""

from statextract.find.numbers.context import Context
from statextract.model.vocabulary import NumberType

# https://www.law.cornell.edu/citation: title, code, section.
_CODES = frozenset("usc u.s.c. u.s.c usca cfr c.f.r. c.f.r".split())
_SIGNS = frozenset(("§", "§§"))
_MARKS = _SIGNS | {"sec", "section", "."}


def statute(context: Context) -> NumberType | None:
    """Return ``legal`` for a number that cites a code of law, None for any other."""
    before, after = context.before, context.after
    if after[0] in _CODES and (not after[1] or after[1][:1].isdigit() or after[1] in _MARKS):
        return NumberType.LEGAL
    if before[0] in _SIGNS:
        return NumberType.LEGAL
    behind = before[0] if before[0] not in _MARKS else before[1]
    return NumberType.LEGAL if behind in _CODES and context.noun(reach=2) is None else None

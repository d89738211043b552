"""Ages that bound a group: "17 and younger", "older than 65", "in the age group of 12-16"."""

from statextract.find.numbers.context import Context
from statextract.find.numbers.kinds.age_lists import LIMITS

_COMPARED = frozenset(("younger", "older"))
_JOINTS = frozenset(("and", "or"))
_ENDLESS = LIMITS | frozenset(("up", "upward", "upwards"))
_GROUPS = frozenset("group groups bracket brackets range ranges band bands category cohort".split())
_LINKS = frozenset("of between from - – : was is is were are".split())
_AGE = frozenset(("age", "ages", "aged"))
_BE = frozenset("is are was were be being aged ages age those anyone everyone adults".split())
_ENDS = frozenset((",", ".", ";", ")", ""))
_NO_NOUN = frozenset("a an the of".split())


def bounds_group(context: Context) -> bool:
    """Whether a number is one of years that part people by their age."""
    before, after = context.before, context.after
    if after[0] in _JOINTS and after[1] in _COMPARED:
        return after[2] not in _NO_NOUN  # not "two and younger of the"
    if before[0] == "than" and before[1] in _COMPARED:
        return context.noun(reach=1) != "object" and after[0] not in ("other", "more")
    if after[0] in _JOINTS and after[1] in _ENDLESS:
        return _closes(context, 2) and (before[0] in _BE or _is_of_people(context))
    return _names_group(context)


def _names_group(context: Context) -> bool:
    """Whether the words beside a number say "age group"."""
    before, after = context.before, context.after
    at = 1 if before[0] in _LINKS else 0
    if before[at] in _GROUPS:
        at += 1 + (before[at + 1] == "-")
        return before[at] in _AGE
    at = 2 if tuple(after[:2]) == ("-", "year") else 0
    at += after[at] in ("year", "years")
    return after[at] == "age" and after[at + 1 + (after[at + 1] == "-")] in _GROUPS


def _closes(context: Context, at: int) -> bool:
    """Whether what follows is no number: not "12 and over 30 were hurt"."""
    word = context.after[at]
    return word in _ENDS or (word.isalpha() and word not in context.lexicons.classes.of("numeral"))


def _is_of_people(context: Context) -> bool:
    """Whether people stand just before: "residents 18 and over"."""
    if context.before[0] == "people":
        return True
    ending = context.document.ending(context.lexicons.people)
    return any(h.entry.plural != h.entry.singular for h in ending.get(context.numeral.first, ()))

"""Ages set off behind a name or those of whom they are: "Ama Badu, 29, and"."""

from statextract.find.numbers.context import Context
from statextract.find.numbers.kinds.age_lists import (
    goes_on_counts,
)
from statextract.find.numbers.kinds.levels import is_ranked
from statextract.find.numbers.kinds.place_rows import opens_place_row
from statextract.find.numbers.kinds.pronouns import PARENTS

_PARTITIVE = frozenset(("whom", "which", "them", "these", "those", "the"))
_PARTS = frozenset("most majority many some half".split())
_APPOSED = frozenset((",", ".", ";", "and", "", "from", "of", ")", "who", "–", "-"))
_SHARED = frozenset(("all", "both", "mostly", "mainly"))
_CLOSED = frozenset((")",))
_SINGULAR = frozenset("died was is has".split())
_PLACING = frozenset("in at near from of on outside around".split())
_LISTING = frozenset(("were", "are", "is", "was", ",", "and", "or"))
_WITHIN_NAMES = dict.fromkeys(map(ord, "'\u2019"))  # O'Brien

_SHOWN = frozenset(
    "left right centre center middle top bottom above below front back inset pictured seen".split()
)
_DURING = frozenset("in during for on by since until till late early last this next from".split())


def in_apposition(context: Context) -> bool:
    """Sok, 34, and ...; Lee Na-ri (31), a nurse; the ringleader, 38, ..."""
    numeral, before, after = context.numeral, context.before, context.after
    if numeral.form != "digits" or numeral.spread or not 0 < (context.whole or 0) < 111:
        return False
    opened = before[0] == "("
    if not (before[0] == "," or opened) or goes_on_counts(context):
        return False
    if opened and (is_ranked(context) or opens_place_row(context)):
        return False
    if after[0] == "of" and after[1] in _PARTITIVE:
        return False  # "65 Ugandans, 3 of whom"
    if before[1] in _PARTS:
        return False  # "Most, 41, have gone home"
    if before[2] in _DURING and before[1] in context.lexicons.classes.of("calendar"):
        return False  # "died in January; in February, 15", "held 82 on Tuesday, 32 from Mali"
    if after[0] == "," and after[1] in _SHARED and before[2] in _PLACING:
        return False  # "In Delhi, 30, all students, were held"
    if after[0] not in (_CLOSED if opened else _APPOSED) and not _is_full_name(context):
        return False
    spaced = before[2] == "of" and before[3] in PARENTS  # "a father of two, 40,"
    if spaced or (tuple(before[2:5]) == ("-", "of", "-") and before[5] in PARENTS):
        return True  # "the mother-of-four, 36,"
    back = 1
    while context.word_before(back + 1) == "-":  # Ji-ho
        back += 2
    name = context.word_before(back)
    if name in ("Jr", "Sr", "II", "III", "."):
        name = context.word_before(2 + (name == "."))
    document, at = context.document, numeral.first - 2
    if at < context.sentence.first:
        return False
    singular = any(
        hit.entry.singular.split(" ")[-1].lower() == before[1]
        and hit.entry.singular != hit.entry.plural  # "the police (86)" are many
        for hit in document.ending(context.lexicons.people).get(at + 1, ())
    )
    if singular:
        counted = document.words[at - 1][:1].isdigit()  # "a third of the 310 arrested, 101, were"
        return after[0] in (",", ")", ";", ".") and not counted
    if not name[:1].isupper() or not name.translate(_WITHIN_NAMES).isalpha():
        return False
    if before[1] in ("article", "section", "no", "page") or _is_place(context, at):
        return False
    if _is_nation(context, at):
        return False
    return not document.ending(context.lexicons.people).get(at + 1)


def _is_full_name(context: Context) -> bool:
    """Whether a verb in the singular follows a full name and its age: "Ana Diaz, 22 died".

    So may the place of someone in a picture: "Ana Diaz, 22 (left), was killed".
    """
    names = [context.word_before(back) for back in (1, 2)]
    titled = all(name[:1].isupper() and name[1:].islower() for name in names)
    calendar = context.lexicons.classes.of("calendar")
    placed = not {*context.before[2:4]}.isdisjoint(_PLACING) or context.before[1] in calendar
    shown = context.after[0] == "(" and context.after[1] in _SHOWN
    told = shown or context.after[0] in _SINGULAR
    return context.before[0] == "," and titled and not placed and told


def _is_place(context: Context, at: int) -> bool:
    places = context.document.ending(context.lexicons.places)
    return bool(places.get(at + 1)) and not context.word_before(2)[:1].isupper()


def _is_nation(context: Context, at: int) -> bool:
    """Whether those before a bracket are a people: "Romanians (44)", "were Romanian (44)"."""
    peoples = context.document.ending(context.lexicons.peoples).get(at + 1, ())
    plural = any(hit.entry.plural for hit in peoples)
    listed = bool(peoples) and context.before[2] in _LISTING
    return (plural or listed) and not context.word_before(2)[:1].isupper()

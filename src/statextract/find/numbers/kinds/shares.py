"""Shares of a whole, and rates: changes in per cent, means, numbers per time or per head."""

from statextract.find.numbers.context import Context
from statextract.lexicons.numerals import Shape
from statextract.model.vocabulary import NumberType

_FRACTIONAL = (Shape.FRACTION, Shape.RATIO)
_COMPARED = frozenset(
    """
    more fewer less higher lower greater larger smaller rise increase drop fall decline decrease
    reduction jump growth surge up down hike faster slower gain dip spike cut year-on-year
    """.split()
)
_BEYOND = frozenset(("above", "below"))
_LEVELS = frozenset("year month week quarter season average target level levels norm".split())
_RATED = frozenset("yield yields inflation interest growth rate".split())
_LINKS = frozenset("is was reaching reached of equals therefore to averaged".split())
_MEANS = frozenset("average averaged averages averaging".split())
_SIBLINGS = frozenset("brother brothers sister sisters sibling siblings".split())
_EACH = frozenset("a per each every".split())
_TIMES = frozenset("day week month year hour minute night morning fortnight head person".split())
_GAPPED = 7  # tokens from one change to the next that shares its verb
_JOINED = 3  # tokens of "percent , and"
_CHANGE_ENDS = frozenset("respectively compared over on from versus than year . , ;".split()) | {""}
_NEAR = 6  # tokens from a difference to its percentage
_ENDS = 5  # tokens of "rose from about 53"
_OF_A_THING = frozenset("first second top bottom upper lower front back left right".split())
_HALVES = _OF_A_THING | {"in", "a", "other"}
_OWNERS = frozenset("his her their its my your the".split())
_BODILY = frozenset("body face skin back chest lungs torso bodies".split())
_BURNS = frozenset(("burn", "burns"))  # "covered with 90% burns"
_TIME_WORDS = frozenset(
    "in during last this the past previous same year years month week quarter period half".split()
)
_SIGNS = frozenset("+-\u2212\u2013")
_BEFORE_SIGNS = frozenset("( , ; / and or to by of".split())
_EXCESS = ("of", "excess", "in")  # as it stands before a number, read backwards
_FROM_NOW = frozenset("earlier ago before later prior".split())


def share(context: Context) -> NumberType | None:
    """Return ``share`` for fractions and ratios; ``idiom`` and ``other`` inside a compound."""
    if (
        context.after[0] == "-"
        and context.glued_after()
        and context.numeral.shape is Shape.FRACTION
    ):
        return NumberType.IDIOM if context.text == "half" else NumberType.OTHER
    if context.numeral.shape is Shape.FRACTION and context.after[0] == "majority":
        return NumberType.OTHER
    if context.text == "half" and context.after[0] in _SIBLINGS:
        return NumberType.IDIOM  # the half brother of the leader
    if context.text == "half" and context.before[:2] == ("a", "and"):
        unit = context.lexicons.number_words.units.get(context.before[2])
        return NumberType(unit.type) if unit and unit.type != "qualifier" else NumberType.OTHER
    if context.text == "half" and context.before[0] in _HALVES:
        halved = context.before[0] == "in" and context.after[0] not in ("of", "the")
        if halved or context.before[0] in _OF_A_THING:
            return NumberType.IDIOM  # "the first half of the year", "the top half of a wall"
    if context.numeral.shape not in _FRACTIONAL:
        return None
    return NumberType.MEASURE if _is_of_a_body(context) else NumberType.SHARE


def _is_of_a_body(context: Context) -> bool:
    """Whether a share is of somebody's body: "burns to 80 percent of his body"."""
    of, owner, part = context.after[:3]
    found = of == "of" and owner in _OWNERS and part in _BODILY
    return found and not (owner == "the" and part == "bodies")  # these are dead people


def per_cent(context: Context) -> NumberType:
    """Return ``rate`` for a change in per cent, else ``share``."""
    before, after = context.before, context.after
    if _is_of_a_body(context) or after[0] in _BURNS:
        return NumberType.MEASURE
    changes = context.lexicons.number_words.changes
    if before[0] in _SIGNS and _is_signed(context):
        return NumberType.RATE
    if after[0] in _COMPARED or (after[0] == "," and after[1] in ("year-on-year", "the")):
        return NumberType.RATE
    if after[0] in _BEYOND and not _LEVELS.isdisjoint(after[1:_ENDS]):
        return NumberType.RATE  # "5 per cent above last year's 346"
    if after[0] in ("year", "annual", "annually", "interest"):
        return NumberType.RATE
    back = len(_EXCESS) if before[: len(_EXCESS)] == _EXCESS else 0
    while before[back] in (
        "about",
        "some",
        "around",
        "nearly",
        "almost",
        "over",
        "than",
        "more",
        "a",
    ):
        back += 1
    if before[back] in ("or", "(") and _says_rise_again(context):
        return NumberType.RATE
    word = before[back]
    if word in ("by", "another", "of", "further", "an", "a"):
        back += 1
        if word in ("by", "of", "another", "further"):
            change = changes.get(before[back]) or changes.get(before[back + 1])
            if word == "by" and (_goes_on_changing(context) or _changed_then(context, back)):
                return NumberType.RATE
            if change is not None and change.part in ("verb", "noun"):
                return (
                    NumberType.RATE
                    if word != "of" or change.part == "noun" or _named(before[back])
                    else NumberType.SHARE
                )
    change = changes.get(word)
    made_up = word == "up" and before[back + 1].startswith(("mak", "mad"))
    if change is not None and change.part == "verb" and not made_up:
        return NumberType.RATE
    if word in _LINKS and any(
        change.part == "noun" or _named(near)
        for near in before[back + 1 : back + 5]
        if (change := changes.get(near))
    ):
        return NumberType.RATE
    if word == "to" and _RATED & set(before):
        return NumberType.RATE
    put = word == "at" and before[back + 1] in ("put", "puts")
    if put and any(_named(near) for near in before[back + 2 : back + 6]):
        return NumberType.RATE  # "a drop which police put at ten per cent"
    return NumberType.RATE if _changes_too(context) else NumberType.SHARE


def _changes_too(context: Context) -> bool:
    """Whether only "and" parts a percentage from a change: "fell by 30 percent and 13 percent".

    What follows tells no noun or verb of its own: not "rose by 30 percent and 13 percent died".
    """
    previous = context.previous
    if previous is None or not previous.percent or previous.type is not NumberType.RATE:
        return False
    near = context.numeral.first - previous.last <= _JOINED
    joint = context.before[0] in ("and", ",") and near
    return joint and context.after[0] in _CHANGE_ENDS


def _is_signed(context: Context) -> bool:
    """Whether a sign makes a percentage a change: "(+125%)", "(-69% and -62%, respectively)"."""
    document, first = context.document, context.numeral.first
    if context.before[0] == "+":
        return True
    if document.ends[first - 1] != document.starts[first]:
        return False
    return context.before[1] in _BEFORE_SIGNS


def _changed_then(context: Context, back: int) -> bool:
    """Whether a time parts the verb from "by": "increased in 2019 by 48 percent"."""
    changes = context.lexicons.number_words.changes
    calendar = context.lexicons.classes.of("calendar")
    for word in context.before[back : back + _NEAR]:
        change = changes.get(word)
        if change is not None and change.part == "verb":
            return True
        if not (word.isdigit() or word in calendar or word in _TIME_WORDS):
            return False
    return False


def _goes_on_changing(context: Context) -> bool:
    """Whether the change before is told of another: "cases rose by 12% and arrests by 7%"."""
    previous = context.previous
    if previous is None or not previous.percent or previous.type is not NumberType.RATE:
        return False
    if context.after[0] == "of":
        return False  # "complaints fell by 12%, and arrests by 7% of officers were"
    return context.numeral.first - previous.last <= _GAPPED


def _named(word: str) -> bool:
    """Whether a word of change is a noun as well as a verb: a rise of 12 per cent."""
    return word in ("rise", "increase", "drop", "fall", "decline", "decrease", "dip", "jump",
        "surge", "climb", "slump", "plunge", "gain", "cut", "spike", "leap")  # fmt: skip


def _opens_with_every(context: Context) -> bool:
    """Whether a sentence tells a ratio from its first words on: "For every 10 freed, two died"."""
    document = context.document
    first = document.sentence_at(context.numeral.first).first
    return document.lower[first : first + 2] == ["for", "every"]


def rate(context: Context) -> NumberType | None:
    """Return ``rate`` for a mean or a number per time, head or part of a population."""
    before, after = context.before, context.after
    if before[:2] == ("every", "for") or _opens_with_every(context):
        return NumberType.RATE  # "for every 10 victims, five were women"
    if before[0] == "per" or (before[0] in ("every", "each") and context.noun() != "object"):
        large = context.numeral.value is not None and context.numeral.value >= 100
        return NumberType.RATE if large or before[0] == "per" else None
    if before[0] in _MEANS or before[:2] == ("of", "average") or before[:3] == ("average", "an"):
        return NumberType.RATE
    if after[0] == "per" or after[:2] == ("on", "average"):
        return NumberType.RATE
    mean = isinstance(context.numeral.value, float) and context.numeral.scale == 1
    if mean and context.noun() in ("person", "case"):
        return NumberType.RATE
    if after[0] == "every" and context.numeral.value == 1:
        return NumberType.RATE
    if _EACH.isdisjoint(after[:4]):
        return None
    for on in range(4):
        word = after[on]
        if word == "per" and after[on + 1][:1].isdigit():
            return NumberType.RATE  # "30 deaths reported per 100,000"
        if word in ("a", "per", "each", "every") and after[on + 1] in _TIMES:
            if after[on + 2] in _FROM_NOW:
                return None  # "against 93 a year earlier"
            return NumberType.RATE if word != "every" or after[on + 1] in _TIMES else None
        if not word.isalpha() or word in context.closed:
            return None
    return None


def _says_rise_again(context: Context) -> bool:
    """Whether a percentage says a difference anew: "rose by 254 people - or 3.5%".

    So does one behind both ends of it: "rose from 53 to 60, or 13 percent".
    """
    previous = context.previous
    if previous is None or context.numeral.first - previous.last > _NEAR:
        return False
    changes = context.lexicons.number_words.changes
    word, verb = context.document.lower[previous.first - 1], previous.first - 2
    change = changes.get(context.document.lower[verb])
    if word in ("to", "from"):
        ends = context.document.lower[max(context.sentence.first, verb - _ENDS) : verb + 1]
        moved = any(each.part == "verb" for end in ends if (each := changes.get(end)))
        return moved and (word == "from" or "from" in ends)
    return word == "by" and change is not None and change.part == "verb"

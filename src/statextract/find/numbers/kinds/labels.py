"""Numbers that name something: law articles, rooms, flights, ranks, pages."""

from collections.abc import Sequence

from statextract.find.numbers.context import Context
from statextract.find.numbers.kinds.addresses import address, is_of_town
from statextract.find.numbers.kinds.numbering import is_numbering
from statextract.find.numbers.kinds.paragraphs import is_paragraph_number, numbers_item
from statextract.find.numbers.kinds.phones import is_emergency
from statextract.find.numbers.kinds.place_rows import closes_name
from statextract.find.numbers.kinds.vessels import is_vessel
from statextract.lexicons.numerals import Shape
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType

_SCHEMES = frozenset(
    "policy policies rule rules law laws norm limit limits solution doctrine quota cap".split()
)
_FURNITURE = frozenset("views shares comments likes retweets reactions".split())
_UNITS = frozenset("division battalion brigade regiment precinct squadron".split())
_OF_FORCE = frozenset(
    """
    arrested detained charged responded rescued seized recovered announced identified found said
    say says have
    """.split()
)
_TOWN = 3  # words of a town's name behind its number
_UNIT_DIGITS = 3
_JOINTS = frozenset(("and", ",", "&", "or", "to"))
_ROW = 8  # tokens from the last number of a row to its label
_LONG_CODE = 12  # digits of a code with a point in it


def layout(context: Context) -> NumberType | None:
    """Return ``other`` for page furniture and the enumerators of a list."""
    numeral, sentence, after = context.numeral, context.sentence, context.after
    if context.before[:2] == ("as", "defined"):
        return NumberType.OTHER  # "outbreaks (defined as three or more related cases)"
    if numeral.form != "digits":
        return None
    if numeral.first == sentence.first or (
        numeral.first == sentence.first + 1 and context.before[0] in ("(", "#")
    ):
        if sentence.kind is SentenceKind.BULLET and after[0] in (".", ")"):
            return NumberType.OTHER
        if is_paragraph_number(context):
            return NumberType.OTHER
        if after[:2] in (("min", "read"), ("minute", "read")):
            return NumberType.OTHER
        if after[:3] == ("-", "minute", "read"):
            return NumberType.OTHER
    if numbers_item(context):
        return NumberType.OTHER
    if after[0] in _FURNITURE and (sentence.kind is not SentenceKind.PROSE or after[1] in "|·"):
        return NumberType.OTHER
    if after[0] in ("digit", "digits"):
        return NumberType.OTHER  # "the 16 digit code"
    if context.word_after().istitle() and after[0] in _UNITS and len(context.text) <= _UNIT_DIGITS:
        return NumberType.NAME  # "43 Division Major Crime Unit"
    if context.before[0] == "of" and context.before[1].isdigit():
        return (
            NumberType.OTHER if context.before[2] in ("image", "photo", "page", "slide") else None
        )
    return None


def _is_capital_word(context: Context) -> bool:
    """Whether a number word is part of a name within a sentence: "taken to Regional One"."""
    numeral, sentence = context.numeral, context.sentence
    if numeral.form != "words" or sentence.kind is not SentenceKind.PROSE:
        return False
    words = context.word_before(), context.word_after(-1)
    inside = numeral.first - 1 > sentence.first
    if inside and words[0] == "-" and context.word_before(2):  # the storm "Sul-Six"
        first = numeral.first
        glued = context.document.ends[first - 1] == context.document.starts[first]
        return glued and words[1].istitle() and context.word_before(1).istitle()
    if inside and all(word[:1].isupper() and word[1:].islower() for word in words):
        return True
    return words[1].istitle() and _is_of_force(context)


def _is_of_force(context: Context) -> bool:
    """Whether a town's name goes on to its force: "Seven Hills Police", "Three Rivers Police"."""
    on = 0
    while context.word_after(on).istitle() and context.word_after(on) != "Police" and on < _TOWN:
        on += 1
    named = on > 0 and context.word_after(on) == "Police"
    if not named or context.noun(reach=1) == "person":
        return False
    return context.word_after(on + 1) in _OF_FORCE


_PERIODS = frozenset(("week", "weeks", "quarter"))
_BY_DAY = frozenset("on by since until till is was 's after before from to for of into end".split())
_HOLDING = frozenset(
    "wards coaches carriages bogies rooms barracks seats apartments lanes cells".split()
)
_SOME = frozenset("the these those their both all several many most other some".split())
_WHICH = frozenset(
    "last this next that each every past previous same the a per first second third fourth".split()
)


def labelled(context: Context) -> NumberType | None:
    """Return the type that the word before a number gives it: Article 24, Room 12, Tier 2."""
    numeral, before, after = context.numeral, context.before, context.after
    if numeral.form == "digits" and (found := _bare_code(context)):
        return found
    if before[0] in ("top", "bottom") and (found := _ranked(context)):
        return found
    if context.word_before()[:1].isupper() and is_vessel(context):
        return NumberType.NAME
    if _is_capital_word(context):
        return NumberType.NAME
    if before[0] == "#":
        return NumberType.IDENTIFIER
    if before[0] == "day" and before[1] in _BY_DAY and _no_word(after):
        return NumberType.OTHER  # "by day 12, six were dead", "it was day 106 of the trial"
    if before[0] in (".", "-", ":", "number", "no", "from") and (found := _label(context, 1)):
        return found
    if before[0] in _JOINTS and _is_of_row(before[1]):
        return _label_of_row(context)
    if before[0] not in context.lexicons.number_words.labels or closes_name(context):
        return None
    return _label(context, 0)


def _label_of_row(context: Context) -> NumberType | None:
    """Return the type that a label gives all the numbers behind it: "Wards 3, 5 and 7"."""
    before, back = context.before, 2
    while before[back] in _JOINTS and _is_of_row(before[back + 1]) and back < _ROW:
        back += 2
    if before[back] == ")" and before[back + 2] == "(" and back < _ROW:
        back += 3  # "Republic Acts (RAs) 9208 and 11930"
    if not before[back].endswith("s") or (back > 2 and context.noun(reach=1) is not None):
        return None  # "in Wards 3 and 5, 11 people died"
    return _label(context, back)


def _is_of_row(word: str) -> bool:
    """Whether a word is a number of a row, or some without spaces: "wards 5,6 and 7"."""
    return word.replace(",", "").isdigit()


def _no_word(after: Sequence[str]) -> bool:
    """Whether no noun can follow: "on day 55 of the siege"."""
    return not after[0][:1].isalnum() or after[0] in ("of", "and", "when", "after", "in")


def _label(context: Context, back: int) -> NumberType | None:
    """Return the type that the label gives that stands ``back`` words before the last."""
    numeral, label = context.numeral, context.before[back]
    labels = context.lexicons.number_words.labels
    entries = labels.get(label)
    if entries is None or (label in _PERIODS and context.before[0] == ":"):
        return None  # "in the first quarter: 310 in January"
    heads = context.before[0] == ":" and label not in ("no", "nos", "number")
    if heads and context.noun(reach=1) in ("person", "case"):
        return None  # "European Region: 100 cases"
    if label in _PERIODS and context.before[back + 1] in _WHICH:
        return None  # "Last week 14 Indian fishermen were held"
    if label in ("no", "nos", "number") and any(
        entry.type is NumberType.LEGAL for entry in labels.get(context.before[back + 1], ())
    ):
        return NumberType.LEGAL
    if is_numbering(context, back):
        return None  # "the women, who number nine"
    if label in ("no", "number") and (
        "ranked" in context.before[:4] or (label == "number" and numeral.form == "words")
    ):
        return NumberType.RANK if context.noun(reach=1) is None else None
    capital = context.word_before(back)[:1].isupper()
    title = numeral.form == "words" and not context.word_after(-1)[:1].isupper()
    for entry in entries:
        if entry.capital and not capital:
            continue
        if (
            numeral.form != "digits"
            and (not capital or title)
            and entry.type is not NumberType.RANK
        ):
            continue
        counted = not entry.before_noun and context.noun(reach=1)
        if not capital and (counted or numeral.scale > 1):
            continue
        if entry.type is NumberType.IDENTIFIER and _is_place_of_many(context, back):
            continue
        if entry.type is NumberType.IDENTIFIER and _first_rank(context, label):
            return NumberType.RANK
        return entry.type
    return None


def _is_place_of_many(context: Context, back: int) -> bool:
    """Whether the label is of places with people in them: "in the wards 12 died"."""
    label = context.word_before(back)
    return label.islower() and label in _HOLDING and context.before[back + 1] in _SOME


def _first_rank(context: Context, label: str) -> bool:
    """Sinaloa's No. 1 smuggler."""
    return (
        label in ("no", "number")
        and context.whole in range(1, 11)
        and (context.after[0][:1].isalpha() and context.noun(reach=3) is not None)
    )


def _ranked(context: Context) -> NumberType | None:
    """The top 10, the bottom five."""
    if context.before[1] in ("the", "world's", "'s", "its", "a", "of", "", "in", "among", "into"):
        return NumberType.RANK if (context.whole or 0) <= 500 else None
    return None


def _bare_code(context: Context) -> NumberType | None:
    """Digits that count nothing by their looks: long without separators, or with a leading 0."""
    text, before, after = context.text, context.before, context.after
    if len(text) >= _LONG_CODE and text.replace(".", "", 1).isdigit() and "." in text:
        return NumberType.IDENTIFIER  # 20200831.7730992
    if not text.isdigit():
        return None
    if text[0] == "0" and len(text) > 1:
        return _label(context, 0) or (None if _is_padded(context) else NumberType.IDENTIFIER)
    if len(text) >= 7 and context.noun() is None:
        return NumberType.IDENTIFIER
    if is_emergency(context):
        return NumberType.IDENTIFIER
    if is_of_town(context):
        return NumberType.IDENTIFIER
    if before[0] not in _BEFORE_CODE:
        return None
    if after[:2] == ("block", "of") and before[0] == "the":
        return NumberType.IDENTIFIER
    if before[0] == "call" and (
        context.noun() is None or (len(text) in (3, 4) and context.noun(reach=1) == "object")
    ):
        return NumberType.IDENTIFIER
    if before[:2] == ("is", "hotline") or before[0] in ("dial", "dialling"):
        return NumberType.IDENTIFIER
    if before[0] in ("call", "is", "on", "at") and len(text) in (3, 4, 5):
        lines = ("hotline", "helpline", "number", "line", "toll-free", "code", "phone")
        told = before[1:6]
        if not _PUTTING.isdisjoint(before[1:7]):
            return None  # "put the number at 135"
        if any(w in lines and (w != "number" or told[k - 1] != "of") for k, w in enumerate(told)):
            return NumberType.IDENTIFIER if context.noun(reach=1) is None else None
    return address(context) if after[0][:1].isalpha() else None


def _is_padded(context: Context) -> bool:
    """Whether a count is printed with a zero before it: "04 male adults", "and 02 were hurt"."""
    before = context.before[0]
    name = context.word_before(0)[:1].isupper() and before not in _OPENING
    if len(context.text) != _PADDED or name or before in _POINTING:
        return False
    return context.noun() in _COUNTED or context.after[0] in _BEHIND_PADDED


_PADDED = 2  # digits of "04"
_OPENING = frozenset("the about over some all and".split())
_POINTING = frozenset("at on code room ward dial number hour day page cell bay".split())
_COUNTED = frozenset(("person", "case"))
_BEHIND_PADDED = frozenset("other others were are have of dead injured killed".split())
_PUTTING = frozenset("put puts putting placed places estimated estimates set".split())
_BEFORE_CODE = frozenset("the call is dial dialling on at of from in ,".split())


def hyphened(context: Context) -> NumberType | None:
    """Return the type of a number in a compound: six-member, two-lane, 10-point, 15-strong."""
    after, document = context.after, context.document
    if after[0] != "-" or not context.glued_after() or context.numeral.shape is not Shape.CARDINAL:
        return None
    word = after[1]
    if context.text.endswith("m"):  # a 5m-high wave
        return None
    last = context.numeral.last + 1
    if last >= len(document.starts) or document.starts[last] != document.ends[last - 1]:
        return None
    if after[2] in _SCHEMES or after[3] in _SCHEMES:
        return NumberType.NAME  # "the one-child policy": nobody is counted
    if word in ("strong", "plus", "odd", "ish", "member", "something", "mark"):
        return NumberType.COUNT
    if last in document.starting(context.lexicons.people):
        return NumberType.COUNT
    unit = context.lexicons.number_words.units.get(word)
    if unit is not None:
        return None
    if word == "star":
        return NumberType.RANK
    return NumberType.OTHER if word[:1].isalpha() else None

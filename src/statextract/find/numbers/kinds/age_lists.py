"""Ages in a row: "aged 9, 12 and 15", "two sisters (9 and 12)"."""

from statextract.find.numbers.context import Context
from statextract.model.vocabulary import NumberType

_AGE = NumberType.AGE
LIMITS = frozenset("under over below above".split())
_LISTING = frozenset((",", "and", "&"))
_OTHERS = frozenset("other another second third youngest oldest eldest younger older".split())
_ENDS = frozenset((",", ".", ";", ")", "and", "–", "--", ""))
_APART = frozenset((";", ",", "|", "/", "("))
_NAMING_AGES = frozenset("age aged ages years".split())
_PREDICATES = frozenset("is was are were has had".split())
_COMPARED = frozenset(("older", "younger"))
_LABEL_OPENS = _APART | {":", ""}
_LABEL_MARKS = frozenset((":", "–", "-", "="))
_LABEL_LIMITS = LIMITS | _COMPARED | {"up", "more"}
_PLURAL = frozenset(("were", "are"))
_ORIGINS = frozenset(("from", "in", "of"))
_KNOWN = frozenset("the his her their both all".split())
_TWO, _YOUTH, _OLDEST = 2, 20, 110
_JOINTS = frozenset((",", "and", "or", "to", "&"))
_YOUNG = frozenset("children boys girls pupils students kids youths twins teenagers".split())
_YEARS = frozenset("year month week day".split())
_ROW = 24  # tokens of "12-, 14-, 15- and 17-year-old"
_BOUND = 4  # tokens: "under the age of"
_VERB = 3  # tokens: "come from", "were born in"


def goes_on_list(context: Context) -> bool:
    """Whether it goes on a list; not "40 under 18 and 110 were", "aged 15 and 17 and one is"."""
    previous = context.previous
    if previous is None or previous.type is not _AGE:
        return False
    if context.after[0] == "of" or _has_band(context):
        return False  # "the youngest aged 16, nine of whom are girls", "40 aged 5 to 9, 50 between"
    if not context.listed_after(_AGE):
        return False
    bound = context.document.lower[max(0, previous.first - _BOUND) : previous.first]
    limited = not LIMITS.isdisjoint(bound)  # "40 under 18 and 110", "under the age of 15 and 74"
    told = context.document.lower[previous.first - 2 : previous.first]
    joined = context.before[0] == "," or not _PLURAL.isdisjoint(told)
    counts = context.numeral.form == "words" or (joined and context.after[0] in _PLURAL)
    tells = counts and context.after[0] in _PREDICATES  # "46 were aged 12 to 15, 27 were 16"
    return not (limited or tells) and context.noun(reach=2) is None


def _has_band(context: Context) -> bool:
    """Whether the ages of those that a number counts follow it: "110 between 19 and 25"."""
    after = context.after
    return after[0] in ("between", "aged") or (after[0] in _COMPARED and after[1] == "than")


def is_band(context: Context) -> bool:
    """Whether it tells the ages of those counted right before: "33,871 between 20 and 34".

    So too "20 were between 20 and 30".
    """
    before, previous = context.before, context.previous
    if not context.numeral.spread or before[0] != "between" or context.after[0] not in _ENDS:
        return False
    at = context.numeral.first - 1 - (before[1] in _PLURAL)
    counted = previous is not None and previous.type is NumberType.COUNT
    return counted and previous is not None and previous.last == at


def opens_band(context: Context) -> bool:
    """Whether it labels a count in a list of ages: "Aged 5-9: 161; 10-14: 612; 15 and over: 40".

    So too "under 18 – 53", where the text tells of ages, or names such a limit twice.
    """
    before = context.before
    limited = before[0] in LIMITS
    at = _behind_band(context)
    if not (limited or at or context.numeral.spread) or before[limited] not in _LABEL_OPENS:
        return False
    mark, count = context.after[at], context.after[at + 1]
    if mark not in _LABEL_MARKS or not count[:1].isdigit():
        return False
    words = context.document.lower[context.sentence.first : context.sentence.last]
    limits = sum(word in _LABEL_LIMITS for word in words)
    return not _NAMING_AGES.isdisjoint(words) or limits > 1


def _behind_band(context: Context) -> int:
    """How many words behind a number are of its band: "60 and over – 12", "60+: 12"."""
    after = context.after
    if after[0] == "+":
        return 1
    return 2 if after[0] in ("and", "or") and after[1] in _LABEL_LIMITS else 0


def tells_of_another(context: Context) -> bool:
    """Whether a bare number is the age of one of a few: "one aged 58 and the other 27".

    The first of them may be bare too: "two brothers, one 14 and the other 12".
    """
    before, after, previous = context.before, context.after, context.previous
    ends = after[0] in _ENDS or after[:2] == ("-", "-")
    if context.numeral.form != "digits" or not ends:
        return False
    if before[0] in ("was", "is") and before[1] == "one":
        return True
    if before[0] == "one" and before[1] in (",", "(", "–"):
        return after[0] in (",", "and") and not _OTHERS.isdisjoint(after[1:4])
    named = before[0] in _OTHERS or (before[0] in ("was", "is", "aged") and before[1] in _OTHERS)
    aged = previous is not None and previous.type is _AGE
    return named and aged and "one" in before[2:]


def opens_list(context: Context) -> bool:
    """Whether it opens a list of one number for each of a few.

    "Two sisters (9 and 12)", "three boys, 3, 8 and 13;", "two girls, 11 and 12, were".
    """
    document, previous, at = context.document, context.previous, context.numeral.first
    opening = context.before[0]
    if previous is None or opening not in ("(", ",") or previous.last < at - 3:
        return False
    lower, last = document.lower, at
    while last < context.sentence.last and (lower[last].isdigit() or lower[last] in _LISTING):
        last += 1
    last -= lower[last - 1] == ","  # behind the last of them: "11 and 12, were shot"
    closing = lower[last] if last < context.sentence.last else "."
    if closing not in ((")",) if opening == "(" else (";", ".", ",")):
        return False
    if not document.ending(context.lexicons.people).get(at - 1):
        return False
    ages = sum(word.isdigit() for word in lower[at:last])
    return ages > 1 and ages == previous.value


def tells_each(context: Context) -> bool:
    """Whether it opens a row of bare numbers told of people: "The women killed were 61 and 64"."""
    document, sentence, at = context.document, context.sentence, context.numeral.first
    lower, last = document.lower, at
    if context.before[0] not in _PLURAL or lower[sentence.first] not in _KNOWN:
        return False
    while last < sentence.last and (lower[last].isdigit() or lower[last] in _LISTING):
        if lower[last] == "," and "and" in lower[at:last]:
            break  # "were 4, 7 and 13, and 12 girls fled"
        last += 1
    ages = [int(word[:4]) for word in lower[at:last] if word.isdecimal()]
    closing = lower[last] if last < sentence.last else ""
    then = lower[last : last + 2] == ["when", "they"]
    ends = closing in _ENDS or then or lower[last - 1] == ","
    if "respectively" in lower[last : last + 2]:
        return False  # "the patients were 12 and 14, respectively"
    told = context.previous
    if told is not None and told.first >= sentence.first and told.value != len(ages):
        return False  # "the three boys were 4, 7 and 13"
    if len(ages) < _TWO or max(ages) > _OLDEST or not ends:
        return False
    people = document.ending(context.lexicons.people)
    return any(people.get(token) for token in range(sentence.first + 2, at))


def goes_on_counts(context: Context) -> bool:
    """Whether it goes on a list of counts by origin: "22 from West Java, 17 from Bangka"."""
    previous, word = context.previous, context.after[0]
    if previous is None or previous.type is not NumberType.COUNT or word not in _ORIGINS:
        return False
    near = previous.first >= context.sentence.first
    return near and word in context.document.lower[previous.last : previous.last + _VERB]


def _is_age(context: Context) -> bool:
    """Whether a number may be the age of a child or a youth just younger than the next."""
    value, words = context.whole, context.document.lower
    following = words[context.numeral.last + 1 : context.numeral.last + 2]
    return value is not None and value < _YOUTH and following == [str(value + 1)]


def shares_years(context: Context) -> bool:
    """Whether ages share "year-old": "a 12- and 14-year-old girl", "a 9-, 11- and 12-year-old".

    The first may lack its hyphen: "taught nine and 10-year-old children".
    """
    last = context.sentence.last
    after = context.document.lower[context.numeral.last : min(last, context.numeral.last + _ROW)]
    at = 1 if after[:1] == ["-"] else 0
    if not at and (after[:1] not in (["and"], ["or"]) or not _is_age(context)):
        return False
    while at + 2 < len(after) and after[at] in _JOINTS:
        at += 1 + (after[at] == "," and after[at + 1] in _JOINTS)
        at += after[at] in ("a", "an")
        behind = after[at + 1 : at + 5]
        if behind[:1] != ["-"] or len(behind) == 1:
            return False
        if behind[1] in _YEARS:
            plural = "".join(after[at + 5 : at + 6]) in _YOUNG or behind[3:] == ["olds"]
            return behind[2:] in (["-", "old"], ["-", "olds"]) and (after[0] == "-" or plural)
        at += 2
    return False

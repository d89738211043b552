"""One as a pronoun, no as a count of nothing."""

from statextract.find.numbers.context import Context
from statextract.find.numbers.kinds.certain import is_before_name
from statextract.model.vocabulary import NumberType

_POINTING = frozenset("the this that each every which another any either neither".split())
_HAVING = frozenset("have has had having with".split())
_KIN = frozenset("relatives relative children parents family families friends dependants".split())
_TOLD_REACH = 2  # tokens of "new cases"
_TOLD = ("person", "case")
_TOLD_OF = frozenset("were was have has had".split())
_NONE_OF_IT = (("of", "this"), ("of", "that"), ("of", "it"))
_IS_ONE = (("is", "a"), ("is", "an"), ("is", "the"), ("is", "not"))  # two is a crowd
_ALL_BUT = ("but", "all")
_BEING = frozenset(("is", "was", "am", "'s", "being"))
_NAMED = 3  # tokens from "no" to the noun
_OF_WHOLE = frozenset("whom them us you which these those".split())
_STATED = frozenset(
    """
    was were is are has have had died dies said critical missing dead injured wounded hurt killed
    remains remained survived of in at from to by and , . ; ) : escaped fled confessed each on
    """.split()
)
_WITH = frozenset(("with", "by"))
_WHICH = frozenset(("that", "which"))
_FARING = frozenset("were was have had died are among".split())
_PLACING = frozenset("aboard at from in off on".split())
_OTHERS = frozenset(("other", "another"))
_PAIR = 6  # tokens of "about 58 people from the other"
_STATES = frozenset("illegal dead sick ill".split())
_OF = ("-", "of", "-")
PARENTS = frozenset(
    """
    mother father mum mom dad parent mothers fathers parents grandmother grandfather grandma widow
    widower
    """.split()
)
_CLAUSE_OPENS = frozenset(("", "and", "but", "that", "said", ",", ";", ":", '"'))
_THE = frozenset(("the", "these", "those", "its", "their", "his", "her"))
_SINGULAR = frozenset(("man", "woman", "child", "person", "victim", "accused"))
_BE_OR_HAVE = frozenset("was is has had remains remained".split())
_BREAKS = frozenset(("who", "which", ",", ";", "and", "told", "said"))
_ENDED = (["was"], ["is"], ["has"], ["had"])  # "one of the injured is in hospital"
_GROUP = 3  # tokens of "young Afghan boys"
_ITEMS = frozenset((",", ";", ":", "and", "&"))
_POSSESSIVES = frozenset("its his her their our my your several many a an each".split())
_LIST = 16  # tokens from "five of theft over 5,000 dollars" to "one"
_HELD = 8  # tokens from "men" to "was" in "men held inside a lorry was"
_FATE = 5  # tokens of "has since been taken to"
_GENERIC = frozenset("can cannot can't should must ought".split())
_BLOCKED = frozenset(
    """
    longer doubt evidence reason comment idea sign signs way matter need immediate link links
    word access plan plans truth information indication fewer less such one wonder
    choice question secret hope time confirmation details detail response reply warning basis
    intention knowledge papers proof trace mention change changes difference
    exception money food water power electricity light news end use explanation guarantee right
    legal relation relations relationship connection connections bearing
    formal official independent clear known apparent political military possibility chance threat
    danger risk problem problems doubt limit hurry mood position point sense surprise mistake
    means avail stretch circumstances account uncertain match stranger strangers apologies regrets
    """.split()
)

# They go on with those told before: "no further cases", "no other passenger".
_ADDING = frozenset("further more other second single".split())


def zero(context: Context) -> NumberType | None:
    """Return ``count`` where zero persons, cases or things are counted, None elsewhere."""
    document, numeral = context.document, context.numeral
    if document.starting(context.lexicons.number_idioms).get(numeral.first):
        return NumberType.IDIOM
    text, after = context.text, context.after
    if text != "no":
        if after[0] == "-" or (text == "none" and after[:2] in _NONE_OF_IT):
            return NumberType.IDIOM
        if text in ("zero", "nil"):
            return NumberType.COUNT if context.noun() or not after[0].isalpha() else None
        if text in ("not one", "not a single"):
            return NumberType.COUNT
        return NumberType.COUNT
    if (
        after[0] == "-"
        or after[0] in _BLOCKED
        or after[1] in _BLOCKED
        or context.before[0] in ("or", '"')
        or (context.before[0] == "," and not _is_told_of(context))
    ):
        return None
    if after[0] in (".", ",") or _is_said_to_be(context):
        return None
    if after[0] in _ADDING:
        return NumberType.COUNT if context.noun_behind(1) in _TOLD else None
    if context.before[0] in _HAVING and after[0] in _KIN:
        return None  # "those who have no relatives in the capital"
    stated = after[0] in _STATES and after[1].isalpha() and after[1] not in context.closed
    if stated and context.noun_behind(1) not in ("person", "case") and not _is_of_two(context):
        return None  # "no illegal migration", but "no illegal miners"
    return NumberType.COUNT if context.noun() or _is_of_a_people(context) else None


def _is_told_of(context: Context) -> bool:
    """Whether a clause begins behind a comma: "However, no injuries were reported"."""
    counted = context.noun(reach=_TOLD_REACH) in _TOLD
    return counted and not _TOLD_OF.isdisjoint(context.after[1 : 1 + _TOLD_REACH])


def _is_of_two(context: Context) -> bool:
    """Whether a person of two words follows: "illegal miners"."""
    at = context.numeral.last
    people = context.document.starting(context.lexicons.people)
    return any(hit.last > at + 1 for hit in people.get(at, ()))


def _is_of_a_people(context: Context) -> bool:
    """Whether "no" counts people by the name of their nation: "No Israelis were injured"."""
    peoples = context.document.starting(context.lexicons.peoples)
    plural = context.after[0].endswith("s") and context.word_after()[:1].isupper()
    return plural and context.numeral.last in peoples and context.after[1] in _FARING


def _is_said_to_be(context: Context) -> bool:
    """Whether "no" says what somebody is not: "his son was no terrorist"."""
    if context.before[0] not in _BEING or "there" in context.before[1:4]:
        return False
    people = context.document.starting(context.lexicons.people)
    hits = [hit for at in range(context.numeral.last, context.numeral.last + _NAMED)
            for hit in people.get(at, ())]  # fmt: skip
    said = context.document.lower
    return any(" ".join(said[hit.first : hit.last]) == hit.entry.singular for hit in hits)


def one_or_idiom(context: Context) -> NumberType | None:
    """Return ``idiom`` for "one" as a pronoun, None where it counts."""
    numeral, before, after = context.numeral, context.before, context.after
    if tuple(before[:3]) == _OF and before[3] in PARENTS:
        return NumberType.IDIOM  # "the mother-of-three had head injuries"
    if numeral.form != "words":
        return None
    if not before[0] and after[:2] in _IS_ONE and context.whole != 1:
        return NumberType.IDIOM
    if numeral.value != 1 or numeral.last != numeral.first + 1:
        return None
    if after[0] in _GENERIC and context.noun() is None and _opens(context):
        return NumberType.IDIOM  # "one can't say"
    if before[0] in _POINTING or before[:2] in (("only", "the"), ("first", "the")):
        return None if context.noun(reach=3) else NumberType.IDIOM
    if after[0] == "of":
        return _one_of(context)
    if is_before_name(context):
        return NumberType.IDIOM  # "one Joshua Kawu sustained gunshot wounds"
    if after[:2] == ("in", "which"):
        return NumberType.IDIOM  # "14 incidents, including one in which a boy died"
    if before[0] in _PLACING and after[0] == "and" and _is_paired(context):
        return NumberType.IDIOM
    if before[0] == "of" and after[0] in ("family", "household"):
        return NumberType.IDIOM  # "six members of one family"
    if before[0] == "," and _takes_up_a_thing(context):
        return NumberType.IDIOM
    if context.noun() is None and after[0].isalpha() and after[0] not in _STATED:
        return None
    if before[1] in ("the", "a", "an", "this", "that") and before[0].isalpha():
        closed = before[0] in context.closed or before[0] in ("only", "just", "at", "least")
        return None if context.noun() or closed else NumberType.IDIOM
    return None


def _takes_up_a_thing(context: Context) -> bool:
    """Whether "one" behind a comma is "a thing that is": "a rare view, one filled with gloom"."""
    after = context.after
    described = after[0].endswith("ed") and after[1] in _WITH and after[0] not in _STATED
    if not (described or after[0] in _WHICH):
        return False
    told = context.document.lower[context.sentence.first : context.numeral.first - 1]
    counted = any(
        word[0].isdigit() or word in context.lexicons.classes.of("numeral") for word in told
    )
    return not counted


def _is_paired(context: Context) -> bool:
    """Whether "one" is set against "the other": "72 from one and 58 from the other"."""
    last = context.numeral.last
    behind = context.document.lower[last + 1 : last + 1 + _PAIR]
    return not _OTHERS.isdisjoint(behind)


def _opens(context: Context) -> bool:
    """Whether "one" opens a sentence or what is said: "three were hurt, one must stay" counts."""
    return context.before[0] in ("", "that", "if", '"')


def _one_of(context: Context) -> NumberType | None:
    """One of whom died counts one; one of the four dead only points at the four."""
    before, after = context.before, context.after
    if before[:2] == _ALL_BUT or _is_one_who_met_a_fate(context) or _is_of_list(context):
        return None
    if after[1] not in _OF_WHOLE or before[0] in ("is", "was", "as", "be"):
        return NumberType.IDIOM
    pointing = after[1] == "them" and after[2] in ("the", "a", "an")
    return NumberType.IDIOM if pointing else None


def _is_of_list(context: Context) -> bool:
    """Whether "one" is an item of a list of such: "five counts of fraud, one of perjury"."""
    document, last = context.document, context.numeral.last
    if context.before[0] not in _ITEMS or not document.words[last + 1 : last + 2]:
        return False
    word = document.words[last + 1]
    numerals = context.lexicons.classes.of("numeral")
    if not word[0].islower() or word in _OF_WHOLE or word in _POSSESSIVES or word in numerals:
        return False
    first = max(context.sentence.first, context.numeral.first - _LIST)
    return any(
        document.lower[at + 1] == "of"
        and (document.lower[at].isdigit() or document.lower[at] in numerals)
        for at in range(first, context.numeral.first - 1)
    )


def _is_one_who_met_a_fate(context: Context) -> bool:
    """Whether one of some people is told apart: "One of the boys was shot", "... has died".

    "One of the victims told police", "the gun of one of the dead" and "he is one of the men
    arrested" count nobody.
    """
    before, after = context.before, context.after
    if before[0] not in _CLAUSE_OPENS or after[1] not in _THE:
        return False
    document, end = context.document, context.sentence.last
    last = _end_of_people(context, context.numeral.last + 2)
    if last is None:
        return False
    fates = document.starting(context.lexicons.outcomes)
    for at in range(last, min(last + _HELD, end)):
        word = document.lower[at]
        if word in _BREAKS:
            return False
        if word in _BE_OR_HAVE:
            behind = range(at + 1, min(at + _FATE, end))
            return any(hit.entry.outcome for token in behind for hit in fates.get(token, ()))
        acts = fates.get(at, ()) if at == last else ()
        if any(hit.entry.outcome and hit.entry.affected == "subject" for hit in acts):
            return True  # "one of the women died"
    return False


def _end_of_people(context: Context, first: int) -> int | None:
    """The token behind a plural for people, or "the injured", that begins near a token."""
    document, lower = context.document, context.document.lower
    people = document.starting(context.lexicons.people)
    for at in range(first, min(first + _GROUP, context.sentence.last)):
        for hit in people.get(at, ()):
            if hit.entry.adjective and lower[hit.last : hit.last + 1] not in _ENDED:
                continue
            if lower[hit.last - 1] not in _SINGULAR:
                return hit.last
    return None

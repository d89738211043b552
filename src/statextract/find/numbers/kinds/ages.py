"""Ages of people."""

from statextract.find.numbers.context import Context
from statextract.find.numbers.kinds.age_bounds import bounds_group
from statextract.find.numbers.kinds.age_lists import (
    LIMITS,
    goes_on_list,
    is_band,
    opens_band,
    opens_list,
    shares_years,
    tells_each,
    tells_of_another,
)
from statextract.find.numbers.kinds.ages_apposed import in_apposition
from statextract.find.numbers.kinds.levels import is_tallied
from statextract.lexicons.numerals import Numeral, Shape
from statextract.model.vocabulary import NumberType

_DECADE = Shape.DECADE
_TIME_UNITS = frozenset("year years month months week weeks day days yr yrs".split())
_OWNERS = frozenset("her his their my our your".split())
_TURNED = frozenset("turned turning turns reached".split())
_LEVEL = 14  # tokens from "the number of people killed in the floods" to its number
_COUNTED = frozenset(
    "toll tolls number numbers total totals count tally figure deaths fatalities casualties "
    "arrests detentions cases injuries infections hospitalisations hospitalizations".split()
)
_MOSTLY = frozenset("mostly mainly well just all largely".split())
_PARTITIVE = frozenset(("whom", "which", "them", "these", "those", "the"))
_WHOM = frozenset("whom them these those which the".split())
_AGED = ("aged", "age", "ages")
_ROUGHLY = frozenset(
    """between from just only about under over around approximately roughly nearly almost below
    above some perhaps""".split()
)
_BEHIND_AGED = ("of", "\u2013", "-", ":")
_EXTREMES = frozenset("youngest oldest eldest".split())
# Words before a number that can be someone's age without a word that says so.
_BEFORE_AGE = (
    _TURNED
    | LIMITS
    | _EXTREMES
    | frozenset("both , ( at before until by of was is now just only".split())
)
_CLOSERS = frozenset((",", ".", ")", ";", "", "and", "who", "of", "was", "from", "or", ":"))
_AFTER_AGE = frozenset((",", ".", ")", ";", "", "and", "when", "at", "years", "in", "on"))
_BEHIND_AGE = frozenset("among were is are died had has with whose whom in at".split())
_SOMEONE = frozenset("man woman boy girl boys girls child age youth teenager".split())
_SOME = frozenset("men women youths teenagers".split())
_RANGING = frozenset("range ranged ranges ranging vary varied varying varies".split())
_WHEN = frozenset(
    "last this just only yesterday today recently less earlier during before after while".split()
)
_OF_ONE = tuple(("of", one) for one in ("man", "woman", "boy", "girl"))
_ED, _CHILD = 4, 10  # letters of more than "need"; years of a child
_ANIMAL = 3  # tokens of "giant panda"
_DYING = frozenset("dead died dies".split())
_ARE_OF_THEM = tuple((be, who, "of") for be in ("were", "are") for who in ("whom", "them"))
_ALL_OF = tuple((all_, ",") for all_ in ("all", "both", "most"))
_AGED_MOST = 100
_HOURS = 12
_BEHIND_DYING = frozenset(", . ; ) : in of after from following on and as".split()) | {""}
_PEOPLE_BEFORE = frozenset(
    """
    man woman boy girl men women boys girls child children minors person people them those
    youth youths teenagers adults victims anyone persons students pupils
    """.split()
)


def age(context: Context) -> NumberType | None:
    """Return ``age`` for ages of people, ``other`` for ages of things."""
    numeral, before, after = context.numeral, context.before, context.after
    if numeral.shape is _DECADE:
        small = numeral.low is not None and numeral.low < 100
        if small and before[0] == "-" and before[1] in LIMITS:
            return NumberType.AGE
        in_life = before[0] in _OWNERS or (
            before[0] in ("early", "late", "mid", "-") and _OWNERS & set(before[1:4])
        )
        return NumberType.AGE if small and in_life else None
    if (after[0] == "-" and after[1] == "somethings") or shares_years(context):
        return NumberType.AGE
    if after[1 if after[0] == "-" else 0] in _TIME_UNITS and (found := _years_old(context)):
        return found
    if not _plausible(numeral):
        return None
    ranging = before[0] in ("from", "between") and before[1] in _RANGING
    ranging = ranging and not {"age", "ages"}.isdisjoint(before[2:6])
    if (
        ranging
        or bounds_group(context)
        or before[0] in _AGED
        or (before[0] in _BEHIND_AGED and before[1] in _AGED)
    ):
        return NumberType.AGE  # "the age of nine", "three men aged - 23, 27 and 31"
    if before[0] in _ROUGHLY and (
        before[1] in ("aged", "ages", "age")
        or (before[1] in _MOSTLY and before[2] in ("aged", "ages"))
    ):
        return NumberType.AGE
    counted = before[0] in ("and", ",") and context.noun(reach=2) == "person"
    if (
        before[0] in ("and", "to", "or", "-", "\u2013", ",")
        and before[2] in ("aged", "ages")
        and not counted  # "a man aged 45 and two women"
        and not (after[0] == "of" and after[1] in _WHOM)  # "aged 16, nine of whom"
    ):
        return NumberType.AGE
    listed = goes_on_list(context) or opens_list(context) or tells_each(context)
    listed = listed or opens_band(context) or is_band(context)
    if listed or tells_of_another(context):
        return NumberType.AGE
    if before[0] == "between" and before[1] in _PEOPLE_BEFORE and numeral.spread:
        closed = after[0] in _CLOSERS or after[0] in _BEHIND_AGE or after[0].endswith("ed")
        return NumberType.AGE if closed else None  # "girls between 13 and 15"
    if before[0] == "as" and before[1] in ("young", "old", "little"):
        return NumberType.AGE
    if before[0] in LIMITS and before[1:3] in _ALL_OF and after[0] in _CLOSERS:
        return NumberType.AGE  # "five students, all under 20, are among those held"
    be = before[0] in ("were", "are")
    told = before[:3] in _ARE_OF_THEM or (be and before[2] == "whom")  # "of whom two were 15"
    some = before[4].isdigit() or before[4] in context.lexicons.classes.of("numeral")
    told = told or (be and some and before[2:4] == ("the", "of"))  # "two of the dead were 17"
    if told and (after[0] in _AFTER_AGE or after[0] == "or") and context.noun() is None:
        return NumberType.AGE  # "ten teenagers, two of whom were 15"
    if be and after[0] == "or" and after[1] in ("younger", "older"):
        return NumberType.AGE
    if numeral.spread and before[0] in ("were", "are") and _tells_ages(context):
        return NumberType.AGE  # "46 were aged 12 to 15, 27 were 16 or 17"
    if (
        before[1] == "of"
        and before[2] in _EXTREMES
        and before[0] in _PARTITIVE
        and context.noun() is None
    ):
        return NumberType.AGE  # "the youngest of them 19"
    return NumberType.AGE if _of_someone(context) else None


def _tells_ages(context: Context) -> bool:
    """Whether nothing follows a number in a sentence that tells of ages before."""
    words = context.document.lower[context.sentence.first : context.numeral.first]
    return context.after[0] in _AFTER_AGE and not {"aged", "ages"}.isdisjoint(words)


def _plausible(numeral: Numeral) -> bool:
    top = numeral.high if numeral.spread else numeral.value
    return top is not None and 0 < top < 120 and numeral.scale == 1


def _years_old(context: Context) -> NumberType | None:
    """Behind a number of years: 16-year-old, 10 years old, 15 years and two months old."""
    after = context.after
    at = 1 if after[0] == "-" else 0
    rest = after[at + 1 :]
    if rest[0] == "-" and rest[1] in ("old", "olds"):
        aged = context.noun_behind(at + 3) if rest[1] == "old" else "person"
        thing = aged in ("case", "object") and not _is_animal(context, at + 3)
        return _OLD_THING if thing else NumberType.AGE
    if rest[0] in ("old", "olds"):
        return NumberType.AGE if at or rest[0] == "olds" or not _thing(context) else _OLD_THING
    if rest[:2] in (("of", "age"), ("of", "ages")):
        return NumberType.AGE
    if rest[0] == "and" and rest[2] in _TIME_UNITS and rest[3] == "old":
        return NumberType.AGE
    return None


_OLD_THING = NumberType.OTHER


def _is_animal(context: Context, on: int) -> bool:
    """Whether a beast is so old: "a three-month-old panda cub"."""
    starting = context.document.starting(context.lexicons.objects)
    first = context.numeral.last + on
    near = range(first, min(first + _ANIMAL, context.sentence.last))
    return any(hit.entry.kind == "animal" for at in near for hit in starting.get(at, ()))


def _thing(context: Context) -> bool:
    """Whether what is N years old is no person: "the law is 10 years old"."""
    if context.before[0] not in ("is", "are", "was", "were", "be", "than", "about", "over"):
        return False
    document, lexicons = context.document, context.lexicons
    people = document.starting(lexicons.people)
    peoples = document.starting(lexicons.peoples)
    span = range(context.sentence.first, context.numeral.first)
    pronouns = ("he", "she", "they", "who", "i", "we", "youngest", "oldest", "eldest")
    return not any(
        at in people or document.lower[at] in pronouns
        or (at in peoples and not context.before[0])
        or (at > context.sentence.first and document.words[at].istitle() and at in people)
        for at in span
    )  # fmt: skip


def _is_of_level(context: Context) -> bool:
    """Whether a count has reached a number: "the death toll has reached seven"."""
    first = max(context.sentence.first, context.numeral.first - _LEVEL)
    return not _COUNTED.isdisjoint(context.document.lower[first : context.numeral.first])


def _of_someone(context: Context) -> bool:
    """Whether a bare number is the age of somebody told of: "a girl of 16", "now 63"."""
    numeral, before, after = context.numeral, context.before, context.after
    if before[0] not in _BEFORE_AGE:
        return False
    if before[0] in LIMITS and _of_people(context):
        return context.noun(reach=1) != "person"
    if before[0] in _TURNED and before[0] != "reached" and after[0] in _WHEN:
        return True  # "the youngest turned 18 last week"
    if before[:2] in _OF_ONE and after[0].endswith("ed") and len(after[0]) > _ED:
        return True  # "a girl of 16 disappeared"
    joined = after[0] == "-" and context.glued_after()
    if after[0] == "%" or joined or context.noun(reach=3) is not None:
        return False
    if before[0] in _TURNED and before[0] != "reached" and after[0] in _AFTER_AGE:
        return True
    if before[0] in _TURNED and numeral.form == "words":
        return before[0] != "reached" or not _is_of_level(context)
    aged = context.previous is not None and context.previous.type is NumberType.AGE
    if aged and before[0] in _EXTREMES and after[0] in _AFTER_AGE:
        return True  # "the youngest was 18 and the eldest 66"
    then = after[0] == "when" or after[:3] == ("at", "the", "time")
    named = before[1] in (*_PEOPLE_BEFORE, "is", "are", "was", "were", "aged")
    dashed = named and after[0] in ("–", "-")  # "nine were under 18 – five of them"
    if before[0] in LIMITS and (after[0] in _CLOSERS or then or dashed):
        if is_tallied(context):
            return False
        return named or (
            context.whole in (5, 12, 14, 15, 16, 18, 21, 25, 30, 60, 65, 70, 75, 80)
            and before[1] not in ("just", "well", "slightly")
            and numeral.form == "digits"
        )
    if before[0] == "both" and before[1] == "," and numeral.form == "digits":
        return after[0] in (",", ".", "") and _CHILD < (context.whole or 0) < _AGED_MOST
    if before[0] == "at":
        died = before[1] in _DYING and before[2] not in ("of", "the", "have")
        died = died and (context.whole or 0) > _HOURS
        told = died and after[0] in _BEHIND_DYING
        return told or (after[0] == "," and after[1] in ("he", "she"))
    if before[:2] == ("now", ",") and after[0] == "," and context.word_before(2)[:1].isupper():
        return (context.whole or 0) > _CHILD  # "Mr Lund, now 63, had stood trial"
    if before[0] in ("before", "until", "by") and context.whole in (14, 15, 16, 17, 18, 21):
        return after[0] in _CLOSERS
    if before[0] == "of" and (after[0] in _CLOSERS or after[0] in _BEHIND_AGE):
        return before[1] in _SOMEONE or (before[1] in _SOME and _are_listed(context))
    if before[0] in ("was", "is", "now", "just", "only", "youngest", "oldest") and _personal(
        context
    ):
        return True
    return in_apposition(context)


def _are_listed(context: Context) -> bool:
    """Whether ages of counted people follow "of": "three men of 22, 27 and 40"."""
    numeral, previous = context.numeral, context.previous
    young = numeral.form == "digits" and _CHILD < (context.whole or 0) < 100
    told = previous is not None and previous.last == numeral.first - 2
    return young and told and context.after[0] in (",", "and", ".", ";")


def _of_people(context: Context) -> bool:
    """Men over 60, Australians over 65: a limit behind people who are not counted by it."""
    document, lexicons = context.document, context.lexicons
    at = context.numeral.first - 1
    return (
        at > context.sentence.first
        and 4 < (context.whole or 0) < 100
        and at - 1 not in document.starting(lexicons.outcomes)  # "police arrest over 20"
        and (
            any(
                hit.entry.plural != hit.entry.singular
                for hit in document.ending(lexicons.people).get(at, ())
            )
            or bool(document.ending(lexicons.peoples).get(at))
            or document.lower[at - 1] == "people"
        )
    )


def _personal(context: Context) -> bool:
    """He was 40; she was thirteen when ...; the median age was 19; the youngest was 7."""
    before, after = context.before, context.after
    if before[0] in ("was", "is") and before[1] not in _EXTREMES:
        group = next((before[i + 1] for i in range(1, 6) if before[i] in ("of", "among")), "")
        if group in _EXTREMES:
            return True
    subject = before[1] if before[0] in ("was", "is", "just", "only") else before[2]
    if before[0] == "now" and before[1] in ("is", "aged") and subject in ("he", "she"):
        return True
    if context.whole == 1 or after[0] not in _AFTER_AGE:
        return False
    if before[0] in ("was", "is") and (after[0] == "when" or after[:3] == ("at", "the", "time")):
        return context.word_before(1)[:1].isupper() or subject in ("he", "she", "i", "who")
    if subject in ("he", "she", "i", "who", *_EXTREMES):
        return True
    return before[0] in ("was", "is") and "age" in before[1:6]

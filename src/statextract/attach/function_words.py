"""Closed word classes of English: what a reader of clauses needs without a parser."""

from collections.abc import Container, Sequence

from statextract.lexicons.calendar import MONTHS, WEEKDAYS

BE = frozenset("am is are was were be been being 's 're".split())
GET = frozenset("get gets got gotten getting become becomes became".split())
HAVE = frozenset("has have had having".split())
DO = frozenset("do does did".split())
MODALS = frozenset("will would shall should can could may might must".split())
AGE_LIMITS = frozenset("under below over above aged age ages".split())
MOSTLY = frozenset("mainly mostly largely predominantly primarily chiefly".split())
NEGATIONS = frozenset(
    "not never neither nor cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't "
    "didn't won't wouldn't couldn't can't shouldn't".split()
)
_PERFECT = HAVE | BE
AUXILIARIES = BE | HAVE | DO | MODALS | NEGATIONS
# Those that an insert may part from their verb: "were, police said, arrested".
PARTED = (BE | HAVE) - {"'s", "being", "having"}
SINGULAR_AUXILIARIES = frozenset("is was has does 's isn't wasn't hasn't doesn't".split())

RELATIVES = frozenset("who whom whose which that where".split())
# Words that open a clause with a subject of its own.
SUBORDINATORS = frozenset(
    "while whereas after before when because although though if unless until since once as "
    "whether whenever".split()
)
_PEAKS = frozenset("high low peak record maximum minimum total tally sum".split())
_TALL = 9  # tokens from "reached" to "high": "a new five-year high"
_AGENT = 6  # tokens of "the National Crime Agency to"
_NEVER_DATED = frozenset("while whereas because although though if unless whether".split())
CONJUNCTIONS = frozenset("and but or nor while whereas".split())
PREPOSITIONS = frozenset(
    "in on at by for from with without of to into onto off over under near around across along "
    "against between among amid during within inside outside behind beyond through throughout "
    "toward towards upon about above below beneath beside besides despite including following "
    "since until till after before per via aboard".split()
)
DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your some any each every another "
    "all both several many more most no".split()
)
PRONOUNS = frozenset("he she it they we i you him her them us me who whom".split())
# What begins a clause of its own behind "in nine": "in nine the accused fled, in two she died".
SUBJECTS = frozenset("the a an his her its their no nobody he she it they".split())
REPORTING = frozenset(
    "said says say told reported reports according announced stated confirmed added claimed "
    "estimates estimated believes believe".split()
)
# Words that may stand between an auxiliary and its verb, or between verb and object.
ADVERBS = frozenset(
    "also now then later since still already just only all both too again ever yet even once "
    "today yesterday meanwhile so far soon here there safe alive together least most almost "
    "nearly about around roughly some up down well either themselves therefore thus however "
    "maybe perhaps instead otherwise".split()
)
# Simple pasts, and participles, of irregular verbs that a bare "-ed" test does not see.
IRREGULAR_PASTS = frozenset(
    "went came took gave made got left lost held found said told saw ran sat stood fell fled flew "
    "drove broke spoke woke wrote rose swam sank drank began sang rang hid kept slept crept wept "
    "swept felt met led fed bled sped paid laid sold bought brought fought caught taught thought "
    "sought built sent spent bent lent meant dealt heard won shot struck stuck dug hung swung spun "
    "threw knew grew drew blew bit beat hit cut put shut set let hurt cost burst cast lay became "
    "overcame withdrew underwent forgot chose froze stole tore wore swore bore shook "
    "burnt stung mown clad forgave "
    "died lied tied sued agreed".split()
)
PAST_ONLY = frozenset(
    "took threw gave drove saw went fell flew stole bit froze broke tore wore hid ate began "
    "blew drew grew knew rode rose shook sang sank swam spoke wrote woke fled".split()
)
PARTICIPLE_ONLY = frozenset(
    "taken thrown given driven seen gone fallen flown stolen bitten frozen broken torn worn "
    "hidden eaten blown drawn known shaken sunk spoken written beaten slain".split()
)
CALENDAR = WEEKDAYS | MONTHS
FEW = frozenset("two three four five six seven eight nine ten eleven twelve".split())
_ADJOINING = frozenset("next following same previous".split())
_DATING = _ADJOINING | frozenset("last this each every that the one".split())
_DATED = CALENDAR | frozenset(
    "year month week weekend night morning afternoon evening day season decade spring summer "
    "autumn fall winter monsoon ramadan quarter".split()
)
_TIMES = frozenset("on in earlier yesterday today".split())
WITHIN = frozenset("in during over on within".split())
_SPELLS = frozenset("period months weeks days years half".split())
_PARTS = frozenset("same past previous first second third fourth final of half-year".split())
LONG_TIME = 7  # tokens of "during the first half of the year"
_TIME = 5  # tokens of "on the 3 May 2019"
_TIMING = frozenset("after before since".split())
_ONE = frozenset("the a an this that".split())
_PLURAL = frozenset("have were are".split())
_MANY = frozenset("police people men women children crew staff family couple who public".split())
_EVENT = 7  # tokens of "since the attack on the mosque have"
# Verbs whose "as" says what is made of somebody.
_NAMING = frozenset(
    "counted listed described treated identified named known registered recorded classified "
    "reported regarded considered employed posing working seen held such well "
    "posed worked acting acted serving served functioned functioning doubling doubled hired "
    "recruited engaged used trained masquerading masqueraded disguised dressed charged tried "
    "indicted sentenced prosecuted booked sold kept portrayed advertised presented".split()
)
# Words in "-ed" that are adjectives or nouns of people rather than finite verbs.
_NO_VERBS = frozenset(
    "red hundred bed need indeed seed speed armed aged united sacred naked wicked shed sled feed "
    "bleed breed weed greed exceed proceed succeed so-called unidentified unnamed unarmed "
    "undocumented alleged suspected confirmed estimated masked hooded related infected retired "
    "unmarried married disabled experienced detailed limited mixed".split()
)


_BEHIND_HOME = (
    PREPOSITIONS
    | CONJUNCTIONS
    | SUBORDINATORS
    | AUXILIARIES
    | DETERMINERS
    | FEW
    | frozenset("alone free dead early one days".split())
)
_BEHIND_HOME |= PRONOUNS | CALENDAR | RELATIVES | REPORTING | _DATING
_IRREGULAR = frozenset(
    word for word in IRREGULAR_PASTS | PARTICIPLE_ONLY if not word.endswith("ed")
)
# All that :func:`is_verbal` holds for without "-ed".
VERBAL = (AUXILIARIES | _IRREGULAR) - REPORTING

# A cache of these answers would be slower: its links are seldom at hand when a word is asked for.


def is_past(word: str) -> bool:
    """Whether a lower-case word can be a simple past or a past participle."""
    if word.endswith("ed"):
        return len(word) > 3 and word not in _NO_VERBS
    return word in _IRREGULAR


def is_verbal(word: str) -> bool:
    """Whether a lower-case word can be, or begin, the verb of a clause; saying is none."""
    return word in VERBAL or (word.endswith("ed") and is_past(word) and word not in REPORTING)


def is_adverb(word: str) -> bool:
    """Whether a lower-case word can stand between an auxiliary and its verb."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4)


def is_of_house(lower: Sequence[str], at: int) -> bool:
    """Whether "home" modifies the noun behind it: "home care workers", not "flew home alone"."""
    word = lower[at + 1] if lower[at] == "home" and at + 1 < len(lower) else ""
    return word.isalpha() and word not in _BEHIND_HOME and not (is_past(word) or is_adverb(word))


def opens_clause(lower: Sequence[str], at: int) -> bool:
    """Whether a token is a subordinator, not "have since been held" or "listed as missing"."""
    word = lower[at]
    if word not in SUBORDINATORS:
        return False
    if word == "if":
        return lower[at + 1 : at + 2] != ["not"]  # "hundreds, if not thousands, of people"
    before = lower[at - 1] if at else ""
    if word == "as":
        return before not in _NAMING
    return word != "since" or before not in _PERFECT


def behind_agent(lower: Sequence[str], at: int) -> int:
    """Return the "to" behind "by the police", ``at`` if no such agent stands there."""
    if lower[at : at + 1] != ["by"]:
        return at
    window = lower[at + 1 : at + 1 + _AGENT]
    return at + 1 + window.index("to") if "to" in window else at


def is_dated(lower: Sequence[str], at: int) -> bool:
    """Whether a date follows, so that a subordinator is a preposition: "since March".

    "While 15 died" holds none.
    """
    if lower[at] in _NEVER_DATED:
        return False
    following = lower[at + 1] if at + 1 < len(lower) else ""
    dated = following in CALENDAR or following[:1].isdigit()
    return dated or (following != "" and (tells_when(lower, at + 1) or _is_of_event(lower, at)))


def _is_of_event(lower: Sequence[str], at: int) -> bool:
    """Whether the verb behind an event is of those before: "ten held since the raid have left"."""
    if lower[at] not in _TIMING or lower[at + 1] not in _ONE:
        return False
    for end in range(at + 2, min(at + _EVENT, len(lower))):
        word = lower[end]
        if word in _PLURAL:
            noun = lower[end - 1]
            return end > at + 2 and noun.isalpha() and noun[-1] != "s" and noun not in _MANY
        if not word.isalpha() or word in AUXILIARIES or word in CONJUNCTIONS:
            return False
    return False


def tells_when(lower: Sequence[str], at: int) -> bool:
    """Whether words say when and name no object: "last year", "this week", "the next day"."""
    at += lower[at] == "the" and lower[at + 1 : at + 2] != [] and lower[at + 1] in _ADJOINING
    owned = lower[at + 2 : at + 3] == ["'s"]
    return (
        lower[at] in _DATING
        and not owned
        and lower[at + 1 : at + 2] != []
        and lower[at + 1] in _DATED
    )


def time_end(lower: Sequence[str], at: int) -> int:
    """Return the token behind "last week", "on 3 May", "yesterday"; ``at`` if no time follows."""
    last = min(at + _TIME, len(lower))
    return next((end for end in range(at, last) if not _is_time(lower[end])), last)


def time_start(lower: Sequence[str], end: int, floor: int) -> int:
    """Return where "in the same month", "during May 2024" begins that ends at ``end``, else it."""
    for at in range(end - 2, max(floor, end - LONG_TIME) - 1, -1):
        if lower[at] in WITHIN:
            inside = lower[at + 1 : end]
            last = inside[-1]  # not "in the past", before "two weeks"
            told = last in _DATED or last in _SPELLS or last.isdigit()
            return at if told and all(map(_is_in_time, inside)) else end
        if not _is_in_time(lower[at]):
            return end
    return end


def _is_in_time(word: str) -> bool:
    return _is_time(word) or word in _SPELLS or word in _PARTS or word in FEW


def _is_time(word: str) -> bool:
    return word in _TIMES or word in _DATED or word in _DATING or word.isdigit()


def has_object(lower: Sequence[str], at: int, end: int, numerals: Container[str]) -> bool:
    """Whether a verb with a number for its object stands there: "rebels killed nine"."""
    if at + 1 >= end or not lower[at].endswith("ed"):
        return False
    behind = lower[at + 1]
    return behind[0].isdigit() or behind in numerals


def before_peak(lower: Sequence[str], of: int, floor: int, levels: Container[str]) -> int | None:
    """Return the verb of "reached a new five-year high of 90" or "a cumulative total of 90".

    ``of`` is the token before the number; None if no such phrase ends there.
    """
    if lower[of] != "of" or lower[of - 1] not in _PEAKS:
        return None
    for token in range(of - 2, max(floor, of - 1 - _TALL), -1):
        word = lower[token]
        if word in levels:
            return token
        ends = word in PREPOSITIONS or word in CONJUNCTIONS
        if ends or not (word.isalpha() or word in ("-", "'s")):
            return None
    return None

"""The closed vocabularies of a record; meanings are those of the annotation guidelines."""

from enum import StrEnum
from operator import attrgetter
from typing import TypeVar

E = TypeVar("E", bound=type[StrEnum])


def _plain(vocabulary: E) -> E:
    """Make the members of a vocabulary plain attributes, as Python 3.12 does.

    In Python 3.11 to name one (``Unit.PERSON``) goes through a descriptor, which takes four
    times as long; the rules name thousands of them over an article. The ``value`` of one goes
    through two calls, which is a third of the time of writing a record as JSON.
    """
    for member in vocabulary:
        type.__setattr__(vocabulary, member.name, member)
    type.__setattr__(vocabulary, "value", property(attrgetter("_value_")))
    return vocabulary


@_plain
class Unit(StrEnum):
    """What is counted."""

    PERSON = "person"
    HOUSEHOLD = "household"
    CASE = "case"
    SHARE = "share"
    OBJECT = "object"


@_plain
class Role(StrEnum):
    """Who the counted people are; cases and objects have none."""

    VICTIM = "victim"
    SUSPECT = "suspect"
    OTHER = "other"


@_plain
class Outcome(StrEnum):
    """What happened to exactly the people (or in exactly the cases) that are counted."""

    KILLED = "killed"
    INJURED = "injured"
    SICK = "sick"
    HOSPITALISED = "hospitalised"
    RECOVERED = "recovered"
    MISSING = "missing"
    TRAPPED = "trapped"
    ABDUCTED = "abducted"
    DISPLACED = "displaced"
    EVACUATED = "evacuated"
    EXPLOITED = "exploited"
    RESCUED = "rescued"
    REPATRIATED = "repatriated"
    DEPORTED = "deported"
    RETURNED_HOME = "returned_home"
    IN_CARE = "in_care"
    TRANSFERRED = "transferred"
    STOPPED = "stopped"
    ARRESTED = "arrested"
    CHARGED = "charged"
    CONVICTED = "convicted"
    RELEASED = "released"
    ESCAPED = "escaped"
    IDENTIFIED = "identified"


@_plain
class Sex(StrEnum):
    """Set only where the words say so."""

    FEMALE = "female"
    MALE = "male"


@_plain
class Age(StrEnum):
    """Age group; women and men alone are no age."""

    MINOR = "minor"
    ADULT = "adult"
    ELDERLY = "elderly"


@_plain
class Bound(StrEnum):
    """How the wording bounds a number."""

    EXACT = "exact"
    APPROX = "approx"
    BELOW = "below"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    RANGE = "range"
    VAGUE = "vague"


@_plain
class Status(StrEnum):
    """Whether the text holds the figure for true."""

    ASSERTED = "asserted"
    DENIED = "denied"
    UNREALISED = "unrealised"


@_plain
class Qualifier(StrEnum):
    """What the text says about how firm or how new a figure is."""

    CONFIRMED = "confirmed"
    SUSPECTED = "suspected"
    PROBABLE = "probable"
    ESTIMATED = "estimated"
    PRELIMINARY = "preliminary"
    REVISED = "revised"
    CUMULATIVE = "cumulative"
    NEW = "new"
    CURRENT = "current"


@_plain
class Direction(StrEnum):
    """A figure that is a change, not a level."""

    UP = "up"
    DOWN = "down"


@_plain
class NumberType(StrEnum):
    """What a number of the ledger is."""

    COUNT = "count"
    SHARE = "share"
    MONEY = "money"
    AGE = "age"
    DURATION = "duration"
    DATE = "date"
    TIME = "time"
    MEASURE = "measure"
    ORDINAL = "ordinal"
    RATE = "rate"
    MULTIPLE = "multiple"
    IDENTIFIER = "identifier"
    LEGAL = "legal"
    RANK = "rank"
    SCORE = "score"
    NAME = "name"
    IDIOM = "idiom"
    OTHER = "other"


@_plain
class DateKind(StrEnum):
    """What a calendar expression names."""

    DATE = "date"
    PERIOD = "period"
    SET = "set"
    UNRESOLVED = "unresolved"


@_plain
class AgencyType(StrEnum):
    """What kind of body an agency is."""

    GOVERNMENT = "government"
    POLICE = "police"
    MILITARY = "military"
    COURT = "court"
    INTERNATIONAL = "international"
    NGO = "ngo"
    HEALTH = "health"
    ARMED_GROUP = "armed_group"
    COMPANY = "company"
    MEDIA = "media"
    OTHER = "other"


@_plain
class AgencyRole(StrEnum):
    """Whether an agency gives figures, does something, or both."""

    REPORTING = "reporting"
    ACTING = "acting"
    BOTH = "both"


@_plain
class Kind(StrEnum):
    """Outcome of a check."""

    FAIL = "fail"
    REVIEW = "review"
    PASS = "pass"  # noqa: S105 - the word of the contract, not a password
    OPEN = "open"


@_plain
class Level(StrEnum):
    """How loudly a finding is reported."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NONE = "none"


@_plain
class RelationKind(StrEnum):
    """How figures hang together beyond part-of, as some cue in the text says."""

    REMAINDER = "remainder"  # total, part..., rest
    ALL_BUT = "all_but"  # total, exception, rest
    INCREMENT = "increment"  # old (optional), delta..., new
    CHANGE = "change"  # old, new, delta or percent (optional); the relation has its direction
    MULTIPLE = "multiple"  # old, new, factor
    SHARE_OF = "share_of"  # share, part (optional), total
    MEAN = "mean"  # mean, count, total
    RESPECTIVE = "respective"  # part..., with the number of names they are aligned to as `names`
    LISTED = "listed"  # count, and the number of items listed as `items`
    ITEMISED = "itemised"  # total, part...: an open list of parts that nothing is in twice
    COLUMN = "column"  # total, part...: the cells of a column and the total below them
    FLOW = "flow"  # opening, added..., removed..., closing
    GROUPED = "grouped"  # part... (a family of five, a couple, the driver), total
    ORDINAL = "ordinal"  # ordinal, count
    DUAL = "dual"  # word ("both", "the trio"), count
    FORM = "form"  # word ("the suspects"), count: a noun and how many its form asks for
    NAMED = "named"  # count, and the number of names as `names`
    NONE_OF = "none_of"  # none, some: "none was spoilt" and "the eight spoilt ballots"
    SPAN = "span"  # first, second: "between 45 and 35"
    RESTATED = "restated"  # rough, exact: "3.5 million, or 3,482,112 to be exact"
    SAME_SHARE = "same_share"  # first, second: two shares of one group with one trait
    PER_HEAD = "per_head"  # rate, base ("per 100,000"), count, population
    PACE = "pace"  # rate, every (days), total
    LASTING = "lasting"  # duration (days), period (a date)
    QUARTER = "quarter"  # label, months: both dates
    BORN = "born"  # age, year
    AGED = "aged"  # age, word: "aged 19, a minor"
    AS_OF = "as_of"  # statement, day: two dates of one figure
    DUPLICATE = "duplicate"  # two printings of one number in one place: "twelve (12)"

"""Levels that a change is measured against: "up from 40", "against last year's 90"."""

from collections.abc import Sequence

from statextract.link.compared_rows import COMPARED, is_base_of_percent, row_of
from statextract.link.grammar import PERCENT
from statextract.link.scene import Change, Scene
from statextract.link.within import within

AGAINST = frozenset("against versus vs".split())
# "Nearly triple last year's 6,900", "well above May's 600".
MULTIPLES = frozenset(
    """
    double triple quadruple twice times half above below exceeding surpassing beating exceeded
    surpassed
    """.split()
)
_TOTALS = frozenset("total figure tally count toll number".split())
_ARTICLES = frozenset(("a", "the"))
_IT_HAD_BEEN = (("it", "had", "been"), ("there", "had", "been"), ("they", "had", "been"))
_EXTREMES = frozenset("peak high low record maximum minimum average total".split())
_RELATIVE = frozenset(["when", "which", "where"])
_COUNTS = frozenset("figure total number tally count toll peak average level record".split())
_UP_ON = (("up", "on"), ("down", "on"))
_EVEN = (
    ("same", "as"),
    ("unchanged", "from"),
    ("level", "with"),
    ("par", "with"),
    ("equal", "to"),
    ("identical", "to"),
    ("many", "as"),
)
EVENNESS = frozenset(each[0] for each in _EVEN)
_HOW_FAR = frozenset(", well sharply slightly far way significantly markedly just".split())
_ONLY_TO = ("only", "to")
_RISEN = frozenset(("up", "down"))
_FROM = frozenset(("from", "than"))
_OVER = frozenset(["over", "from", "on", "than", "against"])
_PERIOD = frozenset("in during for a the last over at on year month of".split())
_PERIOD_OR_END = _PERIOD | {",", ".", ";", "including"}
_FORMERLY = frozenset(("before", "earlier", "previously"))
_RECORDED = frozenset("recorded registered reported counted logged documented".split())
_OWNER = 4  # tokens of "the previous year" before "'s"


def is_baseline(scene: Scene, index: int, before: Sequence[str]) -> bool:
    """Whether "against", "compared with", "than the" or "up from" stands right before."""
    if not before:
        return False
    totalled = before[-1] == "of" and _TOTALS.issuperset(before[-2:-1])
    totalled = totalled and not _ARTICLES.isdisjoint(before[-3:-2])
    if totalled and (tuple(before[-5:-3]) in COMPARED or not AGAINST.isdisjoint(before[-4:-3])):
        return True  # "compare with a total of 603 a month earlier", "with a figure of 90 in May"
    last, two = before[-1], tuple(before[-2:])
    lead = scene.sites[index].lead
    if two in COMPARED or (two in _UP_ON and before[-3:-2] and before[-3] in _HOW_FAR):
        return True  # "16, well down on the 40 of last year"
    if two in _EVEN and ("the" in lead or last == "from"):
        return _names_other_time(scene, index)  # "unchanged from the 82 of the week before"
    if last == "of" and before[-2:-1] and before[-2] in _EXTREMES and "from" in before[:-2]:
        return True  # "down from a peak of 1,515"
    if (
        (last == "than" and "the" in lead)
        or is_base_of_percent(before, lead)
        or (last == "'s" and "than" in before)
    ):
        return True
    if last == "'s" and _is_of_former_time(scene, scene.sites[index].first - 1):
        return True
    if two[-1:] == ("of",) and two[0] in _COUNTS:  # "up on the January figure of 82,005"
        owner = scene.sites[index].first - len(two)
        return _is_of_former_time(scene, owner - (scene.word(owner - 1) == "'s"))
    earlier = before[-3:-2] != ["there"] or any(scene.earlier_in_sentence(index))
    if (tuple(before[-3:]) in _IT_HAD_BEEN and earlier) or (
        two == ("it", "was") and not _FORMERLY.isdisjoint(before)
    ):
        return True
    if last in AGAINST and scene.drafts[index].phrase.of is None:
        if scene.drafts[index].phrase.head is None:
            return _names_period(scene, index) or bool(row_of(scene, index))
        return before[-2:-1] == [","] and _names_other_time(scene, index)
    return False


def _is_of_former_time(scene: Scene, owner: int) -> bool:
    """Whether a time owns what is compared: "up from last year's 4,703", "against May's 90"."""
    near = within(scene.mentions.dates, owner - _OWNER, owner)
    date = next((each for each in near if each.last in (owner, owner + 1)), None)
    if date is None:
        return False
    at = date.first - (scene.word(date.first - 1) == "the")
    leader, before = scene.word(at - 1), scene.word(at - 2)
    if (before, leader) == _ONLY_TO and scene.word(at - 3) == "second":
        return True  # "the 81 murders were second only to 2002's 87"
    if leader in _OVER and (before in PERCENT or before in _RISEN):
        return True  # "up 5 percent on the previous year's 346"
    return (
        leader in AGAINST or leader in MULTIPLES or leader in _FROM or (before, leader) in COMPARED
    )


def is_told_of_before(scene: Scene, index: int) -> bool:
    """Whether "an increase of 37 over July, when 128 were held" gives the level of that time."""
    members = scene.by_sentence[scene.drafts[index].sentence]
    place = members.index(index)
    if place == 0 or scene.changes.get(members[place - 1], Change("new", None)).role != "delta":
        return False
    gap = scene.between(scene.drafts[members[place - 1]].number.last, scene.sites[index].first)
    clause = next((n for n, word in enumerate(gap) if word in _RELATIVE), None)
    return clause is not None and not _OVER.isdisjoint(gap[:clause])


def _names_other_time(scene: Scene, index: int) -> bool:
    """Whether ", against 27,004 cases and 221 deaths in the whole of 2022" sets a time apart."""
    first, last = scene.sites[index].last, scene.sentence(index).last
    return bool(within(scene.mentions.dates, first, last))


def _names_period(scene: Scene, index: int) -> bool:
    token = scene.sites[index].last
    end = scene.sentence(index).last
    told = scene.word(token) in _RECORDED and _names_other_time(scene, index)
    return token >= end - 1 or told or scene.word(token) in _PERIOD_OR_END

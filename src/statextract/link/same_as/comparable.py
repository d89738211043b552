"""Whether anything known of two figures tells them apart."""

from statextract.link.fit import (
    are_opposed,
    came_later,
    fate_of,
    fates_agree,
    is_like,
    is_narrower,
    noun_of,
)
from statextract.link.scene import Scene
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.mentions import PlaceMention
from statextract.model.period import read_period
from statextract.model.vocabulary import Outcome, Status, Unit

_ASSERTED = Status.ASSERTED
_HURT = frozenset("injured wounded hurt".split())
_CASE, _SHARE = Unit.CASE, Unit.SHARE
_MURDERS = frozenset("murder homicide killing".split())
_TELLING = 100  # smaller numbers of the sick and of cases may meet by chance
_FEW = 4  # so many murders of a city may be others
_STATES = frozenset(["state", "province", "region"])
_WITHIN = frozenset(["district", "county", "municipality"])
_KILLED = Outcome.KILLED
_STORY = 45  # days
_IN_SO_MANY_WORDS = frozenset(("rule:same-clause", "rule:same-sentence"))
_TOLD_HERE = _IN_SO_MANY_WORDS | {"rule:same-paragraph"}
_ATTACKERS = frozenset("attacker gunman gunmen bomber assailant robber militant rebel".split())
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth".split())
_OPENING = 5  # tokens of "And the fifth indictment"
_OPEN = "../"
_MONTH = len("2025-04")


def are_comparable(scene: Scene, mine: Draft, theirs: Draft, *, anywhere: bool = False) -> bool:
    """Whether two figures have one unit and nothing known of them differs.

    ``anywhere``: but for their places.
    """
    if theirs.unit is None or mine.unit is None:
        return False
    alike = mine.unit.value is theirs.unit.value or _are_murders(scene, mine, theirs)
    if not (alike or _are_the_sick(mine, theirs)):
        return False
    if theirs.direction is not None or mine.unit.value is _SHARE:
        return False
    bare = _is_bare_of_fate(mine, theirs)
    if not bare and are_opposed(mine, theirs):
        return False
    if _are_gunmen_and_officers(scene, mine, theirs):
        return False
    told = is_like if bare else is_narrower
    if not told(mine, theirs) or not told(theirs, mine):
        return False
    known = _are_fatal_cases(mine, theirs) or _is_named_by_fate(scene, mine, theirs)
    if not known and not (fates_agree(mine, theirs) and fates_agree(theirs, mine)):
        return False
    if _status(mine) is not _status(theirs) and not (_are_meant(mine) or _are_meant(theirs)):
        return False
    one, other = mine.outcome, theirs.outcome
    if _KILLED in (one and one.value, other and other.value) and _are_survivors(mine, theirs):
        return False
    if mine.phrase.head is None and came_later(mine, theirs):
        return not _are_places_apart(scene, mine, theirs)  # "On Sunday, all four were freed"
    if anywhere:
        return not _are_times_apart(mine, theirs)
    return not are_set_apart(scene, mine, theirs)


def _are_numbered_apart(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether two sentences open with different ordinals: "The second indictment", "The fourth"."""
    if mine.sentence == theirs.sentence:
        return False
    opening = []
    for draft in (mine, theirs):
        first = scene.document.sentences[draft.sentence].first
        opening.append(_ORDINALS.intersection(scene.between(first, first + _OPENING)))
    return all(opening) and opening[0].isdisjoint(opening[1])


def _are_murders(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether the murdered of a headline are told as murders: "Nine murdered", "nine murders"."""
    if scene.document.sentences[theirs.sentence].kind is not SentenceKind.TITLE:
        return False
    cases = [draft for draft in (mine, theirs) if draft.unit and draft.unit.value is _CASE]
    equal = mine.number.value == theirs.number.value and (mine.number.value or 0) > _FEW
    killed = fate_of(mine) is _KILLED and fate_of(theirs) is _KILLED
    return equal and killed and len(cases) == 1 and noun_of(cases[0]) in _MURDERS


def _are_the_sick(mine: Draft, theirs: Draft) -> bool:
    """Whether the sick are told as people and as cases: "1,797 infected", "cases: 1,797"."""
    units = {draft.unit.value for draft in (mine, theirs) if draft.unit}
    equal = mine.number.value == theirs.number.value and (mine.number.value or 0) >= _TELLING
    sick = all(fate_of(draft) is Outcome.SICK for draft in (mine, theirs))
    return equal and sick and units == {_CASE, Unit.PERSON}


def _is_named_by_fate(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether a noun tells the fate told before: "17 were hurt ... All 17 injured were saved"."""
    head = mine.phrase.head
    words = () if head is None else scene.between(mine.number.last, head[1])
    return fate_of(theirs) is Outcome.INJURED and not _HURT.isdisjoint(words)


def _are_gunmen_and_officers(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether one noun is of attackers and the other of officers: no two gunmen are two guards."""
    for one, other in ((mine, theirs), (theirs, mine)):
        head = other.phrase.head
        if noun_of(one) in _ATTACKERS and head is not None:
            return scene.word(head[1] - 1) in scene.lexicons.classes.of("officer")
    return False


def _are_fatal_cases(mine: Draft, theirs: Draft) -> bool:
    """Whether cases of a disease are told again as fatal: "all four cases were fatal"."""
    if mine.unit is None or mine.unit.value is not _CASE:
        return False
    return fate_of(mine) is Outcome.KILLED and fate_of(theirs) is Outcome.SICK


def _are_survivors(mine: Draft, theirs: Draft) -> bool:
    """Whether one count is of survivors: none of them is one of those who died."""
    return "survivor" in (noun_of(mine), noun_of(theirs))


def _is_bare_of_fate(mine: Draft, theirs: Draft) -> bool:
    """Whether a bare count has the fate of one whose noun says who they are.

    "Three robbers were gunned down. The three were pronounced dead": dead people are victims by
    default, robbers are not.
    """
    if mine.outcome is None or theirs.outcome is None or mine.outcome.value is None:
        return False
    bare = (mine.phrase.head is None) is not (theirs.phrase.head is None)
    return bare and mine.outcome.value is theirs.outcome.value


def are_set_apart(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether the places or the times of two figures are known and are not the same."""
    if _are_places_apart(scene, mine, theirs) or _are_times_apart(mine, theirs):
        return True
    return bool(_ORDINALS & scene.words) and _are_numbered_apart(scene, mine, theirs)


def are_of_two_stories(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether places are apart, or times by more than the weeks that one story goes on."""
    return _are_places_apart(scene, mine, theirs) or _are_far_apart(mine, theirs)


def _are_far_apart(mine: Draft, theirs: Draft) -> bool:
    """Whether two times are apart by more than the weeks that one story goes on."""
    if mine.when is None or theirs.when is None:
        return False
    one, other = read_period(mine.when.value), read_period(theirs.when.value)
    if one is None or other is None:
        return False
    return max((one.first - other.last).days, (other.first - one.last).days) > _STORY


def _status(draft: Draft) -> Status:
    return draft.status.value if draft.status else _ASSERTED


def _are_meant(draft: Draft) -> bool:
    """Whether only a deed is still to come, and its people are there: "Chad to deport 50 men"."""
    return draft.status is not None and draft.status.by == "rule:purpose"


def _are_places_apart(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether two places are known, and neither is the other or holds it."""
    if mine.place is None or theirs.place is None:
        return False
    one = scene.mentions.places[mine.place.value]
    other = scene.mentions.places[theirs.place.value]
    if _may_hold(one, other) or _may_hold(other, one):
        return False
    return not (one.name == other.name or one.name in other.inside or other.name in one.inside)


def _may_hold(outer: PlaceMention, inner: PlaceMention) -> bool:
    """Whether a country may hold a place of which nothing is known, or is not named at all.

    So may a state a district of which no list knows where it lies.
    """
    if outer.kind in _STATES and inner.kind in _WITHIN and not inner.inside:
        return True
    if outer.kind != "country":
        return False
    return outer.name.islower() or (not inner.inside and inner.kind != "country")


def _are_times_apart(mine: Draft, theirs: Draft) -> bool:
    """Whether two times are known and share no beginning: "2023-05" and "2024" do not."""
    if mine.when is None or theirs.when is None:
        return False
    one, other = mine.when.value, theirs.when.value
    if one.startswith(_OPEN) or other.startswith(_OPEN):
        return _end_apart(one, other)
    shorter = min(len(one), len(other))
    if "/" in one + other and {mine.when.by, theirs.when.by} <= _TOLD_HERE:
        return _are_far_apart(mine, theirs)  # "over 900 this year ... over 900 in 2019"
    if mine.when.by not in _IN_SO_MANY_WORDS or theirs.when.by not in _IN_SO_MANY_WORDS:
        shorter = min(shorter, _MONTH)  # the day is not said of both in so many words
    return "/" not in one + other and one[:shorter] != other[:shorter]


def _end_apart(one: str, other: str) -> bool:
    """Whether counts up to a day end weeks apart: nine as of 11 January, nine in March 2023."""
    periods = read_period(one), read_period(other)
    if periods[0] is None or periods[1] is None:
        return False
    return abs((periods[0].last - periods[1].last).days) > _STORY

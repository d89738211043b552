"""A count of a shorter time inside that of a longer one: "318 in August", "2,219 since January"."""

from statextract.link.causes import died_of_others
from statextract.link.fit import GENERIC, fate_of, noun_of, units_agree
from statextract.link.grammar import MORE_OR_OTHERS
from statextract.link.last_year import skips_back
from statextract.link.leading import leads
from statextract.link.scene import Scene
from statextract.link.shape import is_rate
from statextract.link.sizes import can_hold, is_as_vague, nearly_holds
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.period import Period, read_period
from statextract.model.vocabulary import Bound, Outcome, Status, Unit

_AT_MOST = Bound.AT_MOST
_SHARE = Unit.SHARE
# People come to be counted so for good: who is held or missing today need not be so in a month.
_LASTING = frozenset(
    [
        Outcome.KILLED,
        Outcome.RESCUED,
        Outcome.REPATRIATED,
        Outcome.STOPPED,
        Outcome.ARRESTED,
        Outcome.HOSPITALISED,
        Outcome.SICK,
        Outcome.DEPORTED,
        Outcome.RETURNED_HOME,
    ]
)
# Likewise, but of other events than the article's own only where they are dated themselves.
_DATED = frozenset([Outcome.INJURED, Outcome.CHARGED, Outcome.CONVICTED, Outcome.ABDUCTED])
_HOME = (Outcome.REPATRIATED, Outcome.RETURNED_HOME)  # by whom they were brought matters not
_ANYBODY = GENERIC | {"death", None}
_DENYING = frozenset("confirmed verified included counted count toll".split())
_OUTSIDE = frozenset("neighbouring neighboring elsewhere".split())
_BESIDE = frozenset(["meanwhile", "separately"])
_ACROSS = frozenset(["across", "border"])
_TOWNS = frozenset("capital city town village port".split())
_KNOWN = frozenset("the these those".split())
_OF_SOME = frozenset("their his her our its".split())
_ENDS = frozenset("beginning start end middle".split())
_FILING = frozenset("recorded registered logged reported documented".split())
_NEAR = 2  # sentences
_YEAR = 366  # days: what happened over several years is the background of a story
_MOST = 60  # counts with a time of their own: more make a chronicle, not a report


def link_nested_periods(scene: Scene) -> None:
    """Tie a count to the one of the same kind whose time holds its own, the shortest first."""
    timed = [(index, span) for index in range(len(scene.drafts)) if (span := _time(scene, index))]
    if len(timed) > _MOST:
        return
    by_fate: dict[Outcome | None, list[tuple[int, Period]]] = {}
    for index, span in timed:
        by_fate.setdefault(_fate(scene.drafts[index]), []).append((index, span))
    for index, span in timed:
        fate = _fate(scene.drafts[index])
        if scene.drafts[index].of is not None:
            continue
        if not (_lasts(scene.drafts[index]) or _is_case_on_file(scene, index)):
            continue
        wholes = [
            (
                not can_hold(scene.drafts[other], scene.drafts[index]),
                longer.last - longer.first,
                -(scene.drafts[other].number.low or 0),  # of those of one time, all of them
                -other,
                other,
            )
            for other, longer in by_fate[fate]
            if other != index
            and longer != span
            and longer.covers(span)
            and not _are_one_time(scene, (index, span), (other, longer))
            and (longer.last - longer.first).days <= _YEAR
            and not _is_of_hours(scene, other)
            and scene.whole_of(other) is None
            and (
                _is_same_kind(scene.drafts[index], scene.drafts[other])
                or _are_of_one_file(scene.drafts[index], scene.drafts[other])
            )
            and not _is_of_a_town(scene, other, index)
            and _may_exceed(scene.drafts[index], scene.drafts[other])
            and not _rounds_in_title(scene, other, index)
            and not died_of_others(scene, index, other)
            and not skips_back(scene, other, index)
        ]
        if wholes:
            scene.tie(index, scene.first_of(min(wholes)[-1]), "rule:nested-period")


def _lasts(draft: Draft) -> bool:
    """Whether people come to be counted so for good, at a time that is theirs."""
    dated = draft.when is not None and draft.when.by != "rule:article"
    return fate_of(draft) in _LASTING or (dated and fate_of(draft) in _DATED)


def _is_case_on_file(scene: Scene, index: int) -> bool:
    """Whether a sentence tells how many cases its own time had: "In May, 31 cases were logged"."""
    draft = scene.drafts[index]
    if draft.unit is None or draft.unit.value is not Unit.CASE or draft.outcome is not None:
        return False
    said = draft.when is not None and draft.when.by == "rule:same-clause"
    return said and not _FILING.isdisjoint(scene.said[draft.sentence])


def _are_of_one_file(part: Draft, whole: Draft) -> bool:
    """Whether cases without a fate are some of those just told: "420 arson cases ... 31 cases"."""
    if whole.unit is None or whole.unit.value is not Unit.CASE or whole.noun is None:
        return False
    if whole.outcome is not None or whole.when is None or whole.direction is not None:
        return False
    noun = None if part.noun is None else part.noun.value.lower()
    named = noun in (None, "cases", whole.noun.value.lower())
    near = 0 <= part.sentence - whole.sentence <= _NEAR
    placed = part.place is not None and part.place != whole.place
    return named and near and not placed and can_hold(whole, part)


def _traits(draft: Draft) -> tuple[object, ...]:
    cited = (draft.sex, draft.age, draft.nationality)
    return tuple(None if each is None else each.value for each in cited)


def _fate(draft: Draft) -> Outcome | None:
    """What happened to people, those who came home and those brought home alike."""
    fate = fate_of(draft)
    return Outcome.REPATRIATED if fate in _HOME else fate


def _is_of_hours(scene: Scene, index: int) -> bool:
    """Whether a time is "the last 24 hours", which are parts of two days and hold none whole."""
    when = scene.drafts[index].when
    if when is None:
        return False
    said = scene.document.text(when.start, when.end).lower()
    return "hour" in said or "hrs" in said


def _are_one_time(scene: Scene, part: tuple[int, Period], whole: tuple[int, Period]) -> bool:
    """Whether one sentence dates both by one time, read up to a day more or less.

    "897 confirmed and 4,908 suspected cases were recorded in the period".
    """
    beside = scene.drafts[part[0]].sentence == scene.drafts[whole[0]].sentence
    return beside and part[1].first == whole[1].first and (whole[1].last - part[1].last).days <= 1


def _time(scene: Scene, index: int) -> Period | None:
    draft = scene.drafts[index]
    if draft.unit is None or draft.unit.value is _SHARE or draft.when is None:
        return None
    if draft.phrase.of is not None and scene.word(draft.phrase.of[0]) in _OF_SOME:
        return None  # "five of their companions": of those, whoever they are
    if scene.word(draft.number.first - 1) in _KNOWN or _stands_outside(scene, index):
        return None
    if tuple(scene.between(draft.number.first - 3, draft.number.first)) == (",", "one", "of"):
        return None  # "died last year, one of eleven deaths": the time is that of the one
    if draft.when.by == "rule:event" or index in scene.changes:  # only what its own words date
        return None
    if not _ENDS.isdisjoint(scene.document.text(draft.when.start, draft.when.end).lower().split()):
        return None  # "at the beginning of the month": nobody knows to which day
    if draft.number.bound is _AT_MOST or (draft.same_as is not None and _is_titled(scene, index)):
        return None
    if scene.sites[index].lead & MORE_OR_OTHERS or is_rate(scene, index):
        return None
    if not leads(scene, index) or is_said_doubtful(scene, index):
        return None
    return read_period(draft.when.value)


def _stands_outside(scene: Scene, index: int) -> bool:
    """Whether a sentence leaves the country or town that the story counts: "across the border"."""
    words = scene.said[scene.drafts[index].sentence]
    if not _OUTSIDE.isdisjoint(words) or words >= _ACROSS:
        return True
    return scene.word(scene.sentence(index).first) in _BESIDE


def _may_exceed(part: Draft, whole: Draft) -> bool:
    """Whether a count fits in a longer one, or nothing but the number sets the two apart.

    "Eleven deaths linked to Tasers in 2016", "12 people killed in December" are two matters.
    """
    nouns = {noun_of(part), noun_of(whole)}
    return can_hold(whole, part) or "death" not in nouns or len(nouns) == 1


def _rounds_in_title(scene: Scene, whole: int, part: int) -> bool:
    """Whether a headline tells the count itself, a little less: "1,332 cases in a day", 1,334."""
    return _is_titled(scene, whole) and not can_hold(scene.drafts[whole], scene.drafts[part])


def _is_of_a_town(scene: Scene, whole: int, part: int) -> bool:
    """Whether a count is of a town without a name, and another of a place that has one."""
    if scene.drafts[part].place is None or scene.drafts[whole].place is not None:
        return False
    return not _TOWNS.isdisjoint(scene.said[scene.drafts[whole].sentence])


def is_said_doubtful(scene: Scene, index: int) -> bool:
    """Whether its sentence says that a count is not confirmed, or leaves it out of others."""
    words = scene.said[scene.drafts[index].sentence]
    return "not" in words and not _DENYING.isdisjoint(words)


def _is_titled(scene: Scene, index: int) -> bool:
    return scene.sentence(index).kind is SentenceKind.TITLE


def _is_same_kind(part: Draft, whole: Draft) -> bool:
    if not units_agree(part, whole) or part.outcome is None or whole.outcome is None:
        return False
    if whole.status is not None and whole.status.value is not Status.ASSERTED:
        return False
    pairs = zip(_traits(part), _traits(whole), strict=True)
    if whole.phrase.head is not None and any(its not in (None, mine) for mine, its in pairs):
        return False  # "12 men this week, 340 this year": men as well
    if part.place is not None and whole.place is not None and part.place != whole.place:
        return False
    same = _fate(part) is _fate(whole) and _lasts(part)
    near = abs(part.sentence - whole.sentence) <= 1
    nouns = noun_of(part), noun_of(whole)
    named = (nouns[0] is not None and nouns[0] == nouns[1]) or _ANYBODY.issuperset(nouns)
    if part.source is not None and whole.source is not None:
        named = named and part.source.value == whole.source.value
    if nouns[0] != nouns[1] and not can_hold(whole, part):
        return False  # "one of eleven deaths last year ... killed 12 people in December"
    return same and (named or near) and nearly_holds(whole, part) and not is_as_vague(whole, part)

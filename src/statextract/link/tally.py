"""The sick whom a story keeps count of: "640 cholera cases", "300 people infected so far".

What is told later of "the cases", of those who died or got well is of such a running total, not
of the new cases of a day, of what another year had, or of a count of another kind of case.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from statextract.link.fit import fate_of, fits, noun_of, unit_of
from statextract.link.grammar import OTHERS
from statextract.link.leading import is_baseline, leads
from statextract.link.recalled import is_recalled
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Scene
from statextract.link.shape import is_added, is_rate
from statextract.link.sizes import can_hold
from statextract.model.draft import Draft
from statextract.model.period import read_period
from statextract.model.vocabulary import Bound, NumberType, Outcome, Status, Unit

_CASES = frozenset(["case", "infection", None])
_ILL = frozenset("people person patient individual resident case infection".split()) | {None}
_REACH = 12  # sentences with figures
_COUNTS = 60  # counts back
_STORY = 45  # days that one story goes on
_BRIEF = 16  # days: a week's or a day's cases are no running total
_IN_SO_MANY_WORDS = frozenset(["rule:same-clause", "rule:same-sentence"])
_FRESH = frozenset("new fresh newly additional weekly daily".split())
_NAMES = frozenset("case cases infection infections infected".split())
_STOPS = frozenset([",", ";", "(", "and", "with", "including"])
_YEAR = 4  # digits
_PREDICATE = 2  # tokens of "are confirmed"
_BY_VERB = frozenset(["confirmed", "suspected"])
_CLASSES = frozenset("confirmed suspected suspect probable active severe".split())


def are_sick(draft: Draft) -> bool:
    """Whether a count is of cases of a disease or of people who have it."""
    if fate_of(draft) is not Outcome.SICK:
        return False
    if unit_of(draft) is Unit.CASE:
        return noun_of(draft) in _CASES
    return unit_of(draft) is Unit.PERSON and noun_of(draft) in _ILL


def tallies_before(scene: Scene, index: int, reach: int = _REACH) -> list[int]:
    """Return the running totals of the sick that are told before a count, nearest first.

    Each is the first statement of its number below the headline. Totals of older stories, of a
    day or a week are left out where there are others.
    """
    found: list[int] = []
    for other in islice(_told_before(scene, index, reach), _COUNTS):
        if _is_tally(scene, other):
            first = scene.first_of(other)
            if first not in found and first != index:
                found.append(first)
    found = _without_old(scene, found)
    return [o for o in found if not _is_brief(scene.drafts[o])] or found


def find_cases(scene: Scene, index: int, first: int, last: int) -> int | None:
    """Return what "all cholera cases" or "the confirmed cases" names, if it can be no other.

    Args:
        scene: The article.
        index: The share or count that is part of it.
        first: First token of the complement.
        last: The token after it.
    """
    words = scene.between(first, last)
    if _NAMES.isdisjoint(words) or not _FRESH.isdisjoint(words):
        return None
    found = class_of(words)
    if len(found) == 1:
        known = _find_class(scene, index, found)
        if known is not None:
            return known
    if scene.drafts[index].number.type is not NumberType.SHARE:
        return _infected(scene, index)  # "twelve of the cases" may be of the new ones
    if "all" in words:
        totals = [o for o in tallies_before(scene, index) if _may_hold(scene, o, index)]
        return choose_total(scene, index, totals, wide=True)
    return _last_tally(scene, index)


def _infected(scene: Scene, index: int) -> int | None:
    """The only people told to be ill, where no cases are: "It has infected 74 people"."""
    told = [o for o in islice(_told_before(scene, index, _REACH), _COUNTS) if leads(scene, o)]
    told = [o for o in told if scene.drafts[o].of is None]
    sick = [o for o in told if fate_of(scene.drafts[o]) is Outcome.SICK]
    own = {scene.first_of(o) for o in sick if not is_recalled(scene, o)}
    if len(own) != 1 or any(unit_of(scene.drafts[o]) is Unit.CASE for o in own):
        return None
    whole = own.pop()
    tally = _is_tally(scene, whole) and can_hold(scene.drafts[whole], scene.drafts[index])
    return whole if tally else None


def _may_hold(scene: Scene, whole: int, part: int) -> bool:
    return can_hold(scene.drafts[whole], scene.drafts[part]) and fits(scene, part, whole)


def _last_tally(scene: Scene, index: int) -> int | None:
    """The running total before a share, if no new or other cases are told behind it."""
    totals = tallies_before(scene, index)
    for other in islice(_told_before(scene, index, _REACH), _COUNTS):
        first = scene.first_of(other)
        if first in totals:
            return first if _may_hold(scene, first, index) else None
        if are_sick(scene.drafts[other]) and not _is_tally(scene, other):
            return None
    return None


def _find_class(scene: Scene, index: int, found: frozenset[str]) -> int | None:
    """The nearest count of the sick of whom one thing was found: "the confirmed cases"."""
    for other in islice(_told_before(scene, index, _REACH), _COUNTS):
        draft = scene.drafts[other]
        if not _are_some_sick(scene, other) or draft.number.type is not NumberType.COUNT:
            continue
        if (draft.number.value or 0) <= 1:
            continue  # "26 states have at least one confirmed case"
        if _is_fresh(scene, other):
            raised = _raised_by(scene, other)
            if raised is not None and _class_told(scene, other) == found:
                return scene.first_of(raised) if _may_hold(scene, raised, index) else None
            continue
        if is_baseline(scene, other):
            continue
        if _class_told(scene, other) == found and _may_hold(scene, other, index):
            return scene.first_of(other)
    return None


def _raised_by(scene: Scene, index: int) -> int | None:
    """The total that new cases lead to: "confirmed three more cases, taking the total to 12"."""
    total = index + 1
    if total >= len(scene.drafts) or scene.drafts[total].sentence != scene.drafts[index].sentence:
        return None
    led = scene.word(scene.sites[total].first - 1) == "to" and are_sick(scene.drafts[total])
    return total if led and not _is_fresh(scene, total) else None


def _are_some_sick(scene: Scene, index: int) -> bool:
    """Whether a count is of the sick, or of some of them without a noun: "111 are confirmed"."""
    whole = scene.whole_of(index)
    bare = scene.drafts[index].phrase.head is None and whole is not None
    return are_sick(scene.drafts[whole if bare and whole is not None else index])


def _class_told(scene: Scene, index: int) -> frozenset[str]:
    """What a count says was found of it: "17 confirmed cases", "of which 111 are confirmed"."""
    site = scene.sites[index]
    end = min(site.last + _PREDICATE, scene.sentence(index).last)
    if index + 1 < len(scene.drafts):
        end = min(end, max(site.last, scene.sites[index + 1].first))
    words = scene.between(site.first, end)
    verb = scene.word(site.first - 1)
    if verb in _BY_VERB:  # "The agency confirmed 733 cases"
        return frozenset([verb])
    behind = site.last - site.first
    stop = next((n for n in range(behind, len(words)) if words[n] in _STOPS), len(words))
    return class_of(words[:stop])


def choose_total(
    scene: Scene, index: int, totals: Sequence[int], *, wide: bool = False
) -> int | None:
    """Return the running total a count is of; None if it may be the district's or the country's.

    The last one told, if it is the largest or that of another place, told right before; with
    ``wide`` the largest.
    """
    if not totals:
        return None
    nearest = totals[0]
    largest = max(totals, key=lambda other: scene.drafts[other].number.value or 0)
    if (scene.drafts[nearest].number.value or 0) >= (scene.drafts[largest].number.value or 0):
        return nearest
    if are_of_two_stories(scene, scene.drafts[nearest], scene.drafts[largest]):
        close = scene.drafts[index].sentence - scene.drafts[nearest].sentence <= 1
        return nearest if close and not wide else None
    return largest if wide else None


def _told_before(scene: Scene, index: int, reach: int) -> Iterator[int]:
    yield from scene.earlier_in_sentence(index)
    for number in scene.sentences_before(scene.drafts[index].sentence, reach):
        yield from scene.by_sentence[number]


def _is_tally(scene: Scene, index: int) -> bool:
    """Whether a count is a standing one of all the sick: of no others, not new, not denied."""
    draft = scene.drafts[index]
    if not are_sick(draft) or draft.number.type is not NumberType.COUNT:
        return False
    if draft.number.bound is Bound.VAGUE or (draft.number.value or 0) <= 1:
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    whole = scene.whole_of(index)
    if whole is not None and not is_confirmed_of(scene, index, whole):
        return False
    if whole is None and not leads(scene, index):
        return False
    apart = is_baseline(scene, index) or is_rate(scene, index)
    apart = apart or bool(scene.sites[index].lead & OTHERS)  # "the last two cases"
    return not (apart or _is_fresh(scene, index))


def is_confirmed_of(scene: Scene, index: int, whole: int) -> bool:
    """Return whether a count is of the confirmed of some suspected: "733 cases out of 5,118"."""
    suspected = "suspected" in _class_told(scene, whole)
    return suspected and _class_told(scene, index) == {"confirmed"}


def _is_fresh(scene: Scene, index: int) -> bool:
    """Whether a count is of those that came on top: "37 new cases", "31 more"."""
    return is_added(scene, index) or not _FRESH.isdisjoint(_words(scene, index))


def _words(scene: Scene, index: int) -> Sequence[str]:
    """The words of a count with its noun."""
    return scene.between(scene.sites[index].first, scene.sites[index].last)


def class_of(words: Sequence[str]) -> frozenset[str]:
    """Return what is said to have been found of some cases: "confirmed", "suspected"."""
    return frozenset("suspected" if word == "suspect" else word for word in words) & _CLASSES


def _own_time(draft: Draft) -> str | None:
    """The time that the sentence of a count itself gives it."""
    when = draft.when
    return when.value if when is not None and when.by in _IN_SO_MANY_WORDS else None


def _is_brief(draft: Draft) -> bool:
    """Whether a count is of a known time of a few days."""
    time = _own_time(draft)
    period = read_period(time)
    ranged = time is not None and "/" in time
    return ranged and period is not None and (period.last - period.first).days < _BRIEF


def _without_old(scene: Scene, found: list[int]) -> list[int]:
    """The totals without those of older stories: "In 2019, 1,274 cases were reported"."""
    found = _without_years(scene, found)
    times = {other: read_period(_own_time(scene.drafts[other])) for other in found}
    known = [period.last for period in times.values() if period is not None]
    if not known:
        return found
    newest = min(max(known), date.max)
    return [o for o in found if (p := times[o]) is None or (newest - p.last).days <= _STORY]


def _without_years(scene: Scene, found: list[int]) -> list[int]:
    """The totals without those of a year of their own, where others have no time at all.

    "More than 1,000 cases have been counted. The last wave was in 2019, when 1,274 fell ill".
    """
    times = {other: _own_time(scene.drafts[other]) for other in found}
    if None not in times.values():
        return found
    published = scene.mentions.published
    years = set() if published is None else {str(published.year)}
    return [o for o in found if (t := times[o]) is None or len(t) != _YEAR or t in years]

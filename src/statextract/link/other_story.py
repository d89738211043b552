"""Counts of other stories than the article's own: what it recalls, compares with or adds.

"A fire killed 34. Another blast left 41 dead"; "an average of 297 die each year"; "The war has
killed 38,400". The article's totals are not taken from them.
"""

from collections.abc import Iterator
from itertools import pairwise

from statextract.link.fit import fate_of, unit_of
from statextract.link.leading import is_baseline
from statextract.link.part_of.occasion import is_of_another_time, is_set_apart, recalls_another
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import is_rate
from statextract.link.sizes import can_hold
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.period import read_period
from statextract.model.vocabulary import Outcome

_RATES = frozenset("average annually yearly".split())
_EACH = frozenset("each every per".split())
_RATING = _RATES | _EACH
_PERIODS = frozenset("day week month year".split())
_OTHERS = frozenset(
    """
    another elsewhere separate similar unrelated previous previously deadliest worst
    """.split()
)
_WARS = frozenset("war conflict insurgency uprising rebellion fighting violence".split())
_HARMS = frozenset(
    [
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.HOSPITALISED,
        Outcome.MISSING,
        Outcome.ABDUCTED,
        Outcome.TRAPPED,
    ]
)
# Of which a count is that has grown "since May".
_MANY_EVENTS = frozenset(
    "nationwide countrywide country nation attacks bombings raids incidents clashes groups".split()
)
_LONG = 90  # days of a time that is no longer that of one event
_BRIEF = 10  # days
_DEEPEST = 12  # groups within groups


def mark_other_stories(scene: Scene) -> None:
    """Mark the counts that are of another story than the first of their fate at the head."""
    heads: dict[object, tuple[int, frozenset[int]]] = {}
    wars = not _WARS.isdisjoint(scene.words)
    for index, draft in enumerate(scene.drafts):
        if draft.derived:
            continue
        recalled = draft.former or (wars and _is_of_a_war(scene, index))
        if recalled or _is_rate(scene, index):
            draft.other_story = True
            continue
        key = (unit_of(draft), fate_of(draft))
        if key not in heads and _is_at_head(scene, index):
            heads[key] = (index, _circle(scene, index))
        head, circle = heads.get(key, (index, frozenset()))
        if head == index:
            continue
        if circle.isdisjoint(_upwards(scene, index)):
            draft.other_story = _is_of_another(scene, head, index)
        else:
            draft.other_story = _sums_up(scene, draft, scene.drafts[head])
    harms = [head for head, _ in heads.values() if fate_of(scene.drafts[head]) in _HARMS]
    for index, draft in enumerate(scene.drafts) if harms else ():
        first = heads.get((unit_of(draft), fate_of(draft)), (index, None))[0]
        if fate_of(draft) in _HARMS and first == index and not draft.derived:
            draft.other_story = draft.other_story or _is_only_recalled(scene, harms, index)


def _is_rate(scene: Scene, index: int) -> bool:
    """Whether a count is what happens each day or year, or on average."""
    if is_rate(scene, index) or is_baseline(scene, index):
        return True
    if scene.said[scene.drafts[index].sentence].isdisjoint(_RATING):
        return False
    clause = scene.drafts[index].clause
    words = scene.between(clause.first, clause.last)
    each = any(a in _EACH and b in _PERIODS for a, b in pairwise(words))
    return each or not _RATES.isdisjoint(words)


def _is_of_a_war(scene: Scene, index: int) -> bool:
    """Whether a war is said to have killed so many, of which the story's head says nothing."""
    number = scene.drafts[index].sentence
    told = scene.said[number] & _WARS
    if not told or "has" not in scene.said[number]:
        return False
    first = min(scene.lede, default=number)
    return number > first and told.isdisjoint(scene.said[first]) and not _is_titled(scene, told)


def _is_titled(scene: Scene, words: frozenset[str]) -> bool:
    first = scene.document.sentences[0]
    return not words.isdisjoint(scene.between(first.first, first.last))


def _is_at_head(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    titled = scene.sentence(index).kind is SentenceKind.TITLE
    return counts_people(unit_of(draft)) and (titled or draft.sentence in scene.lede)


def _circle(scene: Scene, head: int) -> frozenset[int]:
    """A count however often it is told, and all that it is part of."""
    root = scene.drafts[head].same_as
    first = head if root is None else root.value
    told = (first, head, *scene.retold.get(first, ()))
    return frozenset(one for index in told for one in _upwards(scene, index))


def _upwards(scene: Scene, index: int) -> Iterator[int]:
    """Yield a count, its first statement and what they are part of, up to the widest group."""
    ahead: int | None = index
    for _ in range(_DEEPEST):
        if ahead is None:
            return
        yield ahead
        draft = scene.drafts[ahead]
        up = draft.of if draft.same_as is None else draft.same_as
        ahead = None if up is None else up.value


def _is_of_another(scene: Scene, head: int, index: int) -> bool:
    """Whether the words, the place or the time of a count set it apart from the head's."""
    mine, theirs = scene.drafts[index], scene.drafts[head]
    if mine.sentence == theirs.sentence or can_hold(theirs, mine):
        return False  # a smaller one never stands in for the head's
    if not _OTHERS.isdisjoint(scene.said[mine.sentence]):
        return True
    if recalls_another(scene, index) or is_of_another_time(scene, index):
        return True
    if _sums_up(scene, mine, theirs) or _happened_where(scene, index):
        return True
    if is_set_apart(scene, index) or are_of_two_stories(scene, mine, theirs):
        return True
    return _is_long(mine) and _is_brief(theirs)


def _sums_up(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether a count is of many events since some day: "Since May, gangs across the country"."""
    said = scene.said[mine.sentence]
    if "since" not in said or said.isdisjoint(_MANY_EVENTS) or not _is_brief(theirs):
        return False
    days = _days(mine)
    return days is not None and days > _BRIEF


def _is_only_recalled(scene: Scene, harms: list[int], index: int) -> bool:
    """Whether a fate that the story's head knows nothing of is told of an event before it."""
    draft = scene.drafts[index]
    harms = [head for head in harms if scene.drafts[head].sentence < draft.sentence]
    if not harms or draft.sentence <= min(scene.lede, default=0):
        return False
    if any(not {*_upwards(scene, index)}.isdisjoint(_upwards(scene, head)) for head in harms):
        return False
    told = scene.said[draft.sentence] & _OTHERS
    if told - {"another"} or recalls_another(scene, index):
        return True
    return is_of_another_time(scene, index) or _happened_where(scene, index)


def _happened_where(scene: Scene, index: int) -> bool:
    """Whether a place is described by what struck it once: "where a blast in May killed 86"."""
    if "where" not in scene.words:
        return False
    clause, first = scene.drafts[index].clause, scene.sentence(index).first
    end = scene.drafts[index].number.first
    where = next((at for at in range(end, first, -1) if scene.word(at) == "where"), None)
    if where is None or scene.word(where + 1) not in ("a", "an") or where < clause.first - 1:
        return False
    return bool(within(scene.mentions.dates, where, clause.last))


def _is_long(draft: Draft) -> bool:
    days = _days(draft)
    return days is not None and days > _LONG


def _is_brief(draft: Draft) -> bool:
    days = _days(draft)
    return days is not None and days <= _BRIEF


def _days(draft: Draft) -> int | None:
    """How many days the time of a count lasts; None if nothing says."""
    period = None if draft.when is None else read_period(draft.when.value)
    return None if period is None else (period.last - period.first).days

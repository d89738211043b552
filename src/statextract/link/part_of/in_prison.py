"""Those whom prisons hold: "There are 6,900 prisoners ... 180 minors are still being held".

A count of all who are in prison now is the whole of the kinds of people who are, wherever the
text tells them: people are in prison, not in one sentence of a report.
"""

from statextract.link.dimension import dimension_of
from statextract.link.fit import GENERIC, fits, is_person, noun_of
from statextract.link.leading import is_baseline
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Scene
from statextract.link.shape import is_added, is_rate
from statextract.link.sizes import nearly_holds
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType, Status

PRISONS = frozenset("prison prisons jail jails".split())
_PRISONERS = frozenset("prisoner inmate detainee".split())
_HELD = frozenset("held detained imprisoned jailed incarcerated behind".split())
_DETENTION = frozenset(["detention", "custody"])
_CAPTORS = frozenset(
    "police rebels militants gunmen kidnappers hostage captive army soldiers".split()
)
_NOW = frozenset("are is remain remains currently still".split())
_ANYBODY = GENERIC | _PRISONERS | {None}
_REACH = 8  # sentences with figures
_LARGER = 2  # times: of a group not much larger they may be a former count
_LEAST = 100


def link_prison(scene: Scene) -> None:
    """Tie the kinds of people who are in prison to the one count of all who are."""
    held = [index for index in scene.beside(PRISONS | _HELD) if _is_held(scene, index)]
    totals = [index for index in held if _is_total(scene, index)]
    if not totals:
        return
    total = max(totals, key=lambda index: scene.drafts[index].number.low or 0)
    for index in held:
        if index != total and _is_kind(scene, index, total):
            cue = (scene.sites[index].first, scene.sites[index].last)
            scene.tie(index, scene.first_of(total), "rule:in-prison", cue)


def _is_held(scene: Scene, index: int) -> bool:
    """Whether a count is of people who are in prison as the text is written."""
    draft = scene.drafts[index]
    if not is_person(draft) or draft.number.type is not NumberType.COUNT or not draft.number.low:
        return False
    if draft.of is not None or draft.same_as is not None or draft.direction is not None:
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    if is_added(scene, index) or is_rate(scene, index) or is_baseline(scene, index):
        return False
    if scene.sentence(index).kind is SentenceKind.ROW:
        return False
    words = set(scene.between(draft.clause.first, draft.clause.last))
    if words.isdisjoint(_NOW):
        return False
    held = not words.isdisjoint(_HELD) or noun_of(draft) in _PRISONERS
    return held or (noun_of(draft) in _ANYBODY and not words.isdisjoint(PRISONS))


def _is_total(scene: Scene, index: int) -> bool:
    """Whether a count is of all whom the prisons hold, of no kind."""
    draft = scene.drafts[index]
    words = scene.between(draft.clause.first, draft.clause.last)
    prisons = not PRISONS.isdisjoint(words) or noun_of(draft) == "prisoner"
    whole = noun_of(draft) in _ANYBODY or draft.nationality is not None
    plain = draft.sex is None and draft.age is None
    return prisons and whole and plain and (draft.number.low or 0) >= _LEAST


def _is_kind(scene: Scene, index: int, total: int) -> bool:
    mine, theirs = scene.drafts[index], scene.drafts[total]
    if abs(_place(scene, index) - _place(scene, total)) > _REACH:
        return False
    told = dimension_of(scene, index) == "sex or age"
    former = _LARGER * (mine.number.low or 0) > (theirs.number.low or 0)
    if former and not (told and nearly_holds(theirs, mine)):
        return False
    words = scene.between(mine.clause.first, mine.clause.last)
    if noun_of(mine) == "suspect":
        return False  # "two suspects are still held in the murder"
    if not _CAPTORS.isdisjoint(words):
        return False  # "80 students are still held by police"
    narrower = noun_of(mine) not in _ANYBODY or told
    narrower = narrower or not _DETENTION.isdisjoint(words)
    if not narrower or are_of_two_stories(scene, mine, theirs):
        return False
    return fits(scene, index, total)


def _place(scene: Scene, index: int) -> int:
    """The place of a count's sentence among those with figures."""
    return scene.held.index(scene.drafts[index].sentence)

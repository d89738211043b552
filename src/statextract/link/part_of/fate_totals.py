"""The widest total of a fate that was told before a count: "98 people died. ... Nine bodies"."""

from statextract.link.fit import is_narrower, noun_of, unit_of, units_agree
from statextract.link.last_year import skips_back
from statextract.link.leading import leads
from statextract.link.part_of.occasion import recalls_another
from statextract.link.part_of.ordinal_event import ordinal_event
from statextract.link.scene import Scene
from statextract.link.shape import is_added
from statextract.link.sizes import can_hold, nearly_holds
from statextract.model.vocabulary import Outcome, Status, Unit

_REACH = 8  # sentences
_BODIES = frozenset("bodies corpses".split())


def total_of_fate(
    scene: Scene, index: int, outcome: Outcome, before: int | None = None
) -> int | None:
    """The widest total of a fate before a count; one of last year's only if there is no other."""
    found = _total_of(scene, index, outcome, before, back=False)
    return _total_of(scene, index, outcome, before, back=True) if found is None else found


def _are_fatal_cases(scene: Scene, index: int, part: int) -> bool:
    """Whether accidents are counted, and people of them: no deaths are of "218 fatal crashes"."""
    cases = unit_of(scene.drafts[index]) is Unit.CASE
    return cases and noun_of(scene.drafts[part]) != noun_of(scene.drafts[index])


def _total_of(
    scene: Scene, index: int, outcome: Outcome, before: int | None, *, back: bool
) -> int | None:
    draft = scene.drafts[index]
    small = None
    added = is_added(scene, index) and is_body(scene, index)
    for other in range((index if before is None else before) - 1, -1, -1):
        total = scene.drafts[other]
        if draft.sentence - total.sentence > _REACH:
            break
        if total.sentence == draft.sentence or total.outcome is None:
            continue
        same = total.outcome.value is outcome and ordinal_event(scene, other) is None
        told = same and leads(scene, other) and not (is_body(scene, other) or total.former)
        told = told and not _are_fatal_cases(scene, other, index)
        told = told and not _are_kin(scene, other)  # "he lost four children. Three bodies ..."
        if not back and skips_back(scene, other, index):
            continue  # "412 people died. Last year it was 390. Men accounted for 310"
        if added and not _BODIES.isdisjoint(scene.said[total.sentence]):
            continue  # "Eleven bodies were found. Four more bodies ...": on top of these
        if total.status is not None and total.status.value is not Status.ASSERTED:
            continue
        if told and recalls_another(scene, other):
            continue
        if not told or not units_agree(draft, total) or not is_narrower(draft, total):
            continue
        top = _top(scene, other, outcome)
        if can_hold(scene.drafts[top], draft):
            return scene.first_of(top)
        near = nearly_holds(scene.drafts[top], draft) and not is_body(scene, index)
        small = top if small is None and near else small
    return None if small is None else scene.first_of(small)


def _top(scene: Scene, index: int, outcome: Outcome) -> int:
    """The widest group of the same outcome that a count is part of."""
    whole = scene.whole_of(index)
    while whole is not None:
        fate = scene.drafts[whole].outcome
        if fate is None or fate.value is not outcome:
            break
        index, whole = whole, scene.whole_of(whole)
    return index


def is_body(scene: Scene, index: int) -> bool:
    """Whether corpses are counted: "the bodies of nine", "twelve bodies"."""
    first = scene.sites[index].first
    named = scene.word(first - 1) == "of" and scene.word(first - 2) in _BODIES
    named = named and "only" not in scene.sites[index].lead  # "saw the bodies of only four"
    return named or noun_of(scene.drafts[index]) in ("body", "bodie", "corpse")


def _are_kin(scene: Scene, index: int) -> bool:
    head = scene.drafts[index].phrase.head
    return head is not None and scene.word(head[1] - 1) in scene.lexicons.classes.of("kin")

"""Deaths and recoveries told before the sick of whom they are, or beside them in one breath.

"The recovered to date are 260. The total number of deaths now touches nine. The total number of
infections stands at 3,120 and the active cases now are 2,851": all are standing counts, and the
sick are the only ones of whom the others can be some.
"""

from statextract.link.fit import fate_of, fits, unit_of
from statextract.link.grammar import RAISING
from statextract.link.part_of.named_apart import FATES, is_named_apart, is_of_those, is_plain
from statextract.link.part_of.new_cases import is_running
from statextract.link.part_of.outbreak import OUTCOMES, is_outcome, is_still_ill
from statextract.link.scene import Listing, Scene
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Outcome, Unit

_LEADING = RAISING | {"making"}
_REACH = 3  # sentences with figures
_RUNNING = (Outcome.KILLED, Outcome.RECOVERED)


def link_outcomes_ahead(scene: Scene) -> None:
    """Tie standing counts of outcomes to the one standing count of the sick near them."""
    totals = [i for i in range(len(scene.drafts)) if is_running(scene, i, Outcome.SICK)]
    totals = [i for i in totals if not is_still_ill(scene, i) and scene.whole_of(i) is None]
    if not totals:
        return
    parts: dict[int, list[int]] = {}
    for index in range(len(scene.drafts)):
        if not _is_free(scene, index):
            continue
        near = [total for total in totals if _is_near(scene, index, total)]
        facts = {scene.fact_of(total) for total in near}
        if len(facts) != 1 or not _may_be(scene, index, near[0]):
            continue
        cue = (scene.sites[index].first, scene.sites[index].last)
        if scene.tie(index, near[0], OUTCOMES, cue):
            parts.setdefault(near[0], []).append(index)
    for total, told in parts.items():
        if len(told) > 1:
            scene.listings.append(Listing("outcomes", told, total))


def _is_free(scene: Scene, index: int) -> bool:
    """Whether a count of an outcome stands for all who met it so far, and nothing ties it."""
    draft = scene.drafts[index]
    if draft.of is not None or draft.same_as is not None:
        return False
    if is_still_ill(scene, index):
        return is_outcome(scene, index)
    fate = fate_of(draft)
    if fate not in FATES or not is_outcome(scene, index) or not is_plain(scene, index):
        return False
    return fate in _RUNNING and is_running(scene, index, fate) and not _leads_on(scene, index)


def _leads_on(scene: Scene, index: int) -> bool:
    """Whether a count only adds to another: "31 got well, bringing the total to 260"."""
    end = scene.sentence(index).last
    return not _LEADING.isdisjoint(scene.between(scene.drafts[index].number.last, end))


def _is_near(scene: Scene, index: int, total: int) -> bool:
    numbers = sorted((scene.drafts[index].sentence, scene.drafts[total].sentence))
    return numbers[0] == numbers[1] or numbers[0] in scene.sentences_before(numbers[1], _REACH)


def _may_be(scene: Scene, index: int, total: int) -> bool:
    """Whether an outcome can be of the sick of a total, as far as words and numbers say."""
    mine, theirs = scene.drafts[index], scene.drafts[total]
    if index == total or not can_hold(theirs, mine):
        return False
    if unit_of(mine) is Unit.PERSON and not fits(scene, index, total):
        return False
    if is_still_ill(scene, index):
        return mine.sentence == theirs.sentence or is_of_those(scene, index, total)
    return not is_named_apart(scene, index) and is_of_those(scene, index, total)

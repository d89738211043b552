"""The dead told beside patients who are left or went home: "killed 41 and sickened 1,650"."""

from collections.abc import Iterator

from statextract.link.fit import fate_of, is_person
from statextract.link.part_of.free import is_exact
from statextract.link.scene import Listing, Scene
from statextract.model.vocabulary import Outcome, Status

_ILL = frozenset([Outcome.SICK, Outcome.INJURED, Outcome.HOSPITALISED])
_AFTER = frozenset([Outcome.RECOVERED, Outcome.HOSPITALISED, Outcome.RELEASED, Outcome.REPATRIATED])
_PAIR = 2


def link_dead_beside(scene: Scene) -> None:
    """Make the dead part of a list of the sick or hurt that leaves out just as many.

    "Cholera killed 41 people and sickened 1,650. Of the patients, 980 have recovered and 629 are
    in hospital": nobody needs to say that the 41 were patients, too.
    """
    for listing in list(scene.listings):  # the dead may leave one
        if listing.whole is None or len(listing.parts) < _PAIR:
            continue
        fates = {fate_of(scene.drafts[part]) for part in listing.parts}
        if fate_of(scene.drafts[listing.whole]) in _ILL and fates <= _AFTER:
            dead = next(_dead_of(scene, listing, listing.whole), None)
            if dead is not None and (
                scene.drafts[dead].of is not None
                or scene.tie(dead, listing.whole, "rule:dead-beside")
            ):
                scene.leave_list(dead)
                listing.parts.append(dead)
                listing.parts.sort()
                scene.listing_of[dead] = listing


def _dead_of(scene: Scene, listing: Listing, whole: int) -> Iterator[int]:
    """Yield those who died, told near a list, who are as many as it leaves out."""
    size = scene.drafts[whole].number.value or 0
    left = size - sum(scene.drafts[part].number.value or 0 for part in listing.parts)
    first = scene.drafts[whole].sentence
    last = scene.drafts[max(listing.parts)].sentence + 1
    hurt = fate_of(scene.drafts[whole]) is not Outcome.SICK
    for number in range(first, last + 1):
        for other in scene.by_sentence.get(number, ()):
            draft = scene.drafts[other]
            if hurt and other < min(listing.parts):
                continue
            asserted = draft.status is None or draft.status.value is Status.ASSERTED
            free = draft.of is None or draft.of.value == whole
            told = is_exact(scene, other) and is_person(draft) and asserted and free
            if told and draft.number.value == left and fate_of(draft) is Outcome.KILLED:
                yield other

"""The list that a count begins which only the course of the story ties: its parts are tied too."""

from statextract.link.ellipsis import take_unit
from statextract.link.fit import came_later, fate_of, fates_agree, share_fate
from statextract.link.part_of.outbreak import OUTCOMES
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_added
from statextract.model.draft import Draft


def tie_list(scene: Scene, listing: Listing, whole: int, tie: Tie) -> None:
    """Make the parts of a listing parts of the whole that the first of them was tied to.

    Outcomes of the sick are people, and never all there are: "Most got well, and 187 are in
    hospital" leaves out the dead.
    """
    group = scene.drafts[whole]
    if not all(fates_agree(scene.drafts[part], group) for part in listing.parts):
        return  # "one visitor was killed and dozens were hurt": the hurt are none of the dead
    if not all(_follows(scene.drafts[part], group) for part in listing.parts):
        return  # "640 were infected. 19 people were held and 31 taken to hospital after a protest"
    if any(is_added(scene, p) and share_fate(scene.drafts[p], group) for p in listing.parts):
        return  # "120 were held ... 15 more were held, while 40 are free"
    listing.whole = whole
    outcomes = tie.by == OUTCOMES
    listing.closed = listing.closed and not outcomes
    for part in listing.parts:
        draft = scene.drafts[part]
        if draft.of is None:
            if draft.unit is None or not outcomes:
                take_unit(scene, part, whole)
            scene.tie(part, whole, tie.by, tie.cue)


def _follows(part: Draft, group: Draft) -> bool:
    """Whether what befell a part is not told, is that of its group, or a known next step."""
    untold = fate_of(part) is None or fate_of(group) is None
    return untold or share_fate(part, group) or came_later(part, group)

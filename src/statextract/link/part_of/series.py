"""Series of like counts: "seven members in Leeds; 12 members in York; and two members in Hull"."""

from collections.abc import Sequence

from statextract.link.fit import noun_of, units_agree
from statextract.link.scene import Listing, Scene

_LEAST = 3
_MARKS = frozenset([",", ";"])


def list_series(scene: Scene, members: Sequence[int]) -> None:
    """Make a listing of the counts of a sentence that follow each other with one noun.

    Three or more, "and" before the last; none of them is a part or in a listing yet.
    """
    run: list[int] = []
    for index in members:
        if not _is_free(scene, index):
            run = []
            continue
        run = [*run, index] if run and _are_alike(scene, run[-1], index) else [index]
        if len(run) >= _LEAST and scene.word(scene.sites[index].first - 1) == "and":
            listing = Listing("list", run)
            scene.listings.append(listing)
            scene.listing_of.update(dict.fromkeys(run, listing))
            run = []


def _is_free(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    if draft.of is not None or draft.same_as is not None or draft.phrase.head is None:
        return False
    return index not in scene.listing_of and scene.sites[index].aside is None


def _are_alike(scene: Scene, one: int, other: int) -> bool:
    """Whether two counts have one unit and noun, and a comma or semicolon parts them."""
    before = scene.sites[other].first - 1
    before -= scene.word(before) == "and"
    mine, theirs = scene.drafts[one], scene.drafts[other]
    return (
        scene.word(before) in _MARKS
        and units_agree(mine, theirs)
        and noun_of(mine) is not None
        and noun_of(mine) == noun_of(theirs)
    )

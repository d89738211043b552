"""Series of like counts: "seven members in Leeds; 12 members in York; and two members in Hull"."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.link.fit import is_person, noun_of, share_fate, units_agree
from statextract.link.grammar import PREPOSITIONS, ROW
from statextract.link.scene import Listing, Scene
from statextract.link.shape import after

_LEAST = 3
_MARKED = 2  # tokens: ", and"
_COMPLEMENT = 6  # tokens of "of hotels in Oran, and"
_MARKS = frozenset([",", ";"])


def list_series(scene: Scene, members: Sequence[int]) -> None:
    """Make a listing of the counts of a sentence that follow each other with one noun.

    Three or more, "and" before the last, "x, y and z and some w"; none of them is a part or in a
    listing yet.
    """
    run: list[int] = []
    for index in members:
        if not _is_free(scene, index):
            run = []
            continue
        kinds = bool(run) and _are_kinds(scene, run[-1], index)
        run = [*run, index] if kinds or (run and _are_alike(scene, run[-1], index)) else [index]
        if len(run) < _LEAST or scene.word(scene.sites[index].first - 1) != "and":
            continue
        listing = scene.listing_of.get(run[0])
        if listing is None:
            listing = Listing("kinds" if kinds else "list", [])
            scene.listings.append(listing)
        listing.parts[:] = run
        scene.listing_of.update(dict.fromkeys(run, listing))


def row_from(scene: Scene, index: int) -> list[int]:
    """The counts that stand in one list from a count on."""
    members = [o for o in scene.by_sentence[scene.drafts[index].sentence] if o >= index]
    row = [index]
    for one, other in pairwise(members):
        if tuple(scene.between(after(scene, one), scene.sites[other].first)) not in ROW:
            break
        row.append(other)
    return row


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


def _are_kinds(scene: Scene, one: int, other: int) -> bool:
    """Whether two kinds of people to whom one thing happened stand side by side.

    "49 masons, 27 cooks of hotels and 60 guards died".
    """
    mine, theirs = scene.drafts[one], scene.drafts[other]
    if not (share_fate(mine, theirs) and is_person(mine) and is_person(theirs)):
        return False
    gap = list(scene.between(after(scene, one), scene.sites[other].first))
    if len(gap) > _MARKED and gap[0] in PREPOSITIONS and len(gap) <= _COMPLEMENT:
        gap = gap[-_MARKED:] if gap[-1] == "and" and gap[-_MARKED] == "," else gap[-1:]
    return tuple(gap) in ROW

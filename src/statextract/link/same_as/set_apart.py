"""Counts that the wording sets apart from those before: "another 12", "two others"."""

from statextract.link.fit import fate_of, noun_of, unit_of
from statextract.link.grammar import MORE, MORE_OR_OTHERS, OTHERS
from statextract.link.same_as.lost import are_still_lost, goes_on_from_title
from statextract.link.same_as.values import are_equal, share_outcome
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import is_of_others
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Outcome

_TITLES = (SentenceKind.TITLE, SentenceKind.HEADING)
_TITLED = 10  # what a headline prints, its story tells; smaller numbers are equal by chance


def is_set_apart(scene: Scene, index: int, other: int) -> bool:
    """Whether the wording sets a count apart from one before: "another 12", "two others".

    A headline has no room for "others": "Two killed, three hurt" is told again as "two people
    were killed and three others hurt"; "two other women survived" are none of the killed.
    """
    lead = scene.sites[index].lead
    opening = not lead and _open_with_others(scene, index)
    if opening:
        lead = frozenset(["other"])
    if not lead & MORE_OR_OTHERS or ("the" in lead and not lead & OTHERS):
        return False
    both = scene.sites[other].lead & OTHERS or (
        "the" not in lead and noun_of(scene.drafts[other]) == "other"
    )
    both = both or _are_added_alike(scene, index, other)
    if both and share_outcome(scene.drafts[index], scene.drafts[other]):
        return False
    if _is_rest_of_fate(scene, index, other):
        return True
    if are_still_lost(scene, index, other) or goes_on_from_title(scene, index, other):
        return False
    titled = scene.sentence(other).kind in _TITLES and bool(lead & {"other", "others"})
    mine, theirs = scene.drafts[index], scene.drafts[other]
    if "the" in lead and fate_of(theirs) is Outcome.KILLED and not share_outcome(mine, theirs):
        titled = False  # "Two killed ... The other two are expected to live"
    if opening and not share_outcome(scene.drafts[index], scene.drafts[other]):
        return True
    return not titled


def _are_added_alike(scene: Scene, index: int, other: int) -> bool:
    """Whether the opening tells those again whom the headline adds: "2 more die", "Two more"."""
    if scene.sentence(other).kind not in _TITLES or not scene.sites[other].lead & MORE:
        return False
    opens = scene.drafts[index].sentence == min(scene.lede, default=-1)
    return opens and are_equal(scene.drafts[index], scene.drafts[other])


def _open_with_others(scene: Scene, index: int) -> bool:
    """Whether "two other women" are the first of their sentence: of none that it tells itself."""
    before = scene.earlier_in_sentence(index)
    opens = not any(counts_people(unit_of(scene.drafts[other])) for other in before)
    few = (scene.drafts[index].number.value or 0) < _TITLED
    return opens and few and is_of_others(scene, index)


def _is_rest_of_fate(scene: Scene, index: int, other: int) -> bool:
    """Whether those told beside a remainder met the fate of a count: so the rest did not.

    "Seven jailed"; "Four pleaded guilty, the other seven are to return".
    """
    listing = scene.listing_of.get(index)
    if listing is None or listing.rest != index:
        return False
    return any(share_outcome(scene.drafts[o], scene.drafts[other]) for o in listing.parts)

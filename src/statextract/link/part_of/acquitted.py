"""Those whom a court let go, of all whom it tried: "jailed 11 ... acquitted two ... the 13"."""

from statextract.link.fit import fate_of, is_narrower, units_agree
from statextract.link.leading import is_baseline
from statextract.link.own_dates import is_of_own_year
from statextract.link.part_of.occasion import is_of_another_time, is_set_apart
from statextract.link.part_of.times import are_at_two_times
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_of_others
from statextract.link.sizes import nearly_holds
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound, Outcome, Role

ACQUITTED = frozenset("acquitted acquits cleared absolved exonerated".split())
_REACH = 6  # sentences to either side
_ROW = SentenceKind.ROW


def is_acquitted(scene: Scene, index: int) -> bool:
    """Whether the clause of a count says that a court let these people go."""
    clause = scene.drafts[index].clause
    return not ACQUITTED.isdisjoint(scene.between(clause.first, clause.last))


def link_acquitted(scene: Scene) -> None:
    """Tie the acquitted, and the convicted beside them, to the only count of all who were tried.

    They are all there are if they make it up; that they do is no condition.
    """
    if ACQUITTED.isdisjoint(scene.words):
        return
    for index in scene.beside(ACQUITTED):
        if not _is_free(scene, index) or not is_acquitted(scene, index):
            continue
        totals = [o for o in _near(scene, index) if _is_total(scene, index, o)]
        if len({scene.fact_of(other) for other in totals}) != 1:
            continue
        total = scene.first_of(totals[0])
        parts = [index, *(o for o in _near(scene, index) if _is_convicted(scene, o, total))]
        tied = [
            part for part in parts if scene.tie(part, total, "rule:acquitted", _cue(scene, part))
        ]
        size = sum(scene.drafts[part].number.value or 0 for part in tied)
        closed = size == scene.drafts[total].number.value
        listing = Listing("acquitted", sorted(tied), total, closed, scene.cite(index))
        scene.listings.append(listing)
        scene.listing_of.update(dict.fromkeys(tied, listing))


def _cue(scene: Scene, index: int) -> tuple[int, int]:
    return scene.sites[index].first, scene.sites[index].last


def _near(scene: Scene, index: int) -> list[int]:
    here = scene.drafts[index].sentence
    near = range(here - _REACH, here + _REACH + 1)
    return [o for number in near for o in scene.by_sentence.get(number, ()) if o != index]


def _is_free(scene: Scene, index: int) -> bool:
    """Whether an exact count of people in prose has no whole yet and tells no old level."""
    draft = scene.drafts[index]
    plain = draft.of is None and draft.same_as is None and draft.number.bound is Bound.EXACT
    plain = plain and bool(draft.number.value) and draft.direction is None
    plain = plain and scene.sentence(index).kind is not _ROW and not is_baseline(scene, index)
    return plain and not is_set_apart(scene, index) and not is_of_another_time(scene, index)


def _is_total(scene: Scene, index: int, other: int) -> bool:
    mine, theirs = scene.drafts[index], scene.drafts[other]
    tried = fate_of(theirs) is Outcome.CHARGED and not is_acquitted(scene, other)
    tried = tried and theirs.of is None and not is_baseline(scene, other)
    tried = tried and not is_of_others(scene, other)  # "the trial of the other 18 goes on"
    tried = tried and not is_set_apart(scene, other) and not are_at_two_times(mine, theirs)
    return tried and _agree(mine, theirs) and nearly_holds(theirs, mine)


def _is_convicted(scene: Scene, index: int, total: int) -> bool:
    draft, group = scene.drafts[index], scene.drafts[total]
    guilty = _is_free(scene, index) and fate_of(draft) is Outcome.CONVICTED
    return (
        guilty
        and index not in scene.listing_of
        and _agree(draft, group)
        and nearly_holds(group, draft)
        and not are_at_two_times(draft, group)
        and not is_of_own_year(scene, index, total)
    )


def _agree(part: Draft, whole: Draft) -> bool:
    suspects = part.role is None or part.role.value is Role.SUSPECT
    return suspects and units_agree(part, whole) and is_narrower(part, whole)

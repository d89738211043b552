"""Those not caught yet: "19 were indicted. Police arrested 16 of them. Three remain at large".

They are none of the arrested, but some of those to whom these belong: the group that the arrested
are part of, else one told before that both make up.
"""

from collections.abc import Iterator, Sequence

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fate_of, fits
from statextract.link.grammar import DEFINITE
from statextract.link.part_of.occasion import is_set_apart
from statextract.link.scene import Listing, Scene, counts_people
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound, Outcome

_SOUGHT = (("at", "large"), ("on", "the", "run"), ("being", "sought"), ("a", "fugitive"))
_FUGITIVES = frozenset(["fugitive", "fugitives"])
_CUES = frozenset("large run sought".split()) | _FUGITIVES
_WEAK = frozenset(["rule:elided-head", "rule:member", "rule:kin", "rule:on-top"])
_TRIED = frozenset([Outcome.CHARGED, Outcome.ARRESTED, Outcome.IDENTIFIED, None])
_NEAR = 2  # sentences with figures to the arrested
_REACH = 8  # from there to those who were charged
_MOST = 4  # counts of arrested


def link_at_large(scene: Scene) -> None:
    """Tie the counts of those at large to the group of which others were caught."""
    for index in scene.beside(_CUES):
        if not _is_at_large(scene, index):
            continue
        draft = scene.drafts[index]
        if _are_more(scene, index):
            _untie(scene, index)
        elif draft.of is None:
            _tie_all(scene, index)
        elif draft.of.by in _WEAK and _is_held(scene.drafts[draft.of.value]):
            held, draft.of = draft.of.value, None
            whole = scene.whole_of(held)
            if whole is None:
                _tie_all(scene, index)
            elif can_hold(scene.drafts[whole], draft) and fits(scene, index, whole):
                _join(scene, index, held, whole)


def _is_at_large(scene: Scene, index: int) -> bool:
    """Whether a count of people is of some who were not caught."""
    draft = scene.drafts[index]
    if draft.unit is not None and not counts_people(draft.unit.value):
        return False
    if draft.same_as is not None or scene.sites[index].lead & DEFINITE or not draft.number.value:
        return False
    words = tuple(scene.between(draft.number.first, draft.clause.last))
    if not _FUGITIVES.isdisjoint(words):
        return True
    return any(words[at : at + len(form)] == form for form in _SOUGHT for at in range(len(words)))


def _are_more(scene: Scene, index: int) -> bool:
    """Whether they are more than those beside them: "charged 12 men and nearly 30 are at large"."""
    draft = scene.drafts[index]
    if draft.of is None or draft.of.by not in _WEAK:
        return False
    whole = scene.drafts[draft.of.value]
    return whole.sentence == draft.sentence and not can_hold(whole, draft)


def _untie(scene: Scene, index: int) -> None:
    scene.drafts[index].of = None
    scene.leave_list(index)


def _is_held(draft: Draft) -> bool:
    return fate_of(draft) is Outcome.ARRESTED


def _join(scene: Scene, index: int, held: int, whole: int) -> None:
    """Set those at large beside the arrested; with them they may be all there are."""
    take_unit(scene, index, whole)
    if not scene.tie(index, whole, "rule:at-large"):
        return
    listing = scene.listing_of.get(held)
    if listing is None or listing.whole != whole:
        listing = Listing("at-large", [held], whole)
        scene.listings.append(listing)
    listing.parts.append(index)
    told = sum(scene.drafts[part].number.value or 0 for part in listing.parts)
    listing.closed = listing.closed or told == scene.drafts[whole].number.value
    scene.listing_of[held] = scene.listing_of[index] = listing


def _tie_all(scene: Scene, index: int) -> None:
    """Tie those at large and the arrested before to those charged whom they make up."""
    held = [other for other in _held_before(scene, index) if _is_free(scene, other)][:_MOST]
    told = int(scene.drafts[index].number.value or 0)
    for end in range(1, len(held) + 1):
        told += int(scene.drafts[held[end - 1]].number.value or 0)
        parts = [*held[end - 1 :: -1], index]
        whole = _group_of(scene, parts, told)
        if whole is None:
            continue
        for part in parts:
            take_unit(scene, part, whole)
            if not scene.tie(part, whole, "rule:at-large"):
                return
        scene.listings.append(Listing("at-large", parts, whole, closed=True))
        return


def _held_before(scene: Scene, index: int) -> Iterator[int]:
    """Yield the counts of arrested told before one and near it, the nearest first."""
    yield from (o for o in scene.earlier_in_sentence(index) if _is_held(scene.drafts[o]))
    for number in scene.sentences_before(scene.drafts[index].sentence, _NEAR):
        if scene.document.sentences[number].kind is SentenceKind.PROSE:
            yield from (o for o in scene.by_sentence[number][::-1] if _is_held(scene.drafts[o]))


def _is_free(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    exact = draft.number.bound is Bound.EXACT and draft.number.value is not None
    untied = draft.same_as is None and (draft.of is None or draft.of.by in _WEAK)
    return exact and untied and not is_set_apart(scene, index)


def _group_of(scene: Scene, parts: Sequence[int], size: int) -> int | None:
    """The people told before whom some counts make up, as stated first below the headline."""
    floor = scene.drafts[parts[0]].sentence - _REACH
    for other in scene.numbers.equal(size):
        draft = scene.drafts[other]
        titled = scene.sentence(other).kind is SentenceKind.TITLE
        if other >= parts[0] or not (titled or draft.sentence >= floor) or draft.of is not None:
            continue
        if fate_of(draft) in _TRIED and all(fits(scene, part, other) for part in parts):
            return scene.first_of(other)
    return None

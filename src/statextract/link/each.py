"""Parts that "each" tells at once: of "one each in Goa and Assam", one is printed, one is not."""

from dataclasses import replace

from statextract.link.part_of.each import named_each
from statextract.link.scene import Listing, Scene
from statextract.link.sites import Site
from statextract.model.draft import Cited, Draft, Phrase
from statextract.model.vocabulary import Bound


def derive_each(scene: Scene) -> None:
    """Add to the list of a part that each of several places has the parts of the others."""
    if "each" not in scene.words:
        return
    for listing in list(scene.listings):
        for part in list(listing.parts):
            _repeat(scene, listing, part)


def _repeat(scene: Scene, listing: Listing, part: int) -> None:
    """Add one derived part for every name but the first, unless that makes them too many."""
    draft = scene.drafts[part]
    if draft.derived or draft.of is None or draft.number.bound is not Bound.EXACT:
        return
    names = named_each(scene, part)
    if not names:
        return
    top = scene.drafts[draft.of.value].number.high
    told = sum(scene.drafts[other].number.value or 0 for other in listing.parts)
    more = (len(names) - 1) * (draft.number.value or 0)
    if top is not None and told + more > top:
        return
    for first, last in names[1:]:
        start, end = scene.document.span_of(first, last)
        number = replace(draft.number, start=start, end=end, first=first, last=last)
        scene.drafts.append(
            Draft(
                number,
                Phrase(first, last, last),
                draft.clause,
                draft.sentence,
                unit=draft.unit,
                role=draft.role,
                outcome=draft.outcome,
                of=Cited(draft.of.value, "rule:each", *scene.cite(part)),
                derived=True,
            )
        )
        scene.sites.append(Site(first, last, frozenset(), None, None, first))
        listing.parts.append(len(scene.drafts) - 1)

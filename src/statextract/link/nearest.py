"""The statement of a whole that a part points back to: the one told last before it."""

from statextract.link.scene import Listing, Scene
from statextract.model.document import SentenceKind
from statextract.model.draft import Cited

# Ties whose wording means the group told last: "among the detained", "two suspects".
_POINTING = frozenset(
    f"rule:{name}"
    for name in "fronted-partitive member ranked remainder one-of-two on-top joined closing".split()
)
_BODY = (SentenceKind.PROSE, SentenceKind.BULLET)


def point_to_nearest(scene: Scene) -> None:
    """Make such parts, and those listed with them, part of the last statement before them.

    A fact is one wherever it is told, so that sums stay as they are; what moves is the mention
    to which the parts are attached.
    """
    for index, draft in enumerate(scene.drafts):
        if draft.of is None or draft.of.value > index:
            continue
        titled = scene.sentence(draft.of.value).kind is SentenceKind.TITLE
        if draft.of.by not in _POINTING and not (titled and scene.sentence(index).kind in _BODY):
            continue
        whole, listing = draft.of.value, scene.listing_of.get(index)
        parts = [index] if listing is None else sorted({index, *listing.parts})
        nearest = _last_before(scene, whole, parts[0])
        if nearest is not None and nearest not in parts:
            _move(scene, parts, listing, whole, nearest)


def _last_before(scene: Scene, whole: int, part: int) -> int | None:
    """The statement of a fact that stands nearest before a part, None if that is the whole."""
    root = scene.fact_of(whole)
    told = (
        other
        for other in (root, *scene.retold.get(root, ()))
        if whole < other < part and _is_told_plainly(scene, other)
    )
    return max(told, default=None)


def _is_told_plainly(scene: Scene, index: int) -> bool:
    """Whether a statement is no heading, and no aside: "(82 out of the 95)"."""
    return scene.sentence(index).kind in _BODY and scene.sites[index].aside is None


def _move(scene: Scene, parts: list[int], listing: Listing | None, old: int, new: int) -> None:
    for part in parts:
        of = scene.drafts[part].of
        if of is not None and of.value == old and scene.tie(part, new, of.by):
            scene.drafts[part].of = Cited(new, of.by, of.start, of.end)
    if listing is not None and listing.whole == old:
        listing.whole = new

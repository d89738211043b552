"""Bullets under a heading that make up a total told above it, by the noun that each begins with.

"184 people died on the roads ... Road users / • 69 drivers / • 44 pedestrians / • 71 passengers".
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fates_agree, fits, unit_of
from statextract.link.part_of.free import is_exact
from statextract.link.part_of.spread_counts import is_total
from statextract.link.scene import Listing, Scene
from statextract.model.document import SentenceKind

_FEWEST = 3  # bullets
_LEAST = 20  # a smaller number is made up by chance
_REACH = 4  # sentences with figures
_MARK = 2  # tokens of a bullet
_SLIP, _MANY = 2, 4  # by so much so many bullets may exceed their total and be a mistake


def link_filling_bullets(scene: Scene) -> None:
    """Tie the bullets of each run to the total that they make up."""
    for run in _runs(scene):
        size = sum(scene.drafts[part].number.value or 0 for part in run)
        if size < _LEAST:
            continue
        whole = _total_above(scene, run, size)
        if whole is None:
            continue
        for part in run:
            take_unit(scene, part, whole)
            scene.tie(part, whole, "rule:bullets")
        listing = Listing("bullets", list(run), whole, closed=True)
        scene.listings.append(listing)
        scene.listing_of.update(dict.fromkeys(run, listing))


def _runs(scene: Scene) -> Iterator[Sequence[int]]:
    """Yield the free counts that begin each of three or more bullets in a row."""
    bulleted = (n for n in scene.held if scene.document.sentences[n].kind is SentenceKind.BULLET)
    for _, group in groupby(enumerate(bulleted), key=lambda pair: pair[1] - pair[0]):
        run = [scene.by_sentence[number][0] for _, number in group]
        if len(run) >= _FEWEST and all(_begins(scene, index) for index in run):
            yield run


def _begins(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    free = draft.of is None and draft.same_as is None and index not in scene.listing_of
    named = draft.phrase.head is not None and draft.phrase.head[0] >= draft.number.first
    opens = scene.sites[index].first - scene.sentence(index).first <= _MARK
    return free and named and opens and is_exact(scene, index)


def _total_above(scene: Scene, run: Sequence[int], size: float) -> int | None:
    """The nearest total above a run that is as large as all of it, or hardly smaller."""
    slip = _SLIP if len(run) >= _MANY else 0
    for number in scene.sentences_before(scene.drafts[run[0]].sentence, _REACH):
        for other in scene.by_sentence[number]:
            over = size - (scene.drafts[other].number.value or 0)
            alike = {unit_of(scene.drafts[part]) for part in run} == {unit_of(scene.drafts[other])}
            if not (alike and 0 <= over <= slip and is_total(scene, other)):
                continue
            if all(_may_be_of(scene, part, other) for part in run):
                return scene.first_of(other)
    return None


def _may_be_of(scene: Scene, part: int, whole: int) -> bool:
    """Whether an item counts some of a total: the injured of no dead."""
    agree = fates_agree(scene.drafts[part], scene.drafts[whole])
    return agree and fits(scene, part, whole)

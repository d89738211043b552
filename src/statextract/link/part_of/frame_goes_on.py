"""One more part of a frame, in the next sentence: "Of the 206, 144 ... Another 62 were alone"."""

from statextract.link.fit import GENERIC, came_later, fate_of, fits, noun_of
from statextract.link.grammar import MORE, OTHERS
from statextract.link.part_of.occasion import has_own_date, is_of_another_time, is_set_apart
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_rate
from statextract.link.sizes import nearly_holds
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType

_BY = "rule:further"
_COUNT = NumberType.COUNT
_FRAME = "rule:fronted-partitive"
_ADDING = frozenset("another further additional".split())
_OPENERS = frozenset("furthermore additionally moreover".split())
CUES = _ADDING | _OPENERS | {"addition"}
_IN_ADDITION = ("in", "addition")
_ANYBODY = GENERIC - {"victim", "case"} | {"other", None}
_MOST = 24  # counts behind which a frame is not sought


def link_frames_on(scene: Scene) -> None:
    """List a count with the part of the sentence before that it comes on top of."""
    for index in scene.beside(CUES):
        if not _adds(scene, index):
            continue
        frame = _frame_before(scene, index)
        if frame is None:
            continue
        part, whole = frame
        if scene.whole_of(index) not in (None, whole) or not _can_be_more(scene, index, whole):
            continue
        cue = (scene.sites[index].first, scene.sites[index].last)
        if scene.drafts[index].of is not None or scene.tie(index, whole, _BY, cue):
            _put_beside(scene, index, part, whole)


def _adds(scene: Scene, index: int) -> bool:
    """Whether a plain count opens its sentence with what says that it comes on top."""
    draft, site, sentence = scene.drafts[index], scene.sites[index], scene.sentence(index)
    if sentence.kind is not SentenceKind.PROSE or draft.same_as is not None:
        return False
    if draft.number.type is not _COUNT or draft.number.bound is Bound.VAGUE:
        return False
    if index in scene.listing_of or draft.direction is not None or is_rate(scene, index):
        return False
    before = scene.between(sentence.first, draft.number.first)
    if site.lead & (OTHERS | MORE - _ADDING):
        return False
    opener = before[:1] != [] and before[0] in _OPENERS
    opener = opener or tuple(before[:2]) == _IN_ADDITION
    if opener:
        return not set(before[2:]) - {",", "a", *_ADDING}
    return bool(site.lead & _ADDING) and not set(before) - {"a", "an", *_ADDING}


def _frame_before(scene: Scene, index: int) -> tuple[int, int] | None:
    """The first part of a frame in the sentence before, with its whole."""
    for other in scene.by_sentence.get(scene.drafts[index].sentence - 1, ())[:_MOST]:
        of = scene.drafts[other].of
        if of is not None and of.by == _FRAME and scene.drafts[other].number.type is _COUNT:
            return other, of.value
    return None


def _can_be_more(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count tells of the group no more than where or how some of it are.

    "Of the 30 arrested, 12 were charged. Another 40 were arrested": those are of no 30.
    """
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    bare = mine.phrase.head is None
    if not bare and (noun_of(mine) not in _ANYBODY or mine.place is not None):
        return False  # "Another 55 migrants landed on Crete"
    if fate_of(mine) is not None and not came_later(mine, theirs):
        return False  # "A further 94 were stopped on their way out"
    if has_own_date(scene, index) or is_of_another_time(scene, index):
        return False
    alike = fits(scene, index, whole) and nearly_holds(theirs, mine)
    return alike and not is_set_apart(scene, index)


def _put_beside(scene: Scene, index: int, part: int, whole: int) -> None:
    listing = scene.listing_of.get(part)
    if listing is None or listing.whole != whole:
        listing = Listing("on top", [part], whole)
        scene.listings.append(listing)
        scene.listing_of[part] = listing
    listing.parts.append(index)
    scene.listing_of[index] = listing

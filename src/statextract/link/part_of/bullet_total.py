"""A bullet that counts all of what the bullets beside it count by kind: "160 deaths in total".

"• 40 self-inflicted deaths • 160 deaths in custody in total • 98 deaths from natural causes".
"""

from itertools import pairwise

from statextract.link.fit import fate_of, fits, noun_of, unit_of, units_agree
from statextract.link.leading import is_baseline
from statextract.link.scene import Listing, Scene
from statextract.link.sizes import is_surely_larger
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType

TOTAL = frozenset("total all overall altogether".split())
_BULLET = SentenceKind.BULLET
_REACH = 8  # tokens from the number to "in total"
_MARK = 2  # tokens of a bullet
_AROUND = 6  # bullets on either side
_IN_ALL = frozenset([("in", "total"), ("in", "all"), ("all", "told")])
_OVERALL = frozenset(["overall", "altogether"])
_HURT = frozenset(["casualtie", "victim"])


def link_bullet_totals(scene: Scene) -> None:
    """Tie the bullets of one noun to the bullet that counts them in total."""
    for whole in list(scene.beside(TOTAL)):
        if _is_total(scene, whole):
            _link(scene, whole, [i for i in _around(scene, whole) if _is_part(scene, i, whole)])


def _is_total(scene: Scene, index: int) -> bool:
    """Whether "in total" stands behind the count that begins a bullet."""
    draft = scene.drafts[index]
    if scene.sentence(index).kind is not _BULLET or draft.of is not None or draft.unit is None:
        return False
    if not _begins(scene, index) or not draft.number.value or draft.phrase.head is None:
        return False
    first, stop = draft.number.last, scene.sentence(index).last
    words = scene.between(first, min(first + _REACH, stop))
    end = next((at for at, word in enumerate(words) if word in (",", ";", "(")), len(words))
    told = words[:end]
    return not _OVERALL.isdisjoint(told) or not _IN_ALL.isdisjoint(pairwise(told))


def _begins(scene: Scene, index: int) -> bool:
    """Whether a count begins its bullet."""
    return scene.sites[index].first - scene.sentence(index).first <= _MARK


def _around(scene: Scene, whole: int) -> list[int]:
    """The first counts of the bullets above and below, as far as bullets go."""
    here = scene.drafts[whole].sentence
    found: list[int] = []
    for step in (-1, 1):
        for away in range(1, _AROUND + 1):
            number = here + step * away
            if not 0 <= number < len(scene.document.sentences):
                break
            if scene.document.sentences[number].kind is not _BULLET:
                break
            found.extend(scene.by_sentence.get(number, ())[:1])
    return sorted(found)


def _is_part(scene: Scene, index: int, whole: int) -> bool:
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    if mine.of is not None or mine.same_as is not None or mine.direction is not None:
        return False
    if not _begins(scene, index):
        return False
    if mine.number.type is not NumberType.COUNT or is_baseline(scene, index):
        return False
    if not units_agree(mine, theirs) or unit_of(mine) is not unit_of(theirs):
        return False
    if not is_surely_larger(theirs, mine) or not fits(scene, index, whole):
        return False
    nouns, fates = (noun_of(mine), noun_of(theirs)), (fate_of(mine), fate_of(theirs))
    if fates[0] is not fates[1]:
        return fates[1] is None and nouns[1] in _HURT and fates[0] is not None
    return nouns[0] == nouns[1] or fates[0] is not None  # "deaths", "deaths in custody"


def _link(scene: Scene, whole: int, parts: list[int]) -> None:
    told = sum(scene.drafts[part].number.low or 0 for part in parts)
    if not parts or told > (scene.drafts[whole].number.high or told):
        return
    cue = (scene.sites[whole].first, scene.sites[whole].last)
    for part in parts:
        if not scene.tie(part, whole, "rule:bullet-total", cue):
            return
    if len(parts) > 1:
        listing = Listing("bullets", parts, whole)
        scene.listings.append(listing)
        scene.listing_of.update(dict.fromkeys(parts, listing))

"""All counts of a sentence, as what makes up the group told before it.

"... relating to 3,021 persons. Refugee status was granted to 1,236, subsidiary protection to 74,
and 1,394 were refused; for the other 317 the claim was inadmissible": whatever the clauses between
them say, the four are the 3,021.
"""

from collections.abc import Sequence

from statextract.link.ellipsis import take_unit
from statextract.link.fit import GENERIC, fate_of, fates_agree, noun_of, unit_of, units_agree
from statextract.link.part_of.occasion import befell_apart, is_set_apart, opens_another
from statextract.link.part_of.tie import WEAK
from statextract.link.part_of.times import are_at_two_times
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_added
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Outcome, Unit

_FEWEST, _PAIR = 3, 2  # counts of a sentence, and of one that makes up thousands
_MOST = 12
_LEAST, _SURE = 20, 1000  # what smaller numbers make up may be chance
_ROUND = (
    100  # so do any that are round: "sent 3,000 soldiers. The UN has 2,000 men and 1,000 women"
)
_NEAR = 2  # sentences with figures
_HARMS = (Outcome.KILLED, Outcome.INJURED, Outcome.MISSING)
_COUNTED = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
# Ties that the order of the clauses suggests, and no word of theirs.
_LOOSE = WEAK | frozenset(
    f"rule:{name}" for name in "remainder parallel apposition detail bracket-list filling".split()
)


def link_sentence_sums(scene: Scene) -> None:
    """Tie the counts of each such sentence to the group that they make up."""
    for number in scene.held:
        parts = scene.by_sentence[number]
        whole = _whole(scene, number, parts) if _PAIR <= len(parts) <= _MOST else None
        if whole is None or {scene.whole_of(part) for part in parts} == {whole}:
            continue
        for part in parts:
            take_unit(scene, part, whole)
            scene.drafts[part].of = None
            scene.tie(part, whole, "rule:filling")
        for listing in [each for each in scene.listings if not set(parts).isdisjoint(each.parts)]:
            scene.drop(listing)
        listing = Listing("clauses", list(parts), whole, closed=True)
        scene.listings.append(listing)
        scene.listing_of.update(dict.fromkeys(parts, listing))


def _whole(scene: Scene, number: int, parts: Sequence[int]) -> int | None:
    """The one count of the sentences before that the parts make up to the last one."""
    if scene.document.sentences[number].kind is not SentenceKind.PROSE:
        return None
    numbers = [scene.drafts[part].number for part in parts]
    size = sum(number.value or 0 for number in numbers)
    plain = all(n.type is NumberType.COUNT and n.bound is Bound.EXACT and n.value for n in numbers)
    harmed = any(_was_harmed(scene, part) for part in parts)
    if len(parts) < _FEWEST and (harmed or not _is_sure(size)):
        return None
    if not plain or size < _LEAST or size == 2 * max(n.value or 0 for n in numbers):
        return None
    found = {
        scene.first_of(other)
        for before in scene.sentences_before(number, _NEAR)
        for other in scene.by_sentence[before]
        if scene.drafts[other].number.value == size and unit_of(scene.drafts[other]) in _COUNTED
    }
    if len(found) != 1:
        return None
    whole = found.pop()
    return whole if all(_may_be(scene, part, whole, parts) for part in parts) else None


def _is_sure(size: float) -> bool:
    """Whether counts that make up a number do so by no chance."""
    return size >= _SURE and size % _ROUND != 0


def _was_harmed(scene: Scene, part: int) -> bool:
    """Whether a count is of other people who came to harm: "and 85 other people were hurt"."""
    return fate_of(scene.drafts[part]) in _HARMS


def _may_be(scene: Scene, part: int, whole: int, parts: Sequence[int]) -> bool:
    """Whether a count can be some of a group: of its noun or none, and tied by no word."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    of_whom = mine.phrase.of is not None and mine.phrase.of[0] >= mine.number.last
    if part in scene.changes or mine.same_as is not None or of_whom:
        return False
    apart = is_set_apart(scene, part) or befell_apart(scene, part, whole)
    if apart or opens_another(scene, part) or are_at_two_times(mine, theirs):
        return False  # "Divers saved 24 in May. In 2018, ten were saved here, nine there, five ..."
    if scene.sites[part].aside is not None or (is_added(scene, part) and noun_of(mine) != "other"):
        return False
    things = unit_of(mine) is Unit.OBJECT and mine.phrase.head is None
    noun = noun_of(mine)
    named = noun in (None, "other", noun_of(theirs)) or noun in GENERIC
    named = named or _is_sure(theirs.number.value or 0)
    if not (things or units_agree(mine, theirs)) or not named or not fates_agree(mine, theirs):
        return False
    of = mine.of
    if of is None or of.value == whole or of.by in _LOOSE:
        return True
    return unit_of(scene.drafts[of.value]) is Unit.OBJECT and of.value not in parts

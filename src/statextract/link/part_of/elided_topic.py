"""The count that a clause without a noun goes on from: "20 were saved; three died"."""

from statextract.link.announced import (
    some_of_others_before,
    subject_before,
)
from statextract.link.dimension import dimension_of
from statextract.link.fit import fate_of, fits
from statextract.link.leading import find_topic, group_of, leads, some_of
from statextract.link.nearby import is_told_near
from statextract.link.part_of.topic import tells_fate_of_all
from statextract.link.scene import Scene
from statextract.link.shape import (
    after,
    is_bare,
    is_still,
)
from statextract.link.sizes import can_hold
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.period import read_period

_LEVEL = frozenset("number figure total it".split())
_CARRIED = frozenset(
    """
    taken brought rushed moved sent flown transferred transported admitted treated hospital
    hospitals clinic centre center
    """.split()
)
_COMING = frozenset(["from", "in", "across"])
_SPEAKING = frozenset("said says told added".split())
_CONCEDING = frozenset(["though", "although"])
_FAR = 12  # tokens from such a word to "where"


def topic(scene: Scene, index: int) -> int | None:
    """The leading count of an earlier clause of the sentence, else of the sentence before."""
    where = scene.word(scene.sites[index].first - 1) == "where"
    apart = where and _is_behind_place(scene, scene.sites[index].first - 1)
    for other in scene.earlier_in_sentence(index):
        before = _is_before_clause(scene, other, index) or is_still(scene, index)
        before = before and not (is_still(scene, index) and is_bare(scene, other))
        where = where and can_hold(scene.drafts[other], scene.drafts[index])
        known = where or (leads(scene, other) and before)
        if _is_made_of(scene, other):
            continue  # "141 people from 43 families were saved and 57 are missing"
        if known and fits(scene, index, other):
            if _is_joined(scene, other):
                return None  # "60 soldiers and four medics; nine were killed": of both
            some = some_of(scene, index, other)  # "six of the seven were convicted; three got life"
            return group_of(scene, index, other) if some is None else some
    if apart:
        return None  # "another in Leeds, where five died"
    named = subject_before(scene, index)  # "The women were paid nothing. Two had permits"
    if named is None and some_of_others_before(scene, index):
        return None
    found = find_topic(scene, index, 2) if named is None else named
    if found is None or not is_told_near(scene, index, found):
        return None  # other sentences since then are about something else
    now = _level_of_now(scene, index, found)
    return found if now is None else now


def _level_of_now(scene: Scene, index: int, level: int) -> int | None:
    """The count beside which a level of before was told: "3,880 in May. In April it was 4,120"."""
    old, said = scene.drafts[level], scene.said[scene.drafts[level].sentence]
    if old.phrase.head is not None or old.when is None or _LEVEL.isdisjoint(said):
        return None
    for other in scene.by_sentence.get(old.sentence - 1, ()):
        now = scene.drafts[other]
        if now.when is None or not leads(scene, other) or not fits(scene, index, other):
            continue
        before, period = read_period(old.when.value), read_period(now.when.value)
        earlier = before is not None and period is not None and before.last < period.first
        if earlier and fate_of(old) is fate_of(now) and can_hold(now, scene.drafts[index]):
            return other
    return None


def _is_made_of(scene: Scene, index: int) -> bool:
    """Whether a count only says from how many families, states or boats another came."""
    first = scene.sites[index].first
    if index == 0 or scene.word(first - 1) not in _COMING:
        return False
    before = scene.drafts[index - 1]
    return first - 1 in (after(scene, index - 1), before.phrase.last, before.number.last)


def _is_joined(scene: Scene, index: int) -> bool:
    """Whether "and" joins a count to the one right before it: "60 soldiers and four medics"."""
    before = index - 1
    if before < 0 or scene.drafts[before].sentence != scene.drafts[index].sentence:
        return False
    mine, theirs = scene.drafts[before], scene.drafts[index]
    bare = mine.phrase.head is None or theirs.phrase.head is None or mine.of or theirs.of
    joint = list(scene.between(after(scene, before), scene.sites[index].first))
    return not bare and joint == ["and"]


def _is_behind_place(scene: Scene, token: int) -> bool:
    """Whether the name of a place to which nobody was taken stands right before a token."""
    token -= scene.word(token - 1) == ","
    if not _CARRIED.isdisjoint(scene.between(max(0, token - _FAR), token)):
        return False  # "taken to a clinic in Gusau, where one died"
    return any(place.last == token for place in within(scene.mentions.places, token - 4, token))


def _is_before_clause(scene: Scene, other: int, index: int) -> bool:
    """Whether a semicolon, or the comma after a "while" clause, stands between two counts."""
    gap = scene.between(after(scene, other), scene.sites[index].first)
    opener = scene.word(scene.sentence(index).first)
    if gap and gap[-1] == "but" and scene.drafts[index].number.value == 0:
        return True  # "Three were hurt, but none were in danger"
    speaks = scene.word(scene.drafts[index].number.last) in _SPEAKING
    if gap and gap[-1] in _CONCEDING and not speaks:
        return True  # "Four were taken to hospital, though one went home"
    return ";" in gap or (opener in ("while", "when") and "," in gap)


def is_of_all_kinds(scene: Scene, index: int, beside: int) -> bool:
    """Whether kinds were told, and now where all were: "110 of them women; 88 were found in"."""
    listing = scene.listing_of[beside]
    kinds = all(dimension_of(scene, part) for part in listing.parts)
    return kinds and not dimension_of(scene, index) and tells_fate_of_all(scene, index, listing)


def heads_story(scene: Scene, index: int, whole: int) -> bool:
    """Whether a headline of the next story counts others: "¶ Bus plunges into gorge, 14 killed ¶".

    It stands alone between sentences; of lines below each other each may be part of a total.
    """
    number = scene.drafts[index].sentence
    around = scene.document.sentences[max(0, number - 1) : number + 2]
    kinds = [sentence.kind for sentence in around]
    told = scene.sentence(whole)
    alone = kinds == [SentenceKind.PROSE, SentenceKind.HEADING, SentenceKind.PROSE]
    return alone and told.kind is SentenceKind.PROSE and scene.word(around[0].last - 1) != ":"

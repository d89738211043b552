"""What the subject of "included" or "comprised" names: "They included", "The returnees were"."""

from itertools import pairwise

from statextract.link.announced import subject_before
from statextract.link.description import NAMELESS
from statextract.link.fit import is_like, share_fate
from statextract.link.leading import find_topic
from statextract.link.named import find_named
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Outcome

_PRONOUNS = frozenset([("they",), ("these",), ("those",), ("this",), ("among", "them")])
_COLLECTIVES = frozenset(
    (noun,)
    for noun in """
    group batch party contingent cohort caravan convoy delegation gang
    number figure total count tally toll sum
    """.split()
)
_NAMING = (["the"], ["that"], ["this"])
_BE = frozenset("being are were was is would will does did also".split())
# What stands before a subject that does not open its sentence.
_BEFORE = frozenset(
    (",", ";", ":", "–", '"', "\u201c", "\u2018", "'", "said", "says", "reported", "added")
)
_OPENING = frozenset("the this these those they".split())
_INSERTED = frozenset("who all whose most mostly aged ranging".split())


def name_subject(scene: Scene, index: int, verb: int) -> int | None:
    """What the subject of "included" or "comprised" names: "They included", "The returnees ..."."""
    first = scene.sentence(index).first
    if verb > first and scene.word(verb - 1) == ",":
        verb = _before_insert(scene, first, verb - 1)
    related = scene.word(verb - 1) == "which" and scene.word(verb - 2) == ","
    if related:
        verb -= 2  # "Most of the group, which comprised 15 men and one woman, ..."
        if tuple(scene.between(verb - 1, verb)) in _COLLECTIVES:
            first = max(first, verb - 2)
    for token in range(verb - 1, max(first, verb - 12) - 1, -1):
        told = scene.word(token) == "that" and scene.word(token + 1) in _OPENING
        if told or scene.word(token) in _BEFORE:
            first = token + 1
            break
    first += scene.word(first) == "that" and verb - first > 1 and scene.word(first + 1) in _OPENING
    while verb > first + 1 and scene.word(verb - 1) in _BE:
        verb -= 1  # "The group was comprised of", "this would include"
    said = scene.between(first, verb)
    also = scene.word(verb) == "also"
    if tuple(said) in _PRONOUNS or (said[:1] in _NAMING and tuple(said[1:]) in _COLLECTIVES):
        named = subject_before(scene, index)
        topic = find_topic(scene, index) if named is None else named
        return topic if named is not None or not also else _beside(scene, index, topic)
    if verb - first > 1 or scene.word(first) in NAMELESS:
        return _or_newest(scene, index, find_named(scene, index, first, verb))
    return None


def _beside(scene: Scene, index: int, topic: int | None) -> int | None:
    """What those who were told as included are of: "The dead included 40 men. They also included".

    None where nobody counted the group.
    """
    if topic is None:
        return None
    of, sentence = scene.drafts[topic].of, scene.sentence(topic)
    near = scene.drafts[index].sentence - sentence.index == 1
    told = of is not None and of.by == "rule:including"
    at = scene.sites[topic].first - 1
    led = told or (near and scene.word(at) in ("included", "include", "includes"))
    if not near or not led:
        return topic
    return of.value if told and of is not None else None


def _or_newest(scene: Scene, index: int, named: int | None) -> int | None:
    """What a noun names, or those of the same fate told right before: "Eighty others were held"."""
    newest = None if named is None else find_topic(scene, index, 1)
    if named is None or newest is None or newest < named:
        return named
    alike = share_fate(scene.drafts[named], scene.drafts[newest])
    alike = alike and is_like(scene.drafts[newest], scene.drafts[named])  # women are not "the men"
    larger = can_hold(scene.drafts[newest], scene.drafts[index])
    known = scene.drafts[newest].of is None and scene.drafts[newest].same_as is None
    return newest if alike and larger and known else named


def _before_insert(scene: Scene, first: int, comma: int) -> int:
    """The end of a subject before its clause: "The victims, who suffered burns, included"."""
    for token in range(first + 1, comma - 1):
        if scene.word(token) == "," and scene.word(token + 1) in _INSERTED:
            return token
    return comma


def named_fate(scene: Scene, cue: int) -> Outcome | None:
    """The fate that names a group before a cue, without a number: "the injured, including"."""
    last = cue - (scene.word(cue - 1) == ",") - 1
    if scene.word(last - 1) != "the" or last < 1:
        return None
    hits = scene.document.starting(scene.lexicons.outcomes).get(last, ())
    return next((hit.entry.outcome for hit in hits if hit.last == last + 1), None)


def is_followed_by(scene: Scene, index: int, cue: int) -> bool:
    """Whether the next of a ranking stands between: "60, followed by Gao, of which 41 died"."""
    gap = scene.between(scene.drafts[index].number.last, cue)
    ranked = any(pair == ("followed", "by") for pair in pairwise(gap))  # no contacts followed up
    return ranked and scene.word(cue) == "of"

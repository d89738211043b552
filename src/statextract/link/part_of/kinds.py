"""A group told at once by kind: "(2 Poles and 1 Dane)", "nine; seven men and two women"."""

from collections.abc import Sequence

from statextract.link.antecedent import is_collective, resolve_group
from statextract.link.dimension import dimension_of
from statextract.link.fit import fits, noun_of, unit_of
from statextract.link.leading import find_topic, is_baseline
from statextract.link.part_of.classes import are_exhaustive
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.pronoun import is_complement
from statextract.link.scene import Scene, counts_people
from statextract.model.vocabulary import Bound, NumberType

_MAKING = frozenset(["make", "makes", "made"])
_ABOVE = frozenset(["above", "foregoing", "preceding"])
_MARKS = frozenset([",", "–", "—", "(", ":"])
_TELLING = frozenset("from in of aged as a an the by at with named called".split())
_PAIR = 2
_REACH = 3  # sentences with figures
_MOST = 8  # kinds in brackets
_NEAR = 4  # counts before them
_FRONT = 6  # tokens of "Included in the above figure are"


@rule(["(", "["], beside=True)
def tie_split_bracket(scene: Scene, index: int) -> Tie | None:
    """Tie a list of kinds in brackets to the only count that its sentence told before.

    "Three people were saved so far (two Poles from a tunnel and one Dane from another)". Or to
    the one that they make up: "Six of the 25 cases were confirmed (two lung and four skin cases)".
    """
    aside = scene.sites[index].aside
    if aside is None or aside.kind != "bracket":
        return None
    members = scene.by_sentence[scene.drafts[index].sentence]
    inside = [o for o in members if aside.holds(scene.drafts[o].number.first)]
    if inside[0] != index or len(inside) < _PAIR:
        return None
    mark = (aside.first, aside.first + 1)
    before = [o for o in members if scene.drafts[o].number.first < aside.first]
    filled = next((o for o in reversed(before[-_NEAR:]) if _make_up(scene, inside, o)), None)
    if filled is not None:
        return Tie(filled, "rule:bracket", mark, "bracket", closed=True)
    kinds = [o for o in inside if dimension_of(scene, o)]
    if len(kinds) < _PAIR or kinds[0] != index:
        return None
    if len(before) != 1 or not _may_hold(scene, kinds, before[0]):
        return None
    return Tie(before[0], "rule:bracket", mark, "bracket", closed=True)


@rule([";"], beside=True)
def tie_split(scene: Scene, index: int) -> Tie | None:
    """Tie a list of both sexes to the count right before its semicolon: "nine; seven men, ..."."""
    first = scene.sites[index].first
    if scene.word(first - 1) != ";" or not dimension_of(scene, index):
        return None
    before = next(iter(scene.earlier_in_sentence(index)), None)
    if before is None or scene.sites[before].last != first - 1:
        return None
    start = scene.sites[before].first
    if scene.between(start - 2, start) == ["all", "but"]:
        before = scene.whole_of(before)  # "44 people, all but two of them Danes; 30 men and ..."
        if before is None:
            return None
    members = scene.by_sentence[scene.drafts[index].sentence]
    listed = [o for o in members if o >= index]
    if not are_exhaustive(scene, listed) or not _may_hold(scene, listed, before):
        return None
    return Tie(before, "rule:apposition", (first - 1, first), "apposition", closed=True)


@rule(["one"], beside=True)
def tie_one_of_them(scene: Scene, index: int) -> Tie | None:
    """Tie "one" to those right before its comma: "two women, one from Oran and another"."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if scene.word(draft.number.first) != "one" or draft.phrase.head is not None:
        return None
    if scene.word(first - 1) not in _MARKS or scene.word(draft.number.last) not in _TELLING:
        return None
    for other in scene.earlier_in_sentence(index):
        whole = scene.drafts[other]
        close = whole.phrase.last == first - 1 and whole.phrase.head is not None
        if close and (whole.number.low or 0) > 1 and counts_people(unit_of(whole)):
            return Tie(other, "rule:apposition", (first - 1, first), "apposition")
    return None


@rule(["included"])
def tie_included(scene: Scene, index: int) -> Tie | None:
    """Tie a count that "included" stands behind: "at 128, 17 children included"."""
    site, sentence = scene.sites[index], scene.sentence(index)
    if scene.word(sentence.first) == "included":
        return _tie_above(scene, index)
    if scene.word(site.last) != "included" or scene.word(site.first - 1) not in (",", "–", "("):
        return None
    cue = (site.last, site.last + 1)
    for other in scene.earlier_in_sentence(index):
        if fits(scene, index, other) and not is_complement(scene, other):
            return Tie(other, "rule:including", cue, "including")
    return None


def _tie_above(scene: Scene, index: int) -> Tie | None:
    """Tie those "included in the above" to what the sentence before counts."""
    first = scene.sentence(index).first
    front = scene.between(first, first + _FRONT)
    if tuple(front[1:3]) != ("in", "the") or _ABOVE.isdisjoint(front):
        return None
    if any(True for _ in scene.earlier_in_sentence(index)):
        return None
    whole = find_topic(scene, index, _REACH)
    return None if whole is None else Tie(whole, "rule:including", (first, first + 1), "including")


@rule(_MAKING, beside=True)
def tie_made_up(scene: Scene, index: int) -> Tie | None:
    """Tie what makes up a group that was counted: "Nine men and two women make up the group"."""
    members = scene.by_sentence[scene.drafts[index].sentence]
    verb = _making(scene, scene.drafts[index].number.last, scene.sentence(index).last)
    listed = [o for o in members if scene.drafts[o].number.first < (verb or 0)]
    if verb is None or len(listed) < _PAIR:
        return None
    if not all(dimension_of(scene, part) for part in listed):
        return None
    place, cue = listed.index(index), (verb, verb + 2)
    if place:
        whole = scene.whole_of(listed[0])
        beside = listed[place - 1]
        return None if whole is None else Tie(whole, "rule:closing", cue, sibling=beside)
    whole = resolve_group(scene, index, verb + 2, verb + 4)
    if whole is None or not _may_hold(scene, listed, whole):
        return None
    return Tie(whole, "rule:closing", cue, "closing", closed=True)


def _making(scene: Scene, first: int, last: int) -> int | None:
    """The verb of "make up the group" between two tokens."""
    for token in range(first, last - 2):
        if scene.word(token) in _MAKING and scene.word(token + 1) == "up":
            return token if is_collective(scene, token + 2) else None
    return None


def _make_up(scene: Scene, parts: Sequence[int], whole: int) -> bool:
    """Whether exact counts of one noun are together just as many as a group told before them."""
    numbers = [scene.drafts[index].number for index in (whole, *parts[:_MOST])]
    if any(n.bound is not Bound.EXACT or n.type is not NumberType.COUNT for n in numbers):
        return False
    told = sum(number.value or 0 for number in numbers[1:])
    alike = all(fits(scene, part, whole) for part in parts[:_MOST])
    noun = noun_of(scene.drafts[parts[-1]])
    same = noun is not None and all(noun_of(scene.drafts[part]) == noun for part in parts[:_MOST])
    return same and alike and len(parts) <= _MOST and told == numbers[0].value


def _may_hold(scene: Scene, parts: Sequence[int], whole: int) -> bool:
    narrowed = dimension_of(scene, whole)
    told = not is_baseline(scene, whole) and not narrowed
    return told and all(fits(scene, part, whole) for part in parts)

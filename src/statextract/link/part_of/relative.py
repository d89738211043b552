"""Parts after a cue: "including six children", "of whom 604", "with 65 being citizens"."""

from collections.abc import Sequence

from statextract.link.antecedent import names_others, resolve_group
from statextract.link.dimension import dimension_of
from statextract.link.fit import (
    came_later,
    fate_of,
    fates_agree,
    fits,
    share_fate,
)
from statextract.link.grammar import AUXILIARIES, THEM, THEM_OR_WHOM, WHOM
from statextract.link.leading import find_topic, is_baseline
from statextract.link.part_of.classes import are_exhaustive
from statextract.link.part_of.relative_whole import nearest
from statextract.link.part_of.rule import rule
from statextract.link.part_of.share_again import behind_share
from statextract.link.part_of.sibling import is_list_head
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.two_places import placed_beside
from statextract.link.part_of.unnumbered import INCLUDING, cue_before_unnumbered
from statextract.link.pronoun import is_complement
from statextract.link.scene import Scene
from statextract.link.shape import is_added, is_adverb, is_of_others, shape_of
from statextract.link.sizes import can_hold

_AT_HOME = frozenset("internally inside within abroad elsewhere overseas".split())
_PLACED = 4  # tokens of "more displaced internally"
_CLOSING = frozenset(
    """
    comprised comprise comprises comprising totalling numbering
    """.split()
)
_CLOSED_BY = (
    ("consist", "of"),
    ("consists", "of"),
    ("consisting", "of"),
    ("consisted", "of"),
    ("composed", "of"),
    ("comprised", "of"),
    ("made", "up", "of"),
    ("divided", "into"),
    ("divided", "between"),
    ("split", "between"),
    ("split", "into"),
    ("distributed", "between"),
    ("distributed", "among"),
    ("broken", "down", "into"),
    ("that", "is", ","),
    ("that", "is"),
    ("namely",),
    ("namely", ","),
    ("i.e.",),
    ("i.e.", ","),
    ("viz.",),
    ("viz", "."),
    ("that", "is", "to", "say"),
    ("that", "is", "to", "say", ","),
    ("groups", "of"),
    ("groups", ",", "of"),
    ("batches", "of"),
    ("batches", ",", "of"),
)
_CLOSED = frozenset(closing[-1] for closing in _CLOSED_BY)
_SUBJECT = 6  # tokens of a subject before its verb or a comma
_RESTS = frozenset([("the", "others"), ("the", "rest"), ("the", "remainder")])
_BE = frozenset("being are were was is".split())
_STATES = frozenset("of in at under".split())  # "with three in dock"
_LAST = _CLOSED | _CLOSING | INCLUDING | _BE | THEM | WHOM | {"as", ","}
_CUES = _LAST - {","} | {"with"}


@rule(_CUES)
def tie_relative(scene: Scene, index: int) -> Tie | None:
    """Tie a count to the figure before the cue that stands right in front of it."""
    first = _begin(scene, index)
    floor = scene.sentence(index).first
    words = scene.between(max(floor, first - 6), first)
    if words[-3:-2] and words[-3].endswith("est"):
        return None  # "the youngest of them 19"
    if tuple(words[-2:]) == ("those", "of") and words[-3:-2] == ["including"]:
        words, first = words[:-2], first - 2
    if words[-1:] == ["of"] and words[-3:-2] == ["a"] and _is_group(scene, words[-2]):
        words, first = words[:-3], first - 3  # "including a family of six"
    if tuple(words[-2:]) == ("all", "but"):
        words, first = words[:-2], first - 2
    if not words:
        return None
    found = _cue(words)
    listed = words[-1] == "and" or (words[-1] == "," and is_list_head(scene, index))
    opening = cue_before_unnumbered(scene, index) if listed else None
    if found is None and opening is not None:
        beside = next(iter(scene.earlier_in_sentence(index)), None)
        if beside is not None and scene.drafts[beside].number.first > opening[0]:
            return _told_since(scene, index, beside, opening)
        tie = nearest(scene, index, opening, "including", closed=False)
        apart = (
            tie is not None
            and tie.whole is not None
            and not fates_agree(scene.drafts[index], scene.drafts[tie.whole])
        )
        apart = apart or _are_others_told_of(scene, index)
        return None if apart else tie  # "including a boy of two, and six people were hurt"
    if found is not None:
        length, form, closed = found
        if form == "closing" and not is_list_head(scene, index):
            return None
        return nearest(scene, index, (first - length, first), form, closed=closed)
    if words[-1] == "," and scene.word(scene.drafts[index].number.last) == "being":
        beside = next(iter(scene.earlier_in_sentence(index)), None)
        if beside is not None and is_complement(scene, beside):
            return _beside_part(scene, index, beside)
        return nearest(scene, index, _next(scene, index), "with", closed=False)
    if words[-1] in ("are", "were") and is_list_head(scene, index):
        if tuple(words[-3:-1]) in _RESTS:
            return _tie_others(scene, index, first - 1)
        if words[-2:-1] == ["they"]:
            return nearest(scene, index, (first - 1, first), "breakdown", closed=True)
        if dimension_of(scene, index) and scene.word(floor) == "the":
            return _tie_subject(scene, index, first - 1)
    if words[-1] != "with" or names_others(scene, index):
        return None  # "was detained with two of his sons"
    beside = next(iter(scene.earlier_in_sentence(index)), None)
    fated = beside is not None and share_fate(scene.drafts[index], scene.drafts[beside])
    if fated and is_of_others(scene, index):
        return None  # "five died, with two others dying on the way": none of the five
    if is_added(scene, index) and shape_of(scene, index) != "end":
        return _raised(scene, index, first)
    beside = placed_beside(scene, index)
    if beside is not None:
        whole = scene.whole_of(beside)
        cue = (first - 1, first)
        return None if whole is None else Tie(whole, "rule:with", cue, sibling=beside)
    if is_added(scene, index):
        return None  # "exceeds two million, with thousands more displaced at home"
    if (whole := _split_otherwise(scene, index)) is not None:
        return Tie(whole, "rule:with", (first - 1, first), "with")
    if words[-2:-1] != ["along"] and (_is_absolute(scene, index) or _is_of_some(scene, index)):
        return nearest(scene, index, (first - 1, first), "with", closed=False)
    return None


def _split_otherwise(scene: Scene, index: int) -> int | None:
    """The whole that men and women make up: "200 men and 112 women, with 40 being minors"."""
    beside = next(iter(scene.earlier_in_sentence(index)), None)
    listing = None if beside is None else scene.listing_of.get(beside)
    if listing is None or beside is None or not are_exhaustive(scene, listing.parts):
        return None
    mine, theirs = scene.drafts[index], scene.drafts[beside]
    aged = mine.age is not None and mine.sex is None and theirs.age is None
    held = listing.whole is not None and fits(scene, index, listing.whole)
    return listing.whole if aged and held else None


def _begin(scene: Scene, index: int) -> int:
    """The first token of a count, or of its noun where that stands before: "of which women 120"."""
    phrase = scene.drafts[index].phrase
    label = phrase.head or phrase.nominal
    labelled = label is not None and label[1] == scene.drafts[index].number.first
    return label[0] if labelled and label is not None else scene.sites[index].first


def _is_group(scene: Scene, word: str) -> bool:
    return word in scene.lexicons.classes.of("people_group")


def _told_since(scene: Scene, index: int, beside: int, cue: tuple[int, int]) -> Tie | None:
    """Tie a count beside the one that the same cue led to, of which it need be no part.

    "Including a couple and their two sons, and five guests".
    """
    whole = scene.whole_of(beside)
    if whole is None or scene.drafts[whole].number.first > cue[0]:
        return None
    group, draft = scene.drafts[whole], scene.drafts[index]
    fitting = fits(scene, index, whole) and fates_agree(draft, group) and can_hold(group, draft)
    if not fitting or _are_others_told_of(scene, index):
        return None
    return Tie(whole, "rule:including", cue, sibling=beside)


def _raised(scene: Scene, index: int, first: int) -> Tie | None:
    """Tie "with six more dying" to the count of the same fate that it has raised.

    What stands before a semicolon is of another place or day: "in Togo, with 29 new cases".
    """
    fate = scene.drafts[index].outcome
    last = scene.drafts[index].number.last
    if not _AT_HOME.isdisjoint(
        scene.between(last, min(last + _PLACED, scene.sentence(index).last))
    ):
        return None  # "five million fled abroad with two million more displaced internally"
    for other in scene.earlier_in_sentence(index):
        if ";" in scene.between(scene.drafts[other].number.last, first):
            return None
        theirs = scene.drafts[other].outcome
        same = fate is not None and theirs is not None and fate.value is theirs.value
        larger = can_hold(scene.drafts[other], scene.drafts[index])
        if same and larger and fits(scene, index, other) and not is_baseline(scene, other):
            return Tie(other, "rule:with", (first - 1, first))
    return None


def _beside_part(scene: Scene, index: int, whole: int) -> Tie | None:
    """Tie "three being absent" to the fourteen of whom eleven came."""
    parts = [o for o in scene.earlier_in_sentence(index) if scene.whole_of(o) == whole]
    if not parts or not fits(scene, index, whole):
        return None
    return Tie(whole, "rule:with", _next(scene, index), sibling=parts[0])


def _tie_others(scene: Scene, index: int, verb: int) -> Tie | None:
    """Tie the first of "The others were 829 men and 214 women" beside those told before it."""
    topic = find_topic(scene, index)
    whole = None if topic is None else scene.whole_of(topic)
    if topic is None or whole is None or not fits(scene, index, whole):
        return None
    return Tie(whole, "rule:remainder", (verb, verb + 1), closed=True, sibling=topic)


def _tie_subject(scene: Scene, index: int, verb: int) -> Tie | None:
    """Tie the first of "The residents were 171 men, 96 women and 14 children"."""
    first = scene.sentence(index).first
    if any(True for _ in scene.earlier_in_sentence(index)) or verb - first < 2:
        return None
    whole = resolve_group(scene, index, first, min(verb, first + _SUBJECT))
    if whole is None or not fits(scene, index, whole):
        return None
    return Tie(whole, "rule:breakdown", (verb, verb + 1), "breakdown", closed=True)


def _is_of_some(scene: Scene, index: int) -> bool:
    """Whether a participle tells what befell some: "five were held, with two already charged".

    It is the next step, or the verb of all of them once more: "with 300 resettled this year".
    """
    draft, before = scene.drafts[index], scene.sites[index].first - 2
    token = draft.number.last
    if draft.phrase.head is not None or scene.word(before) != ",":
        return False
    while is_adverb(scene.word(token)):
        token += 1
    whole = next(iter(scene.earlier_in_sentence(index)), None)
    if whole is None or not scene.word(token).endswith("ed"):
        return False
    again = scene.word(token) in scene.between(scene.drafts[whole].number.last, before)
    return again or came_later(draft, scene.drafts[whole])


def _next(scene: Scene, index: int) -> tuple[int, int]:
    last = scene.drafts[index].number.last
    return last, last + 1


def _cue(words: Sequence[str]) -> tuple[int, str, bool] | None:
    """The length in words of a cue at the end of some words, its form, and whether it closes."""
    last = words[-1]
    if last not in _LAST:
        return None
    tail = tuple(words)
    for closing in _CLOSED_BY if last in _CLOSED else ():
        if tail[-len(closing) :] == closing:
            return len(closing), "closing", True
    if last in _CLOSING:
        return 1, "closing", True
    if last in INCLUDING:
        return None if tail[-2:-1] == ("not",) else (1, "including", False)
    if tail[-2:] == ("such", "as"):
        return 2, "including", False
    if last in _BE or (last == "," and tail[-2:-1] and tail[-2] in THEM_OR_WHOM):
        tail = tail[:-1]
    if tail[-2:-1] in (("of",), ("among",), ("amongst",), ("from",), ("including",)) and (
        tail[-1] in WHOM or tail[-1] in THEM
    ):
        return 2, "relative", False
    return None


def _is_absolute(scene: Scene, index: int) -> bool:
    """Whether "with" opens a clause without a finite verb: "with 65 being citizens"."""
    end = scene.sentence(index).last
    token = scene.sites[index].last
    if behind_share(scene, index) > scene.drafts[index].number.last:
        return False  # "Goroka with 1,448 at 24 percent" goes on a row of places
    if scene.word(token) == "in" and scene.word(token + 1) in ("all", "total"):
        return False  # "Last year it was six boats, with 131 people in all"
    while token < end and is_adverb(scene.word(token)):
        token += 1  # "with three currently in dock"
    word = scene.word(token)
    told = word == "on" and fate_of(scene.drafts[index]) is not None  # "on ventilators"
    return token < end and (told or word in _STATES or (word.endswith("ing") and word != "missing"))


def _are_others_told_of(scene: Scene, index: int) -> bool:
    """Whether a clause of its own is about others: "including the leader, and 12 others are"."""
    return is_of_others(scene, index) and scene.word(scene.sites[index].last) in AUXILIARIES

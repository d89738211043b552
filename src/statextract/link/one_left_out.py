"""Lists that tell of one more person without a number: "two Danes, three Swedes and a Pole"."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.link.scene import Listing, Scene
from statextract.model.vocabulary import NumberType

_SINGLE = frozenset(["a", "an", "one"])
_NAMED = 4  # tokens from "a" to its noun: "a Kenyan army doctor"
_AFTER = 25  # tokens behind the last part
_OTHER = frozenset(("other", "remaining"))
_UNTOLD = frozenset("sex gender age ages nationality nationalities identity fate origin".split())
_ONE_MORE = frozenset(["one", "the", "another", "a"])
_UNKNOWN = frozenset("unknown unclear known established determined released disclosed".split())
_ONE_OF_THEM = frozenset("the a an his her its their one".split())
_IS_ONE = frozenset("is was one a an person victim".split())
_BE_ONE = frozenset(("is", "was"))


def lists_one_between(scene: Scene, listing: Listing) -> bool:
    """Whether one person stands in the row: "two nurses, a doctor and two cooks"."""
    people, nations = scene.lexicons.people, scene.lexicons.peoples
    for one, other in pairwise(sorted(listing.parts)):
        if scene.drafts[one].sentence != scene.drafts[other].sentence:
            continue
        first, last = scene.drafts[one].number.last, scene.sites[other].first
        for token in range(first + 1, last - 2):
            joined = scene.word(token - 1) in (",", "and") and scene.word(token) in _SINGLE
            near = range(token + 1, min(token + _NAMED, last))
            if joined and any(
                scene.document.starting(words).get(at) for words in (people, nations) for at in near
            ):
                return True
    return False


def is_joined_behind_one(scene: Scene, index: int) -> bool:
    """Whether one more stands before a remainder: "the driver and the remaining 12 died"."""
    first = scene.drafts[index].phrase.first
    while scene.word(first - 1) in ("the", "other", "remaining"):
        first -= 1
    people = scene.document.ending(scene.lexicons.people).get(first - 1, ())
    return scene.word(first - 1) == "and" and any(
        not hit.entry.adjective and scene.word(hit.first - 1) in _ONE_OF_THEM for hit in people
    )


def skips_one(scene: Scene, listing: Listing) -> bool:
    """Whether a count of another unit stands among the parts: "180 threats, 140 assaults"."""
    first = min(listing.parts)
    members = scene.by_sentence[scene.drafts[first].sentence]
    colon = scene.sites[first].colon
    if listing.form != "aside" or colon is None:
        return False
    return any(
        scene.drafts[other].number.first > colon
        and scene.drafts[other].of is None
        and scene.sites[other].aside == scene.sites[first].aside
        and scene.drafts[other].number.type is NumberType.COUNT
        for other in members
        if other < first
    )


def leaves_one(scene: Scene, last: int) -> bool:
    """Whether one more is told of behind the last part, in its sentence or the next.

    "Seven are women and five men. The other is a baby"; "... ; a boy was among them".
    """
    sentences, number = scene.document.sentences, scene.drafts[last].sentence
    ends = [sentence.last for sentence in sentences[number : number + 2]]
    first = scene.drafts[last].number.last
    words = scene.between(first, min(ends[-1], first + _AFTER))
    if any(
        (one == "the" and two in _OTHER and three in _IS_ONE)
        or (one in _BE_ONE and (two, three) == ("among", "them"))
        for one, two, three in zip(words, words[1:], words[2:], strict=False)
    ):
        return True
    if _is_untold_of_one(words):
        return True
    behind = [o for o in scene.by_sentence[number] if o > last]
    starts = {scene.sites[other].first for other in behind}
    return any(  # "the sex of 15 others was not known"
        one in _UNTOLD and two == "of" and first + at + 2 in starts
        for at, (one, two) in enumerate(pairwise(words))
    )


def _is_untold_of_one(words: Sequence[str]) -> bool:
    """Whether nobody knows what one more is: "The nationality of one was not known"."""
    return any(
        one in _UNTOLD
        and two == "of"
        and three in _ONE_MORE
        and not _UNKNOWN.isdisjoint(words[at : at + _AFTER])
        for at, (one, two, three) in enumerate(zip(words, words[1:], words[2:], strict=False))
    )

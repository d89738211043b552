"""Which craft two sentences tell of: "a dinghy sank ... a boat carrying 45 reached Samos"."""

from itertools import pairwise

from statextract.link.fit import fate_of
from statextract.link.on_board import CRAFT
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Outcome

_NEW = frozenset(["a", "an"])
_OTHER = frozenset("another second third other separate different".split())
_IN_ORDER = frozenset(["first", "second"])
_ONE = _IN_ORDER | frozenset("third fourth fifth last latter other".split())
_HELPING = frozenset("rescue charity aid humanitarian ngo hospital relief mercy".split())
_WRECKED = frozenset(
    """
    sank sunk sinks capsized capsizes overturned crashed crashes collided hit struck rammed broke
    exploded attacked
    """.split()
)
_HELPERS = 12  # tokens from "the rescue ship" to the number on board
_NEAR = 5  # tokens from a craft to the number on board
_OPENING = 3  # tokens of "Three boats"
_WORDS = 4  # tokens from "a" to "bus": "a small wooden boat"


def are_of_two_craft(scene: Scene, part: int, whole: int) -> bool:
    """Whether those aboard are of a craft that their sentence brings in after a count's.

    Those who were saved may have been saved by the first.
    """
    numbers = [scene.drafts[each].sentence for each in (part, whole)]
    kinds = {scene.document.sentences[number].kind for number in numbers}
    if numbers[0] >= numbers[1] or kinds != {SentenceKind.PROSE}:
        return False
    way = _way(scene, whole)
    if way == "new" and fate_of(scene.drafts[part]) is not Outcome.RESCUED:
        return any(_determiner(scene, token) == "new" for token in _craft(scene, numbers[0]))
    return way == "other"


def are_on_rescue_craft(scene: Scene, index: int) -> bool:
    """Whether people are on the ship of those who help: "the charity ship, with 73 on board".

    Nothing befell that ship where its sentence does not say so.
    """
    if _HELPING.isdisjoint(scene.said[scene.drafts[index].sentence]):
        return False
    first = scene.sites[index].first
    floor = max(scene.sentence(index).first, first - _HELPERS)
    words = scene.between(floor, first)
    helping = any(
        one in _HELPING and two.removesuffix("s") in CRAFT for one, two in pairwise(words)
    )
    return helping and _WRECKED.isdisjoint(scene.said[scene.drafts[index].sentence])


def tells_of_two_craft(scene: Scene, index: int) -> bool:
    """Whether a count's sentence brings in two craft: "a bus carrying 40 collided with a van"."""
    craft = _craft(scene, scene.drafts[index].sentence)
    apart = [at for at in craft if at - 1 not in craft]  # not "a ferry boat"
    return sum(_determiner(scene, at) in ("new", "other") for at in apart) > 1


def sank_apart(scene: Scene, part: int, whole: int) -> bool:
    """Whether a sentence opens with several craft, and a group was on one: "Three boats sank"."""
    sentence = scene.sentence(part)
    numbers = within(scene.mentions.numbers, sentence.first, sentence.first + _OPENING)
    told = scene.said[scene.drafts[whole].sentence]
    if not numbers or scene.drafts[whole].sentence == sentence.index:
        return False
    number = numbers[0]
    several = (number.low or 0) > 1 and number.first - sentence.first <= 1
    craft = scene.word(number.last).removesuffix("s")
    plural = scene.word(number.last).endswith("s") and craft in CRAFT
    return several and plural and scene.word(number.last) not in told


def is_on_one_of_two(scene: Scene, part: int, whole: int) -> bool:
    """Whether a group is on "the first bus" of two, and another sentence tells of no such bus."""
    here = scene.drafts[whole].number.first
    near = range(here - 1, max(scene.sentence(whole).first, here - 1 - _NEAR), -1)
    craft = next((at for at in near if scene.word(at) in CRAFT), None)
    order = "" if craft is None else scene.word(craft - 1)
    told = scene.said[scene.drafts[part].sentence]
    if order in _IN_ORDER and part < whole and order not in told:
        return True
    return _is_of_one_known(scene, whole) and not _goes_on(scene, part, whole)


def _is_of_one_known(scene: Scene, index: int) -> bool:
    """Whether a sentence opens with one of the craft told before: "The first had 45 on board"."""
    first = scene.sentence(index).first
    behind = scene.word(first + 2)
    return (
        scene.word(first) == "the"
        and scene.word(first + 1) in _ONE
        and (behind == "," or behind in scene.verbs or behind.endswith("ed"))
    )


def _goes_on(scene: Scene, part: int, whole: int) -> bool:
    """Whether a count stands with that of a craft, or right behind it in its paragraph."""
    mine, theirs = scene.sentence(part), scene.sentence(whole)
    near = mine.index == theirs.index + 1 and mine.paragraph == theirs.paragraph
    return mine.index == theirs.index or (near and not _is_of_one_known(scene, part))


def _way(scene: Scene, index: int) -> str | None:
    """How the craft right before a count is brought in: "another bus was carrying 45"."""
    here = scene.drafts[index].number.first
    near = range(here - 1, max(scene.sentence(index).first - 1, here - 1 - _NEAR), -1)
    craft = next((token for token in near if scene.word(token) in CRAFT), None)
    if craft is None:
        return "other" if _opens_with_others(scene, index) else None
    return _determiner(scene, craft)


def _opens_with_others(scene: Scene, index: int) -> bool:
    """Whether other craft do what a sentence tells: "Three other boats arrived, carrying 208"."""
    first = scene.sentence(index).first
    words = list(scene.between(first, min(first + _OPENING + 1, scene.drafts[index].number.first)))
    if "other" not in words:
        return False
    behind = words[words.index("other") + 1 :][:1]
    return any(word.removesuffix("s") in CRAFT for word in behind if word.endswith("s"))


def _craft(scene: Scene, number: int) -> list[int]:
    """The tokens of the craft that a sentence names."""
    if CRAFT.isdisjoint(scene.said[number]):
        return []
    sentence = scene.document.sentences[number]
    return [at for at in range(sentence.first, sentence.last) if scene.word(at) in CRAFT]


def _determiner(scene: Scene, token: int) -> str | None:
    """Whether a craft is ``new`` ("a small boat"), ``other`` ("another boat") or known."""
    for at in range(token - 1, max(-1, token - 1 - _WORDS), -1):
        word = scene.word(at)
        if word in _OTHER:
            return "other"
        if word in _NEW:
            return "new"
        if not word.isalpha() or word == "the":
            return None
    return None

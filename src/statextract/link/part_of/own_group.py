"""Some of those whom their own sentence is about: "The hurt are stable, but three were flown out".

The group stands at its head, or at that of the sentence before, without a number.
"""

from statextract.link.announced import named_at_head
from statextract.link.fit import fates_agree, fits, is_person
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_bare, shape_of
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import NumberType, Unit

_QUANTIFIERS = frozenset("most many some all".split())
_CONTRASTING = frozenset("but though although".split())
_JOINING = _CONTRASTING | {"while", "and", "where"}
_ALL_BUT = (["all", "but"], ["all", "except"])
_EXCEPTING = frozenset(["but", "except"])
_BEING = frozenset("were are had have".split())
_PLACING = frozenset(["in", "at", "near"])
_OPENING = 2  # tokens of "In all"
_PAIR = 2
_NAME = 5  # tokens from "the" to its verb


@rule(_JOINING | _EXCEPTING)
def tie_own_group(scene: Scene, index: int) -> Tie | None:
    """Tie a count without a noun to the group at the head of its sentence."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if not is_bare(scene, index) or draft.number.type is not NumberType.COUNT:
        return None
    if draft.phrase.of is not None or any(True for _ in scene.earlier_in_sentence(index)):
        return None
    excepted = list(scene.between(first - _PAIR, first)) in _ALL_BUT
    joined = scene.word(first - 1) in _JOINING and shape_of(scene, index) == "verb"
    if not (joined or excepted) or not draft.number.value:
        return None
    whole = _named(scene, index, draft.sentence)
    if whole is None and excepted and _opens(scene, index):
        whole = _named(scene, index, draft.sentence - 1)
    if whole is None or not fits(scene, index, whole):
        return None
    group = scene.drafts[whole]
    if not can_hold(group, draft) or draft.number.value == group.number.value:
        return None
    if not excepted and not fates_agree(draft, group):
        return None
    return Tie(whole, "rule:own-group", (first - 1, first), "detail")


def is_about_things(scene: Scene, index: int) -> bool:
    """Whether the sentence of a count is about things: "The shops were hit, but three burned"."""
    if scene.word(scene.sites[index].first - 1) not in _CONTRASTING:
        return False
    first = scene.sentence(index).first
    some = scene.word(first) in _QUANTIFIERS and scene.word(first + 1) == "of"
    start = first + _PAIR * some
    if scene.word(start) != "the":
        return False
    verb = next((t for t in range(start + 1, start + _NAME) if scene.word(t) in _BEING), None)
    if verb is None or verb >= scene.drafts[index].number.first:
        return False
    people = scene.document.starting(scene.lexicons.people)
    fates = scene.document.starting(scene.lexicons.outcomes)
    named = any(token in people or token in fates for token in range(start + 1, verb))
    return scene.word(verb - 1).endswith("s") and not named


def _opens(scene: Scene, index: int) -> bool:
    return scene.sites[index].first - scene.sentence(index).first <= _PAIR


def _named(scene: Scene, index: int, number: int) -> int | None:
    """The count of a group that opens a sentence: "The injured", "Most of the survivors"."""
    if number < 0:
        return None
    first = scene.document.sentences[number].first
    some = scene.word(first) in _QUANTIFIERS and scene.word(first + 1) == "of"
    if scene.word(first + _PAIR * some) != "the":
        return None
    return named_at_head(scene, index, number)


def says_where(scene: Scene, index: int, group: int) -> bool:
    """Whether a count of things only opens a count's sentence with where: "In two towns, ...".

    Nor are those things told of, beside people: "two boats ... four men drowned, one is missing".
    """
    told = scene.drafts[group]
    if told.unit is None or told.unit.value is not Unit.OBJECT:
        return False
    if told.sentence != scene.drafts[index].sentence:
        before = next(scene.earlier_in_sentence(index), None)
        return before is not None and is_person(scene.drafts[before])
    first = scene.sentence(index).first
    return 0 < scene.sites[group].first - first <= _OPENING and scene.word(first) in _PLACING


def outgrows_things(scene: Scene, index: int, group: int) -> bool:
    """Whether a count without a noun is larger than the things told before: people are meant.

    "Police said that the women were held in four flats. Six of them gave evidence".
    """
    told = scene.drafts[group].unit
    things = told is not None and told.value is Unit.OBJECT and not is_person(scene.drafts[index])
    bare = scene.drafts[index].phrase.head is None
    groups = (group, scene.whole_of(group))
    held = any(can_hold(scene.drafts[o], scene.drafts[index]) for o in groups if o is not None)
    return things and bare and not held


def is_no_group(scene: Scene, index: int, group: int, *, pronoun: bool) -> bool:
    """Whether people are of one family, which is no group of so many: "42 of one family died".

    Nor are those of a ``pronoun`` some of fewer things.
    """
    told, number = scene.drafts[group], scene.drafts[index].number
    family = told.number.value == 1 and told.unit is not None and told.unit.value is Unit.HOUSEHOLD
    return (family and (number.low or 0) > 1) or (pronoun and outgrows_things(scene, index, group))

"""Lists of some of a group: whether their parts are surely apart, and of one kind."""

from collections.abc import Sequence

from statextract.link.fit import fate_of
from statextract.link.scene import Scene
from statextract.link.shape import is_bare, shape_of
from statextract.link.within import within
from statextract.model.vocabulary import Age, Outcome, Sex

_STORY = frozenset(
    """
    rule:member rule:summed rule:bullet-total rule:parallel
    """.split()
)
_ROUNDUP = frozenset(["rule:roundup"])  # some of the places, wherever they are told of
_HURT = frozenset([Outcome.INJURED])
_SAFE = frozenset([Outcome.RESCUED, Outcome.EVACUATED, Outcome.ESCAPED])
_ILL = frozenset([Outcome.SICK, Outcome.HOSPITALISED])
_UNHURT = frozenset("unhurt unharmed uninjured unscathed".split())
_ENDS = frozenset([Outcome.KILLED, Outcome.INJURED, Outcome.MISSING])  # of which none is another
_ALSO = frozenset("both also".split())


def are_apart(scene: Scene, parts: Sequence[int]) -> bool:
    """Whether parts that leave others out are told as apart, not only as some and some.

    "Of the 355, 60 were women and 87 children": of the children some are girls. "Twenty, among
    them four cooks and six minors" are two kinds. What only the story ties may be told twice.
    """
    told_by = {of.by for part in parts if (of := scene.drafts[part].of) is not None}
    sentences = {scene.drafts[part].sentence for part in parts}
    if told_by <= _STORY:
        return False
    if told_by <= _ROUNDUP and len(sentences) > 1 and not _are_of_places(scene, sentences):
        return False
    if any(scene.drafts[part].number.high == 0 for part in parts):
        return False
    if _may_be_hurt_and_safe(scene, parts) or _says_also(scene, parts):
        return False
    return not _are_two_kinds(scene, parts)


def _are_of_places(scene: Scene, numbers: set[int]) -> bool:
    """Whether sentences each name places that none of the others names."""
    seen: set[str] = set()
    for number in numbers:
        sentence = scene.document.sentences[number]
        told = within(scene.mentions.places, sentence.first, sentence.last)
        names = {place.name for place in told if not place.name.islower()}
        if not names or not names.isdisjoint(seen):
            return False
        seen |= names
    return True


def _may_be_hurt_and_safe(scene: Scene, parts: Sequence[int]) -> bool:
    """Whether some of the hurt may be among those who got away, or were ill before."""
    fates = {fate_of(scene.drafts[part]) for part in parts}
    if fates >= _ILL:
        return True  # "Of 2,000 soldiers 300 fell ill and 12 were taken to hospital"
    if fates.isdisjoint(_HURT) or fates.isdisjoint(_SAFE):
        return False
    return all(_UNHURT.isdisjoint(scene.said[scene.drafts[part].sentence]) for part in parts)


def _are_two_kinds(scene: Scene, parts: Sequence[int]) -> bool:
    """Whether some parts are told by sex, by age or by neither, and others otherwise."""
    fates = [fate_of(scene.drafts[part]) for part in parts]
    if _ENDS.issuperset(fates) and len(set(fates)) == len(fates):
        return False  # "two boys died and three women were hurt"
    kinds = {_kind_of(scene, part) for part in parts if not _goes_on(scene, part)}
    if kinds >= {Sex.FEMALE, Sex.MALE}:
        return False  # "96 men, 19 women and 17 children"
    return len(kinds) > 1 and kinds != set(Age)


def _goes_on(scene: Scene, part: int) -> bool:
    """Whether a number is of the noun before it: "811 of the children, then Sikkim with 640"."""
    return is_bare(scene, part) and shape_of(scene, part) == "end"


def _kind_of(scene: Scene, part: int) -> Sex | Age | None:
    draft = scene.drafts[part]
    if draft.age is not None and draft.sex is None:
        return draft.age.value
    return None if draft.sex is None else draft.sex.value


def _says_also(scene: Scene, parts: Sequence[int]) -> bool:
    """Whether a sentence says of some that they are so too: "Six of them are also charged"."""
    ordered = sorted(parts)
    end = scene.sentence(ordered[-1]).last
    words = scene.between(scene.drafts[ordered[0]].number.last, end)
    one = scene.drafts[ordered[0]].sentence == scene.drafts[ordered[-1]].sentence
    return one and not _ALSO.isdisjoint(words)

"""Events told in their order: "the first attack", "the second, an hour later, killed five"."""

from statextract.link.scene import Scene

ORDINALS = frozenset("first second third fourth fifth other latter former this".split())
_EVENTS = frozenset(["attack", "accident", "incident", "operation"])
_FRONT = 4
_PAIR = 2
_BEING = frozenset("was is marks marked".split())  # "It was the second crash this year"
_BARE = frozenset("first second third fourth other latter".split())
_DOING = frozenset(
    """
    , in at on killed left hit struck claimed injured wounded hurt occurred happened took went came
    targeted destroyed exploded
    """.split()
)


def ordinal_event(scene: Scene, index: int) -> tuple[int, int] | None:
    """The tokens of "the first attack", "this incident" at the head of the count's sentence.

    A single token is an ordinal whose noun is left out: "The first, at a bus stop, killed ten".
    """
    document = scene.document
    sentence = scene.sentence(index)
    if _stands_for_event(scene, sentence.first):
        return sentence.first + 1, sentence.first + _PAIR
    cases = document.starting(scene.lexicons.cases)
    for token in range(sentence.first, min(sentence.first + _FRONT, sentence.last - 1)):
        if scene.word(token) not in ORDINALS:
            continue
        if scene.word(token + 1) == "such" or scene.word(token - 2) in _BEING:
            continue  # "the second such attack in a month: on April 2, nine were killed"
        if scene.word(token) == "other" and scene.word(token - 1) != "the":
            continue  # "in other attacks" are none of those told before
        for event in (token + 1, token + 2):
            if any(hit.entry.kind in _EVENTS for hit in cases.get(event, ())):
                return token, event + 1
    return None


def _stands_for_event(scene: Scene, first: int) -> bool:
    """Whether an ordinal without a noun opens a sentence: "The second killed five"."""
    return (
        scene.word(first) == "the"
        and scene.word(first + 1) in _BARE
        and scene.word(first + _PAIR) in _DOING
    )


def are_of_two_in_turn(scene: Scene, index: int, other: int) -> bool:
    """Whether each count's sentence opens with an event of its own: "In the first ... the second".

    "In the first, 412 were found. In the second, 288 were saved": none of the 412.
    """
    mine, theirs = (_opening_ordinal(scene, each) for each in (index, other))
    return mine is not None and theirs is not None and mine != theirs


def _opening_ordinal(scene: Scene, index: int) -> str | None:
    """The ordinal that a sentence opens with: "In the second", "During the other raid"."""
    first = scene.sentence(index).first
    for at in (first, first + 1):
        if scene.word(at) == "the" and scene.word(at + 1) in _BARE:
            return scene.word(at + 1)
    return None

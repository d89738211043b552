"""Those who did something to a group are none of it: "Three people were held for aiding them"."""

from statextract.link.fit import fate_of
from statextract.link.scene import Scene
from statextract.model.vocabulary import Outcome

_LEADING = frozenset("for of in from by with".split())  # "suspected of smuggling them"

_ACCUSED = (Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED)


def acts_on_them(scene: Scene, index: int) -> bool:
    """Whether the sentence of a count tells what the counted were taken or tried for: "them".

    Who did it is never whom it was done to: "them" are others, as a rule those told before.
    """
    number = scene.drafts[index].sentence
    if "them" not in scene.said[number] or fate_of(scene.drafts[index]) not in _ACCUSED:
        return False
    words = scene.between(scene.drafts[index].number.last, scene.sentence(index).last)
    return any(
        word == "them" and words[at - 1].endswith("ing") and words[at - 2] in _LEADING
        for at, word in enumerate(words)
        if at > 1
    )

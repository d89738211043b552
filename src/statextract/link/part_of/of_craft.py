"""Those on one of several craft: "30 were on the two boats. All 13 on the first ..."."""

from statextract.link.fit import fits, is_person
from statextract.link.on_board import CRAFT
from statextract.link.part_of.occasion import are_told_apart
from statextract.link.scene import Scene
from statextract.link.sizes import may_be_larger

_PLURALS = frozenset(f"{word}s" for word in CRAFT) | {"buses", "coaches", "lorries", "ferries"}
_SINGULARS: dict[str, str] = {"buses": "bus", "coaches": "coach", "lorries": "lorry"} | {
    "ferries": "ferry"
}
_ON = frozenset("on in aboard inside".split())
_WHICH = frozenset("first second third fourth other latter smaller larger bigger leading".split())
_ALL_OF = frozenset("two three four five six both 2 3 4 5 6".split())
_NEAR = 5  # tokens from "two" to "boats"
_BEHIND = 8  # tokens from the count to "on the first boat"
_REACH = 4  # sentences with figures


def link_of_craft(scene: Scene) -> None:
    """Tie those on one craft to the count of those on all of them."""
    if _PLURALS.isdisjoint(scene.words):
        return
    for index in scene.beside(_WHICH):
        draft, craft = scene.drafts[index], _craft_behind(scene, index)
        if craft is None or draft.of is not None or not is_person(draft):
            continue
        for number in scene.sentences_before(draft.sentence, _REACH):
            whole = next(
                (o for o in scene.by_sentence[number] if _are_on_all(scene, o, craft)), None
            )
            if whole is None:
                continue
            fitting = may_be_larger(scene.drafts[whole], draft) and fits(scene, index, whole)
            if fitting and not are_told_apart(scene, index, whole):
                cue = (scene.sites[index].first, scene.sites[index].last)
                scene.tie(index, scene.first_of(whole), "rule:of-craft", cue)
            break


def _craft_behind(scene: Scene, index: int) -> str | None:
    """The craft of "people on the first boat" right behind a count."""
    start, stop = scene.drafts[index].number.last, scene.sentence(index).last
    for token in range(start, min(start + _BEHIND, stop) - 3):
        if scene.word(token) in _ON and scene.word(token + 1) == "the":
            craft = scene.word(token + 3)
            return craft if scene.word(token + 2) in _WHICH and craft in CRAFT else None
    return None


def _are_on_all(scene: Scene, index: int, craft: str) -> bool:
    """Whether a count's sentence puts it on several craft of a kind: "on the two boats"."""
    draft = scene.drafts[index]
    if not is_person(draft) or draft.of is not None:
        return False
    start, stop = draft.number.last, scene.sentence(index).last
    words = scene.between(start, stop)
    at = next((at for at, word in enumerate(words) if _SINGULARS.get(word, word[:-1]) == craft), -1)
    if at < 0 or words[at] not in _PLURALS:
        return False
    before = words[max(0, at - _NEAR) : at]
    on = words[:at]
    return not _ALL_OF.isdisjoint(before) and not {*_ON, "board"}.isdisjoint(on)

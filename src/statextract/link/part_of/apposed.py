"""Numbers set off behind a vague part: "Most of them, 371, are in Zomba and 26 in Blantyre"."""

from statextract.link.antecedent import resolve_group
from statextract.link.fit import can_hold, noun_of
from statextract.link.leading import leads
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.model.vocabulary import NumberType

_VAGUE = frozenset("most many majority half all some part".split())
_BACK = 3  # sentences with figures
_REACH = 5  # tokens from "most of" to the comma


@rule(_VAGUE)
def tie_apposed(scene: Scene, index: int) -> Tie | None:
    """Tie a bare number between commas to the group of which the words before it tell a part."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.phrase.head is not None or draft.number.type is not NumberType.COUNT:
        return None
    if scene.word(first - 1) != "," or scene.word(draft.number.last) != ",":
        return None
    floor = max(scene.sentence(index).first, first - 2 - _REACH)
    for of in range(first - 2, floor, -1):
        if scene.word(of) != "of" or scene.word(of - 1) not in _VAGUE:
            continue
        whole = resolve_group(scene, index, of + 1, first - 1)
        if whole is None:
            whole = _of_noun(scene, index, scene.word(first - 2))
        if whole is None or not can_hold(scene.drafts[whole], draft):
            return None
        return Tie(whole, "rule:apposed", (of - 1, first - 1), "apposed")
    return None


def _of_noun(scene: Scene, index: int, word: str) -> int | None:
    """The nearest count before of the noun that has no article: "the majority of cases, 204"."""
    for number in scene.sentences_before(scene.drafts[index].sentence, _BACK):
        for other in scene.by_sentence[number]:
            free = leads(scene, other) and scene.whole_of(other) is None
            if free and noun_of(scene.drafts[other]) == word.rstrip("s"):
                return other
    return None

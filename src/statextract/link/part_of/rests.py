"""Which counts are what is left: "the other 13", "the balance of 783", "the rest (15)"."""

from statextract.link.fit import (
    noun_of,
)
from statextract.link.grammar import OTHERS, RESTS
from statextract.link.part_of.survivors import outlive
from statextract.link.scene import Scene
from statextract.link.shape import is_name

_LEFT = frozenset(["surviving", "remaining", "other"])  # "the three other victims"
_SET_OFF = frozenset(["(", ")", "–", "-", ","])
_WHO = frozenset(["who", "still", "left"])
_STAYED = frozenset(
    "remain remains remained stayed stay survived survive lived still left alive unharmed".split()
)
_STAYING = 4  # tokens of "who are thought to remain"
_NAMED = 5  # tokens of "rest of the hearings"


def is_remainder(scene: Scene, index: int) -> bool:
    """Whether a count is introduced as what is left: "the other 13", "the balance of 783"."""
    lead = scene.sites[index].lead
    first = scene.sites[index].first
    before = scene.between(max(0, first - 2), first)
    if list(before) in (["balance", "of"], ["remainder", "of"]) or _numbers_the_rest(scene, index):
        return True
    if "the" not in lead or is_of_the_other(scene, index):
        return False
    if noun_of(scene.drafts[index]) == "other" and _is_beside_name(scene, first - 1):
        return False  # "Bishop Moro and the three others": all of them, but for him
    if scene.word(scene.drafts[index].number.last) in _LEFT:
        return True  # "two died ... the three surviving victims", "the ten remaining cases"
    if scene.word(scene.drafts[index].number.last) == "survivors":
        return outlive(scene, index)
    return bool(lead & (OTHERS - {"final", "last"})) or noun_of(scene.drafts[index]) == "other"


def are_those_left(scene: Scene, index: int) -> bool:
    """Whether a count is of those whom nothing took away: "the three who are still there"."""
    if "the" not in scene.sites[index].lead:
        return False
    draft = scene.drafts[index]
    last = draft.number.last if draft.phrase.head is None else draft.phrase.last
    told = scene.between(last, min(last + _STAYING, scene.sentence(index).last))
    left = list(told[:2]) == ["who", "left"]  # and are gone
    return bool(told) and told[0] in _WHO and not _STAYED.isdisjoint(told) and not left


def is_of_the_other(scene: Scene, index: int) -> bool:
    """Whether "the other" is a thing: "One bus was carrying 40 passengers and the other 33"."""
    sentence, first = scene.sentence(index), scene.drafts[index].number.first
    opens = "one" in scene.between(sentence.first, sentence.first + 2)
    if not opens or scene.between(first - 2, first) != ["the", "other"]:
        return False
    behind = scene.word(scene.drafts[index].number.last)
    return not behind.isalnum() and scene.word(first - 3) in ("and", "while", ",")


def _is_beside_name(scene: Scene, token: int) -> bool:
    """Whether "and" stands at a token, behind a name that is not that of a people."""
    if scene.word(token) != "and" or not is_name(scene, token - 1):
        return False
    return token - 1 not in scene.document.starting(scene.lexicons.peoples)


def _numbers_the_rest(scene: Scene, index: int) -> bool:
    """Whether a bare number is set off behind what remains: "the rest (15)", "the others, 15,"."""
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    if scene.word(first - 1) not in _SET_OFF or scene.word(last) not in _SET_OFF:
        return False
    before = scene.between(max(scene.sentence(index).first, first - 1 - _NAMED), first - 1)
    rests = [at for at, word in enumerate(before) if word in RESTS]
    if not rests:
        return False
    behind = before[rests[-1] + 1 :]
    return not behind or behind[0] == "of"


def are_beside_few(scene: Scene, index: int, other: int) -> bool:
    """Whether what remains is of the few picked out: "only nine stood trial. The other six"."""
    few, rest = scene.drafts[other].number.value or 0, scene.drafts[index].number.value or 0
    group = scene.drafts[scene.whole_of(other) or other].number.value
    only = scene.word(scene.drafts[other].number.first - 1) == "only"
    return only and rest < few and few + rest != group

"""Pairs told by place, their nouns said once: "Taiz had 53 cases and six deaths, Aden 49 and two".

The two bare numbers behind a name count what the two before them count, in that order:
"Taiz had 53 cases with six deaths, Aden 49 with two".
"""

from typing import NamedTuple

from statextract.link.fit import fate_of
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_bare
from statextract.model.draft import Cited
from statextract.model.vocabulary import NumberType

_NAME = 4  # tokens of a name
_JOINTS = frozenset([",", ";", "and", "while"])
_PARTICLES = frozenset("e y de del da do dos das la las el al du des of".split())
_PAIRING = ("and", "with")
_PAIR = 2


class _Pair(NamedTuple):
    """The first and the second number, and the pair before whose nouns they share."""

    one: int
    two: int
    model: tuple[int, int]


@rule(_PAIRING, beside=True)
def tie_paired(scene: Scene, index: int) -> Tie | None:
    """Give a number of a pair what its model counts; the second may be of the first.

    A pair is of no pair before it: what places report stands side by side.
    """
    pair = _pair_of(scene, index)
    if pair is None:
        return None
    model = pair.model[0] if index == pair.one else pair.model[1]
    _take(scene, index, model)
    cue = (scene.sites[index].first, scene.drafts[index].number.last)
    if index == pair.one:
        return Tie(None, "rule:paired", cue, sibling=model)
    held = scene.drafts[pair.model[1]].of
    if held is not None and held.value == pair.model[0]:
        return Tie(pair.one, held.by, cue)
    return Tie(None, "rule:paired", cue, sibling=model)


def _pair_of(scene: Scene, index: int) -> _Pair | None:
    """The pair that a number is one of, if it stands behind a name and another pair."""
    for one in (index, index - 1):
        first, model = one - _PAIR, (one - _PAIR, one - 1)
        members = scene.by_sentence[scene.drafts[index].sentence]
        if first < members[0] or one + 1 > members[-1] or not _is_model(scene, model):
            continue
        if _stand_as_pair(scene, one) and _is_behind_name(scene, one):
            return _Pair(one, one + 1, model)
    return None


def _stand_as_pair(scene: Scene, one: int) -> bool:
    bare = all(
        is_bare(scene, index)
        and scene.drafts[index].phrase.of is None
        and scene.drafts[index].number.type is NumberType.COUNT
        for index in (one, one + 1)
    )
    gap = scene.between(scene.drafts[one].number.last, scene.sites[one + 1].first)
    behind = scene.word(scene.drafts[one + 1].number.last)
    return (
        bare
        and len(gap) == 1
        and gap[0] in _PAIRING
        and behind in (",", ";", ".", "and", "respectively")
    )


def _is_behind_name(scene: Scene, index: int) -> bool:
    """Whether a name, behind a joint, stands right before a number: ", Aden 49"."""
    token = scene.sites[index].first - 1
    for at in range(token, token - _NAME, -1):
        if scene.word(at) in _JOINTS:
            return at < token
        inner = at < token and scene.word(at) in _PARTICLES  # "Icolo e Bengo"
        if not (inner or scene.document.words[at][:1].isupper()):
            return False
    return False


def _is_model(scene: Scene, pair: tuple[int, int]) -> bool:
    """Whether two counts side by side tell two things: cases and deaths, dead and hurt."""
    one, two = (scene.drafts[index] for index in pair)
    if one.unit is None or two.unit is None:
        return False
    gap = scene.between(one.number.last, scene.sites[pair[1]].first)
    if all(word not in _PAIRING for word in gap[-2:]):
        return False
    return (one.unit.value, fate_of(one)) != (two.unit.value, fate_of(two))


def _take(scene: Scene, index: int, model: int) -> None:
    """Give a bare count the unit, the fate and the role of what it repeats."""
    draft, giver = scene.drafts[index], scene.drafts[model]
    by, cited = f"figure:{model}", scene.cite(model)
    if giver.unit is not None:
        draft.unit = Cited(giver.unit.value, by, *cited)
    if giver.outcome is not None:
        draft.outcome = Cited(giver.outcome.value, by, *cited)
    if giver.role is not None:
        draft.role = Cited(giver.role.value, by, *cited)

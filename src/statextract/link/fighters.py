"""Others who fared like the fighters told of before: "22 rebels were killed, eleven others hurt".

Only forces do that to them: of an attack or a clash the others are anybody. What other counts tell
of them knows better, so it is asked last.
"""

from statextract.link.fit import fate_of, noun_of
from statextract.link.scene import Scene
from statextract.model.draft import Cited
from statextract.model.vocabulary import Outcome, Role

_FIGHTERS = frozenset(
    "militant insurgent rebel fighter terrorist extremist jihadist guerrilla taliban talib houthi "
    "maoist naxalite naxal bandit separatist militiamen".split()
)
_FORCES = frozenset(
    """
    operation operations offensive airstrike airstrikes strike strikes raid raids troops army forces
    soldiers
    """.split()
)
_ATTACKING = frozenset(
    """
    attack attacks attacked ambush ambushed bomb bombing blast explosion suicide civilians crossfire
    clash clashes checkpoint
    """.split()
)
_OTHERS = frozenset(("others", "more"))
_JOINING = frozenset(("and", ",", "while"))
_CLAUSE = 14  # tokens from fighters to others: "were killed in an air raid in Kunduz and"
_HURT = (Outcome.KILLED, Outcome.INJURED)


def count_fighters(scene: Scene) -> None:
    """Make suspects of those hurt beside fighters, where no other count tells of them."""
    if _FORCES.isdisjoint(scene.words):
        return
    wholes = {scene.whole_of(index) for index in range(len(scene.drafts))}
    for index in scene.beside(_OTHERS):
        draft = scene.drafts[index]
        told = draft.of is not None or draft.same_as is not None or index in wholes
        if not told and index not in scene.retold and _are_other_fighters(scene, index):
            role = scene.drafts[index - 1].role
            if role is not None and role.value is Role.SUSPECT:
                draft.role = Cited(role.value, f"figure:{index - 1}", *scene.cite(index - 1))


def _are_other_fighters(scene: Scene, index: int) -> bool:
    draft, words = scene.drafts[index], scene.said[scene.drafts[index].sentence]
    if not index or scene.drafts[index - 1].sentence != draft.sentence:
        return False
    before = scene.drafts[index - 1]
    if noun_of(before) not in _FIGHTERS or fate_of(draft) not in _HURT:
        return False
    if _FORCES.isdisjoint(words) or not _ATTACKING.isdisjoint(words):
        return False
    gap = scene.between(before.phrase.tail, draft.phrase.first)
    others = scene.word(draft.number.last) in _OTHERS
    listed = scene.word(draft.phrase.last) == ","  # "11 others, mostly farmers"
    return others and not listed and len(gap) <= _CLAUSE and not _JOINING.isdisjoint(gap)

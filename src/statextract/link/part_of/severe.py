"""The badly hurt, of all who were hurt: "Nine were seriously injured"."""

from statextract.link.grammar import SEVERITIES
from statextract.link.part_of.fate_totals import total_of_fate
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_added
from statextract.model.vocabulary import Outcome

_NEAR = 4  # tokens behind the number


@rule(SEVERITIES | {"condition"})
def tie_severe(scene: Scene, index: int) -> Tie | None:
    """Tie the badly hurt to all who were hurt: "Nine were seriously injured".

    Also "The condition of five injured is critical".
    """
    outcome = scene.drafts[index].outcome
    if outcome is None or outcome.value is not Outcome.INJURED or is_added(scene, index):
        return None
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    if tuple(scene.between(first - 2, first)) == ("condition", "of"):
        whole = total_of_fate(scene, index, Outcome.INJURED)
        return None if whole is None else Tie(whole, "rule:severe", (first - 2, first))
    for token in range(last, min(last + _NEAR, scene.sentence(index).last)):
        if scene.word(token) in SEVERITIES:
            whole = total_of_fate(scene, index, Outcome.INJURED)
            return None if whole is None else Tie(whole, "rule:severe", (token, token + 1))
    return None

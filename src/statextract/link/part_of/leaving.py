"""What is left of a group: "41 died and 12 swam ashore, leaving seven missing"."""

from statextract.link.fit import (
    fate_of,
    fits,
    noun_of,
)
from statextract.link.part_of.completed import goes_with
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.model.vocabulary import Bound, Outcome

_SCHOLARS = frozenset("pupil student schoolchild schoolboy schoolgirl child".split())
_AWAY_FROM = frozenset(
    (Outcome.RESCUED, Outcome.RELEASED, Outcome.EVACUATED, Outcome.ESCAPED, Outcome.KILLED)
)
_STILL_THERE = frozenset((Outcome.MISSING, Outcome.TRAPPED, Outcome.ABDUCTED))
_PAIR = 2
_HARMED = (Outcome.KILLED, Outcome.INJURED)  # "leaving 12 dead" says what was done to them


@rule(["leaving"], beside=True)
def tie_leaving(scene: Scene, index: int) -> Tie | None:
    """Tie what the parts before it leave: "41 died and 12 swam ashore, leaving seven missing"."""
    first, draft = scene.sites[index].first, scene.drafts[index]
    if scene.word(first - 1) != "leaving" or scene.word(first - 2) not in (",", "and"):
        return None
    for other in scene.earlier_in_sentence(index):
        whole = scene.whole_of(other)
        if whole is None or not goes_with(scene, index, other, whole):
            continue
        fate = fate_of(draft)
        nouns = {noun_of(draft), noun_of(scene.drafts[whole])}
        alike = draft.phrase.head is None or len(nouns) == 1 or nouns <= _SCHOLARS
        if alike and fate not in _HARMED:
            exact = draft.number.bound is Bound.EXACT
            return Tie(whole, "rule:remainder", (first - 1, first), closed=exact, sibling=other)
    return None


@rule(["leaving"])
def tie_left_from(scene: Scene, index: int) -> Tie | None:
    """Tie who got away to those of whom others are left: "39 were saved, leaving 76 of the 118"."""
    behind = [o for o in scene.by_sentence[scene.drafts[index].sentence] if o > index][:_PAIR]
    if len(behind) < _PAIR or fate_of(scene.drafts[index]) not in _AWAY_FROM:
        return None
    left, whole = behind
    of = scene.drafts[left].phrase.of
    first = scene.sites[left].first
    told = of is not None and of[0] <= scene.drafts[whole].number.first < of[1]
    if not told or scene.word(first - 1) != "leaving" or scene.word(first - 2) != ",":
        return None
    if fate_of(scene.drafts[left]) not in _STILL_THERE or not fits(scene, index, whole):
        return None
    return Tie(whole, "rule:left-from", (first - 1, first))

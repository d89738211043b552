"""Items that go on a ranking: "Cyclists were next at 33; riders had 20; drivers, nine"."""

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fate_of
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.times import are_at_two_times
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import after
from statextract.link.sizes import can_hold
from statextract.model.draft import Cited
from statextract.model.vocabulary import NumberType, Outcome, Role

_BY = "rule:rank-list"
_RANKED = ("rule:ranked", _BY)
_ENDS = frozenset(["numbered", "totalled", "totaled", "at", ",", "with", "had", "were", "for"])
_DEATHS = frozenset(["deaths", "fatalities", "lives"])
_DYING = frozenset("die died killed deaths dead fatalities".split())
_IN_NAMES = frozenset("of the de del and la al el province district city state - '".split())
_CLOSES = frozenset([";", ".", ",", ""])
_ITEM = 7  # tokens of "; and the pillion passengers accounted for"
_FIELDS = ("role", "outcome")


def are_others_ranked(scene: Scene, index: int, whole: int) -> bool:
    """Whether those ranked are of another time than a group, or died where it did not.

    "In 2023 138 died. The largest group of those to die in 2024 are drivers, at 66."
    """
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    dying = not _DYING.isdisjoint(scene.between(scene.sentence(index).first, mine.number.first))
    alive = dying and fate_of(theirs) is not Outcome.KILLED
    return alive or are_at_two_times(mine, theirs)


def has_name(scene: Scene, at: int) -> bool:
    """Whether the name of a place ends before a token."""
    words = scene.document.words
    while at > 0 and scene.word(at - 1) in _IN_NAMES:
        at -= 1
    return at > 0 and words[at - 1][0].isupper()


@rule([";"], beside=True)
def tie_rank_item(scene: Scene, index: int) -> Tie | None:
    """Tie the count of an item behind a semicolon to what the item before it is of."""
    draft, other = scene.drafts[index], index - 1
    if not index or scene.drafts[other].sentence != draft.sentence:
        return None
    before = scene.drafts[other]
    if before.of is None or before.of.by not in _RANKED or draft.phrase.of is not None:
        return None
    gap = scene.between(after(scene, other), draft.number.first)
    last = draft.number.last
    last += scene.word(last) in _DEATHS
    if not 1 < len(gap) <= _ITEM or gap[0] != ";" or scene.word(last) not in _CLOSES:
        return None
    if gap[-1] not in _ENDS or any(word[0].isdigit() for word in gap):
        return None
    whole = before.of.value
    if draft.number.type is not NumberType.COUNT or not can_hold(scene.drafts[whole], draft):
        return None
    if draft.unit is not None and not counts_people(draft.unit.value):
        return None
    if fate_of(draft) not in (None, fate_of(before), fate_of(scene.drafts[whole])):
        return None  # "cyclists were next at 33; drivers numbered nine injured"
    take_unit(scene, index, other)
    if draft.role is None or draft.role.value is Role.OTHER:
        for name in _FIELDS:
            told: Cited[object] | None = getattr(scene.drafts[whole], name)
            if told is not None:
                setattr(draft, name, Cited(told.value, f"figure:{whole}", *scene.cite(whole)))
    first = scene.sites[index].first
    return Tie(whole, _BY, (first - 1, first), sibling=other)

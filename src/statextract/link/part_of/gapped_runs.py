"""Runs whose first item alone has a verb: "140 had worked on boats, 80 as porters, 50 in kiosks".

What the items add up to tells whose they are: the size of the first if they split it, less than
what it leaves of its group if they stand beside it.
"""

from statextract.link.fit import units_agree
from statextract.link.grammar import PREPOSITIONS
from statextract.link.named import figures_before
from statextract.link.part_of.occasion import befell_apart
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.times import are_at_two_times
from statextract.link.scene import Scene
from statextract.link.shape import has_finite_verb, is_bare, shape_of
from statextract.model.vocabulary import Bound, NumberType

_MARKS = frozenset([",", ";", "and"])
_FEWEST = 2  # items behind the first
_ITEM = 14  # tokens of "203 in small trade in the towns of the north"
_ROLES = frozenset(["as"])
_SLIP = 1.02


def find_gapped_run(scene: Scene, index: int) -> list[int]:
    """Return the count whose verb a run shares and those behind it, empty if there is none."""
    members = scene.by_sentence[scene.drafts[index].sentence]
    at = members.index(index)
    start = at
    while start and _is_item(scene, members[start], members[start - 1]):
        start -= 1
    end = at + 1
    while end < len(members) and _is_item(scene, members[end], members[end - 1]):
        end += 1
    run = list(members[start:end])
    if len(run) <= _FEWEST or not _opens(scene, run[0], run[1]):
        return []
    return run if scene.word(scene.sites[run[-1]].first - 1) == "and" else []


def _is_item(scene: Scene, index: int, other: int) -> bool:
    """Whether a count goes on with a preposition where the one before had a verb or another."""
    draft, first = scene.drafts[index], scene.sites[index].first
    last = scene.drafts[other].number.last
    if draft.number.type is not NumberType.COUNT or draft.number.value is None:
        return False
    if draft.phrase.head is not None or draft.phrase.of is not None:
        return False
    if scene.sites[index].aside != scene.sites[other].aside or not 1 < first - last <= _ITEM + 1:
        return False
    word = scene.word(draft.number.last)
    going_on = word in PREPOSITIONS or word in _ROLES
    if not going_on or word == "of" or scene.word(first - 1) not in _MARKS:
        return False
    inner = scene.between(last, first - 1)
    return not {":", ";", "(", "–"} & set(inner) and not (
        _is_later(scene, other) and has_finite_verb(scene, last, first)
    )


def _is_later(scene: Scene, index: int) -> bool:
    """Whether a count is none that a run can open with: its noun is left out, and its verb."""
    return is_bare(scene, index) and shape_of(scene, index) != "verb"


def _opens(scene: Scene, index: int, following: int) -> bool:
    """Whether a count without a noun has the verb, and a preposition of its own behind it."""
    if not is_bare(scene, index) or shape_of(scene, index) != "verb":
        return False
    if scene.drafts[index].number.type is not NumberType.COUNT:
        return False
    words = scene.between(scene.drafts[index].number.last, scene.sites[following].first)
    return any(word in PREPOSITIONS or word in _ROLES for word in words)


@rule(_MARKS, beside=True)
def tie_gapped_run(scene: Scene, index: int) -> Tie | None:
    """Tie the opener of a run to the group that it makes up, and its items beside it.

    Where the items are as many as the opener, they are told of it: "45 were jailed, 20 for theft".
    """
    run = find_gapped_run(scene, index)
    if not run:
        return None
    if index == run[0]:
        return _made_up(scene, run)
    opener, first = run[0], scene.sites[index].first
    cue, size = (first - 1, first), _sum(scene, run[1:])
    if size == scene.drafts[opener].number.value:
        if index == run[1]:
            return Tie(opener, "rule:apposition", cue, "apposition", closed=True)
        return Tie(opener, "rule:parallel", cue, sibling=index - 1)
    whole = scene.whole_of(opener)
    top = None if whole is None else scene.drafts[whole].number.high
    if top is not None and _sum(scene, run) > top * _SLIP:
        return Tie(None, "rule:parallel", cue, sibling=index - 1)
    return Tie(whole, "rule:parallel", cue, sibling=index - 1)


def _made_up(scene: Scene, run: list[int]) -> Tie | None:
    """The one group told before that a run makes up to the last one."""
    size = _sum(scene, run)
    if size == 2 * (scene.drafts[run[0]].number.value or 0):
        return None
    alike = {
        scene.first_of(other)
        for other in figures_before(scene, run[0])
        if scene.drafts[other].number.value == size
        and scene.drafts[other].number.bound in (Bound.EXACT, Bound.AT_LEAST)
        and units_agree(scene.drafts[run[0]], scene.drafts[other])
        and not are_at_two_times(scene.drafts[run[0]], scene.drafts[other])
        and not befell_apart(scene, run[0], other)
    }
    if len(alike) != 1:
        return None
    first, last = scene.sites[run[0]].first, scene.drafts[run[0]].number.last
    return Tie(alike.pop(), "rule:filling", (first, last), "list")


def _sum(scene: Scene, items: list[int]) -> float:
    return sum(scene.drafts[item].number.value or 0 for item in items)

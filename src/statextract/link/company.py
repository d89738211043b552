"""Who the counted are where only the counts around them tell.

"All ten divers" of whom nine drowned are victims as the nine are; so are the 50 aboard a bus of
which eight died, and "140 households (some 600 people)" count one group twice.
"""

from collections.abc import Mapping, Sequence

from statextract.link.fit import unit_of
from statextract.link.grammar import MORE_OR_OTHERS
from statextract.link.scene import Scene, counts_people
from statextract.link.twins import are_twins
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Outcome, Role, Status, Unit

_HOUSEHOLD = Unit.HOUSEHOLD
Parts = Mapping[int, Sequence[int]]

# What befalls all who are in one place: a boat, a mine, a house.
_BEFALLING = frozenset(
    [
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.MISSING,
        Outcome.RESCUED,
        Outcome.TRAPPED,
        Outcome.HOSPITALISED,
    ]
)
_INSERTED = frozenset(["rule:partitive", "rule:including"])
_HALF = 2
_NEAR = 2  # sentences
_CARRYING = frozenset("carrying carried".split())
_ABOARD = frozenset("aboard board underground below passengers".split())
_ON_TRIPS = _CARRYING | _ABOARD
_LOST = frozenset([Outcome.KILLED, Outcome.MISSING])
_MOSTLY = frozenset("mostly mainly all most including".split())


def share_company(scene: Scene) -> None:
    """Fill roles that are open, and what two counts of one group say of each other."""
    parts: dict[int, list[int]] = {}
    households = any(_counts(draft, _HOUSEHOLD) for draft in scene.drafts)
    bracketed = "(" in scene.words
    for index, draft in enumerate(scene.drafts):
        if draft.of is not None:
            parts.setdefault(draft.of.value, []).append(index)
        if households:
            _join_twins(scene, index)
        if bracketed:
            _join_told_twice(scene, index)
        if "who" in scene.words:
            _give_back(scene, index)
    for index in sorted(parts, reverse=True):
        _take_role(scene, index, _of_parts(scene, index, parts))
    aboard = not _ON_TRIPS.isdisjoint(scene.words)
    for index in range(len(scene.drafts)):
        if aboard:
            _take_role(scene, index, _of_trip(scene, index, parts))
        _take_role(scene, index, _of_contrast(scene, index, parts))


def join_twins(scene: Scene) -> None:
    """Let households and the people in them say the same, once each has what it inherits."""
    if any(_counts(draft, _HOUSEHOLD) for draft in scene.drafts):
        for index in range(len(scene.drafts)):
            _join_twins(scene, index)


def _give_back(scene: Scene, index: int) -> None:
    """Give a whole what "who" says behind an insert: "nine people, two of them boys, who died"."""
    draft = scene.drafts[index]
    if draft.of is None or draft.of.by not in _INSERTED or draft.of.value != index - 1:
        return
    whole, told = scene.drafts[index - 1], draft.outcome
    if told is None or told.by != "rule:relative" or whole.sentence != draft.sentence:
        return
    known = whole.outcome is not None and whole.outcome.value is not None
    inserted = scene.word(scene.sites[index - 1].last) == ","
    if known or not inserted or not counts_people(unit_of(whole)):
        return
    whole.outcome = Cited(told.value, f"figure:{index}", *scene.cite(index))
    if is_open(whole) and draft.role is not None:
        whole.role = Cited(draft.role.value, f"figure:{index}", *scene.cite(index))


def _counts(draft: Draft, unit: Unit) -> bool:
    return draft.unit is not None and draft.unit.value is unit


def is_open(draft: Draft) -> bool:
    """Whether a role rests on the noun's usual sense or on nothing at all."""
    by_default = draft.role is None or draft.role.by == "rule:default"
    return by_default or draft.notes.get("role") == "soft"


def _take_role(scene: Scene, index: int, giver: int | None) -> None:
    if giver is None:
        return
    role = scene.drafts[giver].role
    if role is not None:
        start, end = scene.cite(giver)
        scene.drafts[index].role = Cited(role.value, f"figure:{giver}", start, end)
        scene.drafts[index].notes.pop("role", None)


def _is_open_count(scene: Scene, index: int, parts: Parts) -> bool:
    """Whether a count is of people of whom nobody has said who they are, nor spared them."""
    draft = scene.drafts[index]
    if draft.unit is None or not counts_people(draft.unit.value) or not is_open(draft):
        return False
    spared = any(scene.drafts[part].number.value == 0 for part in parts.get(index, ()))
    return not spared and draft.number.type is not NumberType.SHARE


def _was_befallen(draft: Draft) -> bool:
    """Whether a count is of victims of what befalls a place, by its own words."""
    role, outcome = draft.role, draft.outcome
    if role is None or role.value is not Role.VICTIM or is_open(draft):
        return False
    return outcome is not None and outcome.value in _BEFALLING


def _of_parts(scene: Scene, index: int, parts: Parts) -> int | None:
    """A part of a whole of which half or more were befallen by something."""
    draft = scene.drafts[index]
    if not _is_open_count(scene, index, parts) or draft.number.low is None:
        return None
    befallen = [p for p in parts.get(index, ()) if _was_befallen(scene.drafts[p])]
    told = sum(scene.drafts[part].number.low or 0 for part in befallen)
    return befallen[0] if befallen and told * _HALF >= draft.number.low else None


def _of_trip(scene: Scene, index: int, parts: Parts) -> int | None:
    """A victim told of near those who were aboard, or below ground."""
    draft = scene.drafts[index]
    if not _is_open_count(scene, index, parts):
        return None
    if draft.outcome is not None and draft.outcome.value is not None:
        return None
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return None
    first, last = scene.sites[index].first, scene.sites[index].last
    carried = _CARRYING & set(scene.between(max(0, first - 2), first))
    if not carried and _ABOARD.isdisjoint(scene.between(first, last + 3)):
        return None
    for sentence in range(draft.sentence - _NEAR, draft.sentence + _NEAR + 1):
        for other in scene.by_sentence.get(sentence, ()):
            told = scene.drafts[other]
            lost = told.outcome is not None and told.outcome.value in _LOST
            if other != index and lost and _was_befallen(told):
                return other
    return None


def _of_contrast(scene: Scene, index: int, parts: Parts) -> int | None:
    """The count before "three others": people of the same kind."""
    draft = scene.drafts[index]
    noun = None if draft.noun is None else draft.noun.value.lower()
    if not (noun == "others" or scene.sites[index].lead & MORE_OR_OTHERS):
        return None
    if noun not in (None, "other", "others", "people") or not _is_open_count(scene, index, parts):
        return None
    if draft.role is not None and draft.role.by != "rule:default":
        return None
    whole = scene.whole_of(index)
    if whole is not None and not is_open(scene.drafts[whole]):
        return None  # "Of the 58 freed, 28 ..., the remaining 30": they are what the 58 are
    for sentence in (draft.sentence, draft.sentence - 1):
        for other in reversed(scene.by_sentence.get(sentence, ())):
            told = scene.drafts[other]
            people = told.unit is not None and counts_people(told.unit.value)
            if other >= index or not people or (is_open(told) and told.of is not None):
                continue
            return None if is_open(told) or _are_named_apart(scene, index, told) else other
    return None


def _are_named_apart(scene: Scene, index: int, before: Draft) -> bool:
    """Whether an insert names others: "three rebels and 20 others, mostly farmers, were hurt"."""
    behind = scene.sites[index].last
    suspects = before.role is not None and before.role.value is Role.SUSPECT
    return suspects and scene.word(behind) == "," and scene.word(behind + 1) in _MOSTLY


def _join_twins(scene: Scene, index: int) -> None:
    """Let a count of households and one of their members say the same of both."""
    if index + 1 >= len(scene.drafts) or not are_twins(scene, index, index + 1):
        return
    pair = (index, index + 1)
    for mine, theirs in (pair, pair[::-1]):
        draft, other = scene.drafts[mine], scene.drafts[theirs]
        if is_open(draft) and not is_open(other):
            _take_role(scene, mine, theirs)
        told = other.outcome is not None and other.outcome.value is not None
        if (
            told
            and other.outcome is not None
            and (draft.outcome is None or draft.outcome.value is None)
        ):
            start, end = scene.cite(theirs)
            draft.outcome = Cited(other.outcome.value, f"figure:{theirs}", start, end)


def _join_told_twice(scene: Scene, index: int) -> None:
    """Let a share and the count in brackets behind it say the same: "76% (3,733) were male"."""
    if index + 1 >= len(scene.drafts) or not _are_told_twice(scene, index):
        return
    pair = (index, index + 1)
    if scene.whole_of(index + 1) == index:  # one group is no part of itself
        scene.drafts[index + 1].of = scene.drafts[index].of
    for mine, theirs in (pair, pair[::-1]):
        draft, other = scene.drafts[mine], scene.drafts[theirs]
        if is_open(draft) and not is_open(other):
            _take_role(scene, mine, theirs)
        for name in ("outcome", "sex", "age", "nationality"):
            told = getattr(other, name)
            if getattr(draft, name) is None and told is not None and told.value:
                cited = Cited(told.value, f"figure:{theirs}", *scene.cite(theirs))
                setattr(draft, name, cited)


def _are_told_twice(scene: Scene, index: int) -> bool:
    one, other = scene.drafts[index].number, scene.drafts[index + 1].number
    if scene.word(other.first - 1) != "(":
        return False
    if (one.type is NumberType.SHARE) is (other.type is NumberType.SHARE):
        return False
    at = other.first - 1
    behind = at in (one.last, scene.drafts[index].phrase.last)
    return behind and scene.word(other.last) == ")"

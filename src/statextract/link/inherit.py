"""What a part takes from its whole, and a restatement from the figure that it restates."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.link.fit import fate_of, noun_of
from statextract.link.grammar import DASHES
from statextract.link.harm_roles import clear_crimes, settle_role
from statextract.link.kept import is_soft, keeps
from statextract.link.part_of.semicolons import share_fates_of_runs
from statextract.link.scene import Scene
from statextract.link.shape import shape_of
from statextract.link.trial_steps import were_tried
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Outcome, Role, Unit

_ALWAYS = ("nationality", "sex", "age", "period", "when", "status")
_OF_PEOPLE = ("role", "outcome")
# Traits are not handed to parts that only the story ties: the words must say what people are.
_TRAITS = ("nationality", "sex", "age")
_TOLD = frozenset(
    ["rule:member", "rule:company", "rule:on-top", "rule:summed", "rule:aboard", "rule:headline"]
)
_TIME = ("when", "period")
_WITHIN = "rule:new-cases"  # some of a running count have a shorter time than it
_IN_CLAUSE = "rule:same-clause"
# A trait that only an omitted noun tells is handed on to nobody.
_ELIDED = "rule:elided"
# What a restatement that prints a noun of its own leaves unsaid, it does not say.
_OF_NOUN = ("sex", "age")
_AGAIN = DASHES | {"or"}
_NO_PEOPLE = (Unit.CASE, Unit.OBJECT)


def inherit(scene: Scene) -> None:
    """Fill what a figure lacks from its whole, then from the first statement of its fact."""
    _fill_parts(scene)
    share_fates_of_runs(scene)
    for listing in scene.listings:
        if listing.whole is None:
            _share_fate(scene, sorted(listing.parts))
    if _agree_statements(scene):  # what was told last of a fact is of all who state it
        _agree_statements(scene)
        _fill_parts(scene)
    for before, draft in pairwise(scene.drafts):
        _share_role(before, draft)
    for draft in scene.drafts:
        settle_role(draft)
        clear_crimes(draft)


def _share_role(before: Draft, draft: Draft) -> None:
    """Give those counted on the role of the count that they go on: "284 victims, not 243"."""
    gapped = draft.unit is not None and draft.unit.by == "rule:gapped" and _is_people(draft)
    if gapped and draft.role is None and before.sentence == draft.sentence and _is_people(before):
        draft.role = before.role


def _fill_parts(scene: Scene) -> None:
    done: set[int] = set()
    for index, draft in enumerate(scene.drafts):
        if draft.of is not None:
            _fill(scene, index, done)


def _agree_statements(scene: Scene) -> bool:
    """Let all statements of a fact say what one of them says; return whether there are any."""
    stating = [index for index, draft in enumerate(scene.drafts) if draft.same_as is not None]
    for index in stating:
        source = scene.drafts[index].same_as
        if source is not None:
            _take(scene, index, source.value, same=True)
            _take(scene, source.value, index, same=True)
    return bool(stating)


def _share_fate(scene: Scene, parts: Sequence[int]) -> None:
    """Give bare members of a list without a whole the fate before: "Chad saw 40 deaths, Mali 9"."""
    for before, index in pairwise(parts):
        giver, draft = scene.drafts[before], scene.drafts[index]
        bare = draft.phrase.head is None and draft.phrase.of is None and draft.of is None
        if bare and draft.outcome is None and shape_of(scene, index) in ("end", "preposition"):
            draft.outcome, draft.role = giver.outcome, draft.role or giver.role


def _fill(scene: Scene, index: int, done: set[int]) -> None:
    """Fill a figure after its whole, so that what a part lacks comes down from the top."""
    if index in done:
        return
    done.add(index)
    stated = scene.drafts[index].same_as
    if stated is not None:  # "of the 163": what was told of the 163 before is handed on
        _fill(scene, stated.value, done)
        _take(scene, index, stated.value, same=True)
    whole = scene.whole_of(index)
    if whole is not None:
        _take_day(scene, index)
        _fill(scene, whole, done)
        told = _told_as_share(scene, index, whole)
        if told is not None:
            _fill(scene, told, done)
            _take(scene, index, told)
        again = _told_last(scene, index, whole)
        if again != whole and _is_people(scene.drafts[index]):
            _copy(scene, index, again, "outcome")
        _take(scene, index, whole)


def _told_as_share(scene: Scene, index: int, whole: int) -> int | None:
    """The part of a whole that a share tells again: "infecting 77 of 95 residents, or 81%"."""
    share = scene.drafts[index].number.type is NumberType.SHARE
    if not share or scene.word(scene.sites[index].first - 1) not in _AGAIN:
        return None
    earlier = scene.earlier_in_sentence(index)
    return next((other for other in earlier if scene.whole_of(other) == whole), None)


def _told_last(scene: Scene, index: int, whole: int) -> int:
    """The statement of a whole, with a fate, that stands nearest before its part.

    "In all 260 were freed. The army took in the 260, who were handed over: 221 men and 39 women".
    """
    told = [
        other
        for other in (whole, *scene.retold.get(whole, ()))
        if other < index and fate_of(scene.drafts[other]) is not None
    ]
    return max(told, default=whole)


def _take_day(scene: Scene, index: int) -> None:
    """Take the time that another statement of the same fact has in its own clause."""
    for again in scene.retold.get(index, ()) if scene.drafts[index].when is None else ():
        told = scene.drafts[again].when
        if told is not None and told.by == _IN_CLAUSE:
            if were_tried(scene.drafts[index], scene.drafts[again]):
                return  # "eight pleaded guilty ... the eight were charged in July 2015"
            for name in ("when", "period"):
                _copy(scene, index, again, name)
            return


def _take(scene: Scene, index: int, source: int, *, same: bool = False) -> None:
    draft, giver = scene.drafts[index], scene.drafts[source]
    printed = same and draft.phrase.head is not None
    told = not same and draft.of is not None and draft.of.by in _TOLD
    people = _is_people(draft) and _is_people(giver)
    for name in _ALWAYS if people else ("when", "period"):
        if getattr(giver, name) is None or (printed and name in _OF_NOUN):
            continue
        if name == "nationality" and not same and _are_of_several(giver):
            continue
        if name in _TIME and not same and were_tried(draft, giver):
            continue
        if name in _TIME and not same and draft.of is not None and draft.of.by == _WITHIN:
            continue
        if name == "status" and _is_only_meant(draft, giver):
            continue
        if not (told and name in _TRAITS):
            _copy(scene, index, source, name)
    if people:
        for name in _OF_PEOPLE if not _is_only_meant(draft, giver) else ("role",):
            _copy(scene, index, source, name, same=same)
    elif _are_cases(draft, giver):
        _copy(scene, index, source, "outcome", same=same)
    elif not same and _is_people(draft) and _are_sick(giver):
        _copy(scene, index, source, "outcome")
        if draft.outcome is not None and draft.outcome.value is Outcome.SICK:
            _make_victims(scene, index, source)


def _is_only_meant(draft: Draft, giver: Draft) -> bool:
    """Whether what a count is told to have met is only meant to be done: "Chad to deport 50"."""
    meant = giver.status is not None and giver.status.by == "rule:purpose"
    return meant and (draft.status is None or draft.status.by != "rule:purpose")


def _are_of_several(giver: Draft) -> bool:
    """Whether a group is of more nations than one, so that none is known of some of it."""
    return giver.nationality is not None and len(giver.nationality.value) > 1


def _are_sick(giver: Draft) -> bool:
    """Whether cases are of a disease, so that who is among them is ill: "90 cases: 16 men"."""
    cases = giver.unit is not None and giver.unit.value is Unit.CASE
    sick = giver.outcome is not None and giver.outcome.value is Outcome.SICK
    return cases and sick and noun_of(giver) in ("case", "infection", None)


def _make_victims(scene: Scene, index: int, source: int) -> None:
    draft = scene.drafts[index]
    share = draft.unit is not None and draft.unit.value is Unit.SHARE
    if share and noun_of(draft) in ("case", "infection", None):
        return  # "72% of the cases" are cases, and so are "28%" behind them
    if draft.role is None or is_soft(draft):
        draft.role = Cited(Role.VICTIM, f"figure:{source}", *scene.cite(source))


def _copy(scene: Scene, index: int, source: int, name: str, *, same: bool = False) -> None:
    theirs: Cited[object] | None = getattr(scene.drafts[source], name)
    if theirs is None or theirs.value is None or theirs.by == _ELIDED:
        return
    if keeps(scene, index, source, name, same=same):
        return
    start, end = scene.cite(source)
    if name == "role" and not is_soft(scene.drafts[source]):
        scene.drafts[index].notes.pop("role", None)
    setattr(scene.drafts[index], name, Cited(theirs.value, f"figure:{source}", start, end))


def _is_people(draft: Draft) -> bool:
    return draft.unit is not None and draft.unit.value not in _NO_PEOPLE


def _are_cases(draft: Draft, giver: Draft) -> bool:
    """Whether both count cases: some of 604 cases of a disease are as sick as all."""
    units = [told.unit.value for told in (draft, giver) if told.unit is not None]
    return units == [Unit.CASE, Unit.CASE]

"""Shares of a group that was counted before: "three in five victims", "a fatality rate of 3%"."""

from collections.abc import Iterator, Sequence

from statextract.link.fit import fate_of, is_like, noun_of
from statextract.link.grammar import AUXILIARIES, COORDINATORS, PERCENT
from statextract.link.leading import leads
from statextract.link.part_of.rule import rule
from statextract.link.part_of.share_nouns import are_anybody, are_patients
from statextract.link.part_of.share_times import is_of_less_time
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.link.tally import is_confirmed_of
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Bound, NumberType, Outcome, Unit

_FATALITY = frozenset("fatality lethality cfr".split())
_ANYWHERE = frozenset(
    """
    worldwide world wide globally global usually typically generally average nationwide
    nationally
    """.split()
)
_TOLD = frozenset(
    ["rule:partitive", "rule:fronted-partitive", "rule:accounted", "rule:share-of-class"]
)
_HARMED = (Outcome.KILLED, Outcome.INJURED, Outcome.SICK)
_ROUNDED = 0.001
_REACH, _FAR = 4, 12  # sentences with figures
_BEFORE = 8  # tokens from "case fatality rate" to the share
_KILLED = Outcome.KILLED
_DEAD = frozenset("death fatalitie".split())
_HAVING = frozenset("with had has having".split())
_APART = frozenset("; and while but whereas".split())
_HAS = 4  # tokens from "a fatality rate of 2%" to "340 cases": ", has recorded"
_GROUPS = (Unit.PERSON, Unit.CASE)
_OF_ROWS = frozenset(
    """
    rule:partitive rule:relative rule:parallel rule:share-list rule:accounted rule:with
    rule:share-of-class
    """.split()
)
_ROW = 6  # tokens between two shares of a row
_ALIKE = frozenset(["as", "from", "in"])  # "33% identified as Poles, 65% as Danes"
_JOINTS = frozenset([",", "and"])
_RUNNING = frozenset(["rule:relative", "rule:share-list"])
_STATES = frozenset("remain remained belonged belong came come held".split())
_ORIGINS = frozenset("nationality nationalities origin origins descent ethnicity".split())
_ORIGIN = 4  # tokens of "of other African nationalities"


@rule()
def tie_share(scene: Scene, index: int) -> Tie | None:
    """Tie a share of "victims", told without an article, to the victims counted before it."""
    draft = scene.drafts[index]
    if draft.number.type is not NumberType.SHARE or scene.sites[index].aside is not None:
        return None
    if draft.phrase.of is not None or index in scene.changes:
        return None
    cue = (scene.sites[index].first, scene.drafts[index].number.last)
    beside = _share_before(scene, index)
    if beside is not None:
        return Tie(scene.whole_of(beside), "rule:share", cue, sibling=beside)
    noun = noun_of(draft)
    if noun is None or not _ANYWHERE.isdisjoint(scene.said[draft.sentence]):
        return None
    head = draft.phrase.head
    if head is None or head[0] < draft.number.last:
        return None
    anybody = are_anybody(scene, head)
    for number in scene.sentences_before(draft.sentence, _REACH):
        for other in scene.by_sentence[number]:
            whole = scene.drafts[other]
            group = whole.unit is not None and whole.unit.value in _GROUPS
            named = noun_of(whole) == noun or _names_by_fate(draft, whole)
            named = named and leads(scene, other) and scene.whole_of(other) is None
            others = fate_of(whole) in _HARMED or scene.word(head[1] - 1) == "people"
            named = named and not (anybody and others)
            sick = are_patients(scene, index, other)
            told = sick or (named and _says_as_much(draft, whole))
            if group and told and is_like(draft, whole) and not is_of_less_time(draft, whole):
                return Tie(scene.first_of(other), "rule:share", cue, "shares")
    return None


@rule(["whom"], beside=True)
def tie_share_of_share(scene: Scene, index: int) -> Tie | None:
    """Tie a share to the share right before its "of whom": "35%, of whom half are under 12"."""
    cue = scene.sites[index].first - 2
    before = next(iter(scene.earlier_in_sentence(index)), None)
    if before is None or not (_is_share(scene.drafts[before]) and _is_share(scene.drafts[index])):
        return None
    if tuple(scene.between(cue, cue + 2)) != ("of", "whom") or scene.whole_of(before) is None:
        return None
    last = scene.drafts[before].phrase.last
    return Tie(before, "rule:relative", (cue, cue + 2)) if cue - last <= 1 else None


def _is_share(draft: Draft) -> bool:
    return draft.number.type is NumberType.SHARE


@rule(PERCENT)
def tie_listed_share(scene: Scene, index: int) -> Tie | None:
    """Tie a share of a row to what its leader is of, or to what the row is said of.

    "Most refugees came from Togo (40%), Mali (25%)"; "40% of the cases, followed by Niger at 30%".
    """
    draft = scene.drafts[index]
    if draft.number.type is not NumberType.SHARE:
        return None
    cue = (draft.number.first, draft.number.last)
    beside = next(_shares_before(scene, index), None)
    of = None if beside is None else scene.drafts[beside].of
    if draft.unit is None or draft.unit.by != "rule:share-list":
        if beside is not None and of is not None and _stands_in_row(scene, beside, index):
            draft.unit = draft.unit or Cited(Unit.SHARE, "rule:share-row", *scene.cite(beside))
            return Tie(of.value, "rule:share-list", cue, sibling=beside)
        if of is None or of.by not in _RUNNING or not _is_predicated(scene, index):
            return None
        return Tie(of.value, "rule:share-list", cue, sibling=beside)
    if beside is not None:
        return None if of is None else Tie(of.value, "rule:share-list", cue, sibling=beside)
    noun = scene.document.text(draft.unit.start, draft.unit.end).lower().rstrip("s")
    for other in (*scene.earlier_in_sentence(index), *_told_before(scene, index)):
        named = noun_of(scene.drafts[other]) == noun.rsplit(" ", 1)[-1]
        group = scene.drafts[other].unit
        free = named and leads(scene, other) and scene.whole_of(other) is None
        if free and group is not None and group.value in _GROUPS:
            return Tie(scene.first_of(other), "rule:share-list", cue, "shares")
    return None


def _stands_in_row(scene: Scene, beside: int, index: int) -> bool:
    """Whether a share of a kind goes on a row: "71% of them women, 20% men and 9% children"."""
    of = scene.drafts[beside].of
    row = of is not None and of.by in _OF_ROWS
    draft, last = scene.drafts[index], scene.drafts[index].number.last
    if not row or scene.word(last) == "of":  # "and 20% of donors"
        return False
    head, end = draft.phrase.head, scene.sites[index].first
    if head is not None and head[0] < end:
        end = head[0]  # "pedestrians 26%, motorcyclists 19%"
    gap = scene.between(scene.drafts[beside].phrase.last, end)
    gap = gap[1:] if gap and gap[0] in AUXILIARIES else gap
    said = scene.between(scene.drafts[beside].number.last, scene.sites[index].first)
    alike = head is not None or (scene.word(last) in said and scene.word(last) in _ALIKE)
    if gap[-1:] == ["and"] and scene.word(last) in _ALIKE:
        alike = True  # "and 5% from other countries"
    if not alike and scene.sites[index].first in scene.document.ending(scene.lexicons.people):
        joint = next((at for at, word in enumerate(gap) if word not in _JOINTS), len(gap))
        alike, gap = joint > 0, gap[:joint]  # "motorcyclists 19% and pedal cyclists 6%"
    return alike and 0 < len(gap) <= _ROW and gap[-1] in _JOINTS and AUXILIARIES.isdisjoint(gap)


def _is_predicated(scene: Scene, index: int) -> bool:
    """Whether a share goes on a list of predicates: "30% were confirmed, 20% were discarded"."""
    draft = scene.drafts[index]
    bare = draft.phrase.head is None and draft.phrase.of is None
    last = scene.sites[index].last
    if scene.word(last) == "(":
        end = scene.sentence(index).last
        last = next((at + 1 for at in range(last, end) if scene.word(at) == ")"), last)
    joined = scene.word(scene.sites[index].first - 1) in COORDINATORS
    if joined and _is_of_origin(scene, draft.number.last):
        return True
    return bare and joined and (scene.word(last) in AUXILIARIES or scene.word(last) in _STATES)


def _is_of_origin(scene: Scene, token: int) -> bool:
    """Whether a share is told by its origin: "41 percent of Sudanese nationality"."""
    words = scene.between(token, token + _ORIGIN)
    return words[0] in ("of", "from") and not _ORIGINS.isdisjoint(words) if words else False


def _shares_before(scene: Scene, index: int) -> Iterator[int]:
    """Yield the shares before one in its sentence, in brackets or not, nearest first."""
    first = scene.by_sentence[scene.drafts[index].sentence][0]
    for other in range(index - 1, first - 1, -1):
        if scene.drafts[other].number.type is NumberType.SHARE:
            yield other


def _told_before(scene: Scene, index: int) -> Iterator[int]:
    for number in scene.sentences_before(scene.drafts[index].sentence, _REACH):
        yield from scene.by_sentence[number]


def _names_by_fate(share: Draft, whole: Draft) -> bool:
    """Whether the noun of a share is what befell a group: "90% of arrestees" of those arrested."""
    if noun_of(share) in _DEAD and fate_of(whole) is _KILLED:
        return True
    if share.noun is None or share.outcome is None or share.outcome.by != "rule:person-noun":
        return False
    fate = share.outcome.value
    return fate is not None and fate is fate_of(whole) and " " not in share.noun.value


def _says_as_much(share: Draft, whole: Draft) -> bool:
    """Whether a share is of no narrower kind: "assault victims" are not all victims."""
    if share.noun is None or whole.noun is None:
        return False
    if _names_by_fate(share, whole):
        return True
    return set(share.noun.value.lower().split()) <= set(whole.noun.value.lower().split())


@rule(_FATALITY)
def tie_fatality(scene: Scene, index: int) -> Tie | None:
    """Tie the rate of those who died to the cases: "604 cases ... the fatality rate is 1.8%"."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.number.type is not NumberType.SHARE or scene.sites[index].aside is not None:
        return None
    floor = max(scene.sentence(index).first, first - _BEFORE)
    at = next((t for t in range(first - 1, floor - 1, -1) if scene.word(t) in _FATALITY), None)
    if at is None:
        return None
    own = _cases_behind(scene, index, at)
    if own is not None:
        return Tie(own, "rule:fatality", (at, at + 1))
    before = [scene.by_sentence[n] for n in scene.sentences_before(draft.sentence, _FAR)]
    cases = [
        other
        for other in [
            *scene.earlier_in_sentence(index),
            *(o for members in before for o in members),
        ]
        if _are_cases(scene, other)
    ]
    dead = [o for o in scene.earlier_in_sentence(index) if fate_of(scene.drafts[o]) is _KILLED]
    cases = [o for o in cases if all(can_hold(scene.drafts[o], scene.drafts[d]) for d in dead)]
    if not cases:
        return None
    rated = [other for other in cases if _gives_rate(scene, other, index, dead)]
    rated = rated or [o for o in cases if _gives_rate(scene, o, index, _dead_of(scene, o))]
    best = rated[0] if rated else cases[0]
    return Tie(best, "rule:fatality", (at, at + 1))


def _cases_behind(scene: Scene, index: int, at: int) -> int | None:
    """The cases of which a place has its rate: "Ica, with a fatality rate of 2%, has 340 cases".

    ``at``: the token of "fatality".
    """
    opening = at - 1
    while scene.word(opening) in ("a", "an", "the", "case", "its"):
        opening -= 1
    if scene.word(opening) not in _HAVING:
        return None
    last = scene.drafts[index].number.last
    for other in scene.by_sentence[scene.drafts[index].sentence]:
        first = scene.sites[other].first
        if last <= first <= last + _HAS:
            unit = scene.drafts[other].unit
            gap = scene.between(last, first)
            apart = not _APART.isdisjoint(gap)
            return other if unit is not None and unit.value is Unit.CASE and not apart else None
    return None


def _are_cases(scene: Scene, index: int) -> bool:
    """Whether a count is of cases as a whole."""
    unit = scene.drafts[index].unit
    cases = unit is not None and unit.value is Unit.CASE
    whole = scene.whole_of(index)
    if cases and whole is not None:
        return is_confirmed_of(scene, index, whole)
    return cases and leads(scene, index)


def _gives_rate(scene: Scene, cases: int, rate: int, dead: Sequence[int]) -> bool:
    """Whether some deaths are the printed share of some cases."""
    whole, told = scene.drafts[cases].number.value, scene.drafts[rate].number.value
    if not whole or told is None:
        return False
    return any(abs((scene.drafts[o].number.value or 0) / whole - told) < _ROUNDED for o in dead)


def _dead_of(scene: Scene, cases: int) -> list[int]:
    """The deaths told with some cases."""
    members = scene.by_sentence[scene.drafts[cases].sentence]
    return [other for other in members if scene.whole_of(other) == cases]


def _share_before(scene: Scene, index: int) -> int | None:
    """The share that a comma or "and" joins this one to: "women 48 per cent, men 31 per cent"."""
    other = next(iter(scene.earlier_in_sentence(index)), None)
    if other is None or scene.drafts[other].number.type is not NumberType.SHARE:
        return None
    if scene.drafts[index].number.bound is Bound.VAGUE:
        return None
    of = scene.drafts[other].of
    gap = scene.between(scene.drafts[other].number.last, scene.sites[index].first)
    joined = not COORDINATORS.isdisjoint(gap) and ";" not in gap
    bare = scene.drafts[index].phrase.head is None and gap[-1:] in (["and"], [","])
    told = of is not None and (of.by == "rule:share" or (bare and of.by in _TOLD))
    return other if told and joined else None

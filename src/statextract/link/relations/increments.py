"""Additions with the total that they lead to: "Nine more died, taking the toll from 49 to 58"."""

from collections.abc import Sequence
from itertools import takewhile

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fate_of, noun_of, share_fate, units_agree
from statextract.link.grammar import MORE
from statextract.link.leading import leads
from statextract.link.relations.term import build_term
from statextract.link.scene import Scene
from statextract.link.shape import after, is_rate
from statextract.link.sizes import is_surely_larger
from statextract.link.tally import are_sick
from statextract.model.draft import RelationDraft
from statextract.model.vocabulary import Outcome, RelationKind

_LEADING = frozenset(
    """
    bringing brings brought bring taking takes took take raising raises raised raise pushing pushes
    pushed push lifting lifts lifted lift making increasing
    """.split()
)
_RISING = frozenset(
    "goes went rises rose climbs climbed grows grew swells swelled mounts mounted jumped".split()
)
_LEVELS = frozenset("to past above over beyond".split())
_REACHED = frozenset("reached reaches stands totals".split())
_STANDING = (["stands", "at"], ["stood", "at"], ["is", "now"])
_TAKING_UP = frozenset(("that", "this", "it", "which", "they"))
_REACHING = _REACHED | {"stands", "stood", "is"}
_MOVING = _LEADING | _REACHED | _RISING | {"stood", "is"}
_TOTALS = frozenset("total toll tally number count figure caseload".split())
_SUMMING = tuple((*opening, "a", "total", "of") for opening in (("for",), ("giving",), ("making",)))
_OPENING = _MOVING | {opening[0] for opening in _SUMMING}
_ACCOUNTING = frozenset("; account accounts accounted accounting responsible".split())
_ALIVE = frozenset(
    (
        Outcome.SICK,
        Outcome.INJURED,
        Outcome.HOSPITALISED,
        Outcome.RESCUED,
        Outcome.MISSING,
        Outcome.DISPLACED,
        Outcome.ARRESTED,
    )
)
_NAMELESS = frozenset([None, "victim"])
_SICK = frozenset(["patient", "infection"])
_FRESH = frozenset("new more further fresh additional extra".split())
_AFTER = frozenset(["after", "as", "when"])
_SPELLS = frozenset(
    "year years month months week weeks day days hour hours decade decades long soon".split()
)
_OPENING_CLAUSE = 5  # tokens of "after police said that"
_REACH = 14
_PAIR = 2
_NEAR = 8  # tokens of "to a new total of at least" and its number
_BREAKS = frozenset(", ; ( while as when".split())
_NAMED = 4  # tokens behind the number of "to 541 the number"


def link_increments(scene: Scene) -> list[RelationDraft]:
    """Tie each addition to the new total that it leads to, and return their relations."""
    if _TOTALS.isdisjoint(scene.words) or _OPENING.isdisjoint(scene.words):
        return []
    relations = []
    for new in scene.beside(_OPENING):
        cue = _cue_before(scene, new)
        if cue is None or is_rate(scene, new):
            continue
        members = scene.by_sentence.get(scene.drafts[new].sentence, [])
        taken_up = scene.word(cue) in _REACHING or scene.word(cue - 1) in _TAKING_UP
        if members[0] == new and taken_up:
            members = [*_told_new(scene, new), *members]
        deltas = [
            o
            for o in members
            if o < new and _is_added(scene, o, cue) and _count_alike(scene, o, new)
        ]
        if scene.word(cue) in _RISING:  # "two have died, so the toll rises to 21"
            deltas = [
                o
                for o in deltas
                if _follows(scene, o, cue) or (_opens_with(scene, o) and _are_one(scene, o, new))
            ]
        if scene.word(cue) in _REACHING and len(deltas) > _PAIR:
            deltas = []  # "96 in Basra, 84 of them men, and five in Amara, so the total is 101"
        deltas = _without_others(scene, deltas) or _added_after(scene, new, members)
        old = [o for o in members if _is_old(scene, o, cue, new)]
        for delta in deltas:
            take_unit(scene, new, delta)
            _take_fate(scene, new, delta)
            if scene.whole_of(delta) is None:
                scene.tie(delta, new, "rule:addition", (cue, cue + 1))
                _tie_again(scene, delta, new)
        if deltas:
            terms = [
                *(build_term(scene, "old", o) for o in old[-1:]),
                *(build_term(scene, "delta", delta) for delta in deltas),
                build_term(scene, "new", new),
            ]
            cited = scene.document.span_of(cue, cue + 1)
            relations.append(RelationDraft(RelationKind.INCREMENT, tuple(terms), cited))
    return relations


def _take_fate(scene: Scene, new: int, delta: int) -> None:
    """Give a total of "victims" the fate of what raised it: "Three froze, taking victims to 58"."""
    total, added = scene.drafts[new], scene.drafts[delta]
    if total.outcome is None and noun_of(total) in _NAMELESS and fate_of(added) is not None:
        total.outcome = added.outcome
        total.role = total.role or added.role


def _tie_again(scene: Scene, delta: int, new: int) -> None:
    """Tie what states an addition elsewhere, in the headline say, to the total it led to."""
    first = scene.first_of(delta)
    for other in (scene.fact_of(delta), first, *scene.retold.get(first, ())):
        if scene.whole_of(other) is None and other != new:
            scene.tie(other, new, f"figure:{delta}")


def _cue_before(scene: Scene, index: int) -> int | None:
    """The token of "bringing" in "bringing the toll to", if it leads to the count."""
    document = scene.document
    first = scene.sites[index].first
    floor = max(scene.sentence(index).first, first - _REACH)
    words = document.lower[floor:first]
    if words and words[-1] in _REACHED and _TOTALS & set(words):
        return first - 1
    if words[-2:] in _STANDING and _TOTALS & set(words):
        return first - 2
    for opening in _SUMMING:  # "41 new cases, for a total of 367"
        if tuple(words[-len(opening) :]) == opening:
            start = first - len(opening)
            return None if _goes_on_for(scene, index, start) else start
    named = _TOTALS & set(words) or _TOTALS & set(document.lower[first + 1 : first + _NAMED])
    hedge = document.lower[first : scene.drafts[index].number.last]
    if not words or not named or not (_leads_to(words) or not _LEVELS.isdisjoint(hedge)):
        return None
    cue = next((floor + n for n, word in enumerate(words) if word in _LEADING), None)
    if cue is None:
        cue = next((floor + n for n, word in enumerate(words) if word in _RISING), None)
    if cue is None or any(
        cue < scene.drafts[other].number.first < first
        for other in scene.by_sentence[scene.drafts[index].sentence]
        if scene.word(scene.drafts[other].number.first - 1) == "to"
        and not _is_second_total(scene, other, index)
    ):
        return None  # "raising the total to 2,922, and 15 deaths" leads to the 2,922
    return cue


def _leads_to(words: Sequence[str]) -> bool:
    """Whether "to" stands near behind the words: not "brought to a clinic, a total of two died"."""
    behind = [*takewhile(lambda word: word not in _LEVELS, reversed(words))]
    return len(behind) < min(len(words), _NEAR) and _BREAKS.isdisjoint(behind)


def _goes_on_for(scene: Scene, index: int, start: int) -> bool:
    """Whether "for" says of whom: "cars for 9 of the deaths, lorries for a total of 6"."""
    before = scene.word(start - 1)
    if scene.word(start) != "for" or before == ",":
        return False
    sites = (scene.sites[other].first for other in scene.earlier_in_sentence(index))
    opens = start == scene.sentence(index).first or before in _ACCOUNTING
    return opens or any(scene.word(first - 1) == "for" for first in sites)


def _is_second_total(scene: Scene, first: int, second: int) -> bool:
    """Whether two totals are told in one: "bringing the toll to eight dead and 34 wounded"."""
    fates = {fate_of(scene.drafts[first]), fate_of(scene.drafts[second])}
    joined = scene.between(after(scene, first), scene.sites[second].first) == ["and"]
    return joined and fates == {Outcome.KILLED, Outcome.INJURED}


def _told_new(scene: Scene, total: int) -> list[int]:
    """What the sentence before is about: "24 new cases on Monday. The total now stands at 180"."""
    before = scene.by_sentence.get(scene.drafts[total].sentence - 1, [])
    fate, noun = fate_of(scene.drafts[total]), noun_of(scene.drafts[total])
    return [
        other
        for other in before[:1]
        if leads(scene, other)
        and fate in (None, fate_of(scene.drafts[other]))
        and noun in (None, noun_of(scene.drafts[other]))
    ]


def _is_added(scene: Scene, index: int, cue: int) -> bool:
    draft = scene.drafts[index]
    if draft.number.first > cue or scene.sites[index].aside is not None or draft.unit is None:
        return False
    if _is_whole_of_added(scene, index):
        return False
    if scene.word(cue) in _REACHING and not _follows(scene, index, cue):
        return _says_more(scene, index)
    return _says_more(scene, index) or index not in scene.changes


def _is_whole_of_added(scene: Scene, index: int) -> bool:
    """Whether a group is only named for its part: "two of the 41 died, bringing the toll to 11"."""
    before = scene.by_sentence[scene.drafts[index].sentence]
    named = scene.word(scene.sites[index].first - 1) == "of"
    return named and any(scene.whole_of(part) == index for part in before if part < index)


def _follows(scene: Scene, index: int, cue: int) -> bool:
    """Whether the total is what deaths led to: "two of them died, so the toll stands at 21"."""
    return "so" in scene.between(scene.drafts[index].number.last, cue)


def _opens_with(scene: Scene, index: int) -> bool:
    """Whether a sentence opens with what was added: "With twelve more deaths, the toll rose"."""
    first = scene.sites[index].first
    opens = first - 1 == scene.sentence(index).first and scene.word(first - 1) == "with"
    return opens and _says_more(scene, index)


def _are_one(scene: Scene, delta: int, new: int) -> bool:
    """Whether two counts print one noun or tell one fate."""
    added, whole = scene.drafts[delta], scene.drafts[new]
    return noun_of(added) == noun_of(whole) or share_fate(added, whole)


def _added_after(scene: Scene, new: int, members: list[int]) -> list[int]:
    """Those told behind a total that they raised: "rose to 21 after two of the injured died"."""
    fate, last = fate_of(scene.drafts[new]), scene.drafts[new].number.last
    if scene.word(scene.sites[new].first - 1) != "to" or fate is None:
        return []
    return [
        other
        for other in members
        if other > new
        and fate_of(scene.drafts[other]) is fate
        and not _AFTER.isdisjoint(scene.between(last, scene.drafts[other].number.first))
        and (scene.drafts[other].phrase.of is not None or _rose_with(scene, new, other))
    ][:1]


def _rose_with(scene: Scene, new: int, index: int) -> bool:
    """Whether the clause of what was added stands right behind: "rose to 160 after eight died"."""
    last, first = scene.drafts[new].number.last, scene.sites[index].first
    words = scene.between(last, first)
    at = next((at for at, word in enumerate(words) if word in _AFTER), 0)
    own = len(words) - at <= _OPENING_CLAUSE
    spell = at and words[at - 1] in _SPELLS  # "rose to 21 two years after 12 were shot"
    if not own or spell or "," in words[at:] or scene.drafts[index].number.low is None:
        return False
    return is_surely_larger(scene.drafts[new], scene.drafts[index])


def _says_more(scene: Scene, index: int) -> bool:
    """Whether a count is told as added: "two more", "another two", "six new arrests"."""
    draft = scene.drafts[index]
    fresh = scene.between(draft.number.last, max(draft.phrase.last, draft.number.last + 1))
    return bool(scene.sites[index].lead & MORE) or not _FRESH.isdisjoint(fresh)


def _without_others(scene: Scene, deltas: list[int]) -> list[int]:
    """Leave out what met another fate than those told as added.

    "Two more were charged over a fire that killed 21, bringing the total to seven".
    """
    fates = {fate_of(scene.drafts[delta]) for delta in deltas if _says_more(scene, delta)}
    if not fates:
        return deltas
    return [o for o in deltas if _says_more(scene, o) or fate_of(scene.drafts[o]) in {None, *fates}]


def _count_alike(scene: Scene, delta: int, new: int) -> bool:
    """Whether two counts may be of one thing: cases are no deaths, but may be of patients."""
    added, whole = scene.drafts[delta], scene.drafts[new]
    fates = {fate_of(added), fate_of(whole)}
    if Outcome.KILLED in fates and not fates.isdisjoint(_ALIVE):
        return False  # "90 more fell ill, while the death toll reached 12"
    patients = are_sick(added) and noun_of(whole) in _SICK
    return whole.unit is None or patients or units_agree(added, whole)


def _is_old(scene: Scene, index: int, cue: int, new: int) -> bool:
    """Whether a count is the level before: "from 49 to 58", "; before Friday it was 36"."""
    first = scene.sites[index].first
    if index < new:
        return scene.drafts[index].number.first > cue and scene.word(first - 1) == "from"
    before = scene.between(max(scene.sentence(index).first, first - 5), first)
    return index > new and tuple(before[-2:]) == ("it", "was") and "before" in before

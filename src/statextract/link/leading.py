"""What a sentence is about: its leading figures, to which pronouns and elided nouns go back."""

from statextract.link.fit import fate_of, fates_agree, fits
from statextract.link.grammar import DEFINITE, PREPOSITIONS, THEM
from statextract.link.last_year import skips_back, was_level
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold, nearly_holds
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType, Outcome, Unit

_REACH = 3  # sentences that a pronoun reaches back over, counting only those with figures
_SHARE = Unit.SHARE
_PAIR, _ROW = 2, 3
_OWN = ("rule:same-clause",)
_SOME = ("rule:partitive", "rule:out-of")
_FOUND = frozenset("found located traced accounted recovered".split())
_GIVEN_TO = frozenset(["rule:elided-object", "rule:given"])
_FRONTED = "rule:fronted-partitive"


def find_topic(
    scene: Scene, index: int, reach: int = _REACH, *, nearest: bool = True
) -> int | None:
    """Return the leading figure of the nearest earlier sentence that has any, if it fits.

    With ``nearest`` off, sentences whose leading figures do not fit are passed over.

    A figure leads if it is no part of another in its sentence and stands in no aside.
    """
    small = None
    for sentence in scene.sentences_before(scene.drafts[index].sentence, reach):
        led = False
        if _tells_row_of_times(scene, sentence) or _is_passed(scene, sentence, index):
            continue
        for other in scene.by_sentence[sentence]:
            if not nearest and skips_back(scene, other, index):
                held = can_hold(scene.drafts[other], scene.drafts[index])
                small = other if small is None and held and fits(scene, index, other) else small
                continue
            if leads(scene, other) and fits(scene, index, other):
                some = some_of(scene, index, other)
                if some is not None:
                    return some
                group = group_of(scene, index, other)
                if can_hold(scene.drafts[group], scene.drafts[index]):
                    return group
                outer = _outer(scene, index, group)
                if outer is not None:
                    return outer
                titled = scene.sentence(other).kind is SentenceKind.TITLE  # others than these
                near = not titled and nearly_holds(scene.drafts[group], scene.drafts[index])
                small = group if small is None and near else small
            led = led or leads(scene, other)
        if led and nearest:
            return small
        shared = None if led else _whole_of_share(scene, index, sentence)
        if shared is not None:
            return shared
    return small


def _whole_of_share(scene: Scene, index: int, sentence: int) -> int | None:
    """What a sentence is about that opens with a share: "Two thirds (64) of the dead were men"."""
    share = scene.by_sentence[sentence][0]
    of = scene.drafts[share].of
    if scene.drafts[share].number.type is not NumberType.SHARE or of is None:
        return None
    if scene.drafts[share].phrase.of is None or sentence != scene.drafts[index].sentence - 1:
        return None
    held = can_hold(scene.drafts[of.value], scene.drafts[index])
    return scene.first_of(of.value) if held and fits(scene, index, of.value) else None


def _is_passed(scene: Scene, sentence: int, index: int) -> bool:
    """Whether a sentence only tells a former level, to which no pronoun goes back.

    Or whom something was given: "They tried 40. Bail was granted to 13. The court acquitted five".
    """
    opening = scene.word(scene.sentence(index).first)
    if scene.drafts[index].phrase.of is not None or opening in ("of", "among", "they"):
        return False
    first = scene.by_sentence[sentence][0]
    told = {cited.by for cited in (scene.drafts[first].unit, scene.drafts[first].of) if cited}
    given = scene.word(scene.sites[first].first - 1) in PREPOSITIONS
    return (given and not told.isdisjoint(_GIVEN_TO)) or was_level(scene, first)


def _tells_row_of_times(scene: Scene, sentence: int) -> bool:
    """Whether a sentence splits a total by time: "36 came in May, 37 in June and 35 in July"."""
    members = scene.by_sentence[sentence]
    if len(members) < _ROW:
        return False
    told = [scene.drafts[other] for other in members]
    times = {draft.when.value for draft in told if draft.when is not None and draft.when.by in _OWN}
    plain = all(draft.number.type is NumberType.COUNT and draft.of is None for draft in told)
    return plain and len(times) == len(members)


def _outer(scene: Scene, index: int, group: int) -> int | None:
    """What a group too small is part of: "32 of the 230 were drunk. Also, 39 of them were men"."""
    whole = scene.whole_of(group)
    if whole is None or not fits(scene, index, whole):
        return None
    return whole if can_hold(scene.drafts[whole], scene.drafts[index]) else None


def some_of(scene: Scene, index: int, whole: int) -> int | None:
    """Those whom a sentence is about: "14 of the 19 were found guilty. Five got life"."""
    parts = [o for o in scene.by_sentence[scene.drafts[whole].sentence] if o != whole]
    parts = [o for o in parts if scene.whole_of(o) == whole]
    of = scene.drafts[parts[0]].of if len(parts) == 1 else None
    if of is None or not fits(scene, index, parts[0]):
        return None
    if parts[0] > whole:
        newly = of.by == _FRONTED and _are_newly_told(scene, whole, parts[0])
        if not newly or _make_up(scene, index, whole, parts[0]):
            return None
    elif of.by not in _SOME:
        return None
    mine, theirs = scene.drafts[index], scene.drafts[parts[0]]
    if fate_of(mine) is Outcome.MISSING and not _FOUND.isdisjoint(
        scene.between(theirs.clause.first, theirs.clause.last)
    ):
        return None  # "31 of the 33 have been found. One is missing"
    larger = can_hold(theirs, mine) and theirs.number.value not in (0, mine.number.value)
    return parts[0] if larger and fates_agree(mine, theirs) else None


def _are_newly_told(scene: Scene, whole: int, part: int) -> bool:
    """Whether a group only leads to some of it: "Of 210 people checked, 126 were held. Two ..."."""
    known = bool(scene.sites[whole].lead & DEFINITE) or scene.drafts[whole].same_as is not None
    unit = scene.drafts[part].unit
    cases = unit is not None and unit.value is Unit.CASE
    return not known and (cases or fate_of(scene.drafts[part]) is not None)


def _make_up(scene: Scene, index: int, whole: int, part: int) -> bool:
    """Whether the numbers of a sentence come nearer to all of a group than to some of it."""
    group, some = scene.drafts[whole].number, scene.drafts[part].number
    told = sum(
        scene.drafts[other].number.low or 0
        for other in scene.by_sentence[scene.drafts[index].sentence]
        if other >= index and scene.drafts[other].number.type is NumberType.COUNT
    )
    top, held = group.low or 0, some.low or 0
    return told > held and abs(told - top) < abs(told - held)


def group_of(scene: Scene, index: int, other: int) -> int:
    """The whole of a figure that was told as one of several parts, else the figure itself."""
    listing = scene.listing_of.get(other)
    if listing is None:
        return _whole_of_several(scene, index, other)
    if listing.whole is None:
        return other
    all_told = {"the", "rest"} <= scene.said[scene.drafts[other].sentence]
    if len(listing.parts) < _PAIR and not all_told:
        return other
    if listing.closed and _is_in_ward(scene, index, other):
        return other
    if listing.rest == other and _takes_up(scene, index, other):
        return other
    return listing.whole if fits(scene, index, listing.whole) else other


def _whole_of_several(scene: Scene, index: int, other: int) -> int:
    """The whole of some that "among" tells at once: "30 men and 12 women were among the dead"."""
    of = scene.drafts[other].of
    if of is None or of.by != "rule:among" or not fits(scene, index, of.value):
        return other
    beside = (o for o in scene.by_sentence[scene.drafts[other].sentence] if o != other)
    several = any(scene.whole_of(o) == of.value for o in beside)
    return of.value if several else other


def _takes_up(scene: Scene, index: int, other: int) -> bool:
    """Whether "three of them" stands right behind the rest: "They seek the other eight"."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    of = mine.phrase.of
    near = mine.sentence == theirs.sentence + 1 and scene.by_sentence[theirs.sentence] == [other]
    return near and of is not None and scene.word(of[0]) in THEM and can_hold(theirs, mine)


def _is_in_ward(scene: Scene, index: int, other: int) -> bool:
    """Whether some are hurt of those in hospital, where all are told of: "one is critical"."""
    hurt = fate_of(scene.drafts[index]) is Outcome.INJURED
    treated = fate_of(scene.drafts[other]) is Outcome.HOSPITALISED
    return hurt and treated and can_hold(scene.drafts[other], scene.drafts[index])


def leads(scene: Scene, index: int) -> bool:
    """Whether a figure is what its sentence is about, not a detail of it."""
    draft = scene.drafts[index]
    if draft.unit is None or draft.unit.value is _SHARE or draft.direction is not None:
        return False
    if index in scene.changes and is_baseline(scene, index):
        return False
    aside = scene.sites[index].aside
    return not scene.is_within(index, draft.sentence) and (aside is None or aside.kind == "dash")


def is_baseline(scene: Scene, index: int) -> bool:
    """Whether a figure is only what another is compared with: "down from 3,190 a year earlier"."""
    change = scene.changes.get(index)
    return change is not None and change.role == "old"


def is_compared(scene: Scene, index: int) -> bool:
    """Whether the next count is what it was before: "Courts jailed 12, compared with nine"."""
    behind = index + 1
    if behind >= len(scene.drafts):
        return False
    same = scene.drafts[behind].sentence == scene.drafts[index].sentence
    return same and is_baseline(scene, behind)

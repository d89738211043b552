"""Parts named by their class: "Minors numbered 1,137", "The 325 foreigners", "178 were men"."""

from statextract.link.announced import some_of_others_before, subject_before
from statextract.link.description import is_one_of_two_fates
from statextract.link.dimension import dimension_of, is_foreign, narrows
from statextract.link.ellipsis import take_unit
from statextract.link.fit import fates_agree, fits, noun_of, unit_of
from statextract.link.grammar import COPULAS, MORE_OR_OTHERS
from statextract.link.items import begins_item
from statextract.link.leading import find_topic, leads
from statextract.link.part_of.definite_kinds import are_a_few_named, is_far_from, named_before
from statextract.link.part_of.label_lines import whole_of_line, whole_of_line_before
from statextract.link.part_of.rank_places import rank_before
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Listing, Scene, counts_people
from statextract.link.shape import after, is_name
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Age, NumberType, Sex

_REACH = 3
_MANY = 40
_OPENING = 4  # tokens of "Of all the casualties"
_KIND = 4  # tokens of "young men,"
_NARROWING = frozenset(
    "unaccompanied separated pregnant lactating disabled orphaned single unmarried widowed".split()
)
_BROKEN_DOWN = ("rule:breakdown", "rule:elided-head")
_COMING = frozenset("came come comes hail hailed".split())
_BRACKET = 5  # tokens of "(63 %)"


@rule()
def tie_class(scene: Scene, index: int) -> Tie | None:
    """Tie a count whose noun stands before it or is definite to the group that it splits."""
    draft = scene.drafts[index]
    head = draft.phrase.head
    if head is None or (lead := scene.sites[index].lead) & MORE_OR_OTHERS:
        return None
    before = head[0] < draft.number.first
    if before and scene.word(head[0] - 1) == "of":
        return None
    if before and scene.word(draft.number.begin - 1) == "(":
        return _tie_bracketed(scene, index, head)
    named = named_before(scene, index, head) if before else None
    if named is not None:
        return Tie(named, "rule:breakdown", head, "classes")
    if not dimension_of(scene, index):
        return None
    if not before and "the" not in lead:
        return _tie_joined(scene, index, head)
    whole = whole_of_line_before(scene, index) if before else None
    if whole is None:
        whole = _undivided(scene, index)
        whole = whole_of_line(scene, index, whole) if before and whole is not None else whole
    if whole is None or _stands_beside_all(scene, index, whole):
        return None
    if scene.drafts[whole].phrase.head == head:
        return None  # "Suspects by age: / under 20: 49 / over 20: 71": one heading names both
    if "the" in lead and (is_far_from(scene, index, whole) or are_a_few_named(scene, index, whole)):
        return None
    if "the" in lead and not can_hold(scene.drafts[whole], draft):
        return None  # "Three others were jailed ... the four men had planned it"
    return _tie(scene, index, whole, head if before else (scene.sites[index].first, head[1]))


def _tie_joined(scene: Scene, index: int, head: tuple[int, int]) -> Tie | None:
    """Tie the second of two definite kinds: "The six women and two girls are in care"."""
    other = next(iter(scene.earlier_in_sentence(index)), None)
    if other is None or scene.between(after(scene, other), scene.sites[index].first) != ["and"]:
        return None
    of = scene.drafts[other].of
    if of is None or of.by != "rule:breakdown" or "the" not in scene.sites[other].lead:
        return None
    both = (scene.drafts[other].number.value or 0) + (scene.drafts[index].number.value or 0)
    top = scene.drafts[of.value].number.high
    if not fits(scene, index, of.value) or (top is not None and both > top):
        return None
    return Tie(of.value, "rule:breakdown", head, sibling=other)


def _stands_beside_all(scene: Scene, index: int, whole: int) -> bool:
    """Whether its sentence tells first of all of a group: "All 22 were Cubans and the two ..."."""
    return any(
        "all" in scene.sites[other].lead and scene.first_of(other) == scene.first_of(whole)
        for other in scene.earlier_in_sentence(index)
    )


def _tie_bracketed(scene: Scene, index: int, head: tuple[int, int]) -> Tie | None:
    """Tie a class with its number in brackets: "Thais (2,654) were most, then Laotians (1,180)".

    "Ahead of Albanians (637)" beside another number need not be of the nearest group.
    """
    members = scene.by_sentence[scene.drafts[index].sentence]
    rank = rank_before(scene, scene.sentence(index).first, scene.sites[index].first)
    if rank is not None and scene.word(rank) != "then":
        return _tie_behind_leader(scene, index, (rank, rank + 1))
    if any(scene.sites[other].aside is None for other in members if other < index):
        return None
    whole = _undivided(scene, index)
    told = sum(scene.drafts[other].number.low or 0 for other in members)
    if whole is None or told > (scene.drafts[whole].number.high or told):
        return None
    return _tie(scene, index, whole, head)


def _tie_behind_leader(scene: Scene, index: int, cue: tuple[int, int]) -> Tie | None:
    """Tie those who follow the class that leads: "Cubans were most, with 90, followed by ..."."""
    for other in scene.earlier_in_sentence(index):
        whole, listing = scene.whole_of(other), scene.listing_of.get(other)
        if whole is None or listing is None or listing.form != "classes":
            continue
        alike = dimension_of(scene, other) == dimension_of(scene, index)
        if alike and fits(scene, index, whole):
            return Tie(whole, "rule:breakdown", cue, sibling=other)
    return None


@rule(COPULAS)
def tie_breakdown(scene: Scene, index: int) -> Tie | None:
    """Tie the first of a breakdown told as a predicate: "288 were men, 279 women"."""
    draft = scene.drafts[index]
    cases = draft.phrase.head is not None and noun_of(draft) == "case"
    token = draft.phrase.last if cases else draft.number.last
    if cases and scene.word(token) == "(":
        token = next((t for t in range(token, token + _BRACKET) if scene.word(t) == ")"), token) + 1
    if token >= scene.sentence(index).last or scene.word(token) not in COPULAS:
        return None
    if (draft.phrase.head is not None and not cases) or not dimension_of(scene, index):
        return None
    if scene.sites[index].lead & MORE_OR_OTHERS:
        return None
    whole = index - 1 if _is_of_minors(scene, index) else _undivided(scene, index)
    if whole is not None and _is_of_all_harmed(scene, index, whole):
        return None
    if whole is None or (begins_item(scene, index) and begins_item(scene, whole)):
        return None  # "• 30 are married • 12 are foreigners"
    return _tie(scene, index, whole, (token, token + 1))


@rule([",", "and"], beside=True)
def tie_next_share(scene: Scene, index: int) -> Tie | None:
    """Tie the second share of a breakdown: "71 per cent were men, 16 per cent women"."""
    draft, other = scene.drafts[index], index - 1
    if draft.number.type is not NumberType.SHARE or not index:
        return None
    before = scene.drafts[other]
    alike = before.number.type is NumberType.SHARE and before.sentence == draft.sentence
    if not alike or before.of is None or before.of.by not in _BROKEN_DOWN:
        return None
    first, behind = scene.sites[index].first, before.number.last
    behind += scene.word(behind) in COPULAS
    if draft.phrase.head is None:
        return _tie_from(scene, index, behind, before.of.value)
    between = scene.between(behind, first)
    joined = between[-1:] in ([","], ["and"]) and len(between) <= _KIND
    if not joined or not (dimension_of(scene, index) and dimension_of(scene, other)):
        return None
    return Tie(before.of.value, "rule:breakdown", (first - 1, first), sibling=other)


def _tie_from(scene: Scene, index: int, at: int, whole: int) -> Tie | None:
    """Tie "12% from Chad" behind "60% are from Togo", where the two name their places alike."""
    first, behind = scene.sites[index].first, scene.drafts[index].number.last
    at += scene.word(at) in _COMING
    alike = scene.word(at) == "from" == scene.word(behind) and is_name(scene, behind + 1)
    between = scene.between(at + 1, first)
    while between[-1:] and between[-1] in (",", "and"):
        between = between[:-1]
    named = all(is_name(scene, at + 1 + token) for token in range(len(between)))
    if not alike or not named or not 0 < len(between) <= _KIND:
        return None
    take_unit(scene, index, index - 1)
    return Tie(whole, "rule:breakdown", (first - 1, first), sibling=index - 1)


def _is_of_all_harmed(scene: Scene, index: int, whole: int) -> bool:
    """Whether "Of the casualties" opens its sentence, and a group is but the dead or the hurt."""
    first = scene.sentence(index).first
    opening = scene.between(first, min(first + _OPENING, scene.sites[index].first))
    return "casualties" in opening and is_one_of_two_fates(scene, whole)


def _is_of_minors(scene: Scene, index: int) -> bool:
    """Whether children told just before are split: "25 are children. Twenty are under 12"."""
    if index == 0:
        return False
    mine, theirs = scene.drafts[index], scene.drafts[index - 1]
    if mine.sentence - theirs.sentence != 1 or theirs.of is None or theirs.sex is not None:
        return False
    minors = all(d.age is not None and d.age.value is Age.MINOR for d in (mine, theirs))
    if mine.age is not None and "18" in scene.document.text(mine.age.start, mine.age.end):
        return False  # "1,290 of them children. Some 60 percent were under 18": of all
    return minors and fits(scene, index, index - 1) and can_hold(theirs, mine)


def are_exhaustive(scene: Scene, parts: list[int]) -> bool:
    """Whether parts cover both sexes, or minors and adults, or a nation and the foreigners.

    In a list of a hundred parts the first and the last are looked at.
    """
    if len(parts) > _MANY:
        parts = [*parts[: _MANY // 2], *parts[-_MANY // 2 :]]
    parts = [part for part in parts if not _is_narrowed(scene, part)]
    sexes = {scene.drafts[part].sex for part in parts}
    ages = {scene.drafts[part].age for part in parts}
    seen = {cited.value for cited in (*sexes, *ages) if cited is not None}
    if any(is_foreign(scene.drafts[part]) for part in parts) and len(parts) > 1:
        return True
    return {Sex.MALE, Sex.FEMALE} <= seen or {Age.MINOR, Age.ADULT} <= seen


def _is_narrowed(scene: Scene, index: int) -> bool:
    """Whether only some of a class are counted: "103 unaccompanied minors", "12 pregnant women"."""
    draft = scene.drafts[index]
    if draft.noun is None:
        return False
    start = min(draft.number.end, draft.noun.start)
    words = scene.document.text(start, draft.noun.end).lower().split()
    return not _NARROWING.isdisjoint(words)


def _tie(scene: Scene, index: int, whole: int, cue: tuple[int, int]) -> Tie:
    sister = _sister(scene, index, whole)
    if sister is not None:
        closed = are_exhaustive(scene, [sister, index])
        return Tie(whole, "rule:breakdown", cue, closed=closed, sibling=sister)
    return Tie(whole, "rule:breakdown", cue, "classes")


def _sister(scene: Scene, index: int, whole: int) -> int | None:
    """A part told before on the same dimension of the same whole, by its class too.

    Or told in any way, if the two leave nobody out: "eleven of whom are minors. The 18 adults".
    """
    for other in range(index - 1, -1, -1):
        listing: Listing | None = scene.listing_of.get(other)
        if scene.drafts[index].sentence - scene.drafts[other].sentence > _REACH:
            return None
        if listing is None or listing.whole != whole:
            continue
        completed = listing.parts == [other] and are_exhaustive(scene, [other, index])
        if listing.form != "classes" and not completed:
            continue
        if dimension_of(scene, other) == dimension_of(scene, index):
            return other
    return None


def _divided_before(scene: Scene, index: int) -> int | None:
    """The one group whose parts the sentence before tells: "Those held (435 men, 207 women)"."""
    before = scene.by_sentence.get(scene.drafts[index].sentence - 1, ())
    wholes = {scene.whole_of(other) for other in before} - {None}
    return wholes.pop() if len(wholes) == 1 else None


def _led_here(scene: Scene, index: int) -> int | None:
    """What the same sentence is about before a semicolon: "1,122 are victims; 61 are minors"."""
    if scene.word(scene.sites[index].first - 1) != ";":
        return None
    led = [
        other
        for other in scene.by_sentence[scene.drafts[index].sentence]
        if other < index and leads(scene, other) and counts_people(unit_of(scene.drafts[other]))
    ]
    alone = led[0] if len(led) == 1 and scene.drafts[led[0]].of is None else None
    if alone is None or not can_hold(scene.drafts[alone], scene.drafts[index]):
        return None
    return alone if narrows(scene, index, alone) else None


def _undivided(scene: Scene, index: int) -> int | None:
    """The nearest group before that is not yet narrowed on the dimension of the count."""
    topic = subject_before(scene, index)
    topic = _led_here(scene, index) if topic is None else topic
    if topic is None and some_of_others_before(scene, index):
        return None
    topic = find_topic(scene, index, _REACH, nearest=False) if topic is None else topic
    if topic is None or not fits(scene, index, topic):
        topic = _divided_before(scene, index)  # phones were counted since, and those held divided
    while topic is not None and not narrows(scene, index, topic):
        topic = scene.whole_of(topic)
    if topic is None or not fates_agree(scene.drafts[index], scene.drafts[topic]):
        return None
    if scene.word(scene.sites[index].first - 1) == ";" and not can_hold(
        scene.drafts[topic], scene.drafts[index]
    ):
        return None  # "30 of the 204 are ill. Some of eleven nations were aboard; 260 were Danes"
    return topic if fits(scene, index, topic) else None

"""Counts of a row of places by rank: "Kandy had 412 cases, followed by Galle (203)".

The number of each place counts what the leader's does; two in one bracket count what the two
of the leader count, in the same order. None of them is a part of another.
"""

from statextract.link.ellipsis import take_unit
from statextract.link.fit import GENERIC, fate_of, fates_agree, fits, noun_of
from statextract.link.last_year import skips_back
from statextract.link.leading import find_topic, group_of, leads
from statextract.link.own_times import tell_two_times
from statextract.link.part_of.rank_lists import are_others_ranked, has_name
from statextract.link.part_of.rule import rule
from statextract.link.part_of.share_again import behind_share
from statextract.link.part_of.tie import Tie
from statextract.link.places_told import are_of_two_countries
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold, nearly_holds
from statextract.link.topmost import is_of_topmost
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType, Unit

_REACH = 8  # sentences with figures
_RANKED = (("ahead", "of"), ("followed", "by"), ("trailed", "by"), ("then", "came"))
_NEXT = frozenset("follows follow followed next second".split())
_BETWEEN = frozenset("comes came is was are were third fourth fifth last".split())
_RANKED_KINDS = frozenset(("category", "group"))
_SECOND = frozenset(("next", "second"))
_FIRST = frozenset("leads led lead".split())
_TOP = frozenset(
    """
    leads led lead topped tops top most highest largest worst deadliest biggest heaviest hardest
    """.split()
)
_HARDEST = frozenset("hardest hard worst heaviest badly".split())
_SET_OFF = tuple((word, ",") for word in ("most", "highest", "largest", "worst"))
_CASES = frozenset(["case", "infection", "death"])  # "the worst hit, with 310 cases"
_NEIGHBOURS = frozenset("neighbouring neighboring neighbour neighbor abroad".split())
_MOST = 18  # tokens from "the most" to the number
_AT = frozenset(["with", "at", "on"])
_BY = frozenset(("by", "and", ","))
_BY_BRACKETS = "rule:column"  # brackets in a row tell the unit, not the whole
_ENDS = frozenset([",", ".", ";", ")", "and", "followed", "ahead"])
_SETTINGS = frozenset("in across during from since until".split())


@rule(_TOP)
def tie_leader(scene: Scene, index: int) -> Tie | None:
    """Tie the first of a row to what the text counted before it: "Accra leads with 38"."""
    draft, first = scene.drafts[index], scene.sites[index].first
    head = draft.phrase.head
    cases = noun_of(draft) in _CASES
    if (head is not None and head[1] > draft.number.first and not cases) or draft.phrase.of:
        return None
    if draft.number.type is NumberType.SHARE and scene.sites[index].aside is not None:
        return None  # "the most common form with 497 victims (54%)": of what the 497 are part of
    toll = scene.word(first - 2) == "toll" and scene.word(first - 4) in _FIRST
    led = draft.unit is None and scene.word(first - 2) in _FIRST
    told = led and bool(_member_of(scene, index))
    told = told or (not toll and _is_topmost(scene, index))
    set_off = scene.word(first - 1) == "(" or tuple(scene.between(first - 2, first)) in _SET_OFF
    if not (scene.word(first - 1) in _AT or set_off) or not (toll or told):
        return None
    if cases:
        whole = _total_here(scene, index)
    else:
        whole = total_before(scene, index, toll=True) if toll else _main_before(scene, index)
    return None if whole is None else Tie(whole, "rule:ranked", (first - 1, first), "ranked")


def _total_here(scene: Scene, index: int) -> int | None:
    """The cases of which "the worst hit, with 310 cases" had some; not those of a neighbour."""
    whole = total_before(scene, index)
    if whole is None or not _NEIGHBOURS.isdisjoint(scene.said[scene.drafts[index].sentence]):
        return None
    larger = scene.drafts[whole].number.value != scene.drafts[index].number.value
    return whole if larger and not are_of_two_countries(scene, index, whole) else None


def _main_before(scene: Scene, index: int) -> int | None:
    """The nearest count before that the story is about, else the topic.

    Of its own sentence, one of cases: "the 410 cases were found in the north, the most in Ica".
    """
    for other in scene.earlier_in_sentence(index):
        group = scene.drafts[other]
        cases = group.unit is not None and group.unit.value is Unit.CASE and group.of is None
        if cases and leads(scene, other) and can_hold(group, scene.drafts[index]):
            return scene.first_of(other)
    for number in scene.sentences_before(scene.drafts[index].sentence, _REACH):
        for other in scene.by_sentence[number]:
            main = number in scene.lede or other in scene.known
            free = main and leads(scene, other) and scene.whole_of(other) is None
            free = free and not skips_back(scene, other, index)  # "Last year 287 died"
            free = free and not are_others_ranked(scene, index, other)
            holds = free and can_hold(scene.drafts[other], scene.drafts[index])
            if holds and fits(scene, index, other):
                return scene.first_of(other)
    topic = find_topic(scene, index)
    return None if topic is None or are_others_ranked(scene, index, topic) else topic


def _is_topmost(scene: Scene, index: int) -> bool:
    """Whether "Bavaria had the most, with" or "Rome was worst hit, at" leads to a bare number."""
    draft, first = scene.drafts[index], scene.sites[index].first
    end = behind_share(scene, index)
    end = max(end, scene.sites[index].last) if noun_of(draft) in _CASES else end
    behind = scene.word(end)
    named = draft.unit is None or noun_of(draft) in GENERIC | _CASES
    if draft.phrase.head is None and scene.word(first - 1) == "with" and fate_of(draft) is not None:
        return _is_hardest_hit(scene, index)
    if not named or draft.number.type is not NumberType.COUNT:
        return False
    if end < scene.sentence(index).last and behind not in _ENDS:
        return False
    floor = max(scene.sentence(index).first, first - _MOST)
    before = scene.between(floor, first - 1)
    top = next((first - 2 - at for at, w in enumerate(reversed(before)) if w in _TOP), None)
    if top is None or ";" in before or _counts_since(scene, index, top):
        return False
    named = any(word[:1].isupper() for word in scene.document.words[floor : first - 1])
    return named or not _RANKED_KINDS.isdisjoint(before)


def _counts_since(scene: Scene, index: int, token: int) -> bool:
    """Whether another number stands between a token and a count: "leads with 52, ahead of Ica"."""
    members = scene.by_sentence[scene.drafts[index].sentence]
    return any(token < scene.drafts[other].number.first for other in members if other < index)


def _is_hardest_hit(scene: Scene, index: int) -> bool:
    """Whether "was the hardest hit, with 68 killed" tells of one of several places."""
    first = scene.sites[index].first
    before = scene.between(max(scene.sentence(index).first, first - _MOST), first)
    return "hit" in before and not _HARDEST.isdisjoint(before)


@rule(["ahead", "followed", "trailed"])
def tie_first(scene: Scene, index: int) -> Tie | None:
    """Tie the leader of a row to the total told before: "drivers came first, with 31 killed"."""
    sentence, draft = scene.sentence(index), scene.drafts[index]
    if draft.number.type is NumberType.SHARE and scene.sites[index].aside is not None:
        return None
    rank = rank_before(scene, draft.number.last, sentence.last)
    if rank is None or ";" in scene.between(draft.number.last, rank):
        return None
    members = scene.by_sentence[draft.sentence]
    aside = scene.sites[index].aside
    leads_row = not any(
        index < o
        and scene.drafts[o].number.first < rank
        and (aside is None or scene.sites[o].aside != aside)
        for o in members
    )
    if not leads_row or not any(scene.drafts[o].number.first > rank for o in members):
        return None
    whole = total_before(scene, index)
    return None if whole is None else Tie(whole, "rule:ranked", (rank, rank + 2), "ranked")


def total_before(scene: Scene, index: int, *, toll: bool = False) -> int | None:
    """The nearest leading count of the text before that is of the same noun or fate, and larger.

    That of a ``toll`` is a toll itself, no count of people by a noun.
    """
    draft = scene.drafts[index]
    noun, old = noun_of(draft), None
    fate = fate_of(draft)
    for number in scene.sentences_before(draft.sentence, _REACH):
        for other in scene.by_sentence[number]:
            whole = scene.drafts[other]
            theirs = fate_of(whole)
            alike = (noun is not None and noun == noun_of(whole)) or (fate and fate is theirs)
            if not alike or not leads(scene, other) or not fits(scene, index, other):
                continue
            titled = scene.sentence(other).kind is SentenceKind.TITLE
            if toll and whole.phrase.head is not None:
                continue
            if tell_two_times(draft, whole):
                continue  # "3,286 last year compared to 3,541 this year. Drivers had 324 this year"
            if whole.of is not None and whole.of.by == "rule:ranked":
                continue  # "Accra had the most, at 38. Kumasi ranked third with 12"
            if titled or is_of_topmost(scene, other) or are_of_two_stories(scene, draft, whole):
                continue
            if nearly_holds(whole, draft) and fates_agree(draft, whole):
                group = scene.first_of(group_of(scene, index, other))
                if not skips_back(scene, other, index):
                    return group
                old = group if old is None else old  # "5,210 cases. Last year 4,900"
    return old


@rule(["ahead", "followed", "trailed", "follows", "follow", "next", "second", "then"])
def tie_ranked(scene: Scene, index: int) -> Tie | None:
    """Tie a count behind a place further down a row to the listing of its leader.

    In a row of peoples each is named: "Malians made up 520 of them, followed by Guineans (48)".
    """
    draft = scene.drafts[index]
    head, people = draft.phrase.head, draft.nationality is not None
    left = head is not None and head[0] < draft.number.last
    if (left and not people) or draft.phrase.of is not None:
        return None
    if draft.number.type is not NumberType.COUNT:
        return None
    soft = draft.notes.get("unit") == "soft" or head is not None
    if draft.unit is not None and not (soft or people) and draft.unit.by != _BY_BRACKETS:
        return None
    if scene.sentence(index).kind is SentenceKind.ROW:
        return None
    member = _member_of(scene, index)
    if not member:
        return None
    place = member.index(index)
    leader = _leader(scene, index, len(member), place)
    if leader is None or (people and scene.drafts[leader].nationality is None):
        return None
    if head is not None and not people and not _counts_as(scene, index, leader):
        return None
    return _join(scene, index, leader, place)


def _counts_as(scene: Scene, index: int, leader: int) -> bool:
    """Whether a count prints the leader's noun: "15 cases, followed by Ho with nine cases"."""
    mine, theirs = scene.drafts[index], scene.drafts[leader]
    listing = scene.listing_of.get(leader)
    if theirs.noun is None and listing is not None:
        theirs = scene.drafts[listing.parts[0]]  # "15 cases and Ho 12. Keta followed with nine"
    traits = mine.sex or mine.age or mine.nationality
    return noun_of(mine) == noun_of(theirs) and traits is None and fates_agree(mine, theirs)


def _join(scene: Scene, index: int, leader: int, place: int) -> Tie | None:
    draft, giver = scene.drafts[index], scene.drafts[leader]
    take_unit(scene, index, leader)
    draft.outcome = draft.outcome if draft.outcome and draft.outcome.value else giver.outcome
    draft.role = draft.role or giver.role
    cue = (scene.sites[index].first - 1, scene.sites[index].first)
    if place:
        within = scene.whole_of(leader) == leader - place
        return Tie(index - place, "rule:deaths-of-cases", cue) if within else None
    return Tie(scene.whole_of(leader), "rule:ranked", cue, sibling=leader)


def _member_of(scene: Scene, index: int) -> list[int]:
    """The bare numbers told of its place with it; none where no place stands before it."""
    before = scene.sites[index].first - 1
    aside, people = scene.sites[index].aside, scene.drafts[index].nationality is not None
    if people and aside is None:
        return [index] if scene.word(before) in _BY else []
    if scene.word(before) in _AT and aside is None:
        before -= scene.word(before - 1) == "," and scene.word(before - 2) in _SECOND
        while scene.word(before - 1) in _NEXT | _FIRST | _BETWEEN:
            before -= 1
        return [index] if has_name(scene, before) else []
    if aside is None and _is_beside_name(scene, index, before):
        return [index]
    if aside is None or aside.kind != "bracket" or not has_name(scene, aside.first):
        return []
    members = scene.by_sentence[scene.drafts[index].sentence]
    inside = [i for i in members if scene.sites[i].aside == aside]
    bare = people or all(scene.drafts[i].phrase.head is None for i in inside)
    return inside if bare and aside.last - aside.first <= 2 * len(inside) else []


def _is_beside_name(scene: Scene, index: int, before: int) -> bool:
    """Whether a bare number stands behind a name and a comma, or before its place or month.

    "Followed by Kano, 12, and Ogun, nine"; "followed by 571 in August".
    """
    if scene.drafts[index].phrase.head is not None:
        return False
    behind = scene.word(scene.sites[index].last)
    if scene.word(before) == ",":
        return has_name(scene, before) and (behind in _ENDS or not behind)
    beside = scene.sites[index].last + 1
    named = behind == "in" and "".join(scene.document.words[beside : beside + 1])[:1].isupper()
    return named and tuple(scene.between(before - 1, before + 1)) in _RANKED


def _leader(scene: Scene, index: int, size: int, place: int) -> int | None:
    """The count that the first of the row has, in the sentence or, "X follows", before it."""
    sentence = scene.drafts[index].sentence
    rank = rank_before(scene, scene.sentence(index).first, scene.sites[index].first)
    if rank is None:
        return None
    led = [i for i in scene.by_sentence[sentence] if scene.drafts[i].number.first < rank]
    if not led and scene.word(rank) in _NEXT:
        led = scene.by_sentence.get(sentence - 1, [])
    led = [i for i in led if _can_lead(scene, i)]
    if not led:
        return None
    aside = scene.sites[led[-1]].aside
    if aside is not None and aside.kind == "bracket":
        led = [i for i in led if scene.sites[i].aside == aside][:size]
    else:
        led = led[-size:]
    return led[place] if len(led) == size else None


def _can_lead(scene: Scene, index: int) -> bool:
    unit = scene.drafts[index].unit
    setting = scene.word(scene.sites[index].first - 1) in _SETTINGS
    return unit is not None and unit.value is not Unit.SHARE and not setting


def rank_before(scene: Scene, first: int, last: int) -> int | None:
    """Return the last token between two that ranks places ("followed" in "followed by")."""
    for at in range(last - 2, first, -1):
        if tuple(scene.between(at, at + 2)) in _RANKED:
            return at
        if scene.word(at) in _NEXT and scene.word(at + 1) == "with":
            return at
        if scene.word(at) in _SECOND and _AT & {*scene.between(at + 1, at + 3)}:
            return at  # "Cyclists were next, at 33"
    return None

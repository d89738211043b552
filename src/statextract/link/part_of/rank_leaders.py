"""The first of a row of places by rank, and the total that it leads: "Accra leads with 38"."""

from itertools import pairwise

from statextract.link.fit import GENERIC, fate_of, fates_agree, fits, noun_of, share_fate
from statextract.link.last_year import skips_back
from statextract.link.leading import find_topic, group_of, leads
from statextract.link.own_times import tell_two_times
from statextract.link.part_of.rank_lists import are_others_ranked
from statextract.link.part_of.rank_places import AT, ENDS, FIRST, members_beside, rank_before
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
_RANKED_KINDS = frozenset(("category", "group"))
_TOP = frozenset(
    """
    leads led lead topped tops top most highest largest worst deadliest biggest heaviest hardest
    """.split()
)
# So only behind the count of its own clause: "90 were held, the majority in Gao, at 38".
_MAINLY = frozenset("leading majority bulk".split())
_HARDEST = frozenset("hardest hard worst heaviest badly".split())
_SET_OFF = tuple((word, ",") for word in ("most", "highest", "largest", "worst"))
_CASES = frozenset(["case", "infection", "death", "arrest"])  # "the worst hit, with 310 cases"
_NEIGHBOURS = frozenset("neighbouring neighboring neighbour neighbor abroad".split())
_FAR_MORE = 1.5  # by so much a row may exceed its total and be a mistake
_MOST = 18  # tokens from "the most" to the number


@rule(_TOP | _MAINLY)
def tie_leader(scene: Scene, index: int) -> Tie | None:
    """Tie the first of a row to what the text counted before it: "Accra leads with 38"."""
    draft, first = scene.drafts[index], scene.sites[index].first
    head = draft.phrase.head
    cases = noun_of(draft) in _CASES
    if (head is not None and head[1] > draft.number.first and not cases) or draft.phrase.of:
        return None
    if draft.number.type is NumberType.SHARE and scene.sites[index].aside is not None:
        return None  # "the most common form with 497 victims (54%)": of what the 497 are part of
    toll = scene.word(first - 2) == "toll" and scene.word(first - 4) in FIRST
    led = draft.unit is None and scene.word(first - 2) in FIRST
    told = led and bool(members_beside(scene, index))
    here = _with_before(scene, index)
    told = told or (not toll and _is_topmost(scene, index, mainly=here is not None))
    set_off = scene.word(first - 1) == "(" or tuple(scene.between(first - 2, first)) in _SET_OFF
    if not (scene.word(first - 1) in AT or set_off) or not (toll or told):
        return None
    if here is not None:
        whole: int | None = here
    elif cases:
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


def _is_topmost(scene: Scene, index: int, *, mainly: bool) -> bool:
    """Whether "Bavaria had the most, with" or "Rome was worst hit, at" leads to a bare number."""
    words = _TOP | _MAINLY if mainly else _TOP
    draft, first = scene.drafts[index], scene.sites[index].first
    end = behind_share(scene, index)
    end = max(end, scene.sites[index].last) if noun_of(draft) in _CASES else end
    behind = scene.word(end)
    named = draft.unit is None or noun_of(draft) in GENERIC | _CASES
    if draft.phrase.head is None and scene.word(first - 1) == "with" and fate_of(draft) is not None:
        return _is_hardest_hit(scene, index)
    if not named or draft.number.type is not NumberType.COUNT:
        return False
    if end < scene.sentence(index).last and behind not in ENDS:
        return False
    floor = max(scene.sentence(index).first, first - _MOST)
    before = scene.between(floor, first - 1)
    top = next((first - 2 - at for at, w in enumerate(reversed(before)) if w in words), None)
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
    here = _with_before(scene, index)
    whole = total_before(scene, index) if here is None else here
    return None if whole is None else Tie(whole, "rule:ranked", (rank, rank + 2), "ranked")


def _with_before(scene: Scene, index: int) -> int | None:
    """The count whose clause goes on: "90 were held, with Rome having the most, at 38"."""
    other = next(iter(scene.earlier_in_sentence(index)), None)
    if other is None:
        return None
    mine, theirs = scene.drafts[index], scene.drafts[other]
    gap = scene.between(theirs.number.last, mine.number.first)
    opened = any(pair == (",", "with") for pair in pairwise(gap))
    alike = share_fate(mine, theirs) or noun_of(mine) == noun_of(theirs) is not None
    alike = alike and fits(scene, index, other) and leads(scene, other)
    larger = can_hold(theirs, mine) and theirs.number.value != mine.number.value
    return other if opened and alike and larger else None


def total_before(scene: Scene, index: int, *, toll: bool = False) -> int | None:
    """The nearest leading count of the text before that is of the same noun or fate, and larger.

    That of a ``toll`` is a toll itself, no count of people by a noun. Nor is it one that the row
    outgrows: "210 of the 640 were in May. Cork had 190, followed by Galway with 150".
    """
    draft, row = scene.drafts[index], _size_of_row(scene, index)
    noun, old, small = noun_of(draft), None, None
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
                    held = scene.drafts[group].number.high or row
                    if row <= held:
                        return group
                    if row <= _FAR_MORE * held:
                        small = group if small is None else small
                    continue
                old = group if old is None else old  # "5,210 cases. Last year 4,900"
    return old if small is None else small


def _size_of_row(scene: Scene, index: int) -> float:
    """What the first of a row and those that its sentence tells behind it come to."""
    mine = scene.drafts[index]
    row = [
        other
        for other in scene.by_sentence[mine.sentence]
        if other == index
        or (other > index and noun_of(scene.drafts[other]) in (None, noun_of(mine)))
    ]
    numbers = [scene.drafts[other].number for other in row]
    return sum(n.value or 0 for n in numbers if n.type is NumberType.COUNT)

"""Whether a count goes on a list or tells more of the part before it, where either can be."""

from itertools import accumulate

from statextract.link.dimension import dimension_of
from statextract.link.fit import fate_of, fates_agree, fits, noun_of
from statextract.link.scene import Scene
from statextract.link.shape import is_bare
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Bound, Outcome

_TOLLS = (Outcome.KILLED, Outcome.INJURED, Outcome.MISSING)
_KINDS = 4  # kinds of one part of a list: "39 adults, four women and 35 men"
_RUN = 3  # kinds that stand beside the one that they might be of
_MUCH = 1.5
_SLIP = 1.15  # of a total: by what a misprint may exceed it
_CAUSES = frozenset("result because due over".split())
_PAIR = 2
_THE_OTHER = (("the", "other"), ("the", "second"))
_TURNS = frozenset([",", ";", "and", "while"])
_JOINTS = ([","], ["and"], [",", "and"])
_INSERTED = ("rule:including", "rule:relative", "rule:closing")
_ANYBODY = frozenset("people person individual other".split())
_INCLUDING = frozenset("including among".split())
_OWN_LIST = 3  # tokens of ", among them"
_COMPRISE = frozenset("include includes included comprise comprises comprised".split())
_MAKING_UP = ("closing", "breakdown", "including")


def overfills(scene: Scene, other: int, index: int, cue: tuple[int, int]) -> bool:
    """Whether what a semicolon sets off can only be some of the part before it.

    "Of the 82, 62 were in a lorry; 46 were Poles": 62 and 46 are more than all.
    """
    whole, listing = scene.whole_of(other), scene.listing_of.get(other)
    alone = other == index - 1 and is_bare(scene, index)
    if scene.word(cue[0]) != ";" or whole is None or not alone:
        return False
    told = [other] if listing is None or listing.whole != whole else listing.parts
    size, mine = scene.drafts[whole].number, scene.drafts[index].number
    if size.bound is not Bound.EXACT or size.high is None or size.high == 0:
        return False
    before = sum(scene.drafts[part].number.low or 0 for part in told)
    most = before + (mine.low or 0) if before < size.high else 0  # a full list is not gone on with
    plain = dimension_of(scene, other) != dimension_of(scene, index)
    fitting = can_hold(scene.drafts[other], scene.drafts[index]) and _can_be_some(
        scene, index, other
    )
    return most > size.high and plain and fitting


def is_counterpart(scene: Scene, other: int, index: int) -> bool:
    """Whether a count stands beside the whole of the part before it, and has parts of its own.

    "The raids killed 19 people, including six children, in Goma and 23 people, including ten".
    """
    whole, of = scene.whole_of(other), scene.drafts[other].of
    if of is None or whole is None or of.by not in _INSERTED:
        return False
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    if theirs.sentence != mine.sentence or noun_of(mine) is None:
        return False
    like = noun_of(mine) == noun_of(theirs) or noun_of(mine) in _ANYBODY
    if not like or noun_of(mine) == noun_of(scene.drafts[other]):
        return False  # "90 migrants, including 12 women and 40 migrants from Mali"
    if noun_of(mine) not in _ANYBODY or not can_hold(theirs, mine):
        return True
    last = scene.drafts[index].phrase.last
    behind = scene.between(last, last + _OWN_LIST)
    own = index + 1 in scene.by_sentence[mine.sentence] and not _INCLUDING.isdisjoint(behind)
    return own and noun_of(scene.drafts[index + 1]) == noun_of(scene.drafts[other])


def is_behind_the_rest(scene: Scene, other: int, index: int) -> bool:
    """Whether the rest of a whole has been told: "the other two are in jail; one is a minor"."""
    of, whole = scene.drafts[other].of, scene.whole_of(other)
    if of is None or whole is None or of.by != "rule:remainder" or not is_bare(scene, index):
        return False
    listing, size = scene.listing_of.get(other), scene.drafts[whole].number
    told = [other] if listing is None else listing.parts
    sums = sum(scene.drafts[part].number.value or 0 for part in told)
    return size.bound is Bound.EXACT and len(told) > 1 and sums == size.value


def is_one_of_pair(scene: Scene, other: int, index: int) -> bool:
    """Whether two are told apart: "the two others were hurt; one is critical, the other stable"."""
    pair, mine = scene.drafts[other].number, scene.drafts[index].number
    if pair.value != _PAIR or mine.value != 1 or not is_bare(scene, index):
        return False
    behind = scene.between(mine.last, scene.sentence(index).last)
    return any(
        tuple(behind[at : at + 2]) in _THE_OTHER and behind[at - 1] in _TURNS
        for at in range(1, len(behind))
    )


def is_next_of_all(scene: Scene, other: int, index: int) -> bool:
    """Whether a count goes on a list of those that a group is said to comprise or include."""
    listing = scene.listing_of.get(other)
    tied = listing is not None and listing.form in _MAKING_UP and listing.parts[-1:] == [other]
    named = scene.drafts[index].phrase.head is not None
    comprised = named and scene.word(scene.sites[other].first - 1) in _COMPRISE
    if not tied and (not comprised or listing is not None):
        return False
    members = scene.by_sentence[scene.drafts[index].sentence]
    told = [scene.drafts[o].number.value or 0 for o in members if o >= index]
    size = scene.drafts[other].number.value
    if sum(told) == size:
        return False
    return not named or size not in list(accumulate(told[:_KINDS]))[1:]


def outruns(scene: Scene, other: int, index: int) -> bool:
    """Whether a run that goes on from a count is more than it.

    "Four police, two boys, two girls and two men died" tells of ten people, not of four; so do
    two kinds that no comma sets off: "three soldiers, four women and five children died".
    """
    size = scene.drafts[other].number.high
    told, items, last = scene.drafts[index].number.low or 0, 1, index
    larger = size is not None and told > size
    closed = False
    for item in scene.by_sentence[scene.drafts[index].sentence]:
        if item <= index or size is None:
            continue
        joint = scene.between(scene.sites[item - 1].last, scene.sites[item].first)
        if joint not in _JOINTS or scene.drafts[item].phrase.of is not None:
            break
        closed = joint[-1] == "and"
        told, items, last = told + (scene.drafts[item].number.low or 0), items + 1, item
        if told == size and joint[-1] == "and":
            return False  # "20 Thais, 12 men and eight women, and 25 Laotians"
    unmarked = closed and scene.word(scene.sites[last].last) != ","
    far = size is not None and told > _MUCH * size  # a slip would not make it so much more
    return size is not None and told > size and (items >= _RUN or ((unmarked or larger) and far))


def is_next_cause(scene: Scene, other: int, index: int) -> bool:
    """Whether a count goes on a list of causes, and with those behind it is more than one before.

    "94 were killed as a result of drug deals, 79 in feuds and 52 in robberies".
    """
    first, size = scene.sites[index].first, scene.drafts[other].number.high
    if _CAUSES.isdisjoint(scene.between(scene.drafts[other].number.last, first)) or size is None:
        return False
    word = scene.word(scene.sites[index].last)
    row = [
        item
        for item in scene.by_sentence[scene.drafts[index].sentence]
        if item >= index and scene.word(scene.sites[item].last) == word and is_bare(scene, item)
    ]
    return sum(scene.drafts[item].number.low or 0 for item in row) > _SLIP * size


def is_filled(scene: Scene, other: int, index: int) -> bool:
    """Whether the kinds of a group are all told: "12 children, seven girls and five boys, and"."""
    listing = scene.listing_of.get(other)
    if listing is None or listing.whole is None or listing.form != "apposition":
        return False
    if scene.drafts[index].sex is None and scene.drafts[index].age is None:
        return False
    parts = [scene.drafts[part].number for part in listing.parts]
    group = scene.drafts[listing.whole]
    exact = all(number.bound is Bound.EXACT for number in (*parts, group.number))
    size = sum(number.value or 0 for number in parts)
    return exact and len(parts) > 1 and size == group.number.value


def has_better_sibling(scene: Scene, other: int, index: int) -> bool:
    """Whether a count before shares the fate of one, and the nearest met another.

    Both are parts of their totals: those who died, and those who are missing.
    """
    mine, theirs = fate_of(scene.drafts[index]), fate_of(scene.drafts[other])
    whole = scene.whole_of(other)
    if mine not in _TOLLS or theirs not in _TOLLS or mine is theirs or whole is None:
        return False
    if fate_of(scene.drafts[whole]) is not theirs:
        return False
    return any(
        fate_of(scene.drafts[before]) is mine
        and (total := scene.whole_of(before)) is not None
        and fate_of(scene.drafts[total]) is mine
        for before in scene.earlier_in_sentence(index)
        if before < other
    )


def _can_be_some(scene: Scene, index: int, whole: int) -> bool:
    agreed = fates_agree(scene.drafts[index], scene.drafts[whole])
    return agreed and fits(scene, index, whole)

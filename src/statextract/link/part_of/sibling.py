"""Parts that follow a part: "59 ... , while 37 ..."; "West Bengal 402, Assam 281"."""

from statextract.link.dimension import dimension_of, narrows
from statextract.link.fit import (
    came_later,
    fates_agree,
    fits,
    is_like,
    nearly_holds,
    noun_of,
    units_agree,
)
from statextract.link.grammar import (
    ADVERSATIVES,
    COORDINATORS,
    COPULAS,
    DEFINITE,
    MORE,
    PREPOSITIONS,
    THEM_OR_WHOM,
    WHOM,
)
from statextract.link.part_of.classes import are_exhaustive
from statextract.link.part_of.graded import is_graded, is_of_grade, is_quality
from statextract.link.part_of.joined import ends_a_sum
from statextract.link.part_of.joint import find_joint, is_in_where, leads_to_rest
from statextract.link.part_of.level import same_level
from statextract.link.part_of.list_or_detail import has_better_sibling, is_next_of_all, overfills
from statextract.link.part_of.occasion import are_told_apart, stands_apart
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import (
    after,
    has_finite_verb,
    is_apposed,
    is_bare,
    is_joined_to_one,
    is_measure,
    is_name,
    is_still,
    shape_of,
)
from statextract.link.within import within
from statextract.model.draft import Draft
from statextract.model.vocabulary import Age, NumberType

_LIST_REACH = 8
_ANYBODY = frozenset("people person individual".split())
_IN_STORY = frozenset("hostage victim suspect detainee passenger captive casualtie".split())
_PAIRED = frozenset(["former", "first", "latter"])
_PAIRED_WITHIN = 3  # tokens
_ALONE = 5  # tokens of "in the Nablus area alone"
_CLOSE = 4  # tokens between "284 people on board" and its kinds
_CAUSES = frozenset("by of from with through".split())  # "47 died, 11 by suicide"
_PLACING = frozenset(["in", "at", "near"])


@rule(COORDINATORS | ADVERSATIVES, beside=True)
def tie_sibling(scene: Scene, index: int) -> Tie | None:
    """Tie a count to the listing of the count that it is parallel to."""
    first = scene.sites[index].first
    if scene.drafts[index].number.value == 0 or scene.between(first - 2, first) == ["all", "but"]:
        return None
    for other in same_level(scene, index):
        if scene.drafts[other].number.value == 0 and scene.whole_of(other) is None:
            continue  # "16 had no records, while 21 others had returned"
        if has_better_sibling(scene, other, index):
            continue  # "34 died and 91 are missing here, while there 27 died": like the 34
        cue = find_joint(scene, other, index)
        if cue is None and shape_of(scene, index) != "verb":
            return None
        if cue is None or (is_still(scene, index) and not is_bare(scene, other)):
            continue
        if scene.word(cue[0]) in ("while", "whereas") and _is_relative(scene, other):
            continue  # the clause goes on from the count that the relative clause hangs on
        if is_in_where(scene, other, index, cue):
            continue  # "three were flown to Lima, where one died, and one was treated there"
        if scene.word(cue[0]) == ";" and is_bare(scene, other) and is_apposed(scene, index):
            return None  # "59 of those freed were Lao; 31, all women, are home": of the 59
        whole = scene.whole_of(other)
        if whole is None and _splits(scene, other, index, cue):
            return Tie(other, "rule:elided-head", cue, "clauses")
        if whole is not None and _goes_on(scene, other, index, cue):
            return Tie(other, "rule:elided-head", cue, "clauses")
        if whole is not None and overfills(scene, other, index, cue):
            return Tie(other, "rule:elided-head", cue, "clauses")
        if whole is not None and not _belongs(scene, index, whole):
            continue
        if whole is not None and not nearly_holds(scene.drafts[whole], scene.drafts[index]):
            return None  # "3,222 victims, of whom 219 ..., and 17,793 migrants"
        if whole is not None and ends_a_sum(scene, index):
            return None  # "among the 40 were twelve Danes and ten Swedes, 22 in all"
        if whole is not None and stands_apart(scene, index) and not is_bare(scene, index):
            return None  # "and two workers were killed in the neighbouring mine"
        if _begins_anew(scene, other, index, cue):
            return Tie(whole, "rule:parallel", cue, "clauses")
        closed = scene.word(cue[0]) in ("while", "whereas")
        return Tie(whole, "rule:parallel", cue, closed=closed, sibling=other)
    return None


def _splits(scene: Scene, other: int, index: int, cue: tuple[int, int]) -> bool:
    """Whether a clause after a semicolon tells of some of the counted: "...; 90 were charged"."""
    definite = bool(scene.sites[other].lead & DEFINITE)
    if scene.drafts[index].number.type is NumberType.SHARE and scene.sites[index].aside:
        return False  # "Albanians (637; 13%)": a share of all, not of the 637
    if scene.word(cue[0]) != ";" and not leads_to_rest(scene, other, index, cue):
        return False
    if is_bare(scene, other) and not definite:
        return False
    if scene.sites[index].lead & DEFINITE or are_told_apart(scene, index, other):
        return False  # "... two cousins were charged; the three ..."
    if any(_is_aboard(scene, between) for between in range(other + 1, index)):
        return False  # "two are missing after a boat sank with nine aboard; four were saved"
    if shape_of(scene, index) == "preposition" and scene.word(
        scene.sites[index].last
    ) in scene.between(after(scene, other), scene.sites[index].first):
        return False  # "six people were held at Clark; three at Cebu"
    if not nearly_holds(scene.drafts[other], scene.drafts[index]):
        return False  # "18 are in shelters; 55 are at home"
    return is_bare(scene, index) and _belongs(scene, index, other)


def _is_aboard(scene: Scene, index: int) -> bool:
    """Whether a count is of all who were on board."""
    last = after(scene, index)
    return "aboard" in scene.between(last - 1, last + 1) or tuple(
        scene.between(last - 2, last)
    ) == ("on", "board")


def _is_relative(scene: Scene, index: int) -> bool:
    """Whether a count stands in a relative clause: "nine were treated, two of whom ..."."""
    of = scene.drafts[index].phrase.of
    return of is not None and scene.word(of[0]) in WHOM


def _begins_anew(scene: Scene, other: int, index: int, cue: tuple[int, int]) -> bool:
    """Whether a semicolon stands behind a list that "and" has ended: "A and B; C were shot"."""
    listing = scene.listing_of.get(other)
    if scene.word(cue[0]) != ";" or listing is None or listing.whole is None:
        return False
    if dimension_of(scene, index) and dimension_of(scene, index) == dimension_of(scene, other):
        return False  # "27 are Filipinos and eight Thais; six are Malaysians"
    return len(listing.parts) > 1 and scene.word(scene.sites[listing.parts[-1]].first - 1) == "and"


def _goes_on(scene: Scene, other: int, index: int, cue: tuple[int, int]) -> bool:
    """Whether the clause tells what became of some: "19 of 57 were held; eleven are on bail"."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    listing = scene.listing_of.get(other)
    split = dimension_of(scene, other) != "" == dimension_of(scene, index)
    if listing is not None and split and are_exhaustive(scene, listing.parts):
        return False  # "173 were men and 39 women; 18 were released": of them all
    apart = scene.word(cue[0]) == ";" and is_bare(scene, index) and not is_still(scene, other)
    return apart and came_later(mine, theirs) and nearly_holds(theirs, mine)


def _belongs(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count can be some of a group; without a noun it is whoever the group is."""
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    if not fates_agree(mine, theirs):
        return False
    listing = scene.listing_of.get(index - 1)
    listed = listing is not None and listing.whole == whole
    listed = listing is not None and listed and (listing.form == "aside" or len(listing.parts) > 1)
    if listed and is_bare(scene, index):
        return units_agree(mine, theirs) and is_like(mine, theirs)
    return fits(scene, index, whole)


@rule([","], beside=True)
def tie_detail(scene: Scene, index: int) -> Tie | None:
    """Tie a verbless count to the clause before it: "24 injured, three seriously"."""
    draft = scene.drafts[index]
    first = scene.sites[index].first
    if scene.word(first - 1) != "," or scene.sites[index].lead & MORE:
        return None
    going_on = scene.word(draft.number.last).endswith("ing") and is_bare(scene, index)
    shape = "preposition" if going_on else shape_of(scene, index)  # "31 girls, 13 coming from Pune"
    other = next(same_level(scene, index), None)
    fatal = scene.word(draft.number.last) == "fatally"
    if other is None or not (fatal or _belongs(scene, index, other)):
        return None
    gap = first - after(scene, other)
    if ";" in scene.between(after(scene, other), first) or _is_first_of_them(scene, other, index):
        return None
    if not nearly_holds(scene.drafts[other], draft):
        return None  # "thousands suffer, 7.5 million in need of aid"
    if is_graded(scene, index):
        if is_of_grade(scene, other):
            cue = (first - 1, first)
            return Tie(scene.whole_of(other), "rule:parallel", cue, sibling=other)
        return Tie(other, "rule:detail", (first - 1, first), "detail")
    if shape == "preposition" and is_bare(scene, index) and _is_alone(scene, index):
        return Tie(other, "rule:alone", (first - 1, first), "detail")
    if gap > 25 or shape == "verb" or _is_gapped(scene, other, index, shape):
        return None
    cue = (first - 1, first)
    if draft.phrase.head is not None:
        split = narrows(scene, index, other) or _is_of_sex(draft, scene.drafts[other])
        split = split or (gap <= _CLOSE and _is_generic(scene, other))
        split = split or (gap <= _CLOSE and _are_its_kinds(scene, index, other))
        split = split and not is_next_of_all(scene, other, index)
        split = split and noun_of(draft) != "other"  # "50 absentees, 15 others and five women"
        split = split and draft.phrase.head != scene.drafts[other].phrase.head  # "130, 74 and 42"
        if split and is_list_head(scene, index):
            return Tie(other, "rule:apposition", cue, "apposition", closed=True)
        return None
    if shape == "preposition":
        word = scene.word(scene.sites[index].last)
        told = scene.between(scene.sites[other].last, first)
        placed = is_name(scene, scene.sites[index].last + 1) and is_list_head(scene, index)
        end = scene.sites[other].last
        objects = [end + at + 1 for at, each in enumerate(told) if each == word]
        named = any(is_name(scene, at + (scene.word(at) == "the")) for at in objects)
        same = word in told and (named or not placed)  # "35 died in the storm, 12 in Honduras, ..."
        if same and not _is_paired(scene, index):
            return None
        if word in told and placed:
            return Tie(other, "rule:detail", cue, "detail")
        if is_next_of_all(scene, other, index):
            return None  # "They comprise 65 absentees, 13 with old permits and two ...": a list
        if is_list_head(scene, index):
            return Tie(other, "rule:apposition", cue, "apposition", closed=True)
        causal = word in _CAUSES and shape_of(scene, other) == "verb"
        placed = word in _PLACING and is_name(scene, scene.sites[index].last + 1)
        if is_bare(scene, index) and (causal or placed):
            return Tie(other, "rule:detail", cue, "detail")
        return None
    if draft.phrase.nominal is not None and not is_bare(scene, other):
        listed = is_list_head(scene, index)
        return Tie(other, "rule:apposition", cue, "apposition", closed=listed)
    if scene.word(scene.drafts[other].number.last) in COPULAS and is_bare(scene, other):
        return None  # "74 were fatal, 169 serious": the verb is left out
    if shape == "word" and is_quality(scene.word(scene.sites[index].last)):
        return Tie(other, "rule:detail", cue, "detail")
    return None


def _is_alone(scene: Scene, index: int) -> bool:
    """Whether some are told of one time or place: "48 fires this winter, 30 in February alone"."""
    last = scene.drafts[index].number.last
    words = scene.between(last, last + _ALONE)
    return "alone" in words and not {",", ";", "and"} & set(words[: words.index("alone")])


def _is_gapped(scene: Scene, other: int, index: int, shape: str) -> bool:
    """Whether a count goes on a list whose verb is left out: "96 died in raids, 71 under fire"."""
    if shape != "preposition" or not is_bare(scene, index) or not is_bare(scene, other):
        return False
    if _is_paired(scene, index):
        return False
    listing = scene.listing_of.get(other)
    if listing is not None and listing.form in ("aside", "with"):
        return True  # "eight planes, with three in repair, three on the ground and one at sea"
    if is_measure(scene, scene.sites[index].last + 1):
        return True  # "Five got life terms, seven between ten and twenty years"
    start, end = after(scene, other), scene.sites[index].first
    words = scene.between(start, end)
    dated = {date.first for date in within(scene.mentions.dates, start, end + 1)}
    return shape_of(scene, other) == "verb" and any(
        word in PREPOSITIONS and start + at + 1 not in dated for at, word in enumerate(words)
    )


def _is_first_of_them(scene: Scene, other: int, index: int) -> bool:
    """Whether a list goes on that a pronoun opened: "130 of them on farms, 37 in mines"."""
    of = scene.drafts[other].phrase.of
    opened = of is not None and scene.word(of[0]) in THEM_OR_WHOM and is_bare(scene, index)
    if not opened or shape_of(scene, index) == "end":
        return False
    return not has_finite_verb(scene, after(scene, other), scene.sites[index].first)


def _is_paired(scene: Scene, index: int) -> bool:
    """Whether a count is of one of two told before: "20 from the former and 16 from the latter"."""
    last = scene.drafts[index].number.last
    return not _PAIRED.isdisjoint(scene.between(last, last + _PAIRED_WITHIN))


def is_list_head(scene: Scene, index: int) -> bool:
    """Whether another count follows in the same coordination: "21 men and eight women"."""
    if is_joined_to_one(scene, index):
        return True
    members = scene.by_sentence[scene.drafts[index].sentence]
    mine = scene.drafts[index]
    following = next((o for o in members if o > index and _is_alike(mine, scene.drafts[o])), None)
    if following is None:
        return False
    gap = scene.between(after(scene, index), scene.sites[following].first)
    return bool(gap) and len(gap) <= _LIST_REACH and bool(COORDINATORS & set(gap))


def _is_generic(scene: Scene, index: int) -> bool:
    """Whether a count is just of people, whom the next nouns then name by kind."""
    return noun_of(scene.drafts[index]) in _ANYBODY


def _is_of_sex(mine: Draft, theirs: Draft) -> bool:
    """Whether children are split by sex: "112 child victims, 81 girls and 31 boys"."""
    if mine.sex is None or theirs.age is None or theirs.sex is not None:
        return False
    grown = mine.age is None and theirs.age.value is Age.ADULT  # "5 adults, 4 men and 1 woman"
    return grown or (mine.age is not None and mine.age.value is theirs.age.value)


def _are_its_kinds(scene: Scene, index: int, whole: int) -> bool:
    """Whether two nouns right behind captives or victims make them up: "17 hostages, 13 guards"."""
    members = scene.by_sentence[scene.drafts[index].sentence]
    kinds = [index, *(o for o in members if o == index + 1)]
    if noun_of(scene.drafts[whole]) not in _IN_STORY or len(kinds) < 2:
        return False
    size = sum(scene.drafts[kind].number.value or 0 for kind in kinds)
    return size == scene.drafts[whole].number.value


def _is_alike(one: Draft, other: Draft) -> bool:
    """Whether two counts can stand in one list: of one unit, or one of them without a noun."""
    if one.unit is None or other.unit is None or other.phrase.head is None:
        return True
    return units_agree(one, other)

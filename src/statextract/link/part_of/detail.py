"""Some of those told right before, without a verb: "24 injured, three seriously"."""

from itertools import accumulate, pairwise

from statextract.link.dimension import narrows
from statextract.link.ellipsis import take_traits
from statextract.link.fit import noun_of
from statextract.link.grammar import (
    COPULAS,
    MORE,
    PREPOSITIONS,
    THEM_OR_WHOM,
)
from statextract.link.part_of.graded import is_graded, is_of_grade, is_quality
from statextract.link.part_of.level import same_level
from statextract.link.part_of.list_or_detail import is_next_cause, is_next_of_all, outruns
from statextract.link.part_of.rule import rule
from statextract.link.part_of.sibling import belongs, is_list_head
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import (
    after,
    has_finite_verb,
    is_bare,
    is_measure,
    is_name,
    shape_of,
)
from statextract.link.sizes import nearly_holds
from statextract.link.within import within
from statextract.model.draft import Draft
from statextract.model.vocabulary import Age

_ANYBODY = frozenset("people person individual".split())
_IN_STORY = frozenset("hostage victim suspect detainee passenger captive casualtie".split())
# Of these are women, children and people of any land; women beside "12 soldiers" need not be.
_ALL_KINDS = (
    _ANYBODY
    | _IN_STORY
    | frozenset(
        """
        migrant refugee resident villager civilian survivor patient returnee deportee foreigner
        national citizen immigrant inmate prisoner death bodie fatalitie arrest member evacuee
        applicant child minor adult student pupil other
        """.split()
    )
)
_ROW = (["and"], [","], [",", "and"])
_PAIRED = frozenset(["former", "first", "latter"])
_PAIRED_WITHIN = 3  # tokens
_ALONE = 5  # tokens of "in the Nablus area alone"
_CLOSE = 4  # tokens between "284 people on board" and its kinds
_CAUSES = frozenset("by of from with through".split())  # "47 died, 11 by suicide"
_PLACING = frozenset(["in", "at", "near"])
_OF_PLACE = frozenset(["of", "from", "in", "at"])
_SINGLE = frozenset(["a", "an", "one"])
_INCLUDE = frozenset("include includes included comprise comprised".split())
_ONE = 8  # tokens of "a 35-year-old Korean"
_FRAMES = frozenset(["of", "among"])
_PARTS = frozenset(
    """
    northern southern eastern western central northeastern northwestern southeastern southwestern
    north south east west upper lower neighbouring neighboring nearby
    """.split()
)
_AWAY = frozenset(["abroad", "elsewhere", "overseas"])


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
    if other is None or not (fatal or belongs(scene, index, other)):
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
        split = _splits(scene, other, index, gap)
        if split and is_list_head(scene, index):
            return _apposed(scene, other, index, cue)
        return None
    if shape == "preposition":
        word = scene.word(scene.sites[index].last)
        told = scene.between(scene.sites[other].last, first)
        placed = is_name(scene, scene.sites[index].last + 1) and is_list_head(scene, index)
        end = scene.sites[other].last
        objects = [end + at + 1 for at, each in enumerate(told) if each == word]
        named = any(_names_place(scene, at) for at in objects)
        same = word in told and (named or not placed)  # "35 died in the storm, 12 in Honduras, ..."
        if same and not _is_paired(scene, index):
            return None
        if placed and _is_of_one_place(scene, other, first):
            take_traits(scene, index, other)
            return None
        if word in told and placed:
            return Tie(other, "rule:detail", cue, "detail")
        if is_next_of_all(scene, other, index):
            return None  # "They comprise 65 absentees, 13 with old permits and two ...": a list
        if is_list_head(scene, index) and (placed or not is_next_cause(scene, other, index)):
            return Tie(other, "rule:apposition", cue, "apposition", closed=True)
        if scene.word(first - 2) in _AWAY:  # "39 were exploited abroad, 22 in Latvia": two kinds
            group = scene.whole_of(other)
            return None if group is None else Tie(group, "rule:parallel", cue, sibling=other)
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


def _splits(scene: Scene, other: int, index: int, gap: int) -> bool:
    """Whether kinds of people begin that those told right before, so many tokens ago, are of."""
    draft = scene.drafts[index]
    split = narrows(scene, index, other) or _is_of_sex(draft, scene.drafts[other])
    split = split or (gap <= _CLOSE and _is_generic(scene, other))
    split = split or (gap <= _CLOSE and _are_its_kinds(scene, index, other))
    split = split and not is_next_of_all(scene, other, index)
    split = split and (_ends_in_one(scene, index) or not outruns(scene, other, index))
    split = split and not _stand_beside(scene, other, index)
    split = split and noun_of(draft) != "other"  # "50 absentees, 15 others and five women"
    return split and draft.phrase.head != scene.drafts[other].phrase.head  # "130, 74 and 42"


def _stand_beside(scene: Scene, other: int, index: int) -> bool:
    """Whether a list goes on with kinds that do not make up those told first, of another kind.

    "The blast killed 12 soldiers, six women and eight children"; but "12 people, six women and".
    """
    row = [index]
    members = scene.by_sentence[scene.drafts[index].sentence]
    for beside in members[members.index(index) + 1 :]:
        gap = scene.between(after(scene, row[-1]), scene.sites[beside].first)
        if gap not in _ROW or scene.drafts[beside].phrase.head is None:
            break
        row.append(beside)
    sizes = accumulate(scene.drafts[kind].number.value or 0 for kind in row)
    if len(row) == 1 or scene.drafts[other].number.value in tuple(sizes):
        return False
    closed = scene.word(after(scene, row[-1])) == ","  # "Nine pilgrims, two men and a boy, were"
    return not closed and noun_of(scene.drafts[other]) not in _ALL_KINDS


def _apposed(scene: Scene, other: int, index: int, cue: tuple[int, int]) -> Tie:
    alone = not _follows_one(scene, other, index)
    return Tie(other, "rule:apposition", cue, "apposition", closed=alone)


def _follows_one(scene: Scene, other: int, index: int) -> bool:
    """Whether a list begins with one person: "the five included a nun, two men and two boys"."""
    end = scene.sites[index].first - 2
    people = scene.document.starting(scene.lexicons.people)
    words = scene.between(max(scene.sites[other].last, end - _ONE), end)
    one = any(a in _INCLUDE and b in _SINGLE for a, b in pairwise(words))
    return one and end in people


def _names_place(scene: Scene, at: int) -> bool:
    """Whether a name is told behind "in": "in the state of Kogi", "in upper Nile"."""
    at += scene.word(at) == "the"
    at += 2 * (scene.word(at + 1) == "of")
    return is_name(scene, at) or (scene.word(at) in _PARTS and is_name(scene, at + 1))


def _ends_in_one(scene: Scene, index: int) -> bool:
    """Whether one more person ends what is set off: "Three migrants, two men and a woman, "."""
    behind = after(scene, index)
    if scene.word(behind) != "and" or scene.word(behind + 1) not in ("a", "an"):
        return False
    people = scene.document.starting(scene.lexicons.people)
    return any(
        hit.last < len(scene.lower) and scene.word(hit.last) == ","
        for hit in people.get(behind + 2, ())
    )


def _is_of_one_place(scene: Scene, other: int, last: int) -> bool:
    """Whether a count has a place of its own: "nine girls of Oran School, six from Setif".

    Those who live there do behind a verb as well: "47 residents of Mirpur are lost, 11 from Kotli".
    """
    end = scene.sites[other].last
    name = end + 1 + (scene.word(end + 1) == "the")
    if scene.word(end) not in _OF_PLACE or not is_name(scene, name):
        return False
    if scene.word(end) == "of" and scene.word(last + 1) == "from":
        return True
    return not has_finite_verb(scene, end, last)


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
    if _is_framed(scene, other, index):
        return True  # "Of the 219, 121 were exploited sexually, 46 in crime and 38 in begging"
    if is_measure(scene, scene.sites[index].last + 1):
        return True  # "Five got life terms, seven between ten and twenty years"
    start, end = after(scene, other), scene.sites[index].first
    words = scene.between(start, end)
    dated = {date.first for date in within(scene.mentions.dates, start, end + 1)}
    return shape_of(scene, other) == "verb" and any(
        word in PREPOSITIONS and start + at + 1 not in dated for at, word in enumerate(words)
    )


def _is_framed(scene: Scene, other: int, index: int) -> bool:
    """Whether a count is part of a group that opened the sentence, and the next do not fill it."""
    whole, sentence = scene.whole_of(other), scene.drafts[index].sentence
    tied = whole is not None and whole < other and scene.drafts[whole].sentence == sentence
    first = scene.sentence(index).first
    if not tied and (scene.word(first) not in _FRAMES or scene.word(first + 1) != "the"):
        return False
    told = sum(scene.drafts[o].number.value or 0 for o in scene.by_sentence[sentence] if o >= index)
    return told != scene.drafts[other].number.value


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
    listing = scene.listing_of.get(whole)
    if (
        listing is not None
        and len(listing.parts) > 1
        and scene.word(scene.sites[whole].first - 1) == ","
    ):
        return False  # "six drivers, three passengers, two riders and one cyclist": a list goes on
    size = sum(scene.drafts[kind].number.value or 0 for kind in kinds)
    return size == scene.drafts[whole].number.value

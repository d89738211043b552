"""Parts told before their whole: "12 were arrested out of 57", "nine died among 300 patients"."""

from collections.abc import Sequence

from statextract.link.antecedent import resolve_group
from statextract.link.ellipsis import take_unit
from statextract.link.fit import (
    are_deaths_of_cases,
    came_later,
    fate_of,
    is_like,
    is_narrower,
    units_agree,
)
from statextract.link.grammar import AT_FIRST, COPULAS, DEFINITE, THEM_OR_WHOM
from statextract.link.leading import leads
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.same_as.values import are_equal
from statextract.link.scene import Scene
from statextract.link.shape import after, has_finite_verb, is_bare
from statextract.link.sizes import can_hold
from statextract.link.tally import are_sick
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome

_REACH = 25
_OF_A_TOTAL = ("out", "of", "a", "total", "of")
_OUT_OF = (("out", "of"), _OF_A_TOTAL)
_JOINTS = frozenset((",", "and"))
_AND = frozenset(("and",))
_AMONG = frozenset(("among", "amongst"))
_THEY = frozenset("they these those both".split())
_PAIR = 2
_SUPPOSING = frozenset(
    """
    also believed thought feared known said reported to have has identified listed counted named
    confirmed
    """.split()
)
_SUPPOSED = 6  # tokens of "were believed to have been", "have so far been identified"
_DOING = 9  # tokens of "watching the gate of the mosque"
_INSERT = 12  # tokens of ", the youngest of whom is two years old,"
_MARKS = frozenset(".;:()\u2013")
_STILL = frozenset("still remain remains".split())
_SINGLE = 6  # tokens of "a young child"
_SINGLES = frozenset(("a", "an", "both"))


@rule(["among", "out"], beside=True)
def tie_out_of(scene: Scene, index: int) -> Tie | None:
    """Tie a count to one that "out of" or "among" brings in later in its sentence."""
    document = scene.document
    draft = scene.drafts[index]
    for other in scene.by_sentence[draft.sentence]:
        first = scene.sites[other].first
        if other <= index or first - draft.number.last > _REACH:
            continue
        words = tuple(document.lower[first - 2 : first])
        if tuple(document.lower[first - 5 : first]) == _OF_A_TOTAL:
            words = _OF_A_TOTAL
        if words not in _OUT_OF and words[-1:] != ("among",):
            continue
        whole = scene.drafts[other]
        last, end = _row(scene, index, _JOINTS)
        gap = scene.between(end if last > index else draft.number.last, first - len(words))
        if gap and gap[-1] == "," and scene.word(after(scene, other)) != ",":
            gap = gap[:-1]  # "80 left in 2016, out of a total of 280"
        if "," in gap or ";" in gap or other != last + 1:
            continue
        if whole.unit is None and draft.unit is not None:
            take_unit(scene, other, index)
        deaths = are_deaths_of_cases(draft, whole)
        sick = are_sick(draft) and are_sick(whole)  # "733 cases out of 5,118 infections"
        # "13 out of the 77 detainees fell ill": of them, victims or not
        near = gap in ((), []) and "out" in words and is_like(draft, whole)
        if deaths or sick or (units_agree(draft, whole) and (near or is_narrower(draft, whole))):
            beside = next(iter(scene.earlier_in_sentence(index)), None)
            listed = beside is not None and scene.whole_of(beside) == other
            cue = (first - len(words), first)
            return Tie(other, "rule:out-of", cue, sibling=beside if listed else None)
    return None


@rule(_AMONG)
def tie_among(scene: Scene, index: int) -> Tie | None:
    """Tie a count to the group that its predicate names: "four children are among the dead"."""
    end = scene.sentence(index).last
    behind = _row(scene, index, _JOINTS)[1]
    joints = _JOINTS if _is_copula(scene, behind) else _AND
    start = behind = _row(scene, index, joints)[1]
    start -= scene.word(start - 1) in _AMONG  # "four women among them"
    start = _behind_insert(scene, _behind_participle(scene, index, start), end)
    for token in range(start, min(end, start + _SUPPOSED)):
        if scene.word(token) in _AMONG and token + 1 < end:
            pronoun = scene.word(token + 1) in THEM_OR_WHOM
            group = (token + 1, token + 2 if pronoun else min(end, token + 4))
            whole = _toll_beside(scene, index, *group)
            if whole is None:
                whole = resolve_group(scene, _first_of_row(scene, index, behind, joints), *group)
            named = not pronoun or scene.word(token + 1) == "those"
            if whole is None or (named and _stands_in_row(scene, whole, index)):
                return None
            return Tie(whole, "rule:among", group)
        if scene.word(token) not in COPULAS and scene.word(token) not in _SUPPOSING:
            return None
    return None


@rule(_AMONG)
def tie_among_said(scene: Scene, index: int) -> Tie | None:
    """Tie a number told again to another: "These 160 migrants are among 188 who were helped"."""
    behind = _behind(scene, index)
    if scene.word(behind) not in COPULAS or scene.word(behind + 1) not in _AMONG:
        return None
    for other in scene.by_sentence[scene.drafts[index].sentence]:
        near = other > index and 0 <= scene.sites[other].first - behind - _PAIR <= 1
        mine, theirs = scene.drafts[index], scene.drafts[other]
        if near and theirs.unit is None:
            take_unit(scene, other, index)
        if near and can_hold(theirs, mine) and units_agree(mine, theirs):
            return Tie(other, "rule:among", (behind + 1, behind + 2))
    return None


def _stands_in_row(scene: Scene, whole: int, index: int) -> bool:
    """Whether a group is another of a row of subjects: "83 of Ica and 35 of Puno are among"."""
    if whole >= index or scene.drafts[whole].sentence != scene.drafts[index].sentence:
        return False
    return not has_finite_verb(scene, scene.sites[whole].last, scene.sites[index].first)


def _behind_insert(scene: Scene, at: int, end: int) -> int:
    """The token behind commas that tell more: "four boys, the youngest aged two, were among"."""
    if scene.word(at) != ",":
        return at
    words = scene.between(at + 1, min(end, at + _INSERT))
    told = words.index(",") if "," in words else 0
    if not told or not _MARKS.isdisjoint(words[:told]):
        return at
    behind = at + 2 + told
    return behind if scene.word(behind) in COPULAS else at


def _toll_beside(scene: Scene, index: int, first: int, last: int) -> int | None:
    """The toll of the sentence: "put the toll at 22; 15 children were among the dead"."""
    if tuple(scene.between(first, last)[:2]) != ("the", "dead"):
        return None
    for other in scene.earlier_in_sentence(index):
        toll = scene.drafts[other]
        killed = fate_of(toll) is Outcome.KILLED and toll.phrase.head is None
        if killed and toll.of is None and can_hold(toll, scene.drafts[index]):
            return other if leads(scene, other) else None
    return None


def _row(scene: Scene, index: int, joints: frozenset[str]) -> tuple[int, int]:
    """The last of the counts that some words join to one, and the token behind them all.

    "Nine men, two women and a child were among the 14": two women, and the verb. Without a verb,
    only "and" joins: "13 people, three women and a child among them".
    """
    token = _behind(scene, index)
    while scene.word(token) in joints:
        following = token + 1 + (scene.word(token + 1) == "and")
        joined = index + 1 < len(scene.drafts) and scene.sites[index + 1].first == following
        if joined and _go_together(scene, index):
            index += 1
            token = _behind(scene, index)
        elif scene.word(following) in _SINGLES:
            end = following + _SINGLE
            return index, next((t for t in range(following, end) if _is_copula(scene, t)), token)
        else:
            break
    return index, token


def _behind(scene: Scene, index: int) -> int:
    """The token behind a count; "among" begins a predicate: "There were 15 women among them"."""
    first, last = scene.drafts[index].phrase.last, after(scene, index)
    return next((token for token in range(first, last) if _names_among(scene, token)), last)


def _behind_participle(scene: Scene, index: int, start: int) -> int:
    """The verb behind what a subject was doing: "Two guards watching the gate were among"."""
    opens = scene.sites[index].first == scene.sentence(index).first
    if not opens or not scene.word(start).endswith("ing"):
        return start
    for token in range(start + 1, min(start + _DOING, scene.sentence(index).last)):
        if _is_copula(scene, token):
            return token
        if not scene.word(token).isalpha() or scene.word(token) in ("and", "who", "when"):
            break
    return start


def _names_among(scene: Scene, token: int) -> bool:
    """Whether "among" names a group: not "489 of them among girls", "among those aged ten"."""
    if scene.word(token) not in _AMONG:
        return False
    named = scene.word(token + 1)
    fated = named == "those" and token + 2 in scene.document.starting(scene.lexicons.outcomes)
    return named == "the" or fated or (named in THEM_OR_WHOM and named != "those")


def _go_together(scene: Scene, index: int) -> bool:
    """Whether a count has no words of its own behind it, and the next is not told as known.

    "95 went to Madrid, and the remaining 77 were shared out among five regions".
    """
    tailed = scene.drafts[index].phrase.tail > scene.sites[index].last
    return not tailed and scene.sites[index + 1].lead.isdisjoint(DEFINITE)


def _first_of_row(scene: Scene, index: int, end: int, joints: frozenset[str]) -> int:
    """The first of the counts of a row that ends before a token."""
    first = index
    for other in scene.earlier_in_sentence(index):
        if _row(scene, other, joints)[1] != end:
            break
        first = other
    return first


def _is_copula(scene: Scene, token: int) -> bool:
    return scene.word(token) in COPULAS


def link_forward(scene: Scene) -> None:
    """Tie those of a sentence to the whole that the next one tells of."""
    if "among" in scene.words:
        _link_they_among(scene)
    if not AT_FIRST.isdisjoint(scene.words):
        _link_originally(scene)


def _link_they_among(scene: Scene) -> None:
    """Tie those of the sentence before to the group that "They were among 11 miners" counts."""
    for index, draft in enumerate(scene.drafts):
        first, sentence = scene.sites[index].first, scene.sentence(index)
        if scene.word(first - 1) not in _AMONG:
            continue
        said = scene.between(sentence.first, first - 1)
        if not _are_they(scene, said, sentence.first):
            continue
        before = scene.by_sentence.get(sentence.index - 1, ())
        told = next((o for o in before if leads(scene, o)), None)
        if told is None or scene.drafts[told].of is not None:
            continue
        part = scene.drafts[told]
        smaller = can_hold(draft, part) and not are_equal(part, draft)
        if smaller and units_agree(part, draft) and is_narrower(part, draft):
            scene.tie(told, index, "rule:among", (first - 1, first))


def _are_they(scene: Scene, said: Sequence[str], first: int) -> bool:
    """Whether "They are" or "The defendants were" is all that stands before "among"."""
    if not said or said[-1] not in COPULAS or len(said) > _PAIR + 1:
        return False
    if len(said) == _PAIR:
        return said[0] in _THEY
    people = scene.document.starting(scene.lexicons.people)
    return said[0] == "the" and first + 1 in people and said[1].endswith(("s", "men", "people"))


def _link_originally(scene: Scene) -> None:
    """Tie those of the sentence before to the more of whom they are left.

    "Eighteen teachers were freed on bail. Originally, 19 were arrested."
    """
    for number, members in scene.by_sentence.items():
        sentence = scene.document.sentences[number]
        if scene.word(sentence.first) not in AT_FIRST or not is_bare(scene, members[0]):
            continue
        before = scene.by_sentence.get(number - 1, ())
        told = next((o for o in before if leads(scene, o)), None)
        if told is None or scene.drafts[told].of is not None:
            continue
        part, whole = scene.drafts[told], scene.drafts[members[0]]
        went_on = _went_on(part, whole) or not _STILL.isdisjoint(scene.said[number - 1])
        left = (part.number.low or 0) < (whole.number.low or 0) and went_on
        if left and whole.of is None and units_agree(part, whole) and is_narrower(part, whole):
            scene.tie(told, members[0], "rule:originally", (sentence.first, sentence.first + 1))


def _went_on(part: Draft, whole: Draft) -> bool:
    """Whether what is told of some may have followed on what happened to all at first."""
    if fate_of(part) is None:
        return fate_of(whole) is Outcome.ARRESTED
    return came_later(part, whole)

"""What a group is said to be: "The 12 dead were eight women and four children".

The kinds behind the verb are all of the group; so are those who "made up the 84".
"""

from statextract.link.fit import fits, is_person
from statextract.link.named import find_named
from statextract.link.part_of.rule import rule
from statextract.link.part_of.series import row_from
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import after
from statextract.link.sizes import can_hold, nearly_holds
from statextract.model.vocabulary import NumberType

_BY = "rule:copular"
_COPULAS = frozenset(["were", "are"])
_BELONGING = frozenset(["belong", "belonged"])
_QUOTES = frozenset(("“", '"'))
_VERB = 5  # tokens of "the lifeless bodies rescued belong"
_MADE = (("made", "up"), ("make", "up"))
_SUBJECT = 4  # tokens from a count to its verb: "The 12 people killed on Monday were"
_KNOWN = ("the", "those")
_ONE = 12  # tokens of "are a couple in their seventies and"
_PAIR = 2
_TAIL = 5  # tokens of "pastry cooks, among others"
_SAYING = frozenset("said says saying adding added reported confirmed that".split())
_MOST = 12  # counts of one sentence that are looked at


@rule(_COPULAS, beside=True)
def tie_copular(scene: Scene, index: int) -> Tie | None:
    """Tie the first of the kinds of which a group is said to be."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.phrase.head is None or scene.word(first - 1) not in _COPULAS:
        return None
    group = next(iter(scene.earlier_in_sentence(index)), None)
    if group is None or scene.whole_of(group) is not None or not _is_kind(scene, index, group):
        return None
    gap = scene.between(after(scene, group), first - 1)
    apart = not scene.verbs.isdisjoint(gap) or not {",", ";", "and"}.isdisjoint(gap)
    if len(gap) > _SUBJECT or apart or not _opens(scene, group):
        return None
    row = row_from(scene, index)
    size = sum(scene.drafts[part].number.low or 0 for part in row)
    likely = (len(row) >= _PAIR or _has_one_more(scene, row[-1])) and size <= 2 * (
        scene.drafts[group].number.high or size
    )
    if not likely or not all(_is_kind(scene, part, group) for part in row):
        return None
    closed = len(row) >= _PAIR and not _goes_on(scene, row[-1])
    return Tie(group, _BY, (first - 1, first), "classes", closed=closed)


@rule(_COPULAS | _BELONGING)
def tie_named_copular(scene: Scene, index: int) -> Tie | None:
    """Tie the first count of what a named group is said to be: "The dead are a couple and six men".

    One person may stand before it, told with an article.
    """
    draft, start, first = scene.drafts[index], scene.sentence(index).first, scene.sites[index].first
    start += scene.word(start) in _QUOTES
    verb = next((t for t in range(start + 2, start + _VERB) if _links(scene, t)), None)
    named = draft.phrase.head is not None or draft.nationality is not None
    if verb is None or scene.word(start) not in _KNOWN or not named:
        return None
    if any(True for _ in scene.earlier_in_sentence(index)) or not is_person(draft):
        return None
    last = verb + 1 + (scene.word(verb) in _BELONGING)
    behind_one = scene.word(last) in ("a", "an") and scene.word(first - 1) in ("and", ",")
    if first != last and not (behind_one and first - verb <= _ONE):
        return None
    group = find_named(scene, index, start, verb)
    if group is None or not can_hold(scene.drafts[group], draft):
        return None
    return Tie(group, _BY, (start, last), "classes")


def _links(scene: Scene, token: int) -> bool:
    """Whether a verb says who a group is: "the dead are", "the bodies belong to"."""
    belong = scene.word(token) in _BELONGING and scene.word(token + 1) == "to"
    return belong or scene.word(token) in _COPULAS


@rule(["made", "make"], beside=True)
def tie_made_up_of(scene: Scene, index: int) -> Tie | None:
    """Tie each of the kinds that "made up the 84" to those."""
    members = scene.by_sentence[scene.drafts[index].sentence][:_MOST]
    for group in members:
        first = scene.sites[group].first
        first -= scene.word(first - 1) == "the"
        if group <= index or tuple(scene.between(first - 2, first)) not in _MADE:
            continue
        if scene.word(scene.drafts[group].number.first - 1) != "the":
            return None
        kinds = [part for part in members if part < group and _is_kind(scene, part, group)]
        if len(kinds) < _PAIR or index not in kinds:
            return None
        cue = (first - 2, first)
        if index == kinds[0]:
            return Tie(group, _BY, cue, "classes", closed=True)
        return Tie(group, _BY, cue, closed=True, sibling=kinds[0])
    return None


def _opens(scene: Scene, group: int) -> bool:
    """Whether a group is the subject of its clause, as the text knows it: "The 12 dead"."""
    number = scene.drafts[group].number
    known = scene.word(number.first - 1) in ("the", "these", "those")
    if not known:
        return False
    before = scene.word(number.first - 2)
    return number.first - 1 == scene.sites[group].opening or before in _SAYING


def _is_kind(scene: Scene, index: int, group: int) -> bool:
    """Whether a count of people can be some of a group, and tells what they are."""
    mine, theirs = scene.drafts[index], scene.drafts[group]
    if mine.number.type is not NumberType.COUNT or not is_person(mine) or not is_person(theirs):
        return False
    named = mine.phrase.head is not None or mine.nationality is not None
    free = mine.of is None or mine.of.by == _BY
    return named and free and fits(scene, index, group) and nearly_holds(theirs, mine)


def _has_one_more(scene: Scene, index: int) -> bool:
    """Whether one person ends a list: "The three survivors are two Danes and a Pole"."""
    behind = after(scene, index)
    if scene.word(behind) != "and" or scene.word(behind + 1) not in ("a", "an"):
        return False
    starting = (scene.lexicons.people, scene.lexicons.peoples)
    return any(scene.document.starting(words).get(behind + 2) is not None for words in starting)


def _goes_on(scene: Scene, index: int) -> bool:
    """Whether a list says that it is not all: "12 nurses and nine cooks, among others"."""
    last = scene.drafts[index].number.last
    return "others" in scene.between(last, last + _TAIL)

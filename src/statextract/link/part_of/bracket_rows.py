"""Rows of names with counts in brackets: "Most came from Syria (420), Iraq (190) and Chad (85)"."""

from statextract.link.fit import noun_of
from statextract.link.part_of.occasion import has_own_date, is_of_another_time, is_set_apart
from statextract.link.part_of.rank_leaders import total_before
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_rate
from statextract.link.sizes import nearly_holds

_BY = "rule:bracket-row"
_COUNTED_ON = ("rule:counted-on", "rule:origin-row")
_JOINTS = frozenset([",", ";", "and"])
_IN_NAMES = frozenset("of the de del and la al el - '".split())
_NAME = 6  # tokens of "followed by the Free State"
_OTHERS = 3  # tokens of "other African countries"
_FOLLOWED = ("followed", "by")
# What says that a row tells of some of those counted before it.
_OF_THEM = frozenset(
    """
    following including most mostly mainly majority primarily chiefly largest main top highest
    leading origin worst
    """.split()
)
_POINTING = frozenset(["the", "these", "those"])
_TURNING = (("as", "for"), ("as", "regards"), ("with", "regard"), ("of", "those"))


@rule(["("], beside=True)
def tie_bracket_row(scene: Scene, index: int) -> Tie | None:
    """Tie the first of a row to what was counted before it, the others to the same."""
    if not _is_item(scene, index):
        return None
    first = scene.sites[index].first
    cue = (first - 1, first)
    before = index - 1
    if _is_next(scene, before, index):
        whole = scene.whole_of(before)
        return None if whole is None else Tie(whole, _BY, cue, sibling=before)
    if _goes_on(scene, before, index):
        whole = scene.whole_of(before)  # "252 Danes, Mali (108) and Poles (two)"
        return None if whole is None else Tie(whole, _BY, cue, sibling=before)
    if not _is_next(scene, index, index + 1) or not _goes_back(scene, index):
        return None
    whole = _lead(scene, index)
    whole = None if whole is None else _told_right_before(scene, index, whole)
    if whole is None or not nearly_holds(scene.drafts[whole], scene.drafts[index]):
        return None
    if _outgrows(scene, index, whole):
        return None
    return Tie(whole, _BY, cue, "list")


def _outgrows(scene: Scene, index: int, whole: int) -> bool:
    """Whether a row counts others by its noun, and more of them than a group that has its own.

    "Nine drivers died in Cork. Most pedestrians died in Sligo (8), Mayo (4) and Kerry (3)". So it
    does where its sentence turns to a group: "As for those stopped on exit, most came from ...".
    """
    mine, theirs = noun_of(scene.drafts[index]), noun_of(scene.drafts[whole])
    opening = scene.sentence(index).first
    turned = tuple(scene.between(opening, opening + 2)) in _TURNING
    if not turned and (mine is None or theirs is None or mine == theirs):
        return False
    row, at = 0.0, index
    while at == index or _is_next(scene, at - 1, at):
        row += scene.drafts[at].number.low or 0
        at += 1
        if at >= len(scene.drafts):
            break
    most = scene.drafts[whole].number.high
    return most is not None and row > most


def _is_item(scene: Scene, index: int) -> bool:
    """Whether a count stands alone in a bracket behind a name."""
    number = scene.drafts[index].number
    if scene.word(number.begin - 1) != "(" or scene.word(number.last) != ")":
        return False
    if scene.document.words[number.first - 2][0].isupper() or _is_of_others(scene, index):
        return True
    return _is_of_subject(scene, index)


def _is_of_subject(scene: Scene, index: int) -> bool:
    """Whether a bracket counts the subject: "The women were sent to clinics (24), shelters (9)"."""
    head, bracket = scene.drafts[index].phrase.head, scene.drafts[index].number.first - 1
    return head is not None and head[0] - scene.sentence(index).first <= 1 and head[1] < bracket


def _is_of_others(scene: Scene, index: int) -> bool:
    """Whether a bracket stands behind all who are not named: "and other countries (100)"."""
    bracket = scene.drafts[index].number.first - 1
    return "other" in scene.between(bracket - _OTHERS, bracket) and index > 0


def _is_next(scene: Scene, one: int, other: int) -> bool:
    """Whether two brackets follow each other with nothing but a name between them."""
    if one < 0 or other >= len(scene.drafts):
        return False
    mine, theirs = scene.drafts[one], scene.drafts[other]
    if mine.sentence != theirs.sentence or not _is_item(scene, one) or not _is_item(scene, other):
        return False
    between = scene.document.words[mine.number.last + 1 : theirs.number.begin - 1]
    if not between or len(between) > _NAME:
        return False
    if between[0] not in (*_JOINTS, _FOLLOWED[0]) and not between[0][0].isupper():
        return False  # a comma may be left out: "China (10) Fiji (8)"
    if "other" in between[:_OTHERS]:
        return True
    if mine.phrase.head == theirs.phrase.head and _is_of_subject(scene, one):
        return True
    return all(
        word[0].isupper() or word in _JOINTS or word in _IN_NAMES or word in _FOLLOWED
        for word in between
    )


def _goes_on(scene: Scene, before: int, index: int) -> bool:
    """Whether a row goes on a list whose counts stand before their nouns."""
    if before < 0 or scene.drafts[before].sentence != scene.drafts[index].sentence:
        return False
    phrase = scene.drafts[before].phrase
    name = scene.drafts[index].number.first - 2
    between = scene.document.words[phrase.last : name + 1]
    joint = between[:1] in ([","], ["and"]) and 1 < len(between) <= _NAME
    return phrase.head is not None and joint and all(word[0].isupper() for word in between[1:])


def _goes_back(scene: Scene, index: int) -> bool:
    """Whether a row tells of some of those counted before it, and of no other time."""
    draft, sentence = scene.drafts[index], scene.sentence(index)
    head = draft.phrase.head
    words = scene.between(sentence.first, draft.number.first)
    told = not _OF_THEM.isdisjoint(words)
    told = told or (draft.unit is not None and draft.unit.by == _COUNTED_ON[1])
    told = told or (head is not None and scene.word(head[0] - 1) in _POINTING)
    if not told or is_rate(scene, index) or has_own_date(scene, index):
        return False
    return not (is_set_apart(scene, index) or is_of_another_time(scene, index))


def _told_right_before(scene: Scene, index: int, whole: int) -> int:
    """The count of a total in the last counting sentence before a row, if any; else itself."""
    first, number = scene.fact_of(whole), scene.drafts[whole].number
    before = scene.sentences_before(scene.drafts[index].sentence, 1)
    return next(
        (
            other
            for other in (scene.by_sentence[before[0]] if before else ())
            if scene.fact_of(other) == first and scene.drafts[other].number.value == number.value
        ),
        whole,
    )


def _lead(scene: Scene, index: int) -> int | None:
    """The count that the row goes on from, or that has its noun."""
    draft = scene.drafts[index]
    if draft.unit is not None and draft.unit.by in _COUNTED_ON:
        start = draft.unit.start
        near = range(index - 1, -1, -1)
        tokens = scene.document.starts
        found = next((o for o in near if tokens[scene.drafts[o].number.first] == start), None)
        if found is None:
            return None
        whole = scene.whole_of(found)  # "rescued 340, 40 of them girls. Most were in Goma (120)"
        return scene.first_of(found if whole is None else whole)
    return total_before(scene, index)

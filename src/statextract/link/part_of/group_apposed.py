"""Kinds set off behind a group that no number names there: "The victims, 59 men and 12 women, "."""

from collections.abc import Iterator

from statextract.lexicons.people import Person
from statextract.link.fit import GENERIC, fits, is_person
from statextract.link.named import find_named
from statextract.link.part_of.classes import are_exhaustive
from statextract.link.part_of.rule import rule
from statextract.link.part_of.series import row_from
from statextract.link.part_of.tie import Tie
from statextract.link.same_as.values import are_equal
from statextract.link.scene import Scene
from statextract.link.shape import after
from statextract.link.sizes import nearly_holds

_GROUPS = frozenset(
    """
    victims dead deceased fatalities casualties survivors injured wounded suspects defendants
    accused detainees arrested hostages captives migrants passengers patients rescued missing
    """.split()
)
_IRREGULAR = frozenset(("men", "women", "children"))
_FRONT = 4  # tokens of "The Ivorian survivors"
_PAIR = 2
_MORE = 1.2  # times the group that both its sexes may seem to be
_AGED = 8  # tokens of "aged between 19 and 44,"
_IN_ALL = (("in", "all"), ("in", "total"), ("altogether",), ("all", "told"))
_SLIP = 2  # by which a slip makes kinds miss their sum


@rule(["the"])
def tie_group_apposed(scene: Scene, index: int) -> Tie | None:
    """Tie the first of the kinds to the count that the group's name goes back to."""
    first, start = scene.sites[index].first, scene.sentence(index).first
    if scene.word(first - 1) != ",":
        return None
    told = _names_group(scene, first - 2)
    if not told and not any(_people(scene, first - 2)):
        return None
    if first - 1 - start > _FRONT or scene.word(start) != "the":
        return None
    row = row_from(scene, index)
    closed = scene.word(after(scene, row[-1])) in (",", "and")
    if not (closed or _sums_up(scene, index)) or not all(
        is_person(scene.drafts[part]) for part in row
    ):
        return None
    whole = find_named(scene, index, start, first - 1)
    if whole is None or not nearly_holds(scene.drafts[whole], scene.drafts[index]):
        return None
    if not all(fits(scene, part, whole) for part in row):
        return None
    if not told and not _was_just_told(scene, index, whole, first - 2):
        return None  # "the women" may be others than those told before
    if row == [index] and _sums_up(scene, index):
        if are_equal(scene.drafts[index], scene.drafts[whole]):
            scene.retell(index, scene.fact_of(whole))  # "the women, 26 in all, were freed"
        return None
    for part in row[1:]:
        scene.tie(part, whole, "rule:apposition", (first - 1, first))
    alone = len(row) >= _PAIR and not _has_one(scene, row)
    return Tie(whole, "rule:apposition", (first - 1, first), "apposition", closed=alone)


def _sums_up(scene: Scene, index: int) -> bool:
    """Whether a bare count is all of a group: ", 26 in all,"."""
    last = scene.drafts[index].number.last
    return scene.drafts[index].phrase.head is None and any(
        tuple(scene.between(last, last + len(words))) == words for words in _IN_ALL
    )


def _names_group(scene: Scene, token: int) -> bool:
    """Whether a noun names people by what they do or what befell them, in the plural."""
    if scene.word(token) in _GROUPS:
        return True
    named = (entry for entry in _people(scene, token) if entry.singular not in GENERIC)
    return any(entry.sex is None and entry.age is None for entry in named)


def _people(scene: Scene, token: int) -> Iterator[Person]:
    """Yield what a noun in the plural may say of people."""
    if scene.word(token).endswith("s") or scene.word(token) in _IRREGULAR:
        for hit in scene.document.ending(scene.lexicons.people).get(token + 1, ()):
            yield hit.entry


def _was_just_told(scene: Scene, index: int, whole: int, token: int) -> bool:
    """Whether the sentence before counts a group by a noun: "freed five women. The women, "."""
    told, head = scene.drafts[whole], scene.drafts[whole].phrase.head
    near = scene.drafts[index].sentence - told.sentence == 1
    return near and head is not None and scene.word(head[1] - 1) == scene.word(token)


def _has_one(scene: Scene, row: list[int]) -> bool:
    """Whether one more stands at the end of the row: "three men and a woman"."""
    behind = after(scene, row[-1])
    return scene.word(behind) == "and" and scene.word(behind + 1) in ("a", "an")


def _is_set_off(scene: Scene, index: int) -> bool:
    """Whether a comma ends what is set off, behind the age of all: "nine women aged 19 to 44,"."""
    behind = after(scene, index)
    aged = scene.word(behind) == "aged"
    return "," in scene.between(behind, behind + (_AGED if aged else 1))


@rule([","], beside=True)
def tie_complement_apposed(scene: Scene, index: int) -> Tie | None:
    """Tie kinds set off behind a counted group: "182 of the 307 people, 291 riders and 16 crew,".

    They make the group up, so they are no parts beside the 182.
    """
    first = scene.sites[index].first
    whole = next(iter(scene.earlier_in_sentence(index)), None)
    if scene.word(first - 1) != "," or whole is None or after(scene, whole) != first - 1:
        return None
    if "the" not in scene.sites[whole].lead or scene.drafts[whole].phrase.head is None:
        return None
    row = row_from(scene, index)
    told = sum(scene.drafts[part].number.value or 0 for part in row)
    size = scene.drafts[whole].number.value or 0
    sexes = are_exhaustive(scene, row) and told <= _MORE * size and size <= _MORE * told
    if len(row) < _PAIR or not (sexes or abs(told - size) <= _SLIP):
        return None
    if not _is_set_off(scene, row[-1]):
        return None
    if not all(fits(scene, part, whole) for part in row) or _has_one(scene, row):
        return None
    for part in row[1:]:
        scene.tie(part, whole, "rule:apposition", (first - 1, first))
    return Tie(whole, "rule:apposition", (first - 1, first), "apposition", closed=True)

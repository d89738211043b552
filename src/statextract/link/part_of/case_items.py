"""Items of an outbreak's bulletin under its cases: "• 90 new cases • 12 severe cases"."""

from collections.abc import Iterator

from statextract.link.fit import are_deaths_of_cases, fate_of, noun_of, unit_of
from statextract.link.items import begins_item
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType, Outcome, Status, Unit

_CASES = frozenset(["case", "infection"])
_GRADES = frozenset("severe critical serious mild moderate asymptomatic hospitalised".split())
_RATES = frozenset("cfr fatality lethality rate ratio".split())
_RUNNING = frozenset("cumulative total overall".split())
_FRESH = frozenset("new additional more fresh".split())
_COUNTED = frozenset(
    "new total cumulative confirmed suspected probable cases infections reported".split()
)
_BEHIND = frozenset(
    """
    . , ; ( • - – were have has was this since so reported recorded registered notified confirmed
    among
    """.split()
)
_BEFORE = 4  # tokens of "(case fatality rate: 2.2%"


def link_case_items(scene: Scene) -> None:
    """Tie the deaths, the rate of those and the severe cases to the cases of their list."""
    for base, below in _lists(scene):
        running = _is_running(scene, base)
        for index in below:
            draft = scene.drafts[index]
            if draft.of is not None or draft.same_as is not None:
                continue
            if draft.status is not None and draft.status.value is not Status.ASSERTED:
                continue
            if draft.number.type is NumberType.SHARE:
                if _is_rate(scene, index):
                    scene.tie(index, base, "rule:case-items")
                continue
            if not begins_item(scene, index) or _is_running(scene, index) > running:
                continue
            if running and not _FRESH.isdisjoint(
                scene.between(draft.number.last, draft.phrase.last)
            ):
                continue  # "• 900 cumulative cases • 3 new deaths"
            whole = scene.drafts[base]
            dead = are_deaths_of_cases(draft, whole) and _is_plain(scene, index)
            if (dead or _is_grade(scene, index)) and can_hold(whole, draft):
                scene.tie(index, base, "rule:case-items")


def _lists(scene: Scene) -> Iterator[tuple[int, list[int]]]:
    """Each count of cases that is the first of a list of bullets, and the counts below it."""
    base: int | None = None
    below: list[int] = []
    last = -2
    for number, members in scene.by_sentence.items():
        bullet = scene.document.sentences[number].kind is SentenceKind.BULLET
        if base is not None and bullet and number == last + 1:
            below.extend(members)
            last = number
            continue
        if base is not None and below:
            yield base, below
        base, below, last = None, [], number
        if bullet and _are_cases(scene, members[0]):
            base, below = members[0], members[1:]
    if base is not None and below:
        yield base, below


def _are_cases(scene: Scene, index: int) -> bool:
    """Whether an item counts cases of a disease, not those of a grade: "• 318 new cases"."""
    draft = scene.drafts[index]
    if unit_of(draft) is not Unit.CASE or noun_of(draft) not in _CASES:
        return False
    words = scene.between(draft.number.last, draft.phrase.last)
    ill = fate_of(draft) is Outcome.SICK or _COUNTED.issuperset(words)
    return ill and begins_item(scene, index) and not _is_grade(scene, index)


def _is_grade(scene: Scene, index: int) -> bool:
    """Whether an item counts the cases of a grade: "• 181 severe cases"."""
    draft = scene.drafts[index]
    if unit_of(draft) is not Unit.CASE or noun_of(draft) not in _CASES:
        return False
    return not _GRADES.isdisjoint(scene.between(draft.number.last, draft.phrase.last))


def _is_running(scene: Scene, index: int) -> bool:
    """Whether a count is the sum of all weeks so far: "• 12 cumulative deaths"."""
    draft = scene.drafts[index]
    return not _RUNNING.isdisjoint(scene.between(draft.phrase.first, draft.phrase.last))


def _is_plain(scene: Scene, index: int) -> bool:
    """Whether no cause or place of their own sets deaths apart: "• 7 deaths reported this week"."""
    word = scene.word(scene.drafts[index].phrase.last)
    return not word or word in _BEHIND


def _is_rate(scene: Scene, index: int) -> bool:
    """Whether a share is the rate of those who died: "(CFR 2.2%)"."""
    first = scene.drafts[index].number.first
    return not _RATES.isdisjoint(scene.between(first - _BEFORE, first))

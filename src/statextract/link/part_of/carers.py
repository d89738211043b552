"""Health workers who caught the disease they treat: they are among the cases of their story."""

from statextract.link.fit import fate_of, noun_of, unit_of
from statextract.link.part_of.outbreak import find_sick
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_added, is_rate
from statextract.model.vocabulary import Bound, NumberType, Outcome, Unit

_CARERS = frozenset("worker staff personnel nurse doctor medic".split())
_WORDS = frozenset("workers staff personnel nurses doctors medics".split())
_CARE = frozenset("health healthcare medical nurses doctors medics".split())
_STRUCK = frozenset("affected infected".split())
_SUBJECT = 10  # tokens from "number of health workers" to the number


@rule(_WORDS)
def tie_carers(scene: Scene, index: int) -> Tie | None:
    """Tie sick health workers to the cases: "Twelve nurses have contracted plague"."""
    draft, site = scene.drafts[index], scene.sites[index]
    number = draft.number
    if number.type is not NumberType.COUNT or number.bound is Bound.VAGUE or not number.value:
        return None
    if unit_of(draft) is not Unit.PERSON or site.aside is not None or is_rate(scene, index):
        return None
    if is_added(scene, index) or not (_are_sick_carers(scene, index) or _is_counted(scene, index)):
        return None
    whole = find_sick(scene, index)
    return None if whole is None else Tie(whole, "rule:carers", (site.first, site.last))


def _are_sick_carers(scene: Scene, index: int) -> bool:
    """Whether a count is of health workers who fell ill."""
    site = scene.sites[index]
    care = not _CARE.isdisjoint(scene.between(site.first, site.last))
    sick = fate_of(scene.drafts[index]) is Outcome.SICK
    return care and sick and noun_of(scene.drafts[index]) in _CARERS


def _is_counted(scene: Scene, index: int) -> bool:
    """Whether "the number of health workers affected is" stands before a bare number."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.phrase.head is not None and draft.phrase.head[0] >= draft.number.last:
        return False
    floor = max(scene.sites[index].opening, first - _SUBJECT)
    said = scene.between(floor, first)
    struck = not _STRUCK.isdisjoint(said) and fate_of(draft) in (None, Outcome.SICK)
    return struck and "number" in said and not (_CARE.isdisjoint(said) or _WORDS.isdisjoint(said))

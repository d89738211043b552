"""Cases by how sure they are: "359 cases, 305 confirmed and 54 probable"."""

from statextract.link.fit import noun_of, unit_of
from statextract.link.leading import leads
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.sizes import nearly_holds
from statextract.model.vocabulary import NumberType, Unit

_KINDS = frozenset("confirmed probable suspected discarded negative positive".split())
_CASES = ("case", "infection", None)
_DEATHS = ("death", "fatalitie")
_MOST = 3  # kinds


@rule(_KINDS, beside=True)
def tie_certainty(scene: Scene, index: int) -> Tie | None:
    """Tie the first of the kinds that end a sentence to the cases counted right before them."""
    first = scene.sites[index].first
    if scene.word(first - 1) != "," or _kind_of(scene, index) is None:
        return None
    members = scene.by_sentence[scene.drafts[index].sentence]
    place = members.index(index)
    row = members[place : place + _MOST]
    kinds = [_kind_of(scene, each) for each in row]
    if place == 0 or None in kinds or len(row) < 2 or len(set(kinds)) < len(kinds):
        return None
    whole = members[place - 1]
    draft = scene.drafts[whole]
    cases = unit_of(draft) is Unit.CASE and noun_of(draft) in _CASES
    cases = (cases or noun_of(draft) in _DEATHS) and leads(scene, whole)
    joined = all(scene.word(scene.sites[each].first - 1) in ("and", ",") for each in row)
    bare = all(scene.word(scene.drafts[each].number.last + 1) in (",", "and") for each in row[:-1])
    if not (cases and joined and bare) or _kind_of(scene, whole) is not None:
        return None
    if not nearly_holds(draft, scene.drafts[index]):
        return None
    return Tie(whole, "rule:apposition", (first - 1, first), "apposition", closed=True)


def _kind_of(scene: Scene, index: int) -> str | None:
    """The word behind a bare number if it tells how sure its cases are."""
    draft = scene.drafts[index]
    word = scene.word(draft.number.last)
    bare = draft.phrase.head is None and draft.number.type is NumberType.COUNT
    return word if bare and word in _KINDS else None

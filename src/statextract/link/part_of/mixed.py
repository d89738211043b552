"""Fighters among people whom something befell: "900 residents were moved, including 40 rebels"."""

from statextract.link.fit import are_opposed, fate_of, is_like, noun_of
from statextract.link.scene import Scene
from statextract.model.draft import Draft
from statextract.model.vocabulary import Unit

_MIXED = frozenset("people person individual resident inhabitant patient local villager".split())


def are_fighters_among(scene: Scene, part: int, whole: int) -> bool:
    """Whether people whom something befell may include fighters: "900 residents ... evacuated"."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if mine.unit is None or theirs.unit is None:
        return False
    if noun_of(theirs) not in _MIXED and not _are_of_a_people(theirs):
        return False
    alike = mine.unit.value is theirs.unit.value is Unit.PERSON and is_like(mine, theirs)
    told = fate_of(mine) in (None, fate_of(theirs))
    return alike and told and are_opposed(mine, theirs) and theirs.number.high != 0


def _are_of_a_people(draft: Draft) -> bool:
    """Whether a group is called by its nation alone: "nine Palestinians, including two gunmen"."""
    nations, noun = draft.nationality, draft.noun
    return (
        nations is not None
        and bool(nations.value)
        and noun is not None
        and " " not in noun.value
        and noun.value[:1].isupper()
    )

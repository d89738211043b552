"""Whether "these" goes on with things of another kind than were counted before."""

from statextract.lexicons.objects import Thing
from statextract.link.fit import unit_of
from statextract.link.scene import Scene, counts_people

# Of things that are hardly called by a noun of another.
_KINDS = frozenset(
    "building document drug money organisation place time vehicle weapon animal".split()
)


def are_other_things(scene: Scene, index: int, whole: int) -> bool:
    """Whether "these" goes on with things of another kind: "60 gangs ... 90 of these flats"."""
    said = _thing(scene, index)
    if said is None or said.people_word or said.kind not in _KINDS:
        return False
    told = _thing(scene, whole)
    people = counts_people(unit_of(scene.drafts[whole]))
    return people or (told is not None and told.kind in _KINDS and told.kind != said.kind)


def _thing(scene: Scene, index: int) -> Thing | None:
    """What the noun of a count is, if it is printed and names things."""
    head = scene.drafts[index].phrase.head
    named = scene.document.starting(scene.lexicons.objects)
    found = None if head is None else [named[at][0] for at in range(*head) if at in named]
    return found[-1].entry if found else None

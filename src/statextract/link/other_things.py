"""Whether "these" goes on with things or people of another kind than were counted before."""

from statextract.lexicons.objects import Thing
from statextract.link.fit import is_like, unit_of
from statextract.link.leading import leads
from statextract.link.named import figures_before
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import is_bare
from statextract.link.sizes import can_hold
from statextract.link.tally import are_sick

# Of things that are hardly called by a noun of another.
_KINDS = frozenset(
    "building document drug money organisation place time vehicle weapon animal".split()
)

_COMING = frozenset("hail hails hailed hailing aged".split())
_BEING = frozenset("are were was is come came comes".split())
_REACH = 6  # sentences


def people_before(scene: Scene, index: int, whole: int | None) -> int | None:
    """Those meant where people are told of, not the files opened last: "Among them, nine are from".

    The nearest people who can be so many; what was taken for them, if there are none.
    """
    group = None if whole is None else scene.drafts[whole]
    if group is not None and (counts_people(unit_of(group)) or are_sick(group)):
        return whole
    if not _are_people(scene, index):
        return whole
    mine = scene.drafts[index]
    for other in figures_before(scene, index):
        theirs = scene.drafts[other]
        if mine.sentence - theirs.sentence > _REACH:
            break
        people = counts_people(unit_of(theirs)) and leads(scene, other)
        if people and can_hold(theirs, mine) and is_like(mine, theirs):
            return other
    return whole


def _are_people(scene: Scene, index: int) -> bool:
    """Whether what is said of a bare count is said of people: "are from Gaya", "hail from Kano"."""
    last = scene.drafts[index].number.last
    behind = scene.between(last, last + 2)
    if not is_bare(scene, index) or not behind:
        return False
    origin = len(behind) > 1 and behind[0] in _BEING and behind[1] in ("from", "aged")
    return origin or behind[0] in _COMING


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

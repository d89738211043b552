"""Whether a count is of somebody's people: "her two sons", "Mr Diallo's three children"."""

from statextract.link.scene import Scene

_OWNERS = frozenset("his her their my our".split())
_GENITIVES = frozenset(["'s", "’s"])
OWNING = _OWNERS | _GENITIVES


def is_owned(scene: Scene, index: int) -> bool:
    """Whether an owner stands right before a count."""
    site = scene.sites[index]
    return not site.lead.isdisjoint(_OWNERS) or scene.word(site.first - 1) in _GENITIVES

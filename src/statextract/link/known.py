"""The figure that a definite noun phrase names: "the 98 victims", "the dead", "the patients"."""

from statextract.link.named import find_named
from statextract.link.patients import patients_of
from statextract.link.populations import find_population
from statextract.link.scene import Scene
from statextract.link.tally import find_cases
from statextract.link.toll import toll_before, toll_of_event


def find_known(scene: Scene, index: int, first: int, last: int) -> int | None:
    """The figure that a definite noun phrase names; of an outbreak's cases, the standing count."""
    known = find_cases(scene, index, first, last)
    if known is None:
        known = find_population(scene, index, first)
    if known is not None:
        return known
    named = patients_of(scene, index, first, last)
    named = find_named(scene, index, first, last) if named is None else named
    if named is None:
        return None
    toll = toll_before(scene, named)
    return toll_of_event(scene, index, named) if toll is None else toll

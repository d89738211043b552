"""A part-of rule, and the words without which it has no answer."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene

_Tying = Callable[[Scene, int], Tie | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """Ties a count to its whole, or answers None.

    ``cues`` are words of which one must stand in the count's sentence; a rule without cues
    looks at every count.
    """

    tie: _Tying
    cues: frozenset[str]

    def __call__(self, scene: Scene, index: int) -> Tie | None:
        """Return the tie of a draft."""
        return self.tie(scene, index)


def rule(cues: Iterable[str] = ()) -> Callable[[_Tying], Rule]:
    """Make a function a rule that is asked only where one of some words stands."""
    return lambda tie: Rule(tie, frozenset(cues))

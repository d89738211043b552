"""A part-of rule, and the words without which it has no answer."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene

_Tying = Callable[[Scene, int], Tie | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """Ties a count to its whole, or answers None.

    ``cues`` are words of which one must stand in the count's sentence; a rule without cues
    looks at every count. ``beside``: only where the sentence has another count.
    """

    tie: _Tying
    cues: frozenset[str]
    beside: bool

    def __call__(self, scene: Scene, index: int) -> Tie | None:
        """Return the tie of a draft."""
        return self.tie(scene, index)


def rule(cues: Iterable[str] = (), *, beside: bool = False) -> Callable[[_Tying], Rule]:
    """Make a function a rule that is asked only where one of some words stands."""
    return lambda tie: Rule(tie, frozenset(cues), beside)


class RuleTable:
    """Rules in their order, chosen by the words of a sentence; built once per process.

    ``sections`` are two parts of the order, which are asked one after the other.
    """

    def __init__(self, worded: Sequence[Rule], told: Sequence[Rule]) -> None:
        self.sections = (worded, told)
        self._rules = rules = (*worded, *told)
        self._always = frozenset(place for place, rule in enumerate(rules) if not rule.cues)
        self._beside = frozenset(place for place, rule in enumerate(rules) if rule.beside)
        self._by_cue: dict[str, set[int]] = {}
        for place, each in enumerate(rules):
            for cue in each.cues:
                self._by_cue.setdefault(cue, set()).add(place)
        self._cues = frozenset(self._by_cue)

    def select(self, words: frozenset[str], counts: int) -> tuple[list[Rule], list[Rule]]:
        """Return the rules, worded and told, that can answer in a sentence.

        Args:
            words: Those of the sentence.
            counts: How many counts it has.
        """
        found = self._always.union(*map(self._by_cue.__getitem__, self._cues & words))
        places = sorted(found if counts > 1 else found - self._beside)
        rules = list(map(self._rules.__getitem__, places))
        cut = bisect_left(places, len(self.sections[0]))
        return rules[:cut], rules[cut:]

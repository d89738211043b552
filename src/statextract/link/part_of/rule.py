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
    """Some rules in their order, looked up by the words of a sentence; built once per process."""

    def __init__(self, *rules: Rule) -> None:
        self._rules = rules
        self._always = [place for place, rule in enumerate(rules) if not rule.cues]
        self._by_cue: dict[str, list[int]] = {}
        for place, each in enumerate(rules):
            for cue in each.cues:
                self._by_cue.setdefault(cue, []).append(place)
        self._cues = frozenset(self._by_cue)

    def select(self, words: frozenset[str], counts: int) -> list[Rule]:
        """Return the rules that can answer in a sentence of some words and so many counts."""
        found = set(self._always)
        for cue in self._cues & words:
            found.update(self._by_cue[cue])
        rules = [self._rules[place] for place in sorted(found)]
        return rules if counts > 1 else [rule for rule in rules if not rule.beside]

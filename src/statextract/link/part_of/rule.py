"""A part-of rule, and the words without which it has no answer."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene

_Tying = Callable[[Scene, int], Tie | None]


@dataclass(frozen=True, slots=True, eq=False)  # each is one of its kind: a key to the caches below
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


def select(rules: tuple[Rule, ...], words: frozenset[str], counts: int) -> Sequence[Rule]:
    """Return the rules that can answer in a sentence of some words and so many counts."""
    return _answering(rules, words & _cues_of(rules), beside=counts > 1)


@lru_cache(maxsize=16)
def _cues_of(rules: tuple[Rule, ...]) -> frozenset[str]:
    """All words that some rules ask for."""
    return frozenset[str]().union(*[rule.cues for rule in rules])


@lru_cache(maxsize=1024)
def _answering(rules: tuple[Rule, ...], cues: frozenset[str], *, beside: bool) -> Sequence[Rule]:
    """The rules that can answer where some of their cues stand; few sets of cues occur."""
    return tuple(
        rule
        for rule in rules
        if (beside or not rule.beside) and not (rule.cues and rule.cues.isdisjoint(cues))
    )

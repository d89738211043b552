"""Words by which those who were held were held in what a sentence tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Those held where such a thing is told were held in it: in a raid, off a boat that was saved.
_OPERATIONS = frozenset(
    """
    raid raids raided operation operations sweep sweeps crackdown crackdowns sting stings dragnet
    roundup round-up blitz bust rescue rescued saved intercepted chase standoff siege clash clashes
    fighting gunfight shootout battle riot riots
    """.split()
)
# Where officers look at who passes, unless somebody was harmed there.
_CHECKS = frozenset(
    "checkpoint checkpoints inspection inspections roadblock roadblocks stopped searched".split()
)
_HARMS = frozenset(
    """
    killed killing injured injuring wounded wounding dead died shot shooting attack attacked attacks
    blast bomb bombing bomber exploded explosion fire crash crashed
    """.split()
)


def is_operation(words: Sequence[str]) -> bool:
    """Whether a sentence tells of an operation, a fight, or a check that harmed nobody."""
    if not _OPERATIONS.isdisjoint(words):
        return True
    return not _CHECKS.isdisjoint(words) and _HARMS.isdisjoint(words)

"""Small immutable types of which every article makes hundreds."""

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """Return a slotted, hashable dataclass that type checkers take for frozen.

    They report every assignment. A check at run time as well makes an object of ten fields seven
    times as slow to build, which came to a twentieth of the time of an article.
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)

"""Garbage collection, put off while much is made of which nothing is garbage."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def without_collection() -> Iterator[None]:
    """Put off garbage collection until the end of a ``with`` block.

    Looking for garbage among new lexicons took as long as reading them, and among the modules
    of spaCy a fifth of their import; what is made of a long article is used to its end. What is
    made meanwhile waits for the next collection.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()

"""How much a server takes on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What a request may cost.

    ``max_bytes`` is the largest body; ``timeout`` (seconds) what a request may take once a
    worker has it, and what its body may take to arrive; ``workers`` are processes, ``waiting``
    the requests that may wait for one.
    """

    max_bytes: int = 1_000_000
    timeout: float = 20.0
    workers: int = 2
    waiting: int = 32

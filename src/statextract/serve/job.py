"""What is asked of a worker process; a module of its own, so that it loads at once."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Job:
    """A request: what is asked, the body, and whether that is plain text (else JSON)."""

    kind: Literal["extract", "check", "report"]
    body: bytes
    plain: bool = False

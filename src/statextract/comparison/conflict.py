"""A finding across articles."""

import hashlib
from collections.abc import Sequence

from statextract.model.base import Published
from statextract.model.vocabulary import Kind, Level


class Conflict(Published):
    """A finding across articles; ``figures`` are ids as article#figure."""

    code: str
    name: str
    kind: Kind
    level: Level
    message: str
    articles: tuple[str, ...]
    figures: tuple[str, ...]
    fingerprint: str


def fingerprint(code: str, parts: Sequence[str]) -> str:
    """Return what is equal for the same conflict in another run."""
    content = "\n".join((code, *parts)).encode("utf-8", "surrogatepass")
    return hashlib.sha256(content).hexdigest()[:16]

"""An article before it is read: what the gatherer hands to a worker."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RawArticle:
    """The bytes of one article, its format, and what its container says of it.

    ``origin`` names the file, and the row in it after a ``#``; ``weight`` is how many bytes of
    the inputs it took, for the progress bar.
    """

    id: str
    origin: str
    format: str
    content: bytes
    title: str | None = None
    published: str | None = None
    source: str | None = None
    warning: str | None = None
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """An article that could not even be handed on; ``reason`` is for the person who runs it."""

    id: str
    origin: str
    reason: str
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Converted:
    """The text of an article with its metadata; ``warning`` if it was read with doubt."""

    text: str
    title: str | None = None
    published: str | None = None
    source: str | None = None
    warning: str | None = None

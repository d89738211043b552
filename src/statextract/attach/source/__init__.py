"""Who says a figure, and who did what it counts."""

from statextract.attach.source.attacher import SourceAttacher

__all__ = ["SourceAttacher"]

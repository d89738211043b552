"""Whether the text holds a count for true: denied, or planned, feared and not real."""

from statextract.attach.status.attacher import StatusAttacher

__all__ = ["StatusAttacher"]

"""What happened to exactly the counted people."""

from statextract.attach.outcome.attacher import OutcomeAttacher

__all__ = ["OutcomeAttacher"]

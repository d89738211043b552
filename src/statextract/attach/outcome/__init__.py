"""What happened to exactly the counted people."""

from statextract.attach.outcome.attacher import OutcomeAttacher
from statextract.attach.outcome.reading import Verdict

__all__ = ["OutcomeAttacher", "Verdict"]

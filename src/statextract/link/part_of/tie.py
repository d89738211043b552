"""What a part-of rule answers."""

from statextract.model.frozen import frozen

# Rules whose tie gives way to a listing that names the whole.
WEAK = frozenset(["rule:elided-head", "rule:member", "rule:kin", "rule:episode"])


@frozen
class Tie:
    """A part's whole, the rule that found it and the tokens that say so.

    ``form`` names the kind of listing that the part opens, or is empty if it opens none;
    ``closed``: listed so, the parts are all there are. ``sibling`` is a part whose listing the
    part joins; ``whole`` may then be None.
    """

    whole: int | None
    by: str
    cue: tuple[int, int]
    form: str = ""
    closed: bool = False
    sibling: int | None = None

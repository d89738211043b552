"""One attribution, as it is handed from sentence to sentence."""

from statextract.model.frozen import frozen


@frozen
class Attribution:
    """A body that is the source of the tokens ``low..high`` of its sentence.

    ``first..last`` are the tokens of its wording. ``person``: somebody spoke for the body;
    ``sentence`` is where it stands.
    """

    agency: int
    low: int
    high: int
    first: int
    last: int
    sentence: int
    person: bool = False

"""What is read of a noun and its modifiers."""

from statextract.attach.phrase.heads import Head, is_adjective
from statextract.model.frozen import frozen


@frozen
class NounGroup:
    """The tokens from the first modifier to the last noun (half-open).

    ``head`` is None where no known noun was met before the group ended at ``last``, at a word
    that is no modifier. ``nominal`` is then the last adjective that may stand for people,
    ``unknown`` the token of a plural noun that no lexicon knows.
    """

    first: int
    last: int
    head: Head | None = None
    nominal: Head | None = None
    unknown: int | None = None


def without_noun(start: int, at: int, candidate: Head | None, *, one: bool) -> NounGroup:
    """End a group on an adjective that stands for people, or on nothing."""
    if candidate is None:
        return NounGroup(start, at)
    if is_adjective(candidate):
        return NounGroup(start, at, nominal=candidate)
    if candidate.last != at:
        return NounGroup(start, at)
    if candidate.plural or one:
        return NounGroup(start, at, candidate)
    return NounGroup(start, at, nominal=candidate)

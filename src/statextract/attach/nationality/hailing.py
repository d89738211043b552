"""Where the counted came from: "identified the 19 as having come from Chile and Peru"."""

from statextract.attach.nationality.nations import NationReader, Nations, Scene
from statextract.attach.nationality.phrases import RETURNING
from statextract.model.document import Document
from statextract.model.draft import Draft

_REACH = 18  # tokens from the counted to "from"
_VISIT = 6  # tokens of "come to the United States"
_HAIL = frozenset("hail hails hailed hailing originate originated originating originally".split())
_COME = frozenset("come comes came coming".split())
_GO = _COME | frozenset("travelled traveled travelling traveling journeyed arrived".split())
_TO = frozenset(("to", "into", "in"))
_BEFORE_VERB = frozenset(", who that have had has having were are was all originally".split())
_STOPS = frozenset(". ; : ( ) but where while whose when because after before".split())
_GOING_ON = frozenset(("to", "into", "via", "through", "towards"))
_MOVING = RETURNING | frozenset("patients patient travellers travelers traveller traveler".split())
_CLOSING = frozenset(", . ;".split())


class OriginNations:
    """Reads the countries that people hail or come from, behind their noun."""

    def __init__(self, nations: NationReader) -> None:
        self._nations = nations

    def __call__(self, document: Document, scene: Scene, draft: Draft, stop: int) -> Nations | None:
        """Return the countries; of a journey ("came from Chile") only two and more."""
        start = max(draft.phrase.last, draft.number.last)
        lower, end = document.lower, document.sentence_at(draft.number.first).last
        if document.lower[draft.phrase.last - 1] in _MOVING:
            return None
        for at in range(start, min(stop, end - 1, start + _REACH)):
            word = lower[at]
            if word in _STOPS:
                return None
            if word != "from" or at == start:
                continue
            read = self._nations.countries_at(document, scene, at + 1, end)
            if read is None or lower[read.last : read.last + 1] in _JOURNEYS:
                return None
            several = len(read.codes) > 1
            return read if _tells(document, start, at, read, several=several) else None
        return None


_JOURNEYS = [[word] for word in _GOING_ON]


def _tells(document: Document, start: int, at: int, read: Nations, *, several: bool) -> bool:
    lower = document.lower
    verb = at - 1
    if lower[verb] in _HAIL or (lower[verb] in _COME and several):
        while verb > start and lower[verb - 1] in _HAIL:
            verb -= 1
        return verb == start or lower[verb - 1] in _BEFORE_VERB
    if lower[verb] == ",":  # "12 people, aged between 22 and 54, from Chile and Peru, were held"
        closed = document.following(read.last) in _CLOSING or read.last >= len(lower)
        return closed and lower[start : start + 2] == [",", "aged"]
    if not several:
        return False
    for token in range(verb, max(start, at - _VISIT) - 1, -1):
        if lower[token] in _TO and token > start and lower[token - 1] in _GO:
            return token - 1 == start or lower[token - 2] in _BEFORE_VERB
    return False

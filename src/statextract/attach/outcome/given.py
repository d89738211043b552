"""What people were given: "bail was granted to 13" frees them, "prison terms" punish them."""

from statextract.attach.light_verbs import GiftReader
from statextract.attach.outcome.reading import Reading, Verdict
from statextract.lexicons import Lexicons
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

# Of these nouns only some tell: "prison terms", not "second terms" or "terms of reference".
_OF_PRISON = frozenset("prison jail custodial life death year month".split())
_VAGUE = frozenset("term terms penalty penalties".split())
_OTHER = frozenset(("press", "news", "media", "album"))  # releases
_NOT_YET = frozenset("offered offer promised".split())


class GivenReader:
    """Reads the fate that a noun beside a verb of giving tells; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._gifts = GiftReader(lexicons)

    def __call__(self, reading: Reading, draft: Draft) -> Verdict | None:
        """Return what befell the people to whom it was given, None if the noun does not tell."""
        gift = self._gifts(reading.document, draft)
        if gift is None:
            return None
        lower = reading.document.lower
        word, kind = lower[gift.noun], lower[max(reading.sentence.first, gift.noun - 1)]
        first, last = min(gift.noun, gift.verb), max(gift.noun, gift.verb) + 1
        if lower[gift.verb] in _NOT_YET or kind in _OTHER:
            return None
        if word in _VAGUE and kind not in _OF_PRISON:
            return None
        if word in self._gifts.freeing and reading.document.following(gift.noun + 1) != "papers":
            return Verdict(Outcome.RELEASED, "rule:given", first, last, role=Role.SUSPECT)
        if word in self._gifts.sentencing:
            return Verdict(Outcome.CONVICTED, "rule:given", first, last, role=Role.SUSPECT)
        return None

"""Forms of the verbs of the lexicon: finite, participle, unchanging ("shot", "hit")."""

from collections.abc import Sequence
from functools import lru_cache

from statextract.attach.function_words import PAST_ONLY, PREPOSITIONS, is_past
from statextract.lexicons.outcomes import OutcomeWord
from statextract.lexicons.words import split_words

STAYING = frozenset("remain remains remained stay stays stayed".split())
# Forms of a verb of a clause that no noun has for its participle.
_PLAINLY_FINITE = PAST_ONLY | frozenset("am is are was were have has had did could died".split())


def verb(lower: Sequence[str], first: int, last: int) -> str:
    """Return the first word of a form that is no adverb: "shot" in "fatally shot"."""
    while first < last - 1 and lower[first].endswith("ly"):
        first += 1
    return lower[first]


def is_finite(form: str, entry: OutcomeWord) -> bool:
    """Whether a word about its subject is a finite verb without an auxiliary."""
    if form in STAYING:  # "five remain in custody"
        return True
    if form in _PLAINLY_FINITE:  # "nine are no more", "12 found themselves behind bars"
        return True
    if form.endswith("ing") or entry.lemma.startswith(("be ", "missing ", "wounded ")):
        return False
    if entry.lemma.startswith("dead ") and not is_past(form):
        return False
    return entry.pos == "verb" or is_past(form) or form not in PREPOSITIONS


def is_participle(form: str, entry: OutcomeWord) -> bool:
    """Whether a form can be the participle; "hit" and "cut" can, "kill" and "kills" cannot."""
    return is_past(form) or form == _unchanging(entry.forms)


@lru_cache(maxsize=1024)
def _unchanging(forms: tuple[str, ...]) -> str | None:
    """Return the first verb of the forms of a word, None if a past is among them."""
    words = [split_words(form) for form in forms]
    verbs = [verb(form, 0, len(form)).lower() for form in words]
    return None if any(is_past(verb) or verb.endswith("ed") for verb in verbs) else verbs[0]

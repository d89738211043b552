"""Counts that are of people by the words beside them: "84 who fled", "those put at 30"."""

from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Unit

_THOSE = 12  # tokens from "those" to their number
_SURVIVING = frozenset("surviving missing injured wounded sick rescued arrested".split())
_ALSO = frozenset("also all both mostly mainly".split())
_NUMBERING = frozenset("number numbered total totalled".split())
_WERE = frozenset(["were", "are"])
_BACKGROUNDS = frozenset("nationalities ethnicities backgrounds religions faiths".split())
_ENDS = ([","], ["."], [";"], [":"], ["and"], ["while"])
_DESCRIBED = frozenset("who aged under over below with without from".split())  # behind "those"
_PUT = frozenset("put puts putting estimated estimates".split())
_STOPS = frozenset(", ; : ( )".split())
_YEAR_OLDS = ["-", "year", "-", "olds"]
# "Nine were under 18."
_LIMITS = frozenset(("under", "over", "below", "above", "aged"))
_AGE_ENDS = tuple([mark] for mark in (",", ".", ";", ")", "and", "when", "years", "while"))


def of_those(document: Document, draft: Draft) -> Cited[Unit] | None:
    """People are "those" put at a number, "the surviving 24", and those "who number nine"."""
    first, bare = draft.phrase.first, draft.number.first
    if document.lower[bare - 1] in _SURVIVING and document.lower[bare - 2] == "the":
        return Cited(Unit.PERSON, "rule:those", *document.span_of(bare - 1, bare))
    if document.lower[first - 1] in _NUMBERING and document.lower[first - 2] == "who":
        return Cited(Unit.PERSON, "rule:who", *document.span_of(first - 2, first - 1))
    numbering = _is_numbered(document, draft)
    if document.lower[first - 1] not in ("at", "to") and not numbering:
        return None
    floor = max(document.sentence_at(first).first, first - _THOSE)
    for token in range(first - 2, floor - numbering, -1):
        word, before = document.lower[token], document.lower[token - 1]
        if word in _STOPS or (word[0].isdigit() and not numbering):
            return None
        if word == "those":
            counted = before in _PUT or document.lower[token - 2 : token] == ["number", "of"]
            if not counted and not (numbering and document.lower[token + 1] in _DESCRIBED):
                return None
            return Cited(Unit.PERSON, "rule:those", *document.span_of(token, token + 1))
    return None


def _is_numbered(document: Document, draft: Draft) -> bool:
    """Whether a group "numbered 72", or "were 72" and no more is said of them."""
    before, end = document.lower[draft.phrase.first - 1], draft.phrase.last
    if before in _NUMBERING:
        return True
    if before not in _WERE or draft.phrase.head is not None:
        return False
    behind = document.lower[end : end + 2]  # "were 12, 14 and 16 years old"
    return behind[:1] in _ENDS and not (behind[1:] and behind[1][0].isdigit())


def of_follower(document: Document, draft: Draft) -> Cited[Unit] | None:
    """People are those "who" do something, "of whom" some do, those "aboard", "15-year-olds"."""
    aged = draft.number.last + 1
    if document.lower[aged : aged + 4] == _YEAR_OLDS:
        return Cited(Unit.PERSON, "rule:olds", *document.span_of(aged - 1, aged + 4))
    at = draft.phrase.last
    end = document.sentence_at(at - 1).last
    if document.lower[at - 1] in _BACKGROUNDS:
        return None  # "victims of 20 nationalities who fled"
    if at < end and document.lower[at] in ("who", "whose"):
        return Cited(Unit.PERSON, "rule:who", *document.span_of(at, at + 1))
    if document.lower[at : min(at + 3, end)] == [",", "of", "whom"]:
        return Cited(Unit.PERSON, "rule:whom", *document.span_of(at + 2, at + 3))
    if at + 2 < end and document.lower[at] == ",":
        origin = at + 1 + (document.lower[at + 1] in _ALSO)
        named = origin + 1 < end and document.words[origin + 1][0].isupper()
        closed = document.lower[origin + 2 : origin + 3] == [","]
        told = document.lower[origin + 3 : origin + 5]
        closed = closed and not (told[:1] == ["were"] and told[-1].endswith("s"))
        if document.lower[origin] == "from" and named and closed:
            return Cited(Unit.PERSON, "rule:from", *document.span_of(origin, origin + 2))
    if at < end and document.lower[at] in ("was", "were", "are"):
        at += 1
        governed = draft.phrase.first and document.lower[draft.phrase.first - 1] == "of"
        limited = at + 1 < end and document.lower[at] in _LIMITS and not governed
        if limited and document.lower[at + 2 : at + 3] in _AGE_ENDS:
            return Cited(Unit.PERSON, "rule:age", *document.span_of(at, at + 2))
    following = document.lower[at : min(at + 2, end)]
    if following[:1] in (["aboard"], ["underground"]) or following == ["on", "board"]:
        return Cited(Unit.PERSON, "rule:aboard", *document.span_of(at, at + len(following)))
    return None

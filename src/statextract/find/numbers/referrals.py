"""Lines that lead to other articles, the numbers of whose titles count nothing in this one.

"Also read: 27 arrested in Sucre". The words stand alone above a list of headlines, or before one.
"""

from statextract.model.document import Document, Sentence, SentenceKind

_MARKS = frozenset((":", "|", "–", "—", "-", ">", "»"))
_BEFORE = _MARKS | frozenset(("•", "*", "[", "(", ">>", "»"))
_LONGEST = 4  # words of "you may also like"
_LISTED = 12  # headlines below "Related stories"
_LINES = (SentenceKind.HEADING, SentenceKind.BULLET)
_TWO = 2


def referrals(document: Document, words: frozenset[str]) -> frozenset[int]:
    """Return the indices of the sentences that only name another article."""
    found: set[int] = set()
    for sentence in document.sentences:
        behind = _behind_words(document, sentence, words)
        if behind is None:
            continue
        found.add(sentence.index)
        if behind < sentence.last:
            continue
        for line in document.sentences[sentence.index + 1 : sentence.index + 1 + _LISTED]:
            if line.kind not in _LINES:
                break
            found.add(line.index)
    return frozenset(found)


def _behind_words(document: Document, sentence: Sentence, words: frozenset[str]) -> int | None:
    """The token behind the words that a line opens with and their mark, None if it has none."""
    first = sentence.first
    while first < sentence.last and document.lower[first] in _BEFORE:
        first += 1
    for size in range(min(_LONGEST, sentence.last - first), 0, -1):
        last = first + size
        if " ".join(document.lower[first:last]) not in words:
            continue
        if last == sentence.last:
            return last
        if document.lower[last] in _MARKS:
            return last + 1
        headline = document.words[last][:1].isupper() or document.words[last][:1].isdigit()
        return last if size >= _TWO and headline and sentence.kind in _LINES else None
    return None

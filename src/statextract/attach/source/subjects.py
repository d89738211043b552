"""The words around a body that belong to its noun phrase."""

from collections.abc import Sequence

from statextract.attach.function_words import DETERMINERS
from statextract.model.document import Document, Sentence


def without_brackets(words: Sequence[str]) -> list[str]:
    """Return the words without "(GDI)"."""
    kept: list[str] = []
    depth = 0
    for word in words[1:] if words[:1] == [")"] else words:
        depth += word == "("
        if depth == 0:
            kept.append(word)
        depth -= word == ")"
    return kept


def start_of_phrase(document: Document, sentence: Sentence, first: int) -> int:
    """Return where the noun phrase that ends with a body begins: "a spokesman for the"."""
    start = first
    while start > sentence.first:
        word = document.lower[start - 1]
        known = word in DETERMINERS or word in ("of", "for", "at", "with", "from")
        if not known and not (
            word.isalpha()
            and start < first
            and document.lower[start] in ("of", "for", "at", "with", "from")
        ):
            break
        start -= 1
    return start

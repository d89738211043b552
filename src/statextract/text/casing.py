"""Names in sentences printed in capitals throughout, as wires and headlines have them."""

from collections.abc import Container, Iterable

from statextract.model.document import Sentence

# Words that stay small inside names: "Republic of the Congo", "Val de Marne".
_SMALL = frozenset("of the and de del da do dos das du des y".split())


def restore_case(
    words: list[str], shadow: str, sentences: Iterable[Sentence], known: Container[str]
) -> list[str]:
    """Return the words as names are spelt elsewhere: "EL SALVADOR" becomes "El Salvador".

    Only sentences without a small letter are changed, and in them no word that is ``known`` as
    it stands ("UAE"). The list itself comes back where there are none.
    """
    cased = words
    for sentence in sentences:
        if shadow[sentence.start : sentence.end].isupper():
            if cased is words:
                cased = words.copy()
            for at in range(sentence.first, sentence.last):
                cased[at] = _name_form(words[at], known, first=at == sentence.first)
    return cased


def _name_form(word: str, known: Container[str], *, first: bool) -> str:
    if word in known or "." in word:
        return word
    small = word.lower()
    if small in _SMALL and not first:
        return small
    return small.capitalize() if word.isupper() else word

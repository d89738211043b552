"""Status of each count, where it is not plainly asserted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.status.denial import find_denial
from statextract.attach.status.fact import find_fact
from statextract.attach.status.signs import Signs
from statextract.attach.status.unrealised import find_unrealised

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.lexicons import Lexicons
    from statextract.lexicons.status import StatusWord
    from statextract.model.document import Document, Hit
    from statextract.model.draft import Draft


class StatusAttacher:
    """Marks counts as denied, unrealised or told as a fact; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._words = lexicons.status_words

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill ``status`` where the text denies a count or does not hold it for real.

        A count that is told as a fact is marked asserted, lest it inherit the status of another;
        one that says nothing of its own stays without a status.
        """
        by_sentence: dict[int, list[Hit[StatusWord]]] = {}
        for hit in document.hits(self._words):
            by_sentence.setdefault(document.sentence_of[hit.first], []).append(hit)
        for draft in drafts:
            sentence = document.sentences[draft.sentence]
            signs = Signs(
                document,
                draft,
                sentence,
                by_sentence.get(draft.sentence, ()),
                by_sentence.get(draft.sentence + 1, ()),
            )
            draft.status = find_denial(signs) or find_unrealised(signs) or find_fact(signs)

"""Sex and age of counts whose noun is left out because the one before them has it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from statextract.attach.sums import sums_up
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.vocabulary import Unit

_BY = "rule:elided"
_JOINTS = frozenset((",", "and", "while"))
_SUBJECTS = frozenset(("rule:passive", "rule:subject"))
_GAPPED = frozenset(("rule:gapped", "rule:shared"))


def share_traits(document: Document, drafts: Sequence[Draft]) -> None:
    """Give "39 injured", of "Eight children were killed and 39 injured", the age of the eight.

    So too where the verb is left out: "14 infants in May and 33 in June". A count with a verb
    of its own tells of people at large: "killed three children and injured 12".
    """
    for before, draft in pairwise(drafts):
        if before.noun is None or not _leaves_out(document, before, draft):
            continue
        if draft.sex is None and draft.age is None:
            draft.sex = before.sex and replace(before.sex, by=_BY)
            draft.age = before.age and replace(before.age, by=_BY)


def _leaves_out(document: Document, before: Draft, draft: Draft) -> bool:
    """Whether a count without a noun goes on the clause of the count before it."""
    phrase, people = draft.phrase, draft.unit is not None and draft.unit.value is Unit.PERSON
    if not people or draft.sentence != before.sentence or draft.noun or phrase.of:
        return False
    if sums_up(document, draft):
        return False  # "12 men and 15 women, 27 in all"
    if document.lower[phrase.first - 1] not in _JOINTS or None in (before.outcome, draft.outcome):
        return False
    told = "" if before.outcome is None else before.outcome.by
    mine = "" if draft.outcome is None else draft.outcome.by
    return mine in _GAPPED or (mine == "rule:reduced" and told in _SUBJECTS)

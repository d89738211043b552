"""What a draft says, as the record has it."""

from typing import TypeVar

from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Bound, Role, Unit

V = TypeVar("V")


def said(cited: Cited[V] | None) -> V | None:
    """Return a cited value without its evidence, None where nothing is known."""
    return None if cited is None else cited.value


def unit_of(draft: Draft) -> Unit:
    """Return what a draft counts, objects where nothing is known."""
    return Unit.OBJECT if draft.unit is None else draft.unit.value


def role_of(draft: Draft) -> Role | None:
    """Return who is counted; cases and objects have no role."""
    if draft.role is None or unit_of(draft) in (Unit.CASE, Unit.OBJECT):
        return None
    return draft.role.value


def value_of(draft: Draft) -> int | float | None:
    """Return the value of a draft's wording, None for ranges and vague words."""
    number = draft.number
    return None if number.bound in (Bound.VAGUE, Bound.RANGE) else number.value

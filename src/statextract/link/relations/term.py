"""Operands of relations."""

from statextract.link.scene import Scene
from statextract.model.draft import TermDraft
from statextract.model.mentions import NumberMention


def build_term(scene: Scene, role: str, index: int) -> TermDraft:
    """Return a draft as an operand."""
    return build_number_term(role, scene.drafts[index].number, index)


def build_number_term(role: str, number: NumberMention, index: int | None = None) -> TermDraft:
    """Return a number of the ledger as an operand, be it a draft's or not."""
    return TermDraft(role, index, number.start, number.end, number.low, number.high)

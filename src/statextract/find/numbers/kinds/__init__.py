"""What kind of number a numeral is: one module a family of kinds."""

from statextract.find.numbers.kinds.order import type_numeral

__all__ = ["type_numeral"]

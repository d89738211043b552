"""Every rule over several articles, found by walking ``comparison/rules``."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from statextract.checks.registry import rules_in
from statextract.comparison import rules as room
from statextract.comparison.rule import ComparisonRule

if TYPE_CHECKING:
    from collections.abc import Mapping


@lru_cache(maxsize=1)
def load_comparison_rules() -> Mapping[str, ComparisonRule]:
    """Return the rules by their codes, in the order of the codes."""
    return MappingProxyType(rules_in(room, ComparisonRule))

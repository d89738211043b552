"""Every rule of the package, found by walking ``checks/rules``."""

from __future__ import annotations

import pkgutil
from functools import lru_cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from statextract.checks import rules as room
from statextract.checks.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Mapping


@lru_cache(maxsize=1)
def load_rules() -> Mapping[str, Rule]:
    """Return the rules by their codes, in the order of the codes.

    Raises:
        ValueError: Two rules have one code.
    """
    found: dict[str, Rule] = {}
    for module in pkgutil.iter_modules(room.__path__):
        for member in vars(import_module(f"{room.__name__}.{module.name}")).values():
            if not isinstance(member, Rule):
                continue
            if member.code in found:
                message = f"{member.code} is the code of {member.name} and of another rule"
                raise ValueError(message)
            found[member.code] = member
    return MappingProxyType(dict(sorted(found.items())))

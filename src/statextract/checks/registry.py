"""Every rule of the package, found by walking ``checks/rules``."""

from __future__ import annotations

import pkgutil
from functools import lru_cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, TypeVar

from statextract.checks import rules as room
from statextract.checks.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from statextract.checks.facts import Need


class _Coded(Protocol):
    @property
    def code(self) -> str: ...

    @property
    def name(self) -> str: ...


R = TypeVar("R", bound=_Coded)


@lru_cache(maxsize=1)
def load_rules() -> Mapping[str, Rule]:
    """Return the rules by their codes, in the order of the codes."""
    return MappingProxyType(rules_in(room, Rule))


@lru_cache(maxsize=1024)
def rules_for(held: frozenset[Need]) -> tuple[Rule, ...]:
    """Return the rules that can find something in a record that holds these, in their order."""
    return tuple(
        rule for rule in load_rules().values() if not rule.needs or not rule.needs.isdisjoint(held)
    )


def rules_in(package: ModuleType, kind: type[R]) -> dict[str, R]:
    """Return the rules of one kind that the modules of a package hold, by code and in its order.

    Raises:
        ValueError: Two rules have one code.
    """
    found: dict[str, R] = {}
    for module in pkgutil.iter_modules(package.__path__):
        for member in vars(import_module(f"{package.__name__}.{module.name}")).values():
            if not isinstance(member, kind):
                continue
            if member.code in found:
                message = f"{member.code} is the code of {member.name} and of another rule"
                raise ValueError(message)
            found[member.code] = member
    return dict(sorted(found.items()))

"""The page of a rule."""

from __future__ import annotations

import re

from statextract.checks.registry import load_rules
from statextract.errors import OptionError

_HEADING = re.compile(r"^(\w[\w ]+):$", re.MULTILINE)


def codes() -> tuple[str, ...]:
    """Return the codes of all rules, sorted."""
    return tuple(load_rules())


def explain(code: str) -> str:
    """Return the page of a rule as Markdown: what it finds, why, its limits, its examples.

    Args:
        code: The code (``SUM001``) or the name (``parts-do-not-sum``), in any case.

    Raises:
        OptionError: There is no such rule.
    """
    wanted = code.strip().lower()
    for rule in load_rules().values():
        if wanted in (rule.code.lower(), rule.name):
            body = _HEADING.sub(r"**\1**", _outdent(rule.page))
            lines = [f"# {rule.code}: {rule.name}", "", f"Level: {rule.severity}", "", body]
            lines += _examples("Reported", rule.flags) + _examples("Not reported", rule.passes)
            return "\n".join(lines) + "\n"
    message = f"there is no rule {code!r}; `statextract explain` lists them all"
    raise OptionError(message)


def _outdent(page: str) -> str:
    return "\n".join(line.removeprefix("    ") for line in page.splitlines())


def _examples(title: str, sentences: tuple[str, ...]) -> list[str]:
    if not sentences:
        return []
    return ["", f"**{title}**", "", *(f"- {' / '.join(s.splitlines())}" for s in sentences)]

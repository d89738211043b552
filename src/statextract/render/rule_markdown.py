"""The page of a check as Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statextract.model.rule_page import RulePage

_HEADING = re.compile(r"^(\w[\w ]+):$", re.MULTILINE)


def render_page(page: RulePage) -> str:
    """Return what a check finds, why, its limits and its examples, the last line ended."""
    body = _HEADING.sub(r"**\1**", _outdent(page.page))
    lines = [f"# {page.code}: {page.name}", "", f"Level: {page.severity}", "", body]
    lines += _examples("Reported", page.flags) + _examples("Not reported", page.passes)
    return "\n".join(lines) + "\n"


def _outdent(page: str) -> str:
    return "\n".join(line.removeprefix("    ") for line in page.splitlines())


def _examples(title: str, texts: tuple[str, ...]) -> list[str]:
    if not texts:
        return []
    return ["", f"**{title}**", "", *(f"- {' / '.join(t.splitlines())}" for t in texts)]

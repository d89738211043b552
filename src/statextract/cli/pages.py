"""The pages of all checks: those of one article, then those over several."""

import difflib
from functools import lru_cache

from statextract.checks.registry import load_rules
from statextract.comparison.registry import load_comparison_rules
from statextract.errors import OptionError
from statextract.model.rule_page import RulePage


@lru_cache(maxsize=1)
def rule_pages() -> dict[str, RulePage]:
    """Return the pages by their codes, in the order of the codes."""
    pages = [rule.described() for rule in load_rules().values()]
    pages += [rule.described() for rule in load_comparison_rules().values()]
    return {page.code: page for page in sorted(pages, key=lambda page: page.code)}


def find_page(name: str) -> RulePage:
    """Return the page of a check by its code (``SUM001``) or name, in any case.

    Raises:
        OptionError: There is no such rule; the message names the nearest one.
    """
    pages = rule_pages()
    wanted = name.strip().lower()
    known = {key: page for page in pages.values() for key in (page.code.lower(), page.name)}
    if wanted in known:
        return known[wanted]
    close = difflib.get_close_matches(wanted, known, 1)
    nearest = f"did you mean {known[close[0]].code} ({known[close[0]].name})? " if close else ""
    message = f"there is no rule {name!r}; {nearest}`statextract explain` lists them all"
    raise OptionError(message)

"""statextract explain: what a check looks for."""

from typing import Annotated

import typer

from statextract.checks.explain import explain as explain_rule
from statextract.checks.registry import load_rules


def explain(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="CODE", help="Code or name of a check, as SUM001.", show_default="all"
        ),
    ] = None,
) -> None:
    """Print a check's page, or the list of all checks."""
    if code is not None:
        typer.echo(explain_rule(code), nl=False)
        return
    for rule in load_rules().values():
        typer.echo(f"{rule.code}  {rule.severity:8s} {rule.name}")

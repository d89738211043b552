"""statextract explain: what a check looks for."""

from typing import Annotated

import typer

from statextract.cli.pages import find_page, rule_pages
from statextract.render.rule_markdown import render_page


def explain(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="CODE", help="Code or name of a check, as SUM001.", show_default="all"
        ),
    ] = None,
) -> None:
    """Print a check's page, or the list of all checks.

    The codes of family XDO are those of `statextract compare`, over several articles.
    """
    if code is not None:
        typer.echo(render_page(find_page(code)), nl=False)
        return
    for page in rule_pages().values():
        typer.echo(f"{page.code}  {page.severity:8s} {page.name}")

"""statextract check: only whether figures add up."""

import sys
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from statextract.checks import check as check_record
from statextract.checks.registry import load_rules
from statextract.checks.settings import (
    CheckSettings,
    apply_settings,
    baseline_text,
    make_settings,
    read_baseline,
    read_settings,
    require_code,
)
from statextract.checks.suppressions import Suppression, drop_suppressed, read_suppressions
from statextract.cli.exit_codes import COULD_NOT_RUN, QUARANTINED, FailOn, exit_code
from statextract.cli.reading import Reader
from statextract.cli.writing import write_file
from statextract.render.checked import Checked


class Format(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"


def check(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH",
            help="Articles (.txt, .html, .pdf, .docx; -), ready records (.json, .jsonl), or "
            "folders.",
        ),
    ],
    *,
    format: Annotated[Format, typer.Option(help="Output format.")] = Format.TEXT,  # noqa: A002
    fail_on: Annotated[
        FailOn, typer.Option(help="Exit with 1 from this level of finding on.")
    ] = FailOn.ERROR,
    select: Annotated[
        str | None, typer.Option(help="Only these checks: codes, families or names, by commas.")
    ] = None,
    ignore: Annotated[
        str | None, typer.Option(help="Not these checks: codes, families or names, by commas.")
    ] = None,
    lexicon: Annotated[
        list[str] | None,
        typer.Option(metavar="FILE", help="TOML file with words of your own; may be repeated."),
    ] = None,
    published: Annotated[
        str | None, typer.Option(help="Publication date, YYYY-MM-DD.", metavar="DATE")
    ] = None,
    baseline: Annotated[
        Path | None, typer.Option(help="Leave out the findings that this file accepts.")
    ] = None,
    write_baseline: Annotated[
        Path | None, typer.Option(help="Write a file that accepts all present findings.")
    ] = None,
) -> None:
    """Check whether the figures of articles, or of ready records, add up.

    Settings come from the nearest statextract.toml ([check]) or pyproject.toml
    ([tool.statextract.check]): select, ignore, levels, per-article-ignores. A table
    [rules.CODE] ([tool.statextract.rules.CODE]) has level, enabled and what the check's page
    names under its settings, as tolerance. In an article,
    <!-- statextract: ignore SUM001 --> accepts findings on its line and the next one,
    ignore-file in all of it.
    """
    settings = _settings(select, ignore, baseline)
    reader = Reader(published, lexicon or ())
    checked = []
    for file, record, text in reader.records(paths):
        accepted = _accepted(file, text)
        findings = drop_suppressed(record, check_record(record, settings.options), accepted)
        findings = apply_settings(record, findings, settings)
        checked.append(Checked(file, record, findings, text))
    if write_baseline is not None:
        text = baseline_text((item.record, item.findings) for item in checked)
        write_file(write_baseline, text)
    pages = {rule.code: rule.described() for rule in load_rules().values()}
    renderer = import_module(f"statextract.render.findings_{format.value}")
    renderer.render(checked, sys.stdout, pages)
    if reader.failed:
        raise typer.Exit(QUARANTINED if checked else COULD_NOT_RUN)
    raise typer.Exit(exit_code((f for item in checked for f in item.findings), fail_on))


def _accepted(file: str, text: str | None) -> list[Suppression]:
    """Return what the comments of an article accept; a ready record has no text to hold any."""
    accepted = [] if text is None else read_suppressions(text)
    for suppression in accepted:
        for code in suppression.codes:
            require_code(code, file)
    return accepted


def _settings(select: str | None, ignore: str | None, baseline: Path | None) -> CheckSettings:
    settings = read_settings(Path.cwd())
    given = {
        name: tuple(code.strip() for code in codes.split(",") if code.strip())
        for name, codes in (("select", select), ("ignore", ignore))
        if codes is not None
    }
    if given:
        settings = settings.model_copy(
            update=make_settings(given, "options").model_dump(include=set(given))
        )
    if baseline is not None:
        settings = settings.model_copy(update={"baseline": read_baseline(baseline)})
    return settings

"""Which checks are wanted and how loud they are: options, a settings file, a baseline."""

from __future__ import annotations

import fnmatch
import json
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from statextract.checks.registry import load_rules
from statextract.checks.settings_tables import SETTINGS_FILE, nearest, read_tables
from statextract.errors import OptionError
from statextract.model.invalid import explain_invalid
from statextract.model.vocabulary import Kind, Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from statextract.checks.rule import Rule
    from statextract.model.finding import Finding
    from statextract.model.record import Record

BASELINE_VERSION = 1


_NO_KEYS = ("baseline", "disabled", "options")  # given otherwise than in [check]


class CheckSettings(BaseModel):
    """Settings of the checks: ``[check]`` of statextract.toml, or of pyproject.toml's own table.

    Codes may be given whole (``SUM001``), by family (``SUM``) or by name. ``levels`` changes the
    level of a rule's failures and reviews; ``per_article_ignores`` maps patterns of article ids
    to codes; ``baseline`` holds fingerprints of findings that are known and accepted.
    Of the tables ``[rules.CODE]`` come ``disabled`` rules and, by their codes, the ``options`` of
    others.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    levels: dict[str, Level] = Field(default_factory=dict)
    per_article_ignores: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    baseline: frozenset[str] = frozenset()
    disabled: frozenset[str] = frozenset()
    options: dict[str, dict[str, float]] = Field(default_factory=dict)


def read_settings(folder: Path) -> CheckSettings:
    """Return the settings that hold in a folder: of the nearest settings file at or above it.

    ``[check]`` and ``[rules.CODE]`` are read; in pyproject.toml they stand below
    ``tool.statextract``.

    Raises:
        OptionError: A settings file is malformed; for an unknown key, the message names the
            nearest known one.
    """
    for home in (folder.resolve(), *folder.resolve().parents):
        for file, path in (
            (home / SETTINGS_FILE, ()),
            (home / "pyproject.toml", ("tool", "statextract")),
        ):
            tables = read_tables(file, path) if file.is_file() else None
            if tables is not None:
                settings = make_settings(tables["check"], str(file))
                return add_rule_tables(settings, tables["rules"], str(file))
    return CheckSettings()


def make_settings(table: dict[str, Any], origin: str) -> CheckSettings:
    """Return the settings of a table, whose keys may be written with hyphens.

    Raises:
        OptionError: A key, code or level is unknown; the message names ``origin`` and the key.
    """
    known = [*CheckSettings.model_fields]
    values = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in known or name in _NO_KEYS:
            hint = nearest(name, known).replace("_", "-")
            message = f"{origin}: there is no setting {key!r}{hint}"
            raise OptionError(message)
        values[name] = value
    try:
        settings = CheckSettings.model_validate(values)
    except ValidationError as error:
        raise OptionError(explain_invalid(error, origin)) from error
    lists = (
        settings.select,
        settings.ignore,
        settings.levels,
        *settings.per_article_ignores.values(),
    )
    for code in (code for codes in lists for code in codes):
        require_code(code, origin)
    return settings


def add_rule_tables(settings: CheckSettings, tables: dict[str, Any], origin: str) -> CheckSettings:
    """Return settings with those of ``[rules.CODE]``: ``level``, ``enabled`` and a rule's own.

    Raises:
        OptionError: A rule, key or value is unknown; the message names the nearest known one.
    """
    rules = load_rules()
    codes = {name: code for code, rule in rules.items() for name in (code, rule.name)}
    levels, disabled, options = dict(settings.levels), set(), {}
    for name, table in tables.items():
        if name not in codes:
            message = f"{origin}: rules: there is no check {name!r}{nearest(name, codes)}"
            raise OptionError(message)
        code, where = codes[name], f"{origin}: rules.{name}"
        if not isinstance(table, dict):
            message = f"{where} must be a table"
            raise OptionError(message)
        own = dict(table)
        if own.pop("enabled", True) is False:
            disabled.add(code)
        if "level" in own:
            levels = {code: _level(own.pop("level"), where), **levels}
        options[code] = {key: _number(key, own[key], rules[code], where) for key in own}
    update = {"levels": levels, "disabled": frozenset(disabled), "options": options}
    return settings.model_copy(update=update)


def _level(value: object, where: str) -> Level:
    try:
        return Level(str(value))
    except ValueError:
        message = f"{where}.level: {value!r} is no level{nearest(str(value), map(str, Level))}"
        raise OptionError(message) from None


def _number(key: str, value: object, rule: Rule, where: str) -> float:
    if key not in rule.options:
        known = (*rule.options, "level", "enabled")
        hint = nearest(key, known) or f"; it has {', '.join(known)}"
        message = f"{where}: there is no setting {key!r}{hint}"
        raise OptionError(message)
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        message = f"{where}.{key}: must be a number of 0 or more, not {value!r}"
        raise OptionError(message)
    return value


def apply_settings(
    record: Record, findings: Sequence[Finding], settings: CheckSettings
) -> list[Finding]:
    """Return the findings that are wanted, with the levels that the settings give them."""
    ignored = [*settings.ignore, *settings.disabled]
    for pattern, codes in settings.per_article_ignores.items():
        if fnmatch.fnmatchcase(record.article.id, pattern):
            ignored.extend(codes)
    kept = []
    for finding in findings:
        if settings.select and not _matches(finding, settings.select):
            continue
        if _matches(finding, ignored) or finding.fingerprint in settings.baseline:
            continue
        level = next((v for k, v in settings.levels.items() if _matches(finding, (k,))), None)
        if level is not None and finding.kind in (Kind.FAIL, Kind.REVIEW):
            finding = finding.model_copy(update={"level": level})  # noqa: PLW2901 - the same finding
        kept.append(finding)
    return kept


def read_baseline(file: Path) -> frozenset[str]:
    """Return the fingerprints of a baseline file.

    Raises:
        OptionError: The file cannot be read or is no baseline.
    """
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        return frozenset(str(entry["fingerprint"]) for entry in data["findings"])
    except OSError as error:
        message = f"{file}: cannot be read ({error.strerror or error})"
        raise OptionError(message) from error
    except (ValueError, KeyError, TypeError) as error:
        message = f"{file}: is no baseline ({error}); --write-baseline makes one"
        raise OptionError(message) from error


def baseline_text(records: Iterable[tuple[Record, Sequence[Finding]]]) -> str:
    """Return the text of a baseline file that accepts all failures and reviews given."""
    entries = sorted(
        (record.article.id, finding.code, finding.fingerprint, finding.message)
        for record, findings in records
        for finding in findings
        if finding.kind in (Kind.FAIL, Kind.REVIEW)
    )
    rows = [
        {"article": article, "code": code, "fingerprint": fingerprint, "message": message}
        for article, code, fingerprint, message in entries
    ]
    document = {"version": BASELINE_VERSION, "findings": rows}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def require_code(code: str, origin: str) -> None:
    """Refuse what is neither code, family nor name of a check.

    Raises:
        OptionError: There is no such check; the message names the nearest one.
    """
    rules = load_rules()
    known = {*rules, *(known[:3] for known in rules), *(rule.name for rule in rules.values())}
    if code not in known:
        message = f"{origin}: there is no check {code!r}{nearest(code, known)}"
        raise OptionError(message)


def _matches(finding: Finding, codes: Iterable[str]) -> bool:
    return any(code in (finding.code, finding.code[:3], finding.name) for code in codes)

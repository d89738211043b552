"""statextract apply and schema, as a user runs them."""

import json

from typer.testing import CliRunner

from statextract.cli.application import app
from statextract.model.record import Record

TEXT = "Police in Gao freed 12 women. Of them, 7 went home and 6 are in a shelter.\n"


def run(*arguments):
    return CliRunner().invoke(app, list(map(str, arguments)))


def write(tmp_path, record, *corrections):
    places = {figure.id: figure.span.model_dump() for figure in record.figures}
    article = {"id": record.article.id, "sha256": record.article.sha256}
    content = {"article": article, "places": places, "corrections": corrections}
    (tmp_path / "c.json").write_text(json.dumps(content), encoding="utf-8")
    (tmp_path / "r.json").write_text(record.model_dump_json(), encoding="utf-8")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "c.json", tmp_path / "r.json"


def test_apply_writes_a_record_that_adds_up(tmp_path, record_of):
    record = record_of(TEXT)
    six = next(figure.id for figure in record.figures if figure.span.text == "6")
    made = {"action": "change", "figure": six, "changes": {"of": None}}
    files = write(tmp_path, record, made)
    result = run("apply", *files, "--article", tmp_path / "a.txt", "--out", tmp_path / "out.json")

    assert result.exit_code == 0
    assert "1 correction applied; 0 to look at" in result.stderr
    corrected = Record.model_validate_json((tmp_path / "out.json").read_bytes())
    assert not any(finding.kind == "fail" for finding in corrected.findings)
    assert run("apply", *files).stdout == (tmp_path / "out.json").read_text(encoding="utf-8")


def test_apply_says_what_still_fails(tmp_path, record_of):
    result = run("apply", *write(tmp_path, record_of(TEXT)), "--fail-on", "error")

    assert result.exit_code == 1
    assert "7 + 6 = 13" in result.stderr


def test_apply_refuses_other_articles(tmp_path, record_of):
    corrections, _ = write(tmp_path, record_of(TEXT))
    (tmp_path / "r.json").write_text(record_of("Two men died.").model_dump_json())

    assert "sha256" in str(run("apply", corrections, tmp_path / "r.json").exception)
    assert "cannot be read" in str(run("apply", tmp_path / "x", tmp_path / "r.json").exception)


def test_schema_prints_that_of_corrections_too():
    assert json.loads(run("schema", "corrections").stdout)["title"] == "Corrections"
    assert json.loads(run("schema").stdout)["title"] == "Record"

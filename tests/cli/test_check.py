"""statextract check, as a user runs it."""

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from statextract.cli.application import app

WRONG = "The ferry brought 98 tourists: 59 stayed, 73 went on to Hvar and two fell ill.\n"
RIGHT = WRONG.replace("73", "37")


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: CliRunner().invoke(app, ["check", *map(str, arguments)])


@pytest.fixture
def wrong(tmp_path):
    (tmp_path / "ferry.txt").write_text("Headline of the day\n\n" + WRONG)
    return "ferry.txt"


@pytest.fixture
def record(tmp_path, record_of):
    """A ready record that contradicts itself, whatever the rooms before the checks can do."""
    data = record_of("A man gave 12 women and 9 girls food.", id="food").model_dump(mode="json")
    data["figures"][0]["of"] = data["figures"][1]["id"]
    (tmp_path / "food.json").write_text(json.dumps(data))
    return "food.json"


def test_a_contradiction_is_a_line_with_its_place(run, record):
    result = run(record)

    assert result.exit_code == 1
    assert "food.json: ! SUB001 error" in result.stdout
    assert "1 inconsistent" in result.stdout


def test_a_consistent_article_is_clean(run, tmp_path):
    (tmp_path / "ferry.txt").write_text(RIGHT)

    assert run("ferry.txt").exit_code == 0


def test_lines_and_columns_come_from_the_article(run, wrong):
    result = run(wrong)

    lines = [line for line in result.stdout.splitlines() if line.startswith("ferry.txt:")]
    assert all(line.split(":")[1] == "3" for line in lines)


@pytest.mark.parametrize(
    ("options", "code"),
    [
        pytest.param(["--ignore", "SUB001"], 0, id="ignored-code"),
        pytest.param(["--ignore", "SUB"], 0, id="ignored-family"),
        pytest.param(["--ignore", "part-exceeds-whole"], 0, id="ignored-name"),
        pytest.param(["--select", "SUM,PER"], 0, id="others-selected"),
        pytest.param(["--select", "SUB"], 1, id="selected"),
        pytest.param(["--fail-on", "never"], 0, id="never"),
        pytest.param(["--ignore", "SUX001"], 2, id="unknown-code"),
    ],
)
def test_options_choose_the_checks(run, record, options, code):
    result = run(record, *options)

    if code == 2:
        assert "did you mean" in str(result.exception)
    else:
        assert result.exit_code == code


def test_a_settings_file_is_read_and_its_typos_named(run, record, tmp_path):
    settings = tmp_path / "statextract.toml"
    settings.write_text('[check]\nignore = ["SUB"]\n')
    assert run(record).exit_code == 0

    settings.write_text('[check]\nlevels = {SUB001 = "note"}\n')
    assert run(record).exit_code == 0
    assert run(record, "--fail-on", "note").exit_code == 1

    settings.write_text('[check.per-article-ignores]\n"foo*" = ["SUB"]\n')
    assert run(record).exit_code == 0

    settings.write_text('[check]\nignroe = ["SUB"]\n')
    assert "did you mean 'ignore'" in str(run(record).exception)


OFF_BY_ONE = "The ferry brought 98 tourists: 59 stayed, 38 went on to Hvar and two fell ill.\n"


@pytest.mark.parametrize(
    ("table", "code"),
    [
        pytest.param("", 1, id="no settings"),
        pytest.param("[rules.SUM001]\ntolerance = 1\n", 0, id="tolerance"),
        pytest.param("[rules.parts-do-not-sum]\ntolerance = 1.0\n", 0, id="by name"),
        pytest.param("[rules.SUM001]\ntolerance = 0.5\n", 1, id="too small"),
        pytest.param('[rules.SUM001]\nlevel = "note"\n', 0, id="level"),
        pytest.param("[rules.SUM001]\nenabled = false\n", 0, id="disabled"),
        pytest.param("[rules.SUM001]\nenabled = true\n", 1, id="enabled"),
    ],
)
@pytest.mark.parametrize("file", ["statextract.toml", "pyproject.toml"])
def test_a_check_has_settings_of_its_own(run, tmp_path, file, table, code):
    (tmp_path / "ferry.txt").write_text(OFF_BY_ONE)
    home = "[tool.statextract." if file == "pyproject.toml" else "["
    (tmp_path / file).write_text(table.replace("[", home))

    assert run("ferry.txt", "--fail-on", "warning").exit_code == code


@pytest.mark.parametrize(
    ("table", "said"),
    [
        pytest.param("[rules.SUM001]\ntolerence = 1\n", "did you mean 'tolerance'?", id="key"),
        pytest.param("[rules.SUN001]\ntolerance = 1\n", "did you mean 'SUM001'?", id="code"),
        pytest.param('[rules.SUM001]\nlevel = "warn"\n', "did you mean 'warning'?", id="level"),
        pytest.param("[rules.SUM001]\ntolerance = -1\n", "0 or more, not -1", id="negative"),
        pytest.param("[rules.SUM001]\ntolerance = true\n", "0 or more, not True", id="boolean"),
        pytest.param("[rules]\nSUM001 = 1\n", "rules.SUM001 must be a table", id="no table"),
        pytest.param("[rule.SUM001]\ntolerance = 1\n", "did you mean 'rules'?", id="table"),
        pytest.param("[rules.PER001]\nxyz = 1\n", "it has level, enabled", id="far from any"),
        pytest.param("[check]\noptions = 1\n", "there is no setting 'options'", id="inner"),
    ],
)
def test_a_typo_in_the_settings_of_a_check_names_the_nearest(run, wrong, tmp_path, table, said):
    (tmp_path / "statextract.toml").write_text(table)

    assert said in str(run(wrong).exception)


def test_a_baseline_that_cannot_be_written_or_read_is_named(run, record, tmp_path):
    (tmp_path / "file").write_text("")
    unwritten = run(record, "--write-baseline", "file/base.json")
    unread = run(record, "--baseline", "none.json")

    assert "base.json: cannot be written" in str(unwritten.exception)
    assert str(unread.exception) == "none.json: cannot be read (No such file or directory)"


def test_a_baseline_accepts_what_it_lists(run, record, tmp_path):
    assert run(record, "--write-baseline", "known.json").exit_code == 1
    assert run(record, "--baseline", "known.json").exit_code == 0

    (tmp_path / "bad.json").write_text("[]")
    assert "is no baseline" in str(run(record, "--baseline", "bad.json").exception)


@pytest.mark.parametrize(
    ("comment", "code"),
    [
        pytest.param("<!-- statextract: ignore SUM001 -->", 0, id="code"),
        pytest.param("<!-- statextract: ignore PER, SUM -->", 0, id="family"),
        pytest.param("<!-- statextract: ignore -->", 0, id="all"),
        pytest.param("<!-- statextract: ignore PER003 -->", 1, id="another code"),
        pytest.param("<!-- statextract: ignore-file SUM001 -->\n\nFerries\n", 0, id="file"),
        pytest.param("<!-- statextract: ignore SUM001 -->\n\nFerries\n", 1, id="too far above"),
    ],
)
def test_a_comment_accepts_findings_of_the_next_line(run, tmp_path, comment, code):
    (tmp_path / "ferry.txt").write_text(f"{comment}\n{WRONG}")

    assert run("ferry.txt").exit_code == code


def test_a_comment_with_a_typo_names_the_nearest_code(run, tmp_path):
    (tmp_path / "ferry.txt").write_text(f"<!-- statextract: ignore SUN001 -->\n{WRONG}")

    assert "did you mean 'SUM001'" in str(run("ferry.txt").exception)


def test_sarif_names_code_place_and_rule(run, record):
    log = json.loads(run(record, "--format", "sarif").stdout)

    (sarif_run,) = log["runs"]
    failures = [result for result in sarif_run["results"] if result["kind"] == "fail"]
    assert sarif_run["columnKind"] == "unicodeCodePoints"
    assert failures[0]["ruleId"] == "SUB001"
    assert failures[0]["level"] == "error"
    assert {"charOffset", "charLength"} <= set(
        failures[0]["locations"][0]["physicalLocation"]["region"]
    )
    assert "SUB001" in {rule["id"] for rule in sarif_run["tool"]["driver"]["rules"]}
    assert all(r["level"] == "none" for r in sarif_run["results"] if r["kind"] != "fail")


def test_github_prints_workflow_commands(run, record):
    first = run(record, "--format", "github").stdout.splitlines()[0]

    assert first.startswith("::error file=food.json,title=SUB001 part-exceeds-whole::")


def test_json_holds_all_findings(run, record):
    document = json.loads(run(record, "--format", "json").stdout)

    assert "SUB001" in {finding["code"] for finding in document["findings"]}


def test_a_folder_is_checked_file_by_file(run, record, wrong, tmp_path):
    (tmp_path / "note.log").write_text("not read")

    assert "2 articles" in run(tmp_path).stdout


def test_of_a_folder_that_a_batch_wrote_its_records_are_checked(run, record, tmp_path):
    batch = tmp_path / "batch"
    batch.mkdir()
    line = json.dumps(json.loads((tmp_path / record).read_text(encoding="utf-8")))
    (batch / "records.jsonl").write_text(line, encoding="utf-8")
    (batch / "manifest.json").write_text("{}")
    result = run(batch)

    assert "1 article" in result.stdout
    assert not result.stderr


def test_a_broken_record_is_named_and_the_others_are_checked(run, record, tmp_path):
    (tmp_path / "broken.json").write_text('{"figures": []}')
    result = run("broken.json", record)

    assert result.exit_code == 3
    assert "broken.json" in result.stderr


def test_a_ready_record_is_checked_without_spacy(run, record, tmp_path):
    program = (
        "import sys; from statextract.cli.application import app\n"
        f"app(['check', {record!r}, '--fail-on', 'never'], standalone_mode=False)\n"
        "assert 'spacy' not in sys.modules, 'spaCy was imported'\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=tmp_path
    )

    assert done.returncode == 0, done.stderr

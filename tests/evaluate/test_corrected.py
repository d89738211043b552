"""Corrections are gold: what the reader changed, and what the reader let stand."""

import json

import pytest
from tests.generated import ROOT
from typer.testing import CliRunner

from statextract.cli.application import app
from statextract.corrections import Corrections
from statextract.evaluate.contexts import find_context, holds_once
from statextract.evaluate.corrected import gold_of_corrections
from statextract.evaluate.from_record import gold_from_record
from statextract.evaluate.gold import GoldArticle, locate
from statextract.evaluate.metrics import score_pairs

TEXT = "Police at Gulu freed 12 women. Of them, nine were hurt. It rained 40 times. 12 men died.\n"


@pytest.fixture
def made(record_of):
    record = record_of(TEXT, id="gulu")
    places = {figure.id: figure.span.model_dump() for figure in record.figures}
    return record, {
        "article": {"id": "gulu", "sha256": record.article.sha256},
        "reviewed": True,
        "places": places,
        "corrections": [
            {"action": "change", "figure": "f1", "changes": {"sex": None, "outcome": "released"}},
            {"action": "doubt", "figure": record.figures[-1].id},
        ],
    }


def test_gold_of_corrections_scores_the_corrected_record_as_wrong(made):
    record, data = made
    gold = gold_of_corrections(Corrections.model_validate(data), record, TEXT)

    assert gold.figures[0].outcome == "released"
    assert gold.ignore == ((TEXT.rindex("12"), TEXT.rindex("12") + 2),)
    scores = {score.name: score for score in score_pairs([(gold, record)])}
    assert scores["figure.detect"].value == 1
    assert scores["figure.outcome"].value < 1
    assert not any(name.startswith(("date", "agency", "check.silent")) for name in scores)


def test_a_folder_of_corrections_is_measured(made, tmp_path):
    record, data = made
    for name, content in (
        ("corrections/gulu.corrections.json", json.dumps(data | {"reviewed": False})),
        ("records/gulu.json", record.model_dump_json()),
        ("articles/gulu.txt", TEXT),
    ):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(content, encoding="utf-8")
    result = CliRunner().invoke(app, ["evaluate", str(tmp_path), "--errors"])

    assert result.exit_code == 0
    assert "wanted released, found rescued" in result.output
    assert "not marked as reviewed" in result.output


def test_gold_of_every_corpus_record_locates_and_scores_full(extractor):
    for path in sorted((ROOT / "corpus" / "articles").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        record = extractor.extract(text, id=path.stem)
        gold = locate(gold_from_record(record, text), text, path.name)
        article = GoldArticle(text, gold)
        for figure in article.gold.figures:
            assert text[figure.start : figure.end] == figure.number
        scores = {score.name: score for score in score_pairs([(gold, record)])}
        for name, score in scores.items():
            if not name.startswith(("check.", "link.partition")):
                assert score.recall == 1, (path.name, name)


@pytest.mark.parametrize(
    ("text", "piece", "found"),
    [
        ("12 men and 12 women", (0, 2), True),
        ("12 men and 12 women", (11, 13), True),
        ("12 men. 12 men. 12 men.", (8, 10), False),
        ("5 5 5", (2, 3), False),
        ("a\n12\n12 b", (2, 4), True),
        ("in 1912 12", (8, 10), True),
    ],
    ids=["first", "second", "thrice", "bare", "across-lines", "inside-a-word"],
)
def test_a_context_occurs_once_and_holds_its_piece_once(text, piece, found):
    context = find_context(text, *piece)

    assert (context is not None) == found
    if context is not None:
        assert text.count(context) == 1
        assert holds_once(context, text[slice(*piece)])


def test_a_figure_without_a_context_is_located_by_its_offsets(record_of):
    text = "12 men died. 12 men died. 12 men died."
    gold = locate(gold_from_record(record_of(text), text), text, "x")

    assert [figure.start for figure in gold.figures] == [0, 13, 26]

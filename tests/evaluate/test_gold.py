"""Gold is located by its contexts, and refused where it cannot be."""

import json

import pytest
from tests.evaluate.conftest import TEXT

from statextract.errors import ReadError
from statextract.evaluate.gold import Gold, locate, read_gold_folder


def test_figures_and_dates_get_their_offsets(article):
    for figure in article.gold.figures:
        assert TEXT[figure.start : figure.end] == figure.number
    assert TEXT[article.gold.dates[0].start : article.gold.dates[0].end] == "Monday"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        pytest.param({"context": "freed 13 women"}, "occurs 0 times", id="not-in-the-text"),
        pytest.param({"context": "o", "number": "o"}, "times", id="not-unique"),
        pytest.param({"number": "13"}, "not once in its context", id="piece-not-in-context"),
        pytest.param({"of": "f9"}, "'f9' is not in the gold", id="unknown-id"),
    ],
)
def test_what_cannot_be_located_is_refused(gold_data, change, message):
    gold_data["figures"][0] |= change

    with pytest.raises(ReadError, match=message):
        locate(Gold.model_validate(gold_data), TEXT, "raid.json")


def test_a_folder_is_read_in_the_order_of_ids(tmp_path, gold_data):
    (tmp_path / "gold").mkdir()
    (tmp_path / "texts").mkdir()
    for name in ("b", "a"):
        (tmp_path / "gold" / f"{name}.json").write_text(json.dumps(gold_data | {"id": name}))
        (tmp_path / "texts" / f"{name}.txt").write_text(TEXT)

    assert [article.gold.id for article in read_gold_folder(tmp_path)] == ["a", "b"]


def test_a_folder_without_gold_is_an_error(tmp_path):
    with pytest.raises(ReadError, match="has no gold"):
        list(read_gold_folder(tmp_path))


def test_malformed_gold_names_file_and_field(tmp_path, gold_data):
    (tmp_path / "gold").mkdir()
    (tmp_path / "texts").mkdir()
    gold_data["figures"][1]["role"] = "hero"
    (tmp_path / "gold" / "a.json").write_text(json.dumps(gold_data))
    (tmp_path / "texts" / "a.txt").write_text(TEXT)

    with pytest.raises(ReadError, match=r"a\.json: figures\.1\.role"):
        list(read_gold_folder(tmp_path))

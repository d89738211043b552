"""Scores of records against gold."""

import pytest

from statextract.evaluate import find_differences, score_pairs
from statextract.model.vocabulary import Outcome


def scores_of(article, record):
    return {score.name: score for score in score_pairs([(article.gold, record)])}


def change(record, index, **fields):
    figures = list(record.figures)
    figures[index] = figures[index].model_copy(update=fields)
    return record.model_copy(update={"figures": tuple(figures)})


@pytest.mark.parametrize(
    "name",
    [
        "figure.detect", "figure.value", "figure.bound", "figure.unit", "figure.role",
        "figure.outcome", "figure.outcome_f", "figure.whole", "figure.sex", "victim_counts",
        "case_counts", "link.of", "link.same_as", "link.partition",
    ],
)  # fmt: skip
def test_a_perfect_record_scores_one(article, perfect, name):
    assert scores_of(article, perfect)[name].value == 1.0


def test_a_wrong_outcome_lowers_its_own_scores_only(article, perfect):
    scores = scores_of(article, change(perfect, 1, outcome=Outcome.KILLED))

    assert scores["figure.outcome"].value == pytest.approx(2 / 3)
    assert scores["figure.whole"].value == pytest.approx(2 / 3)
    assert scores["figure.detect"].value == 1.0


def test_a_missing_figure_lowers_recall_and_an_extra_one_precision(article, perfect):
    missing = perfect.model_copy(update={"figures": perfect.figures[:1]})
    score = scores_of(article, missing)["figure.detect"]

    assert (score.precision, score.recall) == (1.0, pytest.approx(1 / 3))


def test_nothing_found_and_nothing_wanted_is_perfect(article, perfect):
    assert scores_of(article, perfect)["figure.age"].value == 1.0


def test_differences_name_what_is_wrong(article, perfect):
    wrong = change(perfect, 1, outcome=Outcome.KILLED, of=None)
    found = {(d.field, d.kind): d for d in find_differences(article, wrong)}

    assert found["outcome", "wrong"].wanted == "injured"
    assert found["outcome", "wrong"].found == "killed"
    assert "[two]" in found["outcome", "wrong"].context
    assert ("of", "missed") in found


def test_a_perfect_record_has_no_figure_differences(article, perfect):
    fields = {difference.field for difference in find_differences(article, perfect)}

    assert fields <= {"date"}

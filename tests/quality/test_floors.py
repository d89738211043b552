"""No score falls below its floor, and the README claims no more than is measured."""

import pytest
from tests.quality import scores
from tests.quality.measured import COLLECTIONS, ROOT, measure
from tests.quality.pins import LoweredError, below, read_floors, repinned
from tests.quality.readme_scores import README, SAID, printed

SIZES = {"figure.age": {"precision": 200, "recall": 200}}


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda one: one.name)
def test_scores_keep_their_floors(collection):
    if not collection.present:
        pytest.skip(f"{collection.folder} is not on this machine: it is not part of the project")
    pinned = read_floors().get(collection.name, {})

    assert below(pinned.get("floors", {}), measure(collection).values()) == []


def test_floors_were_measured_on_the_present_corpus():
    """After an article is added or its gold changed: make quality ARGS="--raise --readme"."""
    pinned = read_floors()["corpus"]
    now = measure(COLLECTIONS[0]).digest

    assert pinned["digest"] == now, 'run: make quality ARGS="--raise --readme"'


def test_every_lowered_floor_has_its_decision_record():
    for section in read_floors().values():
        assert (ROOT / section.get("lowered_by", "README.md")).is_file()


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda one: one.name)
def test_the_readme_claims_no_more_than_is_measured(collection):
    claimed = printed(README.read_text(encoding="utf-8")).get(collection.name)
    if claimed is None or not collection.present:
        pytest.skip("no column of the README, or not on this machine")
    found = measure(collection)
    if int(claimed["articles"]) != found.articles:
        pytest.skip("articles were added since the table was written, which says on how many")
    values = {SAID[score.name]: score.value for score in found.scores if score.name in SAID}
    too_high = {
        said: (cell, values.get(said))
        for said, cell in claimed.items()
        if said in values and cell and float(cell) > values[said] + 0.035
    }

    assert too_high == {}, "run: make quality ARGS=--readme"


def test_a_score_below_its_floor_is_named():
    pinned = {"figure.age": {"precision": 0.9, "recall": 0.8}}

    lines = below(pinned, {"figure.age": {"precision": 0.9, "recall": 0.7}})
    assert lines == ["figure.age: recall 0.7000 < 0.8"]
    assert len(below(pinned, {})) == 2


def test_floors_rise_with_the_scores_and_never_fall_unasked():
    pinned = {"figure.age": {"precision": 0.9, "recall": 0.8}}
    risen = {"figure.age": {"precision": 0.905, "recall": 0.95}}

    assert repinned(pinned, risen, SIZES) == {"figure.age": {"precision": 0.9, "recall": 0.94}}
    with pytest.raises(LoweredError, match="precision"):
        repinned(pinned, {"figure.age": {"precision": 0.5, "recall": 0.9}}, SIZES)


def test_a_floor_that_is_lowered_stands_under_the_new_score():
    pinned = {"figure.age": {"precision": 0.9}}

    lowered = repinned(pinned, {"figure.age": {"precision": 0.5}}, SIZES, lower=True)
    assert lowered == {"figure.age": {"precision": 0.49}}


def test_a_floor_leaves_room_for_one_item():
    found = {"figure.age": {"recall": 0.8}}

    assert repinned({}, found, {"figure.age": {"recall": 5}}) == {"figure.age": {"recall": 0.6}}


def test_lowering_needs_a_decision_record(capsys):
    options = scores.parser().parse_args(["--lower", "README.md"])

    assert scores.repin({}, {}, options) == 1
    assert "decision record" in capsys.readouterr().out

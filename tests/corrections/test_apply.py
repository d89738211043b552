"""Corrections make the record that the reader wants, and it is checked anew."""

import subprocess
import sys

import pytest

from statextract.corrections import Corrections, apply_corrections
from statextract.errors import SchemaError

TEXT = (
    "Coast guards at Aden saved 41 fishermen on 3 May 2024. Of the 41 fishermen, 30 went home and "
    "nine are in hospital. Harbour Street 22 was closed.\n"
)


@pytest.fixture(scope="module")
def record(record_of):
    return record_of(TEXT, id="aden")


def corrections_of(record, *made, **more):
    """Corrections of a record, with the places of all its figures and of "22"."""
    places = {figure.id: figure.span for figure in record.figures}
    ledger = {number.span.text: number.span for number in record.numbers}
    return Corrections.model_validate(
        {
            "article": {"id": "aden", "sha256": record.article.sha256},
            "places": {**places, "f90": ledger["22"], "f91": ledger["3"]} | more.pop("places", {}),
            "corrections": made,
            **more,
        }
    )


def figure_of(record, text):
    return next(figure for figure in record.figures if figure.span.text == text)


def change(record, text, **changes):
    return {"action": "change", "figure": figure_of(record, text).id, "changes": changes}


def test_without_corrections_the_record_is_the_same(record):
    assert apply_corrections(corrections_of(record), record, text=TEXT) == record


def test_answers_of_every_corpus_article_are_those_of_its_text(extractor):
    from tests.generated import ROOT

    from statextract.corrections.answers import answer_anew

    for path in sorted((ROOT / "corpus" / "articles").glob("*.txt")):
        record = extractor.extract(path.read_text(encoding="utf-8"))
        answers = answer_anew(record.figures, record).as_fields()
        assert answers == {name: getattr(record, name) for name in answers}, path.name


def test_a_value_that_was_misread_is_checked_anew(record):
    made = corrections_of(record, change(record, "nine", value=11))
    corrected = apply_corrections(made, record)

    nine = figure_of(corrected, "nine")
    assert (nine.quantity.value, nine.quantity.low, nine.quantity.high) == (11, 11, 11)
    assert [reason.field for reason in nine.reasons if reason.by == "reader"] == ["value"]
    ledger = {number.span.text: number.value for number in corrected.numbers}
    assert ledger["nine"] == 11
    assert any("30 + 11 = 41" in finding.message for finding in corrected.findings)


@pytest.mark.parametrize(
    ("changes", "ends"),
    [
        ({"value": 50, "bound": "approx"}, (45, 55)),
        ({"value": [20, 30]}, (20, 30)),
        ({"value": 40, "bound": "more_than"}, (41, None)),
        ({"value": None}, (None, None)),
        ({"value": 0.25, "unit": "share"}, (0.25, 0.25)),
    ],
    ids=["approx", "range", "more-than", "vague", "share"],
)
def test_a_value_gets_the_range_of_its_bound(record, changes, ends):
    made = corrections_of(record, change(record, "30", **changes))
    quantity = figure_of(apply_corrections(made, record), "30").quantity

    assert (quantity.low, quantity.high) == ends


def test_fields_change_the_answers(record):
    made = [change(record, "nine", role="suspect", outcome="arrested")]
    corrected = apply_corrections(corrections_of(record, *made), record)

    assert "suspect/arrested" in {total.key for total in corrected.totals}
    assert figure_of(corrected, "nine").id not in corrected.victim_counts


@pytest.mark.parametrize("action", ["remove", "doubt"])
def test_a_figure_that_is_none_leaves_and_its_number_stays(record, action):
    second = [figure for figure in record.figures if figure.span.text == "41"][1]
    made = {"action": action, "figure": second.id}
    corrected = apply_corrections(corrections_of(record, made), record)

    assert second.id not in {figure.id for figure in corrected.figures}
    assert figure_of(corrected, "30").of == second.same_as
    entry = next(number for number in corrected.numbers if number.span == second.span)
    assert (entry.type, entry.figure) == ("other", None)


def test_a_number_becomes_a_figure_with_its_sentence(record):
    changes = {"value": 22, "unit": "person", "role": "other", "of": None}
    made = {"action": "add", "figure": "f90", "changes": changes}
    corrected = apply_corrections(corrections_of(record, made), record, text=TEXT)

    added = figure_of(corrected, "22")
    assert added.evidence.text == "Harbour Street 22 was closed."
    assert added.id == f"f{len(record.figures) + 1}"


def test_links_are_taken_off_and_put_on(record):
    whole, part = figure_of(record, "41").id, figure_of(record, "30").id
    loose = apply_corrections(corrections_of(record, change(record, "30", of=None)), record)
    assert not any(part in partition.parts for partition in loose.partitions)

    parts = [part, figure_of(record, "nine").id]
    sums = {"total": whole, "parts": parts, "complete": True}
    made = [{"action": "add-partition", **sums}]
    tied = apply_corrections(corrections_of(record, *made), record)
    assert any(set(p.parts) == set(parts) and p.total == whole for p in tied.partitions)
    assert any("30 + 9 = 39" in finding.message for finding in tied.findings)


def test_figures_are_found_by_place_whatever_their_ids(record):
    nine = figure_of(record, "nine")
    place = {"places": {"f77": nine.span}}
    made = {"action": "change", "figure": "f77", "changes": {"value": 11}}
    corrected = apply_corrections(corrections_of(record, made, **place), record)

    assert figure_of(corrected, "nine").quantity.value == 11


def test_what_does_not_fit_is_refused(record, record_of):
    whole = figure_of(record, "41").id
    part = figure_of(record, "30").id
    cases = [
        ("be part of itself", change(record, "41", of=part)),
        ("does not stand before it", change(record, "41", same_as=part)),
        ("needs a value", change(record, "30", value=None, bound="exact")),
        ("is not a figure of the record", {"action": "remove", "figure": "f90"}),
        ("in the record already", {"action": "add", "figure": whole, "changes": {"value": 1}}),
        ("is a range", change(record, "30", value=[1, 2], bound="exact")),
        ("refers to 'a9'", change(record, "30", source="a9")),
    ]
    for message, made in cases:
        with pytest.raises(SchemaError, match=message):
            apply_corrections(corrections_of(record, made), record)
    with pytest.raises(SchemaError, match="sha256"):
        apply_corrections(corrections_of(record), record_of("Two men died."))
    with pytest.raises(SchemaError, match="is not the article"):
        apply_corrections(corrections_of(record), record, text="Two men died.")


def test_applying_needs_no_spacy():
    code = (
        "import sys, statextract.cli.apply, statextract.corrections; "
        "sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

"""Wordings that link figures: every one is found in its example."""

import pytest

from statextract.lexicons import load_lexicons
from statextract.lexicons.cues import Cue
from statextract.lexicons.load import read_entries
from statextract.lexicons.words import split_words

CUES = [cue for cue in read_entries("cues.jsonl", Cue) if "…" not in cue.cue]


def test_every_cue_stands_in_its_example_as_the_table_knows_it():
    table = load_lexicons().cues
    lost = []
    for cue in CUES:
        words = split_words(cue.example.lower())
        width = len(split_words(cue.cue))
        phrases = {" ".join(words[at : at + width]) for at in range(len(words))}
        if not any(cue in table.lookup(phrase) for phrase in phrases):
            lost.append(cue.cue)

    assert lost == []


@pytest.mark.parametrize(
    "cue", [cue for cue in CUES if cue.kind == "remainder"], ids=lambda cue: cue.cue
)
def test_what_only_looks_like_a_remainder_is_derived_from_nothing(record_of, cue):
    assert [figure for figure in record_of(cue.trap).figures if figure.derived] == []

"""Outcome words: each gives its outcome in its own sentences."""

from statextract.lexicons.outcomes import GAP, load_outcomes

ENTRIES = sorted(
    {entry.lemma: entry for found in load_outcomes().entries.values() for entry in found}.values(),
    key=lambda entry: entry.lemma,
)


# Sentences that another reader of the text may get wrong without this lexicon being at fault.
TOLERATED = 3


def test_outcome_words_give_their_outcome_in_their_examples(record_of):
    wrong = [
        text
        for entry in ENTRIES
        for text in (entry.active, entry.passive, entry.nominal)
        if text and not gives(record_of(text), entry)
    ]

    assert len(wrong) <= TOLERATED, wrong


def test_every_outcome_word_has_an_example():
    assert [e.lemma for e in ENTRIES if not (e.active or e.passive or e.nominal)] == []


def gives(record, entry):
    outcomes = {figure.outcome for figure in record.figures if not figure.derived}
    return outcomes == {None} if entry.outcome is None else entry.outcome in outcomes


def test_a_gap_stands_between_words():
    forms = [form for entry in ENTRIES for form in entry.forms if GAP in form]

    assert all(form.split()[0] != GAP and form.split()[-1] != GAP for form in forms)

"""Words, and the phrases of the lexicons in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statextract.lexicons import load_lexicons
from statextract.lexicons.words import split_words
from statextract.read import read_article
from statextract.text import Annotator


@pytest.fixture(scope="module")
def annotate():
    return Annotator(load_lexicons().tables())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "a 16-year-old girl", ["a", "16", "-", "year", "-", "old", "girl"], id="hyphens"
        ),
        pytest.param("$1.2m and 40km", ["$", "1.2", "m", "and", "40", "km"], id="glued-units"),
        pytest.param(
            "the GDI's chief didn't", ["the", "GDI", "'s", "chief", "didn't"], id="apostrophes"
        ),
        pytest.param("U.S. M23 12,34,567", ["U.S.", "M23", "12,34,567"], id="marks-inside"),
    ],
)
def test_split_words(text, words):
    assert split_words(text) == words


def test_offsets_are_the_articles(annotate):
    text = "\u201cSix people\u201d died\u2014two of them in Gao."
    document = annotate(read_article(text))

    for word, start, end in zip(document.words, document.starts, document.ends, strict=True):
        assert document.shadow[start:end] == word
        assert len(text[start:end]) == len(word)


def test_the_longest_phrase_of_a_lexicon_wins(annotate):
    lexicons = load_lexicons()
    document = annotate(read_article("Five police officers came."))
    nouns = [" ".join(document.lower[h.first : h.last]) for h in document.hits(lexicons.people)]

    assert nouns == ["police officers"]


def test_hits_do_not_cross_sentences(annotate):
    lexicons = load_lexicons()
    document = annotate(read_article("He saw the police. Officers came."))

    assert all(hit.last - hit.first == 1 for hit in document.hits(lexicons.people))


def test_hits_are_found_from_both_ends(annotate):
    lexicons = load_lexicons()
    document = annotate(read_article("Twelve aid workers fled."))

    (hit,) = document.starting(lexicons.people)[1]
    assert document.ending(lexicons.people)[3][0] is hit


def test_an_empty_article_has_no_words(annotate):
    document = annotate(read_article(""))

    assert document.words == []
    assert document.sentences == []


@given(st.text(alphabet=st.sampled_from("Aab6 .!?\n|\t-\u2022\"')1,;:"), max_size=120))
def test_every_word_has_its_sentence(annotate, text):
    document = annotate(read_article(text))

    assert len(document.sentence_of) == len(document.words)
    for token, index in enumerate(document.sentence_of):
        sentence = document.sentences[index]
        assert sentence.first <= token < sentence.last


def test_the_vocabulary_keeps_no_word_of_the_articles(annotate):
    before = len(annotate._vocab.strings)
    for n in range(100):
        annotate(read_article(f"Xq{n}vy met Zk{n}wa and two policemen."))

    assert len(annotate._vocab.strings) <= before + 1
    assert annotate(read_article("Twelve aid workers fled.")).filed

"""Words of the user's own."""

import pytest

from statextract.errors import LexiconError
from statextract.pipeline import Extractor

WORDS = """
[[people]]
singular = "zorgling"
plural = "zorglings"
unit = "person"
role = "victim"
example = "Nine zorglings were seen."

[[bodies]]
short = "QZX"
name = "Quiet Zone Executive"
type = "police"
"""


@pytest.fixture
def write(tmp_path):
    def file(content):
        path = tmp_path / "words.toml"
        path.write_text(content, encoding="utf-8")
        return str(path)

    return file


def test_a_users_words_are_read_like_the_packages_own(write):
    text = "QZX freed nine zorglings in Riga."
    record = Extractor([write(WORDS)]).extract(text)

    assert [(f.noun, f.role) for f in record.figures] == [("zorglings", "victim")]
    assert [(a.acronym or a.name, a.type) for a in record.agencies] == [("QZX", "police")]


def test_without_the_file_nothing_of_it_stays(write, extractor):
    Extractor([write(WORDS)])

    assert not extractor.extract("QZX saw nine zorglings in Riga.").agencies


def test_an_entry_takes_the_place_of_the_packages(write):
    entry = WORDS.split("[[bodies]]", maxsplit=1)[0].replace("zorgling", "suspect")
    record = Extractor([write(entry)]).extract("Nine suspects were seen in Riga.")

    assert record.figures[0].role == "victim"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param("[[people]]\nsingular = 'x'", r"words\.toml, people, entry 1", id="field"),
        pytest.param("[[persons]]\n", "no table 'persons'", id="table"),
        pytest.param("[[people", "cannot be read as TOML", id="syntax"),
    ],
)
def test_a_malformed_file_is_named_with_its_entry(write, content, message):
    with pytest.raises(LexiconError, match=message):
        Extractor([write(content)])

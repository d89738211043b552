"""Fragments of the changelog have a kind and a text, and become its lines."""

import pytest
from tests.changelog import ROOT, assembled, fragments, read_section, released

OLD = """\
# Changelog

## Unreleased

### Added
- One thing.

## 0.1.0 - 2025-01-01

### Added
- The first.
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "b.fixed.md").write_text("A bug,\ngone.\n")
    (tmp_path / "a.added.md").write_text("Another thing.\n")
    return tmp_path


def test_every_fragment_of_the_project_has_a_kind_and_a_text():
    assert all(text for _, text, _ in fragments(ROOT / "changelog.d"))


def test_the_changelog_can_be_read_back():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert assembled(text, []) == text


def test_fragments_stand_under_their_headings(folder):
    text = assembled(OLD, fragments(folder))

    section = text.partition("## Unreleased\n")[2].partition("\n## 0.1.0")[0]
    assert section == "\n### Added\n- One thing.\n- Another thing.\n\n### Fixed\n- A bug, gone.\n"
    assert text.endswith("## 0.1.0 - 2025-01-01\n\n### Added\n- The first.\n")


def test_a_release_takes_what_is_unreleased():
    text = released(OLD, "0.2.0", "2025-02-02")

    section = text.partition("## 0.2.0 - 2025-02-02\n")[2].partition("\n## ")[0]
    assert read_section(section)["Added"] == ["- One thing."]


@pytest.mark.parametrize(
    ("name", "text"), [("a.grown.md", "Text."), ("a.added.md", " \n")], ids=["kind", "empty"]
)
def test_a_fragment_without_kind_or_text_is_refused(tmp_path, name, text):
    (tmp_path / name).write_text(text)

    with pytest.raises(ValueError, match="kind one of"):
        fragments(tmp_path)

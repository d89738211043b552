"""Generated files are fresh."""

import pytest
from tests.generated import ROOT, generated_files, stale


@pytest.mark.parametrize("path", sorted(generated_files()))
def test_a_generated_file_is_what_its_source_gives(path):
    file = ROOT / path

    assert file.is_file(), "run: make regen"
    assert file.read_text(encoding="utf-8") == generated_files()[path], "run: make regen"


def test_no_generated_file_is_left_over():
    assert stale(generated_files()) == []

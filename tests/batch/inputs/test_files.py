"""From names to files."""

import io
import os
from collections import Counter

import pytest

from statextract.batch.inputs import Refused, check_inputs
from statextract.batch.inputs.files import find_files
from statextract.errors import OptionError


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """A folder with a bit of everything; it is the working directory."""
    home = tmp_path / "tree"
    for name in ("b.txt", "a.md", "sub/c.txt", "sub/deep/d.HTML", "e.rtf", "sub/f.rtf", "README",
                 ".hidden.txt", ".git/g.txt", "out/old.csv"):  # fmt: skip
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Six died.")
    monkeypatch.chdir(home)
    return home


def found(*inputs, leave_out=None, passed_over=None):
    counter = Counter() if passed_over is None else passed_over
    return [
        (item.origin, item.reason)
        if isinstance(item, Refused)
        else item[0].relative_to(item[1]).as_posix()
        for item in find_files(inputs, leave_out=leave_out, passed_over=counter)
    ]


def test_a_folder_gives_its_files_in_order(tree):
    passed_over = Counter()
    names = found(".", leave_out=tree / "out", passed_over=passed_over)

    assert names == ["a.md", "b.txt", "sub/c.txt", "sub/deep/d.HTML"]
    assert passed_over == {".rtf": 2, "none": 1}


def test_globs_keep_what_stands_below_their_fixed_part(tree):
    assert found("sub/*.txt") == ["c.txt"]
    assert found("**/*.txt") == ["b.txt", "sub/c.txt"]
    assert found("s*") == ["sub/c.txt", "sub/deep/d.HTML"]


def test_names_may_come_on_standard_input(tree, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("b.txt\n\nsub\nnowhere.txt\ne.rtf\n"))

    first, second, third, (gone, _), (other, reason) = found("-")
    assert [first, second, third] == ["b.txt", "c.txt", "deep/d.HTML"]
    assert (gone, other) == ("nowhere.txt", "e.rtf")
    assert "no known format" in reason


@pytest.mark.parametrize(
    ("inputs", "reason"),
    [
        ((), "no inputs"),
        (("nowhere.txt",), "no such file"),
        (("*.pdf",), "no such file"),
        (("b.txt", "sub/*.md"), "no such file"),
        (("e.rtf",), "no known format"),
    ],
)
def test_a_name_that_stands_for_nothing_is_an_error_before_the_start(tree, inputs, reason):
    with pytest.raises(OptionError, match=reason):
        check_inputs(inputs)


def test_names_that_stand_for_something_are_none(tree):
    check_inputs(("b.txt", "sub", "**/*.md", "s*", "-"))


def test_links_to_folders_are_refused_not_followed(tree):
    (tree / "sub" / "loop").symlink_to(tree)
    (tree / "link").symlink_to(tree / "sub")

    refused = [item for item in found(".") if isinstance(item, tuple)]
    assert refused == [("link", "is a link to a folder"), ("sub/loop", "is a link to a folder")]


def test_a_folder_that_cannot_be_listed_is_refused(tree, monkeypatch):
    listed = os.scandir

    def scandir(path):
        if os.fspath(path).endswith("sub"):
            raise PermissionError(13, "Permission denied", os.fspath(path))
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert ("sub", "this folder cannot be listed: Permission denied") in found(".")


def test_a_name_that_is_no_utf8_can_be_written(tree):
    os.mkdir(b"bad")  # noqa: PTH102 - bytes
    with open(b"bad/\xff.rtf", "w"), open(b"bad/\xfe.txt", "w"):  # noqa: PTH123 - the same
        pass
    ((path, _),) = find_files(["bad"], leave_out=None, passed_over=Counter())
    (tree / "bad" / "loop").symlink_to(tree)

    assert os.fsencode(path.name) == b"\xfe.txt"
    assert found("bad")[0] == ("bad/loop", "is a link to a folder")

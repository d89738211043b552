"""A folder of which a hundredth is hostile: exactly that is put aside."""

import contextlib
import ctypes
import gzip
import io
import os
import subprocess
import sys
import zipfile

import pytest
from tests.batch.conftest import article, rows

GOOD = 1_000
# Rights by which root reads and lists everything.
_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH, _PR_CAPBSET_DROP = 1, 2, 24


def zip_bomb():
    """A Word document of a few hundred kB that unpacks to 300 MB."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b"0" * 300_000_000)
    return out.getvalue()


@pytest.fixture
def hostile(tmp_path):
    """The folder, and the ids of what should be put aside."""
    home = tmp_path / "in"
    home.mkdir()
    for number in range(GOOD):
        (home / f"good{number:04d}.txt").write_text(article(number))
    with (home / "line.txt").open("wb") as file:
        file.write(b"Six men died " * 4_000_000)
    (home / "binary.txt").write_bytes(bytes(range(256)) * 50)
    (home / "deep.html").write_bytes(b"<html><body>" + b"<div>" * 100_000 + b"Six men died.")
    (home / "wordbomb.docx").write_bytes(zip_bomb())
    (home / "textbomb.txt.gz").write_bytes(gzip.compress(b"Six men died. " * 3_000_000))
    (home / "utf16.txt").write_bytes("Six men died.".encode("utf-16-le"))
    (home / "japanese.txt").write_bytes("火事で六人が死亡、二人が負傷".encode("shift-jis"))
    (home / "selfloop.txt").symlink_to("selfloop.txt")
    (home / "dangling.txt").symlink_to("nowhere.txt")
    (home / "folderloop").symlink_to(home, target_is_directory=True)
    os.mkfifo(home / "pipe.txt")
    (home / "secret.txt").write_text(article(1))
    (home / "secret.txt").chmod(0)
    (home / "closed").mkdir()
    (home / "closed" / "in.txt").write_text(article(1))
    (home / "closed").chmod(0)
    # Nothing is wrong with these: a folder may be called so, and other files are passed over.
    (home / "folder.txt").mkdir()
    (home / "folder.txt" / "good.txt").write_text(article(2))
    (home / "picture.png").write_bytes(b"\x89PNG")
    yield (
        home,
        {"line", "binary", "deep", "wordbomb", "textbomb", "utf16", "japanese", "selfloop",
         "dangling", "folderloop", "pipe", "secret", str(home / "closed")},
    )  # fmt: skip
    (home / "closed").chmod(0o700)


def drop_rights():
    """Be no more than the owner of one's files, also as root."""
    with contextlib.suppress(OSError):
        for right in (_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH):
            ctypes.CDLL(None).prctl(_PR_CAPBSET_DROP, right, 0, 0, 0)


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "prctl"), reason="rights are those of Linux")
def test_exactly_the_hostile_files_are_put_aside(hostile, tmp_path):
    home, expected = hostile
    out = tmp_path / "out"
    done = subprocess.run(
        [sys.executable, "-m", "statextract", "batch", os.fspath(home), "--out", os.fspath(out),
         "--jobs", "2"],
        check=False, capture_output=True, text=True, preexec_fn=drop_rights,
    )  # fmt: skip

    assert done.returncode == 3, done.stderr
    assert {row["id"] for row in rows(out, "quarantine")} == expected
    assert len(rows(out, "articles")) == GOOD + 1
    assert "files of other kinds, not read: .png 1" in done.stderr
    assert "Traceback" not in done.stderr

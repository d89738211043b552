"""From a file, stdin or a string to an article; the text is never altered."""

import datetime
import hashlib
import re
import sys
from pathlib import Path

from statextract.errors import OptionError, ReadError
from statextract.model.article import Article

_TERMINAL = re.compile(r"[.!;:,…]['\"’”)\]]*$")
_DATELINE = re.compile(
    r"^[A-Z][A-Z .,'/-]{2,40}(?:,? [^–—-]{0,40})?(?:\([^)]{2,40}\))?\s*(?:--|[–—-])\s"
)
_LABEL = re.compile(r"^\s*(?:[|•*\u2022-]|\d+[.)])|\t")
_ROW = re.compile(r"\s*[^\n]*\|")
_SURROGATE = re.compile("[\ud800-\udfff]")
_MAX_TITLE = 200
# Damaged UTF-8 has this many sound characters beyond ASCII for each lost one; English in
# Windows-1252 has at most this share of letters beyond ASCII.
_UNDAMAGED = 5
_MOST_FOREIGN = 0.25


def read_article(
    text: str,
    *,
    title: str | None = None,
    published: datetime.date | str | None = None,
    id: str | None = None,  # noqa: A002 - the name of the contract
) -> Article:
    """Return the article of a text.

    Args:
        text: The article exactly as it should be quoted; offsets are its code points.
        title: The headline, if it is known from elsewhere. If the text begins with it, that
            line is the title zone; else the text's first line is one if it looks like one.
        published: Publication date, as a date or in ISO form.
        id: Name of the article; the first 12 digits of the text's sha256 when left out.

    Raises:
        OptionError: ``published`` is no ISO date.
        ReadError: ``text`` is no string, or holds a lone surrogate, which no file can.
    """
    if not isinstance(text, str):
        message = f"an article must be a string, not {type(text).__name__}"
        raise ReadError(message)
    lone = _SURROGATE.search(text)
    if lone is not None:
        message = f"the article holds half a character (lone surrogate) at {lone.start()}"
        raise ReadError(message)
    first, end = _first_line(text)
    if title is None and _looks_like_title(first, text[end:]):
        title, title_end = first, end
    else:
        title_end = end if title is not None and _same(title, first) else 0
    sha256 = sha256_of(text)
    return Article(
        id=id if id is not None else sha256[:12],
        text=text,
        sha256=sha256,
        title=title,
        title_end=title_end,
        published=_date(published),
    )


def sha256_of(text: str) -> str:
    """Return the sha256 of a text's UTF-8 form."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def read_text(path: str) -> tuple[str, str | None]:
    """Return the text of a file (``-``: standard input) and a warning, or None.

    Bytes are decoded by their byte order mark, else as UTF-8 (with a warning if a few are
    damaged), else as Windows-1252 with a warning. Line ends and every other character stay as
    they are; a byte order mark is dropped.

    Raises:
        ReadError: The file is missing, unreadable, or not text.
    """
    return decode(read_content(path), "standard input" if path == "-" else path)


def read_content(path: str) -> bytes:
    """Return the bytes of a file (``-``: standard input).

    Raises:
        ReadError: The file is missing or unreadable.
    """
    try:
        return sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        name = "standard input" if path == "-" else path
        message = f"{name}: cannot be read ({error.strerror or error})"
        raise ReadError(message) from error


def decode(content: bytes, name: str) -> tuple[str, str | None]:
    """Return the text of some bytes and a warning, or None.

    Raises:
        ReadError: The bytes are no text (they hold NUL or mostly control characters), or none
            in an encoding that is known.
    """
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if content.startswith(mark):
            try:
                return content.decode(encoding), None
            except UnicodeDecodeError as error:
                message = f"{name}: has the byte order mark of {encoding} but is not ({error})"
                raise ReadError(message) from error
    controls = sum(byte < 9 or 13 < byte < 32 for byte in content[:4096])
    if b"\0" in content or controls > 0.02 * min(len(content), 4096) + 1:
        message = f"{name}: is not a text file (it holds NUL or control bytes)"
        raise ReadError(message)
    try:
        return content.decode("utf-8"), None
    except UnicodeDecodeError as error:
        return _not_utf8(content, name, f"byte {content[error.start]:#04x} at {error.start}")


def _not_utf8(content: bytes, name: str, place: str) -> tuple[str, str]:
    """Return the text of damaged UTF-8, or of Windows-1252, with a warning.

    Raises:
        ReadError: It is neither: too many bytes stand for nothing, or for no Latin letters.
    """
    text = content.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - damaged
    if damaged * _UNDAMAGED < whole:
        return text, f"{name}: is damaged UTF-8 ({place}), {damaged} characters are lost"
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError as error:
        message = f"{name}: is neither UTF-8 ({place}) nor Windows-1252 (byte at {error.start})"
        raise ReadError(message) from error
    if sum(character > "\x7f" for character in text) > _MOST_FOREIGN * len(text):
        message = f"{name}: is neither UTF-8 ({place}) nor English in Windows-1252"
        raise ReadError(message)
    return text, f"{name}: is not UTF-8 ({place}), read as Windows-1252"


def _first_line(text: str) -> tuple[str, int]:
    match = re.compile(r"\s*([^\n]+)").match(text)
    if match is None:
        return "", 0
    line = match.group(1).rstrip()
    return line, match.start(1) + len(line)


def _looks_like_title(line: str, rest: str) -> bool:
    """A short first line without a full stop, with an article below it."""
    return (
        3 <= len(line) <= _MAX_TITLE
        and len(line.split()) >= 2
        and bool(rest.strip())
        and not _TERMINAL.search(line)
        and not _LABEL.search(line)
        and not ("|" in line and _ROW.match(rest))  # "Headline | Outlet" stands over no table
        and not _DATELINE.match(line)
    )


def _same(title: str, line: str) -> bool:
    return " ".join(title.split()).casefold() == " ".join(line.split()).casefold()


def _date(published: datetime.date | str | None) -> datetime.date | None:
    if isinstance(published, datetime.datetime):
        return published.date()
    if published is None or isinstance(published, datetime.date):
        return published
    try:
        return datetime.date.fromisoformat(published.strip()[:10])
    except (ValueError, AttributeError) as error:
        message = f"publication date {published!r} is not of the form YYYY-MM-DD"
        raise OptionError(message) from error

"""Hand-made gold: what a careful reader understands of an article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from statextract.errors import ReadError
from statextract.model.invalid import explain_invalid
from statextract.model.vocabulary import Age, AgencyType, Bound, Outcome, Role, Sex, Status, Unit
from statextract.read import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class GoldFigure(_Part):
    """A figure, located by a piece of the text (``context``) that occurs in it once.

    Where no piece does, as in a sentence that is printed twice, ``start`` and ``end`` (code
    points) locate it; people who annotate never count characters.
    """

    id: str
    context: str
    number: str
    value: int | float | tuple[int | float, int | float] | None = None
    bound: Bound
    unit: Unit
    noun: str | None = None
    role: Role | None = None
    outcome: Outcome | None = None
    sex: Sex | None = None
    age: Age | None = None
    nationality: tuple[str, ...] = ()
    of: str | None = None
    same_as: str | None = None
    status: Status = Status.ASSERTED
    when: str | None = None
    source: str | None = None
    start: int = -1
    end: int = -1


class GoldDate(_Part):
    """A calendar expression."""

    context: str
    text: str
    value: str | None = None
    start: int = -1
    end: int = -1


class GoldAgency(_Part):
    """A named body with every distinct string that names it."""

    name: str
    acronym: str | None = None
    mentions: tuple[str, ...] = ()
    type: AgencyType
    generic: bool = False
    role: Literal["reporting", "acting", "both"] | None = None


class GoldPartition(_Part):
    """Figures that the text says make up a whole."""

    total: str
    parts: tuple[str, ...]
    complete: bool


class GoldContradiction(_Part):
    """Figures that cannot all be true; ``code`` and ``repair`` where a check should find them."""

    figures: tuple[str, ...]
    why: str
    repair: dict[str, int | float] | None = None


Section = Literal["figures", "dates", "agencies", "contradictions"]
SECTIONS: tuple[Section, ...] = ("figures", "dates", "agencies", "contradictions")


class Gold(_Part):
    """The gold of one article; ``ignore`` are zones that are neither annotated nor scored.

    ``covers`` are the sections that somebody has looked at; the others are not scored.
    """

    id: str
    published: str | None = None
    figures: tuple[GoldFigure, ...] = ()
    dates: tuple[GoldDate, ...] = ()
    agencies: tuple[GoldAgency, ...] = ()
    partitions: tuple[GoldPartition, ...] = ()
    contradictions: tuple[GoldContradiction, ...] = ()
    ignore: tuple[tuple[int, int], ...] = ()
    covers: tuple[Section, ...] = SECTIONS


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article's text with its gold, every figure and date located in it."""

    text: str
    gold: Gold


def read_gold_folder(folder: Path) -> Iterator[GoldArticle]:
    """Yield the gold of a folder in the order of ids: ``gold/*.json`` beside the texts.

    The texts are ``articles/*.txt`` or ``texts/*.txt``.

    Raises:
        ReadError: There is no gold, a text is missing, or a piece of gold cannot be located;
            the message names the file and the piece.
    """
    files = sorted((folder / "gold").glob("*.json"))
    if not files:
        message = f"{folder}: has no gold/*.json"
        raise ReadError(message)
    home = folder / "articles" if (folder / "articles").is_dir() else folder / "texts"
    for file in files:
        text, _ = read_text(str(home / f"{file.stem}.txt"))
        gold = read_gold(file.read_bytes(), str(file))
        yield GoldArticle(text, locate(gold, text, str(file)))


def read_gold(content: bytes, name: str) -> Gold:
    """Return the gold of a JSON file, not yet located.

    Raises:
        ReadError: It is no gold; the message says where.
    """
    try:
        return Gold.model_validate_json(content)
    except ValidationError as error:
        raise ReadError(explain_invalid(error, name)) from error


def locate(gold: Gold, text: str, name: str) -> Gold:
    """Return the gold with the offsets of its figures and dates.

    Raises:
        ReadError: A context does not occur exactly once, or its piece not once in it, or an
            agency's mention not at all, or an id is unknown.
    """
    figures = tuple(
        figure.model_copy(update=_offsets(text, figure, figure.number, name))
        for figure in gold.figures
    )
    dates = tuple(
        date.model_copy(update=_offsets(text, date, date.text, name)) for date in gold.dates
    )
    for agency in gold.agencies:
        for mention in agency.mentions:
            if mention not in text:
                message = f"{name}: mention {mention!r} is not in the text"
                raise ReadError(message)
    known = {figure.id for figure in figures}
    for used in _used_ids(gold):
        if used not in known:
            message = f"{name}: figure {used!r} is not in the gold"
            raise ReadError(message)
    return gold.model_copy(update={"figures": figures, "dates": dates})


def _used_ids(gold: Gold) -> Iterator[str]:
    for figure in gold.figures:
        yield from filter(None, (figure.of, figure.same_as))
    for partition in gold.partitions:
        yield partition.total
        yield from partition.parts
    for contradiction in gold.contradictions:
        yield from contradiction.figures


def _offsets(text: str, item: GoldFigure | GoldDate, piece: str, name: str) -> dict[str, int]:
    context = item.context
    if item.start >= 0:
        if text[item.start : item.end] != piece:
            message = f"{name}: {piece!r} is not at {item.start} of the text"
            raise ReadError(message)
        return {}
    if text.count(context) != 1:
        message = f"{name}: context {context!r} occurs {text.count(context)} times"
        raise ReadError(message)
    if context.count(piece) == 1:
        start = context.index(piece)
    else:
        whole = list(re.finditer(rf"(?<!\w){re.escape(piece)}(?!\w)", context))
        if len(whole) != 1:
            message = f"{name}: {piece!r} is not once in its context {context!r}"
            raise ReadError(message)
        start = whole[0].start()
    start += text.index(context)
    return {"start": start, "end": start + len(piece)}

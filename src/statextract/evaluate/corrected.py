"""Gold that readers made by correcting reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.corrections import apply_corrections, read_corrections
from statextract.corrections.file import DoubtFigure
from statextract.evaluate.from_record import gold_from_record
from statextract.evaluate.gold import Gold, GoldArticle, read_gold_folder
from statextract.model.record_file import read_record
from statextract.read import read_content, read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from statextract.corrections import Corrections
    from statextract.model.record import Record

_ENDING = ".corrections"


def gold_of_corrections(corrections: Corrections, record: Record, text: str) -> Gold:
    """Return the gold that corrections make of the record they were made on.

    It covers the figures and their links: what was corrected, and whatever the reader let stand.
    Places of figures that are wrong without a right answer are ignored. Dates, agencies and
    contradictions are not scored, since no reader corrects them.

    Raises:
        SchemaError: The corrections, the record and the text are not of one article.
    """
    gold = gold_from_record(apply_corrections(corrections, record, text=text), text)
    doubted = [c.figure for c in corrections.corrections if isinstance(c, DoubtFigure)]
    spans = [corrections.places[name] for name in doubted]
    return gold.model_copy(
        update={
            "dates": (),
            "agencies": (),
            "contradictions": (),
            "ignore": tuple((span.start, span.end) for span in spans),
            "covers": ("figures",),
        }
    )


def read_corrected_folder(folder: Path) -> Iterator[tuple[GoldArticle, Corrections]]:
    """Yield the gold of ``corrections/*.json``, in the order of names.

    Beside each file stand the record that was corrected, ``records/NAME.json``, and its article,
    ``articles/NAME.txt`` or ``texts/NAME.txt``; ``NAME.corrections.json`` is a name too.

    Raises:
        ReadError: A record or an article is missing.
        SchemaError: The three are not of one article, or not valid.
    """
    home = folder / "articles" if (folder / "articles").is_dir() else folder / "texts"
    for file in sorted((folder / "corrections").glob("*.json")):
        name = file.stem.removesuffix(_ENDING)
        corrections = read_corrections(file.read_bytes(), str(file))
        record_file = folder / "records" / f"{name}.json"
        record = read_record(read_content(str(record_file)), str(record_file))
        text, _ = read_text(str(home / f"{name}.txt"))
        gold = gold_of_corrections(corrections, record, text)
        yield GoldArticle(text, gold.model_copy(update={"id": name})), corrections


def read_any_gold(folder: Path, warn: Callable[[str], None]) -> Iterator[GoldArticle]:
    """Yield the gold of a folder: what was annotated, then what was corrected.

    ``warn`` is told of corrections whose reader did not look at every figure.

    Raises:
        ReadError: There is neither, or a piece of it cannot be read.
        SchemaError: A correction does not fit its record.
    """
    corrected = (folder / "corrections").is_dir()
    if (folder / "gold").is_dir() or not corrected:
        yield from read_gold_folder(folder)
    for article, corrections in read_corrected_folder(folder) if corrected else ():
        if not corrections.reviewed:
            warn(f"{article.gold.id}: not marked as reviewed; uncorrected figures count as right")
        yield article

"""The formats of annotation tools: what is written for some articles, and how it is read."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from statextract.errors import ReadError
from statextract.exchange import brat, doccano, label_studio, web_annotation
from statextract.exchange.annotations import annotate
from statextract.exchange.gold import gold_of
from statextract.exchange.offsets import Offsets
from statextract.exchange.tools import Format
from statextract.read import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from statextract.evaluate.gold import GoldArticle

_UNSAFE = re.compile(r"[^\w.-]+")


_COUNTED_IN = {Format.LABEL_STUDIO: Offsets.CODE_POINTS, Format.DOCCANO: Offsets.UTF16}


def export_gold(
    articles: Iterable[GoldArticle],
    tool: Format,
    offsets: Offsets | None = None,
) -> dict[str, str]:
    """Return the files of some articles with gold, by their names.

    Args:
        articles: Articles with located gold.
        tool: Format of the tool that shall read them.
        offsets: What Label Studio or Doccano counts; when left out, what it counts by default.
    """
    documents = tuple(map(annotate, articles))
    names = _file_names([document.id for document in documents])
    counted = offsets or _COUNTED_IN.get(tool, Offsets.CODE_POINTS)
    files: dict[str, str] = {}
    if tool is Format.LABEL_STUDIO:
        files["tasks.json"] = label_studio.write(documents, counted)
        files["labelling-config.xml"] = label_studio.configuration()
    elif tool is Format.DOCCANO:
        files["articles.jsonl"] = doccano.write(documents, counted)
    elif tool is Format.WEB_ANNOTATION:
        for name, document in zip(names, documents, strict=True):
            files[f"{name}.json"] = web_annotation.write(document, f"{name}.txt")
            files[f"{name}.txt"] = document.text
    else:
        for name, document in zip(names, documents, strict=True):
            about = {"id": document.id, **document.about}
            files[f"{name}.ann"] = brat.write(document)
            files[f"{name}.txt"] = document.text
            files[f"{name}.about.json"] = json.dumps(about, ensure_ascii=False) + "\n"
        files["annotation.conf"] = brat.configuration(documents)
    return files


def import_gold(
    path: Path,
    tool: Format,
    offsets: Offsets | None = None,
) -> Iterator[GoldArticle]:
    """Yield the articles with gold of a file, or of a folder of files, in the order of names.

    Raises:
        ReadError: There is nothing of this format, or it does not say gold; the message says
            where.
    """
    endings = {Format.BRAT: ".ann", Format.DOCCANO: ".jsonl"}
    ending = endings.get(tool, ".json")
    files = sorted(path.glob(f"*{ending}")) if path.is_dir() else [path]
    if not files:
        message = f"{path}: holds no *{ending}"
        raise ReadError(message)
    for file in files:
        name = str(file)
        content = _read(file)
        if tool is Format.LABEL_STUDIO:
            documents = label_studio.read(content, offsets, name)
        elif tool is Format.DOCCANO:
            documents = doccano.read(content, offsets or Offsets.UTF16, name)
        elif tool is Format.WEB_ANNOTATION:
            text = _read(file.with_suffix(".txt"))
            documents = iter([web_annotation.read(content, text, name)])
        else:
            text = _read(file.with_suffix(".txt"))
            documents = iter([brat.read(content, text, {"id": file.stem, **_about(file)}, name)])
        for document in documents:
            yield gold_of(document, name)


def gold_text(article: GoldArticle) -> str:
    """Return the gold of an article as its JSON file; offsets only where no context locates."""
    gold: dict[str, Any] = article.gold.model_dump(mode="json", exclude_defaults=True)
    for part in (*gold.get("figures", ()), *gold.get("dates", ())):
        piece = part.get("number", part.get("text"))
        if part["context"] != piece or article.text.count(piece) == 1:
            part.pop("start", None)
            part.pop("end", None)
    return json.dumps(gold, ensure_ascii=False, indent=1) + "\n"


def file_name(name: str) -> str:
    """Return a name that any file system takes."""
    return _UNSAFE.sub("_", name).strip(".")[:100] or "article"


def _file_names(ids: list[str]) -> list[str]:
    """Return a file name for each id; what would be the same gets a number."""
    names: list[str] = []
    for number, one in enumerate(ids, 1):
        name = file_name(one)
        names.append(f"{name}-{number}" if name in names else name)
    return names


def _about(file: Path) -> dict[str, Any]:
    beside = file.with_suffix(".about.json")
    if not beside.exists():
        return {}
    try:
        about = json.loads(_read(beside))
    except ValueError as error:
        message = f"{beside}: is no JSON ({error})"
        raise ReadError(message) from error
    return about if isinstance(about, dict) else {}


def _read(file: Path) -> str:
    return read_text(str(file))[0]

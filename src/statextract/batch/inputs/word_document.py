"""Word (.docx): paragraphs and tables, by python-docx."""

import io
import zipfile

from statextract.batch.inputs.extras import require
from statextract.batch.inputs.raw import Converted, RawArticle
from statextract.errors import ReadError

# A document that unpacks to more than this is refused before it is opened.
MAX_UNPACKED = 200_000_000


def convert(raw: RawArticle) -> Converted:
    """Return paragraphs a line each, tables as rows of cells with bars between them.

    Raises:
        ReadError: The file is no Word document, or unpacks to too much.
    """
    docx = require("docx", "docx")
    try:
        with zipfile.ZipFile(io.BytesIO(raw.content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
        if unpacked > MAX_UNPACKED:
            message = f"{raw.origin}: unpacks to {unpacked:,} bytes"
            raise ReadError(message)
        document = docx.Document(io.BytesIO(raw.content))
    except (zipfile.BadZipFile, KeyError, ValueError) as error:
        message = f"{raw.origin}: cannot be opened as a Word document ({error})"
        raise ReadError(message) from error
    lines: list[str] = []
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            lines.extend(" | ".join(cell.text for cell in row.cells) for row in block.rows)
        else:
            lines.append(block.text)
    return Converted("\n".join(lines), title=document.core_properties.title or None)

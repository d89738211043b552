"""Which endings are read, and by which module."""

from pathlib import Path

from statextract.batch.inputs.compression import plain_name

# Files that hold one article, by ending; a worker converts them.
DOCUMENTS = {
    ".txt": "text",
    ".md": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
}
# Files that hold many articles, by ending, with the module that yields their rows.
CONTAINERS = {
    ".json": "statextract.batch.inputs.json_document",
    ".jsonl": "statextract.batch.inputs.json_lines",
    ".ndjson": "statextract.batch.inputs.json_lines",
    ".csv": "statextract.batch.inputs.csv_table",
    ".tsv": "statextract.batch.inputs.csv_table",
    ".parquet": "statextract.batch.inputs.parquet_table",
    ".warc": "statextract.batch.inputs.web_archive",
}
FORMATS_SAID = f"{', '.join(sorted({*DOCUMENTS, *CONTAINERS}))}, each also .gz or .zst"


def format_of(path: Path) -> str | None:
    """Return what a file's ending says it is, or None if such files are not read."""
    ending = plain_name(path).suffix.lower()
    return DOCUMENTS.get(ending) or CONTAINERS.get(ending)

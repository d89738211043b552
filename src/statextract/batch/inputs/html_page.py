"""HTML: the main text of a page and its metadata, by trafilatura."""

import json

from statextract.batch.inputs.extras import require
from statextract.batch.inputs.raw import Converted, RawArticle
from statextract.errors import ReadError


def convert(raw: RawArticle) -> Converted:
    """Return the article of a page, one paragraph a line, with title, date and site.

    Raises:
        ReadError: No article was found in the page.
    """
    trafilatura = require("trafilatura", "html")
    found = trafilatura.extract(
        raw.content,
        url=raw.source if raw.source and raw.source.startswith("http") else None,
        output_format="json",
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        favor_recall=True,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    if found is None:
        message = f"{raw.origin}: no article was found in the page"
        raise ReadError(message)
    page = json.loads(found)
    return Converted(
        text=page.get("text") or "",
        title=page.get("title"),
        published=page.get("date"),
        source=page.get("hostname") or page.get("source-hostname") or page.get("source"),
    )

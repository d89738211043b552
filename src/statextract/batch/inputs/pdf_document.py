"""PDF: the text layer of all pages, by pypdfium2."""

from statextract.batch.inputs.extras import require
from statextract.batch.inputs.raw import Converted, RawArticle
from statextract.errors import ReadError

MAX_PAGES = 500


def convert(raw: RawArticle) -> Converted:
    """Return the text of the pages, a blank line between them; no text is read off pictures.

    Raises:
        ReadError: The file is no PDF, is encrypted, or has too many pages.
    """
    pdfium = require("pypdfium2", "pdf")
    try:
        document = pdfium.PdfDocument(raw.content)
    except pdfium.PdfiumError as error:
        message = f"{raw.origin}: cannot be opened as PDF ({error})"
        raise ReadError(message) from error
    try:
        if len(document) > MAX_PAGES:
            message = f"{raw.origin}: has more than {MAX_PAGES} pages"
            raise ReadError(message)
        pages = [page.get_textpage().get_text_bounded() for page in document]
        title = document.get_metadata_dict().get("Title") or None
    finally:
        document.close()
    text = "\n\n".join(page.replace("\r\n", "\n") for page in pages)
    return Converted(text, title=title)

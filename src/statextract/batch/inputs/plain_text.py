"""Text and Markdown, as they are."""

from statextract.batch.inputs.raw import Converted, RawArticle
from statextract.read import decode


def convert(raw: RawArticle) -> Converted:
    """Return the text, decoded as `statextract parse` does.

    Raises:
        ReadError: The bytes are no text.
    """
    text, warning = decode(raw.content, raw.origin)
    return Converted(text, warning=warning)

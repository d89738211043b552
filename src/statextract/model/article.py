"""An article as read, before anything is found in it."""

import datetime

from statextract.model.frozen import frozen


@frozen
class Article:
    """The text exactly as read, with what the caller or the file says about it.

    ``sha256`` is of its UTF-8 form, ``title_end`` the end of the headline in code points, 0 if
    the text has none.
    """

    id: str
    text: str
    sha256: str
    title: str | None = None
    title_end: int = 0
    published: datetime.date | None = None

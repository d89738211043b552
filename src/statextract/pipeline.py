"""The only module that knows the rooms and their order."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from statextract.assemble import assemble
from statextract.attach import Attacher
from statextract.checks import check
from statextract.collection import without_collection
from statextract.find import Finder
from statextract.lexicons import load_lexicons
from statextract.lexicons.user_file import extend_lexicons
from statextract.link import Linker
from statextract.read import read_article
from statextract.text import Annotator

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator, Sequence

    from statextract.model.article import Article
    from statextract.model.record import Record


class Extractor:
    """Turns articles into records.

    Build one and use it for many articles: building reads the lexicons and compiles the
    matchers. It keeps nothing between articles, may be shared by threads, and is pickled as the
    wish to build it anew.

    Args:
        lexicons: TOML files with words of your own, each added to those before it.

    Raises:
        LexiconError: A file of ``lexicons`` is malformed.
    """

    def __init__(self, lexicons: Sequence[str] = ()) -> None:
        self._files = tuple(lexicons)
        with without_collection():
            words = load_lexicons()
            for file in self._files:
                words = extend_lexicons(words, file)
            self._annotate = Annotator(words.tables())
            self._find = Finder(words)
            self._attach = Attacher(words)
            self._link = Linker(words)

    def __reduce__(self) -> tuple[type[Extractor], tuple[tuple[str, ...]]]:
        """Pickle the way to build it, not the compiled matchers."""
        return Extractor, (self._files,)

    def extract(
        self,
        text: str,
        title: str | None = None,
        published: datetime.date | str | None = None,
        id: str | None = None,  # noqa: A002 - the name of the contract
    ) -> Record:
        """Return the record of one article.

        Args:
            text: The article; it is read exactly as given, and every offset of the record is a
                code point of it.
            title: The headline, if known from elsewhere.
            published: Publication date, as a date or in ISO form; when left out, the dateline's.
            id: Name of the article in the record; taken from the text's sha256 when left out.

        Returns:
            The record, with its findings; one without figures when the text holds none.

        Raises:
            OptionError: ``published`` is no date.
            ReadError: ``text`` is no string.
        """
        with without_collection():
            return self._read(read_article(text, title=title, published=published, id=id))

    def _read(self, article: Article) -> Record:
        """Pass an article through the rooms; when this returns, only the record is left of it.

        The collection that was put off then has little to look through: it took a twentieth of
        the time of an article.
        """
        document = self._annotate(article)
        mentions = self._find(document)
        drafts = self._attach(document, mentions)
        linked = self._link(document, mentions, drafts)
        record = assemble(document, mentions, linked)
        return record.model_copy(update={"findings": check(record)})

    def pipe(
        self, texts: Iterable[str], *, published: datetime.date | str | None = None
    ) -> Iterator[Record]:
        """Yield the record of each text, in order, one at a time."""
        for text in texts:
            yield self.extract(text, published=published)


@lru_cache(maxsize=1)
def _extractor() -> Extractor:
    return Extractor()


def extract(
    text: str,
    title: str | None = None,
    published: datetime.date | str | None = None,
    id: str | None = None,  # noqa: A002 - the name of the contract
) -> Record:
    """Return the record of one article, read by an extractor that is built on first use.

    See :meth:`Extractor.extract` for the arguments.
    """
    return _extractor().extract(text, title=title, published=published, id=id)

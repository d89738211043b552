"""What the tests of lexicons share."""

import pytest

from statextract.attach import Attacher
from statextract.find import Finder
from statextract.lexicons import load_lexicons
from statextract.read import read_article
from statextract.text import Annotator


class Reader:
    """Reads a text as far as its places and its counts by themselves."""

    def __init__(self, lexicons):
        self._annotate = Annotator(lexicons.tables())
        self._find = Finder(lexicons)
        self._attach = Attacher(lexicons)

    def places(self, text):
        return self._find(self._annotate(read_article(text))).places

    def nationalities(self, text):
        return [draft.nationality.value if draft.nationality else () for draft in self.counts(text)]

    def counts(self, text):
        """Return the drafts of a text, before any is linked."""
        document = self._annotate(read_article(text))
        return self._attach(document, self._find(document))


@pytest.fixture(scope="session")
def reader():
    return Reader(load_lexicons())

"""What the tests of lexicons share."""

import pytest

from statextract.attach import Attacher
from statextract.find import Finder
from statextract.lexicons import load_lexicons
from statextract.read import read_article
from statextract.text import Annotator


class Reader:
    """Reads a text as far as its places and the nationalities of its counts."""

    def __init__(self, lexicons):
        self._annotate = Annotator(lexicons.tables())
        self._find = Finder(lexicons)
        self._attach = Attacher(lexicons)

    def places(self, text):
        return self._find(self._annotate(read_article(text))).places

    def nationalities(self, text):
        document = self._annotate(read_article(text))
        drafts = self._attach(document, self._find(document))
        return [draft.nationality.value if draft.nationality else () for draft in drafts]


@pytest.fixture(scope="session")
def reader():
    return Reader(load_lexicons())

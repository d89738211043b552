"""Raw articles of a file, as the gatherer gives them and as a worker converts them."""

import pytest

from statextract.batch.inputs import RawArticle, convert, gather
from statextract.batch.options import BatchOptions, Fields


@pytest.fixture
def gathered(tmp_path):
    """Write a file and gather it; keyword arguments are chosen columns or options."""

    def gather_file(name, content, *, max_bytes=100_000, **fields):
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        options = BatchOptions(fields=Fields(**fields), max_bytes=max_bytes)
        return list(gather([str(path)], options))

    return gather_file


@pytest.fixture
def articles(gathered):
    """The same, converted; what was refused stays as it is."""

    def read(name, content, **options):
        items = gathered(name, content, **options)
        return [convert(item) if isinstance(item, RawArticle) else item for item in items]

    return read

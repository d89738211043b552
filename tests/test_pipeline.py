"""The whole way from a text to a record."""

import pickle
import pkgutil
from concurrent.futures import ThreadPoolExecutor


def test_extract_counts_people_and_cases(record_of):
    record = record_of("Police rescued 59 victims on Monday. At least two cases were opened.")

    assert [figure.quantity.value for figure in record.figures] == [59, 2]
    assert record.victim_counts == ("f1",)
    assert record.case_counts == ("f2",)


def test_an_empty_text_gives_an_empty_record(record_of):
    record = record_of("")

    assert record.figures == ()
    assert record.article.length == 0


def test_an_extractor_is_pickled_as_the_wish_to_build_it(extractor):
    again = pickle.loads(pickle.dumps(extractor))

    assert again.extract("Six men died.") == extractor.extract("Six men died.")


def test_threads_may_share_an_extractor(extractor):
    texts = [f"Police freed {n} women and {n + 1} men named Zq{n}x." for n in range(2, 60)]
    alone = [extractor.extract(text) for text in texts]

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(extractor.extract, texts)) == alone


def test_pipe_gives_the_records_in_order(extractor):
    texts = ["Six men died.", "", "Nine women were freed."]

    assert list(extractor.pipe(texts)) == [extractor.extract(text) for text in texts]


def test_no_public_function_has_the_name_of_a_part_of_the_package():
    """Once such a part is imported, the name would stand for it."""
    import statextract

    parts = {module.name for module in pkgutil.iter_modules(statextract.__path__)}

    assert not parts & set(statextract.__all__)

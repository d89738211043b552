"""The component in other people's pipelines."""

import spacy

from statextract.spacy_component import FIGURES, make_component

TEXT = "Police in Gao freed 12 women on Monday. WHO reported two cases."


def pipeline():
    assert make_component
    nlp = spacy.blank("en")
    nlp.add_pipe("statextract")
    return nlp


def test_the_record_is_on_the_document(extractor):
    doc = pipeline()(TEXT)

    assert doc._.statextract == extractor.extract(TEXT)
    assert [(span.text, span.label_) for span in doc.spans[FIGURES]] == [
        ("12", "PERSON"), ("two", "CASE"),
    ]  # fmt: skip


def test_the_publication_date_may_come_with_the_document():
    nlp = pipeline()
    doc = nlp.make_doc(TEXT)
    doc.user_data["published"] = "2025-03-05"
    record = nlp(doc)._.statextract

    assert record.dates[0].value == "2025-03-03"


def test_many_documents_are_read_in_order():
    records = [doc._.statextract for doc in pipeline().pipe([TEXT, "Six men died."])]

    assert [len(record.figures) for record in records] == [2, 1]


def test_an_installed_package_offers_the_component_by_its_entry_point():
    from importlib.metadata import entry_points

    found = [point.value for point in entry_points(group="spacy_factories", name="statextract")]
    assert found in ([], ["statextract.spacy_component:make_component"])

"""The component in other people's pipelines."""

import pickle

import pytest
import spacy
from spacy.tokens import Doc, DocBin

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


def test_a_document_that_was_not_read_has_no_record():
    assert pipeline().make_doc(TEXT)._.statextract is None


def test_the_record_goes_with_the_document():
    nlp = pipeline()
    doc = nlp(TEXT)
    for copy in (
        Doc(nlp.vocab).from_bytes(doc.to_bytes()),
        next(DocBin(docs=[doc], store_user_data=True).get_docs(nlp.vocab)),
        pickle.loads(pickle.dumps(doc)),
    ):
        assert copy._.statextract == doc._.statextract
        assert [span.text for span in copy.spans[FIGURES]] == ["12", "two"]


def test_a_pipeline_with_the_component_is_saved_and_loaded(tmp_path):
    pipeline().to_disk(tmp_path)

    assert len(spacy.load(tmp_path)(TEXT)._.statextract.figures) == 2


@pytest.mark.slow
def test_other_processes_send_the_records_back():
    docs = pipeline().pipe([TEXT, "Six men died."], n_process=2, batch_size=1)

    assert [len(doc._.statextract.figures) for doc in docs] == [2, 1]


def test_an_installed_package_offers_the_component_by_its_entry_point():
    from importlib.metadata import entry_points

    found = [point.value for point in entry_points(group="spacy_factories", name="statextract")]
    assert found in ([], ["statextract.spacy_component:make_component"])

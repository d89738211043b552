"""Gold comes back from every tool's format as it went in."""

import json
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.generated import ROOT
from typer.testing import CliRunner

from statextract.cli.application import app
from statextract.errors import ReadError
from statextract.evaluate.from_record import gold_from_record
from statextract.evaluate.gold import Gold, GoldArticle, locate, read_gold_folder
from statextract.exchange.formats import export_gold, gold_text, import_gold
from statextract.exchange.offsets import Offsets, Ruler
from statextract.exchange.tools import Format

TEXT = (
    "😀 Police in Kano 𝄞 freed 12 women and six men 😀, the Ministry\nof Health said in May 2024. "
    "Of the 18 people, 12 were ill, 40 % of them badly; 20 to 30 stayed. Others spoke of dozens. "
    "12 people died. 12 people died. 12 people died.\r\n"
)
FORMATS = pytest.mark.parametrize("tool", list(Format))


@pytest.fixture(scope="module")
def hard(record_of):
    """Gold with emoji, a mark across lines, a sentence printed twice, contradictions, zones."""
    gold = gold_from_record(record_of(TEXT, id="kano/1 é", published="2024-05-09"), TEXT)
    ids = [figure.id for figure in gold.figures]
    data = gold.model_dump() | {
        "ignore": [[0, 3]],
        "covers": ["figures", "dates"],
        "partitions": [
            {"total": ids[2], "parts": ids[:2], "complete": True},
            {"total": ids[2], "parts": ids[3:5], "complete": True},
            {"total": ids[2], "parts": ids[3:4], "complete": False},
        ],
        "contradictions": [
            {"figures": ids[:2], "why": "“one”\n\tcannot"},
            {"figures": ids[:1], "why": "alone"},
        ],
    }
    return GoldArticle(TEXT, locate(Gold.model_validate(data), TEXT, "x"))


def there_and_back(articles, tool, folder, offsets=None):
    for name, content in export_gold(articles, tool, offsets).items():
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            file.write(content)
    path = folder / "tasks.json" if tool is Format.LABEL_STUDIO else folder
    for other in folder.glob("*.about.json") if tool is Format.WEB_ANNOTATION else ():
        other.unlink()
    return list(import_gold(path, tool, offsets))


def plain(article):
    """What of gold must come back; strings of one agency are a set."""
    data = article.gold.model_dump()
    for agency in data["agencies"]:
        agency["mentions"] = sorted(set(agency["mentions"]))
    for figure in (*data["figures"], *data["dates"]):
        figure.pop("context")
    for name in ("agencies", "dates", "figures"):
        data[name] = sorted(data[name], key=str)
    return article.text, data


@FORMATS
def test_hard_gold_comes_back(hard, tool, tmp_path):
    (back,) = there_and_back([hard], tool, tmp_path)

    assert plain(back) == plain(hard)


@FORMATS
def test_corpus_gold_comes_back(tool, tmp_path):
    articles = list(read_gold_folder(ROOT / "corpus"))
    back = {article.gold.id: article for article in there_and_back(articles, tool, tmp_path)}

    assert len(back) == len(articles)
    for article in articles:
        assert plain(back[article.gold.id]) == plain(article), article.gold.id


@pytest.mark.parametrize("offsets", list(Offsets))
@pytest.mark.parametrize("tool", [Format.LABEL_STUDIO, Format.DOCCANO])
def test_either_way_of_counting_comes_back(hard, tool, offsets, tmp_path):
    (back,) = there_and_back([hard], tool, tmp_path, offsets)

    assert plain(back) == plain(hard)


def test_label_studio_s_way_of_counting_is_found_out(hard, tmp_path):
    files = export_gold([hard], Format.LABEL_STUDIO, Offsets.UTF16)
    (tmp_path / "tasks.json").write_text(files["tasks.json"], encoding="utf-8")
    (back,) = import_gold(tmp_path / "tasks.json", Format.LABEL_STUDIO)

    assert plain(back) == plain(hard)


@given(st.text(st.sampled_from("aé😀𝄞\n"), max_size=20))
@settings(max_examples=60, deadline=None)
def test_offsets_are_those_of_utf_16(text):
    ruler = Ruler(text, Offsets.UTF16)
    for at in range(len(text) + 1):
        theirs = len(text[:at].encode("utf-16-le")) // 2
        assert ruler.to_theirs(at) == theirs
        assert ruler.to_ours(theirs) == at


def test_gold_is_written_as_people_annotate_it(hard):
    data = json.loads(gold_text(hard))

    assert "start" not in data["figures"][0]
    twice = [figure for figure in data["figures"] if figure["context"] == figure["number"]]
    assert [figure["number"] for figure in twice if "start" in figure] == ["12", "12"]
    assert locate(Gold.model_validate(data), TEXT, "x").figures == hard.gold.figures


def test_what_an_annotator_changes_in_brat_counts(hard, tmp_path):
    files = export_gold([hard], Format.BRAT)
    name = next(name for name in files if name.endswith(".ann"))
    changed = files[name].replace("Unit T1 person", "Unit T1 case") + "T99\tFigure 17 21\tKano\n"
    mark = TEXT.index("2024")
    changed = changed.replace("T99\tFigure 17 21\tKano", f"T99\tFigure {mark} {mark + 4}\t2024")
    (tmp_path / name).write_text(changed, encoding="utf-8")
    with (tmp_path / name.replace(".ann", ".txt")).open("w", encoding="utf-8", newline="") as file:
        file.write(TEXT)
    (back,) = import_gold(tmp_path, Format.BRAT)

    assert back.gold.figures[0].unit == "case"
    new = next(figure for figure in back.gold.figures if figure.number == "2024")
    assert (new.value, new.bound, new.unit) == (2024, "exact", "person")


def test_a_text_that_has_moved_is_found_by_its_quotations(hard, tmp_path):
    files = export_gold([hard], Format.WEB_ANNOTATION)
    for name, content in files.items():
        moved = f"Correction.\n{content}" if name.endswith(".txt") else content
        (tmp_path / name).write_text(moved, encoding="utf-8", newline="")
    (back,) = import_gold(tmp_path, Format.WEB_ANNOTATION)

    assert [f.start - 12 for f in back.gold.figures][:4] == [f.start for f in hard.gold.figures][:4]


def test_a_collection_keeps_the_shape_of_the_data_model(hard):
    files = export_gold([hard], Format.WEB_ANNOTATION)
    collection = json.loads(next(content for name, content in files.items() if "json" in name))

    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    items = collection["first"]["items"]
    assert collection["total"] == len(items)
    assert len({item["id"] for item in items}) == len(items)
    for item in items:
        assert item["type"] == "Annotation"
        assert {body["type"] for body in item["body"]} <= {"TextualBody", "SpecificResource"}
        if item["motivation"] == "classifying":
            position, quote = item["target"]["selector"]
            assert TEXT[position["start"] : position["end"]] == quote["exact"]


def test_configurations_name_every_label(hard):
    view = ET.fromstring(export_gold([hard], Format.LABEL_STUDIO)["labelling-config.xml"])  # noqa: S314
    names = {element.get("name") for element in view.iter() if element.get("name")}
    assert {"kind", "unit", "outcome", "fields"} <= names
    conf = export_gold([hard], Format.BRAT)["annotation.conf"]
    assert "Part_of_sum_2\tArg1:Figure, Arg2:Figure" in conf


@pytest.mark.parametrize(
    ("tool", "name", "content"),
    [
        (Format.BRAT, "a.ann", "T1\tFigure x y\t12\n"),
        (Format.BRAT, "a.ann", "T1\tFigure 0 900\t12\n"),
        (Format.BRAT, "a.ann", "T1\tFigure 0 1\tD\n"),
        (Format.BRAT, "a.ann", "R1\tOf Arg1:T1 Arg2:T2\n"),
        (Format.DOCCANO, "a.jsonl", "{}\n"),
        (Format.DOCCANO, "a.jsonl", "[1\n"),
        (Format.LABEL_STUDIO, "a.json", "{}"),
        (Format.LABEL_STUDIO, "a.json", '[{"data": {}}]'),
        (Format.WEB_ANNOTATION, "a.json", '{"first": 3}'),
    ],
    ids=range(9),
)
def test_what_is_no_export_is_refused_with_its_place(tool, name, content, tmp_path):
    (tmp_path / name).write_text(content)
    (tmp_path / "a.txt").write_text("Dozens died.")

    with pytest.raises(ReadError, match=r"a\."):
        list(import_gold(tmp_path, tool))


def test_a_folder_without_files_is_refused(tmp_path):
    with pytest.raises(ReadError, match="holds no"):
        list(import_gold(tmp_path, Format.BRAT))


def run(*arguments):
    result = CliRunner().invoke(app, list(map(str, arguments)))
    assert result.exit_code == 0, result.exception
    return result


def test_a_record_goes_to_a_tool_and_comes_back_as_gold(tmp_path, record_of):
    (tmp_path / "kano.txt").write_text(TEXT, encoding="utf-8", newline="")
    (tmp_path / "kano.json").write_text(record_of(TEXT, id="kano").model_dump_json())
    run("export", tmp_path / "kano.json", "--format", "doccano", "--out", tmp_path / "d")
    run("import", tmp_path / "d", "--format", "doccano", "--out", tmp_path / "gold")
    table = run("evaluate", tmp_path / "gold").stdout

    assert "figure.detect                    P 1.000 R 1.000" in table


def test_an_article_is_read_and_exported_to_standard_output(tmp_path):
    (tmp_path / "a.txt").write_text("Two men died in 3 raids.")

    assert "T1\tFigure 0 3\tTwo" in run("export", tmp_path / "a.txt", "--format", "brat").stdout

"""The server, as programs and people reach it."""

import http.client
import json
import os
import random
import socket
import subprocess
import sys
import time
from urllib.parse import urlencode

import pytest
from jsonschema import Draft202012Validator
from tests.chromium import violations

from statextract.model.record import Record
from statextract.model.schema import schema_text

TEXT = "Police in Gao freed 12 women. Of them, 7 went home and 6 are in a shelter.\n"
JSON = {"content-type": "application/json"}
PLAIN = {"content-type": "text/plain; charset=utf-8"}
FORM = {"content-type": "application/x-www-form-urlencoded"}
MOST = 20_000


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path_factory.mktemp("serve") / "log"
    command = [sys.executable, "-m", "statextract", "serve", "--port", str(port)]
    command += ["--max-bytes", str(MOST), "--timeout", "10"]
    with log.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, env=dict(os.environ))
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            break
        except OSError:
            time.sleep(0.1)
    yield port, log, process
    process.terminate()
    process.wait(20)


@pytest.fixture
def ask(server):
    def ask(method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", server[0], timeout=90)
        connection.request(method, path, body, headers or {})
        response = connection.getresponse()
        content = response.read().decode()
        connection.close()
        return response, content

    return ask


def code_of(content):
    return json.loads(content)["error"]["code"]


@pytest.mark.parametrize(
    ("body", "headers"),
    [(json.dumps({"text": TEXT}), JSON), (TEXT, PLAIN)],
    ids=["json", "plain"],
)
def test_extract_answers_with_the_record(ask, record_of, body, headers):
    response, content = ask("POST", "/extract", body, headers)

    assert response.status == 200
    assert Record.model_validate_json(content) == record_of(TEXT)


def test_check_answers_with_the_findings_of_a_record(ask, record_of):
    record = record_of(TEXT)
    response, content = ask("POST", "/check", record.model_dump_json(), JSON)

    assert response.status == 200
    wanted = [finding.model_dump(mode="json") for finding in record.findings]
    assert json.loads(content)["findings"] == wanted


def test_report_answers_a_form_with_the_page(ask):
    body = urlencode({"text": TEXT, "title": "", "published": "2024-05-03"})
    response, content = ask("POST", "/report", body, FORM)

    assert response.status == 200
    assert "Does not add up" in content


def test_a_refused_form_comes_back_with_the_reason(ask):
    body = urlencode({"text": TEXT, "published": "yesterday"})
    response, content = ask("POST", "/report", body, FORM)

    assert response.status == 422
    assert 'role="alert"' in content


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_schema_is_the_published_one(ask, method):
    assert ask(method, "/schema")[1] == schema_text()


def test_a_wrong_method_is_refused_in_json(ask):
    response, content = ask("GET", "/extract")

    assert (response.status, code_of(content)) == (405, "wrong_method")


def test_the_description_names_every_address_and_its_references_exist(ask):
    described = json.loads(ask("GET", "/openapi.json")[1])

    assert set(described["paths"]) == {"/extract", "/check", "/schema", "/openapi.json"}
    schemas = described["components"]["schemas"]
    text = json.dumps(described)
    for part in text.split('"$ref": "#/components/schemas/')[1:]:
        assert part.partition('"')[0] in schemas
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize(
    ("path", "body", "headers", "status", "code"),
    [
        ("/extract", "{", JSON, 400, "not_json"),
        ("/extract", "[" * 9_000, JSON, 400, "not_json"),
        ("/extract", b"\xff\xfe", PLAIN, 400, "not_utf8"),
        ("/extract", "{}", JSON, 422, "invalid"),
        ("/extract", '{"text": 5}', JSON, 422, "invalid"),
        ("/extract", '{"text": "a", "url": "http://127.0.0.1/"}', JSON, 422, "invalid"),
        ("/extract", '{"text": "\\ud800"}', JSON, 422, "invalid"),
        ("/extract", '{"text": "a", "published": "2024-13-01"}', JSON, 422, "invalid"),
        ("/extract", "<x/>", {"content-type": "text/xml"}, 415, "unsupported"),
        ("/extract", "a" * (MOST + 1), PLAIN, 413, "too_large"),
        ("/check", "{}", JSON, 422, "invalid"),
        ("/nothing", "", JSON, 404, "not_found"),
    ],
)
def test_what_cannot_be_answered_is_refused_in_json(ask, path, body, headers, status, code):
    response, content = ask("POST", path, body, headers)

    assert (response.status, code_of(content)) == (status, code)


def test_a_body_of_unsaid_length_is_cut_off(ask):
    response, content = ask("POST", "/extract", (b"a" * 5_000 for _ in range(9)), PLAIN)

    assert (response.status, code_of(content)) == (413, "too_large")


def test_other_names_for_this_machine_are_refused(ask):
    assert ask("GET", "/", None, {"host": "attacker.example"})[0].status == 400


def test_the_form_fetches_nothing_and_takes_a_dropped_file(server, browser):
    browser.open(f"http://127.0.0.1:{server[0]}/")
    browser.run(
        "(() => { const all = new DataTransfer();"
        "all.items.add(new File(['12 women were freed.'], 'gao.txt'));"
        "document.getElementById('text').dispatchEvent("
        "new DragEvent('drop', {dataTransfer: all, bubbles: true})) })()"
    )
    assert browser.until("document.getElementById('text').value === '12 women were freed.'")
    browser.run("document.querySelector('form button').click()")
    assert browser.until("document.querySelectorAll('.prose .fig').length === 1")
    assert not browser.of("Log.entryAdded")


def test_axe_finds_nothing_on_the_form(server, browser, axe):
    browser.open(f"http://127.0.0.1:{server[0]}/")

    assert violations(browser, axe) == []


@pytest.mark.slow
def test_a_thousand_requests_one_in_twenty_hostile(server, ask):
    _, log, process = server
    chance = random.Random(5)  # noqa: S311 - which bodies are hostile is no secret
    hostile = (
        ("/extract", b"\x00" * MOST, PLAIN),
        ("/extract", b"1," * (MOST // 2), PLAIN),
        ("/extract", b"a" * (2 * MOST), PLAIN),
        ("/extract", b'{"text":' * 2_000, JSON),
        ("/check", b'{"figures":[' * 1_000, JSON),
        ("/report", b"text=%ff%fe", FORM),
        ("/extract", "\u202e½⅓Ⅻ九".encode() * 1_000, PLAIN),
    )
    for number in range(1_000):
        if chance.random() < 0.05:
            response, content = ask("POST", *chance.choice(hostile))
            assert response.status < 500 or code_of(content) == "timed_out"
        else:
            text = f"Police in Gao freed {number + 2} women, secret-{number}.\n"
            response, content = ask("POST", "/extract", text, PLAIN)
            assert response.status == 200
            assert json.loads(content)["article"]["length"] == len(text)
    assert process.poll() is None
    assert "secret" not in log.read_text(encoding="utf-8")

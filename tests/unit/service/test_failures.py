"""Errors that nobody foresaw: a sentence for the person, a place for the operator, content for neither."""

import logging

import pytest
from flask.testing import FlaskClient

from plugin_server.web.failures import ContentFreeFlask, set_up_failures


@pytest.fixture
def client() -> FlaskClient:
    app = ContentFreeFlask("failing")
    set_up_failures(app)

    def fail(session: str) -> str:
        raise KeyError("canary")

    app.add_url_rule("/api/sessions/<session>", "seats", fail)
    app.add_url_rule("/s/<session>", "panel", fail)
    return app.test_client()


def test_a_failed_request_is_logged_by_its_name_and_place(
    client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client.get("/api/sessions/a-session-canary")
    (record,) = caplog.records
    assert record.exc_info is None
    assert "seats failed: KeyError at" in record.getMessage()
    assert "canary" not in record.getMessage()


def test_under_api_the_answer_is_a_sentence_in_each_language(client: FlaskClient) -> None:
    answer = client.get("/api/sessions/a-session")
    assert answer.status_code == 500
    assert set(answer.json["sentence"]) == {"en", "fr", "vous"}  # type: ignore[index]
    assert b"canary" not in answer.data


def test_a_page_that_fails_is_a_page(client: FlaskClient) -> None:
    answer = client.get("/s/a-session")
    assert answer.status_code == 500
    assert answer.mimetype == "text/html"

"""The upload core step by step: which command follows which answer, and what is said when it goes no further."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import pickle
from itertools import pairwise
from typing import Any

import pytest

from genai.transfers.source import BytesSource, PipeSource
from genai.transfers.upload_core import (
    CHUNK,
    GRANULARITY,
    Fill,
    Hash,
    Pause,
    Put,
    Query,
    Session,
    Start,
    Upload,
    _Answer,
    _error,
    _number,
    _same_hash,
)
from genai_runtime import errors
from genai_runtime.transport import Headers, Response
from tests.genai.transfers.test_upload_core import pipe

URL = "https://x/upload?id=1"
DATA = b"0123456789"
LOST = errors.APIConnectionError("lost")


def said(status: int = 200, state: str = "", received: int | str | None = None, body: Any = b"{}") -> Response:
    headers = {"x-goog-upload-status": state} if state else {}
    if received is not None:
        headers["x-goog-upload-size-received"] = str(received)
    return Response(status, Headers(headers.items()), body if isinstance(body, bytes) else json.dumps(body).encode())


def started(granularity: int | str | None = 1, url: str = URL) -> Response:
    headers = {"x-goog-upload-url": url}
    if granularity is not None:
        headers["x-goog-upload-chunk-granularity"] = str(granularity)
    return Response(200, Headers(headers.items()), b"")


DONE = said(200, "final", 10)


def play(upload: Upload, *answers: Any) -> list[Any]:
    """The commands of an upload that is told these answers: all of them, for none may be left over."""
    core = upload.steps()
    left = list(answers)
    commands = []
    answer: Any = None
    while True:
        try:
            command = core.throw(answer) if isinstance(answer, Exception) else core.send(answer)
        except StopIteration as stop:
            assert not left
            return [*commands, stop.value]
        commands.append(command)
        if isinstance(command, Pause):
            answer = None
        elif isinstance(command, Fill):
            answer = upload.source.fill(command.start, command.size)
        elif isinstance(command, Hash):
            answer = upload.source.hash_up_to(command.stop)
        else:
            answer = left.pop(0)


def failing(kind: type[Exception], upload: Upload, *answers: Any) -> Any:
    with pytest.raises(kind) as caught:
        play(upload, *answers)
    return caught.value


def make(data: bytes = DATA, **settings: Any) -> Upload:
    return Upload(BytesSource(data), **settings)


def test_what_the_requests_say() -> None:
    assert Put(URL, 5, 8, False).headers == {
        "X-Goog-Upload-Command": "upload",
        "X-Goog-Upload-Offset": "5",
        "Content-Length": "3",
    }
    assert Put(URL, 0, 8, True).headers["X-Goog-Upload-Command"] == "upload, finalize"
    assert Query(URL).headers == {"X-Goog-Upload-Command": "query", "Content-Length": "0"}
    assert (GRANULARITY, CHUNK) == (262144, 8388608)


def test_sessions() -> None:
    bare = Session(URL, None)
    assert (bare.url, bare.total, bare.granularity, bare.offset) == (URL, None, 262144, 0)
    assert repr(bare) == "<Session at byte 0 of an unknown total>"
    kept = pickle.loads(pickle.dumps(Session(URL, 9, 7, 5)))
    assert (kept.url, kept.total, kept.granularity, kept.offset) == (URL, 9, 7, 5)
    assert repr(kept) == "<Session at byte 5 of 9>"


def test_one_request() -> None:
    upload = make()
    assert play(upload, started(), DONE) == [Start(), Put(URL, 0, 10, True), DONE]
    assert upload.session is not None
    assert (upload.session.url, upload.session.total, upload.session.granularity) == (URL, 10, 1)


@pytest.mark.parametrize(("told", "granularity"), [(7, 7), (None, GRANULARITY), ("x", GRANULARITY), (0, GRANULARITY)])
def test_granularity(told: Any, granularity: int) -> None:
    upload = make()
    play(upload, started(told), DONE)
    assert upload.session is not None
    assert upload.session.granularity == granularity


@pytest.mark.parametrize(
    ("chunk", "granularity", "edges"),
    [
        (4, 1, [0, 4, 8, 10]),
        (5, 1, [0, 5, 10]),
        (3, 4, [0, 4, 8, 10]),
        (4, 4, [0, 4, 8, 10]),
        (5, 4, [0, 8, 10]),
        (10, 1, [0, 10]),
        (11, 1, [0, 10]),
        (1, GRANULARITY, [0, 10]),
    ],
)
def test_chunks_are_multiples_of_the_granularity(chunk: int, granularity: int, edges: list[int]) -> None:
    puts = [Put(URL, a, b, b == 10) for a, b in pairwise(edges)]
    answers = [said(200, "active", put.stop) for put in puts[:-1]]
    assert play(make(chunk_size=chunk), started(granularity), *answers, DONE) == [Start(), *puts, DONE]


def test_an_answer_without_a_count_is_taken_at_its_word() -> None:
    answers = (started(), said(200, "active"), said(200, "ACTIVE"), DONE)
    assert play(make(chunk_size=4), *answers) == [
        Start(), Put(URL, 0, 4, False), Put(URL, 4, 8, False), Put(URL, 8, 10, True), DONE,
    ]  # fmt: skip


@pytest.mark.parametrize("state", ["", "other"])
def test_an_answer_without_a_word_is_in_doubt(state: str) -> None:
    answers = (started(), said(200, state), said(200, "active", 4), said(200, "active", 8), DONE)
    assert play(make(chunk_size=4), *answers) == [
        Start(), Put(URL, 0, 4, False), Pause(1), Query(URL), Put(URL, 4, 8, False), Put(URL, 8, 10, True), DONE,
    ]  # fmt: skip


def test_the_last_bytes_are_not_done_before_the_server_says_so() -> None:
    answers = (started(), said(200, "active"), said(200, "active", 6), DONE)
    assert play(make(), *answers) == [
        Start(), Put(URL, 0, 10, True), Pause(1), Query(URL), Put(URL, 6, 10, True), DONE,
    ]  # fmt: skip


def test_requests_in_vain_are_counted_until_one_brings_it_on() -> None:
    answers = (
        started(), LOST, LOST, said(503), said(200, "active", 4), LOST, said(200, "active", 4),
        said(500), said(200, "active", 5), LOST, said(200, "final"),
    )  # fmt: skip
    assert play(make(), *answers) == [
        Start(),
        Put(URL, 0, 10, True), Pause(1), Query(URL), Pause(2), Query(URL), Pause(3), Query(URL),
        Put(URL, 4, 10, True), Pause(1), Query(URL),
        Put(URL, 4, 10, True), Pause(2), Query(URL),
        Put(URL, 5, 10, True), Pause(1), Query(URL), answers[-1],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("attempts", "answers"),
    [
        (0, (LOST,)),
        (1, (LOST,)),
        (2, (LOST, LOST)),
        (3, (LOST, LOST, LOST)),
        (3, (LOST, said(200, "active", 0), LOST, said(200, "active", 0), LOST)),
    ],
)
def test_it_gives_up_after_so_many_requests_in_vain(attempts: int, answers: tuple[Any, ...]) -> None:
    upload = make(attempts=attempts)
    error = failing(errors.UploadInterrupted, upload, started(), *answers)
    assert str(error) == "the upload of the source stopped at byte 0: lost"
    assert (error.offset, error.session) == (0, upload.session)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (LOST, "lost"),
        (said(503), "the server answered 503"),
        (said(408), "the server answered 408"),
        (said(429), "the server answered 429"),
        (said(400, "active"), "the server answered 400"),
        (said(300), "the server answered 300"),
        (said(200, "active", 3), "the server takes nothing more"),
        (errors.ResponseDecodeError("odd"), "odd"),
    ],
)
def test_why_it_gave_up(answer: Any, reason: str) -> None:
    answers = [answer] if not isinstance(answer, Response) or answer.status != 200 else [answer, said(200, "active", 3)]
    error = failing(errors.UploadInterrupted, make(attempts=1), started(), *answers)
    assert str(error) == f"the upload of the source stopped at byte {3 if len(answers) > 1 else 0}: {reason}"
    assert error.offset == (3 if len(answers) > 1 else 0)


@pytest.mark.parametrize("status", [400, 403, 412, 499])
def test_a_refusal_is_final(status: int) -> None:
    body = {"error": {"code": status, "message": "no SECRET", "status": "?"}}
    upload = make(secrets=lambda: ["SECRET"])
    error = failing(errors.APIError, upload, started(), said(status, body=body))
    assert (error.code, error.message, error.response.status_code) == (status, "no <redacted>", status)
    error = failing(errors.APIError, make(), started(), LOST, said(status, body=b"plain"))
    assert error.code == status


def test_a_refusal_as_active_is_none() -> None:
    answers = (started(), said(403, "active"), said(200, "active", 0), DONE)
    assert len(play(make(), *answers)) == 6


@pytest.mark.parametrize("failure", [ValueError("mine"), errors.ConfigError("wrong"), errors.ClientClosed("closed")])
def test_a_mistake_is_no_doubt(failure: Exception) -> None:
    assert failing(type(failure), make(), started(), failure) is failure
    assert failing(type(failure), make(), started(), LOST, failure) is failure


@pytest.mark.parametrize("answer", [LOST, DONE, said(403)])
def test_a_fault_of_the_source_comes_first(answer: Any) -> None:
    """Whatever the server made of a body that broke off."""
    upload = make()
    core = upload.steps()
    next(core)
    core.send(started())
    upload.source.fault = OSError("disk")
    with pytest.raises(OSError, match="disk"):
        core.throw(answer) if isinstance(answer, Exception) else core.send(answer)


# ---- sessions that end


@pytest.mark.parametrize(
    "gone",
    [
        said(404),
        said(410),
        said(499, "cancelled"),
        said(400, "cancelled"),
        said(503, "cancelled"),
        said(200, "cancelled"),
    ],
)
def test_a_session_that_is_lost_is_begun_again(gone: Response) -> None:
    once = [Start(), Put(URL, 0, 10, True)]
    assert play(make(), started(), gone, started(), DONE) == [*once, *once, DONE]
    asked = [*once, Pause(1), Query(URL), *once, DONE]
    assert play(make(), started(), LOST, gone, started(), DONE) == asked
    upload = make()
    error = failing(errors.UploadSessionExpired, upload, started(), gone, started(), gone)
    words = "takes nothing more" if gone.status == 200 else f"answered {gone.status}"
    assert str(error) == f"the upload of the source is no longer known to the server: the server {words}"
    assert error.session is upload.session


@pytest.mark.parametrize("state", ["cancelled", "final", ""])
def test_a_refusal_is_told_in_the_words_of_the_server(state: str) -> None:
    """Nothing is begun again: the same bytes would be refused again."""
    body = {"error": {"code": 400, "status": "INVALID_ARGUMENT", "message": "It is no PDF.", "details": [{"a": 1}]}}
    for status, kind in ((400, errors.InvalidArgument), (403, errors.PermissionDenied), (409, errors.AlreadyExists)):
        body["error"] |= {
            "code": status,
            "status": {403: "PERMISSION_DENIED", 409: "ALREADY_EXISTS"}.get(status, kind.canonical),
        }
        error = failing(kind, make(), started(), said(status, state, body=body))
        assert (error.code, error.status, error.message) == (status, body["error"]["status"], "It is no PDF.")
        assert (error.details, error.error_details) == (body, [{"a": 1}])
        assert failing(kind, make(), started(), LOST, said(status, state, body=body)).message == "It is no PDF."
    missing = {"error": {"code": 404, "status": "NOT_FOUND", "message": "There is no such store."}}
    assert (
        failing(errors.NotFound, make(), started(), said(404, "final", body=missing)).message
        == "There is no such store."
    )


def test_a_session_that_expired_keeps_the_words_of_the_server() -> None:
    gone = said(410, "cancelled", body={"error": {"code": 410, "status": "NOT_FOUND", "message": "Begin again."}})
    error = failing(errors.UploadSessionExpired, make(), started(), gone, started(), gone)
    words = "the upload of the source is no longer known to the server: the server answered 410 (Begin again.)"
    assert str(error) == words
    assert isinstance(error.__cause__, errors.NotFound)


@pytest.mark.parametrize("status", [404, 410])
def test_a_session_that_is_active_is_not_lost(status: int) -> None:
    answers = (started(), said(status, "active"), said(200, "active", 0), DONE)
    assert play(make(), *answers)[2:4] == [Pause(1), Query(URL)]


def test_a_session_that_is_lost_before_a_byte_was_read_of_a_pipe() -> None:
    upload = Upload(pipe(DATA), chunk_size=4)
    answers = (started(), said(410), started(), said(200, "active", 4), said(410))
    error = failing(errors.UploadSessionExpired, upload, *answers)
    assert (error.offset, type(error)) == (4, errors.UploadSessionExpired)


def test_bytes_that_a_pipe_has_let_go() -> None:
    upload = Upload(pipe(DATA), chunk_size=4)
    answers = (started(), said(200, "active", 4), LOST, said(200, "active", 2))
    error = failing(errors.UploadInterrupted, upload, *answers)
    assert str(error) == "the upload of the source cannot go on: the server lost bytes that cannot be read again"
    assert error.offset == 2


def test_a_pipe_is_read_a_byte_ahead() -> None:
    upload = Upload(pipe(DATA), chunk_size=5)
    assert play(upload, started(), said(200, "active", 5), DONE) == [
        Start(), Fill(0, 6), Put(URL, 0, 5, False), Fill(5, 6), Put(URL, 5, 10, True), DONE,
    ]  # fmt: skip
    assert upload.session is not None
    assert upload.session.total == 10
    upload = Upload(pipe(b""))
    assert play(upload, started(), DONE)[1:3] == [Fill(0, CHUNK + 1), Put(URL, 0, 0, True)]


def test_a_session_goes_on_where_the_server_is() -> None:
    session = Session(URL, 10, 1, 3)
    assert play(make(session=session), said(200, "active", 5), DONE) == [Query(URL), Put(URL, 5, 10, True), DONE]
    assert session.offset == 5
    assert play(make(session=Session(URL, 10, 1)), DONE) == [Query(URL), DONE]
    again = [Query(URL), Start(), Put(URL, 0, 10, True)]
    gone = said(410)
    assert play(make(session=Session(URL, 10, 1)), gone, started(), DONE) == [*again, DONE]
    answers = (gone, started(), gone, started())
    assert play(make(session=Session(URL, 10, 1)), *answers, DONE) == [*again, Start(), Put(URL, 0, 10, True), DONE]
    failing(errors.UploadSessionExpired, make(session=Session(URL, 10, 1)), *answers, gone)
    waits = play(make(session=Session(URL, 10, 1)), LOST, said(503), said(200, "active", 9), DONE)
    assert waits == [Query(URL), Pause(1), Query(URL), Pause(2), Query(URL), Put(URL, 9, 10, True), DONE]


def test_a_session_of_another_size() -> None:
    for session, source in ((Session(URL, 7), BytesSource(DATA)), (Session(URL, None), pipe(DATA))):
        with pytest.raises(errors.ArgumentError) as caught:
            Upload(source, session=session)
        assert f"session: was begun for {session.total} bytes, and the source has {source.size}" in str(caught.value)


def test_a_start_without_an_address() -> None:
    error = failing(errors.ResponseDecodeError, make(), said())
    assert str(error) == "the server began an upload without saying where its bytes go"


# ---- what the server holds


def test_a_server_that_claims_too_much() -> None:
    for answers in ((said(200, "active", 5),), (LOST, said(200, "active", 11))):
        error = failing(errors.UploadIntegrityError, make(chunk_size=4), started(), *answers)
        claims, most = (5, 4) if len(answers) == 1 else (11, 10)
        assert str(error) == (
            f"the upload of the source went wrong: the server claims {claims} bytes, {most} were sent at most"
        )
        assert error.offset == 0


def held(**file: Any) -> Response:
    return said(200, "final", body={"file": {"name": "files/x", **file}})


RAW = hashlib.sha256(DATA)
GOOD = base64.b64encode(RAW.hexdigest().encode()).decode()


def test_what_the_server_holds_is_compared() -> None:
    for answer in (held(sizeBytes="10", sha256Hash=GOOD), held(sizeBytes=10), held(sha256Hash=None), held()):
        assert play(make(), started(), answer)[2:] == [Hash(10), answer]
    for answer in (said(200, "final", body=[1]), said(200, "final", body={"file": 1}), said(200, "final")):
        assert play(make(), started(), answer)[2:] == [answer]
    for answer, wrong in (
        (held(sizeBytes="9", sha256Hash=GOOD), "the server holds 9 bytes, 10 were sent"),
        (held(sizeBytes="10", sha256Hash="0" * 64), "the server's SHA-256 is not that of the bytes that were sent"),
    ):
        upload = make()
        error = failing(errors.UploadIntegrityError, upload, started(), answer)
        assert str(error) == f"the upload of the source arrived damaged as files/x: {wrong}"
        assert error.session is upload.session
    nameless = said(200, "final", body={"file": {"sizeBytes": 1}})
    error = failing(errors.UploadIntegrityError, make(), started(), nameless)
    assert str(error) == "the upload of the source arrived damaged as a file: the server holds 1 bytes, 10 were sent"


def test_a_source_that_was_written_to_is_to_blame() -> None:
    class Written(BytesSource):
        name = "a.txt"

        def changed(self) -> bool:
            return True

    upload = Upload(Written(DATA))
    error = failing(errors.UploadSourceChanged, upload, started(), held(sizeBytes=9))
    wrong = "the server holds 9 bytes, 10 were sent"
    assert str(error) == f"the upload of {upload.source.label} is spoilt: it was written to meanwhile, and {wrong}"
    assert play(Upload(Written(DATA)), started(), DONE)[-1] is DONE


def test_an_empty_upload_is_compared_too() -> None:
    assert Hash(0) in play(Upload(PipeSource(io.BytesIO(b""), None)), started(), held(sizeBytes=0))


@pytest.mark.parametrize(
    ("reported", "same"),
    [
        (RAW.hexdigest(), True),
        (f" {RAW.hexdigest().upper()} ", True),
        ("0" * 64, False),
        (GOOD, True),
        (base64.b64encode(RAW.hexdigest().upper().encode()).decode(), True),
        (base64.b64encode(b"0" * 64).decode(), False),
        (base64.b64encode(RAW.digest()).decode(), True),
        (base64.urlsafe_b64encode(RAW.digest()).decode().rstrip("="), True),
        (base64.b64encode(bytes(32)).decode(), False),
        (base64.b64encode(bytes(31)).decode(), True),
        (base64.b64encode(bytes(65)).decode(), True),
        ("a", True),
        ("é", True),
        ("", True),
        ("g" * 64, True),
    ],
)
def test_hashes(reported: str, same: bool) -> None:
    assert _same_hash(reported, RAW.digest()) is same


def test_hashes_with_letters_of_both_alphabets() -> None:
    """A digest whose base64 has a plus and a slash, in either alphabet, with its padding and without."""
    digest = bytes.fromhex("fbff" * 16)
    plain, safe = base64.b64encode(digest).decode(), base64.urlsafe_b64encode(digest).decode()
    assert "+" in plain
    assert "/" in plain
    for text in (plain, safe, plain.rstrip("="), safe.rstrip("=")):
        assert _same_hash(text, digest)
        assert not _same_hash(text, bytes(32))


@pytest.mark.parametrize(
    ("text", "number"),
    [("7", 7), ("0", 0), ("", None), ("-1", None), ("1.5", None), ("\u0663", None), ("9" * 19, int("9" * 19)),
     ("9" * 20, None)],
)  # fmt: skip
def test_numbers(text: str, number: int | None) -> None:
    assert _number(Headers([("n", text)]), "n") == number
    assert _number(Headers(), "n") is None


def test_refusals_show_no_credential() -> None:
    response = Response(403, Headers([("x-echo", "SECRET"), ("set-cookie", "a")]), b'{"error": {"message": "SECRET"}}')
    error = _error(response, ["SECRET"])
    assert (error.code, error.message) == (403, "<redacted>")
    assert error.response.headers == {"x-echo": "<redacted>", "set-cookie": "<redacted>"}
    assert error.response.body == b'{"error": {"message": "<redacted>"}}'
    assert error.response.status_code == 403
    plain = _error(Response(400, Headers(), b"\xff" + b"x" * 5000), [])
    assert (plain.code, plain.details) == (400, None)
    assert plain.response.body == ("\ufffd" + "x" * 5000).encode()[:4096]
    escaped = _error(Response(400, Headers(), b'{"error": {"message": "\\u0053ECRET"}}'), ["SECRET"])
    assert escaped.message == "<redacted>", "what JSON spells with escapes is a secret as well"
    nested = _error(Response(400, Headers(), b"[" * 200_000), [])
    assert (nested.code, nested.details) == (400, None)


def test_what_an_answer_says() -> None:
    for status, good in ((199, False), (200, True), (299, True), (300, False)):
        answer = _Answer(said(status), None, "", None)
        assert (answer.good, answer.final, answer.lost) == (good, False, False)
    assert _Answer(said(200), None, "final", None).final
    assert not _Answer(said(503), None, "final", None).final
    assert not _Answer(None, LOST, "", None).good
    assert _Answer(None, None, "", None).reason == "the server takes nothing more"
    for status, refused in ((399, False), (400, True), (499, True), (500, False), (408, False), (429, False)):
        assert _Answer(said(status), None, "", None).refused is refused
        assert not _Answer(said(status), None, "active", None).refused


def test_nothing_is_live_before_it_began() -> None:
    upload = make()
    with pytest.raises(errors.UploadInterrupted, match=r"^the upload has no session$"):
        _ = upload._live
    assert upload._failed(errors.UploadInterrupted, "x").offset == 0

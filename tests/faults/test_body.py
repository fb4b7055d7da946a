"""F25 to F34: bodies that are not what their status, type or encoding promises."""

from __future__ import annotations

import pytest

from genai import errors
from genai_emulator import Emulator
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

from .oracle import ATTEMPTS, SURFACES, Mode

surfaces = pytest.mark.parametrize("surface", SURFACES)
unary = pytest.mark.parametrize("surface", ["get", "generate"])


@pytest.mark.parametrize("size", ["half", "1", "25"])
@unary
def test_F25_cut_off_json(mode: Mode, emulator: Emulator, surface: str, size: str) -> None:
    emulator.faults.add(f"truncate:{size}")
    mode.open(emulator)
    error = mode.make(surface).failed(errors.ResponseDecodeError, requests=1)
    assert 0 < len(error.snippet.encode()) <= 200
    assert len(str(error)) < 400


def test_F25_echo_of_the_key_in_what_is_no_json(mode: Mode, emulator: Emulator) -> None:
    """The oracle looks for the key in the error."""
    from .oracle import KEY

    emulator.faults.add(f"body:<<< {KEY} >>>")
    mode.open(emulator)
    assert "redacted" in mode.get().failed(errors.ResponseDecodeError).snippet


def test_F25_event_that_is_no_json(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("sse:bad-json;after=2")
    mode.open(emulator)
    error = mode.stream().failed(errors.ResponseDecodeError, requests=1)
    assert len(error.partial) == 2


@unary
def test_F26_empty_body(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("empty")
    mode.open(emulator)
    assert "empty" in str(mode.make(surface).failed(errors.ResponseDecodeError, requests=1))


def test_F26_empty_stream(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("empty")
    mode.open(emulator)
    assert mode.stream().failed(errors.StreamTruncated, requests=1).partial == []


@pytest.mark.parametrize("fault", ["empty", "code:204"])
def test_F26_empty_result_of_an_operation_that_has_none(mode: Mode, emulator: Emulator, fault: str) -> None:
    name = emulator.add_cache("mine")
    emulator.faults.add(fault)
    mode.open(emulator)
    mode.call(lambda client: client.caches.delete(name=name)).ok(requests=1)


@pytest.mark.parametrize("fault", ["error-in-200:503", "error-in-200:503;late"])
@surfaces
def test_F27_error_with_status_200(mode: Mode, emulator: Emulator, surface: str, fault: str) -> None:
    emulator.faults.add(fault, times=2)
    mode.open(emulator)
    mode.make(surface).ok(requests=3)
    emulator.faults.add(fault, times=None)
    assert mode.make(surface).failed(errors.Unavailable, requests=ATTEMPTS).code == 503


@surfaces
def test_F27_refusal_with_status_200(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("error-in-200:400", times=None)
    mode.open(emulator)
    mode.make(surface).failed(errors.InvalidArgument, requests=1)


def test_F27_error_of_a_thing_is_no_error_of_the_call(mode: Mode, emulator: Emulator) -> None:
    """A file whose processing failed has an ``error``, and getting it has succeeded."""
    file = b'{"name": "files/x", "state": "FAILED", "error": {"code": 3, "message": "no video"}}'

    async def give(asked: Asked) -> None:
        await asked.write(answer(200, file))

    with RawServer(give) as server:
        mode.open(server)
        found = mode.call(lambda client: client.files.get(name="files/x")).ok(requests=1)
        assert found.error.message == "no video"
        mode.close()


@surfaces
def test_F28_captive_portal(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("html:200")
    mode.open(emulator)
    error = mode.make(surface).failed(errors.UnexpectedContentType, requests=1)
    assert error.content_type.startswith("text/html")
    assert isinstance(error, errors.ResponseDecodeError)


@surfaces
def test_F29_large_error_page(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("html:502;size=50000", times=None)
    mode.open(emulator)
    error = mode.make(surface).failed(errors.ServerError, requests=ATTEMPTS)
    assert error.code == 502
    assert len(error.message) <= 500
    assert len(str(error)) <= 520
    assert "<" not in error.message


@pytest.mark.parametrize("body", ["[]", "null", '"x"', "7", '{"error":"s"}', '{"error":[]}', "", "{", "[null]"])
@surfaces
def test_F30_strange_error_bodies(mode: Mode, surface: str, body: str) -> None:
    async def refuse(asked: Asked) -> None:
        await asked.write(answer(400, body.encode()))

    with RawServer(refuse) as server:
        mode.open(server)
        error = mode.make(surface).failed(errors.InvalidArgument, requests=1)
        assert error.error_details == []
        assert error.message is None or isinstance(error.message, str)
        mode.close()


@surfaces
def test_F30_error_body_that_is_no_utf8(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("body:ff fe 22 80;encoding=hex;status=400")
    mode.open(emulator)
    mode.make(surface).failed(errors.InvalidArgument, requests=1)


@pytest.mark.parametrize("code", [201, 202, 206])
@unary
def test_F31_every_success_is_one(mode: Mode, emulator: Emulator, surface: str, code: int) -> None:
    emulator.faults.add(f"code:{code}")
    mode.open(emulator)
    mode.make(surface).ok(requests=1)


@unary
def test_F31_no_content(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("code:204")
    mode.open(emulator)
    assert mode.make(surface).ok(requests=1).to_dict() == {}


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
@surfaces
def test_F32_redirect_to_nowhere(mode: Mode, emulator: Emulator, surface: str, code: int) -> None:
    emulator.faults.add(f"redirect:{code}", times=None)
    mode.open(emulator)
    assert mode.make(surface).failed(errors.APIError, requests=1).code == code


@unary
def test_F33_byte_order_mark(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("charset:bom")
    mode.open(emulator)
    mode.make(surface).ok(requests=1)


@pytest.mark.parametrize("charset", ["utf-16", "latin-1", "invalid-utf-8"])
@unary
def test_F33_other_charsets(mode: Mode, emulator: Emulator, surface: str, charset: str) -> None:
    emulator.faults.add(f"charset:{charset}")
    mode.open(emulator)
    assert "UTF-8" in str(mode.make(surface).failed(errors.ResponseDecodeError, requests=1))


@surfaces
def test_F34_compressed(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("gzip")
    mode.open(emulator)
    mode.make(surface).ok(requests=1)


@surfaces
def test_F34_compressed_and_cut_off(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("gzip:truncated")
    mode.open(emulator)
    assert "cut off" in str(mode.make(surface).failed(errors.ResponseDecodeError, requests=1))

"""F25 to F34: bodies that are not what their status, type or encoding promises."""

from __future__ import annotations

import pytest

from genai import errors
from genai_emulator import Emulator
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

from .oracle import ATTEMPTS, SURFACES, World

surfaces = pytest.mark.parametrize("surface", SURFACES)
unary = pytest.mark.parametrize("surface", ["get", "generate"])


@pytest.mark.parametrize("size", ["half", "1", "25"])
@unary
def test_F25_cut_off_json(world: World, emulator: Emulator, surface: str, size: str) -> None:
    emulator.faults.add(f"truncate:{size}")
    world.open(emulator)
    error = world.make(surface).failed(errors.ResponseDecodeError, requests=1)
    assert 0 < len(error.snippet.encode()) <= 200
    assert len(str(error)) < 400


def test_F25_echo_of_the_key_in_what_is_no_json(world: World, emulator: Emulator) -> None:
    """The oracle looks for the key in the error."""
    from .oracle import KEY

    emulator.faults.add(f"body:<<< {KEY} >>>")
    world.open(emulator)
    assert "redacted" in world.get().failed(errors.ResponseDecodeError).snippet


def test_F25_event_that_is_no_json(world: World, emulator: Emulator) -> None:
    emulator.faults.add("sse:bad-json;after=2")
    world.open(emulator)
    error = world.stream().failed(errors.ResponseDecodeError, requests=1)
    assert len(error.partial) == 2


@unary
def test_F26_empty_body(world: World, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("empty")
    world.open(emulator)
    assert "empty" in str(world.make(surface).failed(errors.ResponseDecodeError, requests=1))


def test_F26_empty_stream(world: World, emulator: Emulator) -> None:
    emulator.faults.add("empty")
    world.open(emulator)
    assert world.stream().failed(errors.StreamTruncated, requests=1).partial == []


@pytest.mark.parametrize("fault", ["empty", "code:204"])
def test_F26_empty_result_of_an_operation_that_has_none(world: World, emulator: Emulator, fault: str) -> None:
    name = emulator.add_cache("mine")
    emulator.faults.add(fault)
    world.open(emulator)
    world.call(lambda client: client.caches.delete(name=name)).ok(requests=1)


@pytest.mark.parametrize("fault", ["error-in-200:503", "error-in-200:503;late"])
@surfaces
def test_F27_error_with_status_200(world: World, emulator: Emulator, surface: str, fault: str) -> None:
    emulator.faults.add(fault, times=2)
    world.open(emulator)
    world.make(surface).ok(requests=3)
    emulator.faults.add(fault, times=None)
    assert world.make(surface).failed(errors.Unavailable, requests=ATTEMPTS).code == 503


@surfaces
def test_F27_refusal_with_status_200(world: World, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("error-in-200:400", times=None)
    world.open(emulator)
    world.make(surface).failed(errors.InvalidArgument, requests=1)


def test_F27_error_of_a_thing_is_no_error_of_the_call(world: World, emulator: Emulator) -> None:
    """A file whose processing failed has an ``error``, and getting it has succeeded."""
    file = b'{"name": "files/x", "state": "FAILED", "error": {"code": 3, "message": "no video"}}'

    async def give(asked: Asked) -> None:
        await asked.write(answer(200, file))

    with RawServer(give) as server:
        world.open(server)
        found = world.call(lambda client: client.files.get(name="files/x")).ok(requests=1)
        assert found.error.message == "no video"
        world.close()


@surfaces
def test_F28_captive_portal(world: World, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("html:200")
    world.open(emulator)
    error = world.make(surface).failed(errors.UnexpectedContentType, requests=1)
    assert error.content_type.startswith("text/html")
    assert isinstance(error, errors.ResponseDecodeError)


@surfaces
def test_F29_large_error_page(world: World, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("html:502;size=50000", times=None)
    world.open(emulator)
    error = world.make(surface).failed(errors.ServerError, requests=ATTEMPTS)
    assert error.code == 502
    assert len(error.message) <= 500
    assert len(str(error)) <= 520
    assert "<" not in error.message


@pytest.mark.parametrize("body", ["[]", "null", '"x"', "7", '{"error":"s"}', '{"error":[]}', "", "{", "[null]"])
@surfaces
def test_F30_strange_error_bodies(world: World, surface: str, body: str) -> None:
    async def refuse(asked: Asked) -> None:
        await asked.write(answer(400, body.encode()))

    with RawServer(refuse) as server:
        world.open(server)
        error = world.make(surface).failed(errors.InvalidArgument, requests=1)
        assert error.error_details == []
        assert error.message is None or isinstance(error.message, str)
        world.close()


@surfaces
def test_F30_error_body_that_is_no_utf8(world: World, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("body:ff fe 22 80;encoding=hex;status=400")
    world.open(emulator)
    world.make(surface).failed(errors.InvalidArgument, requests=1)


@pytest.mark.parametrize("code", [201, 202, 206])
@unary
def test_F31_every_success_is_one(world: World, emulator: Emulator, surface: str, code: int) -> None:
    emulator.faults.add(f"code:{code}")
    world.open(emulator)
    world.make(surface).ok(requests=1)


@unary
def test_F31_no_content(world: World, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("code:204")
    world.open(emulator)
    assert world.make(surface).ok(requests=1).to_dict() == {}


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
@surfaces
def test_F32_redirect_to_nowhere(world: World, emulator: Emulator, surface: str, code: int) -> None:
    emulator.faults.add(f"redirect:{code}", times=None)
    world.open(emulator)
    assert world.make(surface).failed(errors.APIError, requests=1).code == code


@unary
def test_F33_byte_order_mark(world: World, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("charset:bom")
    world.open(emulator)
    world.make(surface).ok(requests=1)


@pytest.mark.parametrize("charset", ["utf-16", "latin-1", "invalid-utf-8"])
@unary
def test_F33_other_charsets(world: World, emulator: Emulator, surface: str, charset: str) -> None:
    emulator.faults.add(f"charset:{charset}")
    world.open(emulator)
    assert "UTF-8" in str(world.make(surface).failed(errors.ResponseDecodeError, requests=1))


@surfaces
def test_F34_compressed(world: World, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("gzip")
    world.open(emulator)
    world.make(surface).ok(requests=1)


@surfaces
def test_F34_compressed_and_cut_off(world: World, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("gzip:truncated")
    world.open(emulator)
    assert "cut off" in str(world.make(surface).failed(errors.ResponseDecodeError, requests=1))

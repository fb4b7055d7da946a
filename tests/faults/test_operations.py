"""F101: work that goes on at the server, and how one waits for it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from genai import errors, types
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

from .oracle import ATTEMPTS, Mode

STORE = "fileSearchStores/s/operations/o"
UPLOAD = "fileSearchStores/s/upload/operations/o"
MODEL = "models/m/operations/o"

RUNNING = (200, {"name": STORE})
DONE = (200, {"name": STORE, "done": True, "response": {}})
FAILED = (200, {"name": STORE, "done": True, "error": {"code": 3, "message": "no such codec"}})
Step = tuple[int, Any]


def steps(*answers: Step) -> Callable[[Asked], Any]:
    """One answer after the other, the last for ever; status 0 breaks the connection."""

    async def serve(asked: Asked) -> None:
        status, body = answers[min(asked.number, len(answers)) - 1]
        if status == 0:
            await asked.reset()
        if status < 0:
            return
        await asked.write(answer(status, json.dumps(body).encode()))

    return serve


def wait(mode: Mode, operation: Any = STORE, **how: Any) -> Any:
    how = {"backoff": 0.001, **how}
    return mode.call(lambda client: client.operations.wait(operation, **how))


@pytest.mark.parametrize("name", [STORE, UPLOAD, MODEL])
def test_F101_until_it_is_done(mode: Mode, name: str) -> None:
    seen: list[Any] = []
    running = (200, {"name": name})
    with RawServer(steps(running, running, (200, {"name": name, "done": True}))) as server:
        mode.open(server)
        assert wait(mode, name, on_poll=seen.append).ok(requests=3).done
        mode.close()
    assert [bool(each.done) for each in seen] == [False, False, False, True]
    assert {asked.target for asked in server.asked} == {f"/v1beta/{name}"}


@pytest.mark.parametrize("trouble", [(503, {}), (429, {}), (500, {}), (0, None)])
def test_F101_trouble_between(mode: Mode, trouble: Step) -> None:
    with RawServer(steps(RUNNING, trouble, trouble, RUNNING, trouble, DONE)) as server:
        mode.open(server)
        assert wait(mode).ok(requests=6).done
        mode.close()


@pytest.mark.parametrize(
    ("trouble", "cls", "requests"),
    [
        ((404, {}), errors.NotFound, 2),
        ((403, {}), errors.PermissionDenied, 2),
        ((400, {}), errors.ClientError, 2),
        ((503, {}), errors.Unavailable, 1 + ATTEMPTS),
        ((0, None), errors.APIConnectionError, 1 + ATTEMPTS),
        ((200, "x"), errors.ResponseDecodeError, 2),
        ((200, {"done": "maybe"}), errors.ResponseDecodeError, 2),
    ],
)
def test_F101_trouble_that_stays(mode: Mode, trouble: Step, cls: type[Exception], requests: int) -> None:
    with RawServer(steps(RUNNING, trouble)) as server:
        mode.open(server)
        wait(mode).failed(cls, requests=requests)
        mode.close()


@pytest.mark.parametrize("name", [STORE, UPLOAD])
def test_F101_it_ends_in_an_error(mode: Mode, name: str) -> None:
    with RawServer(steps(RUNNING, FAILED)) as server:
        mode.open(server)
        error = wait(mode, name).failed(errors.OperationFailed, requests=2)
        mode.close()
    assert "no such codec" in str(error)
    assert error.operation.done


def test_F101_never_done(mode: Mode) -> None:
    with RawServer(steps(RUNNING)) as server:
        mode.open(server)
        outcome = mode.call(
            lambda client: client.operations.wait(STORE, timeout=0.3, backoff=(0.02, 2, 0.1)), within=0.3
        )
        mode.close()
    error = outcome.failed(errors.WaitTimeout)
    assert isinstance(error, TimeoutError)
    assert not error.last.done
    assert 3 <= len(server.asked) <= 8


def test_F101_silent(mode: Mode) -> None:
    """A question that is not answered does not outlive the deadline."""
    with RawServer(steps(RUNNING, (-1, None))) as server:
        mode.open(server)
        outcome = mode.call(lambda client: client.operations.wait(STORE, timeout=0.3, backoff=0.01), within=0.3)
        mode.close()
    outcome.failed((errors.WaitTimeout, errors.APITimeoutError))
    assert isinstance(outcome.error, TimeoutError)


def test_F101_trouble_until_the_deadline(mode: Mode) -> None:
    with RawServer(steps(RUNNING, (503, {}))) as server:
        mode.open(server, retry={"initial_delay": 1.0, "max_delay": 1.0, "jitter": 0.0})
        outcome = mode.call(lambda client: client.operations.wait(STORE, timeout=0.3, backoff=0.01), within=0.3)
        mode.close()
    outcome.failed((errors.WaitTimeout, errors.Unavailable, errors.APITimeoutError))


def test_F101_what_was_given_keeps_its_class(mode: Mode) -> None:
    operation = types.ImportFileOperation(name=STORE)
    with RawServer(steps(RUNNING, DONE)) as server:
        mode.open(server)
        assert isinstance(wait(mode, operation).ok(), types.ImportFileOperation)
        mode.close()


# ---- the processing of a file

PROCESSING = (200, {"name": "files/f", "state": "PROCESSING"})
ACTIVE = (200, {"name": "files/f", "state": "ACTIVE"})
SPOILT = (200, {"name": "files/f", "state": "FAILED", "error": {"message": "no such codec"}})


def wait_file(mode: Mode, **how: Any) -> Any:
    return mode.call(lambda client: client.files.wait("files/f", **{"backoff": 0.001, **how}))


def test_F101_a_file(mode: Mode) -> None:
    with RawServer(steps(PROCESSING, (503, {}), PROCESSING, (0, None), ACTIVE)) as server:
        mode.open(server)
        assert wait_file(mode).ok(requests=5).state == "ACTIVE"
        mode.close()


@pytest.mark.parametrize(
    ("last", "cls"),
    [(SPOILT, errors.OperationFailed), ((404, {}), errors.NotFound), ((403, {}), errors.PermissionDenied)],
)
def test_F101_a_file_that_cannot_be_had(mode: Mode, last: Step, cls: type[Exception]) -> None:
    with RawServer(steps(PROCESSING, last)) as server:
        mode.open(server)
        wait_file(mode).failed(cls, requests=2)
        mode.close()


def test_F101_a_file_that_stays(mode: Mode) -> None:
    with RawServer(steps(PROCESSING)) as server:
        mode.open(server)
        outcome = mode.call(lambda client: client.files.wait("files/f", timeout=0.2, backoff=0.02), within=0.2)
        mode.close()
    assert outcome.failed(errors.WaitTimeout).last.state == "PROCESSING"

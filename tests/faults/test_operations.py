"""F101: work that goes on at the server, and how one waits for it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from genai import errors, types
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

from .oracle import ATTEMPTS, World

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


def wait(world: World, operation: Any = STORE, **how: Any) -> Any:
    how = {"backoff": 0.001, **how}
    return world.call(lambda client: client.operations.wait(operation, **how))


@pytest.mark.parametrize("name", [STORE, UPLOAD, MODEL])
def test_F101_until_it_is_done(world: World, name: str) -> None:
    seen: list[Any] = []
    running = (200, {"name": name})
    with RawServer(steps(running, running, (200, {"name": name, "done": True}))) as server:
        world.open(server)
        assert wait(world, name, on_poll=seen.append).ok(requests=3).done
        world.close()
    assert [bool(each.done) for each in seen] == [False, False, False, True]
    assert {asked.target for asked in server.asked} == {f"/v1beta/{name}"}


@pytest.mark.parametrize("trouble", [(503, {}), (429, {}), (500, {}), (0, None)])
def test_F101_trouble_between(world: World, trouble: Step) -> None:
    with RawServer(steps(RUNNING, trouble, trouble, RUNNING, trouble, DONE)) as server:
        world.open(server)
        assert wait(world).ok(requests=6).done
        world.close()


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
def test_F101_trouble_that_stays(world: World, trouble: Step, cls: type[Exception], requests: int) -> None:
    with RawServer(steps(RUNNING, trouble)) as server:
        world.open(server)
        wait(world).failed(cls, requests=requests)
        world.close()


@pytest.mark.parametrize("name", [STORE, UPLOAD])
def test_F101_it_ends_in_an_error(world: World, name: str) -> None:
    with RawServer(steps(RUNNING, FAILED)) as server:
        world.open(server)
        error = wait(world, name).failed(errors.OperationFailed, requests=2)
        world.close()
    assert "no such codec" in str(error)
    assert error.operation.done


def test_F101_never_done(world: World) -> None:
    with RawServer(steps(RUNNING)) as server:
        world.open(server)
        outcome = world.call(
            lambda client: client.operations.wait(STORE, timeout=0.3, backoff=(0.02, 2, 0.1)), within=0.3
        )
        world.close()
    error = outcome.failed(errors.WaitTimeout)
    assert isinstance(error, TimeoutError)
    assert not error.last.done
    assert 3 <= len(server.asked) <= 8


def test_F101_silent(world: World) -> None:
    """A question that is not answered does not outlive the deadline."""
    with RawServer(steps(RUNNING, (-1, None))) as server:
        world.open(server)
        outcome = world.call(lambda client: client.operations.wait(STORE, timeout=0.3, backoff=0.01), within=0.3)
        world.close()
    outcome.failed((errors.WaitTimeout, errors.APITimeoutError))
    assert isinstance(outcome.error, TimeoutError)


def test_F101_trouble_until_the_deadline(world: World) -> None:
    with RawServer(steps(RUNNING, (503, {}))) as server:
        world.open(server, retry={"initial_delay": 1.0, "max_delay": 1.0, "jitter": 0.0})
        outcome = world.call(lambda client: client.operations.wait(STORE, timeout=0.3, backoff=0.01), within=0.3)
        world.close()
    outcome.failed((errors.WaitTimeout, errors.Unavailable, errors.APITimeoutError))


def test_F101_what_was_given_keeps_its_class(world: World) -> None:
    operation = types.ImportFileOperation(name=STORE)
    with RawServer(steps(RUNNING, DONE)) as server:
        world.open(server)
        assert isinstance(wait(world, operation).ok(), types.ImportFileOperation)
        world.close()


# ---- the processing of a file

PROCESSING = (200, {"name": "files/f", "state": "PROCESSING"})
ACTIVE = (200, {"name": "files/f", "state": "ACTIVE"})
SPOILT = (200, {"name": "files/f", "state": "FAILED", "error": {"message": "no such codec"}})


def wait_file(world: World, **how: Any) -> Any:
    return world.call(lambda client: client.files.wait("files/f", **{"backoff": 0.001, **how}))


def test_F101_a_file(world: World) -> None:
    with RawServer(steps(PROCESSING, (503, {}), PROCESSING, (0, None), ACTIVE)) as server:
        world.open(server)
        assert wait_file(world).ok(requests=5).state == "ACTIVE"
        world.close()


@pytest.mark.parametrize(
    ("last", "cls"),
    [(SPOILT, errors.OperationFailed), ((404, {}), errors.NotFound), ((403, {}), errors.PermissionDenied)],
)
def test_F101_a_file_that_cannot_be_had(world: World, last: Step, cls: type[Exception]) -> None:
    with RawServer(steps(PROCESSING, last)) as server:
        world.open(server)
        wait_file(world).failed(cls, requests=2)
        world.close()


def test_F101_a_file_that_stays(world: World) -> None:
    with RawServer(steps(PROCESSING)) as server:
        world.open(server)
        outcome = world.call(lambda client: client.files.wait("files/f", timeout=0.2, backoff=0.02), within=0.2)
        world.close()
    assert outcome.failed(errors.WaitTimeout).last.state == "PROCESSING"

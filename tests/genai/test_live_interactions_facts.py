"""Live interactions row by row beside google-genai: what is sent, with which handshake, and what is given or raised."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import Any

import genai
from genai import types
from tests.data import read
from tests.genai.live_server import LiveServer, Peer
from tests.shared import SHARED, needs_shared

FACTS: dict[str, Any] = read("google_genai_live_interactions")
#: Headers of the handshake that are facts of the API.
HEADERS = ("api-revision", "content-type", "x-goog-api-key", "x-e")
#: What google-genai has no class for.
CLASSES = {"BaseModel": "UnknownServerEvent"}
CONNECTED = {"event_type": "interaction.connected"}
#: What the server sends after the first message, in one message each.
SAYS: dict[str, list[Any]] = {
    "sends": [CONNECTED],
    "complete": [CONNECTED],
    "events": [
        CONNECTED,
        {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}},
        {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": "t"}},
        {"event_type": "step.delta", "index": 0, "delta": {"type": "newer", "a": 1}},
        {"event_type": "step.stop", "index": 0},
        {"event_type": "error", "error": {"code": "X", "message": "m"}},
        {"event_type": "brand.new", "a": {"b": 1}},
        {"event_type": "interaction.cancelled", "usage": {"total_tokens": 1}},
    ],
    "reconnection_required": [{"event_type": "reconnection_required"}],
    **{f"close {code}": [CONNECTED] for code in (1000, 1001, 1008, 1011)},
    "not json": ["{nope"],
    "no event_type": [{"a": 1}],
}


def facts(measured: dict[str, Any]) -> dict[str, Any]:
    """What was measured, without sentences and names of the library."""
    found = {}
    for name, row in measured.items():
        given = row.get("result") or []
        failed = row.get("error") or next((each for each in given if ": " in each[0]), None)
        found[name] = {
            "sent": row["messages"],
            "path": row.get("path"),
            "headers": {key: value for key, value in row.get("headers", {}).items() if key in HEADERS},
            "given": [each for each in given if ": " not in each[0]],
            "error": None if failed is None else [failed[0].partition(":")[0], failed[1]],
            "closed": row.get("close_code_seen"),
        }
    return found


@needs_shared
def test_the_facts_are_those_that_were_measured() -> None:
    assert SHARED is not None
    measured = json.loads((SHARED / "reference" / "behaviour" / "live_interactions.json").read_text())
    assert facts(measured) == FACTS


def handler(name: str) -> Callable[[Peer], Any]:
    async def service(peer: Peer) -> None:
        await peer.read()
        await peer.say(*SAYS.get(name, ()))
        if name.startswith("close "):
            await peer.close(int(name.partition(" ")[2]))
        while True:
            if (await peer.read()).get("event_type") == "interaction.complete":
                await peer.say({"event_type": "interaction.completed", "usage": {"total_tokens": 3}})

    return service


async def use(name: str, connection: Any, given: list[Any]) -> None:
    """Use the connection as the row does."""
    if name == "sends":
        await connection.send("hi")
        await connection.send({"event_type": "input", "content": [{"type": "text", "text": "a"}]})
        await connection.send(types.UserActionInput(action="key_down", input="arrow_up"))
        await connection.send([{"event_type": "input", "content": []}, types.WorldSetupEvent(world_prompt="x")])
        given.append(await anext(connection.receive()))
        return
    if name in ("complete", "cancel"):
        await getattr(connection, name)()
    if FACTS[name]["given"] or FACTS[name]["error"] or name == "cancel":
        async for event in connection.receive():
            given.append(event)


async def outcome(name: str) -> dict[str, Any]:
    """What becomes of a row with this package."""
    key = "auth_tokens/t" if name == "token key" else "K"
    arguments: dict[str, Any] = {"id": "int_1"}
    base = ""
    if name.startswith("version"):
        base = "/base?q=1"
        arguments |= {"api_version": "v1alpha", "extra_headers": {"x-e": "1", "x-goog-api-key": "other"}}
    elif name.startswith("timeout "):
        value = name.partition(" ")[2]
        numbers = {"0": 0, "-1": -1, "inf": float("inf"), "True": True, "x": "x"}
        arguments["timeout"] = numbers[value]
    given: list[Any] = []
    error: Any = None
    path = None
    headers: dict[str, str] = {}

    def handshake(connection: Any, request: Any) -> Any:
        nonlocal path
        path = request.path
        headers.update({each.lower(): value for each, value in request.headers.raw_items()})
        status = name.removeprefix("handshake ")
        return None if status == name else connection.respond(HTTPStatus(int(status)), "no")

    with LiveServer(handler(name), process_request=handshake) as server:
        made = genai.Client(api_key=key, http_options={"base_url": server.url + base, "api_version": "v1"})
        connection: Any = None
        try:
            async with made.aio.interactions.connect(**arguments) as connection:
                await use(name, connection, given)
        except Exception as caught:
            error = caught
        for peer in server.peers:
            await peer_ended(peer)
        sent = server.peers[0].received if server.peers else []
        closed = server.peers[0].connection.protocol.close_code if server.peers else None
    await made.aio.aclose()
    return {
        "sent": sent,
        "path": path,
        "headers": {each: value for each, value in headers.items() if each in HEADERS},
        "given": [[type(event).__name__, event.to_dict()] for event in given],
        "error": error,
        "closed": closed,
    }


async def peer_ended(peer: Peer) -> None:
    for _ in range(200):
        if peer.connection.protocol.close_code is not None:
            return
        await asyncio.sleep(0.005)


def expected() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, row in FACTS.items():
        yield name, {**row, "given": [[CLASSES.get(each[0], each[0]), each[1]] for each in row["given"]]}


async def test_each_row() -> None:
    assert set(SAYS) <= set(FACTS)
    for name, row in expected():
        found = await outcome(name)
        error = found.pop("error")
        should = row.pop("error")
        if should is None:
            assert error is None, (name, error)
        else:
            kind = getattr(genai.errors, should[0], ValueError)
            assert isinstance(error, kind), (name, error)
            for field, value in should[1].items():
                assert getattr(error, field, None) == value, (name, field, error)
        assert found == row, name

"""Sessions over a websocket, as ``surface.yaml`` says them, and what is wrong with one that names what is not there."""

from __future__ import annotations

from typing import Any

import pytest

from generator.errors import SpecError, SpecErrors
from tests.generator.small import STRING, Json, package, ref, thing

SCHEMAS: Json = {
    "Setup": thing(model=STRING, resume=ref("Resume")),
    "Resume": thing(handle=STRING),
    "Said": thing(done={"type": "boolean"}),
    "Update": thing(handle=STRING, good={"type": "boolean"}),
    "FromClient": thing(setup=ref("Setup"), say=STRING),
    "FromServer": thing(ready=ref("Said"), said=ref("Said"), update=ref("Update")),
}
SESSION: Json = {
    "client": "FromClient",
    "server": "FromServer",
    "paths": {"gemini": "/ws/{version}.Talk"},
    "setup": "setup",
    "ready": "ready",
    "turn": [{"path": "said.done", "value": True}],
    "resumption": {
        "setup": "resume",
        "handle": "handle",
        "update": "update",
        "new_handle": "handle",
        "resumable": "good",
        "resent": ["say"],
    },
}


def session(**changes: Any) -> Any:
    (found,) = package(SCHEMAS, sessions={"talk": {**SESSION, **changes}}).sessions
    return found


def test_messages_are_the_fields_of_their_schemas() -> None:
    found = session()
    assert (found.client, found.server) == ("FromClient", "FromServer")
    assert (found.sent, found.received) == (("say",), ("said", "update"))
    assert found.turn == ((("said", "done"), True),)
    assert found.resumption["resent"] == ("say",)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"client": "FromClients"}, "there is no schema 'FromClients'"),
        ({"ready": "redy"}, "'redy' is nothing that FromServer has"),
        ({"turn": [{"path": "said.over", "value": True}]}, "'said.over' is nothing that FromServer has"),
        ({"paths": {"vertx": "/ws"}}, "there is no backend 'vertx'"),
        ({"resumption": {**SESSION["resumption"], "resent": ["sayy"]}}, "did you mean 'say'"),
        ({"resumption": {**SESSION["resumption"], "handle": "hande"}}, "setup.resume.hande"),
    ],
    ids=["schema", "field", "path", "backend", "resent", "handle"],
)
def test_what_is_not_there_is_named(changes: Json, message: str) -> None:
    with pytest.raises((SpecError, SpecErrors)) as caught:
        session(**changes)
    assert message in str(caught.value)

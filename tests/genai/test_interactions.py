"""Interactions and their neighbours: what is sent, what comes back, and how streams go on."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

import genai
from genai import errors, types
from tests.genai.loopback import Loopback
from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, answer, chunk

STEPS = [
    {"type": "user_input", "content": [{"type": "text", "text": "Draw a cat."}]},
    {"type": "thought", "signature": "AA=="},
    {"type": "model_output", "content": [{"type": "text", "text": "A "}, {"type": "text", "text": "cat: "}]},
    {"type": "model_output", "content": [{"type": "text", "text": "here."}]},
    {"type": "model_output", "content": [{"type": "image", "data": "AAAA", "mime_type": "image/png"}]},
]
#: Steps with fields and kinds that nobody knows, at each level.
HISTORY: list[dict[str, Any]] = [
    {"type": "user_input", "origin": {"by": "phone"}, "content": [{"type": "text", "text": "Hi", "pitch": [1, None]}]},
    {
        "type": "model_output",
        "content": [
            {"type": "text", "text": "a", "annotations": [{"type": "speech_metadata", "speaker": "s", "sure": 0.9}]},
            {"type": "text", "text": "b", "annotations": [{"type": "mood_metadata", "mood": 3}]},
            {"type": "hologram", "depth": {"cm": [1, None]}},
        ],
    },
    {"type": "thought", "signature": "AA==", "summary": [{"type": "drawing", "lines": 3}]},
    {"type": "teleport_call", "to": "there"},
]
DONE = {"id": "v1_a", "object": "interaction", "status": "completed", "steps": STEPS}


def event(name: str, number: int | None = None, **fields: Any) -> dict[str, Any]:
    return {"event_type": name, **fields, **({} if number is None else {"event_id": str(number)})}


EVENTS = [
    event("interaction.created", 1, interaction={"id": "v1_a", "status": "in_progress"}),
    event("step.start", 2, index=0, step={"type": "model_output"}),
    event("step.delta", 3, index=0, delta={"type": "text", "text": "Hel"}),
    event("step.delta", 4, index=0, delta={"type": "hologram", "depth": 3}),
    event("something.new", 5, x=1),
    event("step.delta", 6, index=0, delta={"type": "text", "text": "lo"}),
    event("step.stop", 7, index=0),
    event("interaction.completed", 8, interaction={"id": "v1_a", "status": "completed"}),
]


def spelled(each: dict[str, Any]) -> bytes:
    return b"event: %s\r\ndata: %s\r\n\r\n" % (each["event_type"].encode(), json.dumps(each).encode())


LAST = b"event: done\r\ndata: [DONE]\r\n\r\n"


class Mode:
    """A client in one of both modes, whose calls are made with the same words."""

    def __init__(self, kind: str, url: str, **settings: Any) -> None:
        options: Any = {"base_url": url, "api_version": "v1beta"}
        given: Any = {"api_key": "k"} | settings
        self.client = genai.Client(**given, http_options=options)
        self.kind = kind
        self.runner = asyncio.Runner() if kind == "aio" else None

    @property
    def resources(self) -> Any:
        return self.client.aio if self.runner else self.client

    def run(self, call: Callable[[Any], Any]) -> Any:
        """The result of a call; all events of a stream."""
        if self.runner is None:
            found = call(self.client)
            return list(found) if inspect.isgenerator(found) or hasattr(found, "__next__") else found

        async def awaited() -> Any:
            found = await call(self.client.aio)
            return [each async for each in found] if hasattr(found, "__anext__") else found

        return self.runner.run(awaited())

    def create(self, **given: Any) -> Any:
        return self.run(lambda client: client.interactions.create(**given))

    def close(self) -> None:
        if self.runner:
            self.runner.run(self.client.aio.aclose())
            self.runner.close()
        self.client.close()


@pytest.fixture(params=["sync", "aio"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def with_mode(kind: str, server: RawServer, test: Callable[[Mode], None], **settings: Any) -> None:
    with server as started:
        mode = Mode(kind, started.url, **settings)
        try:
            test(mode)
        finally:
            mode.close()


def test_extra_settings_win(kind: str) -> None:
    """Of a body a field as a whole, as google-genai has it here; what the client says lies below."""
    server = Loopback(DONE)
    client: dict[str, Any] = {"headers": {"x-a": "client", "x-b": "client"}, "extra_body": {"labels": {"c": "1"}}}

    def test(mode: Mode) -> None:
        mode.create(
            model="m",
            input="x",
            generation_config={"temperature": 1},
            extra_body={"generation_config": {"top_p": 0.5}, "model": "other", "z": None},
            extra_headers={"X-A": "call", "x-c": "call"},
            extra_query={"a": "1", "b": [1, 2], "d": None},
        )
        mode.create(model="m", input="x")

    with server as started:
        mode = Mode(kind, started.url)
        mode.client._shared.config.headers = {**mode.client._shared.config.headers, **client["headers"]}
        mode.client._shared.config.extra_body = client["extra_body"]
        test(mode)
        mode.close()
    labels = {"labels": {"c": "1"}}
    changed = {"generation_config": {"top_p": 0.5}, "model": "other", "input": "x", "z": None}
    assert server.bodies == [changed | labels, {"model": "m", "input": "x"} | labels]
    first, second = (asked.headers for asked in server.asked)
    assert (first["x-a"], first["x-b"], first["x-c"]) == ("call", "client", "call")
    assert (second["x-a"], second["x-b"]) == ("client", "client")
    assert server.targets == ["/v1beta/interactions?a=1&b=1&b=2", "/v1beta/interactions"]


def test_an_interaction_is_created_with_keyword_arguments(kind: str) -> None:
    server = Loopback(DONE)

    def test(mode: Mode) -> None:
        found = mode.run(
            lambda client: client.interactions.create(
                model="gemini-3-flash-preview",
                input="Draw a cat.",
                previous_interaction_id="v1_b",
                tools=[{"type": "google_search"}, types.InteractionsFunction(name="f", parameters={"type": "object"})],
                generation_config={"thinking_level": "low"},
                response_format={"type": "text", "schema": {"type": "object"}},
                background=False,
                store=True,
                extra_headers={"x-mine": "1"},
                extra_query={"q": "2"},
                extra_body={"later": True},
                timeout=20,
            )
        )
        assert found.status == "completed"
        assert found.to_dict() == DONE
        assert found.output_text == "A cat: here."
        assert types.Interaction(steps=[]).output_text == types.Interaction().output_text == ""
        assert found.output_image.mime_type == "image/png"
        assert found.output_audio is None
        (asked,) = server.asked
        assert asked.target == "/v1beta/interactions?q=2"
        assert (asked.headers["x-mine"], asked.headers["x-server-timeout"]) == ("1", "20")
        assert server.bodies[0] == {
            "model": "gemini-3-flash-preview",
            "input": "Draw a cat.",
            "previous_interaction_id": "v1_b",
            "tools": [
                {"type": "google_search"},
                {"type": "function", "name": "f", "parameters": {"type": "object"}},
            ],
            "generation_config": {"thinking_level": "low"},
            "response_format": {"type": "text", "schema": {"type": "object"}},
            "background": False,
            "store": True,
            "later": True,
        }

    with_mode(kind, server, test)


def test_what_is_said_may_be_a_text_contents_or_steps(kind: str) -> None:
    server = Loopback(DONE)
    text = {"type": "text", "text": "a"}
    said = {"type": "user_input", "content": [text]}
    # What an answer held goes back as it came, also where nobody knows it.
    unknown = types.Interaction.from_dict({"status": "completed", "steps": [{"type": "hologram", "depth": 3}]}).steps
    newer: Any = types.Interaction.from_dict({"status": "completed", "steps": HISTORY, "mood": {"good": True}})
    assert newer.mood == {"good": True}, "an unknown field is an attribute"
    assert newer.steps[0].origin == {"by": "phone"}
    cases: list[tuple[Any, Any]] = [
        ("a", "a"),
        (text, text),
        ({"text": "a"}, text),
        (types.TextContent(text="a"), text),
        ([text], [said]),
        ([{"text": "a"}, types.TextContent(text="a")], [{"type": "user_input", "content": [text, text]}]),
        ([said], [said]),
        ([said, *(unknown or ())], [said, {"type": "hologram", "depth": 3}]),
        (HISTORY, HISTORY),
        ([json.loads(json.dumps(each)) for each in newer.to_dict()["steps"]], HISTORY),
        ([each.model_dump() for each in newer.steps], HISTORY),
        ([text, {"type": "hologram"}], [{"type": "user_input", "content": [text, {"type": "hologram"}]}]),
        ([{**text, "said_at": None}], [{"type": "user_input", "content": [{**text, "said_at": None}]}]),
        # A name like a known one is none misspelt where that one is there too.
        ([{**text, "texts": 1}], [{"type": "user_input", "content": [{**text, "texts": 1}]}]),
        ([{"type": "function_result", "call_id": "c", "name": "f", "result": {"sum": 18.0}}],
         [{"type": "function_result", "call_id": "c", "name": "f", "result": {"sum": 18.0}}]),
    ]  # fmt: skip

    def test(mode: Mode) -> None:
        for given, sent in cases:
            mode.create(model="m", input=given)
            assert server.bodies[-1] == {"model": "m", "input": sent}, given

    with_mode(kind, server, test)


def test_a_body_may_be_given_whole(kind: str) -> None:
    server = Loopback(DONE)

    def test(mode: Mode) -> None:
        whole = types.CreateAgentInteraction(agent="mine", input="a", background=True)
        for request in (whole, whole.to_dict()):
            mode.create(request=request)
            assert server.bodies[-1] == {"agent": "mine", "input": "a", "background": True}
        mode.run(lambda client: client.credentials.create(request={"type": "bearer_token", "id": "c", "token": "t"}))
        mode.run(lambda client: client.credentials.create(type="bearer_token", id="c", token="t"))
        assert server.bodies[-1] == server.bodies[-2] == {"type": "bearer_token", "id": "c", "token": "t"}

    with_mode(kind, server, test)


@dataclass
class City:
    name: str


def test_a_python_type_is_a_response_format_and_an_interaction_its_id(kind: str) -> None:
    server = Loopback(DONE)
    schema = {"type": "object", "title": "City", "properties": {"name": {"type": "string"}}, "required": ["name"]}
    as_json = {"type": "text", "mime_type": "application/json", "schema": schema}
    listed = {"type": "array", "items": {"$ref": "#/$defs/City"}, "$defs": {"City": schema}}

    def test(mode: Mode) -> None:
        for given, sent in (
            (City, as_json),
            ({"type": "text", "mime_type": "application/json", "schema": City}, as_json),
            (as_json, as_json),
            (list[City], {**as_json, "schema": listed}),
            ([City, {"type": "image"}], [as_json, {"type": "image"}]),
            (types.InteractionsTextResponseFormat(mime_type="text/plain"), {"type": "text", "mime_type": "text/plain"}),
        ):
            mode.create(model="m", response_format=given)
            assert server.bodies[-1]["response_format"] == sent, given
        chat = mode.resources.interactions.chat(model="m", response_format=City)
        mode.run(lambda _: chat.send("Where?"))
        assert server.bodies[-1]["response_format"] == as_json
        for before in (types.Interaction(id="v1_a"), "v1_a", "interactions/v1_a"):
            mode.create(model="m", previous_interaction_id=before)
            assert server.bodies[-1]["previous_interaction_id"] == "v1_a"

    with_mode(kind, server, test)


def test_mistakes_are_told_before_anything_is_sent(kind: str) -> None:
    server = Loopback(DONE)
    cases: list[tuple[Callable[[Any], Any], str]] = [
        (lambda client: client.interactions.create(input="a"), "takes agent or model; none is given"),
        (lambda client: client.interactions.create(model="m", agent="n"), "agent and model are given"),
        (lambda client: client.interactions.create(model="m", tools=["x"]), "an InteractionsTool or its dict"),
        (lambda client: client.interactions.create(model="m", previous_interaction_id=3), "previous_interaction_id: "),
        (lambda client: client.interactions.create(model="m", response_format=complex), "response_format.schema"),
        (lambda client: client.interactions.create(model="m", input=[{"type": "txet"}]), r"input\[0\].type: .*'text'"),
        (lambda client: client.interactions.create(model="m", tools=[{"type": "google_serch"}]), "did you mean"),
        (lambda client: client.interactions.create(model="m", tools=[{"type": "hologram"}]), "is not a type of"),
        *(
            (lambda client, given=given: client.interactions.create(model="m", input=given), words)
            for given, words in (
                ([{"type": "text", "txt": "a", "pitch": 1}], r"input\[0\]: no field 'txt'; did you mean 'text'"),
                (
                    [{**HISTORY[0], "content": [{"type": "text", "text": 3}]}],
                    r"content\[0\].text: expected a str, got int 3",
                ),
                (
                    [{**HISTORY[0], "contents": []}, {"type": "model_ouptut"}],
                    r"input\[1\].type: .* did you mean 'model_output'",
                ),
                ([HISTORY[0], {"depth": 3}], r"input\[1\]: missing 'type'"),
                (HISTORY[0], "input: is a step, 'user_input'; put it in a list"),
                ([HISTORY[0], {"type": "text", "text": "a"}], r"input\[1\]: is a content among steps"),
                ([{"type": "text", "text": "a", "pitch": object()}], r"input\[0\].pitch: "),
            )
        ),
        (lambda client: client.interactions.create(request={"model": "m"}, input="a"), "'input' is given beside it"),
        (lambda client: client.interactions.create(model="m", timeout=-1), "positive number of seconds"),
        (lambda client: client.interactions.create(model="m", extra_headers={"a": 1}), "extra_headers"),
        (lambda client: client.interactions.get("a/b"), "interactions/"),
        (lambda client: client.credentials.create(id="c", token="t"), "'bearer_token'"),
        (lambda client: client.environments.files.download(path="a"), "which environment"),
        (lambda client: client.environments.files.list("e", "../x"), r"'..'"),
    ]

    def test(mode: Mode) -> None:
        for call, words in cases:
            with pytest.raises((errors.ArgumentError, errors.InvalidResourceName), match=words):
                mode.run(call)
        assert not server.asked

    with_mode(kind, server, test)


def test_a_stream_gives_typed_events(kind: str) -> None:
    failed = event("error", error={"code": "not_found", "message": "Result not found."})
    body = STREAM + chunk(b"".join(map(spelled, [*EVENTS[:-1], failed, EVENTS[-1]])) + LAST) + END
    server = Loopback(body)

    def test(mode: Mode) -> None:
        found = mode.run(lambda client: client.interactions.create(model="m", input="a", stream=True))
        assert server.bodies[0]["stream"] is True
        assert [each.to_dict() for each in found] == [*EVENTS[:-1], failed, EVENTS[-1]]
        assert [type(each).__name__ for each in found[:3]] == ["InteractionCreatedEvent", "StepStart", "StepDelta"]
        assert isinstance(found[2].delta, types.TextDelta)
        assert found[2].delta.text == "Hel"
        assert found[3].delta.type == "hologram"  # open: kept, and given back
        assert found[4].event_type == "something.new"
        assert isinstance(found[-2], types.ErrorEvent)
        assert found[-2].error is not None
        assert found[-2].error.code == "not_found"
        again = mode.run(lambda client: client.interactions.get("v1_a", stream=True, last_event_id="3"))
        assert len(again) == len(EVENTS) + 1
        assert server.targets[-1] == "/v1beta/interactions/v1_a?last_event_id=3&stream=true"

    with_mode(kind, server, test)


class Cut(RawServer):
    """A stream that breaks off behind some events; what follows is had by ``last_event_id``."""

    def __init__(self) -> None:
        self.after = 0
        self.torn = b""
        super().__init__(self._give)

    async def _give(self, asked: Asked) -> None:
        if b"/live" in asked.head:
            await asked.write(answer(404, b"{}"))
        elif asked.head.startswith(b"POST"):
            await asked.write(STREAM + chunk(b"".join(map(spelled, EVENTS[: self.after])) + self.torn))
            await asked.reset()
        else:
            last = int(asked.target.partition("last_event_id=")[2].partition("&")[0])
            # A server may repeat the event that is behind.
            rest = b"".join(map(spelled, EVENTS[max(last - 1, 0) :]))
            await asked.write(STREAM + chunk(rest + LAST) + END)


def test_a_stream_that_broke_goes_on_at_every_event(kind: str) -> None:
    """F121: each event of the whole stream comes exactly once, wherever it is cut."""
    server = Cut()

    def test(mode: Mode) -> None:
        for server.after in range(1, len(EVENTS) + 1):
            found = mode.run(lambda client: client.interactions.create(model="m", input="a", stream=True))
            assert [each.to_dict() for each in found] == EVENTS, f"cut behind {server.after} events"
        # Of what follows the last event, a part may have come.
        for server.torn in (LAST[:1], LAST[:9], LAST[:-5]):
            found = mode.run(lambda client: client.interactions.create(model="m", input="a", stream=True))
            assert [each.to_dict() for each in found] == EVENTS, server.torn

    with_mode(kind, server, test)


def test_work_in_the_background_is_waited_for(kind: str) -> None:
    running = {"id": "v1_a", "status": "in_progress"}
    server = Loopback(running, {"id": "v1_a", "status": "queued"}, DONE)

    def test(mode: Mode) -> None:
        begun = mode.run(lambda client: client.interactions.create(agent="deep", input="a", background=True))
        found = mode.run(lambda client: client.interactions.wait(begun, backoff=0))
        assert found.status == "completed"
        assert server.targets[1:] == ["/v1beta/interactions/v1_a"] * 2

    with_mode(kind, server, test)
    told = {"code": "not_found", "message": "Result not found."}
    failing = Loopback({"id": "v1_a", "status": "failed", "errors": [told]}, {"id": "v1_a", "status": "cancelled"})

    def fails(mode: Mode) -> None:
        for words in (r"failed not_found: Result not found\.", "cancelled"):
            with pytest.raises(errors.OperationFailed, match=f"^interactions/v1_a failed: {words}$") as caught:
                mode.run(lambda client: client.interactions.wait("v1_a", backoff=0))
            assert isinstance(caught.value, errors.InteractionFailed)
            assert caught.value.interaction.id == "v1_a"

    with_mode(kind, failing, fails)


def test_vertex_ai_has_them_inside_the_project(kind: str) -> None:
    credentials = pytest.importorskip("google.oauth2.credentials").Credentials("t")
    server = Loopback(DONE)

    def test(mode: Mode) -> None:
        mode.run(lambda client: client.interactions.create(model="m", input="a"))
        mode.run(lambda client: client.agents.list(page_size=2))
        within = "/v1beta/projects/p/locations/us-central1"
        assert server.targets == [f"{within}/interactions", f"{within}/agents?page_size=2"]
        with pytest.raises(errors.ArgumentError, match="Gemini Developer API"):
            mode.run(lambda client: client.interactions.auth_tokens.create("v1_a"))
        with pytest.raises(errors.ArgumentError, match="Gemini Developer API"):
            mode.run(lambda client: client.interactions.auth_tokens.delete("v1_a", "t"))

    project: Any = {"project": "p", "location": "us-central1"}
    with_mode(kind, server, test, api_key=None, vertexai=True, credentials=credentials, **project)


def test_files_go_into_environments_and_come_back(kind: str) -> None:
    async def give(asked: Asked) -> None:
        if asked.head.startswith(b"PUT"):
            url = f"X-Goog-Upload-URL: {server.url}/up"
            await asked.write(answer(200, b"", "text/plain", url, "X-Goog-Upload-Status: active"))
        elif asked.target == "/up":
            done = json.dumps({"file": {"path": "src/a.py", "size_bytes": 3}}).encode()
            await asked.write(answer(200, done, "application/json", "X-Goog-Upload-Status: final"))
        elif "alt=media" in asked.target:
            await asked.write(answer(200, b"abc", "application/octet-stream"))
        else:
            await asked.write(answer(200, b'{"files": [{"path": "src/a.py"}]}'))

    server = RawServer(give)

    def test(mode: Mode) -> None:
        files = mode.resources.environments.files
        put = mode.run(lambda _: files.upload(environment="e", path="/src/a.py", file=b"abc", overwrite=True))
        assert put.files[0].size_bytes == 3
        assert mode.run(lambda _: files.download(environment_id="environments/e", path="src/a.py")) == b"abc"
        assert mode.run(lambda _: files.list("e", "src", recursive=True)).files[0].path == "src/a.py"
        assert [each.target for each in server.asked] == [
            "/upload/v1beta/environments/e/files/src/a.py?overwrite=true",
            "/up",
            "/v1beta/environments/e/files/src/a.py?alt=media",
            "/v1beta/environments/e/files/src?recursive=true",
        ]
        assert server.asked[0].headers["x-goog-upload-header-content-length"] == "3"

    with_mode(kind, server, test)


def test_the_module_has_the_classes_under_the_names_that_google_genai_has() -> None:
    from genai import interactions

    names = {
        "Content": "InteractionsContent",
        "Usage": "InteractionUsage",
        "Environment": "InteractionsEnvironmentConfig",
        "GoogleSearch": "InteractionsGoogleSearch",
        "StepDelta": "StepDelta",
        "Interaction": "Interaction",
    }
    for name, own in names.items():
        assert getattr(interactions, name) is getattr(types, own), name
    # Any model and any agent may be named.
    assert interactions.Model is interactions.AgentOption is str


def test_a_trigger_has_an_input_like_an_interaction() -> None:
    text = {"type": "text", "text": "hi"}
    step = {"type": "user_input", "content": [text]}
    given: list[tuple[Any, Any]] = [
        ("hi", "hi"),
        (text, text),
        ([text], [step]),
        ([{"text": "hi"}], [step]),
        ([types.TextContent(text="hi")], [step]),
        ([step], [step]),
        (types.TextContent(text="hi"), text),
    ]
    with Loopback({"id": "t"}) as server:
        client = genai.Client(api_key="k", http_options={"base_url": server.url})
        for said, sent in given:
            interactions: list[Any] = [{"agent": "a", "input": said}]
            if said != [{"text": "hi"}]:
                interactions.append(types.CreateAgentInteraction(agent="a", input=said))
            for interaction in interactions:
                client.triggers.create(interaction=interaction, schedule="0 * * * *", time_zone="UTC")
                assert server.bodies[-1]["interaction"] == {"agent": "a", "input": sent}, said
        mixed: Any = [step, text]
        with pytest.raises(errors.ArgumentError, match=r"^input\[1\]: is a content among steps"):
            client.interactions.create(model="m", input=mixed)
        scheduled: Any = {"agent": "a", "input": mixed}
        with pytest.raises(errors.ArgumentError, match=r"^interaction\.input\[1\]: is a content among steps"):
            client.triggers.create(interaction=scheduled, schedule="0 * * * *", time_zone="UTC")
        told = types.TextContent(text="é").to_json(indent=None)
        assert "é" in told
        assert json.loads(told) == {"type": "text", "text": "é"}
        client.close()


def test_classes_without_fields_are_dicts() -> None:
    """Under google-genai's names; what they are made of is sent as it is."""
    from genai import interactions

    made = interactions.FunctionResultStepResult(a=1)
    step = interactions.FunctionResultStep(call_id="c", result=made)
    assert step.to_dict() == {"type": "function_result", "call_id": "c", "result": {"a": 1}}
    assert isinstance(
        interactions.FunctionResultStep.from_dict(step.to_dict()).result, interactions.FunctionResultStepResult
    )
    for name in ("FunctionResultDeltaResult", "MCPServerToolResultDeltaResult", "MCPServerToolResultStepResult"):
        assert getattr(interactions, name) is interactions.FileSearchResult is dict
    assert interactions.InteractionSSEStreamEvent.__annotations__.keys() == {"data"}
    assert interactions.DocumentProcessingEnum is str

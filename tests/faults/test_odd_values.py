"""Odd values anywhere in an answer: only errors of this project come out, and what was answered can be read whole."""

from __future__ import annotations

import copy
import dataclasses
import enum
import io
import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import genai
from gemini_api import models
from genai import errors, types
from genai_runtime.models.base import Model
from genai_runtime.models.decode import decode
from tests.cases import examples

from .odd import ODD, only_ours, read_all, spoilt, whole

# Of a schema in an answer, which is written as JSON Schema.
pytestmark = pytest.mark.filterwarnings("ignore:.*is sent as it is")

SEEDS = st.integers(0, 2**32)
CLASSES = [cls for name in models.__all__ if isinstance(cls := getattr(models, name), type) and issubclass(cls, Model)]
GEMINI, VERTEX = False, True
JSON, EVENTS = "application/json", "text/event-stream"
KEYS = {"google": "k" * 20}


class Answers:
    """Clients of both services whose requests are answered with what stands in ``turns``, the last again and again."""

    def __init__(self) -> None:
        self.turns: list[tuple[int, bytes, dict[str, str]]] = []
        self._http = httpx.Client(transport=httpx.MockTransport(self._answer))
        options = types.HttpOptions(httpx_client=self._http, retry_options=types.HttpRetryOptions(attempts=1))
        place = {"project": "p-1", "location": "us-central1"}
        self.gemini = genai.Client(api_key=KEYS["google"], http_options=options)
        self.vertex = genai.Client(vertexai=True, api_key=KEYS["google"], http_options=options, **place)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        status, body, headers = self.turns.pop(0) if len(self.turns) > 1 else self.turns[0]
        return httpx.Response(status, content=body, headers=headers)

    def give(self, *values: Any) -> None:
        """Answer with JSON; a list of bytes is a stream of events."""
        self.turns = [
            (200, b"".join(b"data: " + each + b"\n\n" for each in value), {"content-type": EVENTS})
            if isinstance(value, list) and value and isinstance(value[0], bytes)
            else (200, json.dumps(value).encode(), {"content-type": JSON})
            for value in values
        ]


@pytest.fixture(scope="module")
def answers() -> Iterator[Answers]:
    found = Answers()
    yield found
    found.gemini.close()
    found.vertex.close()
    found._http.close()


def saying(*parts: dict[str, Any], **more: Any) -> dict[str, Any]:
    usage = {"promptTokenCount": 1, "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 1}]}
    content = {"role": "model", "parts": list(parts)}
    return {"candidates": [{"content": content, "finishReason": "STOP", **more}], "usageMetadata": usage}


class Kind(enum.Enum):
    A = "a"


@dataclasses.dataclass
class Point:
    x: int
    y: str | None = None


def walk(a: int, b: list[str] | None = None, c: dict[str, float] | None = None, kind: Kind = Kind.A) -> str:
    """Walk."""
    return "walked"


CALL = {"functionCall": {"name": "walk", "id": "1", "args": {"a": 1, "b": ["x"], "c": {"k": 1}, "kind": "a"}}}
SCHEMAS: list[Any] = [Kind, Point, list[Point], dict[str, int], int, float, bytes, set[str], Point | None]


def generate(answers: Answers, client: genai.Client, random: Random) -> Any:
    text = json.dumps(spoilt(random.choice([{"x": 1, "y": "t"}, [{"x": 1}], "a", 5]), random))
    config = {"response_mime_type": JSON, "response_schema": random.choice(SCHEMAS)}
    said = random.choice([saying({"text": text}), whole(models.GenerateContentResponse, random, 4)])
    answers.give(spoilt(said, random))
    return client.models.generate_content(model="m", contents="x", config=config)


def run_functions(answers: Answers, client: genai.Client, random: Random) -> Any:
    answers.give(*(spoilt(saying(CALL), random) for _ in range(2)), saying({"text": "done"}))
    return client.models.generate_content(model="m", contents="x", config={"tools": [walk]})


def stream(answers: Answers, client: genai.Client, random: Random) -> Any:
    some = [saying({"text": "a"}, finishReason=None), whole(models.GenerateContentResponse, random, 4), saying(CALL)]
    events = [json.dumps(spoilt(random.choice(some), random)).encode() for _ in range(2)]
    last = json.dumps(saying({"text": "b"})).encode()
    answers.give([*events, last], [last])
    found = client.models.generate_content_stream(model="m", contents="x", config={"tools": [walk]})
    for each in found:
        read_all(each)
    return found.final


def turn(answers: Answers, client: genai.Client, random: Random) -> Any:
    answers.give(spoilt(random.choice([whole(models.GenerateContentResponse, random, 4), saying(CALL)]), random))
    chat = client.chats.create(model="m", config={"tools": [walk]})
    found = chat.send_message("x")
    answers.give(saying({"text": "b"}))
    chat.send_message("y")
    assert chat.get_history()[-1].parts
    return found


def upload(answers: Answers, client: genai.Client, random: Random) -> Any:
    url = random.choice(["https://generativelanguage.googleapis.com/u", "http://[", "https://h:99999/", "", "//"])
    received = random.choice(["1", "x", "-5", "9" * 5000])
    answers.give({}, spoilt({"file": whole(models.File, random)}, random))
    answers.turns[0][2].update({"x-goog-upload-url": url, "x-goog-upload-status": "active"})
    answers.turns[1][2].update({"x-goog-upload-status": "final", "x-goog-upload-size-received": received})
    return client.files.upload(file=io.BytesIO(b"abc"), config={"mime_type": "text/plain"})


def embed(answers: Answers, client: genai.Client, random: Random) -> Any:
    texts = {"predictions": [{"embeddings": {"values": [0.1], "statistics": {"token_count": 3}}}]}
    answers.give(spoilt({**texts, "embedding": {"values": [1.0]}, "embeddings": [{"values": [0.5]}]}, random))
    model = random.choice(["text-embedding-004", "gemini-embedding-001", "gemini-embedding-2"])
    return client.models.embed_content(model=model, contents="x")


def draw_images(answers: Answers, client: genai.Client, random: Random) -> Any:
    safety = {"categories": ["a"], "scores": [0.1]}
    image = {"bytesBase64Encoded": "AAAA", "mimeType": "image/png", "safetyAttributes": safety}
    prompt = {"contentType": "Positive Prompt", "safetyAttributes": safety}
    answers.give(spoilt({"predictions": [image, prompt]}, random))
    return client.models.generate_images(model="imagen-4.0-generate-001", prompt="x")


def get_video(answers: Answers, client: genai.Client, random: Random) -> Any:
    sample = {"video": {"uri": "https://h/x", "encodedVideo": "AAAA", "encoding": "video/mp4"}}
    response = {
        "generateVideoResponse": {"generatedSamples": [sample]},
        "videos": [{"gcsUri": "gs://x/y", "mimeType": "video/mp4", "bytesBase64Encoded": "AAAA"}],
    }
    end = random.choice([{"error": {"code": 3, "message": "m", "details": [{}]}}, {"response": response}])
    answers.give(spoilt({"name": "models/veo/operations/x", "done": True, **end}, random))
    return client.operations.get(types.GenerateVideosOperation(name="models/veo/operations/x"))


def interact(answers: Answers, client: genai.Client, random: Random) -> Any:
    answers.give(spoilt({**whole(models.Interaction, random), "id": "i1", "status": "completed"}, random))
    return client.interactions.create(model="m", input="x")


def stream_interaction(answers: Answers, client: genai.Client, random: Random) -> Any:
    step = {"type": "function_call", "id": "c", "name": "walk", "arguments": {}}
    events: list[Any] = [
        {"event_type": "interaction.created", "interaction": {"id": "i1", "status": "in_progress"}, "event_id": "e1"},
        {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}, "event_id": "e2"},
        {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": "a"}, "event_id": "e3"},
        {"event_type": "step.delta", "index": 0, "delta": {"type": "image", "data": "AAAA", "mime_type": "image/png"}},
        {"event_type": "step.start", "index": 1, "step": step},
        {"event_type": "step.delta", "index": 1, "delta": {"type": "arguments_delta", "partial_arguments": '{"a": 1}'}},
        {"event_type": "step.stop", "index": 1},
        {"event_type": "interaction.completed", "interaction": {"id": "i1", "status": "completed"}},
    ]
    events = [spoilt(each, random) if random.random() < 0.2 else each for each in events]
    answers.give([*(json.dumps(each).encode() for each in events), b"[DONE]"], {})
    for event in client.interactions.create(model="m", input="x", stream=True):
        if isinstance(event, Model):
            read_all(event)


def got(cls: type[Model], call: Callable[[genai.Client], Any]) -> Callable[[Answers, genai.Client, Random], Any]:
    """A call that answers with a model, or with pages of them."""

    def ask(answers: Answers, client: genai.Client, random: Random) -> Any:
        answers.give(spoilt(whole(cls, random), random))
        found = call(client)
        if isinstance(found, Model):
            return found
        for _, each in zip(range(3), found, strict=False):
            read_all(each)
        return None

    return ask


CALLS: list[Callable[[Answers, genai.Client, Random], Any]] = [
    generate, run_functions, stream, turn, upload, embed, draw_images, get_video, interact, stream_interaction,
    got(models.CountTokensResponse, lambda client: client.models.count_tokens(model="m", contents="x")),
    got(models.ListModelsResponse, lambda client: client.models.list()),
    got(models.Model, lambda client: client.models.get(model="m")),
    got(models.ListFilesResponse, lambda client: client.files.list()),
    got(models.CachedContent, lambda client: client.caches.get(name="cachedContents/x")),
    got(models.TuningJob, lambda client: client.tunings.get(name="tunedModels/x")),
    got(models.ListTuningJobsResponse, lambda client: client.tunings.list()),
    got(models.BatchJob, lambda client: client.batches.get(name="batches/1")),
    got(models.ListBatchJobsResponse, lambda client: client.batches.list()),
    got(models.FileSearchStore, lambda client: client.file_search_stores.get(name="fileSearchStores/x")),
]  # fmt: skip


@settings(max_examples=examples(1200, 20_000), deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=SEEDS, vertex=st.booleans(), call=st.sampled_from(CALLS))
def test_any_call(
    answers: Answers, seed: int, vertex: bool, call: Callable[[Answers, genai.Client, Random], Any]
) -> None:
    client = answers.vertex if vertex else answers.gemini
    found = only_ours(lambda: call(answers, client, Random(seed)))
    if isinstance(found, Model):
        read_all(found)


@settings(max_examples=examples(2000, 20_000), deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=SEEDS, cls=st.sampled_from(CLASSES))
def test_any_model(seed: int, cls: type[Model]) -> None:
    random = Random(seed)
    data = spoilt(whole(cls, random), random)
    for read in {None, getattr(cls, "from_dict_vertex", None)}:
        found = only_ours(lambda read=read: decode(copy.deepcopy(data), cls, read))
        if found is not None:
            read_all(found)


@settings(max_examples=examples(400, 5_000), deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=SEEDS)
def test_any_error(answers: Answers, seed: int) -> None:
    random = Random(seed)
    kinds = [
        {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "3s"},
        {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID", "metadata": {"k": "v"}},
        {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": [{"quotaId": "x", "quotaValue": "5"}]},
        {"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": [{"field": "contents"}]},
    ]
    error = {"error": {"code": 429, "message": "m", "status": "RESOURCE_EXHAUSTED", "details": kinds}}
    body = json.dumps(random.choice([spoilt(error, random), random.choice(ODD)])).encode()
    kind = random.choice([JSON, "text/html", ";;;", f"{JSON}; charset=odd", ""])
    after = random.choice(["x", "-1", "1e400", "9" * 20, "Thu, 99 Xxx 0000 00:00:00 GMT", "nan"])
    status = random.choice([400, 401, 404, 429, 500, 503, 299, 304])
    answers.turns = [(status, body, {"content-type": kind, "retry-after": after})]
    try:
        answers.gemini.models.generate_content(model="m", contents="x")
    except errors.GenAIError as failure:
        found = failure
    else:
        return
    for name in dir(found):
        # Python's own, of errors that are OSErrors as well: it is for another use.
        if not name.startswith("_") and name != "characters_written":
            getattr(found, name)
    assert repr(copy.copy(found))
    assert str(found)


# ---- what was found so


@pytest.mark.parametrize(
    ("cls", "data", "path", "reason"),
    [
        (models.GenerateVideosOperation, [], "$", "did not expect an array here"),
        (
            models.GenerateVideosOperation,
            {"done": True, "response": {"videos": [{"gcsUri": "gs://a/b"}, {"gcsUri": 5}]}},
            "$.response.videos[1].gcsUri",
            "expected a string, got int 5",
        ),
        (models.Model, {"name": "x", "deployedModels": ["y"]}, "$.deployedModels[0]", "did not expect str 'y' here"),
        (models.BatchJob, {"createTime": "0000"}, "$.createTime", "'0000' is not an RFC 3339 time"),
    ],
)
def test_a_path_where_a_decoder_knows_none(cls: Any, data: Any, path: str, reason: str) -> None:
    with pytest.raises(errors.ResponseDecodeError, match=reason) as caught:
        decode(data, cls, cls.from_dict_vertex)
    assert caught.value.path == path


def test_a_field_whose_place_is_another(answers: Answers) -> None:
    data = {"metadata": {"state": "BATCH_STATE_SUCCEEDED", "output": {"inlinedResponses": 5}}}
    answers.give(data)
    with pytest.raises(errors.ResponseDecodeError) as caught:
        answers.gemini.batches.get(name="batches/1")
    assert caught.value.path == "$.metadata.output.inlinedResponses"


def test_embeddings_of_another_shape(answers: Answers) -> None:
    for model, data, path in [
        ("text-embedding-004", {"predictions": ["//"]}, "$.predictions[0]"),
        (
            "text-embedding-004",
            {"predictions": [{"embeddings": {"values": "x"}}]},
            "$.predictions[0].embeddings.values",
        ),
        ("text-embedding-004", [], "$"),
        ("gemini-embedding-2", "x", "$"),
        ("gemini-embedding-2", {"embedding": {"values": "x"}}, "$.embedding.values"),
    ]:
        answers.give(data)
        with pytest.raises(errors.ResponseDecodeError) as caught:
            answers.vertex.models.embed_content(model=model, contents="x")
        assert caught.value.path == path


def test_an_answer_beside_functions_that_failed_has_a_json_form(answers: Answers) -> None:
    answers.give(saying({"functionCall": {"name": "walk", "args": {"a": "far"}}}), saying({"text": "done"}))
    found = answers.gemini.models.generate_content(model="m", contents="x", config={"tools": [walk]})
    (error,) = json.loads(found.model_dump_json())["function_errors"]
    assert error.startswith("TypeMismatch: ")
    assert found.model_dump()["function_errors"] == found.function_errors


@pytest.mark.parametrize("url", ["http://[", "https://h:99999/", "https://h:x/", "https://h:0/"])
def test_an_upload_to_no_url(answers: Answers, url: str) -> None:
    answers.give({})
    answers.turns[0][2]["x-goog-upload-url"] = url
    with pytest.raises(errors.ResponseDecodeError, match="no URL"):
        answers.gemini.files.upload(file=io.BytesIO(b"abc"), config={"mime_type": "text/plain"})


def test_a_notebook_shows_nothing_of_what_is_no_base64() -> None:
    sound = decode({"sample_audio": {"data": "größe", "mime_type": "audio/wav"}}, models.VoiceOutput).sample_audio
    assert sound is not None
    assert (sound._repr_html_(), sound._repr_png_()) == (None, None)


def test_a_file_whose_uri_is_none() -> None:
    assert types.Part.from_uri(file_uri="http://[/a.png", mime_type="image/png").file_data is not None
    with pytest.raises(errors.ArgumentError, match="mime_type"):
        types.Part.from_uri(file_uri="http://[/a.png")


def test_a_duration_that_is_none_goes_back() -> None:
    sent = {"videoMetadata": {"startOffset": "soon", "endOffset": "3.5s"}}
    part = decode(sent, types.Part)
    for each in (part, copy.deepcopy(part), types.Part.model_validate(part.model_dump())):
        assert each.video_metadata is not None
        assert each.video_metadata.start_offset == "soon"
        assert each.to_dict() == sent
        assert type(each.to_dict()["videoMetadata"]["startOffset"]) is str
    assert part.video_metadata is not None
    part.video_metadata.start_offset = "later"
    with pytest.raises(errors.ArgumentError, match="'later' is not a duration"):
        part.to_dict()


@pytest.mark.parametrize("length", ["9" * 5000, "\u00b2", "-1", "x"])
def test_an_odd_length_of_a_body(answers: Answers, length: str) -> None:
    """As the client of a program may hand it on: most HTTP libraries refuse it themselves."""
    answers.give(saying({"text": "a"}))
    answers.turns[0][2]["content-length"] = length
    raw = [(name.encode(), value.encode("latin-1")) for name, value in answers.turns[0][2].items()]
    answers.turns = [(200, answers.turns[0][1], raw)]  # type: ignore[list-item]
    assert answers.gemini.models.generate_content(model="m", contents="x").text == "a"
    assert only_ours(lambda: answers.gemini.files.download(file="files/x")) in (answers.turns[0][1], None)

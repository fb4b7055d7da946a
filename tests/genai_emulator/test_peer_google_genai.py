"""Google's own google-genai, pointed at the emulator, works: it knows nothing of us."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator
from tests.genai_emulator.helpers import pdf

peer = pytest.importorskip("google.genai")
types = pytest.importorskip("google.genai.types")

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    # It leaves its sockets to the collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore:.*automatic function calling.*:UserWarning"),
]

FLASH = "gemini-2.5-flash"


@pytest.fixture(params=["v1", "v1beta"])
def google(emulator: Emulator, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_GEMINI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    options = {"base_url": emulator.url, "api_version": request.param}
    client = peer.Client(api_key="a-key", http_options=options)
    yield client
    client.close()


def test_models(google: Any) -> None:
    assert "models/gemini-2.5-flash" in [model.name for model in google.models.list(config={"page_size": 4})]
    assert google.models.get(model=FLASH).input_token_limit == 1_048_576


def test_generate(google: Any) -> None:
    answer = google.models.generate_content(model=FLASH, contents="What is 5 times 3?")
    assert answer.text == "5 * 3 is 15."
    assert answer.usage_metadata.total_token_count > 0


def test_stream(google: Any) -> None:
    chunks = list(google.models.generate_content_stream(model=FLASH, contents="Tell me of the sea"))
    assert len(chunks) > 1
    whole = google.models.generate_content(model=FLASH, contents="Tell me of the sea").text
    assert "".join(chunk.text for chunk in chunks) == whole


def test_count_and_embed(google: Any) -> None:
    assert google.models.count_tokens(model=FLASH, contents="How many tokens is this?").total_tokens == 6
    texts = ["a cat sleeps", "cats sleep", "tax forms"]
    answer = google.models.embed_content(
        model="gemini-embedding-001", contents=texts, config={"output_dimensionality": 256}
    )
    one, other, far = (embedding.values for embedding in answer.embeddings)
    assert sum(a * b for a, b in zip(one, other, strict=True)) > sum(a * b for a, b in zip(one, far, strict=True))


def test_files(google: Any) -> None:
    data = pdf("The flight plan lists the crew.", "The landing site is Taurus.")
    file = google.files.upload(file=io.BytesIO(data), config={"mime_type": "application/pdf", "display_name": "plan"})
    assert file.size_bytes == len(data)
    assert google.files.get(name=file.name).state.name == "ACTIVE"
    assert [found.name for found in google.files.list()] == [file.name]
    # google-genai takes none that was uploaded, as Google does not.
    with pytest.raises(ValueError, match="uploaded files can't be downloaded"):
        google.files.download(file=file)
    generated = file.model_copy(update={"download_uri": f"{file.uri}:download?alt=media"})
    assert google.files.download(file=generated) == data
    answer = google.models.generate_content(model=FLASH, contents=[file, "What is the landing site?"])
    assert answer.text == "The landing site is Taurus."
    google.files.delete(name=file.name)
    with pytest.raises(peer.errors.ClientError):
        google.files.get(name=file.name)


def test_a_large_file_goes_in_chunks(google: Any, emulator: Emulator) -> None:
    data = bytes(range(256)) * 40_000  # 10.24 MB: more than one of its chunks
    file = google.files.upload(file=io.BytesIO(data), config={"mime_type": "application/octet-stream"})
    assert file.size_bytes == len(data)
    stages = [entry.stage for entry in emulator.requests.of("createFile")]
    assert stages == ["upload.start", "upload.chunk", "upload.finalize"]


def test_caches(google: Any) -> None:
    config = {"contents": ["The keeper is called Ingrid."], "system_instruction": "Be kind.", "ttl": "300s"}
    cache = google.caches.create(model=FLASH, config=config)
    answer = google.models.generate_content(
        model=FLASH, contents="What is the keeper called?", config={"cached_content": cache.name}
    )
    assert "Ingrid" in answer.text
    assert answer.usage_metadata.cached_content_token_count == cache.usage_metadata.total_token_count
    later = google.caches.update(name=cache.name, config={"ttl": "7200s"})
    assert later.expire_time > cache.expire_time
    assert [found.name for found in google.caches.list()] == [cache.name]
    google.caches.delete(name=cache.name)
    with pytest.raises(peer.errors.ClientError):
        google.caches.get(name=cache.name)


def test_file_search_stores(google: Any) -> None:
    store = google.file_search_stores.create(config={"display_name": "Knowledge Base"})
    operation = google.file_search_stores.upload_to_file_search_store(
        file=io.BytesIO(b"The warranty of the blue kettle lasts three years."),
        file_search_store_name=store.name,
        config={"display_name": "kettle", "mime_type": "text/plain"},
    )
    polls = 0
    while not operation.done:
        operation = google.operations.get(operation)
        polls += 1
    assert polls == 1
    file = google.files.upload(file=io.BytesIO(b"The toaster is red."), config={"mime_type": "text/plain"})
    operation = google.file_search_stores.import_file(file_search_store_name=store.name, file_name=file.name)
    while not operation.done:
        operation = google.operations.get(operation)
    assert operation.response.document_name.startswith(store.name)
    tool = types.Tool(file_search=types.FileSearch(file_search_store_names=[store.name]))
    answer = google.models.generate_content(
        model=FLASH, contents="How long is the warranty of the kettle?", config={"tools": [tool]}
    )
    assert "three years" in answer.text
    chunk = answer.candidates[0].grounding_metadata.grounding_chunks[0]
    assert chunk.retrieved_context.title == "kettle"
    documents = list(google.file_search_stores.documents.list(parent=store.name))
    assert len(documents) == 2
    google.file_search_stores.documents.delete(name=documents[0].name, config={"force": True})
    google.file_search_stores.delete(name=store.name, config={"force": True})
    assert list(google.file_search_stores.list()) == []


def test_chat_schema_and_functions(google: Any) -> None:
    chat = google.chats.create(model=FLASH)
    chat.send_message("Hello, my name is Ada.")
    assert chat.send_message("What is my name?").text == "Your name is Ada."

    schema = {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}}
    config = {"response_mime_type": "application/json", "response_json_schema": schema}
    answer = google.models.generate_content(model=FLASH, contents="A person named Alice aged 30", config=config)
    assert answer.parsed == {"name": "Alice", "age": 30}

    def multiply(x: int, y: int) -> int:
        """Multiply two numbers."""
        return x * y

    answer = google.models.generate_content(model=FLASH, contents="What is 5 times 3?", config={"tools": [multiply]})
    assert "15" in answer.text


def test_errors(google: Any) -> None:
    with pytest.raises(peer.errors.ClientError) as caught:
        google.models.generate_content(model="nope", contents="x")
    assert (caught.value.code, caught.value.status) == (404, "NOT_FOUND")


def test_asyncio(emulator: Emulator) -> None:
    async def run() -> str:
        client = peer.Client(api_key="a-key", http_options={"base_url": emulator.url})
        try:
            file = await client.aio.files.upload(
                file=io.BytesIO(b"The sky is blue."), config={"mime_type": "text/plain"}
            )
            contents = [file, "What colour is the sky?"]
            stream = await client.aio.models.generate_content_stream(model=FLASH, contents=contents)
            return "".join([chunk.text async for chunk in stream])
        finally:
            await client.aio.aclose()
            client.close()

    assert asyncio.run(run()) == "The sky is blue."


@pytest.mark.filterwarnings("ignore:.*experimental.*")
def test_tuned_models(google: Any, emulator: Emulator) -> None:
    """It sends no examples with ``tunings.tune``, as the API asks, so that the model is made by hand."""
    dataset = types.TuningDataset(examples=[types.TuningExample(text_input="one", output="two")])
    with pytest.raises(peer.errors.ClientError, match="tuning_task"):
        google.tunings.tune(base_model=f"models/{FLASH}", training_dataset=dataset)
    examples = {"examples": {"examples": [{"textInput": "one", "output": "two"}]}}
    body = {"baseModel": f"models/{FLASH}", "tuningTask": {"trainingData": examples}}
    made = httpx.post(f"{emulator.url}/v1beta/tunedModels", json=body, headers={"x-goog-api-key": "k"}).json()
    name = made["metadata"]["tunedModel"]
    assert google.tunings.get(name=name).state == "JOB_STATE_RUNNING"
    emulator.clock.advance(2)
    job = google.tunings.get(name=name)
    assert (job.state, job.tuned_model.model) == ("JOB_STATE_SUCCEEDED", name)
    assert [model.name for model in google.models.list(config={"query_base": False})] == [name]
    assert google.models.get(model=name).tuned_model_info.base_model == f"models/{FLASH}"
    assert google.models.update(model=name, config={"display_name": "Other"}).display_name == "Other"
    assert google.models.generate_content(model=name, contents="one").text == "two"
    google.models.delete(model=name)
    with pytest.raises(peer.errors.ClientError, match="PERMISSION_DENIED"):
        google.models.get(model=name)


@pytest.mark.filterwarnings("ignore:.*experimental.*")
def test_auth_tokens(google: Any) -> None:
    config = types.LiveConnectConfig(temperature=0.5, system_instruction="Be brief.", session_resumption={})
    constraints = types.LiveConnectConstraints(model="gemini-live-2.5-flash-preview", config=config)
    for lock in (None, [], ["seed"]):
        token = google.auth_tokens.create(
            config=types.CreateAuthTokenConfig(
                uses=1, live_connect_constraints=constraints, lock_additional_fields=lock
            )
        )
        assert token.name.startswith("auth_tokens/")


def test_images_of_gemini_models(google: Any) -> None:
    images = pytest.importorskip("PIL.Image")
    config = types.GenerateContentConfig(
        response_modalities=["IMAGE"], image_config=types.ImageConfig(aspect_ratio="16:9")
    )
    (part,) = google.models.generate_content(model="gemini-2.5-flash-image", contents="a cat", config=config).parts
    assert images.open(io.BytesIO(part.as_image().image_bytes)).size == (1344, 768)
    kinds = [
        "image" if part.inline_data else "text"
        for chunk in google.models.generate_content_stream(model="gemini-2.5-flash-image", contents="a cat")
        for part in chunk.parts or []
    ]
    assert kinds[0] == "text"
    assert kinds[-1] == "image"


@pytest.mark.filterwarnings("ignore:.*experimental.*")
def test_a_file_of_embeddings_and_its_results(google: Any) -> None:
    lines = [
        {"key": f"k{number}", "request": {"content": {"parts": [{"text": f"{number}"}]}, "output_dimensionality": 4}}
        for number in range(3)
    ]
    data = io.BytesIO("\n".join(map(json.dumps, lines)).encode())
    file = google.files.upload(file=data, config={"mime_type": "application/jsonl"})
    # By its URI, which is no https one here, as well as by its name.
    assert google.files.get(name=file.uri).name == file.name
    source = types.EmbeddingsBatchJobSource(file_name=file.name)
    job = google.batches.create_embeddings(model="gemini-embedding-001", src=source)
    while not job.done:
        job = google.batches.get(name=job.name)
    results = [json.loads(line) for line in google.files.download(file=job.dest.file_name).splitlines()]
    assert [result["key"] for result in results] == ["k0", "k1", "k2"]
    assert {len(result["response"]["embedding"]["values"]) for result in results} == {4}


def test_registered_files(google: Any) -> None:
    credentials = pytest.importorskip("google.oauth2.credentials").Credentials(token="a-token")
    found = google.files.register_files(auth=credentials, uris=["gs://bucket/notes.txt", "gs://bucket/map.pdf"])
    assert [file.uri for file in found.files] == ["gs://bucket/notes.txt", "gs://bucket/map.pdf"]
    assert {file.source for file in found.files} == {"REGISTERED"}

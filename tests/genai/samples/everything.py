"""A program of somebody who uses all of it, held to the strictest settings of mypy, pyright and basedpyright."""

# pyright: strict

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import assert_type

import genai
from genai import errors, types
from genai.bulk import generate as generate_many
from genai.chats import AsyncChat, Chat
from genai.interactions import Interaction
from genai.pagers import AsyncPager, Pager
from genai_runtime.transport import AsyncStream, Stream

MODEL = "gemini-2.5-flash"


@dataclass
class Ingredient:
    name: str
    grams: float


@dataclass
class Recipe:
    """What the model is asked for, and what it gives."""

    title: str
    ingredients: list[Ingredient] = field(default_factory=list[Ingredient])


def get_weather(city: str, unit: str = "C") -> str:
    """Tell the weather of a city."""
    return f"21 {unit} and sunny in {city}"


async def look_up(city: str) -> dict[str, float]:
    """Find a city on the map."""
    await asyncio.sleep(0)
    return {"latitude": float(len(city)), "longitude": 0.0}


def make_client(url: str | None = None) -> genai.Client:
    options = types.HttpOptions(
        base_url=url,
        timeout=30_000,
        headers={"x-team": "kitchen"},
        retry_options=types.HttpRetryOptions(attempts=3, initial_delay=0.1),
    )
    return genai.Client(api_key="any", http_options=options, rate_limit=genai.RateLimit(requests_per_minute=600))


# ---- answers


def ask(client: genai.Client) -> str:
    config = types.GenerateContentConfig(
        system_instruction="You are terse.",
        temperature=0.2,
        max_output_tokens=200,
        stop_sequences=["END"],
        safety_settings=[types.SafetySetting(category="HARM_CATEGORY_HARASSMENT", threshold="BLOCK_ONLY_HIGH")],
        thinking_config=types.ThinkingConfig(thinking_budget=0),
    )
    answer = client.models.generate_content(model=MODEL, contents="Why is the sky blue?", config=config)
    assert_type(answer, types.GenerateContentResponse)
    assert_type(answer.text, str | None)
    for candidate in answer.candidates or []:
        reason: types.FinishReason | None = candidate.finish_reason
        if reason is types.FinishReason.MAX_TOKENS:
            print("cut off", candidate.token_count)
        for part in (candidate.content.parts if candidate.content else None) or []:
            if part.inline_data is not None and part.inline_data.data is not None:
                Path("picture.png").write_bytes(part.inline_data.data)
    usage = answer.usage_metadata
    total: int = (usage.total_token_count or 0) if usage is not None else 0
    print(total, answer.model_version)
    return answer.text or ""


def ask_with_dicts(client: genai.Client, picture: bytes) -> str:
    answer = client.models.generate_content(
        model=MODEL,
        contents=[
            {"role": "user", "parts": [{"text": "What is this?"}]},
            types.Content(role="user", parts=[types.Part.from_bytes(data=picture, mime_type="text/plain")]),
        ],
        config={
            "temperature": 0.0,
            "http_options": {"timeout": 10_000, "retry_options": {"attempts": 2}},
            "tools": [{"google_search": {}}],
            "thinking_config": {"include_thoughts": True},
        },
    )
    return answer.text or ""


def cook(client: genai.Client) -> Recipe:
    answer = client.models.generate_content(
        model=MODEL,
        contents="A recipe for bread, as JSON",
        config={"response_mime_type": "application/json", "response_schema": Recipe},
    )
    recipe = answer.parse(Recipe)
    assert_type(recipe, Recipe)
    assert_type(recipe.ingredients[0].grams if recipe.ingredients else 0.0, float)
    return recipe


def cook_several(client: genai.Client) -> list[Recipe]:
    answer = client.models.generate_content(
        model=MODEL, contents="Two recipes", config=types.GenerateContentConfig(response_schema=list[Recipe])
    )
    recipes = answer.parse(list[Recipe])
    assert_type(recipes, list[Recipe])
    return recipes


def tell(client: genai.Client) -> Iterator[str]:
    with client.models.generate_content_stream(model=MODEL, contents="a story") as stream:
        assert_type(stream, Stream[types.GenerateContentResponse])
        for chunk in stream:
            yield chunk.text or ""
        final: types.GenerateContentResponse | None = stream.final
        print(final.text if final else "", len(stream.text), len(stream.partial))


def talk(client: genai.Client) -> list[types.Content]:
    chat: Chat = client.chats.create(model=MODEL, config={"tools": [get_weather]})
    print(chat.send_message("call get_weather").text)
    for piece in chat.send_message_stream(["And tomorrow?", types.Part.from_text(text="In short.")]):
        print(piece.text, end="")
    saved = chat.to_json()
    again = client.chats.from_json(saved)
    return again.get_history(curated=True)


def measure(client: genai.Client) -> float:
    counted = client.models.count_tokens(model=MODEL, contents="How long is this?")
    estimated = client.models.estimate_tokens("How long is this?", model=MODEL)
    print(counted.total_tokens, estimated.total_tokens)
    response = client.models.embed_content(
        model="gemini-embedding-001",
        contents=["one", "two"],
        config=types.EmbedContentConfig(task_type="RETRIEVAL_QUERY", output_dimensionality=8),
    )
    vectors = [embedding.values or [] for embedding in response.embeddings or []]
    assert_type(vectors, list[list[float]])
    return sum((a * b for a, b in zip(vectors[0], vectors[1], strict=True)), 0.0)


def find_models(client: genai.Client) -> list[str]:
    pager: Pager[types.Model] = client.models.list(config={"page_size": 20})
    return [model.name or "" for model in pager if "generateContent" in (model.supported_actions or [])]


# ---- what is kept on the server


def keep_files(client: genai.Client, folder: Path) -> str:
    note = folder / "note.txt"
    note.write_text("Bread needs flour.\n" * 20, encoding="utf-8")
    file = client.files.upload(file=note, config=types.UploadFileConfig(display_name="note"))
    assert_type(file, types.File)
    if file.state is types.FileState.PROCESSING and file.name is not None:
        file = client.files.get(name=file.name)
    names = [each.name for each in client.files.list()]
    answer = client.models.generate_content(model=MODEL, contents=[file, "What does bread need?"])
    assert file.name in names
    assert file.name is not None
    client.files.delete(name=file.name)
    return answer.text or ""


def keep_context(client: genai.Client, text: str) -> str | None:
    cache = client.caches.create(
        model=MODEL,
        config=types.CreateCachedContentConfig(contents=[text], ttl="300s", display_name="a book"),
    )
    assert cache.name is not None
    client.caches.update(name=cache.name, config={"ttl": "600s"})
    answer = client.models.generate_content(
        model=MODEL, contents="What is it about?", config={"cached_content": cache.name}
    )
    client.caches.delete(name=cache.name)
    return answer.text


def search(client: genai.Client, note: Path) -> str | None:
    store = client.file_search_stores.create(config={"display_name": "notes"})
    assert store.name is not None
    operation = client.file_search_stores.upload_to_file_search_store(file_search_store_name=store.name, file=note)
    while not operation.done:
        operation = client.operations.get(operation)
    tool = types.Tool(file_search=types.FileSearch(file_search_store_names=[store.name]))
    answer = client.models.generate_content(model=MODEL, contents="flour?", config={"tools": [tool]})
    client.file_search_stores.delete(name=store.name, config={"force": True})
    return answer.text


def in_the_night(client: genai.Client) -> types.JobState | None:
    job = client.batches.create(
        model=MODEL,
        src=[types.InlinedRequest(contents=[types.Content(parts=[types.Part(text="hi")])], metadata={"key": "1"})],
        config=types.CreateBatchJobConfig(display_name="night"),
    )
    assert job.name is not None
    state: types.JobState | None = client.batches.get(name=job.name).state
    client.batches.cancel(name=job.name)
    return state


def film(client: genai.Client) -> types.GenerateVideosOperation:
    operation = client.models.generate_videos(
        model="veo-3.1-generate-preview",
        source=types.GenerateVideosSource(prompt="a cat on a roof"),
        config={"aspect_ratio": "16:9", "number_of_videos": 1},
    )
    assert_type(operation, types.GenerateVideosOperation)
    return client.operations.get(operation)


# ---- interactions and agents


def interact(client: genai.Client) -> Interaction:
    first = client.interactions.create(model=MODEL, input="hi", generation_config={"thinking_level": "low"})
    assert_type(first, Interaction)
    with client.interactions.create(
        model=MODEL, input=[{"type": "text", "text": "more"}], previous_interaction_id=first.id, stream=True
    ) as events:
        for event in events:
            if event.event_type == "step.delta" and event.delta is not None and event.delta.type == "text":
                print(event.delta.text or "", end="")
        last = events.until_done()
    assert_type(last, Interaction)
    chat = client.interactions.chat(model=MODEL, tools=[get_weather])
    return chat.send("call get_weather")


# ---- what goes wrong, and what it costs


def carefully(client: genai.Client) -> str:
    try:
        return client.models.generate_content(model="no-such-model", contents="hi").text or ""
    except errors.ResourceExhausted as error:
        return f"later: {error.retry_after}"
    except errors.ClientError as error:
        return f"{error.code} {error.status}: {error.message}"
    except (errors.APITimeoutError, errors.StreamError) as error:
        return str(error)


def look_closely(client: genai.Client) -> float:
    response = client.models.with_raw_response.generate_content(model=MODEL, contents="hi")
    print(response.status_code, response.headers.get("content-type"), response.parse().text)
    print({model: totals.total for model, totals in client.usage.by_model.items()})
    return float(client.usage.totals.total)


# ---- asyncio


async def ask_async(client: genai.AsyncClient) -> str:
    answers = await asyncio.gather(
        *(client.models.generate_content(model=MODEL, contents=f"{number}?") for number in range(3))
    )
    assert_type(answers, list[types.GenerateContentResponse])
    answer = await client.models.generate_content(model=MODEL, contents="call look_up", config={"tools": [look_up]})
    return "".join(each.text or "" for each in (*answers, answer))


async def tell_async(client: genai.AsyncClient) -> AsyncIterator[str]:
    async with client.models.generate_content_stream(model=MODEL, contents="a story") as stream:
        assert_type(stream, AsyncStream[types.GenerateContentResponse])
        async for text in stream.text_stream:
            yield text
    async for chunk in await client.models.generate_content_stream(model=MODEL, contents="another"):
        yield chunk.text or ""


async def talk_async(client: genai.AsyncClient) -> str:
    chat: AsyncChat = client.chats.create(model=MODEL)
    answer = await chat.send_message("hi")
    pager: AsyncPager[types.File] = await client.files.list()
    async for file in pager:
        print(file.name, file.size_bytes)
    return answer.text or ""


async def live(client: genai.AsyncClient) -> bytes:
    sound = bytearray()
    config = types.LiveConnectConfig(response_modalities=[types.Modality.AUDIO])
    async with client.live.connect(model="gemini-live-2.5-flash-preview", config=config) as session:
        await session.send_client_content(turns=types.Content(role="user", parts=[types.Part(text="hi")]))
        async for message in session.receive():
            assert_type(message, types.LiveServerMessage)
            sound += message.data or b""
    return bytes(sound)


def many(client: genai.Client, questions: Iterable[str]) -> int:
    run = generate_many(client, questions, model=MODEL, max_concurrency=4)
    return sum(1 for row in run if row.error is None)


async def main_async(url: str | None) -> None:
    async with make_client(url).aio as client:
        print(await ask_async(client))
        print([text async for text in tell_async(client)])
        print(await asyncio.wait_for(talk_async(client), timedelta(seconds=30).total_seconds()))


def main(url: str | None = None) -> None:
    with make_client(url) as client:
        print(ask(client), ask_with_dicts(client, b"a note"), cook(client).title, carefully(client))
        print(list(tell(client)), talk(client), measure(client), find_models(client), interact(client).output_text)
        print(look_closely(client), many(client, ["a?", "b?"]))
    asyncio.run(main_async(url))


if __name__ == "__main__":
    main(*sys.argv[1:])

"""A tour of the client, step by step. It needs a key in the environment and nothing else.

    GEMINI_API_KEY=... python examples/tour.py

With GOOGLE_GEMINI_BASE_URL it goes to an emulator or a gateway instead of Google's servers.
"""

from __future__ import annotations

import math
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from handbook import make_pdf

from genai import Client, types

MODEL = "gemini-2.5-flash"
EMBEDDING_MODEL = "gemini-embedding-001"
KIB = 1024


def step(title: str) -> None:
    print(f"\n── {title} " + "─" * max(0, 70 - len(title)), flush=True)


def show_models(client: Client) -> None:
    step("The models")
    for model in client.models.list():
        print(f"{model.name:45} {model.display_name}, {model.input_token_limit} tokens in")


def answer(client: Client) -> None:
    step("One answer")
    response = client.models.generate_content(model=MODEL, contents="Why is the sky blue? Answer in two sentences.")
    print(response.text)


def stream(client: Client) -> None:
    step("One answer, chunk by chunk")
    with client.models.generate_content_stream(model=MODEL, contents="Tell me a story of a lighthouse.") as chunks:
        for number, chunk in enumerate(chunks, 1):
            print(f"[{number}] {chunk.text}")


def count(client: Client) -> None:
    step("Tokens counted")
    text = "The lamp turns once in twenty seconds."
    print(f"{text!r} has {client.models.count_tokens(model=MODEL, contents=text)} tokens")


def embed(client: Client) -> None:
    step("Two texts embedded")
    texts = ["The cat sleeps on the warm stove.", "A cat is sleeping on the stove."]
    result = client.models.embed_content(model=EMBEDDING_MODEL, contents=texts)
    one, other = [embedding.values or [] for embedding in result.embeddings or []]
    print(f"{len(one)} dimensions; the cosine similarity is {cosine(one, other):.3f}")


def cosine(one: list[float], other: list[float]) -> float:
    product = sum(a * b for a, b in zip(one, other, strict=True))
    return product / (math.hypot(*one) * math.hypot(*other))


def upload(client: Client, folder: Path) -> types.File:
    step("A PDF uploaded, in chunks")
    path = folder / "handbook.pdf"
    path.write_bytes(make_pdf())
    file = client.files.upload(
        file=path,
        config={"display_name": "The handbook of Skerry lighthouse"},
        chunk_size=256 * KIB,
        on_progress=progress(),
    )
    file = client.files.wait(file, timeout=120)
    print(f"{file.name}: {file.display_name!r}, {file.mime_type}, {file.size_bytes} bytes, {file.state}")
    response = client.models.generate_content(
        model=MODEL, contents=[file, "How many steps lead to the lamp room? Answer in one sentence."]
    )
    print(response.text)
    return file


def progress() -> Callable[[int, int | None], None]:
    """Prints each chunk once it is sent."""
    printed = -1

    def tell(sent: int, total: int | None) -> None:
        nonlocal printed
        chunk = (sent - 1) // (256 * KIB)
        if sent % (256 * KIB) == 0 or sent == total:
            if chunk > printed:
                print(f"chunk {chunk + 1}: {sent} of {total} bytes")
            printed = chunk

    return tell


def cache(client: Client, file: types.File, cleanup: ExitStack) -> None:
    step("A cache of it")
    cached = client.caches.create(
        model=MODEL,
        config=types.CreateCachedContentConfig(
            display_name="The handbook", contents=[file], system_instruction="You know this handbook.", ttl="300s"
        ),
    )
    name = cached.name or ""
    cleanup.callback(client.caches.delete, name)
    tokens = cached.usage_metadata.total_token_count if cached.usage_metadata else None
    print(f"made {name} of {tokens} tokens, until {cached.expire_time}")
    response = client.models.generate_content(
        model=MODEL,
        contents="How often does the fog horn sound?",
        config=types.GenerateContentConfig(cached_content=name),
    )
    print(response.text)
    usage = response.usage_metadata
    if usage:
        print(f"{usage.cached_content_token_count} of {usage.prompt_token_count} prompt tokens came from the cache")
    extended = client.caches.update(name, config={"ttl": "600s"})
    print(f"now until {extended.expire_time}")
    cleanup.pop_all()
    client.caches.delete(name)
    print("deleted")


def search(client: Client, cleanup: ExitStack) -> None:
    step("A file search, with its sources")
    store = client.file_search_stores.create(config={"display_name": "Manuals"})
    name = store.name or ""
    cleanup.callback(client.file_search_stores.delete, name, config={"force": True})
    documents = {
        "kettle.txt": "The blue kettle boils two litres in four minutes. Its warranty lasts three years.",
        "bicycle.txt": "Oil the chain of the bicycle every month. Its tyres take six bar of pressure.",
    }
    for title, text in documents.items():
        operation = client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=name,
            file=text.encode(),
            config={"display_name": title, "mime_type": "text/plain"},
        )
        operation = client.operations.wait(operation, timeout=120, backoff=(0.5, 1.5, 10))
        print(f"{title} is in the store: {operation.name}")
    response = client.models.generate_content(
        model=MODEL,
        contents="How long does the warranty of the kettle last?",
        config=types.GenerateContentConfig(
            tools=[types.Tool(file_search=types.FileSearch(file_search_store_names=[name]))]
        ),
    )
    print(response.text)
    candidate = (response.candidates or [types.Candidate()])[0]
    grounding = candidate.grounding_metadata or types.GroundingMetadata()
    for chunk in grounding.grounding_chunks or []:
        if chunk.retrieved_context:
            print(f"  from {chunk.retrieved_context.title}: {chunk.retrieved_context.text!r}")


def chat(client: Client) -> None:
    step("A chat of two turns")
    talk = client.chats.create(model=MODEL)
    for message in ("My boat is called Petrel. Say hello to it.", "What is my boat called?"):
        print(f"> {message}")
        print(talk.send_message(message).text)
    print(f"({len(talk.history)} contents in its history)")


def main() -> None:
    with Client() as client, tempfile.TemporaryDirectory() as folder, ExitStack() as everything:
        show_models(client)
        answer(client)
        stream(client)
        count(client)
        embed(client)
        file = upload(client, Path(folder))
        everything.callback(client.files.delete, file.name or "")
        with ExitStack() as cleanup:
            cache(client, file, cleanup)
        with ExitStack() as cleanup:
            search(client, cleanup)
        chat(client)
    step("Everything is deleted")


if __name__ == "__main__":
    main()

"""What every instrumentation is to see: a call, a stream and a tool call, in both modes."""

import asyncio

from google import genai
from google.genai import types

MODEL = "gemini-2.5-flash"


def weather(city: str) -> str:
    """Tell the weather in a city."""
    return f"sunny in {city}"


def run() -> None:
    with genai.Client() as client:
        assert client.models.generate_content(model=MODEL, contents="Why is the sky blue?").text
        assert [chunk.text for chunk in client.models.generate_content_stream(model=MODEL, contents="Tell a story.")]
        config = types.GenerateContentConfig(tools=[weather])
        assert client.models.generate_content(model=MODEL, contents="What is the weather in Paris?", config=config).text
        assert client.models.embed_content(model="gemini-embedding-001", contents="text").embeddings
        assert client.chats.create(model=MODEL).send_message("Hello").text
        asyncio.run(run_async(client))


async def run_async(client: genai.Client) -> None:
    models = client.aio.models
    assert (await models.generate_content(model=MODEL, contents="Why is the sky blue?")).text
    assert [chunk.text async for chunk in await models.generate_content_stream(model=MODEL, contents="Tell a story.")]
    config = types.GenerateContentConfig(tools=[weather])
    assert (await models.generate_content(model=MODEL, contents="What is the weather in Paris?", config=config)).text
    await client.aio.aclose()

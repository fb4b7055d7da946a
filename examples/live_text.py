"""A conversation in writing, in a session that stays open. It needs a key in the environment and nothing else.

    GEMINI_API_KEY=... python examples/live_text.py "Why is the sky blue?" "And at night?"

Without questions it asks two of its own. With GOOGLE_GEMINI_BASE_URL it goes to an emulator or a gateway instead.
"""

from __future__ import annotations

import asyncio
import sys

from genai import Client

MODEL = "gemini-2.0-flash-live-001"
QUESTIONS = ("What is 5 times 3?", "And what is 7 times 8?")


async def main(questions: list[str]) -> None:
    async with (
        Client().aio as client,
        client.live.connect(model=MODEL, config={"response_modalities": ["TEXT"]}) as session,
    ):
        for question in questions:
            print(f"> {question}")
            await session.send_client_content(turns={"role": "user", "parts": [{"text": question}]})
            async for message in session.receive():
                print(message.text or "", end="", flush=True)
                if message.usage_metadata:
                    print(f"\n  ({message.usage_metadata.total_token_count} tokens)")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:] or list(QUESTIONS)))

"""A session that calls functions of this program. It needs a key in the environment and nothing else.

    GEMINI_API_KEY=... python examples/live_tools.py

With GOOGLE_GEMINI_BASE_URL it goes to an emulator or a gateway instead.
"""

from __future__ import annotations

import asyncio

from genai import Client, types

MODEL = "gemini-2.0-flash-live-001"
QUESTION = "What is the weather in Paris?"


def get_weather(place: str) -> str:
    """Tell the weather at a place."""
    return f"sunny in {place}"


FUNCTIONS = {get_weather.__name__: get_weather}


async def main() -> None:
    config = types.LiveConnectConfig(response_modalities=["TEXT"], tools=list(FUNCTIONS.values()))
    async with Client().aio as client, client.live.connect(model=MODEL, config=config) as session:
        print(f"> {QUESTION}")
        await session.send_client_content(turns={"role": "user", "parts": [{"text": QUESTION}]})
        async for message in session.receive():
            if message.tool_call:
                responses = []
                for call in message.tool_call.function_calls or ():
                    result = FUNCTIONS[call.name or ""](**(call.args or {}))
                    print(f"  {call.name}({call.args}) is {result!r}")
                    responses.append(types.FunctionResponse(id=call.id, name=call.name, response={"result": result}))
                await session.send_tool_response(function_responses=responses)
            elif message.tool_call_cancellation:
                print("  no longer needed:", message.tool_call_cancellation.ids)
            elif message.server_content and message.server_content.model_turn:
                parts = message.server_content.model_turn.parts or ()
                print("".join(part.text or "" for part in parts), end="", flush=True)
        print()


if __name__ == "__main__":
    asyncio.run(main())

"""A session whose model calls functions of this program. It needs a key in the environment and nothing else.

    GEMINI_API_KEY=... python examples/live_tools.py

With GOOGLE_GEMINI_BASE_URL it goes to an emulator or a gateway instead.
"""

from __future__ import annotations

import asyncio

from genai import Client, live, types

MODEL = "gemini-2.0-flash-live-001"
QUESTIONS = ("What is the weather in Paris?", "Set the light in the kitchen.")


def get_weather(place: str) -> str:
    """Tell the weather at a place."""
    return f"sunny in {place}"


async def book_table(name: str) -> str:
    """Book a table in a restaurant, which takes a while."""
    await asyncio.sleep(0.01)
    return f"booked for {name}"


# Functions that are here are called. The model waits for get_weather, and talks on while a table is booked.
TOOLS = [get_weather, live.NonBlocking(book_table, scheduling="WHEN_IDLE")]

# One that is only declared is answered by hand: its work is done by somebody else, such as the user's own screen.
SET_LIGHT = types.FunctionDeclaration(
    name="set_light",
    description="Turn a light on.",
    parameters_json_schema={"properties": {"room": {"type": "string"}}},
)


def switch(call: types.FunctionCall) -> types.FunctionResponse:
    print(f"  the light in {call.args} is on")
    return types.FunctionResponse(id=call.id, name=call.name, response={"result": "done"})


async def main() -> None:
    config = types.LiveConnectConfig(response_modalities=["TEXT"], tools=[*TOOLS, SET_LIGHT])
    async with (
        Client().aio as client,
        client.live.connect(model=MODEL, config=config, automatic_function_calling=True) as session,
    ):
        for question in QUESTIONS:
            print(f"> {question}")
            await session.send_client_content(turns={"role": "user", "parts": [{"text": question}]})
            async for message in session.receive():
                print(message.text or "", end="", flush=True)
                for error in message.function_errors or ():
                    print(f"  a function failed, and the model was told: {error}")
                # All calls are told, those that are answered already too.
                calls = (message.tool_call.function_calls if message.tool_call else None) or ()
                if by_hand := [switch(call) for call in calls if call.name == SET_LIGHT.name]:
                    await session.send_tool_response(function_responses=by_hand)
            print()


if __name__ == "__main__":
    asyncio.run(main())

import asyncio

from google.adk.agents import Agent
from google.adk.runners import InMemoryRunner
from google.genai import types

calls = []


def weather(city: str) -> str:
    """Tell the weather in a city."""
    calls.append(city)
    return f"sunny in {city}"


async def ask(text: str) -> str:
    agent = Agent(name="helper", model="gemini-2.5-flash", instruction="Be short.", tools=[weather])
    runner = InMemoryRunner(agent=agent, app_name="app")
    session = await runner.session_service.create_session(app_name="app", user_id="u")
    message = types.Content(role="user", parts=[types.Part(text=text)])
    said = ""
    async for event in runner.run_async(user_id="u", session_id=session.id, new_message=message):
        for part in (event.content and event.content.parts) or ():
            said += part.text or ""
    return said


assert asyncio.run(ask("What is the weather in Paris?"))
assert calls
print("call tool")

import asyncio

from pydantic import BaseModel
from pydantic_ai import Agent
from pydantic_ai.models.google import GoogleModel
from pydantic_ai.providers.google import GoogleProvider


class City(BaseModel):
    name: str
    inhabitants: int


model = GoogleModel("gemini-2.5-flash", provider=GoogleProvider(api_key="a-key-of-the-emulator"))
agent = Agent(model)
assert agent.run_sync("Why is the sky blue?").output
tooled = Agent(model)
calls = []


@tooled.tool_plain
def weather(city: str) -> str:
    """Tell the weather in a city."""
    calls.append(city)
    return f"sunny in {city}"


assert tooled.run_sync("What is the weather in Paris?").output
assert calls
assert isinstance(Agent(model, output_type=City).run_sync("A city.").output, City)


async def stream() -> str:
    async with agent.run_stream("Tell me a story.") as answer:
        return "".join([text async for text in answer.stream_text(delta=True)])


assert asyncio.run(stream())
print("call stream tool structured")

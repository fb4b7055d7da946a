from agno.agent import Agent
from agno.models.google import Gemini

calls = []


def weather(city: str) -> str:
    """Tell the weather in a city."""
    calls.append(city)
    return f"sunny in {city}"


assert Agent(model=Gemini(id="gemini-2.5-flash"), telemetry=False).run("Why is the sky blue?").content
pieces = Agent(model=Gemini(id="gemini-2.5-flash"), telemetry=False).run("Tell me a story.", stream=True)
assert "".join(str(piece.content or "") for piece in pieces)
assert (
    Agent(model=Gemini(id="gemini-2.5-flash"), tools=[weather], telemetry=False)
    .run("What is the weather in Paris?")
    .content
)
assert calls
print("call stream tool")

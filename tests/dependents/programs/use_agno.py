from agno.agent import Agent
from agno.models.google import Gemini, GeminiInteractions

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
# Its model of interactions imports the names of deltas where google-genai of today has them.
calls.clear()
model = GeminiInteractions(id="gemini-2.5-flash")
assert Agent(model=model, telemetry=False).run("Why is the sky blue?").content
pieces = Agent(model=model, telemetry=False).run("Tell me a story.", stream=True)
assert "".join(str(piece.content or "") for piece in pieces)
assert Agent(model=model, tools=[weather], telemetry=False).run("What is the weather in Paris?").content
assert calls
print("call stream tool interactions")

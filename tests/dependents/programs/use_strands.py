from strands import Agent, tool
from strands.models.gemini import GeminiModel

calls = []


@tool
def weather(city: str) -> str:
    """Tell the weather in a city."""
    calls.append(city)
    return f"sunny in {city}"


model = GeminiModel(client_args={"api_key": "a-key-of-the-emulator"}, model_id="gemini-2.5-flash")
assert str(Agent(model=model, callback_handler=None)("Why is the sky blue?"))
assert str(Agent(model=model, tools=[weather], callback_handler=None)("What is the weather in Paris?"))
assert calls
print("stream tool")

from chatlas import ChatGoogle
from pydantic import BaseModel


class City(BaseModel):
    name: str
    inhabitants: int


calls = []


def weather(city: str) -> str:
    """Tell the weather in a city."""
    calls.append(city)
    return f"sunny in {city}"


chat = ChatGoogle(model="gemini-2.5-flash")
assert str(chat.chat("Why is the sky blue?", echo="none"))
assert "".join(chat.stream("Tell me a story."))
chat.register_tool(weather)
assert str(chat.chat("What is the weather in Paris?", echo="none"))
assert calls
assert isinstance(ChatGoogle(model="gemini-2.5-flash").chat_structured("A city.", data_model=City), City)
print("call stream tool structured")

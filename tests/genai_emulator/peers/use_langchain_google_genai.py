import os

from langchain_core.tools import tool
from langchain_google_genai import ChatGoogleGenerativeAI, GoogleGenerativeAIEmbeddings

BASE = {"base_url": os.environ["EMULATOR_URL"], "google_api_key": "a-key-of-the-emulator"}


@tool
def weather(city: str) -> str:
    """Tell the weather in a city."""
    return f"sunny in {city}"


chat = ChatGoogleGenerativeAI(model="gemini-2.5-flash", **BASE)
assert chat.invoke("Why is the sky blue?").text
assert "".join(chunk.text for chunk in chat.stream("Tell me a story."))
called = chat.bind_tools([weather], tool_choice="weather").invoke("What is the weather in Paris?")
assert called.tool_calls[0]["name"] == "weather", called
assert len(GoogleGenerativeAIEmbeddings(model="gemini-embedding-001", **BASE).embed_query("text")) > 0
print("call stream tool embed")

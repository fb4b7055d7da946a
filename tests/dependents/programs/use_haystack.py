from haystack.dataclasses import ChatMessage
from haystack.tools import create_tool_from_function
from haystack_integrations.components.embedders.google_genai import GoogleGenAITextEmbedder
from haystack_integrations.components.generators.google_genai import GoogleGenAIChatGenerator


def weather(city: str) -> str:
    """Tell the weather in a city."""
    return f"sunny in {city}"


pieces = []
chat = GoogleGenAIChatGenerator(model="gemini-2.5-flash")
assert chat.run([ChatMessage.from_user("Why is the sky blue?")])["replies"][0].text
told = GoogleGenAIChatGenerator(model="gemini-2.5-flash", streaming_callback=pieces.append)
assert told.run([ChatMessage.from_user("Tell me a story.")])["replies"][0].text
assert pieces
tooled = GoogleGenAIChatGenerator(model="gemini-2.5-flash", tools=[create_tool_from_function(weather)])
assert tooled.run([ChatMessage.from_user("What is the weather in Paris?")])["replies"][0].tool_calls
assert GoogleGenAITextEmbedder(model="gemini-embedding-001").run("text")["embedding"]
print("call stream tool embed")

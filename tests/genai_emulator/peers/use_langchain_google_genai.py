"""langchain's own classes for Gemini: chat, tools, structured output, images, speech, caches and embeddings."""

import base64
import os
import struct

from langchain_core.messages import HumanMessage, ToolMessage
from langchain_core.tools import tool
from langchain_google_genai import (
    ChatGoogleGenerativeAI,
    GoogleGenerativeAIEmbeddings,
    Modality,
    create_context_cache,
)
from pydantic import BaseModel

BASE = {"base_url": os.environ["EMULATOR_URL"], "google_api_key": "a-key-of-the-emulator"}


@tool
def weather(city: str, days: int = 3, kinds: list[str] | None = None) -> str:
    """Tell the weather in a city."""
    return f"sunny in {city}"


class Person(BaseModel):
    name: str
    age: int


chat = ChatGoogleGenerativeAI(model="gemini-2.5-flash", **BASE)
assert chat.invoke("Why is the sky blue?").text
assert "".join(chunk.text for chunk in chat.stream("Tell me a story."))
assert chat.get_num_tokens("one two three") > 0
assert [answer.text for answer in chat.batch(["2 + 2?", "3 + 3?"])] == ["2 + 2 is 4.", "3 + 3 is 6."]
called = chat.bind_tools([weather], tool_choice="weather").invoke("What is the weather in Paris?")
assert called.tool_calls[0]["name"] == "weather", called
question = HumanMessage("What is the weather in Paris and in London?")
for model in ("gemini-2.5-flash", "gemini-3-flash-preview"):
    tooled = ChatGoogleGenerativeAI(model=model, **BASE).bind_tools([weather])
    asked = tooled.invoke([question])
    results = [ToolMessage(weather.invoke(call["args"]), tool_call_id=call["id"]) for call in asked.tool_calls]
    assert "sunny in London" in tooled.invoke([question, asked, *results]).text
for method in ("function_calling", "json_schema"):
    assert isinstance(chat.with_structured_output(Person, method=method).invoke("Ada is 36"), Person)
assert chat.bind_tools([{"google_search": {}}]).invoke("What is new?").response_metadata["grounding_metadata"]
thinking = ChatGoogleGenerativeAI(model="gemini-2.5-flash", thinking_budget=100, include_thoughts=True, **BASE)
assert thinking.invoke("Hm.").content[0]["type"] == "thinking"

painter = ChatGoogleGenerativeAI(
    model="gemini-2.5-flash-image", response_modalities=[Modality.IMAGE], image_config={"aspect_ratio": "16:9"}, **BASE
)
(painted,) = painter.invoke("a cat").content
data = base64.b64decode(painted["image_url"]["url"].partition(",")[2])
assert struct.unpack(">II", data[16:24]) == (1344, 768)
speaker = ChatGoogleGenerativeAI(model="gemini-2.5-flash-preview-tts", response_modalities=[Modality.AUDIO], **BASE)
assert speaker.invoke("Say hello").additional_kwargs["audio"]

cache = create_context_cache(chat, messages=[HumanMessage("The kettle is blue. " * 2000)])
cached = ChatGoogleGenerativeAI(model="gemini-2.5-flash", cached_content=cache, **BASE)
assert cached.invoke("What is blue?").usage_metadata["input_token_details"]["cache_read"] > 1000

embeddings = GoogleGenerativeAIEmbeddings(model="gemini-embedding-001", **BASE)
assert len(embeddings.embed_query("text", output_dimensionality=8)) == 8
assert len(embeddings.embed_documents([f"text {number}" for number in range(150)])) == 150
print("call stream tool structured search thinking images speech caches embed")

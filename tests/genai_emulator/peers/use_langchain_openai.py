"""langchain-openai against the emulator: an answer, a stream, tools, structured output, embeddings."""

import os

from langchain_core.messages import HumanMessage, ToolMessage
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from pydantic import BaseModel

SETTINGS = {"base_url": os.environ["EMULATOR_URL"] + "/v1beta/openai/", "api_key": "a-key"}


@tool
def get_weather(city: str) -> str:
    """Tell the weather in a city."""
    return f"clear in {city}"


class Event(BaseModel):
    name: str
    participants: list[str]


model = ChatOpenAI(model="gemini-2.5-flash", **SETTINGS)
assert model.invoke("Why is the sky blue?").content
assert len([chunk.content for chunk in model.stream("Tell me a story.")]) > 2
question = HumanMessage("What is the weather in Paris and in London?")
asked = model.bind_tools([get_weather]).invoke([question])
assert [call["args"]["city"] for call in asked.tool_calls] == ["Paris", "London"]
results = [ToolMessage(get_weather.invoke(call["args"]), tool_call_id=call["id"]) for call in asked.tool_calls]
assert "clear" in model.bind_tools([get_weather]).invoke([question, asked, *results]).content
assert isinstance(model.with_structured_output(Event).invoke("Alice and Bob meet."), Event)
# The service takes texts, not tokens.
embeddings = OpenAIEmbeddings(model="gemini-embedding-001", check_embedding_ctx_length=False, **SETTINGS)
assert len(embeddings.embed_documents(["a", "b"])) == 2
print("langchain-openai", len(asked.tool_calls), "calls")

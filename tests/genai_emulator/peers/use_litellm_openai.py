"""litellm's route for services that speak as OpenAI's does: chat, tools, images, files, batches and embeddings."""

import json
import os

import litellm
from pydantic import BaseModel

SETTINGS = {"api_base": os.environ["EMULATOR_URL"] + "/v1beta/openai/", "api_key": "a-key"}
MESSAGES = [{"role": "user", "content": "What is the weather in Paris and in London?"}]
TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": "Tell the weather in a city.",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        },
    }
]


class Person(BaseModel):
    name: str
    age: int


answer = litellm.completion(model="openai/gemini-2.5-flash", messages=MESSAGES, **SETTINGS)
assert answer.choices[0].message.content
pieces = list(litellm.completion(model="openai/gemini-2.5-flash", messages=MESSAGES, stream=True, **SETTINGS))
assert len(pieces) > 2
called = litellm.completion(model="openai/gemini-2.5-flash", messages=MESSAGES, tools=TOOLS, **SETTINGS)
assert len(called.choices[0].message.tool_calls) == 2
results = [
    {"role": "tool", "tool_call_id": call.id, "content": "clear"} for call in called.choices[0].message.tool_calls
]
after = litellm.completion(
    model="openai/gemini-2.5-flash", messages=[*MESSAGES, called.choices[0].message, *results], tools=TOOLS, **SETTINGS
)
assert "clear" in after.choices[0].message.content
told = litellm.completion(model="openai/gemini-2.5-flash", messages=MESSAGES, response_format=Person, **SETTINGS)
Person.model_validate_json(told.choices[0].message.content)
found = litellm.embedding(model="openai/gemini-embedding-001", input=["a", "b"], **SETTINGS)
assert len(found.data) == 2
for model in ("imagen-4.0-generate-001", "gemini-2.5-flash-image"):
    images = litellm.image_generation(model=f"openai/{model}", prompt="a cat", n=2, size="1024x1024", **SETTINGS)
    assert all(image.b64_json for image in images.data)
    assert len(images.data) == 2

HERE = {**SETTINGS, "custom_llm_provider": "openai"}
line = {
    "custom_id": "one",
    "method": "POST",
    "url": "/v1/chat/completions",
    "body": {"model": "gemini-2.5-flash", "messages": [{"role": "user", "content": "2 + 2?"}]},
}
source = litellm.create_file(
    file=("requests.jsonl", json.dumps(line).encode(), "application/jsonl"), purpose="batch", **HERE
)
assert litellm.file_retrieve(file_id=source.id, **HERE).purpose == "batch"


def create():
    return litellm.create_batch(
        completion_window="24h", endpoint="/v1/chat/completions", input_file_id=source.id, **HERE
    )


batch = create()
while batch.status not in ("completed", "failed"):
    batch = litellm.retrieve_batch(batch_id=batch.id, **HERE)
(given,) = map(json.loads, litellm.file_content(file_id=batch.output_file_id, **HERE).text.splitlines())
assert given["response"]["body"]["choices"][0]["message"]["content"] == "2 + 2 is 4."
assert litellm.cancel_batch(batch_id=create().id, **HERE).status == "cancelling"
assert len(litellm.list_batches(**HERE).data) == 2
assert litellm.file_delete(file_id=source.id, **HERE).deleted
print("litellm: call stream tools structured embed images files batches")

"""litellm's route for services that speak as OpenAI's does, against the emulator."""

import os

import litellm

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

answer = litellm.completion(model="openai/gemini-2.5-flash", messages=MESSAGES, **SETTINGS)
assert answer.choices[0].message.content
pieces = list(litellm.completion(model="openai/gemini-2.5-flash", messages=MESSAGES, stream=True, **SETTINGS))
assert len(pieces) > 2
called = litellm.completion(model="openai/gemini-2.5-flash", messages=MESSAGES, tools=TOOLS, **SETTINGS)
assert len(called.choices[0].message.tool_calls) == 2
found = litellm.embedding(model="openai/gemini-embedding-001", input=["a", "b"], **SETTINGS)
assert len(found.data) == 2
print("litellm", called.choices[0].finish_reason)

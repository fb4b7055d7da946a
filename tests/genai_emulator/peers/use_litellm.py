import os

import litellm

URL = os.environ["EMULATOR_URL"]
KEY = {"api_key": "a-key-of-the-emulator", "api_base": f"{URL}/v1beta"}
TOOL = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Tell the weather in a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def ask(text, **more):
    messages = [{"role": "system", "content": "Be short."}, {"role": "user", "content": text}]
    return litellm.completion(model="gemini/gemini-2.5-flash", messages=messages, **KEY, **more)


assert ask("Why is the sky blue?").choices[0].message.content
assert "".join(chunk.choices[0].delta.content or "" for chunk in ask("Tell me a story.", stream=True))
called = ask("What is the weather in Paris?", tools=[TOOL], tool_choice="required")
assert called.choices[0].message.tool_calls[0].function.name == "weather"
print("call stream tool")

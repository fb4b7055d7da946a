from any_llm import completion

TOOL = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Tell the weather in a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def ask(text, **more):
    return completion(model="gemini-2.5-flash", provider="gemini", messages=[{"role": "user", "content": text}], **more)


assert ask("Why is the sky blue?").choices[0].message.content
assert "".join(chunk.choices[0].delta.content or "" for chunk in ask("Tell me a story.", stream=True))
called = ask("What is the weather in Paris?", tools=[TOOL], tool_choice="required")
assert called.choices[0].message.tool_calls
print("call stream tool")

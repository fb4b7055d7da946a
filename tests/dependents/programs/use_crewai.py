from crewai import LLM

llm = LLM(model="gemini/gemini-2.5-flash", api_key="a-key-of-the-emulator")
assert llm.call("Why is the sky blue?")
TOOL = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Tell the weather in a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
calls = []


def weather(city: str) -> str:
    calls.append(city)
    return f"sunny in {city}"


assert llm.call("What is the weather in Paris?", tools=[TOOL], available_functions={"weather": weather})
assert calls
told = LLM(model="gemini/gemini-2.5-flash", api_key="a-key-of-the-emulator", stream=True)
assert told.call("Tell me a story.")
print("call stream tool")

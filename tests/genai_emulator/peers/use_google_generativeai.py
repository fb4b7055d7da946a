import os

import google.generativeai as genai

genai.configure(
    api_key="a-key-of-the-emulator",
    transport="rest",
    client_options={"api_endpoint": os.environ["EMULATOR_URL"]},
)


def weather(city: str) -> str:
    """Tell the weather in a city."""
    return f"sunny in {city}"


model = genai.GenerativeModel("gemini-2.5-flash")
assert model.generate_content("Why is the sky blue?").text
assert "".join(chunk.text for chunk in model.generate_content("Tell me a story.", stream=True))
assert model.count_tokens("one two").total_tokens > 0
assert len(genai.embed_content(model="models/text-embedding-004", content="text")["embedding"]) == 768
assert any(each.name == "models/gemini-2.5-flash" for each in genai.list_models())
tooled = genai.GenerativeModel("gemini-2.5-flash", tools=[weather])
chat = tooled.start_chat(enable_automatic_function_calling=True)
assert chat.send_message("What is the weather in Paris?").text
assert any("function_call" in part for content in chat.history for part in content.parts)
json_mode = {"response_mime_type": "application/json", "response_schema": list[str]}
assert model.generate_content("Two colours", generation_config=json_mode).text.startswith("[")
print("call stream tool count embed models chat structured")

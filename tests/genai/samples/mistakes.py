"""What checkers find before a program runs: each line that ends in ``# error`` is one, and no other is.

Those that end in ``# error if strict`` are found by pyright and basedpyright in strict mode.
"""

from __future__ import annotations

from dataclasses import dataclass

import genai
from genai import types

MODEL = "gemini-2.5-flash"


@dataclass
class Recipe:
    title: str


client = genai.Client(api_key="k")
# Misspelt names: of methods, arguments, modules, fields and classes.
client.models.generate_contents(model=MODEL, contents="hi")  # error
client.models.generate_content(modell=MODEL, contents="hi")  # error
client.modells.list()  # error
client.aio.files.uplod(file="a")  # error
types.GenerateContentConfg()  # error
genai.Clint(api_key="k")  # error
# Config keys, of models and of dicts, also those inside.
types.GenerateContentConfig(temperatur=0.5)  # error
client.models.generate_content(model=MODEL, contents="hi", config={"temperatur": 0.5})  # error
client.models.generate_content(model=MODEL, contents="hi", config={"http_options": {"timeot": 1}})  # error
client.models.generate_content(model=MODEL, contents="hi", config={"thinking_config": {"budget": 1}})  # error
client.models.embed_content(model=MODEL, contents="hi", config={"output_dimension": 8})  # error
client.files.list(config={"pagesize": 8})  # error
client.caches.update(name="cachedContents/a", config={"tl": "3s"})  # error
# Values of a wrong type.
client.models.generate_content(model=MODEL, contents="hi", config={"temperature": "hot"})  # error
client.models.generate_content(model=7, contents="hi")  # error
types.Part(text=b"hi")  # error
genai.Client(api_key="k", http_options={"timeout": "1s"})  # error
# Members of enums, and their strings: of models, in dicts, in lists, in dicts within dicts, as arguments.
types.FinishReason.STOPPED  # error
types.SafetySetting(category=types.HarmCategory.HARM_CATEGORY_HARASMENT)  # error
types.SafetySetting(category="HARM_CATEGORY_HARASMENT")  # error
types.GenerateContentConfig(response_modalities=["TXT"])  # error
types.Schema(type="STRNG")  # error
client.models.generate_content(model=MODEL, contents="hi", config={"response_modalities": ["TXT"]})  # error
thinking: types.ThinkingConfigDict = {"thinking_level": "lo"}  # error
calling: types.FunctionCallingConfigDict = {"mode": "ANYY"}  # error
settings: types.GenerateContentConfigDict = {"tool_config": {"function_calling_config": {"mode": "ANYY"}}}  # error
client.webhooks.create(uri="https://example.com", subscribed_events=["batch.succeded"])  # error
# One that is only known when the program runs is made a member, which any string can become.
spoken = input()
types.GenerateContentConfig(response_modalities=[spoken])  # error
types.GenerateContentConfig(response_modalities=[types.Modality(spoken), types.Modality("NEWER"), "text", "TEXT"])
known: types.ModalityLiteral = "TXT"  # error
# What comes back.
answer = client.models.generate_content(model=MODEL, contents="hi")
answer.txt  # error
answer.text.upper()  # error
recipe: Recipe = answer.parse(dict[str, str])  # error
answer.parse(Recipe).name  # error
for candidate in answer.candidates or ():
    if candidate.finish_reason == "STPO":  # error if strict
        break
    if candidate.finish_reason != "STPO":  # error if strict
        break
    if candidate.finish_reason == types.FinishReason.STPO:  # error
        break
number: int = answer.usage_metadata.total_token_count  # error
for chunk in client.models.generate_content_stream(model=MODEL, contents="hi"):
    chunk.delta  # error
client.interactions.create(model=MODEL, input="hi", stream=True).output_text  # error
client.files.upload(file=["a"])  # error


def why(reason: types.FinishReason, other: types.FinishReason) -> None:
    if reason.value == "STPO":  # error if strict
        return
    match reason:
        case types.FinishReason.MAX_TOKEN:  # error
            return
        case _:
            pass
    # Strings that it is compared with otherwise are strings to every checker.
    match other:
        case "STPO":
            return
        case _:
            pass
    if other in ("STPO", "MAX_TOKEN"):
        return


async def main() -> None:
    client.aio.models.generate_content(model=MODEL, contents="hi").text  # error
    async for chunk in client.models.generate_content_stream(model=MODEL, contents="hi"):  # error
        break

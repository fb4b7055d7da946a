"""litellm's route to Gemini: chat, tools, files, images, speech, embeddings and videos."""

import base64
import os
import struct

import litellm

URL = os.environ["EMULATOR_URL"]
KEY = {"api_key": "a-key-of-the-emulator", "api_base": f"{URL}/v1beta"}
# It puts the version into the paths of files and videos itself.
BARE = {**KEY, "api_base": URL}
TOOL = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Tell the weather in a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def ask(text, model="gemini-2.5-flash", **more):
    messages = [{"role": "system", "content": "Be short."}, {"role": "user", "content": text}]
    return litellm.completion(model=f"gemini/{model}", messages=messages, **KEY, **more)


def size(image):
    return struct.unpack(">II", base64.b64decode(image.b64_json)[16:24])


assert ask("Why is the sky blue?").choices[0].message.content
assert "".join(chunk.choices[0].delta.content or "" for chunk in ask("Tell me a story.", stream=True))
called = ask("What is the weather in Paris?", tools=[TOOL], tool_choice="required")
assert called.choices[0].message.tool_calls[0].function.name == "weather"
# As it sends schemas of OpenAI's, with references and all.
schema = {
    "type": "object",
    "properties": {"city": {"$ref": "#/$defs/City"}},
    "required": ["city"],
    "additionalProperties": False,
    "$defs": {"City": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}},
}
for model in ("gemini-2.5-flash", "gemini-3-flash-preview"):
    wanted = {"type": "json_schema", "json_schema": {"name": "place", "schema": schema, "strict": True}}
    assert '"name"' in ask("Which city?", model, response_format=wanted).choices[0].message.content
assert ask("Hm.", reasoning_effort="low").choices[0].message.reasoning_content

images = litellm.image_generation(model="gemini/imagen-4.0-generate-001", prompt="a cat", n=2, size="1024x1024", **KEY)
assert [size(image) for image in images.data] == [(1024, 1024)] * 2
image = litellm.image_generation(model="gemini/gemini-2.5-flash-image", prompt="a cat", size="1792x1024", **KEY)
assert size(image.data[0]) == (1344, 768)
spoken = ask(
    "Say hello", "gemini-2.5-flash-preview-tts", modalities=["audio"], audio={"voice": "Kore", "format": "pcm16"}
)
assert spoken.choices[0].message.audio.data
vectors = litellm.embedding(model="gemini/gemini-embedding-001", input=["a", "b"], dimensions=4, **KEY).data
assert [len(vector["embedding"]) for vector in vectors] == [4, 4]

video = litellm.video_generation(model="gemini/veo-3.1-generate-preview", prompt="a cat", seconds="4", **BARE)
while video.status not in ("completed", "failed"):
    video = litellm.video_status(video_id=video.id, **BARE)
assert litellm.video_content(video_id=video.id, **BARE)[4:8] == b"ftyp"

uploaded = ("notes.txt", b"The landing site is Taurus.", "text/plain")
file = litellm.create_file(file=uploaded, purpose="user_data", custom_llm_provider="gemini", **BARE)
assert litellm.file_retrieve(file_id=file.id, custom_llm_provider="gemini", **BARE).status == "processed"
print("call stream tool structured thinking images speech embed videos files")

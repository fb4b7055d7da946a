"""Images and videos by an older google-genai: 3.x makes them with Vertex AI alone."""

import io
import os
import struct
import tempfile
import warnings

from google import genai
from google.genai import types

warnings.simplefilter("ignore")
client = genai.Client(api_key="a-key-of-the-emulator", http_options={"base_url": os.environ["EMULATOR_URL"]})
IMAGEN, VEO = "imagen-4.0-generate-001", "veo-3.1-generate-preview"
PICTURE = types.Image(image_bytes=b"\x89PNG", mime_type="image/png")


def finished(operation):
    while not operation.done:
        operation = client.operations.get(operation)
    return operation


def refused(problem, **arguments):
    found = "nothing was refused"
    try:
        client.models.generate_videos(model=VEO, **arguments)
    except genai.errors.ClientError as error:
        found = error.message
    assert problem in found


config = types.GenerateImagesConfig(
    number_of_images=2,
    aspect_ratio="9:16",
    image_size="2K",
    include_rai_reason=True,
    include_safety_attributes=True,
    person_generation="ALLOW_ADULT",
    safety_filter_level="BLOCK_LOW_AND_ABOVE",
    language="en",
    guidance_scale=4.0,
)
answer = client.models.generate_images(model=IMAGEN, prompt="a cat", config=config)
sizes = [struct.unpack(">II", made.image.image_bytes[16:24]) for made in answer.generated_images]
assert sizes == [(1536, 2816)] * 2, sizes
assert answer.positive_prompt_safety_attributes.content_type == "Positive Prompt"
blocked = client.models.generate_images(model=IMAGEN, prompt="emulator:block", config={"include_rai_reason": True})
assert "filtered out" in blocked.generated_images[0].rai_filtered_reason

for arguments in (
    {"prompt": "a cat", "config": {"duration_seconds": 4, "aspect_ratio": "9:16", "negative_prompt": "dogs"}},
    {"source": types.GenerateVideosSource(prompt="a cat", image=PICTURE), "config": {"last_frame": PICTURE}},
    {"prompt": "a cat", "config": {"reference_images": [{"image": PICTURE, "reference_type": "ASSET"}]}},
):
    made = finished(client.models.generate_videos(model=VEO, **arguments)).response.generated_videos[0]
    assert client.files.download(file=made)[4:8] == b"ftyp"
    path = os.path.join(tempfile.mkdtemp(), "cat.mp4")
    made.video.save(path)
    assert os.path.getsize(path) == len(made.video.video_bytes)
longer = finished(client.models.generate_videos(model=VEO, prompt="go on", video=types.Video(uri=made.video.uri)))
assert longer.response.generated_videos[0].video.uri != made.video.uri
again = types.GenerateVideosOperation(name=longer.name)
assert finished(again).response.generated_videos[0].video.uri == longer.response.generated_videos[0].video.uri
assert "violate our policies" in str(
    finished(client.models.generate_videos(model=VEO, prompt="emulator:block")).response
)
assert finished(client.models.generate_videos(model=VEO, prompt="emulator:fail")).error["code"] == 13
refused("durationSeconds is 5", prompt="a cat", config={"duration_seconds": 5})
refused("The request needs a prompt", prompt="")
# A file by its URI, in the place of its name.
file = client.files.upload(file=io.BytesIO(b"hello"), config={"mime_type": "text/plain"})
assert client.files.get(name=file.uri).name == file.name
print("images videos")

"""A whole program on Google Cloud: google-cloud-storage and google-genai, with no line about an emulator in it."""

import json
import os
import time

from google import genai
from google.cloud import storage

url = os.environ["EMULATOR_URL"]
os.environ["STORAGE_EMULATOR_HOST"] = url
os.environ["GOOGLE_VERTEX_BASE_URL"] = url

bucket = storage.Client(project="my-project").create_bucket("my-bucket")
question = {"contents": [{"role": "user", "parts": [{"text": "What is 5 times 3?"}]}]}
bucket.blob("in.jsonl").upload_from_string(json.dumps({"request": question}))

client = genai.Client(vertexai=True, project="my-project", location="us-central1")
job = client.batches.create(
    model="gemini-2.5-flash", src="gs://my-bucket/in.jsonl", config={"dest": "gs://my-bucket/out"}
)
while job.state not in ("JOB_STATE_SUCCEEDED", "JOB_STATE_FAILED"):
    time.sleep(0.01)
    job = client.batches.get(name=job.name)
(written,) = bucket.list_blobs(prefix="out/")
answer = json.loads(written.download_as_text())["response"]["candidates"][0]["content"]["parts"][0]["text"]
assert answer == "5 * 3 is 15.", answer

bucket.blob("sky.txt").upload_from_string("The sky is blue.", content_type="text/plain")
file = genai.types.Part.from_uri(file_uri="gs://my-bucket/sky.txt", mime_type="text/plain")
told = client.models.generate_content(model="gemini-2.5-flash", contents=[file, "What colour is the sky?"])
assert told.text == "The sky is blue.", told.text

images = client.models.generate_images(
    model="imagen-4.0-generate-001",
    prompt="A red kite",
    config={"number_of_images": 1, "output_gcs_uri": "gs://my-bucket/kites"},
)
made = bucket.blob(images.generated_images[0].image.gcs_uri.removeprefix("gs://my-bucket/")).download_as_bytes()
assert made.startswith(b"\x89PNG")
print("google-cloud-storage and google-genai:", genai.__version__)

"""Images and videos: what the models refuse, what ffprobe reads, what is said without their packages."""

from __future__ import annotations

import base64
import json
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from genai_emulator import Emulator
from tests.genai_emulator.helpers import upload

IMAGEN, VEO = "imagen-4.0-generate-001:predict", "veo-3.1-generate-preview:predictLongRunning"


def predict(client: httpx.Client, model: str, instance: dict[str, Any] | None = None, **parameters: Any) -> Any:
    body = {"instances": [{"prompt": "a cat", **(instance or {})}], "parameters": parameters}
    return client.post(f"/v1beta/models/{model}", json=body).json()


def test_what_a_model_does_not_have_is_refused_by_its_name(client: httpx.Client) -> None:
    """In the words that were seen, without details; what holds them is free in the API's description."""
    image = {"imageBytes": "AAAA", "mimeType": "image/png"}
    for model, instance, parameters, name in (
        (VEO, {}, {"generateAudio": False}, "generateAudio"),
        (VEO, {}, {"numberOfVideos": 1}, "numberOfVideos"),
        (VEO, {}, {"seed": 1}, "seed"),
        (VEO, {"image": image}, {}, "imageBytes"),
        (VEO, {"video": {"uri": "x", "encoding": "video/mp4"}}, {}, "encoding"),
        (VEO, {"style": "x"}, {}, "style"),
        ("veo-2.0-generate-001:predictLongRunning", {}, {"resolution": "720p"}, "resolution"),
        (IMAGEN, {}, {"addWatermark": True}, "addWatermark"),
    ):
        error = predict(client, model, instance, **parameters)["error"]
        expected = (
            f"`{name}` isn't supported by this model. Please remove it or refer to the Gemini API documentation for"
            " supported usage."
        )
        assert error == {"code": 400, "message": expected, "status": "INVALID_ARGUMENT"}
    unknown = client.post(f"/v1beta/models/{VEO}", json={"instances": [{"prompt": "x"}], "nothing": 1}).json()
    assert "Cannot find field" in unknown["error"]["message"]


def test_the_size_of_an_image_by_the_name_that_its_page_has(client: httpx.Client) -> None:
    (made,) = predict(client, IMAGEN, sampleCount=1, imageSize="2K")["predictions"]
    assert struct.unpack(">II", base64.b64decode(made["bytesBase64Encoded"])[16:24]) == (2048, 2048)


def test_a_model_that_makes_images_answers_in_what_is_asked_for(client: httpx.Client) -> None:
    for asked, kinds in (
        (None, ["text", "inlineData"]),
        (["TEXT", "IMAGE"], ["text", "inlineData"]),
        (["IMAGE"], ["inlineData"]),
        (["TEXT"], ["text"]),
    ):
        body: dict[str, Any] = {"contents": [{"parts": [{"text": "a cat"}]}]}
        if asked is not None:
            body["generationConfig"] = {"responseModalities": asked}
        answer = client.post("/v1beta/models/gemini-2.5-flash-image:generateContent", json=body).json()
        found = answer["candidates"][0]["content"]["parts"]
        assert [next(iter(part)) for part in found] == kinds, asked


def test_a_file_is_known_by_its_uri_as_by_its_id(client: httpx.Client, emulator: Emulator) -> None:
    """As google-genai puts it into the path where it is not https, with the end that the URI of a video has."""
    file = upload(client, b"some bytes", "text/plain")
    uri, identifier = file["uri"], file["name"].removeprefix("files/")
    assert uri.startswith("http://")
    assert client.get(f"/v1beta/files/{uri}").json() == client.get(f"/v1beta/files/{identifier}").json()
    for path in (
        f"/v1beta/files/{uri}:download?alt=media",
        f"/v1beta/files/{uri}:download?alt=media:download?alt=media",
        f"/v1beta/files/{quote(uri + ':download?alt=media', safe='')}:download?alt=media",
    ):
        # An uploaded file cannot be downloaded.
        answer = client.get(path)
        assert answer.status_code == client.get(f"/v1beta/files/{identifier}:download?alt=media").status_code, path
        assert emulator.requests[-2].path == f"/v1beta/files/{identifier}:download"
    assert client.get("/v1beta/files/http://nothing").status_code == 404
    assert client.delete(f"/v1beta/files/{uri}").status_code == 200
    assert client.get(f"/v1beta/files/{identifier}").status_code == 403


def probe(path: Path) -> tuple[float, str, int, int, str, int]:
    """What ffprobe says of a video: seconds, codec, width, height, pictures a second, pictures in all."""
    fields = "stream=codec_name,width,height,avg_frame_rate,nb_frames:format=duration"
    command = ["ffprobe", "-v", "error", "-select_streams", "v", "-show_entries", fields, "-of", "json", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    (stream,) = told["streams"]
    seconds, pictures = float(told["format"]["duration"]), int(stream["nb_frames"])
    return seconds, stream["codec_name"], stream["width"], stream["height"], stream["avg_frame_rate"], pictures


@pytest.mark.skipif(shutil.which("ffprobe") is None, reason="ffprobe is not installed")
@pytest.mark.parametrize(
    ("seconds", "settings", "size"),
    [
        (4, {"aspectRatio": "9:16"}, (720, 1280)),
        pytest.param(6, {}, (1280, 720), marks=pytest.mark.long),
        pytest.param(8, {"resolution": "1080p"}, (1920, 1080), marks=pytest.mark.long),
    ],
    ids=str,
)
def test_ffprobe_reads_a_video_of_the_asked_length_size_and_rate(
    client: httpx.Client, tmp_path: Path, seconds: int, settings: dict[str, Any], size: tuple[int, int]
) -> None:
    pytest.importorskip("av")
    operation = predict(client, VEO, durationSeconds=seconds, **settings)
    while not operation.get("done"):
        operation = client.get(f"/v1beta/{operation['name']}").json()
    (sample,) = operation["response"]["generateVideoResponse"]["generatedSamples"]
    path = tmp_path / "video.mp4"
    path.write_bytes(client.get(sample["video"]["uri"], follow_redirects=True).content)
    assert probe(path) == (seconds, "h264", *size, "24/1", 24 * seconds)


def test_without_pillow_or_av_the_extra_is_named(
    client: httpx.Client, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = [{"parts": [{"text": "a cat"}]}]
    painted = ("/v1beta/models/gemini-2.5-flash-image:generateContent", {"contents": contents})
    listed = ("/v1beta/openai/images/generations", {"model": "imagen-4.0-generate-001", "prompt": "a cat"})
    predicted, filmed = (
        (f"/v1beta/models/{model}", {"instances": [{"prompt": "a cat"}], "parameters": {"sampleCount": 1}})
        for model in (IMAGEN, VEO)
    )
    client.headers["authorization"] = "Bearer a-key"
    for package, module, extra, asked in (
        ("pillow", "PIL", "emulator", (painted, predicted, listed)),
        ("av", "av", "emulator-video", (filmed,)),
    ):
        with monkeypatch.context() as patched:
            patched.setitem(sys.modules, module, None)
            for path, body in asked:
                answer = client.post(path, json=body)
                assert answer.status_code == 501, path
                assert f"the emulator needs {package} for this: pip install 'gemini-genai[{extra}]'" in answer.text
                # What needs neither goes on.
                assert client.get("/v1beta/models").status_code == 200
    emulator.when("a cat").answer({"inlineData": {"mimeType": "image/png", "data": "AAAA"}})
    with monkeypatch.context() as patched:
        patched.setitem(sys.modules, "PIL", None)
        assert predict(client, IMAGEN, sampleCount=1)["predictions"][0]["bytesBase64Encoded"] == "AAAA"

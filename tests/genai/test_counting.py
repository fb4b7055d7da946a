"""``estimate_tokens``: what a prompt comes to, what is an estimate, what cannot be told, and the limits."""

from __future__ import annotations

import asyncio
import io
from typing import Any

import pytest

from genai import Client, types
from genai.counting.capabilities import TELLING, check_refused
from genai.counting.estimates import TokenEstimate
from genai.counting.facts import model_facts
from genai.errors import ArgumentError
from tests.genai_runtime.test_media import mp4, wav

MODEL = "gemini-2.5-flash"


@pytest.fixture(scope="module")
def client() -> Client:
    return Client(api_key="CANARY-key-0123456789")


def part(mime_type: str, data: bytes) -> types.Part:
    return types.Part.from_bytes(data=data, mime_type=mime_type)


def picture(width: int, height: int) -> types.Part:
    image = pytest.importorskip("PIL.Image")
    out = io.BytesIO()
    image.new("RGB", (width, height)).save(out, "PNG")
    return part("image/png", out.getvalue())


def pdf(pages: int) -> types.Part:
    writer = pytest.importorskip("pypdf").PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(612, 792)
    out = io.BytesIO()
    writer.write(out)
    return part("application/pdf", out.getvalue())


def test_a_prompt_of_everything(client: Client) -> None:
    contents = ["How many boats are there?", picture(300, 200), part("audio/wav", wav(2)), pdf(3)]
    contents += [part("video/mp4", mp4(10, sound=True)), part("text/csv", b"a,b\n1,2\n")]
    found = client.models.estimate_tokens(contents, model=MODEL, config={"system_instruction": "Be brief."})
    assert found.by_modality == {"TEXT": 7 + 2 + 3, "IMAGE": 258, "AUDIO": 64 + 320, "DOCUMENT": 774, "VIDEO": 2630}
    assert found.total_tokens == sum(found.by_modality.values()) == sum(each.tokens for each in found.parts)
    assert {each.modality: each.token_count for each in found.prompt_tokens_details} == found.by_modality
    assert found.is_estimate
    assert found.fits
    assert found.input_token_limit == 1_048_576
    said = {each.where: (each.exact, each.basis) for each in found.parts if each.modality != "AUDIO"}
    assert said == {
        "contents[0].parts[0]": (False, "25 characters"),
        "contents[0].parts[1]": (True, "300 x 200 pixels"),
        "contents[0].parts[3]": (True, "3 pages"),
        "contents[0].parts[4]": (False, "10 s"),
        "contents[0].parts[5]": (False, "8 characters"),
        "system_instruction.parts[0]": (False, "9 characters"),
    }
    again = asyncio.run(
        client.aio.models.estimate_tokens(contents, model=MODEL, config={"system_instruction": "Be brief."})
    )
    assert again == found
    assert not client.models.estimate_tokens(contents[1:3], model=f"models/{MODEL}").is_estimate
    assert client.models.estimate_tokens(contents=picture(60, 30), model="gemini-3.5-flash").total_tokens == 1081


def test_tools_calls_and_clips(client: Client) -> None:
    def weather(city: str) -> str:
        """Tell the weather of a city."""
        return city

    estimate = client.models.estimate_tokens
    plain = estimate("Hello", model=MODEL)
    with_tool = estimate("Hello", model=MODEL, config=types.GenerateContentConfig(tools=[weather]))
    assert with_tool.total_tokens > plain.total_tokens + 10
    assert [each.where for each in with_tool.estimated][-1] == "tools[0].function_declarations[0]"
    called = types.Content(role="model", parts=[types.Part.from_function_call(name="weather", args={"city": "Oslo"})])
    assert estimate(["Hello", called], model=MODEL).parts[1].where == "contents[1].parts[0].functionCall"
    # What count_tokens takes is taken too.
    config = {"system_instruction": "x" * 40, "generation_config": {"media_resolution": "MEDIA_RESOLUTION_LOW"}}
    assert estimate(picture(60, 30), model="gemini-3.5-flash", config=config).by_modality == {
        "TEXT": 10,
        "IMAGE": 11 * 23,
    }
    video = types.Part(
        inline_data=types.Blob(data=mp4(100, sound=False), mime_type="video/mp4"),
        video_metadata=types.VideoMetadata(start_offset="10s", end_offset="30s", fps=0.5),
    )
    assert estimate(video, model=MODEL).total_tokens == 10 * 263


def test_files_by_uri(client: Client) -> None:
    """What a File says of itself counts; what nothing says is named, with the reason."""
    uri = "https://generativelanguage.googleapis.com/v1beta/files/"
    known = types.File(uri=f"{uri}a", mime_type="video/mp4", video_metadata={"video_duration": "10s"})
    text = types.File(uri=f"{uri}b", mime_type="text/plain", size_bytes=400)
    image = types.File(uri=f"{uri}c", mime_type="image/png", size_bytes=400)
    clip = types.Part(
        file_data=types.FileData(file_uri="https://www.youtube.com/watch?v=x"),
        video_metadata=types.VideoMetadata(start_offset="10s", end_offset="30s"),
    )
    found = client.models.estimate_tokens([known, text, image, clip], model=MODEL)
    assert [(each.modality, each.tokens) for each in found.parts] == [
        ("VIDEO", 2630), ("AUDIO", 320), ("TEXT", 100), ("VIDEO", 5260), ("AUDIO", 640)
    ]  # fmt: skip
    assert found.is_estimate
    (lacking,) = found.uncounted
    assert lacking.where == "contents[0].parts[2]"
    assert "pixels are in no metadata" in lacking.reason
    assert client.models.estimate_tokens([image], model="gemini-1.5-pro").total_tokens == 258
    for mime_type, word in (("audio/mpeg", "seconds"), ("application/pdf", "pages"), ("video/mp4", "how long")):
        (lacking,) = client.models.estimate_tokens(
            types.Part.from_uri(file_uri="gs://bucket/x", mime_type=mime_type), model=MODEL
        ).uncounted
        assert word in lacking.reason
    (lacking,) = client.models.estimate_tokens(part("audio/flac", b"x"), model=MODEL).uncounted
    assert "audio/flac: its header does not say" in lacking.reason
    cached = client.models.estimate_tokens("x", model=MODEL, config={"cached_content": "cachedContents/x"})
    assert [each.where for each in cached.uncounted] == ["cached_content"]


def test_limits(client: Client) -> None:
    def beyond(contents: Any, model: str) -> list[str]:
        found: TokenEstimate = client.models.estimate_tokens(contents, model=model)
        assert found.fits is not bool(found.exceeded)
        return [str(each) for each in found.exceeded]

    book = pdf(1001)
    assert beyond(book, MODEL) == ["contents[0].parts[0]: 1,001 pages, where 1,000 are allowed"]
    assert beyond(book, "gemini-1.5-flash") == []
    film = part("video/mp4", mp4(3601, sound=False))
    assert beyond(film, MODEL) == ["contents[0].parts[0]: 3,601 seconds, where 3,600 are allowed"]
    # An hour of it is a few bytes: a header that says so.
    hours = types.File(uri="https://x/files/y", mime_type="video/mp4", video_metadata={"video_duration": "3600s"})
    assert beyond([hours] * 2, MODEL) == ["contents: 2,124,000 tokens, where 1,048,576 are allowed"]
    pcm = part("audio/L16;rate=1", bytes(2 * 34_201))
    assert beyond(pcm, MODEL)[0] == "contents: 34,201 seconds of audio, where 34,200 are allowed"


def test_bad_input(client: Client) -> None:
    with pytest.raises(ArgumentError, match="contents"):
        client.models.estimate_tokens([], model=MODEL)
    with pytest.raises(ArgumentError, match="system_instruktion"):
        client.models.estimate_tokens("x", model=MODEL, config={"system_instruktion": "x"})  # type: ignore[typeddict-unknown-key]
    with pytest.raises(ArgumentError, match=r"LocalTokenizer"):
        client.models.estimate_tokens("x", model=MODEL, tokenizer=len)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="model"):
        client.models.estimate_tokens("x", model="")


def test_what_the_api_refuses_is_not_sent(client: Client) -> None:
    """Only what is recorded of this very model; another is asked, and says itself what it thinks of it."""
    refused: list[tuple[str, dict[str, Any], str]] = [
        (MODEL, {"presence_penalty": 0.5}, "config.presence_penalty: penalties are not enabled"),
        (MODEL, {"response_modalities": ["TEXT", "IMAGE"]}, "config.response_modalities: this model answers in TEXT"),
        ("gemini-2.5-flash-image", {"response_mime_type": "application/json"}, "JSON mode is not enabled .*-image"),
        ("models/gemini-2.5-pro-preview-tts", {"response_modalities": ["TEXT"]}, "answers in AUDIO only"),
    ]
    for model, config, message in refused:
        for send in (client.models.generate_content, client.models.generate_content_stream):
            with pytest.raises(ArgumentError, match=message):
                send(model=model, contents="x", config=config)  # type: ignore[arg-type]
        with pytest.raises(ArgumentError, match=message):
            asyncio.run(client.aio.models.generate_content(model=model, contents="x", config=config))  # type: ignore[arg-type]
    accepted: list[tuple[str, dict[str, Any]]] = [
        ("gemini-2.5-pro", {"presencePenalty": 0.5}),
        (MODEL, {"presencePenalty": 0, "responseMimeType": "application/json", "responseModalities": ["TEXT"]}),
        ("gemini-2.5-flash-image", {"responseModalities": ["TEXT", "IMAGE"]}),
        ("gemini-2.5-flash-preview-tts", {"responseModalities": ["AUDIO"]}),
    ]
    for model, generation in accepted:
        check_refused(model, {"generationConfig": generation})
    fields = {rule["field"].rpartition(".")[2] for rule in model_facts()["refused"]}
    assert fields == TELLING


def test_the_emulator_counts_the_same(emulator: Any) -> None:
    """Media alike; and an image that a model made as recorded, which is another number than of one it was shown."""
    media = [picture(*size) for size in ((60, 30), (1000, 1000), (2000, 500))]
    media += [pdf(2), part("audio/wav", wav(3.3)), part("video/mp4", mp4(7.5, sound=True))]
    options: Any = {"base_url": emulator.url}
    with Client(api_key="CANARY-key-0123456789", http_options=options) as client:
        for model in ("gemini-1.5-flash", "gemini-2.0-flash", MODEL, "gemini-3.5-flash"):
            counted = client.models.count_tokens(model=model, contents=media)
            found = client.models.estimate_tokens(media, model=model)
            assert counted.total_tokens == found.total_tokens, model
            details = {each.modality: each.token_count for each in counted.prompt_tokens_details or ()}
            assert details == found.by_modality, model
        for model, tokens in (("gemini-2.5-flash-image", 1290), ("gemini-3.1-flash-image-preview", 1120)):
            answer = client.models.generate_content(model=model, contents="A boat.")
            assert answer.usage_metadata is not None
            made = answer.usage_metadata.candidates_tokens_details or []
            assert [(each.modality, each.token_count) for each in made] == [("IMAGE", tokens)]
        # An uploaded video says how long it is, and its File is all that an estimate needs.
        film = client.files.upload(file=io.BytesIO(mp4(12.5, sound=True)), config={"mime_type": "video/mp4"})
        film = client.files.wait(film)
        found = client.models.estimate_tokens([film], model=MODEL)
        assert found.by_modality == {"VIDEO": 13 * 263, "AUDIO": 400}
        assert client.models.count_tokens(model=MODEL, contents=[film]).total_tokens == found.total_tokens

"""How models show themselves: ``repr``, rich's protocol, and those of notebooks."""

from __future__ import annotations

from base64 import b64decode
from typing import Any

import pytest

from genai import types
from genai_runtime.models.display import represent, shown_fields

PNG = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
CANARY = "CANARY-0123456789"


def answer(*parts: dict[str, Any]) -> types.GenerateContentResponse:
    candidates = [{"content": {"role": "model", "parts": list(parts)}, "finishReason": "STOP"}]
    return types.GenerateContentResponse.from_dict({"candidates": candidates})


def test_what_is_long_is_written_over_several_lines() -> None:
    assert repr(types.Content(parts=[{"text": "a"}])) == "Content(parts=[Part(text='a')])"
    assert repr(answer({"text": "a" * 60}, {"functionCall": {"name": "f", "args": {"x": 1}}})) == (
        "GenerateContentResponse(\n"
        "  candidates=[\n"
        "    Candidate(\n"
        "      content=Content(\n"
        "        role='model',\n"
        "        parts=[\n"
        f"          Part(text='{'a' * 60}'),\n"
        "          Part(function_call=FunctionCall(name='f', args={'x': 1})),\n"
        "        ],\n"
        "      ),\n"
        "      finish_reason=<FinishReason.STOP: 'STOP'>,\n"
        "    ),\n"
        "  ],\n"
        ")"
    )


def test_no_line_is_longer_than_its_values_make_it() -> None:
    for length in range(40, 80):
        content = types.Content(role="user", parts=[{"text": "a" * length}])
        assert all(len(line) <= 100 for line in repr(content).splitlines())
        assert represent(content) == str(content)


def test_embeddings_and_bytes_are_shortened() -> None:
    embedding = types.ContentEmbedding(values=[0.25] * 768)
    assert repr(embedding) == "ContentEmbedding(values=[0.25, 0.25, 0.25, ... 765 more])"
    assert repr(types.ContentEmbedding(values=[0.5] * 3)) == "ContentEmbedding(values=[0.5, 0.5, 0.5])"
    assert repr(types.Blob(data=b"x" * 5000)) == "Blob(data=<5000 bytes: b'xxxxxxxxxxxxxxxx'...>)"


def test_a_subclass_shows_itself() -> None:
    class Note(types.Part):
        def __repr__(self) -> str:
            return "a note"

    assert represent(types.Content.model_construct(parts=[Note(text="a")])) == "Content(parts=[a note])"


def test_rich() -> None:
    shown = dict(answer({"text": "a"}).__rich_repr__())
    assert list(shown) == ["candidates"]
    assert repr(dict(types.Blob(data=b"x" * 20).__rich_repr__())["data"]) == "<20 bytes: b'xxxxxxxxxxxxxxxx'...>"
    pretty = pytest.importorskip("rich.pretty")
    said = pretty.pretty_repr(types.ContentEmbedding(values=[0.25] * 768))
    assert said == "ContentEmbedding(values=[0.25, 0.25, 0.25, ... 765 more])"


def test_secrets_are_shown_nowhere() -> None:
    options = types.HttpOptions(headers={"Authorization": CANARY, "x-plain": "shown"}, extra_body={"api_key": CANARY})
    webhook = types.Webhook.from_dict({"name": "webhooks/a", "newSigningSecret": CANARY})
    for model in (options, webhook):
        notebook = [model._repr_html_(), model._repr_markdown_()]
        for each in (repr(model), repr(dict(shown_fields(model))), *notebook):
            assert CANARY not in (each or "")
    assert "shown" in repr(options)
    assert "&lt;redacted&gt;" in (webhook._repr_html_() or "")


def test_arguments_of_an_http_library_hold_secrets_too() -> None:
    proxy = f"http://user:{CANARY}@proxy.example:3128"
    arguments = {
        "proxy": proxy,
        "auth": ("user", CANARY),
        "cert": ("a.pem", "a.key", CANARY),
        "cookies": {"session": CANARY},
        "headers": {"Authorization": CANARY},
        "mounts": {"all://": proxy},
        "timeout": 3,
    }
    options = types.HttpOptions(base_url=proxy, client_args=arguments, async_client_args=arguments)
    for each in (repr(options), options._repr_html_() or "", repr([types.GenerateContentConfig(http_options=options)])):
        assert CANARY not in each
    assert repr(options).count("'http://<redacted>@proxy.example:3128'") == 5
    assert "'timeout': 3" in repr(options)
    # What is saved is whole.
    assert options.model_dump(exclude_none=True)["client_args"] == arguments


def test_answers_in_a_notebook() -> None:
    said = answer(
        {"text": "a plan", "thought": True}, {"text": "# Hi\n"}, {"functionCall": {"name": "f"}}, {"text": "b"}
    )
    assert said._repr_markdown_() == said.candidates[0]._repr_markdown_() == "# Hi\nb"  # type: ignore[index]
    assert (said._repr_html_(), said._repr_png_()) == (None, None)
    drawn = answer({"text": "Look:"}, {"inlineData": {"mimeType": "image/png", "data": "iVBORw0KGgo="}})
    assert drawn._repr_markdown_() == "Look:\n\n![image](data:image/png;base64,iVBORw0KGgo=)\n\n"
    for empty in (answer(), types.GenerateContentResponse(), types.Part(text="a"), types.File(name="files/a")):
        assert empty._repr_markdown_() is None
    interaction = types.Interaction.from_dict(
        {"steps": [{"type": "model_output", "content": [{"type": "text", "text": "*Hi*"}]}]}
    )
    assert interaction._repr_markdown_() == "*Hi*"


def test_pictures_sounds_and_videos_in_a_notebook() -> None:
    image = types.Image(image_bytes=PNG, mime_type="image/png")
    part = types.Part.from_bytes(data=PNG, mime_type="image/png")
    for each in (image, types.Image(image_bytes=PNG), types.GeneratedImage(image=image), part, part.inline_data):
        assert each is not None
        assert (each._repr_png_(), each._repr_jpeg_(), each._repr_html_()) == (PNG, None, None)
    jpeg = b"\xff\xd8\xff\xe0"
    assert types.Image(image_bytes=jpeg)._repr_jpeg_() == jpeg
    assert types.Blob(data=b"x", mime_type="image/webp")._repr_html_() == '<img src="data:image/webp;base64,eA==">'
    sound = types.Blob(data=b"x", mime_type="audio/wav")
    assert sound._repr_html_() == '<audio controls src="data:audio/wav;base64,eA=="></audio>'
    assert types.Blob(data=b"x", mime_type="audio/pcm;rate=24000")._repr_html_() is None
    video = types.Video(video_bytes=b"x", mime_type="video/mp4")
    assert video._repr_html_() == '<video controls src="data:video/mp4;base64,eA=="></video>'
    several = types.GenerateImagesResponse(generated_images=[types.GeneratedImage(image=image)] * 2)
    assert (several._repr_html_() or "").count("<img ") == 2
    for nothing in (types.Image(gcs_uri="gs://a/b"), types.Blob(data=b"x", mime_type="text/html"), types.Part()):
        assert (nothing._repr_html_(), nothing._repr_png_()) == (None, None)


def test_resources_in_a_notebook() -> None:
    file = types.File(
        name="files/a", display_name="<b>", size_bytes=5, create_time="2025-01-01T00:00:00Z", state="ACTIVE"
    )
    assert file._repr_html_() == (
        "<table><caption>File</caption><tr><th>name</th><td>files/a</td></tr>"
        "<tr><th>display_name</th><td>&lt;b&gt;</td></tr><tr><th>size_bytes</th><td>5</td></tr>"
        "<tr><th>create_time</th><td>2025-01-01 00:00:00+00:00</td></tr><tr><th>state</th><td>ACTIVE</td></tr></table>"
    )
    assert types.FunctionCall(name="f")._repr_html_() is None


def test_models_without_fields_show_themselves() -> None:
    for name in sorted(dir(types))[::25]:
        kind = getattr(types, name)
        if isinstance(kind, type) and hasattr(kind, "_repr_html_") and hasattr(kind, "model_construct"):
            blank = kind.model_construct()
            assert (blank._repr_html_(), blank._repr_markdown_(), blank._repr_png_()) == (None, None, None), name
            assert repr(blank) == f"{type(blank).__name__}()"

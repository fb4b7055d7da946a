"""Everything that may be passed as contents, as it travels."""

from __future__ import annotations

import base64
import collections
import io
import pathlib
from typing import Any

import pytest

import genai
from genai import contents as contents_module
from genai import errors, types
from genai.contents import INLINE_LIMIT, check_inline_size, embed_contents, to_content, to_contents, to_parts
from tests.genai.conftest import KEY, MODEL, Mode

FILE = types.File(name="files/a", uri="https://example.com/files/a", mime_type="text/plain")
FILE_PART = {"fileData": {"fileUri": "https://example.com/files/a", "mimeType": "text/plain"}}
BLOB_PART = {"inlineData": {"data": base64.b64encode(b"\xff\xfe").decode(), "mimeType": "image/png"}}
CALL = types.Part.from_function_call(name="f", args={"x": 1})
CALL_PART = {"functionCall": {"name": "f", "args": {"x": 1}}}


def user(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"role": "user", "parts": list(parts)}


def model(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"role": "model", "parts": list(parts)}


A, B = {"text": "a"}, {"text": "b"}


@pytest.mark.parametrize(
    ("name", "mime_type"),
    [
        ("a.pdf", "application/pdf"),
        ("a.js", "text/javascript"),
        ("a.py", "text/x-python"),
        ("a.txt", "text/plain"),
        ("a.html", "text/html"),
        ("a.css", "text/css"),
        ("a.md", "text/md"),
        ("a.csv", "text/csv"),
        ("a.xml", "text/xml"),
        ("a.rtf", "text/rtf"),
        ("A.PDF", "application/pdf"),
        ("a.heic", "image/heic"),
        ("a.mp3", "audio/mp3"),
        ("a.mov", "video/mov"),
    ],
)
def test_the_documented_types_are_known_by_suffix(name: str, mime_type: str) -> None:
    for uri in (f"gs://bucket/{name}", f"https://example.com/{name}?alt=media"):
        part = types.Part.from_uri(file_uri=uri)
        assert part.file_data is not None
        assert part.file_data.mime_type == mime_type


def test_a_declaration_and_a_result_with_media() -> None:
    def weather(city: str, days: int = 1) -> str:
        """The weather.

        Args:
            city: Where.
        """
        return f"{city} {days}"

    client = genai.Client(api_key=KEY)
    for each in (client, client.aio):
        made = types.FunctionDeclaration.from_callable(client=each, callable=weather, behavior="non_blocking")
        assert made.to_dict() == {
            "name": "weather",
            "description": "The weather.",
            "behavior": "NON_BLOCKING",
            "parameters": {
                "type": "OBJECT",
                "properties": {
                    "city": {"type": "STRING", "description": "Where."},
                    "days": {"type": "INTEGER", "default": 1},
                },
                "required": ["city"],
            },
        }
    with pytest.raises(errors.ArgumentError, match=r"client.*genai\.Client"):
        types.FunctionDeclaration.from_callable(client=None, callable=weather)
    media = types.FunctionResponsePart.from_bytes(data=b"\xff\xfe", mime_type="image/png")
    assert media.to_dict() == BLOB_PART


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", [user(A)]),
        (["a", "b"], [user(A, B)]),
        (("a", "b"), [user(A, B)]),
        (types.Part(text="a"), [user(A)]),
        (types.Part.from_text("a"), [user(A)]),
        ({"text": "a"}, [user(A)]),
        (FILE, [user(FILE_PART)]),
        ([FILE, "\n\n", "a"], [user(FILE_PART, {"text": "\n\n"}, A)]),
        (types.Part.from_uri(file_uri="https://example.com/files/a", mime_type="text/plain"), [user(FILE_PART)]),
        ({"uri": "https://example.com/files/a", "mime_type": "text/plain"}, [user(FILE_PART)]),
        ({"uri": "https://example.com/files/a", "mimeType": "text/plain", "name": "files/a"}, [user(FILE_PART)]),
        ({"file_uri": "https://example.com/files/a", "mime_type": "text/plain"}, [user(FILE_PART)]),
        ({"file_data": {"file_uri": "https://example.com/files/a", "mimeType": "text/plain"}}, [user(FILE_PART)]),
        (types.FileData(file_uri="https://example.com/files/a", mime_type="text/plain"), [user(FILE_PART)]),
        (types.Part.from_bytes(data=b"\xff\xfe", mime_type="image/png"), [user(BLOB_PART)]),
        (types.Blob(data=b"\xff\xfe", mime_type="image/png"), [user(BLOB_PART)]),
        ({"data": b"\xff\xfe", "mime_type": "image/png"}, [user(BLOB_PART)]),
        ({"inlineData": {"data": "//4=", "mimeType": "image/png"}}, [user(BLOB_PART)]),
        (types.Image(image_bytes=b"\xff\xfe", mime_type="image/png"), [user(BLOB_PART)]),
        (types.Video(uri="https://youtu.be/x"), [user({"fileData": {"fileUri": "https://youtu.be/x"}})]),
        (types.Content(role="user", parts=[types.Part(text="a")]), [user(A)]),
        (types.UserContent("a"), [user(A)]),
        (types.ModelContent(["a", types.Part(text="b")]), [model(A, B)]),
        ({"role": "user", "parts": [{"text": "a"}]}, [user(A)]),
        ({"role": "model", "parts": ["a", {"text": "b"}]}, [model(A, B)]),
        ({"parts": "a"}, [{"parts": [A]}]),
        # Roles: what stands next to each other is one turn, a call is the model's.
        ([types.UserContent("a"), "b"], [user(A), user(B)]),
        (["a", CALL, CALL, "b"], [user(A), model(CALL_PART, CALL_PART), user(B)]),
        (["a", types.ModelContent("b"), "a", "b"], [user(A), model(B), user(A, B)]),
        (["a", ["b", "a"], "b"], [user(A), user(B, A), user(B)]),
        ([["a"], ["b"]], [user(A), user(B)]),
        (
            [types.Part.from_function_response(name="f", response={"result": 1})],
            [user({"functionResponse": {"name": "f", "response": {"result": 1}}})],
        ),
        # What a function returned is the user's, whatever its role is called.
        (
            [types.Content(role="tool", parts=[types.Part.from_function_response(name="f", response={"result": 1})])],
            [user({"functionResponse": {"name": "f", "response": {"result": 1}}})],
        ),
        (
            {"role": "function", "parts": [{"function_response": {"name": "f", "response": {}}}]},
            [user({"functionResponse": {"name": "f", "response": {}}})],
        ),
        (
            [{"role": "user", "parts": [{"text": "a"}]}, {"role": "model", "parts": [B]}, "a"],
            [user(A), model(B), user(A)],
        ),
    ],
)
def test_contents(value: Any, expected: Any) -> None:
    assert to_contents(value) == expected


def test_a_pil_image() -> None:
    image = pytest.importorskip("PIL.Image")

    def sent(picture: Any) -> tuple[str, Any]:
        ((content,), (part,)) = (to_contents(picture), to_contents(picture)[0]["parts"])
        assert content["role"] == "user"
        data = base64.b64decode(part["inlineData"]["data"])
        return part["inlineData"]["mimeType"], image.open(io.BytesIO(data))

    kind, copy = sent(image.new("RGB", (3, 2), (1, 2, 3)))
    assert (kind, copy.size, copy.getpixel((0, 0))) == ("image/png", (3, 2), (1, 2, 3))
    out = io.BytesIO()
    image.new("RGB", (30, 20)).save(out, "JPEG")
    assert sent(image.open(out))[0] == "image/jpeg"
    for mode in ("CMYK", "LAB", "F", "RGBA", "P", "1", "LA", "I;16"):
        kind, copy = sent(image.new(mode, (2, 2)))
        assert (kind, copy.size) == ("image/png", (2, 2))


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, "contents: is empty"),
        ("", "contents: is empty"),
        ([], "contents: is empty"),
        (["a", []], r"contents\[1\]: is empty"),
        (pathlib.Path("a.pdf"), "client.files.upload"),
        (["a", pathlib.Path("a.pdf")], r"contents\[1\].*upload"),
        (b"bytes", "from_bytes"),
        (io.BytesIO(b"x"), "files.upload"),
        (12, "got int"),
        ({"a", "b"}, "a set has no order"),
        ((each for each in ()), "contents: is empty"),
        ({}, "empty dict"),
        ({"txt": "a"}, r"no field 'txt'; did you mean 'text'"),
        ({"text": 5}, r"contents.text: expected a str"),
        ([{"inline_data": {"dta": b""}}], r"contents\[0\].inline_data: no field 'dta'"),
        ({"role": "user", "parts": []}, "no parts"),
        ({"role": "user"}, "no parts"),
        ({"parts": ["a"], "rolle": "user"}, "did you mean 'role'"),
        (types.File(name="files/a"), "no uri"),
        (types.File(uri="https://example.com/a"), "no mime_type"),
        (types.Image(), "needs its bytes"),
        (types.GenerateContentResponse(), r"response.candidates\[0\].content"),
    ],
)
def test_what_is_refused(value: Any, message: str) -> None:
    with pytest.raises(errors.ArgumentError, match=message) as caught:
        to_contents(value)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", {"parts": [A]}),
        (["a", "b"], {"parts": [A, B]}),
        (types.Content(role="system", parts=[types.Part(text="a")]), {"role": "system", "parts": [A]}),
        ([types.UserContent("a")], user(A)),
        (types.Part(text="a"), {"parts": [A]}),
        ({"parts": [{"text": "a"}]}, {"parts": [A]}),
        (FILE, {"parts": [FILE_PART]}),
        ("", {"parts": [{"text": ""}]}),
        ({}, {}),
        ({"parts": []}, {"parts": []}),
        ({"role": "system", "parts": None}, {"role": "system"}),
        (types.Content(parts=[]), {"parts": []}),
    ],
)
def test_a_system_instruction(value: Any, expected: Any) -> None:
    assert to_content(value) == expected
    with pytest.raises(errors.ArgumentError, match="system_instruction: is empty"):
        to_content([])


def test_whatever_can_be_iterated_over_is_a_list() -> None:
    both = {"x": "a", "y": "b"}
    for value in (iter(["a", "b"]), (each for each in "ab"), both.values(), collections.deque(["a", "b"])):
        assert to_contents(value) == [user(A, B)]
    assert to_contents(["a", (each for each in "ab")]) == [user(A), user(A, B)]
    assert to_content(both.values()) == {"parts": [A, B]}
    assert to_parts(both.values()) == [A, B]
    assert embed_contents(each for each in "ab") == [user(A), user(B)]


def test_what_is_embedded_stands_alone() -> None:
    assert embed_contents("a") == [user(A)]
    assert embed_contents(["a", "b"]) == [user(A), user(B)]
    assert embed_contents(["a", ["a", "b"], types.UserContent("b")]) == [user(A), user(A, B), user(B)]
    with pytest.raises(errors.ArgumentError, match="is empty"):
        embed_contents([])


def test_a_message_is_parts() -> None:
    assert to_parts(["a", FILE]) == [A, FILE_PART]


def test_what_is_too_large_is_to_be_uploaded() -> None:
    piece = "x" * (INLINE_LIMIT // 2)
    check_inline_size([user({"inlineData": {"data": piece}}), user({"inlineData": {"data": piece}})])
    with pytest.raises(errors.ArgumentError, match=r"21.0 MB.*20 MB.*client.files.upload"):
        check_inline_size([user({"inlineData": {"data": piece}}, {"inlineData": {"data": piece + "x"}})])


def test_nothing_of_the_caller_is_changed() -> None:
    parts = [{"text": "a"}]
    content = {"role": "user", "parts": parts}
    wire = to_contents([content, "b"])
    wire[0]["parts"].append(B)
    wire[1]["parts"].append(A)
    assert content == {"role": "user", "parts": [{"text": "a"}]}
    assert parts == [{"text": "a"}]


def counting(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts of parts that are measured, one by one as it happens."""
    seen: list[str] = []

    class Part(dict[str, Any]):
        def get(self, key: str, default: Any = None) -> Any:
            if key == "text":
                seen.append(self["text"])
            return super().get(key, default)

    original = contents_module._part

    def part(*args: Any) -> Any:
        return Part(original(*args))

    monkeypatch.setattr(contents_module, "_part", part)
    return seen


async def test_what_is_sent_is_converted_and_measured_once(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = counting(monkeypatch)
    contents = [["one", "two"], "three"]
    await mode.client.models.generate_content(model=MODEL, contents=contents, config={"system_instruction": "x"})
    assert seen == ["one", "two", "three"]
    seen.clear()
    chat = await mode.client.chats.create(model=MODEL)
    for message in ("four", "five"):
        await chat.send_message([message])
    assert seen == ["four", "five"]


async def test_vertex_ai_is_sent_no_files_of_the_developer_api(mode: Mode) -> None:
    uri = "https://generativelanguage.googleapis.com/v1beta/files/x"
    there = {"uri": uri, "mime_type": "text/plain"}
    part = types.Part.from_uri(file_uri=uri, mime_type="text/plain")
    answered = types.FunctionResponsePart.from_uri(file_uri=uri, mime_type="text/plain")
    result = types.Part.from_function_response(name="f", response={}, parts=[answered])
    forms: list[Any] = [
        types.File(name="files/x", uri=uri),
        types.File(name="files/x", **there),
        types.File(name="files/x"),
        {"name": "files/x", **there},
        {"uri": uri, "mimeType": "text/plain"},
        part,
        {"file_data": {"file_uri": uri, "mime_type": "text/plain"}},
        {"fileUri": uri, "mimeType": "text/plain"},
        types.FileData(file_uri=uri, mime_type="text/plain"),
        types.Video(uri=uri + ":download?alt=media", mime_type="video/mp4"),
        types.Content(role="user", parts=[part]),
        {"role": "user", "parts": [part]},
        result,
        types.Content(role="user", parts=[result]),
    ]
    client = mode.of(genai.Client(vertexai=True, api_key=KEY))
    for form in forms:
        for given in (form, ["What is it?", form]):
            with pytest.raises(errors.ArgumentError, match=r"Vertex AI cannot read.*from_uri\(file_uri='gs://"):
                await client.models.generate_content(model=MODEL, contents=given)
    bucket = types.Part.from_uri(file_uri="gs://bucket/x.txt", mime_type="text/plain")
    from gemini_api.backends import GEMINI, VERTEX

    assert to_contents(bucket, VERTEX)[0]["parts"][0]["fileData"]["fileUri"] == "gs://bucket/x.txt"
    assert to_contents(part, GEMINI) == to_contents(part, VERTEX.behind_gateway())


def test_a_turn_that_was_changed_in_place_is_seen() -> None:
    """Each call converts its contents anew: nothing is kept of the last."""
    part = types.Part(inline_data=types.Blob(data=b"a", mime_type="image/png"))
    turns: list[Any] = [
        types.Content(role="user", parts=[types.Part(text="a"), part]),
        {"role": "model", "parts": [{"text": "b"}]},
    ]
    first = to_contents(turns)
    turns[0].parts[0].text = "A"
    part.inline_data.data = b"b"  # type: ignore[union-attr]
    turns[0].parts.append(types.Part(text="more"))
    turns[1]["parts"][0]["text"] = "B"
    turns[1]["parts"].append({"text": "more"})
    assert to_contents(turns) == [
        {
            "role": "user",
            "parts": [{"text": "A"}, {"inlineData": {"data": "Yg==", "mimeType": "image/png"}}, {"text": "more"}],
        },
        {"role": "model", "parts": [{"text": "B"}, {"text": "more"}]},
    ]
    # What was made before does not change with it.
    assert first[0]["parts"][0] == {"text": "a"}
    assert first[1]["parts"] == [{"text": "b"}]


def test_histories_of_objects_keep_the_rules_of_other_contents() -> None:
    for role, message in (("system", "system_instruction"), ("assistant", "the role 'model'")):
        with pytest.raises(errors.ArgumentError, match=rf"contents\[1\].role: .*{message}"):
            to_contents([types.Content(role="user", parts=[types.Part(text="a")]), types.Content(role=role)])
    called = types.Content(role="function", parts=[types.Part.from_function_response(name="f", response={})])
    assert [each["role"] for each in to_contents(["a", called, "b", "c"])] == ["user"] * 3
    bare = [types.Content(parts=[types.Part(text="a")]), types.Content(role="")]
    assert to_contents(bare) == to_contents([each.to_dict() if each.parts else each for each in bare])

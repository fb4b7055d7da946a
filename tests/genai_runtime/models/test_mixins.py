"""What the models of the real API can do beside holding values."""

from __future__ import annotations

import builtins
import logging
import sys
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from gemini_api import models as types
from genai_runtime.errors import ArgumentError

PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489")


def response(*parts: dict[str, Any], **more: Any) -> types.GenerateContentResponse:
    candidate = {"content": {"role": "model", "parts": list(parts)}, **more.pop("candidate", {})}
    return types.GenerateContentResponse.from_dict({"candidates": [candidate], **more})


class TestParts:
    @pytest.mark.parametrize(
        ("part", "wire"),
        [
            (types.Part.from_text("a"), {"text": "a"}),
            (types.Part.from_text(text="a"), {"text": "a"}),
            (types.Part.from_bytes(data=b"hi", mime_type="a/b"), {"inlineData": {"data": "aGk=", "mimeType": "a/b"}}),
            (
                types.Part.from_bytes(data=b"", mime_type="a/b", media_resolution="media_resolution_low"),
                {
                    "inlineData": {"data": "", "mimeType": "a/b"},
                    "mediaResolution": {"level": "MEDIA_RESOLUTION_LOW"},
                },
            ),
            (
                types.Part.from_uri(file_uri="gs://bucket/a.pdf"),
                {"fileData": {"fileUri": "gs://bucket/a.pdf", "mimeType": "application/pdf"}},
            ),
            (
                types.Part.from_uri(file_uri="https://example.test/x", mime_type="video/mp4"),
                {"fileData": {"fileUri": "https://example.test/x", "mimeType": "video/mp4"}},
            ),
            (
                types.Part.from_function_call(name="f", args={"a": 1}),
                {"functionCall": {"name": "f", "args": {"a": 1}}},
            ),
            (
                types.Part.from_function_response(name="f", response={"output": 1}),
                {"functionResponse": {"name": "f", "response": {"output": 1}}},
            ),
            (
                types.Part.from_function_response(name="f", response={}, parts=[{"inline_data": {"data": b"x"}}]),
                {"functionResponse": {"name": "f", "response": {}, "parts": [{"inlineData": {"data": "eA=="}}]}},
            ),
            (
                types.Part.from_executable_code(code="1", language="python"),
                {"executableCode": {"code": "1", "language": "PYTHON"}},
            ),
            (
                types.Part.from_code_execution_result(outcome=types.Outcome.OUTCOME_OK, output="1"),
                {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "1"}},
            ),
        ],
    )
    def test_made_from(self, part: types.Part, wire: dict[str, Any]) -> None:
        assert part.to_dict() == wire
        assert type(part) is types.Part

    def test_a_uri_that_tells_no_type(self) -> None:
        with pytest.raises(ArgumentError, match=r"Part.from_uri\(mime_type\): cannot be told from 'gs://x/y'; pass it"):
            types.Part.from_uri(file_uri="gs://x/y")

    def test_a_subclass_makes_its_own_kind(self) -> None:
        class Note(types.Part):
            pass

        assert type(Note.from_text("a")) is Note
        assert type(Note.from_bytes(b"x", "a/b").inline_data) is types.Blob

    def test_images(self) -> None:
        image = types.Part.from_bytes(data=PNG, mime_type="image/png").as_image()
        assert image == types.Image(image_bytes=PNG, mime_type="image/png")
        assert types.Part.from_bytes(data=b"x", mime_type="text/plain").as_image() is None
        assert types.Part(text="a").as_image() is None
        assert types.Blob(mime_type="image/png").as_image() is None


def test_the_text_of_a_content() -> None:
    content = types.Content(parts=[{"text": "a"}, {"text": "hm", "thought": True}, {"text": "b"}])
    assert content.text == "ab"
    assert types.Content().text is None
    assert types.Content(parts=[{"function_call": {"name": "f"}}]).text is None


class TestResponses:
    def test_text_and_thoughts(self) -> None:
        answer = response({"text": "a"}, {"text": "hm", "thought": True}, {"text": ""}, {"text": "b"})
        assert answer.text == "ab"
        assert answer.thoughts == "hm"
        assert answer.parts is not None
        assert len(answer.parts) == 4

    @pytest.mark.parametrize("data", [{}, {"candidates": []}, {"candidates": [{}]}, {"candidates": [{"content": {}}]}])
    def test_nothing_there(self, data: dict[str, Any]) -> None:
        answer = types.GenerateContentResponse.from_dict(data)
        assert answer.text is answer.parts is answer.function_calls is answer.executable_code is None
        assert answer.code_execution_result is answer.thoughts is answer.finish_reason is answer.block_reason is None
        assert answer.images == []
        assert not answer.blocked
        assert not answer.truncated

    def test_an_empty_text_is_a_text(self) -> None:
        assert response({"text": ""}).text == ""

    def test_calls_and_code(self) -> None:
        answer = response(
            {"functionCall": {"name": "f"}},
            {"executableCode": {"code": "1"}},
            {"codeExecutionResult": {"output": "2"}},
            {"functionCall": {"name": "g"}},
        )
        assert answer.function_calls is not None
        assert [call.name for call in answer.function_calls] == ["f", "g"]
        assert (answer.executable_code, answer.code_execution_result, answer.text) == ("1", "2", None)

    def test_images_that_are_no_thoughts(self) -> None:
        picture = {"inlineData": {"data": "eA==", "mimeType": "image/png"}}
        answer = response(picture, {**picture, "thought": True}, {"text": "a"})
        assert [image.image_bytes for image in answer.images] == [b"x"]

    def test_a_warning_once_for_each_response(self, caplog: pytest.LogCaptureFixture) -> None:
        parts = ({"text": "a"}, {"functionCall": {"name": "f"}}, {"functionCall": {"name": "g"}})
        with caplog.at_level(logging.WARNING, "genai.response"):
            first, second = response(*parts), response(*parts)
            assert [first.text, first.text, second.text, second.text] == ["a"] * 4
        assert [record.getMessage() for record in caplog.records] == [
            "there are non-text parts in the response, which .text leaves out: function_call; see .parts"
        ] * 2

    def test_no_warning_where_nothing_is_left_out(self, caplog: pytest.LogCaptureFixture) -> None:
        signed = {"text": "a", "thoughtSignature": "eA==", "partMetadata": {"a": 1}}
        with caplog.at_level(logging.WARNING, "genai.response"):
            assert response(signed, {"text": "t", "thought": True}, {"thoughtSignature": "eA=="}).text == "a"
            assert response({"functionCall": {"name": "f"}}).function_calls
        assert not caplog.records

    def test_a_warning_about_other_candidates(self, caplog: pytest.LogCaptureFixture) -> None:
        answer = types.GenerateContentResponse.from_dict(
            {"candidates": [{"content": {"parts": [{"text": letter}]}} for letter in "ab"]}
        )
        with caplog.at_level(logging.WARNING, "genai.response"):
            assert answer.text == "a"
        assert "there are 2 candidates, and .text is that of the first" in caplog.text

    def test_the_warning_is_no_part_of_the_value(self) -> None:
        one, other = response({"functionCall": {"name": "f"}}), response({"functionCall": {"name": "f"}})
        assert one.text is None
        assert one == other
        assert repr(one) == repr(other)
        assert one.to_dict() == other.to_dict()

    @pytest.mark.parametrize(
        ("reason", "blocked", "truncated"),
        [
            ("STOP", False, False),
            ("SAFETY", True, False),
            ("PROHIBITED_CONTENT", True, False),
            ("MAX_TOKENS", False, True),
            ("BRAND_NEW", False, False),
        ],
    )
    def test_how_it_ended(self, reason: str, blocked: bool, truncated: bool) -> None:
        answer = response(candidate={"finishReason": reason})
        assert answer.finish_reason == reason
        assert answer.blocked is blocked
        assert answer.truncated is truncated

    def test_a_refused_prompt(self) -> None:
        answer = types.GenerateContentResponse.from_dict({"promptFeedback": {"blockReason": "SAFETY"}})
        assert answer.block_reason == "SAFETY"
        assert answer.blocked


def test_a_count_of_tokens_is_a_number() -> None:
    count = types.CountTokensResponse(total_tokens=1234)
    assert (str(count), f"{count}", f"{count:,}", int(count)) == ("1234", "1234", "1,234", 1234)
    assert count.total_tokens == 1234
    assert repr(count) == "CountTokensResponse(total_tokens=1234)"
    assert str(types.CountTokensResponse()) == "0"
    assert [10, 20, 30][types.CountTokensResponse(total_tokens=1)] == 20


class TestOperations:
    @pytest.mark.parametrize(
        ("data", "succeeded", "failed"),
        [({}, False, False), ({"done": True}, True, False), ({"done": True, "error": {"code": 3}}, False, True)],
    )
    def test_how_it_ended(self, data: dict[str, Any], succeeded: bool, failed: bool) -> None:
        operation = types.ImportFileOperation.from_dict({"name": "fileSearchStores/a/operations/b", **data})
        assert (operation.succeeded, operation.failed) == (succeeded, failed)

    def test_its_response_has_a_type(self) -> None:
        data = {"done": True, "response": {"@type": "x", "documentName": "d", "parent": "p"}}
        operation = types.ImportFileOperation.from_dict(data)
        assert operation.response is not None
        assert operation.response.document_name == "d"
        assert operation.to_dict() == data


class TestMedia:
    def test_an_image_from_and_to_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "a.png").write_bytes(PNG)
        image = types.Image.from_file(location=tmp_path / "a.png")
        assert image == types.Image(image_bytes=PNG, mime_type="image/png")
        image.save(tmp_path / "b.png")
        assert (tmp_path / "b.png").read_bytes() == PNG
        assert types.Image.from_file("gs://b/a.jpg") == types.Image(gcs_uri="gs://b/a.jpg", mime_type="image/jpeg")
        assert types.Image.from_file(str(tmp_path / "a.png"), mime_type="image/x").mime_type == "image/x"

    def test_a_video_from_and_to_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "a.mp4").write_bytes(b"film")
        video = types.Video.from_file(location=str(tmp_path / "a.mp4"))
        assert video == types.Video(video_bytes=b"film", mime_type="video/mp4")
        video.save(tmp_path / "b.mp4")
        assert (tmp_path / "b.mp4").read_bytes() == b"film"
        assert types.Video.from_file("gs://b/a.mp4").uri == "gs://b/a.mp4"

    def test_what_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            types.Image.from_file(tmp_path / "none.png")
        with pytest.raises(ArgumentError, match=r"Image.from_file\(mime_type\): cannot be told from"):
            types.Image.from_file(tmp_path / "none")
        with pytest.raises(ArgumentError, match=r"Image.save: this image has no bytes; download gs://b/a.png first"):
            types.Image.from_file("gs://b/a.png").save(tmp_path / "x")
        with pytest.raises(ArgumentError, match=r"Video.save: this video has no bytes$"):
            types.Video().save(tmp_path / "x")
        with pytest.raises(ArgumentError, match="this image has no bytes"):
            types.Image().show()
        with pytest.raises(ArgumentError, match="this video has no bytes"):
            types.Video().show()

    def test_showing_an_image(self, monkeypatch: pytest.MonkeyPatch) -> None:
        pillow = pytest.importorskip("PIL.Image")
        data = BytesIO()
        pillow.new("RGB", (2, 3)).save(data, "PNG")
        shown: list[Any] = []
        monkeypatch.setattr(pillow.Image, "show", lambda picture: shown.append(picture.size))
        types.Image(image_bytes=data.getvalue()).show()
        assert shown == [(2, 3)]

    def test_in_a_notebook(self, monkeypatch: pytest.MonkeyPatch) -> None:
        shown: list[Any] = []
        notebook = ModuleType("IPython.display")
        notebook.display = shown.append  # type: ignore[attr-defined]
        notebook.HTML = str  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "ipykernel", ModuleType("ipykernel"))
        monkeypatch.setitem(sys.modules, "IPython", ModuleType("IPython"))
        monkeypatch.setitem(sys.modules, "IPython.display", notebook)
        types.Video(video_bytes=b"film").show()
        assert shown == ['<video controls src="data:video/mp4;base64,ZmlsbQ=="></video>']
        types.Video(video_bytes=b"film", mime_type='video/mp4"><script>').show()
        assert '"><script>' not in shown.pop()
        monkeypatch.setattr(types.Image, "as_pil", lambda image: "picture")
        types.Image(image_bytes=PNG).show()
        assert shown[1:] == ["picture"]

    def test_a_video_outside_of_one(self) -> None:
        with pytest.raises(RuntimeError, match="in a notebook only"):
            types.Video(video_bytes=b"film").show()

    def test_without_pillow(self, monkeypatch: pytest.MonkeyPatch) -> None:
        real = builtins.__import__

        def missing(name: str, *rest: Any) -> Any:
            if name == "PIL":
                raise ImportError(name)
            return real(name, *rest)

        monkeypatch.setattr(builtins, "__import__", missing)
        with pytest.raises(ImportError, match=r"pip install 'gemini-genai\[images\]'"):
            types.Image(image_bytes=PNG).as_pil()


def test_what_is_a_dict_in_google_genai_is_read_as_one_too() -> None:
    error = types.Status.from_dict({"code": 3, "message": "no", "details": [{"@type": "x"}], "status": "NEW"})
    assert (error["message"], error["code"], error["status"]) == ("no", 3, "NEW")
    assert error.get("details") == [{"@type": "x"}]
    assert (error.get("other"), error.get("other", 1)) == (None, 1)
    assert "message" in error
    assert "other" not in error
    with pytest.raises(KeyError):
        error["other"]
    operation = types.ImportFileOperation(name="fileSearchStores/x/operations/y", done=True, error={"message": "no"})
    assert operation.error is not None
    assert operation.error.message == operation.error["message"] == "no"
    file = types.File.from_dict({"videoMetadata": {"videoDuration": "15s"}})
    assert file.video_metadata is not None
    assert file.video_metadata["videoDuration"] == file.video_metadata.video_duration == "15s"

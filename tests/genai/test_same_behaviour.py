"""What programs written for google-genai's pydantic models do with ours."""

from __future__ import annotations

import logging
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pydantic
import pytest

from genai import errors, types

from .conftest import MODEL

if TYPE_CHECKING:
    from .conftest import Mode


class TestPartByPosition:
    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ("a", {"text": "a"}),
            ("", {"text": ""}),
            (types.Part(text="a", thought=True), {"text": "a", "thought": True}),
            ({"text": "a"}, {"text": "a"}),
            ({"file_uri": "gs://b/f", "mime_type": "text/plain"}, {"file_data": {"file_uri": "gs://b/f"}}),
            ({"data": b"a", "mime_type": "a/b"}, {"inline_data": {"data": b"a", "mime_type": "a/b"}}),
            (types.File(uri="https://x/files/a", mime_type="a/b"), {"file_data": {"file_uri": "https://x/files/a"}}),
            (types.Blob(data=b"a", mime_type="a/b"), {"inline_data": {"data": b"a", "mime_type": "a/b"}}),
        ],
    )
    def test_whatever_a_part_is_made_of(self, value: Any, expected: dict[str, Any]) -> None:
        part = types.Part(value).model_dump(exclude_none=True)
        for name, held in expected.items():
            assert part[name] == ({**part[name], **held} if isinstance(held, dict) else held)
        assert set(part) == set(expected)

    def test_an_image(self) -> None:
        image = pytest.importorskip("PIL.Image").new("RGB", (2, 2))
        blob = types.Part(image).inline_data
        assert blob is not None
        assert blob.mime_type == "image/png"

    def test_not_together_with_names(self) -> None:
        with pytest.raises(ValueError, match="Positional and keyword arguments can not be combined"):
            types.Part("a", thought=True)
        with pytest.raises(errors.ArgumentError, match="Part"):
            types.Part(5)
        with pytest.raises(TypeError):
            types.Content("a")

    def test_a_class_of_the_callers(self) -> None:
        class Mine(types.Part):
            pass

        assert type(Mine("a")) is Mine
        assert Mine("a").text == "a"


class TestFunctionResponsePart:
    def test_from_uri(self) -> None:
        part = types.FunctionResponsePart.from_uri(file_uri="gs://b/a.png", display_name="chart")
        assert part.file_data.model_dump(exclude_none=True) == {
            "file_uri": "gs://b/a.png",
            "mime_type": "image/png",
            "display_name": "chart",
        }
        own = "https://generativelanguage.googleapis.com/v1beta/files/abc"
        assert types.FunctionResponsePart.from_uri(file_uri=own).file_data.mime_type is None

    @pytest.mark.parametrize("uri", ["gs://b/a", "https://example.com/v1beta/files/abc", "files/abc", ""])
    def test_what_does_not_tell_its_type(self, uri: str) -> None:
        with pytest.raises(errors.ArgumentError, match="Failed to determine mime type"):
            types.FunctionResponsePart.from_uri(file_uri=uri)

    def test_from_bytes(self) -> None:
        part = types.FunctionResponsePart.from_bytes(data=b"a", mime_type="image/png", display_name="chart")
        assert part.inline_data.display_name == "chart"


async def test_an_unknown_enum_value_is_sent_with_a_warning(mode: Mode) -> None:
    with pytest.warns(UserWarning, match=r"thinking_level: 'COLOSSAL' is not a valid ThinkingLevel"):
        config = types.GenerateContentConfig(thinking_config={"thinking_level": "COLOSSAL"})
    mode.emulator.faults.add('body:{"candidates":[{"finishReason":"STOP"}]};content-type=application/json')
    await mode.client.models.generate_content(model=MODEL, contents="Hi", config=config)
    sent = mode.emulator.requests[-1].json["generationConfig"]["thinkingConfig"]
    assert sent == {"thinkingLevel": "COLOSSAL"}
    with pytest.raises(errors.ArgumentError, match="did you mean 'MEDIUM'"):
        types.ThinkingConfig(thinking_level="MEDIUMM")
    assert types.ThinkingConfig(thinking_level="medium").thinking_level is types.ThinkingLevel.MEDIUM


@pytest.mark.parametrize(("cls", "other"), [(types.UserContent, "model"), (types.ModelContent, "user")])
def test_the_role_is_what_the_class_says(cls: Any, other: str) -> None:
    turn = cls("a")
    with pytest.raises(errors.ArgumentError, match=r"role: is '(user|model)', not"):
        turn.role = other
    turn.parts = [types.Part(text="b")]
    assert (turn.text, turn.role) == ("b", cls("a").role)


class TestIteration:
    def test_as_pydantic_models_do(self) -> None:
        config = types.GenerateContentConfig(temperature=0.5)
        assert dict(config)["temperature"] == 0.5
        assert [name for name, value in config if value is not None] == ["temperature"]
        assert set(dict(config)) == set(types.GenerateContentConfig.model_fields)
        assert "temperature" in config
        assert "top_p" not in config
        assert "maxOutputTokens" not in config
        assert 3 not in config

    def test_what_the_server_sent_beside_is_there(self) -> None:
        answer = types.GenerateContentResponse.from_dict({"responseId": "r", "future": 1})
        assert dict(answer)["future"] == 1
        assert "future" in answer
        assert "responseId" in answer

    def test_a_tool_is_still_one_tool(self) -> None:
        config = types.GenerateContentConfig(tools=types.Tool(google_search={}))
        assert types.GenerateContentConfig(tools=[config.tools]).tools == [config.tools]

    def test_a_route_without_annotation(self) -> None:
        fastapi = pytest.importorskip("fastapi")
        from fastapi.encoders import jsonable_encoder

        assert fastapi
        answer = types.GenerateContentResponse(candidates=[{"finish_reason": "STOP"}], response_id="r")
        encoded = jsonable_encoder(answer)
        assert encoded["response_id"] == "r"
        assert encoded["candidates"][0]["finish_reason"] == "STOP"


class TestClosedModels:
    @pytest.mark.parametrize(
        ("cls", "given", "message"),
        [
            (types.Tool, {"type": "x"}, "Tool: no field 'type'"),
            (types.GenerateContentConfig, {"temprature": 1}, "did you mean 'temperature'"),
            (types.GenerateContentConfig, {"tools": [], "safety_settings": [{"catgory": "x"}]}, "no field 'catgory'"),
            (types.HttpOptions, {"timeot": 1}, "did you mean 'timeout'"),
            (types.ThinkingConfig, {"budget": 1}, "ThinkingConfig: no field 'budget'"),
        ],
    )
    def test_unknown_fields_are_mistakes(self, cls: Any, given: dict[str, Any], message: str) -> None:
        with pytest.raises(pydantic.ValidationError, match=message) as caught:
            cls.model_validate(given)
        assert isinstance(caught.value, errors.ArgumentError)
        holder = pydantic.create_model("Holder", field=(cls, ...))
        with pytest.raises(pydantic.ValidationError, match="no field"):
            holder(field=given)

    def test_from_dict_and_answers_stay_open(self) -> None:
        assert types.Tool.from_dict({"future": 1}).extra == {"future": 1}
        assert types.Content.model_validate({"role": "model", "future": 1}).extra == {"future": 1}
        assert types.GenerateContentResponse.model_validate({"future": 1}).extra == {"future": 1}


class TestValidationErrors:
    def test_a_constructors_is_pydantics_too(self) -> None:
        with pytest.raises(pydantic.ValidationError) as caught:
            types.Content(parts=[{"text": 5}])
        error: Any = caught.value
        assert isinstance(error, errors.ArgumentError)
        assert str(error) == "Content.parts[0].text: expected a str, got int 5"
        assert (error.where, error.reason) == ("Content.parts[0].text", "expected a str, got int 5")
        assert error.title == "Content"
        assert error.error_count() == 1
        assert error.errors()[0]["loc"] == ("parts", 0, "text")
        assert error.errors()[0]["msg"] == str(error)
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), again.where) == (type(error), str(error), error.where)

    def test_without_pydantic_nothing_of_it_is_imported(self) -> None:
        code = """
import sys
from genai import errors, types
try:
    types.Content(parts=5)
except errors.ArgumentError as error:
    assert type(error) is errors.ArgumentError
assert not [name for name in sys.modules if name.startswith("pydantic")]
"""
        subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_several_candidates_are_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    for name in ("function_calls", "executable_code", "code_execution_result"):
        answer = types.GenerateContentResponse(candidates=[{}, {}])
        with caplog.at_level(logging.WARNING):
            for _ in range(2):
                getattr(answer, name)
        found = [record.message for record in caplog.records if "multiple candidates in the response" in record.message]
        assert len(found) == 1, "once for each response"
        assert f".{name}" in found[0]
        caplog.clear()


async def test_what_is_asked_for_is_sent(mode: Mode) -> None:
    tools = [
        types.Tool(function_declarations=[{"name": "a"}], code_execution={}),
        {"function_declarations": [{"name": "b"}]},
        types.FunctionDeclaration(name="c"),
    ]
    config = {"system_instruction": "", "tools": tools}
    mode.emulator.faults.add('body:{"candidates":[{"finishReason":"STOP"}]};content-type=application/json')
    await mode.client.models.generate_content(model=MODEL, contents="Hi", config=config)
    sent = mode.emulator.requests[-1].json
    assert sent["systemInstruction"] == {"parts": [{"text": ""}]}
    assert sent["tools"] == [
        {"codeExecution": {}},
        {"functionDeclarations": [{"name": "a"}, {"name": "b"}, {"name": "c"}]},
    ]
    with pytest.raises(ValueError, match=r"contents are required\."):
        await mode.client.models.generate_content(model=MODEL, contents=[])


def test_enums_list_what_can_be_used() -> None:
    listed = [category.value for category in types.HarmCategory]
    assert "HARM_CATEGORY_HARASSMENT" in listed
    assert "HARM_CATEGORY_DEROGATORY" not in listed
    assert types.HarmCategory("HARM_CATEGORY_DEROGATORY").is_known


def test_the_clients_module_under_the_alias() -> None:
    code = """
from genai import install_as_google_genai
install_as_google_genai()
from google import genai
client = genai.Client(api_key="x")
assert type(client).__module__ == type(client.aio).__module__ == "google.genai.client"
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)

"""Our models inside pydantic's, and in FastAPI."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType
from typing import Annotated, Any

import pytest

pydantic = pytest.importorskip("pydantic")


@pytest.fixture(scope="module")
def Chat(models: ModuleType) -> Any:
    return pydantic.create_model(
        "Chat",
        history=(list[models.Content], ...),
        level=(models.Level | None, None),
        other=(models.Part | None, None),
    )


PART = {"text": "a", "fresh": {"b": None}, "level": "NEWER", "sizeBytes": "12"}
HISTORY = [{"role": "user", "parts": [PART]}]


def test_it_validates_what_was_saved(models: ModuleType, Chat: Any) -> None:
    chat = Chat(history=HISTORY, level="low")
    assert type(chat.history[0].parts[0]) is models.Part
    assert chat.history[0].parts[0].extra == {"fresh": {"b": None}}
    assert chat.level is models.Level.LOW
    assert Chat.model_validate_json(chat.model_dump_json()) == chat
    assert Chat.model_validate(chat.model_dump()) == chat
    assert Chat.model_validate_json(chat.model_dump_json(by_alias=True)) == chat


def test_instances_pass_as_they_are(models: ModuleType, Chat: Any) -> None:
    content = models.Content(role="user")
    assert Chat(history=[content]).history[0] is content


def test_it_serializes_what_is_set(models: ModuleType, Chat: Any) -> None:
    chat = Chat(history=HISTORY, other=models.Part(inline_data={"data": b"hi"}), level="EXTREME")
    assert chat.model_dump(mode="json", by_alias=True) == {
        "history": [{"role": "user", "parts": [{**PART, "sizeBytes": 12}]}],
        "level": "EXTREME",
        "other": {"inlineData": {"data": "aGk="}},
    }
    assert chat.model_dump()["other"] == {"inline_data": {"data": b"hi"}}
    assert isinstance(chat.model_dump()["level"], models.Level)


def test_what_construct_let_in_is_the_callers_own_affair(Chat: Any) -> None:
    assert Chat.model_construct(history=["x"]).model_dump() == {"history": ["x"], "level": None, "other": None}


def test_mistakes_become_pydantics_own_errors(Chat: Any) -> None:
    with pytest.raises(pydantic.ValidationError, match="expected a string, got int 5"):
        Chat(history=[{"parts": [{"text": 5}]}])
    with pytest.raises(pydantic.ValidationError, match="expected an object, got int 3"):
        Chat.model_validate_json('{"history": [3]}')
    with pytest.raises(pydantic.ValidationError, match="Input should be a Level, or its value"):
        Chat(history=[], level=3)


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_its_schema_describes_our_fields(Chat: Any, mode: Any) -> None:
    schema = Chat.model_json_schema(mode=mode)
    assert schema["properties"]["history"] == {
        "items": {"$ref": "#/$defs/Content"},
        "title": "History",
        "type": "array",
    }
    part = schema["$defs"]["Part"]
    assert part["title"] == "Part"
    assert part["description"] == "One piece."
    assert part["properties"]["inlineData"]["$ref"] == "#/$defs/Blob"
    assert part["properties"]["text"]["description"] == "Plain text."
    assert part["properties"]["byName"]["additionalProperties"] == {"$ref": "#/$defs/Part"}
    assert schema["$defs"]["Level"] == {
        "enum": ["LOW", "HIGH"],
        "title": "Level",
        "type": "string",
        "description": "How much.",
    }


def test_type_adapters(models: ModuleType) -> None:
    adapter = pydantic.TypeAdapter(dict[str, models.Part])
    assert adapter.validate_python({"a": {"text": "x"}})["a"] == models.Part(text="x")
    assert adapter.validate_json(b'{"a": {"text": "x"}}')["a"] == models.Part(text="x")
    assert adapter.dump_json({"a": models.Part(text="x")}) == b'{"a":{"text":"x"}}'


def test_pydantic_is_not_needed_to_use_them(models: ModuleType) -> None:
    script = (
        "import sys; sys.modules['pydantic'] = sys.modules['pydantic_core'] = None\n"
        "import gemini_api.models as models\n"
        "part = models.Part(text='a')\n"
        "part.model_dump_json(), models.Part.model_validate({'text': 'b'}), models.Part.model_json_schema()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_fastapi_bodies_and_responses(models: ModuleType) -> None:
    fastapi = pytest.importorskip("fastapi")
    client_module = pytest.importorskip("fastapi.testclient")
    app = fastapi.FastAPI()

    def say(content: Any, count: int = 1) -> Any:
        assert type(content) is models.Content
        return models.Content(role="model", parts=[{"text": content.parts[0].text * count, "level": "low"}])

    say.__annotations__ = {"content": Annotated[models.Content, fastapi.Body()], "count": int, "return": models.Content}
    app.post("/say")(say)

    with client_module.TestClient(app) as client:
        answer = client.post("/say?count=2", json={"role": "user", "parts": [{"text": "a", "fresh": 1}]})
        assert answer.status_code == 200
        assert answer.json() == {"role": "model", "parts": [{"text": "aa", "level": "LOW"}]}
        refused = client.post("/say", json={"parts": [{"text": 5}]})
        assert refused.status_code == 422
        assert "expected a string, got int 5" in refused.text
        components = client.get("/openapi.json").json()["components"]["schemas"]
    # A model that leads back to itself is listed once for bodies and once for answers, as pydantic's own are.
    assert {"Content-Input", "Content-Output", "Part-Input", "Part-Output", "Blob", "Level"} <= set(components)
    parts = components["Content-Input"]["properties"]["parts"]
    assert parts["items"] == {"$ref": "#/components/schemas/Part-Input"}

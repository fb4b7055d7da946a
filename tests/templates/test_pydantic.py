"""Our models inside pydantic's, and in FastAPI."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from types import ModuleType
from typing import Annotated, Any, Literal, Union

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
        "import inspect; assert inspect.getmembers(part) and not hasattr(part, '__pydantic_serializer__')\n"
        "part.model_dump_json(), models.Part.model_validate({'text': 'b'}), models.Part.model_json_schema()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


class TestUnions:
    """A union is what fits best, whatever its order: our models alone would take anything."""

    @pytest.mark.parametrize("order", [("Part", "Blob", "Content"), ("Content", "Part", "Blob")])
    def test_the_model_that_knows_most_of_the_fields(self, models: ModuleType, order: tuple[str, ...]) -> None:
        adapter = pydantic.TypeAdapter(Union[*(getattr(models, name) for name in order), str])
        for one in (
            models.Blob(data=b"hi", mime_type="a/b"),
            models.Content(role="user", parts=[{"text": "a"}]),
            models.Part(text="a", count=2),
            "text",
        ):
            assert adapter.validate_python(one) is one
            for by_alias in (True, False):
                dumped = adapter.dump_python(one, by_alias=by_alias)
                assert adapter.validate_python(dumped) == one
                text = adapter.dump_json(one, by_alias=by_alias)
                assert adapter.validate_json(text) == one

    def test_beside_a_model_of_pydantic(self, models: ModuleType) -> None:
        order = pydantic.create_model("Order", role=(str, ...), price=(int, ...))
        adapter = pydantic.TypeAdapter(models.Content | order)
        assert type(adapter.validate_python({"role": "user", "price": 3})) is order
        assert type(adapter.validate_python({"role": "user"})) is models.Content
        assert pydantic.TypeAdapter(models.Content | None).validate_python(None) is None

    def test_discriminated(self, models: ModuleType) -> None:
        def kind(value: Any) -> str:
            role = value.get("role") if isinstance(value, dict) else getattr(value, "role", None)
            return "content" if role else "part"

        said = Annotated[models.Content, pydantic.Tag("content")] | Annotated[models.Part, pydantic.Tag("part")]
        adapter = pydantic.TypeAdapter(list[Annotated[said, pydantic.Discriminator(kind)]])
        both = [models.Content(role="user"), models.Part(text="a")]
        assert adapter.validate_json(adapter.dump_json(both)) == both
        tagged = [
            pydantic.create_model(f"Tagged{name}", kind=(Literal[name], name), value=(getattr(models, name), ...))
            for name in ("Part", "Content")
        ]
        outer = pydantic.TypeAdapter(Annotated[Union[*tagged], pydantic.Field(discriminator="kind")])
        assert outer.validate_python({"kind": "Content", "value": {"role": "user"}}).value == both[0]


def test_include_and_exclude_reach_inside(models: ModuleType, Chat: Any) -> None:
    chat = Chat(history=HISTORY, other=models.Part(text="a", count=2))
    assert chat.model_dump(include={"other": {"text"}}) == {"other": {"text": "a"}}
    assert chat.model_dump(exclude={"level": True, "history": True, "other": {"count"}}) == {"other": {"text": "a"}}
    assert chat.model_dump(include={"history": {0: {"role"}}}) == {"history": [{"role": "user"}]}
    assert chat.model_dump(mode="custom", include={"other": {"text"}}) == {"other": {"text": "a"}}


@pytest.mark.parametrize("dump", ["to_json", "to_jsonable_python", "TypeAdapter"])
def test_where_anything_may_stand(models: ModuleType, dump: str) -> None:
    import pydantic_core

    value = {"a": models.Content(role="user", parts=[{"inline_data": {"data": b"\xff"}}]), "b": [models.Part(text="x")]}
    if dump == "TypeAdapter":
        text = pydantic.TypeAdapter(dict[str, Any]).dump_json(value)
        assert json.loads(text) == {"a": value["a"].to_json_dict(), "b": [{"text": "x"}]}
    else:
        done = getattr(pydantic_core, dump)(value, by_alias=True)
        found = json.loads(done) if dump == "to_json" else done
        assert found == {"a": value["a"].to_dict(), "b": [{"text": "x"}]}
    some = pydantic.create_model("Some", value=(Any, ...), other=(pydantic.SerializeAsAny[models.Part], ...))
    shown = some(value=models.Part(text="a"), other=models.Part(text="b")).model_dump_json()
    assert json.loads(shown) == {"value": {"text": "a"}, "other": {"text": "b"}}


def test_other_kinds_of_fields(models: ModuleType) -> None:
    fields = [
        ("said", models.Content),
        ("turns", tuple[models.Content, ...], ()),
        ("named", dict[str, list[models.Part]], dataclasses.field(default_factory=dict)),
    ]
    Data = pydantic.dataclasses.dataclass(dataclasses.make_dataclass("Data", fields))
    one = Data(said={"role": "user"}, turns=[{"role": "model"}], named={"a": [{"text": "x"}]})
    assert (one.said, one.turns) == (models.Content(role="user"), (models.Content(role="model"),))
    assert one.named == {"a": [models.Part(text="x")]}
    strict = pydantic.create_model("Strict", __config__={"strict": True, "frozen": True}, said=(models.Content, ...))
    assert strict(said={"role": "user"}).said == models.Content(role="user")
    assert strict(said=models.Content(role="user")).model_copy(deep=True).said == models.Content(role="user")

    class Own(models.Content):  # type: ignore[name-defined, misc]
        """Somebody's subclass."""

    own = pydantic.TypeAdapter(Own)
    assert type(own.validate_python({"role": "user"})) is Own
    assert own.dump_python(own.validate_python({"role": "user"})) == {"role": "user"}


def test_fastapi_in_every_place(models: ModuleType) -> None:
    fastapi = pytest.importorskip("fastapi")
    client_module = pytest.importorskip("fastapi.testclient")
    app = fastapi.FastAPI()
    content, part, blob = models.Content, models.Part, models.Blob
    body = fastapi.Body()

    def add(path: str, function: Any, annotations: dict[str, Any], **options: Any) -> None:
        function.__annotations__ = annotations
        app.post(path, **options)(function)

    turns = list[content]  # type: ignore[valid-type]
    add("/list", lambda turns: turns, {"turns": turns, "return": turns})
    add("/optional", lambda said=None: said, {"said": Annotated[content | None, body], "return": content | None})
    either = blob | part | content
    add("/either", lambda it: it, {"it": Annotated[either, body], "return": either})
    named = dict[str, content]  # type: ignore[valid-type]
    add("/named", lambda it: it, {"it": named, "return": named})
    two = {"one": Annotated[content, body], "two": Annotated[part, body], "return": dict[str, Any]}
    add("/two", lambda one, two: {"one": one, "two": two}, two)
    add("/less", lambda: content(role="user", parts=[]), {}, response_model=content, response_model_exclude={"parts"})
    add("/level", lambda level: level, {"level": models.Level, "return": models.Level})

    said = {"role": "user", "parts": [{"inlineData": {"data": "/w==", "mimeType": "a/b"}}]}
    with client_module.TestClient(app) as client:
        assert client.post("/list", json=[said, said]).json() == [said, said]
        assert client.post("/optional", json=said).json() == said
        assert client.post("/optional").json() is None
        for one in (said, {"data": "/w==", "mimeType": "a/b"}, {"text": "a"}):
            assert client.post("/either", json=one).json() == one
        assert client.post("/named", json={"a": said}).json() == {"a": said}
        assert client.post("/two", json={"one": said, "two": {"text": "a"}}).json() == {
            "one": said,
            "two": {"text": "a"},
        }
        assert client.post("/less").json() == {"role": "user"}
        assert client.post("/level?level=low").json() == "LOW"
        assert client.post("/list", json=[said, {"role": 5}]).json()["detail"][0]["loc"] == ["body", 1, "role"]
        assert client.get("/openapi.json").status_code == 200


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

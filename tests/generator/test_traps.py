"""What the parser at this version drops without a word, or trips over, all of which must arrive.

Each test shows two things with the real parser: that the trap is still there when it is given the bare document, so
that an update of the parser tells us when a detour has become needless, and that nothing is lost on our way.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import GeneratorData

from generator import ir
from tests.generator.small import (
    STRING,
    Json,
    answer,
    data,
    endpoint,
    field,
    model,
    operation,
    package,
    parameter,
    parsed,
    ref,
    thing,
)


def bare(schemas: Json | None = None, paths: Json | None = None) -> GeneratorData:
    """The parser without us."""
    config = Config.from_sources(ConfigFile(), MetaType.NONE, Path("x.yaml"), "utf-8", False, None)
    found = GeneratorData.from_dict(data(schemas, paths), config=config)
    assert not isinstance(found, GeneratorError), found.detail
    return found


def class_names(found: GeneratorData) -> set[str]:
    return {str(each.class_info.name) for each in (*found.models, *found.enums)}


def endpoints(found: GeneratorData) -> list[Any]:
    return [each for group in found.endpoint_collections_by_tag.values() for each in group.endpoints]


class TestObjectLevelChoices:
    schemas: ClassVar[Json] = {
        "Choice": {**thing(a=STRING, b=STRING), "oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
        "Sets": {**thing(a=STRING, b=STRING, c=STRING), "anyOf": [{"required": ["a", "b"]}, {"required": ["c"]}]},
    }

    def test_the_parser_drops_the_object(self) -> None:
        found = bare(self.schemas)
        assert "Choice" not in class_names(found)
        assert not found.errors

    def test_nothing_is_lost(self) -> None:
        assert parsed(self.schemas).models["Choice"].properties == {"a": None, "b": None}
        found = package(self.schemas)
        assert [each.name for each in model(found, "Choice").fields] == ["a", "b"]
        assert model(found, "Choice").oneofs == {"oneOf": ("a", "b")}
        assert model(found, "Choice").required_sets == (("a",), ("b",))
        assert model(found, "Sets").required_sets == (("a", "b"), ("c",))
        assert model(found, "Sets").oneofs == {}
        assert found.document["components"]["schemas"]["Choice"]["oneOf"] == self.schemas["Choice"]["oneOf"]


class TestValuesThatDifferOnlyInCase:
    schemas: ClassVar[Json] = {"Mode": {"type": "string", "enum": ["fast", "FAST", "Slow"]}}

    def test_the_parser_crashes(self) -> None:
        with pytest.raises(ValueError, match="Duplicate key FAST"):
            bare(self.schemas)

    def test_nothing_is_lost(self) -> None:
        assert parsed(self.schemas).enums["Mode"] == {"fast", "FAST", "Slow"}
        (enum,) = package(self.schemas).enums
        assert [(each.name, each.value) for each in enum.values] == [
            ("fast", "fast"),
            ("FAST", "FAST"),
            ("SLOW", "Slow"),
        ]


class TestResourceNamesInPaths:
    paths: ClassVar[Json] = {
        "/{name=files/*}:read": {"get": operation("readFile", ref("A"), parameters=[parameter("name", "path")])},
        "/{+parent}/files": {
            "get": operation(
                "listFiles",
                ref("A"),
                parameters=[parameter("parent", "path", {"type": "string", "pattern": "^stores/[^/]+$"})],
            )
        },
    }
    schemas: ClassVar[Json] = {"A": thing(x=STRING)}

    def test_the_parser_drops_them(self) -> None:
        found = bare(self.schemas, self.paths)
        assert endpoints(found) == []

    def test_nothing_is_lost(self) -> None:
        found = package(self.schemas, self.paths)
        read, listed = endpoint(found, "readFile"), endpoint(found, "listFiles")
        assert read.path == "/{+name}:read"
        assert read.parameters == (
            ir.Parameter("name", "name", ir.Type("string"), "path", True, "", ("files/{filesId}",)),
        )
        assert listed.path == "/{+parent}/files"
        assert listed.parameters[0].patterns == ("stores/{storesId}",)
        assert list(found.document["paths"]) == ["/files/{filesId}:read", "/stores/{storesId}/files"]


class TestResourceNamesAreNotQuoted:
    """``{filesId}`` alone would be sent as ``files%2Fabc`` for ``files/abc``."""

    paths: ClassVar[Json] = {
        "/files/{filesId}/parts/{part}": {
            "get": operation(
                "getPart",
                ref("A"),
                parameters=[parameter("filesId", "path"), parameter("part", "path")],
                **{"x-resource-name": {"name": "file", "patterns": ["files/{filesId}", "tuned/{id}"]}},
            )
        }
    }

    def test_the_parser_knows_only_single_parameters(self) -> None:
        (found,) = endpoints(bare({"A": thing(x=STRING)}, self.paths))
        assert [str(each.python_name) for each in found.path_parameters] == ["files_id", "part"]

    def test_one_parameter_stands_for_the_whole_name(self) -> None:
        found = endpoint(package({"A": thing(x=STRING)}, self.paths), "getPart")
        assert found.path == "/{+file}/parts/{part}"
        assert [(each.name, each.patterns) for each in found.parameters] == [
            ("file", ("files/{filesId}", "tuned/{id}")),
            ("part", ()),
        ]


class TestVendorKeysOfOperations:
    more: ClassVar[Json] = {
        "x-fixed-query": {"alt": "media"},
        "x-media-upload": {"path": "/upload/things", "max-size": 7},
        "x-backends": ["vertex"],
        "x-source": "https://example.test/docs",
    }
    paths: ClassVar[Json] = {"/things": {"post": operation("makeThing", ref("A"), ref("A"), **more)}}

    def test_the_parser_keeps_none(self) -> None:
        (found,) = endpoints(bare({"A": thing(x=STRING)}, self.paths))
        assert not any("x-" in str(value) for value in vars(found).values())

    def test_nothing_is_lost(self) -> None:
        found = endpoint(package({"A": thing(x=STRING)}, self.paths), "makeThing")
        assert found.fixed_query == {"alt": "media"}
        assert found.upload == ir.Upload("/things", 7)
        assert found.backends == ("vertex",)
        assert found.source == "https://example.test/docs"


class TestAPropertyNamedAdditionalProperties:
    schemas: ClassVar[Json] = {
        "Schema": thing(additionalProperties={"type": "object", "additionalProperties": {}}, title=STRING)
    }

    def test_the_parser_gives_two_things_one_name(self) -> None:
        (found,) = (each for each in bare(self.schemas).models if str(each.class_info.name) == "Schema")
        assert found.additional_properties is not None
        assert "additional_properties" in [str(each.python_name) for each in found.optional_properties or ()]

    def test_nothing_is_lost(self) -> None:
        assert set(parsed(self.schemas).models["Schema"].properties) == {"additionalProperties", "title"}
        found = package(self.schemas)
        assert field(found, "Schema", "additional_properties").type == ir.Type("object")
        assert field(found, "Schema", "title").type == ir.Type("string")


class TestTitles:
    schemas: ClassVar[Json] = {
        "Thing": {**thing(a=STRING, state=ref("State")), "title": "Something Else"},
        "State": {"type": "string", "enum": ["ON"], "title": "Mode"},
    }

    def test_the_parser_renames_the_class(self) -> None:
        assert class_names(bare(self.schemas)) == {"SomethingElse", "Mode"}

    def test_our_names_stay(self) -> None:
        found = package(self.schemas)
        assert [each.name for each in found.models if each.kind == "schema"] == ["Thing"]
        assert [each.name for each in found.enums] == ["State"]
        assert found.document["components"]["schemas"]["Thing"]["x-title"] == "Something Else"


class TestWhatStandsBesideAReference:
    beside: ClassVar[Json] = {"description": "Who made it.", "readOnly": True, "deprecated": True, "x-immutable": True}
    schemas: ClassVar[Json] = {
        "Thing": thing("maker", maker=ref("Person", **beside), mode=ref("Mode", description="How.", default="ON")),
        "Person": {**thing(a=STRING), "description": "Somebody."},
        "Mode": {"type": "string", "enum": ["ON"], "description": "A mode."},
    }

    def test_the_parser_loses_it(self) -> None:
        (found,) = (each for each in bare(self.schemas).models if str(each.class_info.name) == "Thing")
        assert [
            str(each.description and each.description.get_untrusted_value()) for each in found.required_properties or ()
        ] == ["Somebody."]

    def test_nothing_is_lost(self) -> None:
        maker = field(package(self.schemas), "Thing", "maker")
        assert (maker.doc, maker.read_only, maker.deprecated, maker.immutable) == ("Who made it.", True, True, True)
        assert maker.type == ir.Type("model", "Person")
        assert field(package(self.schemas), "Thing", "mode").doc == "How."


class TestEventStreams:
    paths: ClassVar[Json] = {
        "/a": {"post": {**operation("watch"), "responses": answer(ref("A"), "text/event-stream")}},
        "/b": {"get": {**operation("download"), "responses": answer({"type": "string", "format": "binary"}, "*/*")}},
        "/c": {
            "get": {**operation("picture"), "responses": answer({"type": "string", "format": "binary"}, "image/png")}
        },
    }
    schemas: ClassVar[Json] = {"A": thing(x=STRING)}

    def test_the_parser_reads_a_stream_as_one_body_and_knows_no_bytes_by_wildcard(self) -> None:
        found = bare(self.schemas, self.paths)
        (stream,) = (each for each in endpoints(found) if each.name == "watch")
        assert [each.source["attribute"] for each in stream.responses] == ["response.text"]
        errors = [error.detail for group in found.endpoint_collections_by_tag.values() for error in group.parse_errors]
        assert any("Unsupported content_type */*" in str(error) for error in errors)

    def test_nothing_is_lost(self) -> None:
        assert parsed(self.schemas, self.paths).operations["post", "/a"].response == "A"
        found = package(self.schemas, self.paths)
        assert endpoint(found, "watch").result == "sse"
        assert endpoint(found, "watch").response == ir.Type("model", "A")
        assert [endpoint(found, each).result for each in ("download", "picture")] == ["bytes", "bytes"]
        assert "text/event-stream" in found.document["paths"]["/a"]["post"]["responses"]["200"]["content"]


class TestUnionsThatContainThemselves:
    schemas: ClassVar[Json] = {
        "Value": {"oneOf": [STRING, {"type": "array", "items": ref("Value")}, ref("Struct")]},
        "Struct": thing(fields={"type": "object", "additionalProperties": ref("Value")}, first=ref("Value")),
    }

    def test_the_parser_refuses_them(self) -> None:
        assert bare(self.schemas).errors

    def test_nothing_is_lost(self) -> None:
        assert set(parsed(self.schemas).models["Struct"].properties) == {"fields", "first"}
        found = package(self.schemas)
        assert field(found, "Struct", "first").type == ir.Type("union", "Value")
        assert field(found, "Struct", "fields").type == ir.Type("map", item=ir.Type("union", "Value"))
        assert found.document["components"]["schemas"]["Value"]["oneOf"] == self.schemas["Value"]["oneOf"]


class TestBooleanSchemas:
    schemas: ClassVar[Json] = {"Thing": thing(anything=True, items={"type": "array", "items": True})}  # type: ignore[arg-type]

    def test_the_parser_rejects_the_document(self) -> None:
        config = Config.from_sources(ConfigFile(), MetaType.NONE, Path("x.yaml"), "utf-8", False, None)
        assert isinstance(GeneratorData.from_dict(data(self.schemas), config=config), GeneratorError)

    def test_nothing_is_lost(self) -> None:
        found = package(self.schemas)
        assert field(found, "Thing", "anything").type == ir.Type("any")
        assert field(found, "Thing", "items").type == ir.Type("list", item=ir.Type("any"))


class TestFreeJsonNamedLikeASchema:
    """An inline object is a class to the parser: ``Thing`` and ``meta`` give ``ThingMeta``, which may be there."""

    schemas: ClassVar[Json] = {
        "Thing": thing(meta={"type": "object", "additionalProperties": ref("Other")}, free={"type": "object"}),
        "ThingMeta": thing(a=STRING),
        "ThingFree": thing(b=STRING),
        "Other": thing(c=STRING),
    }

    def test_the_parser_refuses_the_second(self) -> None:
        assert any("duplicate models" in str(error.detail) for error in bare(self.schemas).errors)

    def test_nothing_is_lost(self) -> None:
        assert parsed(self.schemas).models["Thing"].properties == {"meta": "Other", "free": None}
        found = package(self.schemas)
        assert field(found, "Thing", "meta").type == ir.Type("map", item=ir.Type("model", "Other"))
        assert field(found, "Thing", "free").type == ir.Type("object")


class TestNamesThatTheParserSpellsInItsOwnWay:
    schemas: ClassVar[Json] = {
        "Thing": thing(
            "type", type=STRING, format=STRING, sha256Hash=STRING, _internal=STRING, topK={"type": "integer"}
        )
    }

    def test_the_parser_spells_them_otherwise(self) -> None:
        (found,) = bare(self.schemas).models
        names = [
            str(each.python_name) for each in (*(found.required_properties or ()), *(found.optional_properties or ()))
        ]
        assert names == ["type_", "format_", "sha_256_hash", "field_internal", "top_k"]

    def test_ours_are_ours(self) -> None:
        names = [(each.name, each.wire) for each in model(package(self.schemas), "Thing").fields]
        assert names == [
            ("type", "type"),
            ("format", "format"),
            ("sha256_hash", "sha256Hash"),
            ("internal", "_internal"),
            ("top_k", "topK"),
        ]

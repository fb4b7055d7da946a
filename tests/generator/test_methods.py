"""Operations, configs, methods and resources in the IR."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest

from generator import ir
from generator.errors import (
    DanglingReference,
    InvalidDocument,
    InvalidSurface,
    NameCollision,
    SpecError,
    SpecErrors,
    UnmappedOperation,
    Unsupported,
)
from tests.generator.small import (
    STRING,
    Json,
    answer,
    each_of,
    endpoint,
    field,
    model,
    operation,
    package,
    parameter,
    ref,
    thing,
)

PAGES = [parameter("pageSize", schema={"type": "integer"}), parameter("pageToken")]
NAME: Json = {"x-resource-name": {"name": "name", "patterns": ["files/{filesId}"]}}
SCHEMAS: Json = {
    "File": thing(
        name=STRING,
        displayName={**STRING, "description": "What people call it."},
        size={"type": "string", "format": "int64", "readOnly": True},
        source=ref("Source"),
    ),
    "Source": {**thing(uri=STRING, text=STRING), "x-oneofs": {"kind": ["uri", "text"]}},
    "CreateRequest": thing("file", file=ref("File"), tags={"type": "array", "items": STRING}),
    "Files": thing(files={"type": "array", "items": ref("File")}, nextPageToken=STRING),
    "Empty": {"type": "object"},
}
PATHS: Json = {
    "/files": {
        "get": operation("listFiles", ref("Files"), parameters=PAGES, description="List them."),
        "post": operation("createFile", ref("File"), ref("CreateRequest"), parameters=[parameter("dryRun")]),
    },
    "/files/{filesId}": {
        "get": operation(
            "getFile", ref("File"), parameters=[parameter("filesId", "path", description="Its id.")], **NAME
        ),
        "delete": operation("deleteFile", ref("Empty"), parameters=[parameter("filesId", "path")], **NAME),
    },
    "/files/{filesId}:read": {
        "get": {
            **operation("readFile", parameters=[parameter("filesId", "path")], **NAME),
            "responses": answer({"type": "string", "format": "binary"}, "*/*"),
        }
    },
}
GET: Json = {
    "operation": "getFile",
    "args": [{"name": "name", "target": "name", "positional": True}],
    "config": "GetConfig",
}


def resources(**methods: Json) -> Json:
    return {
        "files": {"class": "FilesResource", "parent": "client", "description": "Files of the user.", "methods": methods}
    }


def build(methods: Json, **sections: Any) -> ir.Package:
    return package(SCHEMAS, PATHS, resources=resources(**methods), **sections)


def method(found: ir.Package, name: str) -> ir.Method:
    return next(each for resource in found.resources for each in resource.methods if each.name == name)


class TestOperations:
    def test_everything_they_may_say(self) -> None:
        found = endpoint(build({"get": GET}), "getFile")
        assert found == ir.Operation(
            id="getFile",
            name="get_file",
            resource="things",
            method="GET",
            path="/{+name}",
            parameters=(
                ir.Parameter("name", "name", ir.Type("string"), "path", True, "Its id.", ("files/{filesId}",)),
            ),
            body=None,
            response=ir.Type("model", "File"),
            result="json",
            repeat="repeatable",
            doc="",
        )

    def test_one_that_answers_at_once_or_by_a_stream_is_two(self) -> None:
        paths: Json = {"/files": {"get": operation("listFiles", ref("Files"), parameters=[parameter("stream")])}}
        paths["/files"]["get"]["responses"]["200"]["content"]["text/event-stream"] = {"schema": ref("File")}
        found = package(SCHEMAS, paths, pending=["listFiles"])
        at_once, streamed = endpoint(found, "listFiles"), endpoint(found, "streamListFiles")
        assert (at_once.result, at_once.response, at_once.stream) == ("json", ir.Type("model", "Files"), None)
        assert (streamed.result, streamed.response) == ("sse", ir.Type("model", "File"))
        assert streamed.stream == ir.EventStream((ir.StreamEnd(body=True),))
        assert (streamed.fixed_query, streamed.parameters) == ({"stream": "true"}, ())
        # Neither may be forgotten once one is used.
        excused = {"listFiles": "It is called below the client."}
        with pytest.raises(SpecErrors) as caught:
            package(SCHEMAS, paths, low_level_only=excused, operations={"listFiles": {"repeat": "repeatable"}})
        assert all("streamListFiles" in str(each) for each in caught.value.errors)

    def test_results(self) -> None:
        found = build({"get": GET})
        assert {each.id: (each.result, each.response) for each in found.operations} == {
            "createFile": ("json", ir.Type("model", "File")),
            "deleteFile": ("empty", ir.Type("model", "Empty")),
            "getFile": ("json", ir.Type("model", "File")),
            "listFiles": ("json", ir.Type("model", "Files")),
            "readFile": ("bytes", ir.Type("bytes")),
        }

    def test_bodies_and_queries(self) -> None:
        found = endpoint(build({"get": GET}), "createFile")
        assert found.body == ir.Type("model", "CreateRequest")
        assert [(each.name, each.wire, each.location) for each in found.parameters] == [("dry_run", "dryRun", "query")]

    def test_a_fixed_query_is_no_parameter(self) -> None:
        more: Json = {"x-fixed-query": {"alt": "media"}, "parameters": [parameter("alt"), parameter("b")]}
        found = package(SCHEMAS, {"/a": {"get": operation("getA", ref("File"), **more)}})
        assert [each.wire for each in endpoint(found, "getA").parameters] == ["b"]

    def test_google_exports_have_default_stand_for_success(self) -> None:
        paths = {"/a": {"get": {"operationId": "getA", "responses": {"default": answer(ref("File"))["200"]}}}}
        found = endpoint(package(SCHEMAS, paths), "getA")
        assert (found.response, found.resource) == (ir.Type("model", "File"), "default")

    def test_references_to_parameters_bodies_and_responses(self) -> None:
        components = {
            "schemas": SCHEMAS,
            "parameters": {"Page": parameter("pageSize")},
            "requestBodies": {"File": {"content": {"application/json": {"schema": ref("File")}}}},
            "responses": {"File": answer(ref("File"))["200"]},
        }
        post = {
            "operationId": "makeA",
            "parameters": [{"$ref": "#/components/parameters/Page"}],
            "requestBody": {"$ref": "#/components/requestBodies/File"},
            "responses": {"200": {"$ref": "#/components/responses/File"}},
        }
        found = endpoint(package(SCHEMAS, {"/a": {"post": post}}, {"components": components}), "makeA")
        assert [each.wire for each in found.parameters] == ["pageSize"]
        assert (found.body, found.response) == (ir.Type("model", "File"), ir.Type("model", "File"))

    def test_what_nobody_mapped_yet_is_repeated_as_safely_as_its_method_allows(self) -> None:
        found = package(SCHEMAS, PATHS)
        assert {each.id: each.repeat for each in found.operations} == {
            "createFile": "creating",
            "deleteFile": "repeatable",
            "getFile": "repeatable",
            "listFiles": "repeatable",
            "readFile": "repeatable",
        }

    @pytest.mark.parametrize(
        ("change", "kind", "message"),
        [
            ({"operationId": None}, InvalidDocument, "GET /a has no operationId"),
            ({"parameters": [parameter("c", "cookie")]}, Unsupported, "getA: the parameter 'c' travels in a cookie"),
            (
                {"parameters": [parameter("Content-Type", "header")]},
                Unsupported,
                "getA: the header 'Content-Type' is set by the client itself",
            ),
            (
                {"parameters": [parameter("X-Map", "header", {"type": "object"})]},
                Unsupported,
                "getA: the header 'X-Map' is no text, number, boolean or enum, nor a list of such",
            ),
            ({"responses": {"404": {"description": "x"}}}, Unsupported, "getA: no response for success"),
            (
                {"responses": answer(STRING, "text/plain")},
                Unsupported,
                "getA: a response of text/plain is not supported",
            ),
            (
                {"requestBody": {"content": {"application/octet-stream": {"schema": STRING}}}},
                Unsupported,
                "getA: a request body of application/octet-stream; only application/json is supported",
            ),
            (
                {"x-resource-name": {"name": "name", "patterns": ["files/{filesId}"]}},
                Unsupported,
                "getA: the path /a does not hold 'files/{filesId}', the first of its resource name's patterns",
            ),
            (
                {"x-media-upload": {"path": "/files"}},
                Unsupported,
                "getA: the upload path '/files' does not begin with /upload/",
            ),
        ],
    )
    def test_what_is_not_supported(self, change: Json, kind: type, message: str) -> None:
        get = {key: value for key, value in {**operation("getA", ref("File")), **change}.items() if value is not None}
        with pytest.raises(SpecError) as caught:
            package(SCHEMAS, {"/a": {"get": get}}, pending=["getA"] if "operationId" in get else [])
        assert isinstance(caught.value, kind)
        assert caught.value.message.startswith(message)
        assert caught.value.location


class TestConfigs:
    create: ClassVar[Json] = {"operation": "createFile", "config": "CreateConfig", "overlay": True}

    def config(self, said: Json | None = None, **change: Any) -> dict[str, ir.Field]:
        more = {"configs": {"CreateConfig": {"operation": "createFile", **said}}} if said is not None else {}
        found = build({"create": {**self.create, **change}}, **more)
        return {each.name: each for each in model(found, "CreateConfig").fields}

    def test_by_rule_it_has_every_body_field_and_every_query_parameter(self) -> None:
        found = self.config()
        assert {name: (each.location, each.path) for name, each in found.items()} == {
            "http_options": ("none", ()),
            "file": ("body", ("file",)),
            "tags": ("body", ("tags",)),
            "dry_run": ("query", ()),
        }
        assert found["http_options"].type == ir.Type("model", "HttpOptions")
        assert found["file"].required

    def test_but_not_what_the_method_takes(self) -> None:
        arguments = [
            {"name": "file", "target": "body", "wire": "file"},
            {"name": "tags", "target": "body", "wire": "tags", "required": False, "in_config": True},
            {"name": "dry_run", "target": "query", "wire": "dryRun"},
        ]
        assert set(self.config(args=arguments)) == {"http_options", "tags"}

    def test_flattened_and_left_out(self) -> None:
        found = self.config({"flatten": ["file"], "omit": ["name", "dryRun", "size"]})
        assert {name: each.path for name, each in found.items()} == {
            "http_options": (),
            "display_name": ("file", "displayName"),
            "source": ("file", "source"),
            "tags": ("tags",),
        }
        assert found["display_name"].doc == "What people call it."

    def test_flattened_twice_over(self) -> None:
        found = self.config({"flatten": ["file", "source"], "omit": ["tags", "dryRun"]})
        assert found["uri"].path == ("file", "source", "uri")

    def test_oneofs_hold_in_a_config_too(self) -> None:
        said = {"CreateConfig": {"operation": "createFile", "flatten": ["file", "source"]}}
        assert model(build({"create": self.create}, configs=said), "CreateConfig").oneofs == {"kind": ("uri", "text")}
        said["CreateConfig"]["omit"] = ["uri"]
        assert model(build({"create": self.create}, configs=said), "CreateConfig").oneofs == {}

    def test_what_is_said_of_single_fields(self) -> None:
        said = {"file": {"name": "document", "aliases": ["doc"], "accepts": "File | str", "convert": "contents"}}
        found = self.config({"fields": said})["document"]
        assert (found.wire, found.aliases, found.accepts, found.convert) == ("file", ("doc",), "File | str", "contents")

    def test_fields_that_only_the_sdk_reads(self) -> None:
        found = self.config({"extra": {"chunk_size": {"type": "int", "description": "Bytes in one request."}}})
        assert found["chunk_size"].location == "none"
        assert found["chunk_size"].sdk_only
        assert found["chunk_size"].type == ir.Type("integer")

    def test_a_schema_in_the_place_of_an_operation(self) -> None:
        found = build({"create": self.create}, configs={"CreateConfig": {"schema": "Source"}})
        assert [each.name for each in model(found, "CreateConfig").fields] == ["http_options", "uri", "text"]

    def test_a_new_field_needs_no_line_of_ours(self) -> None:
        schemas = {**SCHEMAS, "CreateRequest": thing("file", file=ref("File"), brandNew=STRING)}
        found = package(schemas, PATHS, resources=resources(create=self.create))
        assert field(found, "CreateConfig", "brand_new").path == ("brandNew",)

    def test_two_methods_may_share_one(self) -> None:
        other = {"operation": "readFile", "config": "CreateConfig", "overlay": True}
        with pytest.raises(
            InvalidSurface, match="CreateConfig serves both createFile and readFile: say under `configs`"
        ):
            build({"create": self.create, "read": other})
        said = {"CreateConfig": {"operation": "createFile"}}
        found = model(build({"create": self.create, "read": other}, configs=said), "CreateConfig")
        assert found.doc == "Settings of `client.files.create` and `client.files.read`."

    @pytest.mark.parametrize(
        ("configs", "message"),
        [
            (
                {"CreatConfig": {"operation": "createFile"}},
                "no method uses the config 'CreatConfig'; did you mean 'Create",
            ),
            (
                {"CreateConfig": {"operation": "creatFile"}},
                "'creatFile' is no operation of the specification; did you mean",
            ),
            ({"CreateConfig": {"schema": "Sauce"}}, "'Sauce' is no object schema; did you mean 'Source'?"),
            (
                {"CreateConfig": {"operation": "createFile", "omit": ["tag"]}},
                "CreateConfig: 'tag' is no setting that the rule",
            ),
            (
                {"CreateConfig": {"operation": "createFile", "flatten": ["fil"]}},
                "CreateConfig: 'fil' is no setting that",
            ),
            (
                {"CreateConfig": {"operation": "createFile", "fields": {"tag": {"name": "x"}}}},
                "CreateConfig: 'tag' is no setting that the rule would give it; did you mean 'tags'?",
            ),
        ],
    )
    def test_what_is_not_there(self, configs: Json, message: str) -> None:
        with pytest.raises((DanglingReference, SpecErrors)) as caught:
            build({"create": self.create}, configs=configs)
        (error, *_) = each_of(caught.value)
        assert error.message.startswith(message)
        assert error.location

    def test_names_that_collide_once_flattened(self) -> None:
        said = {"CreateConfig": {"operation": "createFile", "flatten": ["file"], "fields": {"tags": {"name": "name"}}}}
        with pytest.raises(
            NameCollision, match="the field 'name' and the field 'tags' would both be 'name' in CreateConfig"
        ):
            build({"create": self.create}, configs=said)

    def test_a_config_named_like_a_schema(self) -> None:
        with pytest.raises(NameCollision, match="the schema File and the config File"):
            build({"create": {**self.create, "config": "File"}})


class TestMethods:
    def test_everything_they_may_say(self) -> None:
        found = build(
            {
                "list": {
                    "operation": "listFiles",
                    "also": ["getFile"],
                    "overlay": True,
                    "page": "files",
                    "config": "ListConfig",
                    "args": [
                        {
                            "name": "of",
                            "target": "none",
                            "type": "File | str",
                            "description": "Whose files.",
                            "aliases": ["by"],
                        }
                    ],
                },
            }
        )
        (resource,) = found.resources
        assert (resource.name, resource.class_name, resource.parent) == ("files", "FilesResource", None)
        assert resource.doc == "Files of the user."
        assert resource.methods == (
            ir.Method(
                name="list",
                operation=endpoint(found, "listFiles"),
                arguments=(
                    ir.Argument("of", ir.Type("python", "File | str"), "none", doc="Whose files.", aliases=("by",)),
                ),
                config="ListConfig",
                doc="List them.",
                result="File",
                paging=ir.Paging("files", "pageSize", "pageToken", "nextPageToken"),
                overlay="all",
                kind="call",
                also=("getFile",),
                attribute="files.list",
            ),
        )

    def test_arguments(self) -> None:
        arguments = [
            {"name": "document", "target": "body", "wire": "file", "accepts": "File | str", "convert": "contents"},
            {"name": "dry", "target": "query", "wire": "dryRun", "required": False, "description": "Only try it."},
        ]
        found = method(build({"create": {"operation": "createFile", "config": "C", "args": arguments}}), "create")
        assert found.arguments == (
            ir.Argument(
                *("document", ir.Type("model", "File"), "body", "file"),
                path=("file",),
                accepts="File | str",
                convert="contents",
            ),
            ir.Argument("dry", ir.Type("string"), "query", "dryRun", required=False, doc="Only try it."),
        )
        name = method(build({"get": GET}), "get").arguments[0]
        assert name == ir.Argument("name", ir.Type("string"), "name", "name", positional=True, doc="Its id.")

    @pytest.mark.parametrize(
        ("entry", "result"),
        [
            (GET, "File"),
            ({**GET, "operation": "deleteFile"}, "None"),
            ({**GET, "operation": "deleteFile", "returns": "Empty"}, "Empty"),
            ({**GET, "operation": "readFile", "kind": "download"}, "bytes"),
            ({**GET, "returns": "File | None"}, "File | None"),
        ],
    )
    def test_results(self, entry: Json, result: str) -> None:
        assert method(build({"get": entry}), "get").result == result

    @pytest.mark.parametrize(
        ("entry", "message"),
        [
            (
                {**GET, "operation": "getFiles"},
                "'getFiles' is no operation of the specification; did you mean 'getFile'?",
            ),
            (
                {**GET, "overlay": True, "also": ["gotFile"]},
                "'gotFile' is no operation of the specification; did you mean",
            ),
            ({**GET, "args": [{"name": "n", "target": "body", "wire": "a"}]}, "the body of getFile has no 'a'"),
            (
                {"operation": "createFile", "config": "C", "args": [{"name": "n", "target": "body", "wire": "fil"}]},
                "the body of createFile has no 'fil'; did you mean 'file'?",
            ),
            (
                {
                    "operation": "createFile",
                    "config": "C",
                    "args": [{"name": "n", "target": "query", "wire": "dryrun"}],
                },
                "createFile has no query parameter 'dryrun'; did you mean 'dryRun'?",
            ),
            (
                {"operation": "listFiles", "config": "C", "args": GET["args"]},
                "listFiles has no resource name in its path",
            ),
            (
                {"operation": "listFiles", "config": "C", "page": "file"},
                "the answer of listFiles has no list 'file'; did you",
            ),
            ({**GET, "page": "source"}, "the answer of getFile has no list 'source'"),
            ({**GET, "args": GET["args"] * 2}, "the argument 1, name, and the argument 2, name, would both be 'name'"),
            (
                {**GET, "args": [{**GET["args"][0], "name": "config"}]},
                "the argument config of every method and the argument 1, config, would both be 'config'",
            ),
            ({"operation": "getFile", "config": "C"}, "no argument gives the 'name' in the path of getFile"),
            ({**GET, "returns": "Fille"}, "'Fille' in the type 'Fille' is not known; did you mean 'File'?"),
            (
                {
                    **GET,
                    "args": [
                        *GET["args"],
                        {"name": "x", "target": "none", "type": "str", "description": "Whatever it is."},
                    ],
                },
                "only a hand-written method decides about an argument",
            ),
        ],
    )
    def test_what_contradicts_the_specification(self, entry: Json, message: str) -> None:
        with pytest.raises((SpecError, SpecErrors)) as caught:
            build({"get": entry})
        errors = each_of(caught.value)
        assert any(each.message.startswith(message) for each in errors), [each.message for each in errors]
        assert all(each.location and each.location.file == "surface.yaml" for each in errors)

    def test_what_cannot_be_paged(self) -> None:
        paths = {"/files": {"get": operation("listFiles", ref("Files"))}}
        found = resources(list={"operation": "listFiles", "config": "C", "page": "files"})
        with pytest.raises(
            SpecErrors, match="listFiles has no query parameter 'pageSize', without which it cannot be paged"
        ):
            package(SCHEMAS, paths, resources=found)
        schemas = {**SCHEMAS, "Files": thing(files={"type": "array", "items": ref("File")})}
        with pytest.raises(InvalidSurface, match="the answer of listFiles has no 'nextPageToken'"):
            package(schemas, PATHS, resources=found)


class TestResources:
    def nested(self, parent: str) -> Json:
        inner = {"class": "Parts", "parent": parent, "description": "Parts of a file.", "methods": {"get": GET}}
        return {**resources(get=GET), "parts": inner}

    def test_one_within_another(self) -> None:
        found = package(SCHEMAS, PATHS, resources=self.nested("files"))
        assert [(each.name, each.parent) for each in found.resources] == [("files", None), ("parts", "files")]
        assert model(found, "GetConfig").doc == "Settings of `client.files.get` and `client.files.parts.get`."

    def test_a_parent_that_is_not_there(self) -> None:
        with pytest.raises(DanglingReference, match=r"there is no resource 'file'; did you mean 'files'?"):
            package(SCHEMAS, PATHS, resources=self.nested("file"))

    def test_one_within_itself(self) -> None:
        with pytest.raises((InvalidSurface, SpecErrors), match="the resource parts lies within itself"):
            package(SCHEMAS, PATHS, resources=self.nested("parts"))

    def test_two_of_one_class_name(self) -> None:
        found = self.nested("files")
        found["parts"]["class"] = "FilesResource"
        with pytest.raises(SpecErrors, match="the resource files and the resource parts would both be 'FilesResource'"):
            package(SCHEMAS, PATHS, resources=found)

    def test_a_method_named_like_what_lies_within(self) -> None:
        found = self.nested("files")
        found["files"]["methods"] = {"parts": GET}
        with pytest.raises(
            NameCollision, match=r"the resource parts and the method parts would both be 'parts' in client\.files"
        ):
            package(SCHEMAS, PATHS, resources=found)


class TestEveryOperationIsMapped:
    def build(self, **sections: Any) -> ir.Package:
        paths = {"/a": {"get": operation("getA", ref("File"))}}
        return package(SCHEMAS, paths, **{"pending": [], "operations": {"getA": {"repeat": "repeatable"}}, **sections})

    def test_one_that_nobody_mapped(self) -> None:
        with pytest.raises(UnmappedOperation) as caught:
            self.build()
        assert caught.value.message == "no method of surface.yaml uses getA, and `low_level_only` does not excuse it"
        assert caught.value.location
        assert caught.value.location.file == "openapi.json"

    def test_one_whose_repetition_nobody_thought_of(self) -> None:
        with pytest.raises(UnmappedOperation, match=r"getA is not listed under `operations` in surface.yaml"):
            self.build(operations={}, low_level_only={"getA": "It is of no use."})

    def test_an_excuse(self) -> None:
        assert self.build(low_level_only={"getA": "It is of no use."}).resources == ()
        assert self.build(pending=["getA"]).operations[0].repeat == "repeatable"

    def test_an_excuse_for_what_needs_none(self) -> None:
        get = {"operation": "getA", "config": "GetConfig"}
        for excuse in ({"low_level_only": {"getA": "It is of no use."}}, {"pending": ["getA"]}):
            with pytest.raises(InvalidSurface, match=f"getA is under {next(iter(excuse))}, but a method uses it"):
                self.build(resources=resources(get=get), **excuse)

    @pytest.mark.parametrize(
        "sections",
        [
            {"operations": {"getA": {"repeat": "repeatable"}, "getB": {"repeat": "billable"}}, "pending": ["getA"]},
            {"low_level_only": {"getB": "It is of no use."}, "pending": ["getA"]},
            {"pending": ["getA", "getB"]},
        ],
    )
    def test_words_about_what_is_not_there(self, sections: Json) -> None:
        with pytest.raises(
            DanglingReference, match=r"'getB' is no operation of the specification; did you mean 'getA'?"
        ):
            self.build(**sections)

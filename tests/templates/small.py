"""A package of a few models, with every kind of field, endpoint and method once."""

from __future__ import annotations

from typing import Any

from generator import ir
from tests.templates.packages import (
    ANY,
    BOOLEAN,
    BYTES,
    DURATION,
    FIELDMASK,
    INT64,
    INTEGER,
    NUMBER,
    OBJECT,
    STRING,
    TIMESTAMP,
    field,
    list_of,
    map_of,
    model,
    of,
    one_of,
    package,
)


def small() -> ir.Package:
    """Every kind of field once, in a package of a few models."""
    level = ir.Enum(
        "Level",
        "level",
        "level",
        "How much.",
        (ir.EnumValue("LOW", "LOW", "Little."), ir.EnumValue("HIGH", "HIGH", "Much.", deprecated=True)),
        aliases=("Degree",),
    )
    blob = model("Blob", field("data", BYTES), field("mime_type", STRING), doc="Bytes and what they are.")
    empty = model("Empty", aliases=("Nothing",))
    part = model(
        "Part",
        field("text", STRING, doc="Plain text."),
        field("inline_data", of("Blob"), doc="Bytes.", required=True),
        field("level", one_of("Level"), read_only=True),
        field("size_bytes", INT64),
        field("when", TIMESTAMP),
        field("ttl", DURATION),
        field("mask", FIELDMASK),
        field("args", OBJECT),
        field("anything", ANY),
        field("flag", BOOLEAN),
        field("count", INTEGER),
        field("score", NUMBER, deprecated=True),
        field("vector", list_of(NUMBER)),
        field("by_name", map_of(of("Part"))),
        field("tags", map_of(STRING)),
        field("levels", list_of(one_of("Level"))),
        field("grid", list_of(list_of(INTEGER))),
        field("free", list_of(ANY)),
        field("empty", of("Empty")),
        field("type", STRING, aliases=("kind", "sort")),
        field("list", list_of(STRING)),
        field("labels", map_of(STRING), backends=("vertex",)),
        field(
            "sources", list_of(STRING), spellings={"vertex": "citations"}, places={"vertex": ir.Place(("citations",))}
        ),
        field("parsed", ir.Type("python", "Any"), sdk_only=True),
        oneofs={"data": ("text", "inline_data")},
        source="https://example.test/part",
        doc="One piece.",
    )
    content = model("Content", field("parts", list_of(of("Part"))), field("role", STRING), doc="What is said.")
    config = model(
        "SayConfig",
        field("temperature", NUMBER, path=("generationConfig", "temperature")),
        field("top_k", INTEGER, path=("generationConfig", "topK")),
        field("voice", STRING, path=("generationConfig", "speech", "voice")),
        field("seed", INTEGER, path=("generationConfig", "seed"), places={"vertex": ir.Place(("seed",))}),
        field("system", of("Content"), accepts="ContentUnion", convert="content", path=("system",)),
        field("labels", map_of(STRING), path=("labels",), backends=("vertex",)),
        field("page_size", INTEGER, location="query"),
        field("page_token", STRING, location="query"),
        field("http_options", of("HttpOptions"), sdk_only=True, location="none"),
        kind="config",
        module="say_config",
    )
    reading = model(
        "ReadConfig",
        field("http_options", of("HttpOptions"), sdk_only=True, location="none"),
        field("on_progress", ir.Type("python", "Callable[[int, int | None], object]"), sdk_only=True, location="none"),
        field("progress", BOOLEAN, sdk_only=True, location="none"),
        kind="config",
        module="read_config",
    )
    choice = model(
        "Choice",
        field("text", STRING, immutable=True),
        field("secret", STRING, write_only=True, backends=("gemini",)),
        required_sets=(("text",), ("text", "secret")),
        deprecated=True,
    )
    page = model(
        "ListPartsResponse",
        field("parts", list_of(of("Part"))),
        field("next_page_token", STRING),
        field("sdk_http_response", of("HttpResponse"), sdk_only=True, fill="http_response"),
        module="list_parts_response",
    )
    done = model(
        "DeletePartResponse",
        field("sdk_http_response", of("HttpResponse"), sdk_only=True, fill="http_response"),
        kind="sdk",
        module="delete_part_response",
    )
    options = model(
        "HttpOptions",
        field("headers", ir.Type("python", "Mapping[str, str]"), sdk_only=True),
        field("timeout", INTEGER, sdk_only=True),
        field("api_version", STRING, sdk_only=True),
        field("base_url", STRING, sdk_only=True),
        field("extra_body", OBJECT, sdk_only=True),
        field("retry_options", ir.Type("python", "Any"), sdk_only=True),
        field("client", ir.Type("python", "Any"), sdk_only=True),
        kind="sdk",
        module="http_options",
    )
    answer = model("HttpResponse", field("headers", map_of(STRING), sdk_only=True), kind="sdk", module="http_response")
    return package(
        *(part, blob, content, empty, config, reading, choice, page, done, options, answer),
        enums=(level,),
        type_aliases=(
            ir.TypeAlias("ContentUnion", "Content | PartUnion | Sequence[PartUnion]", "What becomes a content."),
            ir.TypeAlias("PartUnion", "str | Part | Mapping[str, Any]", "What becomes a part."),
        ),
        imports={
            "Any": "typing:Any",
            "Callable": "collections.abc:Callable",
            "Mapping": "collections.abc:Mapping",
            "Sequence": "collections.abc:Sequence",
        },
        **_endpoints(),
    )


def _endpoints() -> dict[str, Any]:
    name = ir.Parameter("name", "name", STRING, "path", True, "Which part.", ("parts/{partsId}",))
    owner = ir.Parameter("owner", "owner", STRING, "path", True, "Whose.")
    size = ir.Parameter("page_size", "pageSize", INTEGER, "query", doc="How many.")
    token = ir.Parameter("page_token", "pageToken", STRING, "query", doc="Which page.")
    mask = ir.Parameter("mask", "updateMask", FIELDMASK, "query")

    def operation(
        id: str, verb: str, path: str, response: ir.Type | None, *parameters: ir.Parameter, **more: Any
    ) -> Any:
        words = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in id)
        parts: dict[str, Any] = {"body": None, "result": "json", "repeat": "repeatable", "doc": f"Does {id}."}
        return ir.Operation(id, words, "parts", verb, path, parameters, response=response, **{**parts, **more})

    get = operation("getPart", "GET", "/{+name}", of("Part"), name)
    every = operation("listParts", "GET", "/owners/{owner}/parts", of("ListPartsResponse"), owner, size, token)
    patch = operation("patchPart", "PATCH", "/{+name}", of("Part"), name, mask, body=of("Part"), repeat="creating")
    delete = operation("deletePart", "DELETE", "/{+name}", of("Empty"), name, result="empty")
    forget = operation("forgetPart", "DELETE", "/{+name}:forget", of("Empty"), name, result="empty")
    say = operation(
        "say", "POST", "/{+name}:say", of("Content"), name, body=of("Content"), result="sse", fixed_query={"alt": "sse"}
    )
    read = operation("readPart", "GET", "/{+name}:read", None, name, result="bytes", fixed_query={"alt": "media"})
    create = operation(
        "createPart",
        "POST",
        "/parts",
        of("Part"),
        body=of("Part"),
        repeat="creating",
        upload=ir.Upload("/upload/parts", 100),
    )
    grade = ir.Parameter("level", "level", one_of("Level"), "query", True)
    rank = operation(
        *("rankPart", "POST", "/{+name}:rank", of("Empty"), name, grade),
        body=of("Part"),
        backends=("vertex",),
        deprecated=True,
        source="https://example.test/rank",
        upload=ir.Upload("/upload/elsewhere/{+name}"),
    )
    level = ir.Argument("level", one_of("Level"), "query", "level", doc="How high.")
    tags = ir.Argument("tags", map_of(STRING), "body", "tags", path=("tags",), doc="Its tags.")
    named = ir.Argument("name", STRING, "name", "name", positional=True, doc="Which part.", aliases=("part",))
    plain = ir.Argument("name", STRING, "name", "name", doc="Which part.")
    whose = ir.Argument("owner", STRING, "path", "owner", positional=True, doc="Whose parts.")
    parts = ir.Argument(
        "parts", list_of(of("Part")), "body", "parts", path=("parts",), required=False, doc="What is said."
    )
    role = ir.Argument(
        "role", STRING, "body", "role", path=("role",), accepts="str | Level", convert="json_schema", doc="By whom."
    )
    label = ir.Argument("text", STRING, "body", "text", path=("text",), doc="The text.")
    paging = ir.Paging("parts", "pageSize", "pageToken", "nextPageToken")
    methods = (
        ir.Method("get", get, (named,), "SayConfig", "Read one.", "Part"),
        ir.Method("list", every, (whose,), "SayConfig", "Read all.", "Part", paging),
        ir.Method("delete", delete, (plain,), None, "Remove one.", "DeletePartResponse"),
        ir.Method("forget", forget, (plain,), None, "Remove one for good.", "None"),
        ir.Method("say", say, (plain, role, parts), "SayConfig", "Say it.", "Content"),
        ir.Method("read", read, (plain,), None, "Its bytes.", "bytes"),
        ir.Method("create", create, (label,), None, "Make one.", "Part", constants={"type": "note"}),
        ir.Method("upload", create, (), None, "Hand-written.", "Part", overlay="all", kind="upload"),
        ir.Method("load", read, (plain,), "ReadConfig", "Its bytes, piece by piece.", "bytes", kind="download"),
        ir.Method("rank", rank, (plain, level, tags), None, "Rank it.", "Empty"),
    )
    notes = (ir.Method("get", get, (plain,), None, "Read one.", "Part"),)
    return {
        "operations": (get, every, patch, delete, forget, say, read, create, rank),
        "resources": (
            ir.Resource("parts", "Parts", None, "All parts.", methods),
            ir.Resource("notes", "Notes", "parts", "The notes of a part.", notes),
        ),
    }

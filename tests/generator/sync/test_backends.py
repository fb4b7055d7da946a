"""Two sources of two backends in one specification: what they share, what only one knows, and what is whose."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.errors import UsageError
from generator.load import load
from generator.sync import Result, sync
from tests.generator.sync import small
from tests.generator.sync.small import Json

SOURCES = """\
sources:
  small:
    description: A small API
    backend: small
    when: [{kind: discovery, equals: {/name: small}}]
    rules:
      - ignore: ['*?key', '*?alt', ErrorResponse]
        reason: System parameters of every API of theirs, and what it does not describe.
  cloud:
    description: The same on a cloud
    backend: cloud
    when: [{kind: discovery, equals: {/name: cloud}}]
    files: [cloud.yaml, cloud_jobs.yaml]
    shares: [small]
    prefix: Cloud
    strip: [AcmeV2, Acme]
    within: /projects/{}
    operations:
      - operation: cloudAsk
        paths: ['post /projects/{}/files/{}:ask', 'post /projects/{}/drafts/{}:ask']
      - file: cloud_jobs.yaml
        paths: ['* /projects/{}/jobs*']
      - paths: ['* /projects/{}/files*']
    leave_out:
      - operations: ['delete *']
        reason: Nobody deletes on the cloud.
"""
STRING = {"type": "string"}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    spec = small.write(tmp_path / "spec")
    (spec / "sources.yaml").write_text(SOURCES)
    with (spec / "files.yaml").open("a") as file:
        file.write(
            "        tempo: {type: string, description: Small and known., x-known-from: a friend}\n"
            "        depth: {type: integer, format: int32, description: Cloud alone., x-backends: [cloud]}\n"
            "        pace: {type: string, description: Small alone., x-backends: [small]}\n"
        )
    return spec


def method(verb: str, path: str, **values: Any) -> Json:
    return {
        "id": f"cloud.{verb}.{path}",
        "httpMethod": verb.upper(),
        "path": f"v2{path}",
        "flatPath": f"v2{path}",
    } | values


def cloud() -> Json:
    """As the small API: lists and asks of files, with schemas of other names, and jobs."""
    ask = {"request": {"$ref": "AcmeV2AskRequest"}, "response": {"$ref": "AcmeV2File"}}
    methods = [
        method("get", "/projects/{projectsId}/files", response={"$ref": "AcmeV2ListFilesResponse"}),
        method("post", "/projects/{projectsId}/files/{filesId}:ask", **ask),
        method("post", "/projects/{projectsId}/drafts/{draftsId}:ask", **ask),
        method("delete", "/projects/{projectsId}/files/{filesId}", response={"$ref": "AcmeEmpty"}),
        method("get", "/projects/{projectsId}/jobs/{jobsId}", response={"$ref": "AcmeV2Job"}),
        method("get", "/projects/{projectsId}/other", response={"$ref": "AcmeV2Other"}),
    ]
    file = dict.fromkeys(("name", "text", "uri"), STRING) | {
        "createTime": {"type": "string", "format": "google-datetime", "readOnly": True},
        "state": {"type": "string", "enum": ["STATE_UNSPECIFIED", "ACTIVE", "OFF"]},
    }
    schemas = {
        "AcmeV2ListFilesResponse": {
            "files": {"type": "array", "items": {"$ref": "AcmeV2File"}},
            "nextPageToken": STRING,
        },
        "AcmeV2File": file,
        "AcmeV2AskRequest": {"question": STRING | {"description": "Required. Theirs."}, "depth": {"type": "integer"}},
        "AcmeV2Job": {"name": STRING, "file": {"$ref": "AcmeV2File"}, "inner": {"$ref": "AcmeV2JobInner"}},
        "AcmeV2JobInner": {"a": STRING},
        "AcmeV2Other": {"b": STRING},
        "AcmeEmpty": {},
    }
    schemas["AcmeV2AskRequest"]["depth"]["format"] = "int32"
    return {
        "discoveryVersion": "v1",
        "name": "cloud",
        "title": "Cloud",
        "version": "v2",
        "resources": {"all": {"methods": {str(index): each for index, each in enumerate(methods)}}},
        "schemas": {
            name: {"id": name, "type": "object", "properties": properties} for name, properties in schemas.items()
        },
    }


def merge(spec: Path, source: Json | None = None, **options: Any) -> Result:
    return sync(spec, small.dump(source or cloud()), "upstream.json", **options)


def told(result: Result, *actions: str) -> list[str]:
    return [
        f"{change.action} {change.kind} {change.subject}  {change.detail}".strip()
        for change in result.comparison.changes
        if change.action in actions
    ]


def schemas(spec: Path) -> Json:
    found: Json = load(spec).data["components"]["schemas"]
    return found


def base() -> Json:
    found = small.discovery() | {"name": "small"}
    found["schemas"]["AskRequest"]["properties"]["pace"] = STRING
    return found


def test_what_both_have_is_one_and_what_one_has_is_marked(spec: Path) -> None:
    result = merge(spec)
    found = schemas(spec)
    assert {"Job", "JobInner"} <= found.keys()
    assert not {"AcmeV2File", "CloudFile", "Other", "Empty"} & found.keys()
    assert "post /projects/{}/files/{}:ask" in [change.subject for change in result.comparison.of("add")]
    paths = load(spec).data["paths"]
    ask = paths["/projects/{projectsId}/files/{filesId}:ask"]["post"]
    assert ask["operationId"] == "cloudAsk"
    assert ask["x-backends"] == ["cloud"]
    assert ask["x-resource-name"]["patterns"] == [
        "projects/{projectsId}/files/{filesId}",
        "projects/{projectsId}/drafts/{draftsId}",
    ]
    assert ask["requestBody"]["content"]["application/json"]["schema"]["$ref"] == "#/components/schemas/AskRequest"
    assert paths["/projects/{projectsId}/files"]["get"]["operationId"] == "cloudListFiles"
    assert paths["/projects/{projectsId}/jobs/{jobsId}"]["get"]["operationId"] == "getJob"
    assert not any(path.endswith("/other") or "delete" in item for path, item in paths.items())


def test_its_files_are_its_own(spec: Path) -> None:
    merge(spec)
    texts = {name: text for name, text in small.texts(spec).items() if name.startswith("cloud")}
    assert list(texts) == ["cloud.yaml", "cloud_jobs.yaml"]
    assert "operationId: cloudAsk" in texts["cloud.yaml"]
    assert "    Job:" in texts["cloud_jobs.yaml"]
    assert "    JobInner:" in texts["cloud_jobs.yaml"]
    assert "file: {$ref" not in texts["cloud_jobs.yaml"]
    assert "files.yaml#/components/schemas/File" in texts["cloud_jobs.yaml"]


def test_the_second_run_of_each_changes_nothing(spec: Path) -> None:
    merge(spec, base())
    merge(spec)
    after = small.texts(spec)
    for source in (cloud(), base(), cloud()):
        assert told(merge(spec, source, prune=True), "add", "change", "drop") == []
        assert small.texts(spec) == after


def test_a_property_of_one_backend_alone(spec: Path) -> None:
    source = cloud()
    file = source["schemas"]["AcmeV2File"]["properties"]
    file["region"] = STRING
    del file["uri"]
    result = merge(spec, source)
    assert "add property File.region  string (cloud only)" in told(result, "add")
    assert told(result, "change") == ["change backends File.uri  every backend -> small only"]
    found = schemas(spec)["File"]["properties"]
    assert found["region"]["x-backends"] == ["cloud"]
    assert found["uri"]["x-backends"] == ["small"]
    # The other source has nothing to say against that, and brings both together where it gets the property too.
    after = small.texts(spec)
    assert told(merge(spec, base(), prune=True), "add", "change", "drop") == []
    assert small.texts(spec) == after
    grown = base()
    grown["schemas"]["File"]["properties"]["region"] = STRING
    assert told(merge(spec, grown), "change") == ["change backends File.region  cloud only -> every backend"]
    assert "x-backends" not in schemas(spec)["File"]["properties"]["region"]
    assert sorted(told(merge(spec), "change")) == [
        "change backends File.region  every backend -> small only",
        "change backends File.uri  small only -> every backend",
    ]


def test_what_is_marked_already(spec: Path) -> None:
    """AskRequest.depth is marked as the cloud's, pace as the small one's, and tempo is known from elsewhere."""
    result = merge(spec)
    assert [line for line in told(result, "add", "change", "drop", "differ") if "AskRequest." in line] == []
    source = cloud()
    source["schemas"]["AcmeV2AskRequest"]["properties"]["pace"] = STRING
    assert told(merge(spec, source), "change") == ["change backends AskRequest.pace  small only -> every backend"]
    assert "x-backends" not in schemas(spec)["AskRequest"]["properties"]["pace"]


def test_a_property_that_one_source_gives_up_stays_for_the_other(spec: Path) -> None:
    merge(spec)
    poorer = base()
    del poorer["schemas"]["File"]["properties"]["uri"]
    assert told(merge(spec, poorer, prune=True), "change", "drop") == [
        "change backends File.uri  every backend -> cloud only"
    ]
    assert schemas(spec)["File"]["properties"]["uri"]["x-backends"] == ["cloud"]
    # Now nobody has it; it was only the cloud's, although the schema is not.
    source = cloud()
    del source["schemas"]["AcmeV2File"]["properties"]["uri"]
    assert told(merge(spec, source, prune=True), "change", "drop") == ["drop property File.uri"]
    assert "uri" not in schemas(spec)["File"]["properties"]


def test_what_one_backend_lost_is_noted_as_removed_there(spec: Path) -> None:
    """Whatever writes answers of that backend may still write the field."""
    merge(spec)
    source = cloud()
    del source["schemas"]["AcmeV2File"]["properties"]["uri"]
    merge(spec, source)
    file = schemas(spec)["File"]
    assert "cloud" not in file["properties"]["uri"]["x-backends"]
    assert file["x-removed"].count("uri") == 1
    before = small.texts(spec)
    merge(spec, source)
    assert small.texts(spec) == before
    merge(spec)
    assert "x-backends" not in schemas(spec)["File"]["properties"]["uri"]
    merge(spec, source)
    assert schemas(spec)["File"]["x-removed"].count("uri") == 1


def test_values_of_enums(spec: Path) -> None:
    source = cloud()
    source["schemas"]["AcmeV2File"]["properties"]["state"]["enum"] = ["STATE_UNSPECIFIED", "ACTIVE", "FROZEN"]
    result = merge(spec, source)
    assert "add value FileState=FROZEN  (cloud only)" in told(result, "add")
    assert told(result, "change") == ["change backends FileState=OFF  every backend -> small only"]
    state = schemas(spec)["FileState"]
    assert state["enum"] == ["STATE_UNSPECIFIED", "ACTIVE", "OFF", "FROZEN"]
    assert state["x-enum-backends"] == {"FROZEN": ["cloud"], "OFF": ["small"]}
    assert "FROZEN: Frozen.  # new: describe me" in (spec / "files.yaml").read_text()
    again = small.texts(spec)
    assert told(merge(spec, source), "add", "change", "drop") == []
    assert small.texts(spec) == again
    grown = base()
    grown["schemas"]["File"]["properties"]["state"]["enum"].append("FROZEN")
    assert told(merge(spec, grown), "change") == ["change backends FileState=FROZEN  cloud only -> every backend"]
    assert schemas(spec)["FileState"]["x-enum-backends"] == {"OFF": ["small"]}
    source["schemas"]["AcmeV2File"]["properties"]["state"]["enum"].append("OFF")
    assert told(merge(spec, source), "change") == ["change backends FileState=OFF  small only -> every backend"]
    assert "x-enum-backends" not in schemas(spec)["FileState"]


def test_two_changes_of_one_line(spec: Path) -> None:
    text = (spec / "files.yaml").read_text()
    mark = "      x-enum-backends: {ACTIVE: [small]}\n      x-enum-descriptions:"
    (spec / "files.yaml").write_text(text.replace("      x-enum-descriptions:", mark))
    source = cloud()
    source["schemas"]["AcmeV2File"]["properties"]["state"]["enum"].remove("OFF")
    merge(spec, source)
    assert schemas(spec)["FileState"]["x-enum-backends"] == {"OFF": ["small"]}


def test_what_is_different_is_told_and_left(spec: Path) -> None:
    source = cloud()
    file = source["schemas"]["AcmeV2File"]["properties"]
    file["text"] = {"type": "integer"}
    file["name"] = STRING | {"description": "Output only. Theirs.", "deprecated": True}
    del file["createTime"]["readOnly"]
    before = schemas(spec)["File"]
    result = merge(spec, source)
    assert sorted(told(result, "differ")) == [
        "differ mark File.createTime!readOnly  here, but not on cloud",
        "differ mark File.name!deprecated  not here, but on cloud",
        "differ mark File.name!readOnly  not here, but on cloud",
        "differ type File.text  string here, integer on cloud",
    ]
    assert schemas(spec)["File"] == before
    assert told(merge(spec, source), "differ") == told(result, "differ")


def test_the_owner_of_a_shared_schema_still_changes_it(spec: Path) -> None:
    merge(spec)
    newer = base()
    newer["schemas"]["File"]["properties"]["text"] = {"type": "integer"}
    assert told(merge(spec, newer), "change", "differ") == ["change type File.text  string -> integer"]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("lacks: [File.uri]", "File.uri"),
        ("ignore: [File.text]", "File.text"),
        ("ignore: ['File.name!readOnly']", "File.name!readOnly"),
        ("lacks: [FileState=OFF]", "FileState=OFF"),
    ],
)
def test_a_difference_may_be_excused(spec: Path, rule: str, line: str) -> None:
    source = cloud()
    file = source["schemas"]["AcmeV2File"]["properties"]
    del file["uri"]
    file["text"] = {"type": "integer"}
    file["name"] = STRING | {"readOnly": True}
    file["state"]["enum"].remove("OFF")
    assert any(f" {line}  " in each for each in told(merge(spec, source, dry_run=True), "change", "differ"))
    with (spec / "sources.yaml").open("a") as declared:
        declared.write(f"    rules:\n      - {{{rule}, reason: It is known to be otherwise.}}\n")
    result = merge(spec, source)
    assert not any(f" {line} " in f"{each} " for each in told(result, "differ") if "ignore" in rule)
    assert not any(f" {line}  " in each for each in told(result, "change"))


def test_schemas_of_the_same_name_that_are_not_the_same(spec: Path) -> None:
    source = cloud()
    source["schemas"]["AcmeV2Job"]["properties"]["error"] = {"$ref": "AcmeV2ErrorResponse"}
    source["schemas"]["AcmeV2ErrorResponse"] = {
        "type": "object",
        "properties": {"code": {"type": "integer"}, "words": STRING, "kept": {"$ref": "AcmeV2FileState"}},
    }
    source["schemas"]["AcmeV2FileState"] = {"type": "object", "properties": {"a": STRING}}
    result = merge(spec, source)
    assert result.comparison.named == {"ErrorResponse": "CloudErrorResponse", "FileState": "CloudFileState"}
    found = schemas(spec)
    assert found["Job"]["properties"]["error"]["$ref"] == "#/components/schemas/CloudErrorResponse"
    assert found["ErrorResponse"]["properties"].keys() == {"error"}
    assert told(merge(spec, source), "add", "change", "drop") == []


def test_a_list_of_other_things_is_another_list(spec: Path) -> None:
    """Half of the properties are called the same, and one of them holds something else."""
    source = cloud()
    source["schemas"]["AcmeV2File"]["properties"] = {"size": {"type": "integer"}, "name": STRING, "owner": STRING}
    result = merge(spec, source)
    assert result.comparison.named == {"File": "CloudFile", "ListFilesResponse": "CloudListFilesResponse"}
    assert schemas(spec)["CloudListFilesResponse"]["properties"]["files"]["items"]["$ref"].endswith("/CloudFile")


def test_a_schema_at_the_same_place_is_the_same_if_it_is_alike(spec: Path) -> None:
    source = cloud()
    for item in source["schemas"].values():
        for value in item["properties"].values():
            target = value.get("items", value)
            if target.get("$ref") == "AcmeV2File":
                target["$ref"] = "AcmeV2StoredFile"
    source["schemas"]["AcmeV2StoredFile"] = source["schemas"].pop("AcmeV2File")
    for each in source["resources"]["all"]["methods"].values():
        if each["response"] == {"$ref": "AcmeV2File"}:
            each["response"] = {"$ref": "AcmeV2StoredFile"}
    result = merge(spec, source)
    assert result.comparison.named == {"StoredFile": "File"}
    assert "StoredFile" not in schemas(spec)
    assert told(merge(spec, source), "add", "change", "drop") == []


def test_a_schema_of_the_class_that_ours_is_called_by(spec: Path) -> None:
    with (spec / "surface.yaml").open("a") as file:
        file.write("models:\n  File: {name: StoredFile}\n")
    source = cloud()
    source["schemas"]["AcmeV2StoredFile"] = source["schemas"]["AcmeV2File"]
    source["schemas"]["AcmeV2Job"]["properties"]["file"]["$ref"] = "AcmeV2StoredFile"
    del source["schemas"]["AcmeV2File"], source["schemas"]["AcmeV2AskRequest"]
    keep = {"4"}
    methods = source["resources"]["all"]["methods"]
    source["resources"]["all"]["methods"] = {key: each for key, each in methods.items() if key in keep}
    assert merge(spec, source).comparison.named == {"StoredFile": "File"}


def test_a_rule_may_say_that_two_are_the_same(spec: Path) -> None:
    source = cloud()
    source["schemas"]["AcmeV2File"]["properties"] = {"size": {"type": "integer"}, "name": STRING, "owner": STRING}
    with (spec / "sources.yaml").open("a") as declared:
        declared.write("    rules:\n      - {rename: {File: File}, reason: They are the same file.}\n")
    result = merge(spec, source)
    assert "add property File.size  integer (cloud only)" in told(result, "add")
    assert "CloudFile" not in schemas(spec)


def test_another_place_for_an_operation_of_ours(spec: Path) -> None:
    source = cloud()
    drafts = source["resources"]["all"]["methods"].pop("2")
    merge(spec, source)
    source["resources"]["all"]["methods"]["2"] = drafts
    assert told(merge(spec, source), "add") == [
        "add path post /projects/{}/files/{}:ask, for projects/{projectsId}/drafts/{draftsId} too"
    ]
    ask = load(spec).data["paths"]["/projects/{projectsId}/files/{filesId}:ask"]["post"]
    assert ask["x-resource-name"]["patterns"][1] == "projects/{projectsId}/drafts/{draftsId}"
    assert told(merge(spec, source), "add", "change", "drop") == []


def test_pruning_takes_what_is_its_own(spec: Path) -> None:
    merge(spec)
    source = cloud()
    del source["resources"]["all"]["methods"]["4"]
    result = merge(spec, source, prune=True)
    assert told(result, "drop") == [
        "drop operation get /projects/{}/jobs/{}  getJob",
        "drop schema Job",
        "drop schema JobInner",
    ]
    assert not {"Job", "JobInner"} & schemas(spec).keys()
    assert "File" in schemas(spec)
    assert not (spec / "cloud_jobs.yaml").exists()


def test_pruning_leaves_what_other_sources_brought(spec: Path) -> None:
    """An operation that goes was all that led to a file of another source; so was a schema that goes with it."""
    with (spec / "files.yaml").open("a") as file:
        file.write(
            "    Report:\n      type: object\n      description: Known here, and reached from the cloud alone.\n"
            "      required: [title]\n      properties:\n"
            "        title: {type: string, readOnly: true, description: Its title.}\n"
            "        kind: {$ref: '#/components/schemas/ReportKind', description: Its kind.}\n"
            "        leaf: {$ref: leaves.yaml#/components/schemas/Leaf, description: Its leaf.}\n"
            "    ReportKind:\n      type: string\n      description: A kind.\n      enum: [LONG, SHORT]\n"
            "      x-enum-descriptions: {LONG: Long., SHORT: Short.}\n"
        )
    head = "openapi: 3.1.0\ninfo: {title: Leaves, version: v1-20260101}\npaths: {}\ncomponents:\n  schemas:\n"
    leaf = "    Leaf: {type: object, description: A leaf., properties: {a: {type: string, description: A.}}}\n"
    (spec / "leaves.yaml").write_text(head + leaf)
    source = cloud()
    report = {"title": STRING | {"readOnly": True, "description": "Required. Theirs."}, "leaf": {"$ref": "AcmeV2Leaf"}}
    report["kind"] = STRING | {"enum": ["LONG", "SHORT"]}
    source["schemas"] |= {
        "AcmeV2Report": {"id": "AcmeV2Report", "type": "object", "properties": report},
        "AcmeV2Leaf": {"id": "AcmeV2Leaf", "type": "object", "properties": {"a": STRING}},
    }
    source["schemas"]["AcmeV2Job"]["properties"]["report"] = {"$ref": "AcmeV2Report"}
    merge(spec, source)
    report = schemas(spec)["Report"]
    assert schemas(spec)["Job"]["properties"]["report"]["$ref"].endswith("/Report")

    # It gives up facts of schemas that stand in files of the other: they stay.
    poorer = json.loads(json.dumps(source))
    theirs = poorer["schemas"]["AcmeV2Report"]["properties"]
    theirs["title"], theirs["kind"] = STRING, STRING | {"enum": ["LONG"]}
    del theirs["leaf"], poorer["schemas"]["AcmeV2Leaf"]
    files = (spec / "files.yaml").read_text(), (spec / "leaves.yaml").read_text()
    result = merge(spec, poorer, prune=True)
    assert told(result, "drop") == []
    assert schemas(spec)["Report"] == report

    # It gives up what leads to them: they stay, and are read.
    del source["resources"]["all"]["methods"]["4"]
    result = merge(spec, source, prune=True)
    assert not {"Job", "JobInner"} & schemas(spec).keys()
    assert schemas(spec)["Report"] == report
    assert {"Leaf", "ReportKind"} <= schemas(spec).keys()
    assert files == ((spec / "files.yaml").read_text(), (spec / "leaves.yaml").read_text())
    assert not (spec / "cloud_jobs.yaml").exists()
    assert merge(spec, source, prune=True).comparison.of("drop") == []


def test_an_older_revision_of_it_is_not_pruned_by(spec: Path) -> None:
    """The newest day that was merged is noted beside the source; the specification's own is another's."""
    merge(spec, cloud() | {"revision": "20260201"})
    assert "    backend: cloud\n    revision: '20260201'\n" in (spec / "sources.yaml").read_text()
    older = cloud() | {"revision": "20260131"}
    del older["resources"]["all"]["methods"]["4"]
    before = small.texts(spec)
    with pytest.raises(UsageError, match="20260131, older than what was merged before"):
        merge(spec, older, prune=True)
    assert merge(spec, older).older
    assert not merge(spec, cloud(), prune=True).older
    assert small.texts(spec) == before
    assert not merge(spec, cloud() | {"revision": "20260202"}, prune=True).older
    assert "    revision: '20260202'\n" in (spec / "sources.yaml").read_text()


def test_two_names_that_become_one_are_refused(spec: Path) -> None:
    source = cloud()
    source["schemas"]["AcmeJob"] = {"type": "object", "properties": {}}
    with pytest.raises(Exception, match=r"AcmeV2Job and AcmeJob, which would both be Job.*`rename`"):
        merge(spec, source)


def test_comments_and_words_of_ours_stay(spec: Path) -> None:
    source = cloud()
    del source["schemas"]["AcmeV2File"]["properties"]["uri"]
    source["schemas"]["AcmeV2File"]["properties"]["state"]["enum"].append("FROZEN")
    before = small.texts(spec)["files.yaml"].splitlines()
    merge(spec, source)
    after = small.texts(spec)["files.yaml"].splitlines()
    assert [line for line in before if line not in after and "enum: [" not in line] == []


def test_the_report_says_whose_it_is(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from generator.cli import main

    source = cloud()
    source["schemas"]["AcmeV2File"]["properties"]["text"] = {"type": "integer"}
    source["schemas"]["AcmeV2Job"]["properties"]["error"] = {"$ref": "AcmeV2ErrorResponse"}
    source["schemas"]["AcmeV2ErrorResponse"] = {"type": "object", "properties": {"code": STRING}}
    path = tmp_path / "cloud.json"
    path.write_text(small.dump(source))
    before = small.texts(spec)
    assert main(["sync", str(path), "--spec", str(spec), "--dry-run"]) == 0
    out = capsys.readouterr().out
    assert "source: cloud (The same on a cloud)" in out
    assert (
        "different on another backend (left as it is here):\n  type       File.text  string here, integer on cloud"
        in out
    )
    assert "under another name here, for its own is that of something else:\n  ErrorResponse CloudErrorResponse" in out
    assert "left out: 2 operations (sources.yaml says why; --all takes them)\n  delete /projects" in out
    assert (
        ", 1 different on another backend; would write: cloud.yaml, cloud_jobs.yaml, openapi.yaml, surface.yaml" in out
    )
    assert small.texts(spec) == before

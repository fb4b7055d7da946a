"""``spec/sources.yaml``: which sources there are, how a document is recognised, and what a declaration may not say."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.errors import GeneratorError, UsageError
from generator.sync import sources, sync
from generator.sync.facts import Operation
from generator.sync.sources import Source, Sources, Wanted
from tests.generator.sync import small
from tests.shared import ROOT


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return small.write(tmp_path / "spec")


ONE = "sources:\n  one: {description: The one., backend: one}\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("sources: {one: {description: The one.}}", "1:11: sources.one: 'backend' is a required property"),
        (f"{ONE}other: 1", "3:1: unknown key 'other' in the file"),
        ("sources: {}", "1:1: sources: "),
        ("sources:\n  One: {description: The one., backend: one}", "'One' in sources is not a name in lower case"),
        (ONE.replace("}", ", prefix: small}"), "2:46: sources.one.prefix: 'small' is not letters, the first a capital"),
        (ONE.replace("}", ", fils: [a.yaml]}"), "unknown key 'fils' in sources.one; did you mean 'files'"),
        (ONE.replace("}", ", when: [{moon: full}]}"), "unknown key 'moon' in sources.one.when.0"),
        (ONE.replace("}", ", when: [{kind: wsdl}]}"), "'wsdl' is not one of discovery, openapi, facts"),
        (ONE.replace("}", ", leave_out: [{operations: ['*']}]}"), "'reason' is a required property"),
        (ONE.replace("}", ", leave_out: [{operations: ['*'], reason: why}]}"), "'why' is not a reason in words"),
        (ONE.replace("}", ", rules: [{reason: For no reason.}]}"), r"sources.one.rules.0: "),
        (ONE.replace("}", ", rules: [{reason: For no reason., rewrite: {}}]}"), "unknown key 'rewrite'"),
        (ONE.replace("}", ", rules: [{reason: For no reason., ignore: {}}]}"), "sources.one.rules.0.ignore"),
        (ONE.replace("}", ", files: [a.yaml]}"), "one source has no `files` and owns what no other owns; here all"),
        (f"{ONE}  two: {{description: The two., backend: one}}", "here one and two have none"),
        (f"{ONE}  two: {{description: Two., backend: one, files: [a.yaml], shares: [on]}}", "3:.*shares with 'on'"),
        (
            f"{ONE}  two: {{description: Two., backend: one, files: [a.yaml]}}\n"
            "  three: {description: Three., backend: one, files: [a.yaml]}",
            r"4:54: a.yaml is of two already",
        ),
        (
            f"{ONE}  two: {{description: Two., backend: b, files: [a.yaml],\n"
            "    operations: [{paths: ['*'], file: b.yaml}]}",
            "b.yaml is none of the files of two",
        ),
        (
            ONE.replace("}", ", operations: [{paths: ['get /a*'], operation: getA}]}"),
            "the paths of one operation are told without `\\*`",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(spec: Path, text: str, words: str) -> None:
    (spec / "sources.yaml").write_text(text)
    before = small.texts(spec)
    with pytest.raises(GeneratorError, match=words) as caught:
        sync(spec, small.dump(small.discovery()))
    assert re.search(r"sources\.yaml:\d+:\d+: ", str(caught.value))
    assert small.texts(spec) == before


TWO = """\
sources:
  one:
    description: The one.
    backend: one
    when:
      - {kind: discovery, equals: {/name: one}}
      - {kind: openapi, begins: {/servers/0/url: 'https://one.test'}, has: [/info/x-one]}
  two:
    description: The other.
    backend: two
    files: [two.yaml]
    when: [{kind: discovery, begins: {/name: two}}]
  three:
    description: Part of the other.
    backend: two
    files: [three.yaml]
    when: [{kind: discovery, equals: {/name: twofold}}]
"""


@pytest.mark.parametrize(
    ("document", "name"),
    [
        ({"discoveryVersion": "v1", "name": "one"}, "one"),
        ({"discoveryVersion": "v1", "name": "two"}, "two"),
        ({"openapi": "3.0.3", "servers": [{"url": "https://one.test/v1"}], "info": {"x-one": 1}}, "one"),
    ],
)
def test_a_document_is_recognised(spec: Path, document: dict[str, Any], name: str) -> None:
    (spec / "sources.yaml").write_text(TWO)
    assert sync(spec, json.dumps(document)).source.name == name


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ({"discoveryVersion": "v1", "name": "four", "title": "Four"}, r"up.json \(Four\) is of no source .*one, two"),
        ({"openapi": "3.0.3", "servers": [{"url": "https://one.test/v1"}], "info": {}}, "this openapi document"),
        ({"discoveryVersion": "v1", "name": "twofold"}, "of several sources, two and three: --source says which"),
    ],
)
def test_a_document_of_no_source_or_of_several_is_refused(spec: Path, document: dict[str, Any], words: str) -> None:
    (spec / "sources.yaml").write_text(TWO)
    with pytest.raises(UsageError, match=words):
        sync(spec, json.dumps(document), "up.json")


def test_the_command_line_may_say_which(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / "sources.yaml").write_text(TWO)
    path = tmp_path / "up.json"
    path.write_text('{"discoveryVersion": "v1", "name": "twofold"}')
    assert main(["sync", str(path), "--spec", str(spec)]) == 2
    assert main(["sync", str(path), "--spec", str(spec), "--source", "three"]) == 0
    assert "source: three (Part of the other)" in capsys.readouterr().out
    assert main(["sync", str(path), "--spec", str(spec), "--source", "thre"]) == 2
    assert "declares one, two, three, no source 'thre'; did you mean 'three'?" in capsys.readouterr().err


def test_the_name_of_a_source_stands_for_its_url(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / "sources.yaml").write_text(
        TWO.replace("    files: [two.yaml]", "    url: http://127.0.0.1:1/x\n    files: [two.yaml]")
    )
    assert main(["sync", "two", "--spec", str(spec)]) == 2
    assert "http://127.0.0.1:1/x cannot be fetched" in capsys.readouterr().err
    assert main(["sync", "one", "--spec", str(spec)]) == 2
    assert "one cannot be read: No such file" in capsys.readouterr().err


def test_wanted_operations_without_those_left_out() -> None:
    source = Source("one", operations=(Wanted(("* /files*",)), Wanted(("get /a",))), left_out=("delete *",))
    keys = ["get /files", "delete /files/{}", "get /a", "post /a"]
    operations = [Operation(*key.split(" "), id=key) for key in keys]
    assert [source.wants(each) for each in operations] == [True, False, True, False]
    assert Source("all").wants(operations[3])


def test_who_owns_a_file_and_who_shares() -> None:
    one, two = Source("one"), Source("two", files=("two.yaml",), shares=("one",))
    three = Source("three", files=("three.yaml",))
    declared = Sources({each.name: each for each in (one, two, three)})
    assert [declared.owner(file).name for file in ("two.yaml", "three.yaml", "more.yaml")] == ["two", "three", "one"]
    assert [[each.name for each in declared.sharing(source)] for source in (one, two, three)] == [
        ["one", "two"],
        ["one", "two"],
        ["three"],
    ]


def test_ours_are_as_they_should_be() -> None:
    declared = sources.load(ROOT / "spec")
    assert list(declared.declared) == ["gemini", "vertex", "interactions"]
    assert declared.base.name == "gemini"


@pytest.mark.parametrize("command", ["validate", "check"])
def test_other_commands_read_the_declaration_too(
    tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = Path(shutil.copytree(ROOT / "spec", tmp_path / "spec"))
    (spec / "sources.yaml").write_text(ONE.replace("}", ", fils: [a.yaml]}"))
    assert main([command, "--spec", str(spec)]) == 3
    assert "sources.yaml:2:46: unknown key 'fils' in sources.one" in capsys.readouterr().err

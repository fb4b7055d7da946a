"""``python -m generator describe SOURCE``: what nobody has described yet, and what its publisher says there."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from tests.generator.sync import small

SECRET = "Theirs alone: "


def source() -> small.Json:
    """The small API with a new operation, field and enum, and its publisher's words for each."""
    found = small.discovery()
    quality = {"type": "string", "enum": ["DRAFT", "EXACT"], "enumDescriptions": [f"{SECRET}quick.", f"{SECRET}slow."]}
    found["schemas"]["File"]["properties"]["quality"] = {**quality, "description": f"{SECRET}how\nexact."}
    found["schemas"]["Poem"] = {
        "id": "Poem",
        "type": "object",
        "description": f"{SECRET}verses.",
        "properties": {"lines": {"type": "array", "items": {"type": "string"}}},
    }
    found["resources"]["poems"] = {
        "methods": {
            "get": {
                "id": "small.poems.get",
                "path": "v1/{+name}",
                "flatPath": "v1/poems/{poemsId}",
                "httpMethod": "GET",
                "description": f"{SECRET}read one.",
                "parameters": {
                    "name": {"type": "string", "location": "path", "description": f"{SECRET}its name."},
                    "metre": {"type": "string", "location": "query", "description": f"{SECRET}its beat."},
                },
                "response": {"$ref": "Poem"},
            }
        }
    }
    return found


WORDS = {
    "FileQuality": "how exact.",
    "FileQuality=DRAFT": "quick.",
    "FileQuality=EXACT": "slow.",
    "File.quality": "how exact.",
    "get /poems/{}": "read one.",
    "get /poems/{}?poemsId": "its name.",
    "get /poems/{}?metre": "its beat.",
    "get /poems/{} response": "verses.",
    "Poem": "verses.",
}


def test_the_publishers_words_are_shown_and_not_stored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec, upstream = small.write(tmp_path / "spec"), tmp_path / "upstream.json"
    upstream.write_text(small.dump(source()), encoding="utf-8")
    command = [str(upstream), "--spec", str(spec)]
    assert main(["sync", *command, "--all"]) == 0
    assert SECRET not in capsys.readouterr().out
    before = small.texts(spec)
    assert not [file for file, text in before.items() if SECRET in text]

    assert main(["describe", *command]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert small.texts(spec) == before
    told = {
        line.partition(": ")[2]: lines[number + 1].strip() for number, line in enumerate(lines[:-1]) if ": " in line
    }
    for subject, words in WORDS.items():
        assert told[subject] == SECRET + words, subject
    assert told["Poem.lines"] == "(upstream says nothing)"
    for line in lines[:-1]:
        if line.startswith("spec/"):
            file, number, column = line.partition(": ")[0].removeprefix("spec/").split(":")
            assert before[file].splitlines()[int(number) - 1][int(column) - 1 :] == "# new: describe me"

    for file, text in before.items():
        (spec / file).write_text(text.replace("  # new: describe me", ""), encoding="utf-8")
    assert main(["describe", *command]) == 0
    assert capsys.readouterr().out == "everything is described\n"

    text = (spec / "files.yaml").read_text(encoding="utf-8")
    (spec / "files.yaml").write_text(text.replace("description: Its text.", "description: No `lostName`."), "utf-8")
    assert main(["describe", *command]) == 0
    named, count = capsys.readouterr().out.splitlines()
    assert named.endswith(": the description of File.text names `lostName`, which is no longer there")
    assert count == "1 to describe without what is no longer there"


@pytest.mark.parametrize("key", ["x-enum-descriptions", "x-google-enum-descriptions", "enumDescriptions"])
def test_words_of_an_openapi_document(tmp_path: Path, key: str, capsys: pytest.CaptureFixture[str]) -> None:
    spec, upstream = small.write(tmp_path / "spec"), tmp_path / "upstream.json"
    found = small.openapi()
    words = [f"{SECRET}quick.", f"{SECRET}slow."]
    quality: small.Json = {"type": "string", "enum": ["DRAFT", "EXACT"], "description": f"{SECRET}how exact."}
    quality[key] = dict(zip(["DRAFT", "EXACT"], words, strict=True)) if key == "x-enum-descriptions" else words
    found["components"]["schemas"]["File"]["properties"]["quality"] = quality
    upstream.write_text(small.dump(found), encoding="utf-8")
    command = [str(upstream), "--spec", str(spec)]
    assert main(["sync", *command]) == 0
    capsys.readouterr()
    assert main(["describe", *command]) == 0
    told = capsys.readouterr().out
    assert f"FileQuality=EXACT\n    {SECRET}slow.\n" in told
    assert f"File.quality\n    {SECRET}how exact.\n" in told

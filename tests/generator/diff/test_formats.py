"""One model, six formats: the model meets its schema, the others are safe to put where they are shown."""

from __future__ import annotations

import datetime
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator.diff.acceptance import Acceptance, apply
from generator.diff.gates import Gate, axis_gate, version_gate
from generator.diff.model import SCHEMA, to_json
from generator.diff.render import FORMATS, render
from generator.diff.report import Report, review
from generator.diff.source import Side
from tests.cases import case
from tests.generator.diff.base import X, base, changed, load
from tests.generator.diff.mutations import MUTATIONS, Mutation
from tests.generator.diff.packages import CHANGES, of, side

Json = dict[str, Any]
SEVERITIES = ["breaking", "risky", "compatible", "none"]
# Names that would be markup, a command, or an attribute wherever they are not kept from it.
NASTY = 'a"b<script>alert(1)</script>|`x`%0A::error::\n,c=d'


def report(old: Json, new: Json) -> Report:
    return review(Side("old|`<b>", load(old, "old.json"), None, True), Side("new", load(new, "new.json"), None, True))


def nasty() -> Json:
    """A report of changes whose names and values are hostile, with everything that a report can hold."""
    old = changed(
        base(), {X: {"type": "string"}, f"{X.rpartition('/')[0]}/nasty": {"type": "string", "enum": [NASTY, "b"]}}
    )
    old["components"]["schemas"]["Thing"]["properties"][NASTY] = {"type": "string"}
    new = changed(old, {X: {"type": "integer"}, f"{X.rpartition('/')[0]}/nasty/enum": ["b"]})
    del new["components"]["schemas"]["Thing"]["properties"][NASTY]
    found = report(old, new)
    day = datetime.date(2026, 1, 1)
    acceptances = [
        Acceptance(found.entries[0].fingerprint, frozenset({"wire"}), NASTY, NASTY, day),
        Acceptance("0" * 16, frozenset({"wire"}), NASTY, NASTY, day),
        Acceptance(found.entries[1].fingerprint, frozenset({"wire"}), NASTY, NASTY, day - datetime.timedelta(1)),
    ]
    applied = apply(found, acceptances, day)
    gates = [axis_gate(found, "wire", "breaking"), version_gate(found), Gate("python", True, NASTY)]
    return to_json(found, gates, applied)


@pytest.fixture(scope="module")
def model() -> Json:
    return nasty()


SCHEMA_DATA = json.loads(SCHEMA.read_text(encoding="utf-8"))


def check(model: Json) -> None:
    jsonschema.Draft202012Validator(SCHEMA_DATA).validate(json.loads(render(model, "json")))


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA_DATA)


def test_the_model_meets_its_schema(model: Json) -> None:
    check(model)
    broken = {**model, "changes": [{**model["changes"][0], "colour": "red"}]}
    with pytest.raises(jsonschema.ValidationError, match="colour"):
        check(broken)


def test_every_kind_of_change_in_every_format() -> None:
    for mutation in MUTATIONS:
        with case(mutation.id):
            check_formats(mutation)


def check_formats(mutation: Mutation) -> None:
    model = to_json(report(*mutation.documents()), [], None)
    check(model)
    for format_ in FORMATS:
        text = render(model, format_, verbose=True)
        if format_ == "sarif":
            # What it does to the Python of a union may stand before it.
            assert mutation.id in [each["ruleId"] for each in json.loads(text)["runs"][0]["results"]]
        assert text == "" or text.endswith("\n")
        assert mutation.id in text or format_ in ("github", "markdown", "text")


def test_changes_of_python_in_every_format(tmp_path: Path) -> None:
    old = of("base").write(tmp_path / "old")
    for n, change in enumerate(CHANGES[:12]):
        model = to_json(review(side(old), side(change.write(tmp_path / f"new{n}"))), [], None)
        check(model)
        symbols = {symbol for each in model["changes"] for symbol in each["python"]["symbols"]}
        assert symbols == {symbol for _, symbol in change.found}
        for format_ in FORMATS:
            render(model, format_)


def test_text_begins_with_what_breaks() -> None:
    old = base()
    new = changed(old, {X: {"type": "string"}, "/components/schemas/Kind/enum": ["RED"]})
    lines = render(to_json(report(old, new), [], None), "text").splitlines()
    titles = [line.split(" (")[0] for line in lines if re.match(r"(Breaking|Risky|Compatible|No effect) \(", line)]
    assert titles == ["Breaking", "Compatible"]


def test_no_changes() -> None:
    model = to_json(report(base(), base()), [], None)
    check(model)
    assert "No changes." in render(model, "text")
    assert "No changes." in render(model, "markdown")
    assert "No changes." in render(model, "html")
    assert render(model, "github") == ""
    assert json.loads(render(model, "sarif"))["runs"][0]["results"] == []


def test_workflow_commands_are_one_line_each(model: Json) -> None:
    lines = render(model, "github").splitlines()
    assert len(lines) == 3 + 2 + 2  # changes, acceptances, failed gates
    for line in lines:
        command, _, message = line.removeprefix("::").partition("::")
        assert re.fullmatch(r"(error|warning|notice) (file=[^,:]+,line=\d+,col=\d+,)?title=[^:,]+", command), line
        assert "\n" not in message
    assert "%250A" in "".join(lines)


def test_annotations_name_files_that_are_there() -> None:
    old, new = base(), changed(base(), {"/components/schemas/Kind/enum": ["RED"]})
    found = report(old, new)
    assert "file=new.json,line=" in render(to_json(found, [], None), "github")
    found.new = Side("main:spec", found.new.document, None, False)
    assert "file=" not in render(to_json(found, [], None), "github")


class Page(HTMLParser):
    """The tags of a page, and that they are closed."""

    VOID = frozenset({"meta", "input", "!doctype", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "action")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_needs_no_network_and_no_trust(model: Json) -> None:
    text = render(model, "html")
    page = Page()
    page.feed(text)
    assert page.open == []
    assert page.addresses == []
    assert "script" not in page.tags
    assert not re.search(r"url\(|@import|https?://", text)


def test_markdown_holds_no_markup_of_others(model: Json) -> None:
    text = render(model, "markdown")
    page = Page()
    page.feed(re.sub(r"(`+)[^`].*?[^`]?\1(?!`)", "", text))
    assert set(page.tags) <= {"details", "summary", "b", "i"}
    assert page.open == []
    assert "\n::error" not in text


def test_a_comment_is_never_too_long() -> None:
    """A comment on GitHub holds 65,536 characters: what is longer is cut where nothing breaks apart."""
    names = [f"property{n}Of{'Many' * 8}" for n in range(400)]
    old = changed(base(), {f"/components/schemas/Thing/properties/{name}": {"type": "string"} for name in names})
    text = render(to_json(report(old, base()), [], None), "markdown")
    assert 10_000 < len(text) < 65_000
    assert re.search(r"and \d+ more: ", text)
    assert text.count("<details") == text.count("</details>")


def test_sarif(model: Json) -> None:
    log = json.loads(render(model, "sarif"))
    run = log["runs"][0]
    assert (log["version"], len(run["results"])) == ("2.1.0", len(model["changes"]))
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules))
    for result in run["results"]:
        assert result["ruleId"] in rules
        assert result["level"] in ("error", "warning", "note", "none")
        region = result["locations"][0]["physicalLocation"]["region"]
        assert region["startLine"] >= 1
        assert region["startColumn"] >= 1
    assert run["results"][0]["suppressions"][0]["kind"] == "external"


def test_the_outcome_is_in_order(model: Json) -> None:
    ranks = [SEVERITIES.index(each["severity"]) for each in model["changes"]]
    assert ranks == sorted(ranks)

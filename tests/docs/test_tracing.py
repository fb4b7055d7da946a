"""The programs of docs/tracing.md run, and print the spans that the page draws."""

from __future__ import annotations

import io
import json
import re
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from tests.shared import ROOT

pytest.importorskip("opentelemetry.sdk")

if TYPE_CHECKING:
    from genai_emulator import Emulator

PAGE = ROOT / "docs" / "tracing.md"


def test_the_blocks_run(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    from opentelemetry import _logs, trace
    from opentelemetry.sdk._logs import export as log_export
    from opentelemetry.sdk.trace import export

    import genai

    monkeypatch.setenv("GEMINI_API_KEY", "CANARY-key-0123456789")
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    # A provider is set once a process: this one goes by itself.
    provider: list[Any] = []
    monkeypatch.setattr(trace, "set_tracer_provider", provider.append)
    monkeypatch.setattr(trace, "get_tracer_provider", lambda: provider[0])
    # It prints to what stdout was when it was imported.
    out = io.StringIO()
    monkeypatch.setattr(export, "ConsoleSpanExporter", partial(export.ConsoleSpanExporter, out=out))
    loggers: list[Any] = []
    monkeypatch.setattr(_logs, "set_logger_provider", loggers.append)
    for module in (_logs, import_module("opentelemetry._logs._internal")):
        monkeypatch.setattr(module, "get_logger_provider", lambda: loggers[0])
    records = io.StringIO()
    exporter = partial(log_export.ConsoleLogRecordExporter, out=records)
    monkeypatch.setattr(log_export, "ConsoleLogRecordExporter", exporter)
    names: dict[str, Any] = {"__name__": "__main__"}
    printed = []
    try:
        for place, block in enumerate(re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.S)):
            exec(compile(block, f"docs/tracing.md, block {place}", "exec", dont_inherit=True), names)
            printed.append([json.loads(each) for each in re.findall(r"^\{.*?^\}", out.getvalue(), re.S | re.M)])
            out.truncate(out.seek(0))
    finally:
        genai.uninstrument()
    trees = re.findall(r"```text\n(.*?)```", PAGE.read_text("utf-8"), re.S)
    for tree, spans in zip(trees, printed[:2], strict=True):
        drawn = [line.lstrip("├└─ ") for line in tree.splitlines()]
        *inner, whole = spans
        assert [whole["name"], *(each["name"] for each in inner)] == drawn
        assert {each["parent_id"] for each in inner} == {whole["context"]["span_id"]}
    told = printed[2][0]
    assert "Why is the sky blue?" in told["attributes"]["gen_ai.input.messages"]
    # What stands in an event is not on its span.
    assert "gen_ai.input.messages" not in printed[3][0]["attributes"]
    event = json.loads(records.getvalue())
    assert event["event_name"] == "gen_ai.client.inference.operation.details"
    assert event["span_id"] == printed[3][0]["context"]["span_id"]
    assert event["attributes"]["gen_ai.input.messages"][0]["parts"][0]["content"] == "Why is grass green?"

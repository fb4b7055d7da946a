"""google-genai's own tests, from its wheel, with this package in its place: which pass, and why others do not."""

from __future__ import annotations

import importlib.util
from types import ModuleType

import pytest

from tests.shared import ROOT


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("google_genai_tests", ROOT / "scripts" / "google_genai_tests.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.long
@pytest.mark.parametrize("release", ["3.4.0", "3.6.1"])
def test_a_release(release: str) -> None:
    harness = script()
    try:
        results = harness.run(release)
    except harness.Unavailable as error:
        pytest.skip(f"google-genai {release} cannot be had: {error}")
    reasons = harness.waiting(release)
    print(f"\ngoogle-genai {release}\n{harness.table(results, reasons)}")
    failed = [result for result in results if result.outcome not in ("passed", "skipped")]
    unexplained = [result for result in failed if harness.reason_of(result, reasons) is None]
    assert not unexplained, "these do not pass; mend them, or say why in waiting.yaml"
    passed = [result.test for result in results if result.outcome == "passed"]
    assert len(passed) > 500
    listed = {test: reason for test in passed for reason in harness.named_reasons(test, reasons)}
    assert not listed, "these pass; take them out of waiting.yaml"


def test_reasons_are_told_by_the_list_or_by_the_failure() -> None:
    harness = script()
    reasons = {"needs the Live API": ["live/*"]}
    result = harness.Result
    assert harness.reason_of(result("live/test_a.py::test_b", "failed", ""), reasons) == "needs the Live API"
    private = result(
        "client/test_a.py::test_b", "failed", "AttributeError: module 'genai._common' has no attribute 'x'"
    )
    assert harness.reason_of(private, reasons) == "uses a private name of google-genai"
    assert harness.reason_of(result("types/test_a.py::test_b", "failed", "AssertionError"), reasons) is None
    assert harness.named_reasons("types/test_a.py::test_b", {"x": ["types/test_a.py::test_b"], "y": ["types/*"]}) == [
        "x"
    ]

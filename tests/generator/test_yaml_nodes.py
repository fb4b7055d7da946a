"""Two parsers of YAML read the same, values and places alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import yaml_nodes
from generator.errors import BrokenSource
from generator.reader import read
from tests.shared import ROOT

pytestmark = pytest.mark.skipif(not yaml.__with_libyaml__, reason="PyYAML has no libyaml here")

FILES = [ROOT / "spec" / "content.yaml", ROOT / "tests" / "data" / "two_backends" / "openapi.yaml"]
TEXTS = [
    "",
    "# nothing\n",
    "a: OFF\nb: yes\nc: 010\nd: 08\ne: 1_000\nf: 0b1\ng: 12:30:45\nh: 2020-01-02\ni: +.5\nj: 1.\nk: <<\n",
    "200: a\n? b\n: c\n'd': \"e\\n\\u00e9\"\n",
    "a: &x {b: [1, -2.5e3, .inf, ~]}\nc: [*x, *x]\n",
    "a: !!str 5\nb: !!int '5'\nc: ! 5\n",
    "a: |\n  one\n    two\n\nb: >-\n  one\n  two\n\n  three\nc: one\n  two\n\n  three\n",
    "a: 'tabs\tand\u2028other\x85lines'\nb:\t1\n",
    "- - a\n  - {b: , c}\n-\n- ? d\n",
    # What one takes and the other would not say so well.
    "a: [1",
    "a: 1\n---\nb: 2",
    "a: *x",
    "a: !mine x",
    "a:\n\tb: 1",
]


def outcome(text: str) -> tuple[Any, ...]:
    try:
        source = read(text, "x.yaml")
    except BrokenSource as error:
        return ("broken", str(error))
    return repr(source.data), source.places


def both(text: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Any]:
    fast = outcome(text)
    with monkeypatch.context() as patch:
        patch.setattr(yaml_nodes, "_Loader", None)
        return fast, outcome(text)


def test_files_and_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    for text in [*(Path(file).read_text(encoding="utf-8") for file in FILES), *TEXTS]:
        fast, slow = both(text, monkeypatch)
        assert fast == slow, text[:80]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@given(value=st.dictionaries(st.text(max_size=4), VALUES, max_size=3), flow=st.booleans(), raw=st.booleans())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_written(value: Any, flow: bool, raw: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    fast, slow = both(yaml.safe_dump(value, default_flow_style=flow, allow_unicode=raw), monkeypatch)
    assert fast == slow

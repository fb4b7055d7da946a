"""The arithmetic of media: as documented, and what recorded answers counted."""

from __future__ import annotations

import base64
import json
import re
from typing import Any

import pytest

from genai_emulator.facts import model_facts
from genai_runtime.media import describe
from genai_runtime.token_counting import (
    audio_tokens,
    image_tokens,
    page_modality,
    page_tokens,
    row_for,
    text_tokens,
    video_tokens,
)
from tests.shared import SHARED, needs_shared


def row(model: str, part: str = "") -> Any:
    return row_for(model_facts()["counting"], model, part)


def test_images_as_documented() -> None:
    old = row("gemini-2.5-flash")
    for size, tiles in {
        (1, 1): 1, (384, 384): 1, (385, 10): 1, (768, 768): 1, (769, 10): 2, (1024, 1024): 4, (2000, 1000): 6
    }.items():  # fmt: skip
        assert image_tokens(old, size)[0] == 258 * tiles, size
    # What is cut into tiles is an estimate: recordings have other numbers for it.
    assert image_tokens(old, (384, 384))[1]
    assert not image_tokens(old, (385, 10))[1]
    assert image_tokens(row("gemini-1.5-pro"), (5000, 5000)) == (258, True)
    assert image_tokens(old, (5000, 5000), "low")[0] < 258
    for model in ("models/gemini-3-flash-preview", "gemini-3.5-flash", "gemini-10-pro", "nano-banana-pro-preview"):
        for resolution, most in {
            "low": 280,
            "medium": 560,
            "high": 1120,
            "unspecified": 1120,
            "ultra_high": 2240,
        }.items():
            for size in ((1, 1), (5000, 5000), (3, 4000), (4000, 3), (1, 100_000)):
                assert 0 < image_tokens(row(model), size, resolution)[0] <= most, (model, resolution, size)


def test_recorded_counts() -> None:
    """Media whose dimensions are known, with what the API counted of them."""
    new, old, two, cloud = row("gemini-3.5-flash"), row("gemini-2.5-flash"), row("gemini-2.0-flash"), "vertex"
    assert image_tokens(new, (60, 30)) == (1081, True)
    assert image_tokens(new, (300, 346)) == (1085, True)
    assert image_tokens(old, (60, 30)) == image_tokens(old, (300, 346)) == image_tokens(two, (128, 128)) == (258, True)
    assert page_tokens(new, (612, 792)) == 520
    assert page_modality(new) == "IMAGE"
    assert page_tokens(old, (612, 792)) == page_tokens(two, (612, 792)) == 258
    assert page_modality(old) == "DOCUMENT"
    assert [audio_tokens(old, seconds) for seconds in (3.7, 4.32, 1.139)] == [119, 139, 37]
    assert [audio_tokens(new, seconds) for seconds in (0.2, 5.5)] == [5, 138]
    assert audio_tokens(row("gemini-2.5-flash", cloud), 3.7) == 100
    assert audio_tokens(row("gemini-1.5-flash"), 6.125) == 150
    assert video_tokens(two, 13.347, sound=False) == (3419, 0)
    assert video_tokens(row("gemini-2.5-flash", cloud), 13.347, sound=True) == (3354, 0)
    # The recorded one had no audio track; its sound was counted all the same.
    assert video_tokens(old, 13.347, sound=True) == (3682, 428)


def test_durations() -> None:
    assert video_tokens(row(""), 10, sound=False) == (2630, 0)
    assert video_tokens(row(""), 10, sound=True) == (2630, 320)
    assert video_tokens(row(""), 10, sound=False, fps=0.5)[0] == 5 * 263
    assert video_tokens(row(""), 10, sound=False, resolution="low")[0] < 1000
    assert video_tokens(row("gemini-3-pro-preview"), 10, sound=True) == (700, 250)
    assert video_tokens(row("gemini-3-pro-preview"), 10, sound=False, resolution="high") == (2800, 0)
    # The longest sound that is documented, with the number that is documented for it.
    assert audio_tokens(row(""), 9.5 * 3600) == 1_094_400
    assert [text_tokens(text) for text in ("", "a", "four", "fives", "日本語")] == [0, 1, 1, 2, 3]


@needs_shared
def test_recordings_with_whole_media() -> None:
    """Each recorded answer whose request still has its media whole counts them as the arithmetic does."""
    assert SHARED is not None
    seen = 0
    wanted = re.compile(r'"id": "chatlas-0(?:21|27|30|39|40)"')
    for line in (SHARED / "recordings" / "exchanges.jsonl").read_text(encoding="utf-8").splitlines():
        if not wanted.search(line[:200]):
            continue
        exchange = json.loads(line)
        counting = row(exchange["request"]["url"].partition("/models/")[2].partition(":")[0])
        body = exchange["request"]["body"]
        body = json.loads(body) if isinstance(body, str) else body
        (blob,) = (part["inlineData"] for part in body["contents"][0]["parts"] if "inlineData" in part)
        data = blob["data"].replace("-", "+").replace("_", "/")
        facts = describe(blob["mimeType"], base64.b64decode(data + "=" * (-len(data) % 4)))
        if facts.pages is not None:
            found = page_modality(counting), page_tokens(counting, facts.pages[0])
        elif facts.size is not None:
            found = "IMAGE", image_tokens(counting, facts.size)[0]
        else:
            found = "AUDIO", audio_tokens(counting, facts.seconds or 0)
        answer = exchange["response"]["body_text"].replace(" ", "")
        assert '"modality":"%s","tokenCount":%d' % found in answer, (exchange["id"], found)  # noqa: UP031
        seen += 1
    assert seen == 5


def test_the_rows_of_a_table() -> None:
    rows = [{"models": "^a", "x": 1, "on": {"x": 2}}, {"models": "", "x": 3}]
    assert row_for(rows, "models/ab")["x"] == 1
    assert row_for(rows, "ab", "on")["x"] == 2
    assert row_for(rows, "ba", "on")["x"] == 3
    with pytest.raises(StopIteration):
        row_for(rows[:1], "ba")

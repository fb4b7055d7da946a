"""Write down which requests google-genai sends for the calls of ``calls``: ``python -m tests.google_genai.record``.

To be run by a Python that has google-genai and Pillow. The release that is there decides what is written: of 3.x
everything but images and videos of the Developer API, of an older one these.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.google_genai.calls import Call, all_calls, media_calls, together
from tests.google_genai.interaction_calls import interaction_calls
from tests.google_genai.recorder import Recorder
from tests.google_genai.vertex_calls import vertex_calls

DATA = Path(__file__).resolve().parents[1] / "data"


def record(recorder: Recorder, calls: Iterable[Call]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for call in calls:
        assert call.id not in found, f"two calls are named {call.id}"
        result = recorder.run(call)
        # the sentence of an error is theirs; that there is one is a fact
        found[call.id] = result if isinstance(result, list) else result.partition(":")[0]
    return found


def record_all(recorder: Recorder, calls: list[Call]) -> dict[str, Any]:
    found = record(recorder, calls)
    return {**found, **record(recorder, together(calls, found))}


#: By the name of the file: the calls whose requests it holds.
NEW = {
    "google_genai_requests": all_calls,
    "google_genai_vertex_requests": vertex_calls,
    "google_genai_interaction_requests": interaction_calls,
}
OLD = {"google_genai_media_requests": media_calls}


def recorded(name: str = "") -> dict[str, dict[str, Any]]:
    """What the google-genai that is installed here sends, by the names of the files for it; or of one of them."""
    from google import genai

    old = int(genai.__version__.split(".")[0]) < 3
    http = __import__("httpx" if old else "httpx2")
    warnings.simplefilter("ignore")
    return {
        each: {"release": genai.__version__, "calls": record_all(Recorder(genai, http), list(calls()))}
        for each, calls in (OLD if old else NEW).items()
        if not name or each == name
    }


def text(found: dict[str, Any]) -> str:
    """JSON with a line for each call, so that a diff shows what changed."""
    lines = [f"{json.dumps(name)}:{json.dumps(each, separators=(',', ':'))}" for name, each in found["calls"].items()]
    return f'{{"release":{json.dumps(found["release"])},"calls":{{\n' + ",\n".join(lines) + "\n}}\n"


def main() -> None:
    """Write the files, or print the one that is named."""
    for name, found in recorded(*sys.argv[1:]).items():
        if sys.argv[1:]:
            print(text(found), end="")
        else:
            (DATA / f"{name}.json").write_text(text(found), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

"""Rows of a Ray Dataset on several actors: ``on_ray.py SETTINGS``, a path to JSON; writes what came of them."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import ray
import ray.data

from genai import bulk


def main() -> None:
    settings: dict[str, Any] = json.loads(Path(sys.argv[1]).read_text())
    pids = settings["pids"]

    def prompt(row: dict[str, Any]) -> str:
        # It runs in the workers: who they are is told here.
        Path(pids, str(os.getpid())).touch()
        return f"Row {row['id']}"

    ray.init(num_cpus=settings["workers"], include_dashboard=False, logging_level="error", log_to_driver=False)
    ray.data.DataContext.get_current().enable_progress_bars = False
    source = ray.data.from_items([{"id": n, "error": "mine"} for n in range(settings["rows"])])
    source = source.repartition(settings["rows"] // settings["piece"])
    answers = bulk.generate(
        {"api_key": "a-key", "http_options": {"base_url": settings["url"]}},
        source,
        model="gemini-2.5-flash",
        prompt=prompt,
        max_concurrency=settings["concurrency"],
        checkpoint=settings.get("checkpoint"),
        rate_limit=settings.get("rate_limit"),
        batch_rows=settings["piece"],
        workers=settings["workers"],
    )
    Path(settings["answers"]).write_text(json.dumps(answers.take_all()))


if __name__ == "__main__":
    main()

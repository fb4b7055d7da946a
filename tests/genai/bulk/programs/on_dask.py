"""Rows of a Dask DataFrame in several threads: ``on_dask.py SETTINGS``; writes what came of them."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import dask
import dask.dataframe
import pandas

from genai import bulk


def main() -> None:
    settings: dict[str, Any] = json.loads(Path(sys.argv[1]).read_text())
    pids = settings["pids"]

    def prompt(row: dict[str, Any]) -> str:
        Path(pids, str(os.getpid())).touch()
        return f"Row {row['id']}"

    frame = pandas.DataFrame({"id": range(settings["rows"]), "error": "mine"})
    source = dask.dataframe.from_pandas(frame, npartitions=settings["rows"] // settings["piece"])
    answers = bulk.generate(
        {"api_key": "a-key", "http_options": {"base_url": settings["url"]}},
        source,
        model="gemini-2.5-flash",
        prompt=prompt,
        max_concurrency=settings["concurrency"],
        checkpoint=settings.get("checkpoint"),
        rate_limit=settings.get("rate_limit"),
    )
    with dask.config.set(scheduler="threads", num_workers=settings["workers"]):
        found = answers.compute()
    Path(settings["answers"]).write_text(found.to_json(orient="records"))


if __name__ == "__main__":
    main()

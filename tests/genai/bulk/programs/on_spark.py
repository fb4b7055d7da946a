"""Rows of a Spark DataFrame in several Python workers: ``on_spark.py SETTINGS``; writes what came of them."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from pyspark.sql import SparkSession

from genai import bulk


def main() -> None:
    settings: dict[str, Any] = json.loads(Path(sys.argv[1]).read_text())
    pids = settings["pids"]

    def prompt(row: dict[str, Any]) -> str:
        Path(pids, str(os.getpid())).touch()
        return f"Row {row['id']}"

    session = (
        # A task that fails is tried again, as it is on a cluster.
        SparkSession.builder.master(f"local[{settings['workers']},4]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", str(settings["piece"]))
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    rows = [(n, "mine") for n in range(settings["rows"])]
    source = session.createDataFrame(rows, "id bigint, error string").repartition(settings["rows"] // settings["piece"])
    answers = bulk.generate(
        {"api_key": "a-key", "http_options": {"base_url": settings["url"]}},
        source,
        model="gemini-2.5-flash",
        prompt=prompt,
        max_concurrency=settings["concurrency"],
        checkpoint=settings.get("checkpoint"),
        rate_limit=settings.get("rate_limit"),
    )
    Path(settings["answers"]).write_text(json.dumps([row.asDict() for row in answers.collect()]))
    session.stop()


if __name__ == "__main__":
    main()

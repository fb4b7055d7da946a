"""Every kind of table that rows come from, and Parquet as an output: ``frames.py URL FOLDER``."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas
import pyarrow
import pyarrow.dataset
import pyarrow.parquet

from genai import Client, bulk, errors

polars: Any
try:
    import polars
except ImportError:
    polars = None


def main() -> None:
    url, folder = sys.argv[1], Path(sys.argv[2])
    client = Client(api_key="a-key", http_options={"base_url": url})
    frame = pandas.DataFrame({"id": range(1500), "text": [f"Row {n}" for n in range(1500)]})
    frame["weight"] = frame["id"] / 4
    frame.loc[3, "text"] = None
    table = pyarrow.Table.from_pandas(frame)
    one, many = folder / "one.parquet", folder / "many"
    pyarrow.parquet.write_table(table, one, row_group_size=400)
    pyarrow.dataset.write_dataset(table, many, format="parquet", max_rows_per_file=500, max_rows_per_group=500)

    def reader() -> Iterator[Any]:
        yield from table.to_batches(max_chunksize=700)

    sources: dict[str, Any] = {
        "DataFrame": frame,
        "Table": table,
        "RecordBatch": table.to_batches()[0],
        "reader": pyarrow.RecordBatchReader.from_batches(table.schema, reader()),
        "dataset": pyarrow.dataset.dataset(many),
        "scanner": pyarrow.dataset.dataset(many).scanner(),
        "file": one,
        "folder": str(many),
    }
    for name, source in sources.items():
        output = folder / f"{name}.parquet"
        summary = bulk.count(client, source, model="gemini-2.5-flash", prompt="{text}", output=output)
        assert (summary.rows, summary.failed, summary.errors) == (1500, 1, {"invalid": 1}), (name, summary)
        found = pyarrow.parquet.read_table(output)
        assert found.schema.names == ["position", "id", "text", "weight", "total_tokens", "error"], found.schema
        assert found["total_tokens"].type == pyarrow.int64()
        assert found["id"].to_pylist() == list(range(1500)), name
        assert found["total_tokens"].to_pylist()[2:5] == [5, None, 5], name
        assert found["weight"].to_pylist()[7] == 1.75
        assert "its column 'text' is empty" in found["error"].to_pylist()[3]
    if polars is not None:
        counted = list(bulk.count(client, polars.from_arrow(table), model="gemini-2.5-flash", prompt="{text}"))
        assert sum(result.error is None for result in counted) == 1499
    series = list(bulk.count(client, frame["text"].dropna(), model="gemini-2.5-flash"))
    assert len(series) == 1499
    output = folder / "vectors.parquet"
    bulk.embed(client, frame[:5], model="gemini-embedding-001", prompt="{text}", output=output, keep=["id"])
    found = pyarrow.parquet.read_table(output)
    assert found.schema.names == ["position", "id", "embedding", "prompt_tokens", "error"]
    assert found["embedding"].to_pylist()[0] == [5.0, 0.125]
    rows = [
        {"when": pandas.Timestamp("2026-01-01"), "tags": ["a"], "text": "x"},
        {"when": None, "tags": [], "text": "y"},
    ]
    output = folder / "kinds.parquet"
    bulk.generate(client, rows, model="gemini-2.5-flash", prompt="{text}", output=output, full_response=True)
    found = pyarrow.parquet.read_table(output)
    assert '"finishReason":"STOP"' in found["response"].to_pylist()[0]
    assert found["tags"].to_pylist() == [["a"], []]
    summary = bulk.count(client, pyarrow.table({"text": pyarrow.array([], pyarrow.string())}), model="gemini-2.5-flash",
                         prompt="{text}", output=folder / "none.parquet")  # fmt: skip
    assert summary.rows == pyarrow.parquet.read_table(folder / "none.parquet").num_rows == 0
    refused = {Path(__file__): "is no file of rows", **broken(folder)}
    for source, words in refused.items():
        message = ""
        try:
            list(bulk.count(client, source, model="gemini-2.5-flash"))
        except (errors.ArgumentError, errors.LocalFileError) as error:
            message = str(error)
        assert words in message, message
    late(client, folder)


def broken(folder: Path) -> dict[Path, str]:
    """Files and folders that cannot be read, and what is said of them."""
    path, half = folder / "broken.parquet", folder / "half"
    path.write_bytes(b"PAR1 and nothing else")
    good = (folder / "one.parquet").read_bytes()
    damaged = bytearray(good)
    damaged[10:60] = bytes(50)
    (folder / "damaged.parquet").write_bytes(damaged)
    (half / "_temporary").mkdir(parents=True)
    (half / "_temporary" / "a.parquet").write_bytes(b"is passed over")
    (half / "a.parquet").write_bytes(good)
    (half / "b.parquet").write_bytes(good[:-9])
    return {
        path: "is no Parquet file",
        folder / "damaged.parquet": "damaged.parquet' cannot be read",
        half: "b.parquet",
    }


def late(client: Client, folder: Path) -> None:
    """A first row without columns, a column that comes late, and values that are no numbers."""
    rows: list[Any] = [
        None,
        {"text": "a", "n": float("nan")},
        {"text": "b", "n": float("inf")},
        {"text": "c", "late": 1},
    ]
    output = folder / "late.parquet"
    bulk.count(client, rows, model="gemini-2.5-flash", prompt="{text}", output=output)
    found = pyarrow.parquet.read_table(output)
    assert found.schema.names == ["position", "text", "n", "late", "total_tokens", "error"], found.schema
    assert found["late"].to_pylist() == [None, None, None, 1]
    rows = [{"text": "a"}] * 1000 + [{"text": "b", "later": 1}]
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        bulk.count(client, rows, model="gemini-2.5-flash", prompt="{text}", output=output)
    assert "row 1000 is the first that has 'later'" in str(told[0].message)
    assert "later" not in pyarrow.parquet.read_table(output).schema.names
    # A group is of fewer rows where they are long.
    rows = [{"text": "x" * 100_000, "contents": "a"}] * 25
    bulk.count(client, rows, model="gemini-2.5-flash", output=output)
    assert pyarrow.parquet.ParquetFile(output).num_row_groups > 1


if __name__ == "__main__":
    main()

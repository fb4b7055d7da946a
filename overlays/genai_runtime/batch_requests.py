"""The requests of a batch as JSON: in the request that starts it, or as lines of a file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .arguments import INLINE_LIMIT
from .errors.arguments import invalid, unsupported, wrong
from .models.checks import check_model
from .transport.json_library import serialize

JSONObject = dict[str, Any]

_ELSEWHERE = (
    "Keep the requests in Cloud Storage, as JSON Lines, or in BigQuery, and give their URI: gs://... or bq://..."
)
_UPLOADED = "Write the requests to a file, send it with client.files.upload, and give the File"
_SOURCES = "a list of requests, a file's name (files/...), a File, or a BatchJobSource"
_SOURCES_IN_CLOUD = (
    "the URI of a file of JSON Lines (gs://...) or of a table (bq://...), the name of a dataset "
    "(projects/.../datasets/...), or a BatchJobSource"
)

_NEWER_SETTINGS = frozenset(("autoTruncate", "documentOcr", "audioTrackExtraction"))
_OLDER_SETTINGS = frozenset(("taskType", "title", "outputDimensionality"))


def batch_source(convert: Any, models: Any, value: Any) -> JSONObject:
    """Where the prompts of a batch come from: any value of BatchJobSourceUnion."""
    vertexai = convert.backend.vertexai
    sources = _SOURCES_IN_CLOUD if vertexai else _SOURCES
    source = _source(models, value, sources)
    lacking = ("file_name", "inlined_requests") if vertexai else ("gcs_uri", "bigquery_uri", "vertex_dataset_name")
    for name in lacking:
        if getattr(source, name) is not None:
            owner, instead = ("the Gemini Developer API", _ELSEWHERE) if vertexai else ("Vertex AI", _UPLOADED)
            raise unsupported(f"BatchJobSource.{name}", convert.backend, owner, instead)
    given = [name for name in _names(models.BatchJobSource) if getattr(source, name) is not None]
    if len(set(given) - {"format"}) != 1:
        raise invalid("src", f"give one source: {sources}; there are {len(set(given) - {'format'})}")
    requests = source.inlined_requests
    if requests is None:
        wire = source.to_dict(convert.backend)
        return {**wire, "fileName": convert.file_name(wire["fileName"])} if "fileName" in wire else wire
    if not requests:
        raise invalid("src", "has no requests")
    lines = (inlined_request(convert, models, each, f"src[{index}]") for index, each in enumerate(requests))
    return {"requests": {"requests": _within_limit(lines, len(requests), "src", "write_requests")}}


def embeddings_batch_source(convert: Any, models: Any, value: Any, model: Any) -> JSONObject:
    """Where the contents of an embedding batch come from: an EmbeddingsBatchJobSource, a file or its name."""
    if isinstance(value, str | models.File):
        value = {"file_name": convert.file_name(value)}
    source = check_model(value, "src", models.EmbeddingsBatchJobSource)
    if (source.file_name is None) == (source.inlined_requests is None):
        raise invalid("src", "give either file_name or inlined_requests")
    if source.file_name is not None:
        return {"fileName": convert.file_name(source.file_name)}
    batch = check_model(source.inlined_requests, "src.inlined_requests", models.EmbedContentBatch)
    if batch.contents is None:
        raise invalid("src.inlined_requests", "has no contents")
    requests = embedding_requests(convert, convert.embed_contents(batch.contents, model, whole=False), batch.config)
    lines = ({"request": each} for each in requests)
    where = "src.inlined_requests"
    return {"requests": {"requests": _within_limit(lines, len(requests), where, "write_embedding_requests")}}


def inlined_request(convert: Any, models: Any, value: Any, where: str) -> JSONObject:
    """One prompt of a batch, with the metadata that come back with its answer."""
    item = check_model(value, where, models.InlinedRequest)
    body: JSONObject = {}
    if item.config is not None:
        # What steers this client's own HTTP requests has no meaning inside a batch.
        check_model(item.config, f"{where}.config", models.GenerateContentConfig)._to_request(body, {}, convert)
    if item.contents is None:
        raise invalid(f"{where}.contents", "is missing")
    body["contents"] = convert.contents(item.contents)
    if item.model is not None:
        body["model"] = convert.model_name(item.model)
    return {"request": body} if item.metadata is None else {"request": body, "metadata": dict(item.metadata)}


def embedding_requests(convert: Any, contents: list[JSONObject], config: Any) -> list[JSONObject]:
    """A request for each vector that contents, which are converted already, become."""
    shared: JSONObject = {}
    if config is not None:
        config._to_request(shared, {}, convert)
    shared = embedding_settings(shared)
    return [{**shared, "content": content} for content in contents]


def embedding_settings(given: JSONObject) -> JSONObject:
    """Move the settings of an EmbedContentRequest to the field that has all of them.

    The older settings have a place of their own too, where older versions of the API take them.
    """
    if _NEWER_SETTINGS.isdisjoint(given):
        return given
    config = {name: given[name] for name in given if name in _NEWER_SETTINGS or name in _OLDER_SETTINGS}
    return {**{name: given[name] for name in given if name not in config}, "embedContentConfig": config}


def _within_limit(lines: Iterable[JSONObject], number: int, where: str, writer: str) -> list[JSONObject]:
    """The requests of a batch, which are all in the request that starts it.

    Raises:
        ArgumentError: together they are more than one request may be; the message says how they go in a file.
    """
    kept: list[JSONObject] = []
    size = 0
    for line in lines:
        kept.append(line)
        size += len(serialize(line)) + 1
        if size > INLINE_LIMIT:
            raise invalid(
                where,
                f"the first {len(kept)} of its {number} requests take {size / 1e6:.1f} MB, and all of them may take 20 "
                f"MB where they travel in one request; write them to a file with client.batches.{writer}(path, ...), "
                "upload it with client.files.upload(file=path, config={'mime_type': 'application/jsonl'}), and pass "
                "the File that this returns as src",
            )
    return kept


def batch_destination(convert: Any, models: Any, value: Any) -> JSONObject:
    """Where the results go: any value of BatchJobDestinationUnion."""
    if isinstance(value, str):
        if value.startswith("gs://"):
            value = {"format": "jsonl", "gcs_uri": value}
        elif value.startswith("bq://"):
            value = {"format": "bigquery", "bigquery_uri": value}
        else:
            raise invalid("dest", f"{value!r:.200} is neither gs://... nor bq://...")
    destination: JSONObject = check_model(value, "dest", models.BatchJobDestination).to_dict(convert.backend)
    return destination


def _source(models: Any, value: Any, sources: str) -> Any:
    if isinstance(value, models.File):
        if not value.name:
            raise invalid("src", "this File has no name; pass what client.files.upload returned")
        value = value.name
    if isinstance(value, str):
        if value.startswith("gs://"):
            value = {"format": "jsonl", "gcs_uri": [value]}
        elif value.startswith("bq://"):
            value = {"format": "bigquery", "bigquery_uri": value}
        elif value.startswith("projects/") and "/datasets/" in value:
            value = {"format": "vertex-dataset", "vertex_dataset_name": value}
        elif value.startswith("files/"):
            value = {"file_name": value}
        else:
            raise invalid("src", f"{value!r:.200} is no source; give {sources}")
    elif isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        value = {"inlined_requests": list(value)}
    elif not isinstance(value, Mapping | models.BatchJobSource):
        raise wrong("src", sources, value)
    return check_model(value, "src", models.BatchJobSource)


def _names(cls: Any) -> list[str]:
    return [field.name for field in cls.__attrs_attrs__ if not field.name.startswith("_")]

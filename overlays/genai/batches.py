"""``client.batches``: many requests that are answered in the service's own time, and the files that hold them."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from datetime import datetime
from os import PathLike
from typing import IO, TYPE_CHECKING, Any

from gemini_api import models as _models
from gemini_api import models as types
from gemini_api.resources import batches as _rendered
from genai_runtime.batch_requests import embedding_requests, inlined_request
from genai_runtime.browser import to_thread
from genai_runtime.errors import GenAIError
from genai_runtime.errors.arguments import invalid
from genai_runtime.models.checks import check_config

if TYPE_CHECKING:
    from genai_runtime.transport import Request

__all__ = ["AsyncBatches", "Batches"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        # Converters of google-genai's own module, which frameworks use to write the lines of a batch by themselves.
        if name not in ("_InlinedRequest_to_mldev", "_GenerateContentResponse_from_mldev"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import _transformers

        return getattr(_transformers, name)


class _BatchesCore(_rendered._BatchesCore):
    """What sync and asyncio share: the files of requests and results."""

    def read_results(
        self, results: str | PathLike[str] | bytes | IO[bytes], *, requests: str | PathLike[str] | None = None
    ) -> Iterator[tuple[str | None, types.GenerateContentResponse | types.SingleEmbedContentResponse | GenAIError]]:
        """Read the results of a batch that was started with a file: the key of each request, and what it brought.

        That is a response, or an error of the class that a call of its own would have raised. A line that is broken
        brings a ``ResponseDecodeError``, with its key where it has one; the other lines are read all the same. Nothing
        is sent, and one line is held at a time::

            client.files.download(file=job.dest.file_name, destination="results.jsonl")
            for key, result in client.batches.read_results("results.jsonl"):
                print(key, "failed" if isinstance(result, Exception) else result.text)

        Args:
            results: The downloaded file: its path, its bytes, or a file object open for reading bytes.
            requests: Path of the file of requests. With it, a key that no request has, one that comes twice, and a
                request without a result bring a ``ResponseDecodeError``.

        Returns:
            Pairs of a key and what its request brought, as the lines are read.

        Raises:
            LocalFileError: a file cannot be opened.

        Examples:
            >>> for key, result in client.batches.read_results("results.jsonl"):
            ...     print(key, "failed" if isinstance(result, Exception) else result.text)
        """
        from .jobs.batch_files import read_lines

        return read_lines(results, requests)

    def _create_request_vertex(self, model: Any, src: Any, config: Any) -> Request:
        request = super()._create_request_vertex(model, src, config)
        _fill_in(request.body)
        return request

    def _write(self, path: Any, requests: Any) -> int:
        from .jobs.batch_files import write_lines

        def convert(request: Any, where: str) -> dict[str, Any]:
            line = inlined_request(self._convert, _models, request, where)
            if line.pop("metadata", {}).keys() - {"key"}:
                raise invalid(f"{where}.metadata", "is not kept in a file; a line has a key only")
            return line

        return write_lines(path, requests, convert)

    def _write_embeddings(self, path: Any, contents: Any, config: Any, model: Any) -> int:
        from .jobs.batch_files import write_lines

        checked = check_config(config, _models.EmbedContentConfig)

        def convert(content: Any, where: str) -> dict[str, Any]:
            requests = embedding_requests(self._convert, self._convert.embed_contents(content, model), checked)
            if len(requests) != 1:
                raise invalid(where, f"becomes {len(requests)} embeddings; a line of a file is for one")
            return {"request": requests[0]}

        return write_lines(path, contents, convert)


def _fill_in(job: dict[str, Any]) -> None:
    """Give a job of Vertex AI a name, and a place for its results beside the requests, where it has none.

    Raises:
        ArgumentError: there is no such place.
    """
    stamp = datetime.now().strftime("%Y%m%d%H%M%S")
    job.setdefault("displayName", f"genai_batch_job_{stamp}_{secrets.token_hex(3)[:5]}")
    if "outputConfig" in job:
        return
    source = job["inputConfig"]
    files, table = source.get("gcsSource", {}).get("uris"), source.get("bigquerySource", {}).get("inputUri")
    if table:
        output = {"predictionsFormat": "bigquery", "bigqueryDestination": {"outputUri": f"{table}_dest_{stamp}"}}
    elif files and files[0].endswith(".jsonl"):
        folder = files[0].removesuffix(".jsonl") + "/dest"
        output = {"predictionsFormat": "jsonl", "gcsDestination": {"outputUriPrefix": folder}}
    else:
        raise invalid("config.dest", "is missing: only a file that ends in .jsonl or a table has one by itself")
    job["outputConfig"] = output


class Batches(_BatchesCore, _rendered.Batches):
    """Have many requests answered in the service's own time, at half the price."""

    def write_requests(
        self,
        path: str | PathLike[str],
        requests: Iterable[types.InlinedRequestOrDict | tuple[str, types.InlinedRequestOrDict]],
    ) -> int:
        """Write the requests of a batch to a file of JSON Lines, one at a time, and return how many there were.

        Nothing is sent: upload the file, and start the batch with it::

            client.batches.write_requests("requests.jsonl", ((key, {"contents": text}) for key, text in texts))
            file = client.files.upload(file="requests.jsonl", config={"mime_type": "application/jsonl"})
            job = client.batches.create(model="gemini-2.5-flash", src=file)

        Args:
            path: Where to write. The file is there once it is whole.
            requests: Requests, each an ``InlinedRequest`` or a dict of its fields (``contents``, ``config``,
                ``model``), or pairs of a key and a request. Without a pair the key is ``metadata["key"]``, or the
                number of the request, from "0".

        Returns:
            How many requests there are.

        Raises:
            ArgumentError: a request cannot be converted, a key comes twice, or there are no requests.
            LocalFileError: the file cannot be written.

        Examples:
            >>> count = client.batches.write_requests("requests.jsonl", [("a", {"contents": "Hi"})])
        """
        return self._write(path, requests)

    def write_embedding_requests(
        self,
        path: str | PathLike[str],
        contents: Iterable[Any],
        *,
        config: types.EmbedContentConfigOrDict | None = None,
        model: str | None = None,
    ) -> int:
        """Write the contents of an embedding batch to a file of JSON Lines, as :meth:`write_requests` does.

        Args:
            path: Where to write. The file is there once it is whole.
            contents: Contents, each for one embedding, or pairs of a key and a content.
            config: An ``EmbedContentConfig``, or a dict of its fields, for all of them.
            model: The model that will embed them, where it embeds images beside texts.

        Returns:
            How many requests there are.

        Raises:
            ArgumentError: a content cannot be converted, a key comes twice, or there are no contents.
            LocalFileError: the file cannot be written.

        Examples:
            >>> count = client.batches.write_embedding_requests("texts.jsonl", [("a", "a cat"), ("b", "a dog")])
        """
        return self._write_embeddings(path, contents, config, model)


class AsyncBatches(_BatchesCore, _rendered.AsyncBatches):
    """Have many requests answered in the service's own time, at half the price.

    The asyncio twin of ``Batches``.
    """

    async def write_requests(
        self,
        path: str | PathLike[str],
        requests: Iterable[types.InlinedRequestOrDict | tuple[str, types.InlinedRequestOrDict]],
    ) -> int:
        """:meth:`Batches.write_requests`, in a thread: ``requests`` are iterated there.

        Args:
            path: Where to write. The file is there once it is whole.
            requests: Requests, or pairs of a key and a request.

        Returns:
            How many requests there are.

        Raises:
            ArgumentError: one cannot be converted, a key comes twice, or there are none.
            LocalFileError: the file cannot be written.

        Examples:
            >>> count = await client.aio.batches.write_requests("requests.jsonl", [("a", {"contents": "Hi"})])
        """
        return await to_thread(self._write, path, requests)

    async def write_embedding_requests(
        self,
        path: str | PathLike[str],
        contents: Iterable[Any],
        *,
        config: types.EmbedContentConfigOrDict | None = None,
        model: str | None = None,
    ) -> int:
        """:meth:`Batches.write_embedding_requests`, in a thread: ``contents`` are iterated there.

        Args:
            path: Where to write. The file is there once it is whole.
            contents: Contents, each for one embedding, or pairs of a key and a content.
            config: An ``EmbedContentConfig``, or a dict of its fields, for all of them.
            model: The model that will embed them, where it embeds images beside texts.

        Returns:
            How many requests there are.

        Raises:
            ArgumentError: one cannot be converted, a key comes twice, or there are none.
            LocalFileError: the file cannot be written.

        Examples:
            >>> count = await client.aio.batches.write_embedding_requests(
            ...     "texts.jsonl", [("a", "a cat"), ("b", "a dog")]
            ... )
        """
        return await to_thread(self._write_embeddings, path, contents, config, model)

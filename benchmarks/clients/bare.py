"""What the work costs at least: HTTP libraries with a JSON library, and dicts."""

from __future__ import annotations

import base64
import importlib
import os
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from benchmarks.clients.base import QUESTION, Client

HEADERS = {"x-goog-api-key": "k", "content-type": "application/json"}
BODY = {"contents": [{"parts": [{"text": QUESTION}], "role": "user"}]}
BLOCK = 1 << 20


class Bare(Client):
    """What the libraries share. One has ``_post`` and ``_get`` at least.

    Args:
        url: Where the server is.
        json: The module that reads and writes JSON.
    """

    def __init__(self, url: str, *, json: str = "json") -> None:
        self._url = url
        library: Any = importlib.import_module(json)
        self._loads: Callable[[bytes], Any] = getattr(library, "loads", None) or library.decode
        dumps: Callable[[Any], Any] = getattr(library, "dumps", None) or library.encode
        self._dumps: Callable[[Any], bytes] = (lambda value: dumps(value).encode()) if json == "json" else dumps

    def _post(self, path: str, body: bytes) -> bytes:
        raise NotImplementedError

    def _get(self, path: str) -> bytes:
        raise NotImplementedError

    def _lines(self, path: str, body: bytes) -> Iterator[str]:
        raise NotImplementedError

    async def _apost(self, path: str, body: bytes) -> bytes:
        raise NotImplementedError

    def _alines(self, path: str, body: bytes) -> AsyncIterator[str]:
        raise NotImplementedError

    def ask(self, model: str) -> Any:
        return _said(self._loads(self._post(_asking(model), self._dumps(BODY))), model)

    async def aask(self, model: str) -> Any:
        return _said(self._loads(await self._apost(_asking(model), self._dumps(BODY))), model)

    def stream(self, model: str) -> Iterator[str]:
        for line in self._lines(_streaming(model), self._dumps(BODY)):
            if line.startswith("data: "):
                yield _said(self._loads(line[6:]), model)  # type: ignore[arg-type]

    async def astream(self, model: str) -> AsyncIterator[str]:
        async for line in self._alines(_streaming(model), self._dumps(BODY)):
            if line.startswith("data: "):
                yield _said(self._loads(line[6:]), model)  # type: ignore[arg-type]

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        body = {"requests": [{"model": "models/m", "content": {"parts": [{"text": text}]}} for text in texts]}
        answer = self._loads(self._post("/v1beta/models/m:batchEmbedContents", self._dumps(body)))
        return [each["values"] for each in answer["embeddings"]]

    def list_models(self, count: int) -> list[str]:
        return [each["name"] for each in self._loads(self._get(f"/v1beta/models?pageSize={count}"))["models"]]

    def conversation(self, turns: int) -> Any:
        return [
            {"role": ("user", "model")[number % 2], "parts": [{"text": f"{QUESTION} Turn {number}."}]}
            for number in range(turns)
        ]

    def image(self, data: bytes) -> Any:
        return data

    def ask_with(self, model: str, contents: Any) -> str:
        if isinstance(contents, bytes):
            blob = {"mimeType": "image/png", "data": base64.b64encode(contents).decode()}
            contents = [{"role": "user", "parts": [{"inlineData": blob}, {"text": QUESTION}]}]
        text: str = _said(self._loads(self._post(_asking(model), self._dumps({"contents": contents}))), model)
        return text


def _asking(model: str) -> str:
    return f"/v1beta/models/{model}:generateContent"


def _streaming(model: str) -> str:
    return f"/v1beta/models/{model}:streamGenerateContent?alt=sse"


def _said(answer: Any, model: str) -> Any:
    parts = answer["candidates"][0]["content"]["parts"]
    return parts[0]["inlineData"] if model.startswith("image") else "".join(part["text"] for part in parts)


def _start(size: int) -> dict[str, str]:
    return {
        **HEADERS,
        "X-Goog-Upload-Protocol": "resumable",
        "X-Goog-Upload-Command": "start",
        "X-Goog-Upload-Header-Content-Length": str(size),
    }


def _whole(size: int) -> dict[str, str]:
    return {"X-Goog-Upload-Command": "upload, finalize", "X-Goog-Upload-Offset": "0", "Content-Length": str(size)}


def _blocks(path: str) -> Iterator[bytes]:
    with open(path, "rb") as file:
        while block := file.read(BLOCK):
            yield block


async def _ablocks(path: str) -> AsyncIterator[bytes]:
    for block in _blocks(path):
        yield block


_UPLOADS = "/upload/v1beta/files"


class Httpx(Bare):
    """httpx, sync and asyncio; the limits of its pool are lifted."""

    def __init__(self, url: str, **options: Any) -> None:
        super().__init__(url, **options)
        self._httpx: Any = importlib.import_module("httpx")
        self._kept: Any = None
        self._akept: Any = None

    @property
    def _client(self) -> Any:
        if self._kept is None:
            self._kept = self._httpx.Client(base_url=self._url, headers=HEADERS, timeout=None)
        return self._kept

    @property
    def _aclient(self) -> Any:
        if self._akept is None:
            limits = self._httpx.Limits(max_connections=None, max_keepalive_connections=None)
            self._akept = self._httpx.AsyncClient(base_url=self._url, headers=HEADERS, timeout=None, limits=limits)
        return self._akept

    def close(self) -> None:
        self._client.close()

    async def aclose(self) -> None:
        await self._aclient.aclose()

    def _post(self, path: str, body: bytes) -> bytes:
        response = self._client.post(path, content=body)
        response.raise_for_status()
        content: bytes = response.content
        return content

    def _get(self, path: str) -> bytes:
        response = self._client.get(path)
        response.raise_for_status()
        content: bytes = response.content
        return content

    def _lines(self, path: str, body: bytes) -> Iterator[str]:
        with self._client.stream("POST", path, content=body) as response:
            yield from response.iter_lines()

    def upload(self, path: str) -> str:
        size = os.path.getsize(path)
        url = self._client.post(_UPLOADS, headers=_start(size), content=b"{}").headers["x-goog-upload-url"]
        answer = self._client.post(url, content=_blocks(path), headers=_whole(size))
        name: str = self._loads(answer.content)["file"]["name"]
        return name

    def download(self, size: int, path: str) -> None:
        target = f"/v1beta/files/size-{size}:download?alt=media"
        with self._client.stream("GET", target) as response, open(path, "wb") as file:
            for block in response.iter_bytes(BLOCK):
                file.write(block)

    async def _apost(self, path: str, body: bytes) -> bytes:
        response = await self._aclient.post(path, content=body)
        response.raise_for_status()
        content: bytes = response.content
        return content

    async def _alines(self, path: str, body: bytes) -> AsyncIterator[str]:
        async with self._aclient.stream("POST", path, content=body) as response:
            async for line in response.aiter_lines():
                yield line

    async def aupload(self, path: str) -> str:
        size = os.path.getsize(path)
        started = await self._aclient.post(_UPLOADS, headers=_start(size), content=b"{}")
        url = started.headers["x-goog-upload-url"]
        answer = await self._aclient.post(url, content=_ablocks(path), headers=_whole(size))
        name: str = self._loads(answer.content)["file"]["name"]
        return name

    async def adownload(self, size: int, path: str) -> None:
        async with self._aclient.stream("GET", f"/v1beta/files/size-{size}:download?alt=media") as response:
            with open(path, "wb") as file:
                async for block in response.aiter_bytes(BLOCK):
                    file.write(block)


class Aiohttp(Bare):
    """aiohttp, without a limit of connections."""

    def __init__(self, url: str, **options: Any) -> None:
        super().__init__(url, **options)
        self._aiohttp: Any = importlib.import_module("aiohttp")
        self._kept: Any = None

    @property
    def _session(self) -> Any:
        if self._kept is None:
            timeout = self._aiohttp.ClientTimeout(total=None)
            connector = self._aiohttp.TCPConnector(limit=0, **_trusting(self._url))
            self._kept = self._aiohttp.ClientSession(self._url, headers=HEADERS, connector=connector, timeout=timeout)
        return self._kept

    async def aclose(self) -> None:
        await self._session.close()

    async def _apost(self, path: str, body: bytes) -> bytes:
        async with self._session.post(path, data=body) as response:
            response.raise_for_status()
            content: bytes = await response.read()
            return content

    async def _alines(self, path: str, body: bytes) -> AsyncIterator[str]:
        async with self._session.post(path, data=body) as response:
            async for line in response.content:
                yield line.decode()

    async def aupload(self, path: str) -> str:
        size = os.path.getsize(path)
        async with self._session.post(_UPLOADS, headers=_start(size), data=b"{}") as response:
            # Beside a base, old versions of aiohttp take paths alone.
            url = response.headers["x-goog-upload-url"].removeprefix(self._url)
        async with self._session.post(url, data=_ablocks(path), headers=_whole(size)) as response:
            name: str = self._loads(await response.read())["file"]["name"]
            return name

    async def adownload(self, size: int, path: str) -> None:
        async with self._session.get(f"/v1beta/files/size-{size}:download?alt=media") as response:
            with open(path, "wb") as file:
                async for block in response.content.iter_chunked(BLOCK):
                    file.write(block)


def _trusting(url: str) -> dict[str, Any]:
    if not url.startswith("https"):
        return {}
    import ssl

    return {"ssl": ssl.create_default_context()}


class HttpClient(Bare):
    """``http.client`` of the standard library: one connection, kept."""

    def __init__(self, url: str, **options: Any) -> None:
        super().__init__(url, **options)
        from http.client import HTTPConnection, HTTPSConnection

        parts = urlsplit(url)
        kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        self._connection = kind(parts.hostname or "", parts.port)

    def close(self) -> None:
        self._connection.close()

    def _post(self, path: str, body: bytes) -> bytes:
        self._connection.request("POST", path, body, HEADERS)
        return self._connection.getresponse().read()

    def _get(self, path: str) -> bytes:
        self._connection.request("GET", path, headers=HEADERS)
        return self._connection.getresponse().read()

    def _lines(self, path: str, body: bytes) -> Iterator[str]:
        self._connection.request("POST", path, body, HEADERS)
        for line in self._connection.getresponse():
            yield line.decode()

    def upload(self, path: str) -> str:
        size = os.path.getsize(path)
        self._connection.request("POST", _UPLOADS, b"{}", _start(size))
        answer = self._connection.getresponse()
        answer.read()
        url = urlsplit(answer.headers["x-goog-upload-url"])
        self._connection.request("POST", url.path, _blocks(path), _whole(size))
        name: str = self._loads(self._connection.getresponse().read())["file"]["name"]
        return name

    def download(self, size: int, path: str) -> None:
        self._connection.request("GET", f"/v1beta/files/size-{size}:download?alt=media", headers=HEADERS)
        answer = self._connection.getresponse()
        with open(path, "wb") as file:
            while block := answer.read(BLOCK):
                file.write(block)


class Urllib3(Bare):
    """urllib3."""

    def __init__(self, url: str, **options: Any) -> None:
        super().__init__(url, **options)
        urllib3: Any = importlib.import_module("urllib3")
        parts = urlsplit(url)
        self._pool: Any = urllib3.connection_from_url(f"{parts.scheme}://{parts.netloc}")

    def close(self) -> None:
        self._pool.close()

    def _post(self, path: str, body: bytes) -> bytes:
        data: bytes = self._pool.urlopen("POST", path, body=body, headers=HEADERS).data
        return data

    def _get(self, path: str) -> bytes:
        data: bytes = self._pool.urlopen("GET", path, headers=HEADERS).data
        return data

    def _lines(self, path: str, body: bytes) -> Iterator[str]:
        rest = b""
        for piece in self._pool.urlopen("POST", path, body=body, headers=HEADERS, preload_content=False).stream(BLOCK):
            *lines, rest = (rest + piece).split(b"\n")
            for line in lines:
                yield line.decode()


class Pyreqwest(Bare):
    """pyreqwest, which is reqwest of Rust."""

    def __init__(self, url: str, **options: Any) -> None:
        super().__init__(url, **options)
        client: Any = importlib.import_module("pyreqwest.client")
        builder = client.SyncClientBuilder()
        if url.startswith("https"):
            # The last of them is the server's; the others it trusts already.
            with open(os.environ["SSL_CERT_FILE"], "rb") as file:
                certificate = file.read().rpartition(b"-----BEGIN")[2]
            builder = builder.add_root_certificate_pem(b"-----BEGIN" + certificate)
        self._client: Any = builder.default_headers(HEADERS).build()

    def close(self) -> None:
        self._client.close()

    def _post(self, path: str, body: bytes) -> bytes:
        response = self._client.post(self._url + path).body_bytes(body).build().send()
        content: bytes = response.bytes().to_bytes()
        return content

    def _get(self, path: str) -> bytes:
        content: bytes = self._client.get(self._url + path).build().send().bytes().to_bytes()
        return content

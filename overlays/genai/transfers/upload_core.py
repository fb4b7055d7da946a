"""The resumable upload protocol, sans I/O.

Start a session and send the bytes. After any failure query the server's offset and resume there, so that no byte is
lost or sent twice.
Source: https://ai.google.dev/api/files#method:-media.upload
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from genai_runtime import errors
from genai_runtime.errors.api import api_error
from genai_runtime.errors.arguments import invalid
from genai_runtime.errors.base import interrupted_by
from genai_runtime.patterns import whole_number
from genai_runtime.redaction import redact, redact_headers, redact_json
from genai_runtime.transport.body import read_json
from genai_runtime.transport.urls import is_url
from genai_runtime.uploads import GRANULARITY, Session

from .pause import Pause

if TYPE_CHECKING:
    from genai_runtime.transport import Response

    from .source import Source

E = TypeVar("E", bound=errors.UploadError)

#: Bytes of one chunk where a source cannot be sent in one request.
CHUNK = 8 * 1024 * 1024


class Start(NamedTuple):
    """Command: start a session. Its result is the response, whose headers have the session's URL."""


class Put(NamedTuple):
    """Command: send the bytes ``start`` to ``stop``; ``last``: finalize. Its result is the response."""

    url: str
    start: int
    stop: int
    last: bool

    @property
    def headers(self) -> dict[str, str]:
        return {
            "X-Goog-Upload-Command": "upload, finalize" if self.last else "upload",
            "X-Goog-Upload-Offset": str(self.start),
            "Content-Length": str(self.stop - self.start),
        }


class Query(NamedTuple):
    """Command: query the server's offset. Its result is the response."""

    url: str

    @property
    def headers(self) -> dict[str, str]:
        return {"X-Goog-Upload-Command": "query", "Content-Length": "0"}


class Fill(NamedTuple):
    """Command: read ahead in a source of unknown size. Its result is the available bytes, up to ``size``."""

    start: int
    size: int


class Hash(NamedTuple):
    """Command: hash the source up to ``stop``, reading bytes that were not read for this upload."""

    stop: int


Command = Start | Put | Query | Fill | Pause | Hash


class _Answer(NamedTuple):
    """The state of the session after a response or a failure."""

    response: Response | None
    failure: Exception | None
    status: str
    received: int | None

    @property
    def good(self) -> bool:
        return self.response is not None and 200 <= self.response.status < 300

    @property
    def final(self) -> bool:
        return self.good and self.status == "final"

    @property
    def lost(self) -> bool:
        """Whether the server no longer knows the session. One that it refused, and says why, would be refused again."""
        status = self.response.status if self.response is not None else None
        if status in (404, 410):
            return self.status not in ("active", "final")
        return self.status == "cancelled" and not (self.refused and status != 499 and self.tells)

    @property
    def tells(self) -> bool:
        """Whether there is an error in the body."""
        try:
            body = read_json(self.response.content.decode("utf-8", "replace")) if self.response is not None else None
        except errors.ResponseDecodeError:
            return False
        return isinstance(body, dict) and bool(body.get("error"))

    @property
    def refused(self) -> bool:
        """Whether the server refused for good, so that retrying is pointless."""
        if self.response is None:
            return not isinstance(self.failure, errors.APIConnectionError | errors.ResponseError)
        status = self.response.status
        return 400 <= status < 500 and status not in (408, 429) and self.status != "active"

    @property
    def reason(self) -> str:
        if self.failure is not None:
            return str(self.failure)
        if self.good or self.response is None:
            return "the server takes nothing more"
        return f"the server answered {self.response.status}"


class Upload:
    """One upload. :meth:`steps` is its core; ``session`` resumes an interrupted one.

    Without ``chunk_size`` (bytes) everything is sent in one request, and resumed at the server's offset after a fault.
    ``attempts`` is the number of requests in a row without progress; ``secrets`` are redacted in errors.
    """

    def __init__(
        self,
        source: Source,
        *,
        chunk_size: int | None = None,
        attempts: int = 5,
        session: Session | None = None,
        secrets: Callable[[], list[str]] = list,
    ) -> None:
        if session is not None and (session.total is None or session.total != source.size):
            raise invalid("session", f"was begun for {session.total} bytes, and {source.label} has {source.size}")
        self.source = source
        self.session = session
        self._attempts = max(1, attempts)
        self._secrets = secrets
        self._chunk = chunk_size if source.size is not None else chunk_size or CHUNK

    def steps(self) -> Generator[Command, Any, Response]:
        """Yield commands, and return the last response.

        Raises:
            UploadInterrupted: attempts without progress are exhausted.
            UploadSessionExpired: the session expired, and the upload cannot be restarted.
            UploadSourceChanged: the file shrank during the upload.
            UploadIntegrityError: the server stored something else than was sent.
            APIError: the server refused the upload.
        """
        restarts = 2 if self.session is not None else 1
        while True:
            if self.session is None:
                yield from self._start()
                answer = yield from self._transfer()
            else:
                answer = yield from self._ask(0)
                if not (answer.final or answer.lost):
                    answer = yield from self._transfer()
            if not answer.lost and answer.response is not None:
                yield from self._verify(answer.response)
                return answer.response
            restarts -= 1
            if restarts < 0 or not self.source.holds(0):
                raise self._expired(answer)
            self.session = None

    def _start(self) -> Generator[Command, Any, None]:
        response: Response = yield Start()
        url = response.headers.get("x-goog-upload-url")
        if not url:
            raise errors.ResponseDecodeError("the server began an upload without saying where its bytes go")
        if not is_url(url):
            raise errors.ResponseDecodeError("the server began an upload whose bytes are to go to what is no URL")
        granularity = _number(response.headers, "x-goog-upload-chunk-granularity")
        self.session = Session(url, self.source.size, granularity or GRANULARITY)

    def _transfer(self) -> Generator[Command, Any, _Answer]:
        """Send until the upload is final or the session is lost."""
        session = self._live
        vain = 0
        while True:
            offset = session.offset
            if not self.source.holds(offset):
                raise self._failed(
                    errors.UploadInterrupted, "cannot go on: the server lost bytes that cannot be read again"
                )
            stop, last = yield from self._range(session)
            answer = yield from self._send(Put(session.url, offset, stop, last))
            if self.source.fault is not None:
                raise self.source.fault
            if answer.final or answer.lost:
                return answer
            self._accept(answer)
            if answer.good and answer.received is not None:
                self._move(session, answer.received, stop)
            elif answer.good and not last and answer.status == "active":
                session.offset = stop
            if answer.good and session.offset > offset:
                vain = 0
                continue
            vain = self._in_vain(vain, answer)
            yield Pause(vain, answer.reason)
            answer = yield from self._ask(vain)
            if answer.final or answer.lost:
                return answer
            if session.offset > offset:
                vain = 0

    def _range(self, session: Session) -> Generator[Command, Any, tuple[int, bool]]:
        """The end of the next request, and whether it is the last."""
        offset, total = session.offset, self.source.size
        if self._chunk is None and total is not None:
            return total, True
        chunk = -(-(self._chunk or CHUNK) // session.granularity) * session.granularity
        if total is None:
            there: int = yield Fill(offset, chunk + 1)
            session.total = self.source.size
            return offset + min(there, chunk), there <= chunk
        return min(offset + chunk, total), offset + chunk >= total

    def _ask(self, vain: int) -> Generator[Command, Any, _Answer]:
        """Query the server's offset, and move there."""
        session = self._live
        while True:
            answer = yield from self._send(Query(session.url))
            if answer.final or answer.lost:
                return answer
            self._accept(answer)
            if answer.good and answer.received is not None:
                self._move(session, answer.received, self.source.size)
                return answer
            vain = self._in_vain(vain, answer)
            yield Pause(vain, answer.reason)

    def _send(self, command: Put | Query) -> Generator[Command, Any, _Answer]:
        response: Response | None = None
        failure: Exception | None = None
        try:
            response = yield command
        except Exception as error:
            failure = error
        if response is None:
            return _Answer(None, failure, "", None)
        status = str(response.headers.get("x-goog-upload-status", "")).lower()
        return _Answer(response, None, status, _number(response.headers, "x-goog-upload-size-received"))

    def _accept(self, answer: _Answer) -> None:
        """Raise errors that retries cannot fix."""
        if answer.refused:
            raise answer.failure or _error(answer.response, self._secrets())

    def _in_vain(self, vain: int, answer: _Answer) -> int:
        if vain + 1 >= self._attempts:
            error = self._failed(errors.UploadInterrupted, f"stopped at byte {self._live.offset}: {answer.reason}")
            interrupted_by(error, answer.failure)
            error.attempts = vain + 1
            raise error
        return vain + 1

    def _move(self, session: Session, received: int, sent: int | None) -> None:
        if sent is not None and received > sent:
            raise self._failed(
                errors.UploadIntegrityError, f"went wrong: the server claims {received} bytes, {sent} were sent at most"
            )
        session.offset = received

    @property
    def _live(self) -> Session:
        if self.session is None:
            raise errors.UploadInterrupted("the upload has no session")
        return self.session

    def _failed(self, kind: type[E], how: str) -> E:
        error = kind(f"the upload of {self.source.label} {how}")
        error.offset = self.session.offset if self.session else 0
        error.session = self.session
        return error

    def _expired(self, answer: _Answer) -> errors.UploadSessionExpired:
        """The error of a session that ended, with the words of the server."""
        said = None
        if answer.response is not None and not answer.good:
            said = _error(answer.response, self._secrets())
        words = f"{answer.reason} ({said.message})" if said is not None and said.message else answer.reason
        error = self._failed(errors.UploadSessionExpired, f"is no longer known to the server: {words}")
        error.__cause__ = said
        return error

    def _verify(self, response: Response) -> Generator[Command, Any, None]:
        """Compare the size and hash that the server reports with what was sent."""
        data = response.json()
        file = data.get("file") if isinstance(data, dict) else None
        if not isinstance(file, dict):
            return
        yield Hash(self.source.size or 0)
        size, digest = file.get("sizeBytes"), file.get("sha256Hash")
        if size is not None and str(size) != str(self.source.size):
            wrong = f"the server holds {size} bytes, {self.source.size} were sent"
        elif isinstance(digest, str) and not _same_hash(digest, self.source.digest()):
            wrong = "the server's SHA-256 is not that of the bytes that were sent"
        else:
            return
        if self.source.changed():
            raise self._failed(errors.UploadSourceChanged, f"is spoilt: it was written to meanwhile, and {wrong}")
        raise self._failed(errors.UploadIntegrityError, f"arrived damaged as {file.get('name', 'a file')}: {wrong}")


def _number(headers: Mapping[str, str], name: str) -> int | None:
    return whole_number(headers.get(name, ""))


def _error(response: Any, secrets: list[str]) -> errors.APIError:
    """The error of a refusal, with echoed credentials redacted."""
    text = redact(response.content.decode("utf-8", "replace"), secrets)
    try:
        # Secrets may be escaped in JSON.
        body = redact_json(read_json(text), secrets)
    except errors.ResponseDecodeError:
        body = None
    headers = redact_headers(response.headers, secrets)
    return api_error(response.status, body, errors.ResponseSnapshot(response.status, headers, text.encode()[:4096]))


def _same_hash(reported: str, digest: bytes) -> bool:
    """Whether the server's hash is ``digest``: base64 of the bytes or of their hex digits (the API's form).

    Hashes of other kinds are ignored.
    """
    text = reported.strip()
    hexadecimal = digest.hex()
    if len(text) == len(hexadecimal) and all(letter in "0123456789abcdef" for letter in text.lower()):
        return text.lower() == hexadecimal
    try:
        raw = base64.b64decode(text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4))
    except ValueError:
        return True
    if len(raw) == len(digest):
        return raw == digest
    return len(raw) != len(hexadecimal) or raw.lower() == hexadecimal.encode()

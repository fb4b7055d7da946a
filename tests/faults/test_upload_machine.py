"""A state machine over the upload core: any schedule of faults ends byte-identical, or in an error of ours.

The server here keeps the protocol strictly, and holds the core to it: bytes go to where they belong, chunks are
multiples of the granularity, and no fault costs more than the bytes of one request.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import random
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from genai.transfers.source import BytesSource, PipeSource, Source
from genai.transfers.upload_core import CHUNK, Fill, Hash, Pause, Put, Query, Session, Start, Upload
from genai_runtime import errors
from genai_runtime.transport import Headers, Response

DATA = random.Random(6).randbytes(4000)
LIMIT = 200


class Shrinking(BytesSource):
    """A file that somebody cuts short."""

    def cut(self, size: int) -> None:
        self._data = self._data[:size]


class Server:
    """What is known of the upload on the other side, and what each of its sessions was sent."""

    def __init__(self, granularity: int) -> None:
        self.granularity = granularity
        self.data = bytearray()
        self.status = "none"
        self.sessions = 0
        self.declared: int | None = None
        self.sent = 0
        self.largest = 0
        self.damaged = False

    def start(self, size: int | None) -> Response:
        self.sessions += 1
        self.data = bytearray()
        self.status, self.declared, self.sent, self.largest = "active", size, 0, 0
        url = {"x-goog-upload-url": f"http://upload/{self.sessions}"}
        return response(200, {**url, "x-goog-upload-chunk-granularity": str(self.granularity)})

    def put(self, command: Put, body: bytes) -> Response:
        """Take a request, or the first bytes of one that broke off: then ``body`` is short."""
        assert command.url == f"http://upload/{self.sessions}", "the bytes went to a session that is over"
        self.sent += command.stop - command.start
        self.largest = max(self.largest, command.stop - command.start)
        if self.status != "active":
            return self.problem()
        assert command.start == len(self.data), "bytes were sent to where they do not belong"
        assert command.last or not (command.stop - command.start) % self.granularity, "no multiple of the granularity"
        self.data += body
        if command.last and len(body) == command.stop - command.start:
            if self.declared is not None and len(self.data) != self.declared:
                return self.problem()
            self.status = "final"
        return self.now()

    def now(self) -> Response:
        if self.status in ("cancelled", "expired"):
            return self.problem()
        headers = {"x-goog-upload-status": self.status, "x-goog-upload-size-received": str(len(self.data))}
        if self.status != "final":
            return response(200, headers)
        digest = base64.b64encode(hashlib.sha256(self.data).hexdigest().encode()).decode()
        size = len(self.data) + 1 if self.damaged else len(self.data)
        file = {"name": "files/x", "sizeBytes": str(size), "sha256Hash": digest}
        return response(200, headers, json.dumps({"file": file}).encode())

    def problem(self) -> Response:
        if self.status == "expired":
            return response(410, {})
        headers = {"x-goog-upload-status": self.status, "x-goog-upload-size-received": str(len(self.data))}
        return response(400, headers)


def response(status: int, headers: dict[str, str], body: bytes = b"{}") -> Response:
    return Response(status, Headers(headers.items()), body)


LOST = errors.APIConnectionError
on_put = precondition(lambda self: isinstance(self.command, Put))
on_query = precondition(lambda self: isinstance(self.command, Query))
on_start = precondition(lambda self: isinstance(self.command, Start))
on_bytes = precondition(lambda self: isinstance(self.command, Put | Query))


class UploadMachine(RuleBasedStateMachine):
    """The rules are what the network and the server may make of the request that the core waits for."""

    schedules = 0

    def __init__(self) -> None:
        super().__init__()
        self.command: Any = None
        self.result: Response | None = None
        self.error: BaseException | None = None
        self.faults = 0
        self.faults_of_session = 0
        self.ended_sessions = 0
        self.refused = self.shrunk = False

    @initialize(
        size=st.integers(0, 60) | st.integers(0, len(DATA)),
        chunk=st.none() | st.integers(1, 1500),
        granularity=st.sampled_from([1, 7, 256]),
        attempts=st.integers(1, 6),
        piped=st.booleans(),
    )
    def begin(self, size: int, chunk: int | None, granularity: int, attempts: int, piped: bool) -> None:
        UploadMachine.schedules += 1
        self.data = DATA[:size]
        self.piped = piped
        self.attempts = attempts
        self.source: Source = PipeSource(io.BytesIO(self.data), None) if piped else Shrinking(self.data)
        self.server = Server(granularity)
        self.upload = Upload(self.source, chunk_size=chunk, attempts=attempts)
        self.chunk = chunk
        self.requests = 0
        # Two sessions of single requests, and what 25 faults may add.
        self.most = 2 * (size // (chunk or size or 1) + 1) + LIMIT
        self._drive()

    def _drive(self) -> None:
        self.steps = self.upload.steps()
        self._go(lambda: next(self.steps))

    def _go(self, step: Any) -> None:
        """Let the core go on, up to its next request."""
        self.command = None
        try:
            command = step()
            while isinstance(command, Pause | Fill | Hash):
                if isinstance(command, Pause):
                    assert 0 < command.vain < max(2, self.attempts)
                    command = self.steps.send(None)
                elif isinstance(command, Fill):
                    command = self.steps.send(self.source.fill(command.start, command.size))
                else:
                    self.source.hash_up_to(command.stop)
                    command = self.steps.send(None)
            self.command = command
            self.requests += 1
            assert self.requests < self.most, "it never ends"
        except StopIteration as stop:
            self.result = stop.value
        except errors.GenAIError as error:
            self.error = error

    def _tell(self, answer: Response) -> None:
        self._go(lambda: self.steps.send(answer))

    def _fail(self, error: Exception) -> None:
        self._go(lambda: self.steps.throw(error))

    def _fault(self) -> None:
        self.faults += 1
        self.faults_of_session += 1

    def _body(self, count: int) -> bytes:
        """The first bytes of the request; a file that has shrunk breaks it off, as in a real body."""
        command = self.command
        try:
            return self.source.read(command.start, min(count, command.stop - command.start))
        except errors.UploadSourceChanged as error:
            self.source.fault = error
            return b""

    def _put(self, share: float = 1.0) -> Response | None:
        """Carry the request out, up to a share of its bytes. None when the body itself broke off."""
        command: Put = self.command
        whole = command.stop - command.start
        self.source.fault = None
        body = self._body(int(whole * share) if share < 1 else whole)
        answer = self.server.put(command, body)
        return answer if self.source.fault is None else None

    # ---- what may happen

    @precondition(lambda self: self.command is not None)
    @rule(times=st.integers(1, 6))
    def all_is_well(self, times: int) -> None:
        for _ in range(times):
            if self.command is not None:
                self._well()

    def _well(self) -> None:
        if isinstance(self.command, Start):
            self.faults_of_session = 0
            self._tell(self.server.start(self.source.size))
        elif isinstance(self.command, Query):
            assert self.command.url == f"http://upload/{self.server.sessions}"
            self._tell(self.server.now())
        else:
            answer = self._put()
            if answer is None:
                self._fail(LOST("the body ended early"))
            else:
                self._tell(answer)

    @on_bytes
    @rule(timeout=st.booleans())
    def nothing_arrives(self, timeout: bool) -> None:
        self._fault()
        if isinstance(self.command, Put):
            self.server.sent += self.command.stop - self.command.start
            self.server.largest = max(self.server.largest, self.command.stop - self.command.start)
        self._fail(errors.APITimeoutError("timed out") if timeout else LOST("reset"))

    @on_put
    @rule(share=st.sampled_from([0.0, 0.3, 0.5, 0.99, 1.0]), status=st.sampled_from([0, 0, 408, 429, 500, 502, 503]))
    def the_answer_is_lost(self, share: float, status: int) -> None:
        """A part, or all, was kept; the client hears nothing of it, or an error that does not say so."""
        self._fault()
        self._put(share)
        if status:
            self._tell(response(status, {}))
        else:
            self._fail(LOST("reset"))

    @on_put
    @rule(share=st.sampled_from([0.0, 0.3, 0.5, 0.99]))
    def a_part_is_kept(self, share: float) -> None:
        """And the answer is a success that says so."""
        self._fault()
        if self._put(share) is None:
            self._fail(LOST("the body ended early"))
        else:
            self._tell(self.server.now())

    @on_put
    @rule(status=st.sampled_from([429, 500, 503]))
    def refused_as_active(self, status: int) -> None:
        self._fault()
        self.server.sent += self.command.stop - self.command.start
        self.server.largest = max(self.server.largest, self.command.stop - self.command.start)
        self._tell(response(status, {"x-goog-upload-status": "active"}))

    @on_query
    @rule(answer=st.sampled_from([(503, {}), (429, {}), (200, {}), (200, {"x-goog-upload-status": "active"})]))
    def the_question_is_not_answered(self, answer: tuple[int, dict[str, str]]) -> None:
        self._fault()
        self._tell(response(*answer))

    @on_bytes
    @rule(number=st.sampled_from(["", "-1", "1e3", "9" * 30, "x", "0x10"]))
    def the_size_is_no_number(self, number: str) -> None:
        """Then nobody knows how much has come; the answer to the next question tells."""
        self._fault()
        if isinstance(self.command, Put):
            self._put(0.5)
        self._tell(response(503, {"x-goog-upload-size-received": number}))

    @on_bytes
    @rule(how=st.sampled_from(["expired", "cancelled"]))
    def the_session_ends(self, how: str) -> None:
        if self.server.status == "final":
            return
        self._fault()
        self.ended_sessions += 1
        self.server.status = how
        self._tell(self.server.now())

    @on_bytes
    @rule(status=st.sampled_from([400, 401, 403, 413]))
    def refused_for_good(self, status: int) -> None:
        self.refused = True
        self._tell(response(status, {}, b'{"error": {"message": "no"}}'))

    @on_start
    @rule(error=st.sampled_from([errors.APIConnectionError("reset"), errors.Unavailable(503, {}), None]))
    def the_start_fails(self, error: Exception | None) -> None:
        """The transport has tried as often as it may; or the answer has no address in it."""
        self.refused = True
        if error is None:
            self._tell(response(200, {}))
        else:
            self._fail(error)

    @on_put
    @rule(size=st.integers(0, 2000))
    def the_file_shrinks(self, size: int) -> None:
        if isinstance(self.source, Shrinking) and size < len(self.data):
            self.shrunk = True
            self.source.cut(size)

    @rule()
    @precondition(lambda self: self.command is not None and not self.server.damaged)
    def the_disk_of_the_server_fails(self) -> None:
        if self.faults > 2:
            self.server.damaged = True

    @rule()
    @precondition(
        lambda self: isinstance(self.error, errors.UploadInterrupted) and isinstance(self.error.session, Session)
    )
    def taken_up_again(self) -> None:
        """Another upload goes on with the session of the first."""
        if self.piped or self.shrunk or self.server.status not in ("active", "final"):
            return
        session = self.error.session  # type: ignore[union-attr]
        self.error = None
        self.source = Shrinking(self.data)
        self.upload = Upload(self.source, chunk_size=self.chunk, attempts=self.attempts, session=session)
        self._drive()

    @precondition(lambda self: self.command is None)
    @rule()
    def it_is_over(self) -> None:
        """Nothing follows a result or an error."""
        with pytest.raises(StopIteration):
            next(self.steps)

    # ---- what must hold

    @invariant()
    def no_fault_costs_more_than_one_request(self) -> None:
        if not hasattr(self, "server") or self.server.status == "none":
            return
        again = self.server.sent - len(self.server.data)
        pending = self.server.largest * self.faults_of_session
        if not self.shrunk:
            assert again <= pending, f"{again} bytes were sent again for {self.faults_of_session} faults"

    def teardown(self) -> None:
        if not hasattr(self, "server"):
            return
        while self.command is not None:
            self._well()
        assert (self.result is None) != (self.error is None)
        if self.result is not None:
            assert self.server.status == "final"
            assert bytes(self.server.data) == self.data, "what the server holds is not what was given"
            return
        error = self.error
        if isinstance(error, errors.UploadSessionExpired):
            assert self.ended_sessions >= (1 if self.piped else 2)
        elif isinstance(error, errors.UploadSourceChanged):
            assert self.shrunk
        elif isinstance(error, errors.UploadIntegrityError):
            assert self.server.damaged
        elif isinstance(error, errors.UploadInterrupted):
            assert self.faults >= self.attempts or self.shrunk
            assert error.offset <= len(self.server.data)
        else:
            assert isinstance(error, errors.APIError | errors.APIConnectionError | errors.ResponseDecodeError)
            assert self.refused


def _run(schedules: int) -> None:
    UploadMachine.schedules = 0
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        UploadMachine,
        settings=settings(
            max_examples=schedules,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_three_hundred_schedules() -> None:
    _run(300)
    assert UploadMachine.schedules >= 300


@pytest.mark.long
def test_ten_thousand_schedules(capsys: pytest.CaptureFixture[str]) -> None:
    _run(10_000)
    assert UploadMachine.schedules >= 10_000
    with capsys.disabled():
        print(f"\n{UploadMachine.schedules} schedules of faults, each byte-identical or a typed error")


def test_a_chunk_of_the_default_size() -> None:
    """The machine's chunks are small; what nobody chose is 8 MiB."""
    assert CHUNK == 8 << 20

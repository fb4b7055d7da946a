"""``client.aio.live``: conversations with a model in real time, over a websocket; ``client.live`` is the same without
asyncio.

A session goes on by itself over another connection when it loses one, as long as the server named a handle for it
(``SessionOptions(resume=False)`` forbids it). A message with ``session_resumed`` says so.
"""

from __future__ import annotations

import warnings
from functools import partial
from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from gemini_api.backends import GEMINI
from gemini_api.sessions import LIVE
from genai_runtime.errors.arguments import invalid, wrong
from genai_runtime.hinted import Hinted
from genai_runtime.models.checks import check_config
from genai_runtime.secret import ApiKey
from genai_runtime.session.address import Address
from genai_runtime.session.opening import SessionPlan, async_driver, driver
from genai_runtime.session.options import SessionOptions

from ._core import async_core_of, core_of
from ._live_account import SessionUsage, Transcripts
from ._live_messages import client_content, context_update, instruction, older_input, realtime_input, tool_response
from ._live_received import read_message, while_sending
from ._live_setup import live_setup
from .calling.live_tools import LiveTools, NonBlocking

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
    from types import TracebackType

    from typing_extensions import Buffer

    from gemini_api.models import (
        ActivityEnd,
        ActivityEndDict,
        ActivityStart,
        ActivityStartDict,
        AutomaticFunctionCallingConfigOrDict,
        Blob,
        BlobDict,
        Content,
        ContentDict,
        ContentUnion,
        FunctionResponse,
        FunctionResponseDict,
        LiveConnectConfig,
        LiveConnectConfigOrDict,
        LiveServerMessage,
        LiveServerSetupComplete,
        ToolListUnion,
    )
    from genai_runtime.backend import Backend
    from genai_runtime.converters import Converters
    from genai_runtime.models.protocols import ImageLike
    from genai_runtime.session.background import SessionDriver
    from genai_runtime.session.driver import AsyncSessionDriver
    from genai_runtime.transport import TransportConfig

    from .audio.pcm import PCM
    from .calling.live_runner import CallRunner
    from .live_music import AsyncLiveMusic, LiveMusic
    from .usage import TokenTotals

__all__ = ["AsyncLive", "AsyncSession", "Live", "NonBlocking", "Session", "SessionOptions"]

_HTTP = ("base_url", "api_version", "headers")


class _LiveCore(Hinted):
    """What sync and asyncio share: everything but opening a socket."""

    _core: Any
    _asynchronous = False

    @property
    def vertexai(self) -> bool:
        """Whether it talks to Vertex AI."""
        return self._backend.vertexai

    @property
    def _backend(self) -> Backend:
        backend: Backend = self._core.backend or GEMINI
        return backend

    @property
    def _convert(self) -> Converters:
        convert: Converters = self._core.convert
        return convert

    def _plan(self, model: str, config: Any, options: SessionOptions | None, automatic: Any) -> _Prepared:
        if model is None:
            raise wrong("model", "a resource name", model)
        checked = check_config(config, _models.LiveConnectConfig)
        self._core.transport.check_open()
        settings: TransportConfig = self._core.transport.config
        given = None if checked is None else checked.tools
        tools = LiveTools(given, automatic, self._backend, asynchronous=self._asynchronous, config=settings)
        if checked is not None and given is not None:
            checked = checked.__copy__()
            checked.tools = tools.tools
        if checked is not None and checked.generation_config is not None:
            warnings.warn(
                "`LiveConnectConfig.generation_config` is deprecated: set its fields on `LiveConnectConfig` itself",
                DeprecationWarning,
                stacklevel=3,
            )
        http = _http_options(checked)
        address = Address(
            settings,
            LIVE,
            self._backend,
            base_url=http.get("base_url"),
            api_version=http.get("api_version"),
            version_chosen="api_version" in http or getattr(self._convert, "version_chosen", False),
            headers=http.get("headers"),
        )
        setup = live_setup(model, checked, self._convert)
        if checked is not None and checked.system_instruction is not None:
            setup["systemInstruction"] = instruction(checked.system_instruction, self._convert)
        if "multiSpeakerVoiceConfig" in setup.get("generationConfig", {}).get("speechConfig", {}):
            raise invalid("config.speech_config", "multi_speaker_voice_config is not supported in the live API.")
        prefix = self._backend.path_prefix
        if prefix and setup["model"].startswith("publishers/"):
            setup["model"] = f"{prefix[1:]}/{setup['model']}"
        if self._backend.vertexai and not isinstance(settings.auth, ApiKey):
            # As google-genai has it.
            setup.setdefault("generationConfig", {}).setdefault("responseModalities", ["AUDIO"])
        plan = SessionPlan(LIVE, address, setup, options, self._backend.name)
        usage = SessionUsage(settings.usage, str(setup["model"]).rpartition("/")[2])
        plan.observers.append(lambda driver: usage)
        if tools.automatic:
            plan.observers.append(partial(_runner, tools))
        return _Prepared(plan, self._convert, tools, usage)


class _Prepared:
    """What a session needs, checked before anything is sent."""

    def __init__(self, plan: SessionPlan, convert: Converters, tools: LiveTools, usage: SessionUsage) -> None:
        self.plan = plan
        self.convert = convert
        self.tools = tools
        self.usage = usage

    async def list_tools(self) -> None:
        """Ask MCP sessions what is to be declared."""
        if not self.tools.needs_listing:
            return
        try:
            self.plan.setup["tools"] = self.convert.tools(await self.tools.listed())
        except BaseException:
            await self.tools.aclose()
            raise


def _runner(tools: LiveTools, driver: AsyncSessionDriver) -> CallRunner:
    from .calling.live_calls import LiveCalls
    from .calling.live_runner import CallRunner

    return CallRunner(LiveCalls(LIVE, tools), driver, tools.aclose)


class _SessionCore(Hinted):
    """What the sessions of both modes share: what is known of them."""

    def __init__(self, driver: Any, prepared: _Prepared, ready: dict[str, Any]) -> None:
        self._driver = driver
        self._convert = prepared.convert
        self._tools = prepared.tools
        self._usage = prepared.usage
        self._transcripts = Transcripts(LIVE)
        self.setup_complete: LiveServerSetupComplete | None = self._read(ready).setup_complete

    @property
    def session_id(self) -> str | None:
        """The server's name of the session, if it has one."""
        return None if self.setup_complete is None else self.setup_complete.session_id

    @property
    def usage(self) -> TokenTotals:
        """The tokens that the session used so far, as its messages told. ``client.usage`` has them too."""
        return self._usage.totals.copy()

    @property
    def input_transcript(self) -> str:
        """What the user said in this turn, as far as it was received: the joined ``input_transcription``."""
        return self._transcripts.input

    @property
    def output_transcript(self) -> str:
        """What the model said in this turn, as far as it was received: the joined ``output_transcription``."""
        return self._transcripts.output

    def _read(self, arrived: Any) -> LiveServerMessage:
        if arrived.__class__ is dict:
            self._transcripts.take(arrived)
        return read_message(arrived, self._convert.backend)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.session_id or ''}>".replace(" >", ">")


def _http_options(config: LiveConnectConfig | None) -> dict[str, Any]:
    """What of ``http_options`` a session can have."""
    options = None if config is None else config.http_options
    if options is None:
        return {}
    given = {name: getattr(options, name) for name in options.model_fields_set}
    given = {name: value for name, value in given.items() if value is not None}
    others = [name for name in given if name not in _HTTP]
    if others:
        raise invalid(
            "config.http_options",
            "google.genai.client.aio.live.connect() only supports `base_url`, `api_version` and `headers` in "
            f"LiveConnectConfig.http_options, but got: {', '.join(others)}.",
        )
    return given


# region sync, rendered from the region asyncio: change that and run "make generate"


class Live(_LiveCore):
    """Conversations with a model in real time.

    Args:
        api_client: A client's own core, or an object with google-genai's four request methods.
    """

    def __init__(self, api_client: Any) -> None:
        self._core = core_of(api_client)

    def connect(
        self,
        *,
        model: str,
        config: LiveConnectConfigOrDict | None = None,
        options: SessionOptions | None = None,
        automatic_function_calling: bool | AutomaticFunctionCallingConfigOrDict | None = None,
    ) -> SessionContext:
        """Open a session: what this returns is a context manager that gives it.

        Args:
            model: Id or resource name of the model.
            config: What the model is set up with. Its ``http_options`` may have ``base_url``, ``api_version`` and
                ``headers``.
            options: Timeouts, limits, and whether the session goes on by itself after its connection was lost.
            automatic_function_calling: True, or a config: the functions among the tools are called when the model asks
                for them, and their results are sent. Messages with calls are received all the same; answer only those
                of functions that are declared without being here. A function inside ``NonBlocking`` runs while the
                conversation goes on. Default: the program answers.

        Raises:
            ArgumentError: a setting cannot be sent, or a function cannot be called.
            ConfigError: ``websockets`` is missing (extra ``live``), or a setting of the client does not work with it.
            LiveDisconnected: when the context is entered: the server closed the connection.
            LiveSetupTimeout: then: it did not say in time that the session is ready.
            LiveProtocolError: then: it said something that the Live API does not define.
            APIError: then: it refused.
            APIConnectionError: then: there is no connection.

        Source: https://ai.google.dev/api/live
        """
        return SessionContext(self._plan(model, config, options, automatic_function_calling))

    @property
    def music(self) -> LiveMusic:
        """Music that a model makes, steered while it plays."""
        from .live_music import LiveMusic

        return LiveMusic(self._core)


class SessionContext:
    """A session to be opened, by ``async with``."""

    def __init__(self, prepared: _Prepared) -> None:
        self._prepared = prepared
        self._session: Session | None = None

    def __enter__(self) -> Session:
        found = driver(self._prepared.plan)
        ready = found.start()
        self._session = Session(found, self._prepared, ready)
        return self._session

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._session is not None:
            self._session.close()


class Session(_SessionCore):
    """A conversation in real time. ``connect`` opens one.

    Attributes:
        setup_complete: What the server said of the session when it was ready.
    """

    _driver: SessionDriver

    def send_client_content(
        self,
        *,
        turns: Content | ContentDict | Sequence[Content | ContentDict] | None = None,
        turn_complete: bool = True,
    ) -> None:
        """Send turns of the conversation.

        Args:
            turns: A content, or several in order.
            turn_complete: Whether the model may answer now. Without ``turns``, this alone is said.

        Raises:
            ArgumentError: a turn is no content.
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.
        """
        self._driver.send(client_content(turns, turn_complete, self._convert.backend))

    def send_realtime_input(
        self,
        *,
        media: ImageLike | Blob | BlobDict | Buffer | PCM | None = None,
        audio: Blob | BlobDict | Buffer | PCM | None = None,
        audio_stream_end: bool | None = None,
        video: ImageLike | Blob | BlobDict | None = None,
        text: str | None = None,
        activity_start: ActivityStart | ActivityStartDict | None = None,
        activity_end: ActivityEnd | ActivityEndDict | None = None,
        audio_blob: Blob | BlobDict | Buffer | PCM | None = None,
    ) -> None:
        """Send one piece of live input; give one argument.

        Args:
            media: A piece of sound or a picture. ``audio`` and ``video`` took its place.
            audio: A piece of sound: a Blob, an ``audio.PCM``, or bare samples of 16 bits, 16,000 a second, one channel,
                as bytes or a buffer of int16 (such as an array of numpy).
            audio_stream_end: True says that the microphone was switched off.
            video: A picture of the video.
            text: A piece of text.
            activity_start: Says that the user begins to be active, where the service does not find it out itself.
            activity_end: Says that the user is no longer active.
            audio_blob: Another name of ``audio``.

        Raises:
            ArgumentError: there is not exactly one argument, or it is of the wrong kind.
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.
        """
        given = {
            "media": media,
            "audio": audio,
            "audio_stream_end": audio_stream_end,
            "video": video,
            "text": text,
            "activity_start": activity_start,
            "activity_end": activity_end,
            "audio_blob": audio_blob,
        }
        self._driver.send(realtime_input(given, self._convert.backend))

    def send_tool_response(
        self,
        *,
        function_responses: FunctionResponse | FunctionResponseDict | Sequence[FunctionResponse | FunctionResponseDict],
    ) -> None:
        """Send what the called functions returned.

        Args:
            function_responses: One result for each call, with the call's ``id``.

        Raises:
            ArgumentError: there is none, or one lacks its id.
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.
        """
        self._driver.send(tool_response(function_responses, self._convert.backend))

    def send_context_update(
        self, *, system_instruction: ContentUnion | None = None, tools: ToolListUnion | None = None
    ) -> None:
        """Change the standing orders or the tools of the running session.

        Args:
            system_instruction: Standing orders from now on.
            tools: The tools from now on; an empty list takes all away.

        Raises:
            ArgumentError: nothing is changed, or it cannot be sent.
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.
        """
        if tools is not None:
            tools = self._tools.replace(tools)
        self._driver.send(context_update(system_instruction, tools, self._convert))

    def receive(self) -> Iterator[LiveServerMessage]:
        """Receive the messages of one turn: ``for message in session.receive()``.

        It ends after the message with which the model's turn is over; call it again for the next turn. Iterating over
        the session itself goes on past the turns. A message with ``session_resumed`` says that the session goes on over
        another connection.

        Raises:
            LiveDisconnected: the session is over; its ``handle`` takes it up again, if there is one.
            LiveProtocolError: the server sent something that the Live API does not define; the session goes on.
            APIError: the server sent an error.
        """
        while True:
            arrived = self._driver.next()
            yield self._read(arrived)
            if isinstance(arrived, dict) and LIVE.ends_turn(arrived):
                return

    def __iter__(self) -> Iterator[LiveServerMessage]:
        """Receive the messages of all turns, until the session is closed."""
        while not self._driver.closed:
            try:
                arrived = self._driver.next()
            except Exception:
                if self._driver.closed:
                    return
                raise
            yield self._read(arrived)

    def close(self) -> None:
        """End the session, and the functions that still run for it."""
        self._driver.close()

    def send(self, *, input: Any = None, end_of_turn: bool = False) -> None:
        """Send anything that can be sent: the older form of the other methods.

        Args:
            input: Contents, media, results of functions, or a message; None says that the turn is over.
            end_of_turn: Whether the model may answer now.

        Raises:
            ArgumentError: it is none of these.
            LiveDisconnected: the session is over.
        """
        warnings.warn(
            "The `session.send` method is deprecated; use `send_client_content`, `send_realtime_input` or "
            "`send_tool_response` instead.",
            DeprecationWarning,
            stacklevel=2,
        )
        self._driver.send(older_input(input, end_of_turn, self._convert))


# endregion


# region asyncio
class AsyncLive(_LiveCore):
    """Conversations with a model in real time.

    Args:
        api_client: A client's own core, or an object with google-genai's four request methods.
    """

    _asynchronous = True  # async only

    def __init__(self, api_client: Any) -> None:
        self._core = async_core_of(api_client)

    def connect(
        self,
        *,
        model: str,
        config: LiveConnectConfigOrDict | None = None,
        options: SessionOptions | None = None,
        automatic_function_calling: bool | AutomaticFunctionCallingConfigOrDict | None = None,
    ) -> AsyncSessionContext:
        """Open a session: what this returns is a context manager that gives it.

        With asyncio, MCP sessions may be among the tools.

        Args:
            model: Id or resource name of the model.
            config: What the model is set up with. Its ``http_options`` may have ``base_url``, ``api_version`` and
                ``headers``.
            options: Timeouts, limits, and whether the session goes on by itself after its connection was lost.
            automatic_function_calling: True, or a config: the functions among the tools are called when the model asks
                for them, and their results are sent. Messages with calls are received all the same; answer only those
                of functions that are declared without being here. A function inside ``NonBlocking`` runs while the
                conversation goes on. Default: the program answers.

        Raises:
            ArgumentError: a setting cannot be sent, or a function cannot be called.
            ConfigError: ``websockets`` is missing (extra ``live``), or a setting of the client does not work with it.
            LiveDisconnected: when the context is entered: the server closed the connection.
            LiveSetupTimeout: then: it did not say in time that the session is ready.
            LiveProtocolError: then: it said something that the Live API does not define.
            APIError: then: it refused.
            APIConnectionError: then: there is no connection.

        Source: https://ai.google.dev/api/live
        """
        return AsyncSessionContext(self._plan(model, config, options, automatic_function_calling))

    @property
    def music(self) -> AsyncLiveMusic:
        """Music that a model makes, steered while it plays."""
        from .live_music import AsyncLiveMusic

        return AsyncLiveMusic(self._core)


class AsyncSessionContext:
    """A session to be opened, by ``async with``."""

    def __init__(self, prepared: _Prepared) -> None:
        self._prepared = prepared
        self._session: AsyncSession | None = None

    async def __aenter__(self) -> AsyncSession:
        await self._prepared.list_tools()  # async only
        found = async_driver(self._prepared.plan)
        ready = await found.start()
        self._session = AsyncSession(found, self._prepared, ready)
        return self._session

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()


class AsyncSession(_SessionCore):
    """A conversation in real time. ``connect`` opens one.

    Attributes:
        setup_complete: What the server said of the session when it was ready.
    """

    _driver: AsyncSessionDriver

    async def send_client_content(
        self,
        *,
        turns: Content | ContentDict | Sequence[Content | ContentDict] | None = None,
        turn_complete: bool = True,
    ) -> None:
        """Send turns of the conversation.

        Args:
            turns: A content, or several in order.
            turn_complete: Whether the model may answer now. Without ``turns``, this alone is said.

        Raises:
            ArgumentError: a turn is no content.
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.
        """
        await self._driver.send(client_content(turns, turn_complete, self._convert.backend))

    async def send_realtime_input(
        self,
        *,
        media: ImageLike | Blob | BlobDict | Buffer | PCM | None = None,
        audio: Blob | BlobDict | Buffer | PCM | None = None,
        audio_stream_end: bool | None = None,
        video: ImageLike | Blob | BlobDict | None = None,
        text: str | None = None,
        activity_start: ActivityStart | ActivityStartDict | None = None,
        activity_end: ActivityEnd | ActivityEndDict | None = None,
        audio_blob: Blob | BlobDict | Buffer | PCM | None = None,
    ) -> None:
        """Send one piece of live input; give one argument.

        Args:
            media: A piece of sound or a picture. ``audio`` and ``video`` took its place.
            audio: A piece of sound: a Blob, an ``audio.PCM``, or bare samples of 16 bits, 16,000 a second, one channel,
                as bytes or a buffer of int16 (such as an array of numpy).
            audio_stream_end: True says that the microphone was switched off.
            video: A picture of the video.
            text: A piece of text.
            activity_start: Says that the user begins to be active, where the service does not find it out itself.
            activity_end: Says that the user is no longer active.
            audio_blob: Another name of ``audio``.

        Raises:
            ArgumentError: there is not exactly one argument, or it is of the wrong kind.
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.
        """
        given = {
            "media": media,
            "audio": audio,
            "audio_stream_end": audio_stream_end,
            "video": video,
            "text": text,
            "activity_start": activity_start,
            "activity_end": activity_end,
            "audio_blob": audio_blob,
        }
        await self._driver.send(realtime_input(given, self._convert.backend))

    async def send_tool_response(
        self,
        *,
        function_responses: FunctionResponse | FunctionResponseDict | Sequence[FunctionResponse | FunctionResponseDict],
    ) -> None:
        """Send what the called functions returned.

        Args:
            function_responses: One result for each call, with the call's ``id``.

        Raises:
            ArgumentError: there is none, or one lacks its id.
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.
        """
        await self._driver.send(tool_response(function_responses, self._convert.backend))

    async def send_context_update(
        self, *, system_instruction: ContentUnion | None = None, tools: ToolListUnion | None = None
    ) -> None:
        """Change the standing orders or the tools of the running session.

        Args:
            system_instruction: Standing orders from now on.
            tools: The tools from now on; an empty list takes all away.

        Raises:
            ArgumentError: nothing is changed, or it cannot be sent.
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.
        """
        if tools is not None:
            tools = self._tools.replace(tools)
            tools = await self._tools.listed()  # async only
        await self._driver.send(context_update(system_instruction, tools, self._convert))

    async def receive(self) -> AsyncIterator[LiveServerMessage]:
        """Receive the messages of one turn: ``async for message in session.receive()``.

        It ends after the message with which the model's turn is over; call it again for the next turn. Iterating over
        the session itself goes on past the turns. A message with ``session_resumed`` says that the session goes on over
        another connection.

        Raises:
            LiveDisconnected: the session is over; its ``handle`` takes it up again, if there is one.
            LiveProtocolError: the server sent something that the Live API does not define; the session goes on.
            APIError: the server sent an error.
        """
        while True:
            arrived = await self._driver.next()
            yield self._read(arrived)
            if isinstance(arrived, dict) and LIVE.ends_turn(arrived):
                return

    async def __aiter__(self) -> AsyncIterator[LiveServerMessage]:
        """Receive the messages of all turns, until the session is closed."""
        while not self._driver.closed:
            try:
                arrived = await self._driver.next()
            except Exception:
                if self._driver.closed:
                    return
                raise
            yield self._read(arrived)

    async def close(self) -> None:
        """End the session, and the functions that still run for it."""
        await self._driver.close()

    async def send(self, *, input: Any = None, end_of_turn: bool = False) -> None:
        """Send anything that can be sent: the older form of the other methods.

        Args:
            input: Contents, media, results of functions, or a message; None says that the turn is over.
            end_of_turn: Whether the model may answer now.

        Raises:
            ArgumentError: it is none of these.
            LiveDisconnected: the session is over.
        """
        warnings.warn(
            "The `session.send` method is deprecated; use `send_client_content`, `send_realtime_input` or "
            "`send_tool_response` instead.",
            DeprecationWarning,
            stacklevel=2,
        )
        await self._driver.send(older_input(input, end_of_turn, self._convert))

    async def start_stream(  # async only
        self, *, stream: AsyncIterator[bytes], mime_type: str
    ) -> AsyncIterator[LiveServerMessage]:
        """Send pieces of media, and receive what comes until the last is sent: the older form of other methods.

        Args:
            stream: The pieces.
            mime_type: What they are, such as ``audio/pcm``.

        Raises:
            ArgumentError: a piece is of the wrong kind.
            LiveDisconnected: the session is over.
        """
        warnings.warn(
            "The `session.start_stream` method is deprecated; use `send_realtime_input` and `receive` instead.",
            DeprecationWarning,
            stacklevel=2,
        )
        async for arrived in while_sending(self._driver, self._pieces(stream, mime_type)):
            yield self._read(arrived)

    async def _pieces(self, stream: AsyncIterator[bytes], mime_type: str) -> None:  # async only
        async for data in stream:
            given = {"media": {"data": data, "mime_type": mime_type}}
            await self._driver.send(realtime_input(given, self._convert.backend))


# endregion

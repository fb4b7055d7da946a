"""The sessions that a program has: it sends, receives and closes them."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from gemini_api import models as types
from gemini_api.sessions import LIVE
from genai_runtime.hinted import Hinted
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models import protocols
from genai_runtime.session.actions import Resumed
from genai_runtime.session.receiving import AsyncReceiver, Receiver

from .account import Transcripts
from .messages import client_content, context_update, older_input, realtime_input, tool_response
from .received import read_message, while_sending

if TYPE_CHECKING:
    import genai.audio
    import genai.usage
    from gemini_api.models import (
        LiveServerMessage,
        LiveServerSetupComplete,
    )
    from genai_runtime.converters import Converters
    from genai_runtime.session.background import SessionDriver
    from genai_runtime.session.driver import AsyncSessionDriver
    from genai_runtime.session.opening import SessionPlan

    from ..calling.live_tools import LiveTools
    from .account import SessionUsage
else:
    genai = LazyModule("genai", globals())

__all__ = ["AsyncSession", "Prepared", "Session"]


class Prepared:
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


class _SessionCore(Hinted):
    """What the sessions of both modes share: what is known of them."""

    def __init__(self, driver: Any, prepared: Prepared, ready: dict[str, Any]) -> None:
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
    def usage(self) -> genai.usage.TokenTotals:
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
        elif isinstance(arrived, Resumed) and arrived.values.get("answer_restarted"):
            self._transcripts.restarted()
        return read_message(arrived, self._convert.backend)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.session_id or ''}>".replace(" >", ">")


# region sync, rendered from the region asyncio: change that and run "make generate"


class Session(_SessionCore):
    """A conversation in real time. ``connect`` opens one.

    Attributes:
        setup_complete: What the server said of the session when it was ready.
    """

    if TYPE_CHECKING:
        _driver: SessionDriver

    def send_client_content(
        self,
        *,
        turns: types.Content | types.ContentDict | Sequence[types.Content | types.ContentDict] | None = None,
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

        Examples:
            >>> session.send_client_content(turns=types.UserContent("Hi"))
        """
        self._driver.send(client_content(turns, turn_complete, self._convert.backend))

    def send_realtime_input(
        self,
        *,
        media: protocols.ImageLike | types.Blob | types.BlobDict | genai.audio.Buffer | genai.audio.PCM | None = None,
        audio: types.Blob | types.BlobDict | genai.audio.Buffer | genai.audio.PCM | None = None,
        audio_stream_end: bool | None = None,
        video: protocols.ImageLike | types.Blob | types.BlobDict | None = None,
        text: str | None = None,
        activity_start: types.ActivityStart | types.ActivityStartDict | None = None,
        activity_end: types.ActivityEnd | types.ActivityEndDict | None = None,
        audio_blob: types.Blob | types.BlobDict | genai.audio.Buffer | genai.audio.PCM | None = None,
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

        Examples:
            >>> session.send_realtime_input(text="Hi")
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
        function_responses: types.FunctionResponse
        | types.FunctionResponseDict
        | Sequence[types.FunctionResponse | types.FunctionResponseDict],
    ) -> None:
        """Send what the called functions returned.

        Args:
            function_responses: One result for each call, with the call's ``id``.

        Raises:
            ArgumentError: there is none, or one lacks its id.
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.

        Examples:
            >>> session.send_tool_response(
            ...     function_responses=types.FunctionResponse(id="1", name="weather", response={"result": "rain"})
            ... )
        """
        self._driver.send(tool_response(function_responses, self._convert.backend))

    def send_context_update(
        self, *, system_instruction: types.ContentUnion | None = None, tools: types.ToolListUnion | None = None
    ) -> None:
        """Change the standing orders or the tools of the running session.

        Args:
            system_instruction: Standing orders from now on.
            tools: The tools from now on; an empty list takes all away.

        Raises:
            ArgumentError: nothing is changed, or it cannot be sent.
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.

        Examples:
            >>> session.send_context_update(system_instruction="Be brief.")
        """
        if tools is not None:
            tools = self._tools.replace(tools)
        self._driver.send(context_update(system_instruction, tools, self._convert))

    def receive(self) -> Iterator[types.LiveServerMessage]:
        """Receive the messages of one turn: ``for message in session.receive()``.

        It ends after the message with which the model's turn is over; call it again for the next turn. Iterating over
        the session itself goes on past the turns. A message with ``session_resumed`` says that the session goes on over
        another connection.

        Returns:
            The messages of the turn, as they come.

        Raises:
            LiveDisconnected: the session is over; its ``handle`` takes it up again, if there is one.
            LiveError: another task or thread receives from this session.
            LiveProtocolError: the server sent something that the Live API does not define; the session goes on.
            APIError: the server sent an error.

        Examples:
            >>> for message in session.receive():
            ...     print(message.text)
        """
        return Receiver(self._driver, self._read, LIVE.ends_turn)

    def __iter__(self) -> Iterator[LiveServerMessage]:
        """Receive the messages of all turns, until the session is closed."""
        return Receiver(self._driver, self._read, until_closed=True)

    def close(self) -> None:
        """End the session, and the functions that still run for it.

        Raises nothing.

        Examples:
            >>> session.close()
        """
        self._driver.close()

    def send(self, *, input: Any = None, end_of_turn: bool = False) -> None:
        """Send anything that can be sent: the older form of the other methods.

        Args:
            input: Contents, media, results of functions, or a message; None says that the turn is over.
            end_of_turn: Whether the model may answer now.

        Raises:
            ArgumentError: it is none of these.
            LiveDisconnected: the session is over.

        Examples:
            >>> session.send(input="Hi", end_of_turn=True)
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
class AsyncSession(_SessionCore):
    """A conversation in real time. ``connect`` opens one.

    Attributes:
        setup_complete: What the server said of the session when it was ready.
    """

    if TYPE_CHECKING:
        _driver: AsyncSessionDriver

    async def send_client_content(
        self,
        *,
        turns: types.Content | types.ContentDict | Sequence[types.Content | types.ContentDict] | None = None,
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

        Examples:
            >>> await session.send_client_content(turns=types.UserContent("Hi"))
        """
        await self._driver.send(client_content(turns, turn_complete, self._convert.backend))

    async def send_realtime_input(
        self,
        *,
        media: protocols.ImageLike | types.Blob | types.BlobDict | genai.audio.Buffer | genai.audio.PCM | None = None,
        audio: types.Blob | types.BlobDict | genai.audio.Buffer | genai.audio.PCM | None = None,
        audio_stream_end: bool | None = None,
        video: protocols.ImageLike | types.Blob | types.BlobDict | None = None,
        text: str | None = None,
        activity_start: types.ActivityStart | types.ActivityStartDict | None = None,
        activity_end: types.ActivityEnd | types.ActivityEndDict | None = None,
        audio_blob: types.Blob | types.BlobDict | genai.audio.Buffer | genai.audio.PCM | None = None,
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

        Examples:
            >>> await session.send_realtime_input(text="Hi")
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
        function_responses: types.FunctionResponse
        | types.FunctionResponseDict
        | Sequence[types.FunctionResponse | types.FunctionResponseDict],
    ) -> None:
        """Send what the called functions returned.

        Args:
            function_responses: One result for each call, with the call's ``id``.

        Raises:
            ArgumentError: there is none, or one lacks its id.
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.

        Examples:
            >>> await session.send_tool_response(
            ...     function_responses=types.FunctionResponse(id="1", name="weather", response={"result": "rain"})
            ... )
        """
        await self._driver.send(tool_response(function_responses, self._convert.backend))

    async def send_context_update(
        self, *, system_instruction: types.ContentUnion | None = None, tools: types.ToolListUnion | None = None
    ) -> None:
        """Change the standing orders or the tools of the running session.

        Args:
            system_instruction: Standing orders from now on.
            tools: The tools from now on; an empty list takes all away.

        Raises:
            ArgumentError: nothing is changed, or it cannot be sent.
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.

        Examples:
            >>> await session.send_context_update(system_instruction="Be brief.")
        """
        if tools is not None:
            tools = self._tools.replace(tools)
            tools = await self._tools.listed()  # async only
        await self._driver.send(context_update(system_instruction, tools, self._convert))

    def receive(self) -> AsyncIterator[types.LiveServerMessage]:
        """Receive the messages of one turn: ``async for message in session.receive()``.

        It ends after the message with which the model's turn is over; call it again for the next turn. Iterating over
        the session itself goes on past the turns. A message with ``session_resumed`` says that the session goes on over
        another connection.

        Returns:
            The messages of the turn, as they come.

        Raises:
            LiveDisconnected: the session is over; its ``handle`` takes it up again, if there is one.
            LiveError: another task or thread receives from this session.
            LiveProtocolError: the server sent something that the Live API does not define; the session goes on.
            APIError: the server sent an error.

        Examples:
            >>> async for message in session.receive():
            ...     print(message.text)
        """
        return AsyncReceiver(self._driver, self._read, LIVE.ends_turn)

    def __aiter__(self) -> AsyncIterator[LiveServerMessage]:
        """Receive the messages of all turns, until the session is closed."""
        return AsyncReceiver(self._driver, self._read, until_closed=True)

    async def close(self) -> None:
        """End the session, and the functions that still run for it.

        Raises nothing.

        Examples:
            >>> await session.close()
        """
        await self._driver.close()

    async def send(self, *, input: Any = None, end_of_turn: bool = False) -> None:
        """Send anything that can be sent: the older form of the other methods.

        Args:
            input: Contents, media, results of functions, or a message; None says that the turn is over.
            end_of_turn: Whether the model may answer now.

        Raises:
            ArgumentError: it is none of these.
            LiveDisconnected: the session is over.

        Examples:
            >>> await session.send(input="Hi", end_of_turn=True)
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
    ) -> AsyncIterator[types.LiveServerMessage]:
        """Send pieces of media, and receive what comes until the last is sent: the older form of other methods.

        Args:
            stream: The pieces.
            mime_type: What they are, such as ``audio/pcm``.

        Returns:
            The messages, as they come.

        Raises:
            ArgumentError: a piece is of the wrong kind.
            LiveDisconnected: the session is over.

        Examples:
            >>> async for message in session.start_stream(stream=pieces, mime_type="audio/pcm"):
            ...     print(message.text)
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

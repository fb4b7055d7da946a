"""``client.aio.live.music``: music that a model makes in real time, steered while it plays."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from gemini_api import models as types
from gemini_api.sessions import MUSIC
from genai_runtime.errors import LiveProtocolError, ResponseDecodeError
from genai_runtime.errors.arguments import invalid
from genai_runtime.hinted import Hinted, when_opened
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.decode import decode
from genai_runtime.session.address import Address
from genai_runtime.session.opening import SessionPlan, async_driver, driver
from genai_runtime.session.options import SessionOptions
from genai_runtime.session.receiving import AsyncReceiver, Receiver

from ._core import async_core_of, core_of
from ._experimental import warn_once

if TYPE_CHECKING:
    from types import TracebackType

    from gemini_api.models import (
        LiveMusicServerMessage,
    )
    from genai_runtime.converters import Converters

__all__ = ["AsyncLiveMusic", "AsyncMusicSession", "LiveMusic", "MusicSession"]

_EXPERIMENTAL = "Realtime music generation is experimental and may change in future versions."


class _MusicCore(Hinted):
    """What sync and asyncio share."""

    _core: Any

    @property
    def vertexai(self) -> bool:
        """Whether it talks to Vertex AI."""
        vertexai: bool = self._core.backend.vertexai
        return vertexai

    def _plan(self, model: str, options: SessionOptions | None) -> SessionPlan:
        warn_once(_EXPERIMENTAL, 3)
        backend, convert = self._core.backend, self._core.convert
        if backend.name not in MUSIC.paths:
            raise NotImplementedError("Live music generation is not supported in Vertex AI.")
        self._core.transport.check_open()
        address = Address(self._core.transport.config, MUSIC, backend)
        return SessionPlan(MUSIC, address, {"model": convert.model_name(model)}, options, backend.name)


class _Unopened(Hinted):
    """What the contexts of both modes share: what they are of, and what they are not."""

    _plan: SessionPlan

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._plan.setup['model']}>"


def _prompts(prompts: Any, convert: Converters) -> dict[str, Any]:
    several = check_list(prompts, "prompts", check_model, _models.WeightedPrompt)
    if not several:
        raise invalid("prompts", "there is none")
    return {"clientContent": {"weightedPrompts": [each.to_dict(convert.backend) for each in several]}}


def _read(arrived: Any) -> LiveMusicServerMessage:
    if isinstance(arrived, Exception):
        raise arrived.with_traceback(None)
    try:
        return decode(arrived, _models.LiveMusicServerMessage)
    except ResponseDecodeError as error:
        said = str(error)
    raise LiveProtocolError(said)


# region sync, rendered from the region asyncio: change that and run "make generate"


class LiveMusic(_MusicCore):
    """Music that a model makes in real time.

    Args:
        api_client: A client's own core, or an object with google-genai's four request methods.
    """

    def __init__(self, api_client: Any) -> None:
        self._core = core_of(api_client)

    def connect(self, *, model: str, options: SessionOptions | None = None) -> MusicSessionContext:
        """Open a music session: what this returns is a context manager that gives it.

        Args:
            model: Id or resource name of the music model.
            options: Timeouts and limits. A music session is not taken up again after its connection was lost.

        Returns:
            A context manager that gives the session.

        Raises:
            NotImplementedError: Vertex AI has none.
            LiveError: when the context is entered: there is no session.
            APIConnectionError: then: there is no connection.

        Examples:
            >>> with client.live.music.connect(model="models/lyria-realtime-exp") as session:
            ...     session.set_weighted_prompts([types.WeightedPrompt(text="Piano", weight=1.0)])
            ...     session.play()
        """
        return MusicSessionContext(self._plan(model, options), self._core.convert)


class MusicSession:
    """Music in real time. ``connect`` opens one."""

    def __init__(self, driver: Any, convert: Any) -> None:
        self._driver = driver
        self._convert = convert

    def set_weighted_prompts(self, prompts: Sequence[types.WeightedPrompt | types.WeightedPromptDict]) -> None:
        """Say what the music should be like from now on.

        Args:
            prompts: Prompts, which are blended by their weights.

        Raises:
            ArgumentError: there is none, or one is of the wrong kind.
            LiveDisconnected: the session is over.

        Examples:
            >>> music.set_weighted_prompts([types.WeightedPrompt(text="Piano", weight=1.0)])
        """
        self._driver.send(_prompts(prompts, self._convert))

    def set_music_generation_config(
        self, config: types.LiveMusicGenerationConfig | types.LiveMusicGenerationConfigDict
    ) -> None:
        """Say how the music should sound from now on.

        Args:
            config: All settings; what is left out goes back to its default.

        Raises:
            ArgumentError: it is of the wrong kind.
            LiveDisconnected: the session is over.

        Examples:
            >>> music.set_music_generation_config(types.LiveMusicGenerationConfig(bpm=90))
        """
        checked = check_model(config, "config", _models.LiveMusicGenerationConfig)
        self._driver.send({"musicGenerationConfig": checked.to_dict(self._convert.backend)})

    def play(self) -> None:
        """Start the music, or go on.

        Raises:
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.

        Examples:
            >>> music.play()
        """
        self._control("PLAY")

    def pause(self) -> None:
        """Hold the music.

        Raises:
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.

        Examples:
            >>> music.pause()
        """
        self._control("PAUSE")

    def stop(self) -> None:
        """End the music, and forget what was played.

        Raises:
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.

        Examples:
            >>> music.stop()
        """
        self._control("STOP")

    def reset_context(self) -> None:
        """Forget what was played, and go on with the prompts.

        Raises:
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.

        Examples:
            >>> music.reset_context()
        """
        self._control("RESET_CONTEXT")

    def _control(self, value: str) -> None:
        self._driver.send({"playbackControl": value})

    def receive(self) -> Iterator[types.LiveMusicServerMessage]:
        """Receive what comes, without end.

        Returns:
            The messages, as they come.

        Raises:
            LiveDisconnected: the session is over.
            LiveProtocolError: the server sent something that the Live API does not define.
            LiveError: another task or thread receives from this session.

        Examples:
            >>> for message in music.receive():
            ...     print(len(message.server_content.audio_chunks))
            ...     break
        """
        return Receiver(self._driver, _read)

    def close(self) -> None:
        """End the session.

        Raises nothing.

        Examples:
            >>> music.close()
        """
        self._driver.close()


class MusicSessionContext(_Unopened):
    """What ``connect`` returns: a music session that is not open yet."""

    _INSTEAD = when_opened("with client.live.music.connect(...) as session", MusicSession)

    def __init__(self, plan: SessionPlan, convert: Converters) -> None:
        self._plan = plan
        self._convert = convert
        self._session: MusicSession | None = None

    def __enter__(self) -> MusicSession:
        found = driver(self._plan)
        found.start()
        self._session = MusicSession(found, self._convert)
        return self._session

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._session is not None:
            self._session.close()


# endregion


# region asyncio
class AsyncLiveMusic(_MusicCore):
    """Music that a model makes in real time.

    Args:
        api_client: A client's own core, or an object with google-genai's four request methods.
    """

    def __init__(self, api_client: Any) -> None:
        self._core = async_core_of(api_client)

    def connect(self, *, model: str, options: SessionOptions | None = None) -> AsyncMusicSessionContext:
        """Open a music session: what this returns is a context manager that gives it.

        Args:
            model: Id or resource name of the music model.
            options: Timeouts and limits. A music session is not taken up again after its connection was lost.

        Returns:
            A context manager that gives the session.

        Raises:
            NotImplementedError: Vertex AI has none.
            LiveError: when the context is entered: there is no session.
            APIConnectionError: then: there is no connection.

        Examples:
            >>> async with client.aio.live.music.connect(model="models/lyria-realtime-exp") as session:
            ...     await session.set_weighted_prompts([types.WeightedPrompt(text="Piano", weight=1.0)])
            ...     await session.play()
        """
        return AsyncMusicSessionContext(self._plan(model, options), self._core.convert)


class AsyncMusicSession:
    """Music in real time. ``connect`` opens one."""

    def __init__(self, driver: Any, convert: Any) -> None:
        self._driver = driver
        self._convert = convert

    async def set_weighted_prompts(self, prompts: Sequence[types.WeightedPrompt | types.WeightedPromptDict]) -> None:
        """Say what the music should be like from now on.

        Args:
            prompts: Prompts, which are blended by their weights.

        Raises:
            ArgumentError: there is none, or one is of the wrong kind.
            LiveDisconnected: the session is over.

        Examples:
            >>> await music.set_weighted_prompts([types.WeightedPrompt(text="Piano", weight=1.0)])
        """
        await self._driver.send(_prompts(prompts, self._convert))

    async def set_music_generation_config(
        self, config: types.LiveMusicGenerationConfig | types.LiveMusicGenerationConfigDict
    ) -> None:
        """Say how the music should sound from now on.

        Args:
            config: All settings; what is left out goes back to its default.

        Raises:
            ArgumentError: it is of the wrong kind.
            LiveDisconnected: the session is over.

        Examples:
            >>> await music.set_music_generation_config(types.LiveMusicGenerationConfig(bpm=90))
        """
        checked = check_model(config, "config", _models.LiveMusicGenerationConfig)
        await self._driver.send({"musicGenerationConfig": checked.to_dict(self._convert.backend)})

    async def play(self) -> None:
        """Start the music, or go on.

        Raises:
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.

        Examples:
            >>> await music.play()
        """
        await self._control("PLAY")

    async def pause(self) -> None:
        """Hold the music.

        Raises:
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.

        Examples:
            >>> await music.pause()
        """
        await self._control("PAUSE")

    async def stop(self) -> None:
        """End the music, and forget what was played.

        Raises:
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.

        Examples:
            >>> await music.stop()
        """
        await self._control("STOP")

    async def reset_context(self) -> None:
        """Forget what was played, and go on with the prompts.

        Raises:
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.

        Examples:
            >>> await music.reset_context()
        """
        await self._control("RESET_CONTEXT")

    async def _control(self, value: str) -> None:
        await self._driver.send({"playbackControl": value})

    def receive(self) -> AsyncIterator[types.LiveMusicServerMessage]:
        """Receive what comes, without end.

        Returns:
            The messages, as they come.

        Raises:
            LiveDisconnected: the session is over.
            LiveProtocolError: the server sent something that the Live API does not define.
            LiveError: another task or thread receives from this session.

        Examples:
            >>> async for message in music.receive():
            ...     print(len(message.server_content.audio_chunks))
            ...     break
        """
        return AsyncReceiver(self._driver, _read)

    async def close(self) -> None:
        """End the session.

        Raises nothing.

        Examples:
            >>> await music.close()
        """
        await self._driver.close()


class AsyncMusicSessionContext(_Unopened):
    """What ``connect`` returns: a music session that is not open yet."""

    _INSTEAD = when_opened("async with client.aio.live.music.connect(...) as session", AsyncMusicSession)  # async only
    # sync: _INSTEAD = when_opened("with client.live.music.connect(...) as session", MusicSession)

    def __init__(self, plan: SessionPlan, convert: Converters) -> None:
        self._plan = plan
        self._convert = convert
        self._session: AsyncMusicSession | None = None

    async def __aenter__(self) -> AsyncMusicSession:
        found = async_driver(self._plan)
        await found.start()
        self._session = AsyncMusicSession(found, self._convert)
        found.watch(self._session)  # async only
        return self._session

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()


# endregion

"""Opens Live sessions: checks what a session needs before anything is sent."""

from __future__ import annotations

import warnings
from functools import partial
from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from gemini_api import models as types
from gemini_api.backends import GEMINI
from gemini_api.sessions import LIVE
from genai_runtime.errors.arguments import invalid, wrong
from genai_runtime.hinted import Hinted, when_opened
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.checks import check_config
from genai_runtime.secret import AuthToken
from genai_runtime.session.address import Address
from genai_runtime.session.opening import SessionPlan, async_driver, driver
from genai_runtime.session.options import SessionOptions

from .._core import async_core_of, core_of
from .._experimental import warn_once
from ..calling.live_tools import LiveTools
from .account import SessionUsage
from .session import AsyncSession, Prepared, Session
from .setup import session_setup

if TYPE_CHECKING:
    from types import TracebackType

    from gemini_api.models import (
        LiveConnectConfig,
    )
    from genai_runtime.backend import Backend
    from genai_runtime.converters import Converters
    from genai_runtime.session.driver import AsyncSessionDriver
    from genai_runtime.transport import TransportConfig

    from .. import live_music
    from ..calling.live_runner import CallRunner
else:
    live_music = LazyModule("..live_music", globals())

__all__ = ["AsyncLive", "AsyncSessionContext", "Live", "SessionContext"]

_HTTP = ("base_url", "api_version", "headers")
_TOKENS = "The SDK's ephemeral token support is experimental, and may change in future versions."
_TOKENS_VERSION = (
    "The SDK's ephemeral token support is in {version} only. Please use client = genai.Client(api_key=token.name, "
    'http_options=types.HttpOptions(api_version="{version}")) before session connection.'
)


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

    def _plan(self, model: str, config: Any, options: SessionOptions | None, automatic: Any) -> Prepared:
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
        http = {**_http_options(checked)}
        if agent := tools.user_agent:
            http["headers"] = {**(http.get("headers") or {}), "x-goog-api-client": agent}
        address = Address(
            settings,
            LIVE,
            self._backend,
            base_url=http.get("base_url"),
            api_version=http.get("api_version"),
            version_chosen="api_version" in http or getattr(self._convert, "version_chosen", False),
            headers=http.get("headers"),
        )
        if isinstance(settings.auth, AuthToken):
            warn_once(_TOKENS, 3)
            if f".{LIVE.token_version}." not in address.url:
                warn_once(_TOKENS_VERSION.format(version=LIVE.token_version), 3)
        setup = session_setup(model, checked, self._convert, settings.auth)
        plan = SessionPlan(LIVE, address, setup, options, self._backend.name)
        usage = SessionUsage(settings.usage, str(setup["model"]).rpartition("/")[2])
        plan.observers.append(lambda driver: usage)
        if tools.automatic:
            plan.observers.append(partial(_runner, tools))
        return Prepared(plan, self._convert, tools, usage)


class _Unopened(Hinted):
    """What the contexts of both modes share: what they are of, and what they are not."""

    _prepared: Prepared

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._prepared.plan.setup['model']}>"


def _runner(tools: LiveTools, driver: AsyncSessionDriver) -> CallRunner:
    from ..calling.live_calls import LiveCalls
    from ..calling.live_runner import CallRunner

    return CallRunner(LiveCalls(LIVE, tools), driver, tools.aclose)


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
        config: types.LiveConnectConfigOrDict | None = None,
        options: SessionOptions | None = None,
        automatic_function_calling: bool | types.AutomaticFunctionCallingConfigOrDict | None = None,
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

        Returns:
            A context manager that gives the session.

        Raises:
            ArgumentError: a setting cannot be sent, or a function cannot be called.
            ConfigError: ``websockets`` is missing (extra ``live``), or a setting of the client does not work with it.
            LiveDisconnected: when the context is entered: the server closed the connection.
            LiveSetupTimeout: then: it did not say in time that the session is ready.
            LiveProtocolError: then: it said something that the Live API does not define.
            APIError: then: it refused.
            APIConnectionError: then: there is no connection.

        Examples:
            >>> with client.live.connect(
            ...     model="gemini-live-2.5-flash-preview", config={"response_modalities": ["TEXT"]}
            ... ) as session:
            ...     session.send_client_content(turns=types.UserContent("Hi"))
            ...     for message in session.receive():
            ...         print(message.text)

        Source: https://ai.google.dev/api/live
        """
        return SessionContext(self._plan(model, config, options, automatic_function_calling))

    @property
    def music(self) -> live_music.LiveMusic:
        """Music that a model makes, steered while it plays."""
        from ..live_music import LiveMusic

        return LiveMusic(self._core)


class SessionContext(_Unopened):
    """What ``connect`` returns: a session that is not open yet."""

    _INSTEAD = when_opened("with client.live.connect(...) as session", Session)

    def __init__(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._session: Session | None = None

    def __enter__(self) -> Session:
        found = driver(self._prepared.plan)
        ready = found.start()
        try:
            self._session = Session(found, self._prepared, ready)
        except BaseException:
            # It cannot be read, and nobody has the session that is open now.
            found.close()
            raise
        return self._session

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._session is not None:
            self._session.close()


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
        config: types.LiveConnectConfigOrDict | None = None,
        options: SessionOptions | None = None,
        automatic_function_calling: bool | types.AutomaticFunctionCallingConfigOrDict | None = None,
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

        Returns:
            A context manager that gives the session.

        Raises:
            ArgumentError: a setting cannot be sent, or a function cannot be called.
            ConfigError: ``websockets`` is missing (extra ``live``), or a setting of the client does not work with it.
            LiveDisconnected: when the context is entered: the server closed the connection.
            LiveSetupTimeout: then: it did not say in time that the session is ready.
            LiveProtocolError: then: it said something that the Live API does not define.
            APIError: then: it refused.
            APIConnectionError: then: there is no connection.

        Examples:
            >>> async with client.aio.live.connect(
            ...     model="gemini-live-2.5-flash-preview", config={"response_modalities": ["TEXT"]}
            ... ) as session:
            ...     await session.send_client_content(turns=types.UserContent("Hi"))
            ...     async for message in session.receive():
            ...         print(message.text)

        Source: https://ai.google.dev/api/live
        """
        return AsyncSessionContext(self._plan(model, config, options, automatic_function_calling))

    @property
    def music(self) -> live_music.AsyncLiveMusic:
        """Music that a model makes, steered while it plays."""
        from ..live_music import AsyncLiveMusic

        return AsyncLiveMusic(self._core)


class AsyncSessionContext(_Unopened):
    """What ``connect`` returns: a session that is not open yet."""

    _INSTEAD = when_opened("async with client.aio.live.connect(...) as session", AsyncSession)  # async only
    # sync: _INSTEAD = when_opened("with client.live.connect(...) as session", Session)

    def __init__(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._session: AsyncSession | None = None

    async def __aenter__(self) -> AsyncSession:
        await self._prepared.list_tools()  # async only
        found = async_driver(self._prepared.plan)
        ready = await found.start()
        try:
            self._session = AsyncSession(found, self._prepared, ready)
        except BaseException:
            # It cannot be read, and nobody has the session that is open now.
            await found.close()
            raise
        found.watch(self._session)  # async only
        return self._session

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()


# endregion

"""``client.chats``: conversations of several turns. The history is kept as it travels: only what is new is encoded."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Self

from gemini_api import models as _models
from gemini_api import models as types
from genai_runtime.coroutines import awaitable
from genai_runtime.errors.arguments import invalid
from genai_runtime.hinted import Hinted
from genai_runtime.lazy_module import LazyName
from genai_runtime.models.checks import check_config, check_model
from genai_runtime.models.codecs import base64_text
from genai_runtime.models.newer import check_spelling
from genai_runtime.models.validate import validate

from ._chat_lists import HistoryLists
from .calling.generation import Generation, answer_of
from .calling.tools import has_sessions
from .calling.whole import agenerate, ended, generate, with_sessions
from .contents import Turn, Turns, check_inline_size, to_parts
from .setup.settings import backend_of

if TYPE_CHECKING:
    from gemini_api.models import (
        Content,
        GenerateContentResponse,
    )
    from genai_runtime.transport import AsyncStream, Stream

    from .calling.stream import AsyncFunctionCallingStream, FunctionCallingStream
    from .models import AsyncModels, Models
else:
    AsyncStream = LazyName("genai_runtime.transport:AsyncStream", globals())
    Stream = LazyName("genai_runtime.transport:Stream", globals())
    AsyncFunctionCallingStream = LazyName(".calling.stream:AsyncFunctionCallingStream", globals())
    FunctionCallingStream = LazyName(".calling.stream:FunctionCallingStream", globals())

Wire = dict[str, Any]

__all__ = ["AsyncChat", "AsyncChats", "Chat", "Chats"]


class History:
    """The turns of a conversation as they travel: all of them, and those that are sent on (the curated ones).

    ``left_out`` tells which are not; without it, those are whose answer is not valid.
    """

    def __init__(self, turns: Iterable[Wire] = (), left_out: Iterable[int] | None = None) -> None:
        self.all: list[Wire] = []
        self.curated = Turns.measured(())
        if left_out is not None:
            self.all += turns
            skipped = set(left_out)
            self.curated = Turns.measured(turn for index, turn in enumerate(self.all) if index not in skipped)
            return
        group: list[Wire] = []
        for turn in turns:
            if group and group[-1].get("role") == "model" and turn.get("role") != "model" and not _tells_results(turn):
                self._add(group)
                group = []
            group.append(turn)
        # A question without an answer yet is valid: the next message goes on from it.
        self._add(group)

    def record(self, asked: Sequence[Wire], said: Sequence[Wire], valid: bool) -> None:
        """Add a turn. One whose answer is not valid is kept, and not sent again; one without any gets an empty one."""
        self.all += [*asked, *(said or [{"role": "model", "parts": []}])]
        if valid:
            self.curated = self.curated.added(*asked, *said)

    def copy(self) -> History:
        """The same turns, which are never changed in place, in lists of their own."""
        twin = History()
        twin.all, twin.curated = [*self.all], self.curated.added()
        return twin

    def left_out(self) -> list[int]:
        """The numbers of those that are not sent on."""
        sent = {id(turn) for turn in self.curated}
        return [index for index, turn in enumerate(self.all) if id(turn) not in sent]

    def _add(self, group: Sequence[Wire]) -> None:
        self.all += group
        if all(is_valid(turn) for turn in group if turn.get("role") == "model"):
            self.curated = self.curated.added(*group)


def _tells_results(turn: Wire) -> bool:
    """Whether it tells the model what the functions that it called have returned, so that its own turn goes on."""
    return any("functionResponse" in part for part in turn.get("parts") or ())


def is_valid(content: Wire) -> bool:
    """Whether an answer says anything: a part that is more than an empty text, which the API does not take back."""
    said = [part for part in content.get("parts") or () if part]
    return bool(said) and (_as_google_genai() or any(part != {"text": ""} for part in said))


def _validate_response(response: GenerateContentResponse) -> bool:
    said = answer_of(response)
    return said is not None and is_valid(said)


class _ChatCore(Hinted):
    """What both modes share: the history, and what is sent and recorded."""

    _asynchronous = False

    def __init__(
        self,
        *,
        modules: Any,
        model: str,
        config: Any = None,
        history: Iterable[types.ContentOrDict] | None = None,
        left_out: Iterable[int] | None = None,
    ) -> None:
        self._modules = modules
        self._backend = backend_of(getattr(modules, "vertexai", False) is True)
        self._model = model
        self._config = check_config(config, _models.GenerateContentConfig) or _models.GenerateContentConfig()
        turns = []
        if isinstance(history, str | Mapping | _models.Content):
            raise invalid("history", f"expected a list of Content, got {type(history).__name__}; put it in a list")
        for index, item in enumerate(history or ()):
            where = f"history[{index}]"
            turn = self._answer(item, where) if _is_answer(item) else self._wire(item, where)
            if turn.get("role") not in ("user", "model"):
                raise invalid(f"{where}.role", f"Role must be user or model in a chat, not {turn.get('role')!r}")
            turns.append(turn)
        self._lists: HistoryLists | None = None
        self._history = History(turns, left_out)

    @property
    def model(self) -> str:
        """The model that answers."""
        return self._model

    @property
    def _history(self) -> History:
        return self._turns if self._lists is None else self._lists.into(History())

    @_history.setter
    def _history(self, history: History) -> None:
        self._turns, self._lists = history, None

    @property
    def _curated_history(self) -> list[types.Content]:
        """The turns that are sent on, as google-genai keeps them: a list that programs change."""
        return self._as_lists().curated

    @_curated_history.setter
    def _curated_history(self, contents: list[types.Content]) -> None:
        self._as_lists().curated = contents

    @property
    def _comprehensive_history(self) -> list[types.Content]:
        """All turns, as google-genai keeps them: a list that programs change."""
        return self._as_lists().all

    @_comprehensive_history.setter
    def _comprehensive_history(self, contents: list[types.Content]) -> None:
        self._as_lists().all = contents

    def _as_lists(self) -> HistoryLists:
        if self._lists is None:
            self._lists = HistoryLists(self._turns, _content, self._any_wire)
        return self._lists

    def _any_wire(self, item: Any, where: str) -> Wire:
        """A turn of what a program has put into a list: a content, or a message of the user's."""
        if isinstance(item, Mapping | _models.Content):
            return self._answer(item, where)
        return {"role": "user", "parts": to_parts(item, self._backend)}

    @property
    def history(self) -> list[types.Content]:
        """All turns so far; the same as ``get_history()``."""
        return self.get_history()

    def get_history(self, curated: bool = False) -> list[types.Content]:
        """The turns so far, as copies: changing them does not change the chat.

        Args:
            curated: True for those that are sent on only: without turns whose answer was empty or blocked.

        Returns:
            The turns in order, those of the user and of the model.

        Raises nothing.

        Examples:
            >>> for turn in chat.get_history():
            ...     print(turn.role, turn.parts[0].text)
        """
        turns = self._history.curated if curated else self._history.all
        return list(map(_content, turns))

    def record_history(
        self, user_input: types.ContentOrDict, model_output: Sequence[types.ContentOrDict], is_valid: bool
    ) -> None:
        """Add a turn that took place elsewhere.

        Args:
            user_input: What the user said.
            model_output: What the model answered, in one or more contents.
            is_valid: False keeps the turn out of what is sent on.

        Raises:
            ArgumentError: a turn is no content.

        Examples:
            >>> chat.record_history(types.UserContent("Hi"), [types.ModelContent("Hello!")], is_valid=True)
        """
        asked = self._wire(user_input, "user_input")
        several = [model_output] if isinstance(model_output, Mapping | _models.Content) else model_output
        said = [self._answer(item, f"model_output[{index}]") for index, item in enumerate(several)]
        self._add([asked], said, is_valid)

    def to_json(self) -> str:
        """The model and the history as JSON, for ``chats.from_json`` to go on from, in another process too.

        The config is not in it: it may hold functions, which JSON cannot.

        Returns:
            JSON text.

        Raises nothing.

        Examples:
            >>> saved = chat.to_json()
        """
        history = self._history
        saved: Wire = {"model": self._model, "history": history.all}
        if left_out := history.left_out():
            saved["left_out"] = left_out
        if len(history.all) - len(left_out) != len(history.curated):
            # Some that are sent on are not among all of them: only the lists of google-genai make that possible.
            saved = {"model": self._model, "history": history.curated, "left_out": []}
        return json.dumps(saved, ensure_ascii=False, default=base64_text)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} with {self._model}, {len(self._history.all)} contents>"

    def __copy__(self) -> Self:
        """Return a chat that continues from here independently."""
        twin = self.__class__.__new__(self.__class__)
        twin.__dict__.update(self.__dict__)
        twin._history = self._history.copy()
        return twin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self.__copy__()

    def __reduce__(self) -> Any:
        raise TypeError("a chat holds a client, which stays in its process; save chat.to_json() instead")

    def _wire(self, content: Any, where: str) -> Wire:
        return check_model(content, where, _models.Content).to_dict(self._backend)

    def _answer(self, content: Any, where: str) -> Wire:
        """Convert a model's answer, maybe a dict: unknown fields of the server are kept, misspelt ones refused."""
        if not isinstance(content, Mapping):
            return self._wire(content, where)
        answer = validate(_models.Content, content, where=where)
        check_spelling(answer, where)
        return answer.to_dict(self._backend)

    def _user_turn(self, message: Any) -> Turn:
        asked: Wire
        if isinstance(message, _models.Content):
            asked = self._wire(message, "message")
            asked.setdefault("role", "user")
        elif isinstance(message, Mapping) and "parts" in message:
            said = check_model({**message, "parts": None}, "message", _models.Content)
            asked = {"role": said.role or "user", "parts": to_parts(message["parts"], self._backend)}
        else:
            asked = {"role": "user", "parts": to_parts(message, self._backend)}
        if asked["role"] != "user":
            raise invalid("message.role", f"is 'user': a message is what the model answers, not {asked['role']!r}")
        turn = Turn.measured(asked)
        check_inline_size(turn.size, "message")
        return turn

    def _generation(self, asked: Wire, config: Any, *sessions: Any) -> Generation:
        """Return the generation for a message; each request is a ``generate_content`` of ``client.models``."""
        return Generation(
            self._model,
            self._history.curated.added(asked),
            config,
            asynchronous=self._asynchronous,
            sessions=sessions,
            delegated=True,
            pieces=_as_google_genai(),
        )

    def _settings(self, config: Any) -> Any:
        """Return the config of one message, which replaces the chat's."""
        return check_config(config, _models.GenerateContentConfig) or self._config

    def _end(self, asked: Wire, ended: Generation) -> None:
        """Record the exchange of a stream that was read to its end."""
        said = ended.streamed()
        if said is not None and ended.pieces is not None:
            self._record(asked, ended, ended.pieces)
        else:
            self._record(asked, ended, [said] if said else [])

    def _record(self, asked: Wire, generation: Generation, said: Sequence[Wire]) -> None:
        valid = bool(said) and generation.ended and any(map(is_valid, said))
        self._add([asked, *generation.turns], said, valid)

    def _add(self, asked: Sequence[Wire], said: Sequence[Wire], valid: bool) -> None:
        if self._lists is None:
            self._turns.record(asked, said, valid)
        else:
            self._lists.record(asked, said, valid)


# region sync, rendered from the region asyncio: change that and run "make generate"


class Chat(_ChatCore):
    """A conversation. A message that fails, or a stream that is not read to its end, leaves the history as it was."""

    if TYPE_CHECKING:
        _modules: Models

    def send_message(
        self, message: types.PartListUnion, config: types.GenerateContentConfigOrDict | None = None
    ) -> types.GenerateContentResponse:
        """Say something, and get the answer.

        Args:
            message: A text, a Part, a File, an image, or a list of them.
            config: Settings for this message, in the place of the chat's.

        Returns:
            The answer, which the history has from then on.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> answer = chat.send_message("Why is the sky blue?")
            >>> print(answer.text)
        """
        asked = self._user_turn(message)
        generation = self._generation(asked, self._settings(config))
        response = generate(generation, self._modules.generate_content)
        said = answer_of(response)
        self._record(asked, generation, [said] if said else [])
        return response

    def send_message_stream(
        self, message: types.PartListUnion, config: types.GenerateContentConfigOrDict | None = None
    ) -> Stream[types.GenerateContentResponse]:
        """Say something, and get the answer piece by piece. It is in the history once the stream is read to its end.

        Args:
            message: A text, a Part, a File, an image, or a list of them.
            config: Settings for this message, in the place of the chat's.

        Returns:
            A stream of pieces: iterate over it.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.
            StreamError: while it is iterated over: the stream was cut off.

        Examples:
            >>> for chunk in chat.send_message_stream("And at night?"):
            ...     print(chunk.text, end="")
        """
        asked = self._user_turn(message)
        settings = self._settings(config)
        generation = self._generation(asked, settings)
        return FunctionCallingStream(
            self._modules.generate_content_stream, generation, lambda ended: self._end(asked, ended)
        )


# endregion


# region asyncio
class AsyncChat(_ChatCore):
    """A conversation. A message that fails, or a stream that is not read to its end, leaves the history as it was.

    With asyncio, a new one may be awaited, and need not be: nothing has to be waited for.
    """

    _asynchronous = True  # async only
    if TYPE_CHECKING:
        _modules: AsyncModels

    def __await__(self) -> Generator[Any, None, Self]:  # async only
        return self
        yield  # Never reached: it makes this a generator, which ``await`` requires.

    async def send_message(
        self, message: types.PartListUnion, config: types.GenerateContentConfigOrDict | None = None
    ) -> types.GenerateContentResponse:
        """Say something, and get the answer.

        Args:
            message: A text, a Part, a File, an image, or a list of them.
            config: Settings for this message, in the place of the chat's.

        Returns:
            The answer, which the history has from then on.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> answer = await chat.send_message("Why is the sky blue?")
            >>> print(answer.text)
        """
        asked = self._user_turn(message)
        # sync: generation = self._generation(asked, self._settings(config))
        make = partial(self._generation, asked)  # async only
        generation = await with_sessions(make, self._settings(config), self._modules)  # async only
        # sync: response = generate(generation, self._modules.generate_content)
        answer = agenerate(generation, self._modules.generate_content)  # async only
        response = await (ended(answer, generation) if generation.opened else answer)  # async only
        said = answer_of(response)
        self._record(asked, generation, [said] if said else [])
        return response

    @awaitable  # async only
    def send_message_stream(
        self, message: types.PartListUnion, config: types.GenerateContentConfigOrDict | None = None
    ) -> AsyncStream[types.GenerateContentResponse]:
        """Say something, and get the answer piece by piece. It is in the history once the stream is read to its end.

        Args:
            message: A text, a Part, a File, an image, or a list of them.
            config: Settings for this message, in the place of the chat's.

        Returns:
            A stream of pieces: iterate over it.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.
            StreamError: while it is iterated over: the stream was cut off.

        Examples:
            >>> async for chunk in chat.send_message_stream("And at night?"):
            ...     print(chunk.text, end="")
        """
        asked = self._user_turn(message)
        settings = self._settings(config)
        # sync: generation = self._generation(asked, settings)
        make = partial(self._generation, asked)  # async only
        named = has_sessions(settings, self._modules)  # async only
        generation = partial(with_sessions, make, settings, self._modules) if named else make(settings)  # async only
        return AsyncFunctionCallingStream(
            self._modules.generate_content_stream, generation, lambda ended: self._end(asked, ended)
        )


# endregion


class _ChatsCore(Hinted):
    """``modules`` is what answers: ``client.models``, or anything with its ``generate_content``."""

    def __init__(self, modules: Any) -> None:
        self._modules = modules

    @property
    def vertexai(self) -> bool:
        """Whether it speaks to Vertex AI."""
        return bool(self._modules.vertexai)


# region sync, rendered from the region asyncio: change that and run "make generate"


class Chats(_ChatsCore):
    """Conversations of several turns."""

    def create(
        self,
        *,
        model: str,
        config: types.GenerateContentConfigOrDict | None = None,
        history: Sequence[types.ContentOrDict] | None = None,
    ) -> Chat:
        """Begin a conversation.

        Args:
            model: The id or resource name of the model that answers.
            config: Settings for every message, unless it brings its own.
            history: Turns that came before: those of another chat, for example.

        Returns:
            The chat, of which nothing has been sent yet.

        Raises:
            ArgumentError: a setting or a turn of the history is wrong.

        Examples:
            >>> chat = client.chats.create(model="gemini-2.5-flash", config={"system_instruction": "Be brief."})
            >>> answer = chat.send_message("Why is the sky blue?")
        """
        return Chat(modules=self._modules, model=model, config=config, history=history)

    def from_json(self, data: str | bytes, *, config: types.GenerateContentConfigOrDict | None = None) -> Chat:
        """Go on with a chat that was saved by ``chat.to_json()``.

        Args:
            data: What ``to_json`` gave.
            config: Settings for every message; they are not saved.

        Returns:
            The chat, as it was.

        Raises:
            ArgumentError: ``data`` is no saved chat.

        Examples:
            >>> chat = client.chats.from_json(chat.to_json())
        """
        model, history, left_out = _saved(data)
        return Chat(modules=self._modules, model=model, config=config, history=history, left_out=left_out)


# endregion


# region asyncio
class AsyncChats(_ChatsCore):
    """Conversations of several turns.

    With asyncio: the twin of ``Chats``.
    """

    def create(
        self,
        *,
        model: str,
        config: types.GenerateContentConfigOrDict | None = None,
        history: Sequence[types.ContentOrDict] | None = None,
    ) -> AsyncChat:
        """Begin a conversation.

        With asyncio, the chat may be awaited, and need not be.

        Args:
            model: The id or resource name of the model that answers.
            config: Settings for every message, unless it brings its own.
            history: Turns that came before: those of another chat, for example.

        Returns:
            The chat, of which nothing has been sent yet.

        Raises:
            ArgumentError: a setting or a turn of the history is wrong.

        Examples:
            >>> chat = client.aio.chats.create(model="gemini-2.5-flash", config={"system_instruction": "Be brief."})
            >>> answer = await chat.send_message("Why is the sky blue?")
        """
        return AsyncChat(modules=self._modules, model=model, config=config, history=history)

    def from_json(self, data: str | bytes, *, config: types.GenerateContentConfigOrDict | None = None) -> AsyncChat:
        """Go on with a chat that was saved by ``chat.to_json()``.

        Args:
            data: What ``to_json`` gave.
            config: Settings for every message; they are not saved.

        Returns:
            The chat, as it was.

        Raises:
            ArgumentError: ``data`` is no saved chat.

        Examples:
            >>> chat = client.aio.chats.from_json(chat.to_json())
        """
        model, history, left_out = _saved(data)
        return AsyncChat(modules=self._modules, model=model, config=config, history=history, left_out=left_out)


# endregion


def _content(turn: Wire) -> types.Content:
    """A content of its own, whose changes are not those of the turn."""
    return _models.Content.from_dict(json.loads(json.dumps(turn, default=base64_text)))


def _as_google_genai() -> bool:
    """Whether programs written for google-genai are to find its history: a turn for each piece, empty texts too."""
    return sys.modules.get("google.genai") is sys.modules[__name__.rpartition(".")[0]]


def _is_answer(turn: Any) -> bool:
    return isinstance(turn, Mapping) and turn.get("role") == "model"


def _saved(data: str | bytes) -> tuple[str, list[Content], list[int]]:
    try:
        found = json.loads(data)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        found = {}
    model, history, left_out = found.get("model"), found.get("history"), found.get("left_out", [])
    if not (isinstance(model, str) and isinstance(history, list) and isinstance(left_out, list)):
        raise invalid("data", "is not what chat.to_json() gives")
    # Leniently: unknown fields and enum values of the server come back as they were.
    return model, [_models.Content.model_validate(turn) for turn in history], left_out

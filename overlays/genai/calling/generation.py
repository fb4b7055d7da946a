"""One ``generate_content``, without I/O: the request, the functions called on the way, and the finished answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from genai_runtime import errors
from genai_runtime.errors.arguments import invalid

from .._convert import Encoded
from .continuation import Continuation
from .function_calls import MAXIMUM_REMOTE_CALLS, Call, Calling, Result, Target, targets_of
from .tools import Declared, as_list, is_function

if TYPE_CHECKING:
    from gemini_api import models

    from ..contents import Turns

Wire = dict[str, Any]


class Generation:
    """What is asked, and what has come back so far.

    ``config`` is what to send next: the caller's, with what it leaves open filled in, and the token of an answer that
    is to go on; the caller's own object is not changed. Where each request is a ``generate_content`` of its own
    (``delegated``, as in a chat), that one parses the answer and has it go on, and calls no functions.
    """

    def __init__(
        self,
        model: Any,
        contents: Turns,
        config: models.GenerateContentConfig | None,
        *,
        asynchronous: bool,
        sessions: Sequence[Target] = (),
        delegated: bool = False,
    ) -> None:
        self.model = model
        self._schema: Any = None
        self._sent = contents
        self._chunks: list[Wire] = []
        functions: list[Any] = []
        settings = None if config is None else config.automatic_function_calling
        self._config = config
        if config is not None:
            functions = _functions(config)
            if not delegated:
                self._structure(config)
        self._keep = settings is None or not settings.ignore_call_history
        self.automatic = bool(functions or sessions) and _automatic(config)
        self._joins = self.automatic or delegated or self._schema is not None
        maximum = MAXIMUM_REMOTE_CALLS if settings is None else _maximum(settings)
        #: The conversation with the functions that may be called, if there are any.
        self.calling: Calling | None = None
        if self.automatic:
            self.calling = Calling(contents, targets_of(functions, sessions, asynchronous=asynchronous), maximum)
        self._history: list[models.Content] | None = None
        self._delegated = delegated
        if delegated and self.automatic:
            self._config = _without_calling(self._config)
        self._continuation = Continuation(self._config, enabled=not delegated)

    @property
    def arguments(self) -> dict[str, Any]:
        """What the next request is made with.

        The contents are turns as they travel, and Content objects where somebody else makes the request.
        """
        turns = self._sent if self.calling is None else self.calling.contents
        return {
            "model": self.model,
            "contents": Encoded(turns) if self._delegated else turns,
            "config": self._continuation.config,
        }

    @property
    def turns(self) -> Sequence[Wire]:
        """The calls so far, and what was told of them."""
        return () if self.calling is None else self.calling.turns

    def _structure(self, config: models.GenerateContentConfig) -> None:
        """A schema asks for JSON; one that the API's Schema cannot say travels as JSON Schema."""
        schema = config.response_schema
        if schema is not None and config.response_json_schema is not None:
            raise invalid("config", "has both response_schema and response_json_schema; give one of them")
        self._schema = schema if schema is not None else config.response_json_schema
        if self._schema is None:
            return
        from ..schema import needs_json_schema

        changes: Wire = {}
        if config.response_mime_type is None:
            changes["response_mime_type"] = "application/json"
        if schema is not None and needs_json_schema(schema):
            changes |= {"response_json_schema": schema, "response_schema": None}
        if changes:
            self._config = config.__copy__()
            for name, value in changes.items():
                setattr(self._config, name, value)

    # ---- answers in one piece

    def take(self, response: models.GenerateContentResponse) -> list[Call] | None:
        """The calls to run before asking again, which may be none; None when the answer is whole."""
        if self._continuation.take(response):
            return []
        if self.calling is None:
            return None
        return self.calling.take(answer_of(self._continuation.answer)) or None

    def give(self, results: Sequence[Result]) -> None:
        """What the calls came to, before asking again. From here on the model may also answer."""
        if not results or self.calling is None:
            return
        self.calling.give(results)
        self._history = None
        self._config = _let_go(self._config)
        self._continuation = Continuation(self._config, enabled=not self._delegated)

    def finish(self) -> models.GenerateContentResponse:
        """The whole answer, with what only the client knows."""
        response = self._continuation.answer
        assert response is not None
        if self.calling is not None:
            self._report(response, self.calling)
            if self._keep and not self.calling.turns:
                response.automatic_function_calling_history = []
        if self._schema is not None:
            schema = self._schema
            self._parse(response, lambda text: _parsed(text, schema))
        return response

    # ---- answers in pieces

    def add(self, chunk: models.GenerateContentResponse) -> models.GenerateContentResponse:
        """A piece of a streamed answer, as the caller has it."""
        chunk = self._continuation.observe(chunk)
        if not self._joins:
            return chunk
        content = answer_of(chunk)
        if content is not None:
            self._chunks.append(content)
        if self.calling is not None:
            self._report(chunk, self.calling)
        if self._schema is not None and chunk.finish_reason is not None:
            schema, whole = self._schema, _text(self.streamed())
            self._parse(chunk, lambda _: _parsed(whole, schema))
        return chunk

    def end(self, error: Exception | None = None) -> list[Call] | None:
        """The calls to run before asking again, now that the stream has ended; None when the answer is whole.

        Raises:
            Exception: the stream broke with ``error``, and cannot be gone on with.
        """
        if self._continuation.end(error):
            return []
        calls = [] if self.calling is None else self.calling.take(self.streamed())
        if calls:
            self._chunks = []
        return calls or None

    @property
    def ended(self) -> bool:
        """Whether the model said why it stopped; an answer in one piece need not say."""
        return self._continuation.ended

    @property
    def pieces(self) -> list[Wire]:
        """The pieces since the last call that hold anything."""
        return [piece for piece in self._chunks if any(piece.get("parts") or ())]

    def streamed(self) -> Wire | None:
        """The pieces since the last call, as one turn."""
        return joined(self._chunks)

    # ---- details

    def _report(self, response: models.GenerateContentResponse, calling: Calling) -> None:
        if calling.turns and self._keep:
            if self._history is None:
                from gemini_api.models import Content

                # Once for all pieces of a stream.
                self._history = [Content.from_dict(turn) for turn in (*self._sent, *calling.turns)]
            response.automatic_function_calling_history = self._history
        if calling.errors:
            response.function_errors = list(calling.errors)

    @staticmethod
    def _parse(response: models.GenerateContentResponse, read: Callable[[str | None], Any]) -> None:
        response._memory["read"] = read
        try:
            response.parsed = response.parse()
        except errors.ResponseDecodeError:
            response.parsed = None


def _let_go(config: models.GenerateContentConfig | None) -> models.GenerateContentConfig | None:
    """After a forced call the model may answer in words, or it would be made to call for ever."""
    tool_config = None if config is None else config.tool_config
    calling = None if tool_config is None else tool_config.function_calling_config
    if config is None or tool_config is None or calling is None or calling.mode != "ANY":
        return config
    from gemini_api.models import FunctionCallingConfig, FunctionCallingConfigMode

    relaxed = tool_config.__copy__()
    relaxed.function_calling_config = FunctionCallingConfig(mode=FunctionCallingConfigMode.AUTO)
    config = config.__copy__()
    config.tool_config = relaxed
    return config


def _without_calling(config: models.GenerateContentConfig | None) -> models.GenerateContentConfig | None:
    """The config for requests whose calls are run by who makes them."""
    if config is None:
        return None
    from gemini_api.models import AutomaticFunctionCallingConfig

    config = config.__copy__()
    config.automatic_function_calling = AutomaticFunctionCallingConfig(disable=True)
    return config


def answer_of(response: Any) -> Wire | None:
    """The content of the first candidate, as it travels."""
    candidates = response.candidates
    content = candidates[0].content if candidates else None
    return None if content is None else content.to_dict()


def _parsed(text: str | None, schema: Any) -> Any:
    from ..schema import parse

    return parse(text, schema)


def _text(content: Wire | None) -> str | None:
    parts = () if content is None else content["parts"]
    texts = [part["text"] for part in parts if "text" in part and not part.get("thought")]
    return "".join(texts) if texts else None


def joined(contents: Sequence[Wire]) -> Wire | None:
    """The contents of a stream as one: texts that follow each other and hold nothing else become one text.

    Parts without anything in them are left out, since a model takes none; one whose text is empty but which has a
    signature goes back with it.
    """
    if not contents:
        return None
    parts: list[Wire] = []
    whole: Wire = {}
    for content in contents:
        whole.update({key: value for key, value in content.items() if key != "parts"})
        for part in content.get("parts") or ():
            if says_nothing(part):
                continue
            last = parts[-1] if parts else None
            if last is not None and _plain(last) and _plain(part) and last.get("thought") == part.get("thought"):
                parts[-1] = {**last, "text": last["text"] + part["text"]}
            else:
                parts.append(part)
    return {**whole, "parts": parts}


def says_nothing(part: Wire) -> bool:
    """Whether a part is an empty text, or nothing at all."""
    return not part.get("text") and _plain({"text": "", **part})


def _plain(part: Wire) -> bool:
    return "text" in part and part.keys() <= {"text", "thought"}


def _functions(config: models.GenerateContentConfig) -> list[Any]:
    from gemini_api.models import Tool

    if config.tools is None:
        return []
    return [
        item for item in as_list(config.tools, "tools") if item.__class__ is not Declared and is_function(item, Tool)
    ]


def _automatic(config: models.GenerateContentConfig | None) -> bool:
    if config is None:
        return False
    settings = config.automatic_function_calling
    if settings is not None and (settings.disable or settings.maximum_remote_calls == 0):
        return False
    tool_config = config.tool_config
    calling = None if tool_config is None else tool_config.function_calling_config
    return calling is None or calling.mode != "NONE"


def _maximum(settings: Any) -> int:
    maximum = settings.maximum_remote_calls
    if maximum is None:
        return MAXIMUM_REMOTE_CALLS
    if maximum < 0:
        raise invalid("config.automatic_function_calling.maximum_remote_calls", f"cannot be {maximum}")
    return int(maximum)


__all__ = ["Generation", "answer_of", "joined"]

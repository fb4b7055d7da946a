"""One ``generate_content``, sans I/O: its requests, function calls and the finished answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from genai_runtime import errors
from genai_runtime.errors.arguments import invalid
from genai_runtime.lazy_module import LazyModule, LazyName

from .._convert import Encoded
from .tools import MAXIMUM_REMOTE_CALLS, Declared, as_list, is_function

if TYPE_CHECKING:
    from gemini_api import models

    from ..contents import Turns
    from . import function_calls
    from .continuation import Continuation
    from .function_calls import Call, Calling, Result, Target
    from .joining import JoinedContent
else:
    Continuation = LazyName(".continuation:Continuation", globals())
    JoinedContent = LazyName(".joining:JoinedContent", globals())
    # Most requests have no functions, for which asyncio and the schemas would be imported.
    function_calls = LazyModule(".function_calls", globals())

Wire = dict[str, Any]

# Finish reasons of answers that may go on: a continuation sees to those.
OPEN = frozenset((None, "CONTINUATION"))


class Generation:
    """The state of a generation: what to send next, and what has arrived so far.

    ``config`` is for the next request: a copy of the caller's with defaults and a continuation token. With
    ``delegated``, as in a chat, each request is a ``generate_content`` of its own, which parses and continues the
    answer and calls no functions. ``pieces`` keeps the chunks of a stream apart too.
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
        pieces: bool = False,
    ) -> None:
        self.model = model
        #: Sessions that were opened for it, which end with it.
        self.opened: Sequence[Any] = ()
        self._schema: Any = None
        self._sent = contents
        self._joined: JoinedContent | None = None
        self._pieces: list[Wire] | None = [] if pieces else None
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
        #: Automatic function calling, if there are functions.
        self.calling: Calling | None = None
        if self.automatic:
            targets = function_calls.targets_of(functions, sessions, asynchronous=asynchronous)
            self.calling = function_calls.Calling(contents, targets, maximum)
        self._history: list[models.Content] | None = None
        self._delegated = delegated
        if delegated and self.automatic:
            self._config = _without_calling(self._config)
        self._answer: models.GenerateContentResponse | None = None
        # Made for an answer that may go on, and for the chunks of a stream.
        self._continuation: Continuation | None = None

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments of the next request.

        The contents are encoded turns, or Content objects if another function makes the request.
        """
        turns = self._sent if self.calling is None else self.calling.contents
        return {
            "model": self.model,
            "contents": Encoded(turns) if self._delegated else turns,
            "config": self._config if self._continuation is None else self._continuation.config,
        }

    @property
    def turns(self) -> Sequence[Wire]:
        """The turns of function calls and responses so far."""
        return () if self.calling is None else self.calling.turns

    def _structure(self, config: models.GenerateContentConfig) -> None:
        """Ask for JSON if there is a schema; send it as JSON Schema if a Schema cannot express it."""
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
        """Take a response, and return the calls to run before the next request; None if the answer is complete."""
        candidates = response.candidates
        if self._continuation is None and (not candidates or candidates[0].finish_reason not in OPEN):
            self._answer = response
        else:
            continuation = self._continued()
            goes_on, self._answer = continuation.take(response), continuation.answer
            if goes_on:
                return []
        if self.calling is None:
            return None
        return self.calling.take(answer_of(self._answer)) or None

    def give(self, results: Sequence[Result]) -> None:
        """Take the results of calls before the next request, in which the model may also answer in text."""
        if not results or self.calling is None:
            return
        self.calling.give(results)
        self._history = None
        self._config = _let_go(self._config)
        self._answer = self._continuation = None

    def _continued(self) -> Continuation:
        if self._continuation is None:
            self._continuation = Continuation(self._config, enabled=not self._delegated)
        return self._continuation

    def finish(self) -> models.GenerateContentResponse:
        """Return the complete answer, with the fields that only the client sets."""
        response = self._answer
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
        """Take a chunk of a stream, and return it for the caller."""
        chunk = (self._continuation or self._continued()).observe(chunk)
        if not self._joins:
            return chunk
        content = answer_of(chunk)
        if content is not None:
            if self._joined is None:
                self._joined = JoinedContent()
            self._joined.add(content)
            if self._pieces is not None and any(content.get("parts") or ()):
                self._pieces.append(content)
        if self.calling is not None:
            self._report(chunk, self.calling)
        if self._schema is not None and chunk.finish_reason is not None:
            schema, whole = self._schema, _text(self.streamed())
            self._parse(chunk, lambda _: _parsed(whole, schema))
        return chunk

    def end(self, error: Exception | None = None) -> list[Call] | None:
        """Return the calls to run after a stream has ended; None if the answer is complete.

        Raises:
            Exception: the stream broke with ``error`` and cannot be continued.
        """
        if self._continued().end(error):
            return []
        calls = [] if self.calling is None else self.calling.take(self.streamed())
        if calls:
            self._joined = None
            self._pieces = None if self._pieces is None else []
        return calls or None

    @property
    def ended(self) -> bool:
        """Whether a finish reason has arrived; responses that are not streamed need none."""
        return self._answer is not None or (self._continuation is not None and self._continuation.ended)

    @property
    def pieces(self) -> list[Wire] | None:
        """The chunks since the last function call that are not empty; None if they are not kept apart."""
        return self._pieces

    def streamed(self) -> Wire | None:
        """The chunks since the last function call, merged into one content."""
        return None if self._joined is None else self._joined.content()

    # ---- details

    def _report(self, response: models.GenerateContentResponse, calling: Calling) -> None:
        if calling.turns and self._keep:
            if self._history is None:
                from gemini_api.models import Content

                # Once for all chunks of a stream.
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
    """Stop forcing function calls after the first one, or the model would call forever."""
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
    """The config for requests without automatic function calling."""
    if config is None:
        return None
    from gemini_api.models import AutomaticFunctionCallingConfig

    config = config.__copy__()
    config.automatic_function_calling = AutomaticFunctionCallingConfig(disable=True)
    return config


def answer_of(response: Any) -> Wire | None:
    """The encoded content of the first candidate."""
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


def _functions(config: models.GenerateContentConfig) -> list[Any]:
    if config.tools is None:
        return []
    return [item for item in as_list(config.tools) if item.__class__ is not Declared and is_function(item)]


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


__all__ = ["Generation", "answer_of"]

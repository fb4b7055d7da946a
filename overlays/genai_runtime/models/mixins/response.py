"""Shortcuts on a model's answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from genai_runtime import callables
from genai_runtime.errors import ResponseDecodeError
from genai_runtime.lazy_module import LazyModule

if TYPE_CHECKING:
    from gemini_api import models as types
    from gemini_api.models import (
        Candidate,
        GenerateContentResponsePromptFeedback,
        GenerateContentResponseUsageMetadata,
        Image,
    )
    from genai_runtime.models.base import ModelBase as _Base
else:
    _Base = object
    types = LazyModule("gemini_api.models", globals(), "types")

T = TypeVar("T")

# Fields of a part that `text` may skip without a warning.
_REMARKS = frozenset(("text", "thought", "thought_signature", "part_metadata", "media_processing", "media_resolution"))
# Reasons for which a model is made to stop, as opposed to coming to an end.
_STOPPED = frozenset(
    (
        "SAFETY",
        "RECITATION",
        "LANGUAGE",
        "BLOCKLIST",
        "PROHIBITED_CONTENT",
        "SPII",
        "IMAGE_SAFETY",
        "IMAGE_PROHIBITED_CONTENT",
        "IMAGE_RECITATION",
        "MODEL_ARMOR",
    )
)


class ResponseMixin(_Base):
    """Shortcuts on ``GenerateContentResponse``. They speak of the first candidate; there is rarely another."""

    __slots__ = ()

    if TYPE_CHECKING:
        candidates: list[Candidate] | None
        prompt_feedback: GenerateContentResponsePromptFeedback | None
        usage_metadata: GenerateContentResponseUsageMetadata | None
        parsed: Any

    @property
    def text(self) -> str | None:
        """The answer's text, thoughts aside; None when it has none.

        When there are parts that are not text (a function call, an image), they are left out and a warning is logged,
        once for each response.
        """
        texts: list[str] = []
        others: list[str] = []
        for part in self.parts or ():
            if part.text is None:
                others += [name for name in sorted(part.model_fields_set) if name not in _REMARKS]
            elif not part.thought:
                texts.append(part.text)
        if others:
            names = ", ".join(dict.fromkeys(others))
            self._warn_once(
                "text", f"there are non-text parts in the response, which .text leaves out: {names}; see .parts"
            )
        self._warn_of_others("text")
        return "".join(texts) if texts else None

    @property
    def parts(self) -> list[types.Part] | None:
        """The parts of the answer, or None when it has no content."""
        candidate = self._candidate
        return None if candidate is None or candidate.content is None else candidate.content.parts

    @property
    def function_calls(self) -> list[types.FunctionCall] | None:
        """The functions that the model wants called, or None when it wants none."""
        self._warn_of_others("function_calls")
        return [part.function_call for part in self.parts or () if part.function_call is not None] or None

    @property
    def executable_code(self) -> str | None:
        """The first code that the model wrote in order to run it."""
        self._warn_of_others("executable_code")
        found = (part.executable_code.code for part in self.parts or () if part.executable_code is not None)
        return next(found, None)

    @property
    def code_execution_result(self) -> str | None:
        """What running the model's code printed, the first time."""
        self._warn_of_others("code_execution_result")
        found = (part.code_execution_result for part in self.parts or () if part.code_execution_result is not None)
        return next((result.output for result in found), None)

    @property
    def thoughts(self) -> str | None:
        """The summary of the model's thoughts, where they were asked for (``include_thoughts``)."""
        texts = [part.text for part in self.parts or () if part.thought and part.text is not None]
        return "".join(texts) if texts else None

    @overload
    def parse(self) -> Any: ...
    @overload
    def parse(self, to: type[T]) -> T: ...

    def parse(self, to: Any = None) -> Any:
        """The answer as an object of a type: ``response.parse(Recipe)`` is a ``Recipe``.

        Where :attr:`parsed` is None, this says why.

        Args:
            to: A dataclass, a Pydantic model, ``list[Recipe]``, an enum, or whatever type a ``response_schema`` may be.
                Default: the type that was given as ``response_schema``; without one, whatever JSON the text holds.

        Raises:
            ResponseDecodeError: there is no text, it is not JSON, or it does not fit the type; ``path`` says where.
        """
        failure: ResponseDecodeError
        try:
            return self._parse(to)
        except ResponseDecodeError as error:
            failure = error.with_traceback(None)
        reason = self.finish_reason or self.block_reason
        if self.truncated:
            failure.args = (
                f"{failure}; the answer was cut off at MAX_TOKENS: raise max_output_tokens, which thoughts count "
                "against too",
            )
        elif reason is not None and reason != "STOP":
            failure.args = (f"{failure}; the model stopped for the reason {reason}",)
        raise failure

    def _parse(self, to: Any) -> Any:
        texts = [part.text for part in self.parts or () if part.text is not None and not part.thought]
        text = "".join(texts) if texts else None
        if to is not None and callables.load_parser is not None:
            return callables.load_parser()(text, to)
        read = self._memory.get("read")
        if read is not None:
            return read(text)
        if text is None:
            raise ResponseDecodeError("the answer has no text that could be parsed")
        from json import loads

        problem = ""
        try:
            return loads(text)
        except (ValueError, RecursionError) as error:
            problem = str(error)
        failure = ResponseDecodeError(f"the answer is not JSON: {problem}")
        failure.snippet = text.encode("utf-8", "replace")[:200].decode("utf-8", "ignore")
        raise failure

    @property
    def images(self) -> list[types.Image]:
        """The images of the answer, to show or save."""
        return list(self._images())

    @property
    def finish_reason(self) -> types.FinishReason | None:
        """Why the model stopped; None while a stream is not at its end."""
        candidate = self._candidate
        return None if candidate is None else candidate.finish_reason

    @property
    def initial_prompt_token_count(self) -> int | None:
        """The tokens of the prompt; of the first request, if the answer took several."""
        return None if self.usage_metadata is None else self.usage_metadata.initial_prompt_token_count

    @property
    def block_reason(self) -> types.BlockedReason | None:
        """Why the prompt was refused before the model saw it; None when it was not."""
        return None if self.prompt_feedback is None else self.prompt_feedback.block_reason

    @property
    def blocked(self) -> bool:
        """Whether a filter refused the prompt or cut the answer off: ask this instead of guessing from a None."""
        return self.block_reason is not None or self.finish_reason in _STOPPED

    @property
    def truncated(self) -> bool:
        """Whether the answer ends where ``max_output_tokens`` ended it."""
        return self.finish_reason == "MAX_TOKENS"

    @classmethod
    def _from_response(cls, *, response: dict[str, Any], kwargs: Mapping[str, Any] | None = None) -> Self:
        answer = super()._from_response(response=response, kwargs=kwargs)
        config: Any = (kwargs or {}).get("config") or {}
        given = config if isinstance(config, Mapping) else dict(config)
        schema = given.get("response_schema") or given.get("response_json_schema")
        if schema is not None and callables.load_parser is not None:
            read = callables.load_parser()
            answer._memory["read"] = lambda text: read(text, schema)
            try:
                answer.parsed = answer.parse()
            except ResponseDecodeError:
                answer.parsed = None
        return answer

    @property
    def _candidate(self) -> Candidate | None:
        return self.candidates[0] if self.candidates else None

    def _images(self) -> Iterator[Image]:
        for part in self.parts or ():
            image = part.as_image()
            if image is not None and not part.thought:
                yield image

    @property
    def _memory(self) -> dict[str, Any]:
        """The facts kept beside the fields of this answer; created on first access."""
        memory: dict[str, Any] | None = getattr(self, "_memo", None)
        if memory is None:
            memory = {}
            anything: Any = self
            anything._memo = memory
        return memory

    def _warn_of_others(self, name: str) -> None:
        count = len(self.candidates or ())
        if count > 1:
            several = (
                f"there are {count} candidates" if name == "text" else "there are multiple candidates in the response"
            )
            self._warn_once(name + "s", f"{several}, and .{name} is that of the first")

    def _warn_once(self, about: str, message: str) -> None:
        # Once per response, however many there are in this process.
        if about not in self._memory:
            self._memory[about] = True
            import logging

            logging.getLogger("genai.response").warning("%s", message)

"""Answers that a model breaks off, and goes on with when it is asked again with its token: without I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genai_runtime import errors

if TYPE_CHECKING:
    from gemini_api import models

#: How often one answer is gone on with. Each time brings tens of thousands of tokens, so that this is never reached
#: by an answer that gets somewhere.
MAXIMUM_CONTINUATIONS = 100
#: How often in a row a stream is opened again that broke before it brought anything new.
MAXIMUM_RECONNECTS = 3

# What may be gone on from: the answer came, or was to come, and broke. Anything else would only happen again.
_BREAKS = (errors.StreamError, errors.APIConnectionError, errors.APIError, ConnectionError, TimeoutError)
# Whose errors come as they are, where a caller's own client or a mock raises them.
_LIBRARIES = frozenset(("aiohttp", "httpcore", "httpx", "httpx2"))


# The reasons that are no end; a stream may break before it says any.
_GOES_ON = (None, "CONTINUATION")


class Continuation:
    """The requests that make one answer: the first, and those with the token of the one before.

    ``config`` is what to send next. Feed it each answer in one piece (:meth:`take`), or each piece of a stream
    (:meth:`observe`) and its end (:meth:`end`); they say whether to ask again.
    """

    def __init__(self, config: models.GenerateContentConfig | None, enabled: bool = True) -> None:
        self.config = config
        self.enabled = enabled and (config is None or config.automatic_continuation is not False)
        self._left = MAXIMUM_CONTINUATIONS
        self._reconnects = 0
        self._error: Exception | None = None
        #: All that has come, as one answer; None of an answer in pieces.
        self.answer: models.GenerateContentResponse | None = None
        # The tokens that all requests before this one took.
        self._before: models.GenerateContentResponseUsageMetadata | None = None
        self._asked: bytes | None = None
        # What the pieces of one request have told.
        self._token: bytes | None = None
        self._reason: str | None = None
        self._usage: models.GenerateContentResponseUsageMetadata | None = None
        self._received = self._refused = self._content = False

    def _start_again(self) -> None:
        self._token = self._reason = self._usage = None
        self._received = self._refused = self._content = False

    # ---- answers in one piece

    def take(self, response: models.GenerateContentResponse) -> bool:
        """Whether the answer goes on after this response; :attr:`answer` is all of it so far."""
        whole = self.answer
        if whole is None:
            self.answer = response
        else:
            from .merging import merged

            self.answer = merged(whole, response)
        candidate = response.candidates[0] if response.candidates else None
        if candidate is None or candidate.finish_reason not in _GOES_ON:
            return False
        return self._go_on(candidate.continuation_token)

    @property
    def ended(self) -> bool:
        """Whether the answer has come to an end, as far as is known."""
        return self.answer is not None or self._reason is not None

    # ---- answers in pieces

    def observe(self, chunk: models.GenerateContentResponse) -> models.GenerateContentResponse:
        """A piece of a stream, as the caller has it: without an end that is none, and with all tokens so far."""
        self._received = True
        if chunk.prompt_feedback is not None:
            self._refused = True
        candidates = chunk.candidates
        if candidates:
            candidate = candidates[0]
            if not self._content and candidate.content is not None and candidate.content.parts:
                self._content = True
            reason = candidate.finish_reason
            if candidate.continuation_token:
                self._token = candidate.continuation_token
            if reason:
                self._reason = reason
                if reason not in _GOES_ON:
                    self._token = candidate.continuation_token
                elif self.enabled and self._token:
                    candidate = candidate.__copy__()
                    candidate.finish_reason = None
                    chunk = chunk.__copy__()
                    chunk.candidates = [candidate, *candidates[1:]]
        usage = chunk.usage_metadata
        if usage is not None:
            if self._before is not None:
                from .merging import merged

                chunk = chunk.__copy__()
                chunk.usage_metadata = usage = merged(self._before, usage)
            self._usage = usage
        return chunk

    def end(self, error: Exception | None = None) -> bool:
        """Whether the answer goes on after a stream that has ended, or broken with ``error``.

        Raises:
            Exception: ``error``, or one of before, where the answer is not whole and cannot be gone on with.
        """
        if error is not None and not self._resumable(error):
            raise error
        self._before = self._usage or self._before
        if error is not None:
            self._error = error
        elif self._content or self._token not in (None, self._asked):
            self._error = None
        token, reason, ended = self._token, self._reason, self._reason is not None or self._refused
        if ended:
            token = token if reason == "CONTINUATION" and not self._refused and token != self._asked else None
            self._reconnects = 0
        elif token not in (None, self._asked):
            self._reconnects = 0
        elif self._content or self._reconnects >= MAXIMUM_RECONNECTS:
            token = None
        else:
            # It broke before it brought anything: the same is asked again.
            token = self._asked
            self._reconnects += 1
        if self._go_on(token, again=True):
            self._start_again()
            return True
        if error is not None:
            raise error
        if not ended and self._error is not None:
            raise self._error
        return False

    def _resumable(self, error: Exception) -> bool:
        if not self.enabled or (self._asked is None and self._token is None):
            return False
        if not isinstance(error, _BREAKS) and type(error).__module__.partition(".")[0] not in _LIBRARIES:
            return False
        # What the server refused before it began to answer has been tried again as the retry options say.
        return self._received or not isinstance(error, errors.APIError)

    def _go_on(self, token: bytes | None, again: bool = False) -> bool:
        if not self.enabled or not token or (token == self._asked and not again) or self._left <= 0:
            return False
        self._left -= 1
        self._asked = token
        if self.config is None:
            from gemini_api.models import GenerateContentConfig

            self.config = GenerateContentConfig()
        self.config = self.config.__copy__()
        self.config.continuation_token = token
        return True


__all__ = ["MAXIMUM_CONTINUATIONS", "MAXIMUM_RECONNECTS", "Continuation"]

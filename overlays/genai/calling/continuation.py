"""Continue answers that a model interrupted, with its continuation token; sans I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genai_runtime import errors

if TYPE_CHECKING:
    from gemini_api import models

#: How often one answer is continued. Each time brings tens of thousands of tokens, so that sensible answers never
#: reach it.
MAXIMUM_CONTINUATIONS = 100
#: How often in a row a stream is reopened that broke before any new data.
MAXIMUM_RECONNECTS = 3

# Errors after which a stream is reopened; others would only recur.
_BREAKS = (errors.StreamError, errors.APIConnectionError, errors.APIError, ConnectionError, TimeoutError)
# Libraries whose own errors may come from a caller's client or a mock.
_LIBRARIES = frozenset(("aiohttp", "httpcore", "httpx", "httpx2"))


# Finish reasons of incomplete answers; a stream may break before it has one.
_GOES_ON = (None, "CONTINUATION")


class Continuation:
    """The requests for one answer: the first, and those with the continuation token of the previous one.

    ``config`` is for the next request. Pass each complete response to :meth:`take`, or each chunk of a stream to
    :meth:`observe` and its end to :meth:`end`; they return whether to send another request.
    """

    def __init__(self, config: models.GenerateContentConfig | None, enabled: bool = True) -> None:
        self.config = config
        self.enabled = enabled and (config is None or config.automatic_continuation is not False)
        self._left = MAXIMUM_CONTINUATIONS
        self._reconnects = 0
        self._error: Exception | None = None
        #: The merged responses; None for a stream.
        self.answer: models.GenerateContentResponse | None = None
        # The tokens of all requests before this one.
        self._before: models.GenerateContentResponseUsageMetadata | None = None
        self._asked: bytes | None = None
        # Facts from the chunks of the current request.
        self._token: bytes | None = None
        self._reason: str | None = None
        self._usage: models.GenerateContentResponseUsageMetadata | None = None
        self._received = self._refused = self._content = False

    def _start_again(self) -> None:
        self._token = self._reason = self._usage = None
        self._received = self._refused = self._content = False

    # ---- answers in one piece

    def take(self, response: models.GenerateContentResponse) -> bool:
        """Take a response, and return whether the answer continues; :attr:`answer` has all of it so far."""
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
        """Whether the answer is complete, as far as is known."""
        return self.answer is not None or self._reason is not None

    # ---- answers in pieces

    def observe(self, chunk: models.GenerateContentResponse) -> models.GenerateContentResponse:
        """Return a chunk for the caller: without an interim finish reason, and with the total of tokens so far."""
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
        """Return whether the answer continues after a stream that ended, or broke with ``error``.

        Raises:
            Exception: ``error`` or an earlier one, if the answer is incomplete and cannot be continued.
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
            # It broke before any data: repeat the request.
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
        # Refusals before the answer began were retried already, according to the retry options.
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

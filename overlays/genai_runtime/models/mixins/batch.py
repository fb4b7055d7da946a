"""Properties of batch jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime import errors

if TYPE_CHECKING:
    from gemini_api.models import JobState, Status
    from genai_runtime.models.base import ModelBase as _Base
else:
    _Base = object

#: The states of a job that is over.
_ENDED = frozenset(
    f"JOB_STATE_{state}" for state in ("SUCCEEDED", "PARTIALLY_SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED")
)


def error_of(status: dict[str, Any]) -> errors.APIError:
    """The error that a call would have raised, from the status that a batch has in its place."""
    from genai_runtime.errors.api import CANONICAL_CODES, api_error, http_code

    code = status.get("code")
    named = CANONICAL_CODES[code] if isinstance(code, int) and 0 < code < len(CANONICAL_CODES) else "UNKNOWN"
    canonical = status.get("status") or named
    http = code if isinstance(code, int) and 400 <= code < 600 else http_code(canonical)
    return api_error(http, {"error": {**status, "code": http, "status": canonical}})


class InlinedResultMixin(_Base):
    """Mixin of InlinedResponse and InlinedEmbedContentResponse."""

    __slots__ = ()

    if TYPE_CHECKING:
        error: Status | None

    @property
    def exception(self) -> errors.APIError | None:
        """The error as a call of its own would have raised it, or None."""
        return None if self.error is None else error_of(self.error.to_dict())


class BatchJobMixin(_Base):
    """Mixin of BatchJob."""

    __slots__ = ()

    if TYPE_CHECKING:
        state: JobState | None

    @property
    def done(self) -> bool:
        """Whether it is over, with results or without."""
        return self.state is not None and self.state in _ENDED


def sort_results(job: dict[str, Any]) -> dict[str, Any]:
    """Put the results of a job of the Developer API where they are read.

    It has them twice, in its metadata and as an operation's response; and it has embeddings where it has the answers
    to prompts. Those are told by the type of the batch, or by what is in them.
    """
    metadata = job.get("metadata")
    if not isinstance(metadata, dict):
        return job
    response, output = job.get("response"), metadata.get("output")
    if isinstance(response, dict):
        payload = {key: value for key, value in response.items() if key != "@type"}
        if output is None or output == payload:
            output = payload
            job = {key: value for key, value in job.items() if key != "response"}
    found = output.get("inlinedResponses") if isinstance(output, dict) else None
    if isinstance(found, dict) and _embeds(metadata, found.get("inlinedResponses")):
        others = {key: value for key, value in output.items() if key != "inlinedResponses"} if output else {}
        output = {**others, "inlinedEmbedContentResponses": found}
    return job if output is None else {**job, "metadata": {**metadata, "output": output}}


def _embeds(metadata: dict[str, Any], responses: Any) -> bool:
    if str(metadata.get("@type", "")).endswith("EmbedContentBatch"):
        return True
    answers = [each.get("response") for each in responses if isinstance(each, dict)] if responses else []
    return any(isinstance(answer, dict) and "embedding" in answer for answer in answers)

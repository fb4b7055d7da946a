"""Properties of tuning jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gemini_api.models import JobState
    from genai_runtime.models.base import ModelBase as _Base
else:
    _Base = object

_SUCCEEDED = frozenset({"JOB_STATE_SUCCEEDED", "JOB_STATE_PARTIALLY_SUCCEEDED"})
_ENDED = _SUCCEEDED | {"JOB_STATE_FAILED", "JOB_STATE_CANCELLED", "JOB_STATE_EXPIRED"}


class TuningJobMixin(_Base):
    """Mixin of TuningJob. ``client.tunings.wait`` waits for one to end."""

    __slots__ = ()

    if TYPE_CHECKING:
        state: JobState | None

    @property
    def has_ended(self) -> bool:
        """Whether it is over, with a model or without."""
        return self.state is not None and self.state in _ENDED

    @property
    def has_succeeded(self) -> bool:
        """Whether it is over, and there is a tuned model."""
        return self.state is not None and self.state in _SUCCEEDED

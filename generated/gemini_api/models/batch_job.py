"""The model ``BatchJob``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_model, check_str, check_timestamp

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from ._dicts import (
        BatchJobDestinationOrDict,
        BatchJobOutputInfoOrDict,
        BatchJobSourceOrDict,
        CompletionStatsOrDict,
        StatusOrDict,
    )


def _state(value: JobState | str | None) -> JobState | None:
    return None if value is None else check_enum(value, "BatchJob.state", JobState)


def _error(value: StatusOrDict | None) -> Status | None:
    return None if value is None else check_model(value, "BatchJob.error", Status)


def _create_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "BatchJob.create_time")


def _start_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "BatchJob.start_time")


def _end_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "BatchJob.end_time")


def _update_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "BatchJob.update_time")


def _src(value: BatchJobSourceOrDict | None) -> BatchJobSource | None:
    return None if value is None else check_model(value, "BatchJob.src", BatchJobSource)


def _dest(value: BatchJobDestinationOrDict | None) -> BatchJobDestination | None:
    return None if value is None else check_model(value, "BatchJob.dest", BatchJobDestination)


def _completion_stats(value: CompletionStatsOrDict | None) -> CompletionStats | None:
    return None if value is None else check_model(value, "BatchJob.completion_stats", CompletionStats)


def _output_info(value: BatchJobOutputInfoOrDict | None) -> BatchJobOutputInfo | None:
    return None if value is None else check_model(value, "BatchJob.output_info", BatchJobOutputInfo)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class BatchJob(_Base):
    """Many requests that the service works through in its own time.

    Attributes:
        name: Resource name of the job.
        display_name: Name for people to read.
        state: How far it has come.
        error: What went wrong.
        create_time: When it was made.
        start_time: When work on it began.
        end_time: When it was over.
        update_time: When it last changed.
        model: The model that answers.
        src: Where the requests come from.
        dest: Where the results go.
        completion_stats: How many requests were answered.
        output_info: Where the results were written.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "sdk", ()),
        ("display_name", "displayName", ("string",), "sdk", ()),
        ("state", "state", ("enum", "JobState"), "sdk", ()),
        ("error", "error", ("model", "Status"), "sdk", ()),
        ("create_time", "createTime", ("timestamp",), "sdk", ()),
        ("start_time", "startTime", ("timestamp",), "sdk", ()),
        ("end_time", "endTime", ("timestamp",), "sdk", ()),
        ("update_time", "updateTime", ("timestamp",), "sdk", ()),
        ("model", "model", ("string",), "sdk", ()),
        ("src", "src", ("model", "BatchJobSource"), "sdk", ()),
        ("dest", "dest", ("model", "BatchJobDestination"), "sdk", ()),
        ("completion_stats", "completionStats", ("model", "CompletionStats"), "sdk", ()),
        ("output_info", "outputInfo", ("model", "BatchJobOutputInfo"), "sdk", ()),
    )

    name: str | None = None
    display_name: str | None = None
    state: JobState | None = _field(default=None, converter=_state)
    error: Status | None = _field(default=None, converter=_error)
    create_time: datetime | None = _field(default=None, converter=_create_time)
    start_time: datetime | None = _field(default=None, converter=_start_time)
    end_time: datetime | None = _field(default=None, converter=_end_time)
    update_time: datetime | None = _field(default=None, converter=_update_time)
    model: str | None = None
    src: BatchJobSource | None = _field(default=None, converter=_src)
    dest: BatchJobDestination | None = _field(default=None, converter=_dest)
    completion_stats: CompletionStats | None = _field(default=None, converter=_completion_stats)
    output_info: BatchJobOutputInfo | None = _field(default=None, converter=_output_info)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            name=None,
            display_name=None,
            state=None,
            error=None,
            create_time=None,
            start_time=None,
            end_time=None,
            update_time=None,
            model=None,
            src=None,
            dest=None,
            completion_stats=None,
            output_info=None,
            **_others,
        ):
            self._extra = None
            self.name = name if name is None or name.__class__ is str else check_str(name, "BatchJob.name")
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "BatchJob.display_name")
            )
            self.state = state if state is None or state.__class__ is JobState else _state(state)
            self.error = error if error is None or error.__class__ is Status else _error(error)
            self.create_time = None if create_time is None else _create_time(create_time)
            self.start_time = None if start_time is None else _start_time(start_time)
            self.end_time = None if end_time is None else _end_time(end_time)
            self.update_time = None if update_time is None else _update_time(update_time)
            self.model = model if model is None or model.__class__ is str else check_str(model, "BatchJob.model")
            self.src = src if src is None or src.__class__ is BatchJobSource else _src(src)
            self.dest = dest if dest is None or dest.__class__ is BatchJobDestination else _dest(dest)
            self.completion_stats = (
                completion_stats
                if completion_stats is None or completion_stats.__class__ is CompletionStats
                else _completion_stats(completion_stats)
            )
            self.output_info = (
                output_info
                if output_info is None or output_info.__class__ is BatchJobOutputInfo
                else _output_info(output_info)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.name = None
        out.display_name = None
        out.state = None
        out.error = None
        out.create_time = None
        out.start_time = None
        out.end_time = None
        out.update_time = None
        out.model = None
        out.src = None
        out.dest = None
        out.completion_stats = None
        out.output_info = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .batch_job_destination import BatchJobDestination
from .batch_job_output_info import BatchJobOutputInfo
from .batch_job_source import BatchJobSource
from .completion_stats import CompletionStats
from .job_state import JobState
from .status import Status

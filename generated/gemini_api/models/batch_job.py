"""The model ``BatchJob``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import BatchJobDict


@define(init=False, kw_only=True)
class BatchJob(ModelBase):
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

    name: str | None = wire_field("name", "string", "sdk")
    display_name: str | None = wire_field("displayName", "string", "sdk")
    state: JobState | None = wire_field("state", ("enum", "JobState"), "sdk")
    error: Status | None = wire_field("error", ("model", "Status"), "sdk")
    create_time: datetime | None = wire_field("createTime", "timestamp", "sdk")
    start_time: datetime | None = wire_field("startTime", "timestamp", "sdk")
    end_time: datetime | None = wire_field("endTime", "timestamp", "sdk")
    update_time: datetime | None = wire_field("updateTime", "timestamp", "sdk")
    model: str | None = wire_field("model", "string", "sdk")
    src: BatchJobSource | None = wire_field("src", ("model", "BatchJobSource"), "sdk")
    dest: BatchJobDestination | None = wire_field("dest", ("model", "BatchJobDestination"), "sdk")
    completion_stats: CompletionStats | None = wire_field("completionStats", ("model", "CompletionStats"), "sdk")
    output_info: BatchJobOutputInfo | None = wire_field("outputInfo", ("model", "BatchJobOutputInfo"), "sdk")

    def __init__(self, **fields: Unpack[BatchJobDict]) -> None: ...


from .batch_job_destination import BatchJobDestination
from .batch_job_output_info import BatchJobOutputInfo
from .batch_job_source import BatchJobSource
from .completion_stats import CompletionStats
from .job_state import JobState
from .status import Status

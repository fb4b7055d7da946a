"""What the kinds of jobs on Vertex AI share: batch predictions and tunings."""

from __future__ import annotations

from ..call import JSON, Call
from ..clock import format_time
from ..paging import list_response
from ..project import Project
from ..records import VertexJob
from . import errors
from .filters import fitting
from .names import new_number

_ENDED = (
    *("JOB_STATE_SUCCEEDED", "JOB_STATE_FAILED", "JOB_STATE_CANCELLED", "JOB_STATE_EXPIRED"),
    "JOB_STATE_PARTIALLY_SUCCEEDED",
)

Jobs = dict[str, VertexJob]


def begin(call: Call, jobs: Jobs, kind: str, fields: JSON, polls: int = 0) -> JSON:
    """Add a job that waits for its turn, and return its resource as it is now.

    Args:
        call: The call, whose name is the collection's.
        jobs: The jobs of the kind.
        kind: What its number is made of.
        fields: What it does.
        polls: How many looks it takes to end.
    """
    now = call.project.clock.now()
    name = f"{call.name}/{new_number(call.project, kind)}"
    times = {"createTime": format_time(now), "updateTime": format_time(now)}
    resource = {"name": name, **fields, "state": "JOB_STATE_PENDING", **times}
    jobs[name] = VertexJob(resource, call.project.sequence(), now, polls)
    return dict(resource)


def find(call: Call, jobs: Jobs, kind: str) -> VertexJob:
    """The job that a call names; ApiError where there is none."""
    job = jobs.get(call.name)
    if job is None:
        raise errors.missing(f"The {kind} `{call.name}` does not exist.")
    return job


def list_page(call: Call, jobs: Jobs, field: str) -> JSON:
    """A page of the jobs of a project and location that meet the filter."""
    mine = [found for name, found in jobs.items() if name.startswith(f"{call.name}/")]
    found = fitting(mine, call.query.get("filter", ""))
    return list_response(found, call.query, call.name, field, default=100, maximum=1000)


def has_ended(job: VertexJob) -> bool:
    return job.resource["state"] in _ENDED


def end(project: Project, job: VertexJob, state: str, error: JSON | None = None, at: str | None = None) -> None:
    """End a job, by default now; ``error`` is why it did not succeed."""
    at = at or format_time(project.clock.now())
    job.resource |= {"state": state, "endTime": at, "updateTime": at}
    if error is not None:
        job.resource["error"] = error

"""Uploads, looks and waits of ``surface.yaml``: what they become in the IR, and what cannot hold."""

from __future__ import annotations

from typing import Any

import pytest

from generator import ir
from generator.errors import SpecError, SpecErrors
from tests.generator.small import STRING, Json, each_of, operation, package, parameter, ref, thing

SCHEMAS: Json = {
    "Job": thing(name=STRING, jobState=STRING, isDone={"type": "boolean"}, error=ref("Problem")),
    "Problem": thing(message=STRING),
    "Start": thing(job=ref("Job"), label=STRING),
    "Started": thing(job=ref("Job")),
}
PATHS: Json = {
    "/jobs/{job}": {
        "get": operation(
            "getJob",
            ref("Job"),
            parameters=[parameter("job", "path")],
            **{"x-resource-name": {"name": "name", "patterns": ["jobs/{job}"]}},
        )
    },
    "/jobs": {
        "post": operation(
            "startJob", ref("Started"), ref("Start"), **{"x-media-upload": {"path": "/upload/jobs", "max-size": 5}}
        )
    },
}
WAITER: Json = {
    "what": "the job {name}",
    "done": [{"field": "jobState", "unless": ["RUNNING"]}],
    "failed": [{"field": "error"}],
    "failure": "{name} failed",
    "reason": "error.message",
    "begins": {"jobState": "RUNNING"},
    "sets": "isDone",
}
JOB: Json = {"name": "job", "target": "none", "positional": True, "type": "Job | str", "description": "The job itself."}
MEDIA: Json = {**JOB, "name": "media", "type": "bytes"}
GET: Json = {"operation": "getJob", "kind": "refresh", "config": "GetJobConfig", "args": [JOB]}
WAIT: Json = {"operation": "getJob", "kind": "wait", "waiter": "job", "poll": "get", "args": [JOB]}
START: Json = {
    "operation": "startJob",
    "kind": "upload",
    "config": "StartJobConfig",
    "media": "media",
    "answer": "job",
    "constants": {"label": "x"},
    "args": [MEDIA],
}
WITH: Json = {"name": "contents"}
CALL: Json = {
    "operation": "startJob",
    "config": "CallConfig",
    "args": [{"name": "label", "target": "body", "wire": "label"}],
}


def built(waiter: Json = WAITER, **methods: Any) -> ir.Package:
    resources = {
        "jobs": {
            "class": "Jobs",
            "parent": "client",
            "description": "Jobs, and what becomes of them.",
            "methods": {"get": GET, "wait": WAIT, "start": START, **methods},
        }
    }
    return package(SCHEMAS, PATHS, resources=resources, waiters={"job": waiter})


def test_what_they_become() -> None:
    (jobs,) = built().resources
    get, wait, start = jobs.methods
    assert (get.kind, wait.poll, wait.config) == ("refresh", "get", None)
    assert wait.waiter == ir.Waiter(
        "job",
        "the job {name}",
        (ir.Check("job_state", unless=("RUNNING",)),),
        (ir.Check("error"),),
        "{name} failed",
        ("error", "message"),
        {"job_state": "RUNNING"},
        "is_done",
    )
    assert (start.media, start.answer, start.result, start.constants) == ("media", "job", "Job", {"label": "x"})


def test_a_body_is_wrapped() -> None:
    label: Json = {"name": "name", "target": "body", "wire": "label"}
    call = {**CALL, "args": [label], "wrap": {"inside": "job", "with": WITH}}
    assert built(call=call).resources[0].methods[-1].wrap == ir.Wrap({"name": "contents"}, inside="job")
    item: Json = {
        "name": "name",
        "target": "none",
        "type": "str",
        "convert": "contents",
        "description": "What they are called.",
    }
    call = {**CALL, "args": [item], "wrap": {"list": "job", "each": "isDone", "of": "name"}}
    method = built(call=call).resources[0].methods[-1]
    assert method.wrap == ir.Wrap({}, list="job", each="isDone", of="name")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"waiter": {**WAITER, "done": [{"field": "jobStat"}]}}, "Job has no field 'jobStat'; did you mean 'jobState'"),
        ({"waiter": {**WAITER, "sets": "done"}}, "Job has no field 'done'"),
        ({"wait": {**WAIT, "waiter": "jobs"}}, "there is no waiter 'jobs'; did you mean 'job'"),
        ({"wait": {**WAIT, "poll": "start"}}, "there is no refresh 'start' beside it"),
        ({"wait": {**WAIT, "args": [JOB, MEDIA]}}, "a wait takes one argument: what it looks at"),
        ({"start": {**START, "media": "medium"}}, "there is no argument 'medium', whose bytes are sent"),
        ({"start": {**START, "answer": "jobs"}}, "the answer of startJob has no 'jobs'; did you mean 'job'"),
        ({"start": {**START, "constants": {"lable": 1}}}, "the body of startJob has no 'lable'; did you mean 'label'"),
        ({"start": {**START, "operation": "getJob", "answer": "name"}}, "getJob takes no media"),
        (
            {"call": {**CALL, "wrap": {"inside": "jab", "with": WITH}}},
            "the body of startJob has no 'jab'; did you mean 'job'",
        ),
        ({"call": {**CALL, "wrap": {"inside": "job", "with": {"nam": "contents"}}}}, "what 'job' holds has no 'nam'"),
        ({"call": {**CALL, "wrap": {"inside": "job", "with": {"name": "content"}}}}, "there is no converter 'content'"),
        ({"call": {**CALL, "wrap": {"list": "job", "each": "name", "of": "labels"}}}, "there is no argument 'labels'"),
        ({"wait": {**WAIT, "config": "GetJobConfig"}}, "resources.jobs.methods.wait"),
        ({"wait": {key: value for key, value in WAIT.items() if key != "waiter"}}, "'waiter' is a required property"),
        ({"start": {**START, "poll": "get"}}, "resources.jobs.methods.start"),
    ],
)
def test_what_cannot_hold(said: Json, words: str) -> None:
    with pytest.raises((SpecError, SpecErrors)) as caught:
        built(**said)
    assert any(words in error.message for error in each_of(caught.value)), each_of(caught.value)

"""One package for two services that differ in every way that two services can, each called over a socket."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from genai_runtime import converters
from genai_runtime.errors import ArgumentError, ResponseDecodeError
from genai_runtime.resource import AsyncResourceCore, ResourceCore
from genai_runtime.transport import AsyncTransport, Transport, TransportConfig
from generator.pipeline import read_package
from tests.genai.loopback import Loopback
from tests.templates.packages import imported

SPEC = Path(__file__).parents[1] / "data" / "two_backends"


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(read_package(SPEC), tmp_path_factory.mktemp("two"), "two_backends") as module:
        yield module


class Converters(converters.Converters):
    """What stands before the job in its name is the model."""

    def file_name(self, value: Any) -> str:
        return str(value).partition("/jobs/")[0]


class Service:
    """A service on a socket, and calls of it in one mode."""

    def __init__(self, mode: str, backend: Any, models: ModuleType) -> None:
        self.mode = mode
        self.backend = backend
        self.models = models
        self.resources = import_module("two_backends.resources")
        self.server: Any = None

    def __call__(self, call: Callable[[Any], Any], *answers: Any) -> Any:
        """What ``call`` gives of the resource, the server answering with ``answers``."""
        with Loopback(*answers) as self.server:
            config = TransportConfig(backend=self.backend, base_url=self.server.url)
            convert = Converters(self.models, self.backend)
            if self.mode == "sync":
                transport = Transport(config)
                try:
                    found = call(self.resources.Pictures(ResourceCore(transport, convert, self.backend)))
                    return list(found) if hasattr(found, "__next__") or hasattr(found, "page_size") else found
                finally:
                    transport.close()

            async def main() -> Any:
                transport = AsyncTransport(config)
                try:
                    found = call(self.resources.AsyncPictures(AsyncResourceCore(transport, convert, self.backend)))
                    if hasattr(found, "__anext__") or hasattr(found, "page_size"):
                        return [each async for each in found]
                    return await found if inspect.isawaitable(found) else found
                finally:
                    await transport.aclose()

            return asyncio.run(main())

    @property
    def asked(self) -> tuple[str, str, Any]:
        """Method, target and body of the last request."""
        last = self.server.asked[-1]
        method, target, _ = last.head.split(b"\r\n")[0].decode().split(" ")
        return method, target, json.loads(last.body) if last.body else None


@pytest.fixture(params=["sync", "asyncio"])
def service(request: pytest.FixtureRequest, models: ModuleType) -> Callable[[str], Service]:
    """The service of a name: ``service("cloud")``."""
    backends = import_module("two_backends.backends").BACKENDS

    def make(name: str) -> Service:
        return Service(request.param, backends[name].within("p", "l"), models)

    return make


Make = Callable[[str], Service]
PREFIX = "/v2beta1/projects/p/locations/l"


def test_each_service_has_its_own_place_and_version(models: ModuleType) -> None:
    local, cloud = import_module("two_backends.backends").BACKENDS.values()
    assert (local.base_url, local.version, local.title) == ("https://local.example", "v1", "the Local API")
    assert (cloud.base_url, cloud.version) == ("https://cloud.example", "v2beta1")
    assert cloud.within("p", "here").base_url == "https://here.cloud.example"
    assert TransportConfig(backend=cloud).api_version == "v2beta1"


def test_a_path_that_begins_with_the_prefix(service: Make) -> None:
    """The backend puts the client's own there, so that nobody has to say it; another one may be said."""
    cloud = service("cloud")
    elsewhere = "projects/q/locations/k/archivedJobs/7"
    calls: list[tuple[Callable[[Any], Any], str]] = [
        (lambda pictures: pictures.list_archived_jobs(), f"{PREFIX}/archivedJobs"),
        (lambda pictures: pictures.get_archived_job(name="7"), f"{PREFIX}/archivedJobs/7"),
        (lambda pictures: pictures.get_archived_job(name="archivedJobs/7"), f"{PREFIX}/archivedJobs/7"),
        (lambda pictures: pictures.get_archived_job(name=elsewhere), f"/v2beta1/{elsewhere}"),
        # `unprefixed` says that it is not put before this path.
        (lambda pictures: pictures.list_inner_projects(parent="projects/q/locations/k"),
         "/v2beta1/projects/q/locations/k/projects/mine"),
    ]  # fmt: skip
    for call, target in calls:
        cloud(call, {})
        assert cloud.asked[:2] == ("GET", target)


SETTINGS = {"seed": 1, "count": 2, "format": "image/png", "effort": "HIGH", "template": {"uri": "u", "caption": "c"}}


def test_names_prefixes_and_places_in_the_body(service: Make) -> None:
    local, cloud = service("local"), service("cloud")
    for each in (local, cloud):
        each(lambda pictures: pictures.paint(model="m", prompt="a cat", config=SETTINGS), {})
    assert local.asked == (
        "POST",
        "/v1/models/m:paint",
        {
            "prompt": "a cat",
            "template": {"uri": "u", "caption": "c"},
            "settings": {"seed": 1, "count": 2, "format": "image/png", "effort": "HIGH"},
        },
    )
    assert cloud.asked == (
        "POST",
        f"{PREFIX}/publishers/own/models/m:paint",
        {
            "instances": [{"prompt": "a cat", "image": {"source": {"gcs": {"uri": "u"}}, "caption": "c"}}],
            "parameters": {"seed": 1, "sampleCount": 2, "levels": ["INTENSE"], "output": {"mimeType": "image/png"}},
        },
    )


def test_a_list_is_spread_over_items_and_one_value_repeated_in_each(service: Make) -> None:
    def call(pictures: Any) -> Any:
        return pictures.paint(model="other/m", texts=["a", "b"], config={"model": "x"})

    cloud = service("cloud")
    cloud(call, {})
    assert cloud.asked[1:] == (
        f"{PREFIX}/publishers/other/models/m:paint",
        {"requests": [{"text": "a", "model": "x"}, {"text": "b", "model": "x"}]},
    )
    local = service("local")
    local(lambda pictures: pictures.paint(model="m", texts=["a", "b"], config={"model": "x"}), {})
    assert local.asked[2] == {"texts": ["a", "b"], "model": "x"}


def test_query_parameters(service: Make) -> None:
    local, cloud = service("local"), service("cloud")
    for each in (local, cloud):
        each(lambda pictures: pictures.paint(model="m", trace="t", config={"dry_run": True}), {})
    assert local.asked[1] == "/v1/models/m:paint?dryRun=true&trace=t"
    assert cloud.asked[1] == f"{PREFIX}/publishers/own/models/m:paint?validateOnly=true&traceId=t"
    with pytest.raises(ArgumentError, match=r"^PaintConfig\.tier: the Local API does not know it"):
        local(lambda pictures: pictures.paint(model="m", config={"tier": "x"}))


ANSWERS = {
    "local": {
        "painted": [{"picture": {"data": "YWI=", "caption": "c"}, "score": {"names": ["n"], "values": [0.5]}}],
        "vectors": [{"values": [1.0]}, {"values": [2.0]}],
        "palette": ["red"],
    },
    "cloud": {
        "predictions": [
            {"bytesBase64Encoded": "YWI=", "caption": "c", "quality": {"labels": ["n"], "scores": [0.5]}},
        ],
        "embedded": [{"vector": {"values": [1.0]}}, {"vector": {"values": [2.0]}}],
        "colour": "red",
    },
}


@pytest.mark.parametrize("name", ["local", "cloud"])
def test_an_answer_is_one_object_whatever_its_shape(service: Make, models: ModuleType, name: str) -> None:
    answer = ANSWERS[name]
    found = service(name)(lambda pictures: pictures.paint(model="m"), answer)
    assert found == models.PaintResponse(
        painted=[{"picture": {"data": b"ab", "caption": "c"}, "score": {"names": ["n"], "values": [0.5]}}],
        vectors=[{"values": [1.0]}, {"values": [2.0]}],
        palette=["red"],
    )
    assert found.to_dict(service(name).backend) == answer
    streamed = service(name)(lambda pictures: pictures.paint_stream(model="m"), [answer, answer])
    assert streamed == [found, found]


def test_what_is_not_known_comes_through_from_every_depth(service: Make) -> None:
    answer = {
        "predictions": [
            {
                "source": {"gcs": {"uri": "u", "more": 1}, "as": "well"},
                "quality": {"labels": ["n"], "new": True},
                "effort": "INTENSE",
                "fresh": [1],
            }
        ],
        "embedded": [{"vector": {"values": [1.0], "x": 1}, "y": 2}, {"vector": {"values": [2.0]}}],
        "z": 3,
    }
    cloud = service("cloud")
    found = cloud(lambda pictures: pictures.paint(model="m"), answer)
    assert found.painted[0].picture.uri == "u"
    assert found.painted[0].effort == "HIGH"
    assert found.extra == {"embedded": [{"y": 2}, {}], "z": 3}
    assert found.to_dict(cloud.backend) == answer


def test_another_verb_path_and_body(service: Make, models: ModuleType) -> None:
    local, cloud = service("local"), service("cloud")
    wire = {"name": "jobs/7", "metadata": {"displayName": "t", "state": "BATCH_DONE", "input": {"prompts": ["a"]}}}
    found = local(lambda pictures: pictures.get_job(name="7"), wire)
    assert local.asked == ("GET", "/v1/jobs/7", None)
    assert found == models.Job(name="jobs/7", title="t", state="JOB_STATE_DONE", source={"prompts": ["a"]})
    assert found.to_dict(local.backend) == wire
    wire = {"name": "models/m/jobs/7", "displayName": "t", "state": "JOB_STATE_DONE"}
    wire["inputConfig"] = {"gcsSource": {"uri": "gs://x"}}
    found = cloud(lambda pictures: pictures.get_job(name="models/m/jobs/7"), wire)
    assert cloud.asked == ("POST", f"{PREFIX}/models/m:fetchJob", {"operationName": "models/m/jobs/7"})
    assert found == models.Job(name="models/m/jobs/7", title="t", state="JOB_STATE_DONE", source={"uri": "gs://x"})
    assert found.to_dict(cloud.backend) == wire


def test_settings_of_two_operations_are_one_by_name(service: Make) -> None:
    config = {"title": "t", "note": "n", "priority": 3}
    local, cloud = service("local"), service("cloud")
    local(lambda pictures: pictures.create_job(source={"prompts": ["a"]}, config=config), {})
    body = {"job": {"displayName": "t", "source": {"prompts": ["a"]}}, "note": "n", "priority": 3}
    assert local.asked == ("POST", "/v1/jobs", body)
    cloud(lambda pictures: pictures.create_job(source={"uri": "gs://x"}, config={**config, "labels": {"a": "b"}}), {})
    body = {
        "jobTitle": "t",
        "inputConfig": {"gcsSource": {"uri": "gs://x"}},
        "instances": [{"note": "n"}],
        "labels": {"a": "b"},
    }
    assert cloud.asked == ("POST", f"{PREFIX}/paintingJobs?priority=3", body)


def test_pages_of_two_operations(service: Make) -> None:
    local, cloud = service("local"), service("cloud")
    pages: Any = ({"operations": [{"name": "a"}], "nextPageToken": "t"}, {"operations": [{"name": "b"}]})
    found = local(lambda pictures: pictures.list_jobs(config={"page_size": 1, "state": "JOB_STATE_DONE"}), *pages)
    assert [each.name for each in found] == ["a", "b"]
    assert local.asked == ("GET", "/v1/jobs?pageSize=1&state=BATCH_DONE&pageToken=t", None)
    found = cloud(lambda pictures: pictures.list_jobs(config={"filter": "x"}), {"paintingJobs": [{"displayName": "d"}]})
    assert [each.title for each in found] == ["d"]
    assert cloud.asked == ("GET", f"{PREFIX}/paintingJobs?filter=x", None)


@pytest.mark.parametrize(
    ("name", "call", "message"),
    [
        ("cloud", lambda p: p.paint(model="m", config={"ratio": "1:1"}), "PaintConfig.ratio: Painting Cloud does not"),
        (
            "local",
            lambda p: p.paint(model="m", config={"watermark": True}),
            "PaintConfig.watermark: the Local API",
        ),
        (
            "cloud",
            lambda p: p.paint(model="m", style="s"),
            "style: Painting Cloud does not know it; only the Local API",
        ),
        (
            "local",
            lambda p: p.create_job(source={"uri": "u"}),
            "Source.uri: the Local API does not know it; only Paint",
        ),
        ("cloud", lambda p: p.create_job(source={"prompts": []}), "Source.prompts: Painting Cloud does not know it"),
        ("local", lambda p: p.create_job(source={}, config={"labels": {}}), "CreateJobConfig.labels: the Local API"),
        ("local", lambda p: p.list_jobs(config={"filter": "x"}), "ListJobsConfig.filter: the Local API does not"),
        ("cloud", lambda p: p.list_jobs(config={"state": "X"}), "ListJobsConfig.state: Painting Cloud does not"),
        (
            "local",
            lambda p: p.upscale(model="m", image={}),
            "pictures.upscale: the Local API does not know it; only Painting",
        ),
        ("local", lambda p: p.outline(model="m", image={}), "pictures.outline: .* Cloud does. Draw it by hand$"),
        ("local", lambda p: p.wait_archived("7"), "pictures.wait_archived: the Local API does not know it"),
    ],
)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_what_a_service_lacks_is_refused_by_its_name_before_any_request(
    service: Make, name: str, call: Any, message: str
) -> None:
    here = service(name)
    with pytest.raises(ArgumentError, match=f"^{message}"):
        here(call)
    assert here.server.asked == []


def test_a_method_of_one_service(service: Make) -> None:
    cloud = service("cloud")

    def call(pictures: Any) -> Any:
        return pictures.upscale(model="m", image={"data": b"ab"}, config={"mask": {"uri": "u"}, "factor": "x2"})

    cloud(call, ANSWERS["cloud"])
    instance = {"image": {"bytesBase64Encoded": "YWI="}, "mask": {"source": {"gcs": {"uri": "u"}}}}
    assert cloud.asked[2] == {"instances": [instance], "parameters": {"factor": "x2"}}


def test_a_method_that_sends_and_reads_what_its_operation_does_not_say(service: Make) -> None:
    cloud = service("cloud")
    found = cloud(
        lambda p: p.outline(model="m", image={"uri": "u"}, config={"width": 3}), {"predictions": ["a", "b"], "x": 1}
    )
    assert cloud.asked[2] == {"instances": [{"source": {"gcs": {"uri": "u"}}}], "parameters": {"width": 3}}
    assert (found.lines, found.extra) == (["a", "b"], {"x": 1})


def test_a_job_is_looked_at_where_it_is(service: Make, models: ModuleType) -> None:
    """By its name in the path, or in the body of what stands before it in the name."""
    local, cloud = service("local"), service("cloud")
    for each, name, asked in (
        (local, "jobs/7", ("GET", "/v1/jobs/7", None)),
        (cloud, "models/m/jobs/7", ("POST", f"{PREFIX}/models/m:fetchJob", {"operationName": "models/m/jobs/7"})),
    ):
        for job in (name, models.Job(name=name), {"name": name}):
            found = each(lambda p, job=job: p.look(job), {"name": name, "displayName": "t", "metadata": {"state": "X"}})
            assert each.asked == asked
            assert found.name == name
    for each, name in ((local, "models/m/jobs/7"), (cloud, "jobs/7"), (cloud, "models/m")):
        with pytest.raises(ArgumentError, match=r"is not the name of an? job"):
            each(lambda p, name=name: p.look(name))
        assert each.server.asked == []


def test_a_wait_asks_the_operation_of_its_service(service: Make) -> None:
    local, cloud = service("local"), service("cloud")
    assert local(lambda p: p.wait("jobs/7", backoff=0), {"metadata": {"state": "DONE"}}).state == "DONE"
    assert local.asked[:2] == ("GET", "/v1/jobs/7")
    assert cloud(lambda p: p.wait("7", backoff=0), {"state": "DONE"}).state == "DONE"
    assert cloud.asked[:2] == ("GET", f"{PREFIX}/archivedJobs/7")


def test_more_than_one_where_one_alone_travels(models: ModuleType) -> None:
    cloud = import_module("two_backends.backends").CLOUD
    with pytest.raises(ArgumentError, match=r"PaintResponse\.palette: takes one item here, not 2"):
        models.PaintResponse(palette=["red", "blue"]).to_dict(cloud)


def test_an_answer_of_another_shape_is_refused(service: Make) -> None:
    with pytest.raises(ResponseDecodeError, match="cannot read the answer as PaintResponse"):
        service("cloud")(lambda pictures: pictures.paint(model="m"), {"predictions": [{"source": "no object"}]})


def test_an_operation_of_one_service_needs_no_resource(models: ModuleType) -> None:
    upscale = import_module("two_backends.api.pictures.upscale")
    with Loopback(ANSWERS["cloud"]) as server, Transport(TransportConfig(base_url=server.url)) as transport:
        body = {"instances": [{"image": {"uri": "u"}}]}
        found = upscale.sync(transport, model="models/m", body=body)
    assert server.bodies == [{"instances": [{"image": {"source": {"gcs": {"uri": "u"}}}}]}]
    assert found.palette == ["red"]

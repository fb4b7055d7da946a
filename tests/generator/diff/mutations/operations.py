"""Mutations of operations as a whole."""

from __future__ import annotations

from tests.generator.diff.base import CREATE, GET, GONE, base, ref
from tests.generator.diff.mutations.core import ANSWER, LRO, Mutation, S, of


def operations() -> list[Mutation]:
    extra = {"operationId": "deleteThing", "responses": {"200": {"description": "gone"}}}
    delete = "/paths/~1v1~1things~1{thing}/delete"
    parameter = [{"name": "thing", "in": "path", "required": True, "schema": {"type": "string"}}]
    listing, making = base()["paths"]["/v1/things"].values()
    objects = {"get": {**listing, "operationId": "listThings"}, "post": {**making, "operationId": "createThing"}}
    called = {"done": {"{$request.body#/url}": {"post": {"responses": {"200": {"description": "ok"}}}}}}
    name = {"name": "name", "patterns": ["things/{thing}", "boxes/{box}/things/{thing}"]}
    resource = f"{GET}/x-resource-name"
    upload = f"{CREATE}/x-media-upload"
    lro = {f"{S}/Op": LRO}
    answer = f"{ANSWER}/content/application~1json/schema"
    versioned = {path.replace("/v1/", "/v2/"): item for path, item in base()["paths"].items()}
    item = GET.removesuffix("get")
    reading = base()["paths"]["/v1/things/{thing}"]["get"]
    return [
        of("operation-added", {delete: {**extra, "parameters": parameter}}, "/paths", delete),
        of("operation-removed", {delete: GONE}, delete, "/paths", {delete: {**extra, "parameters": parameter}}),
        of(
            "path-changed",
            {"/paths/~1v1~1things": {"post": objects["post"]}, "/paths/~1v1~1objects": {"get": objects["get"]}},
            "/paths/~1v1~1things",
            "/paths/~1v1~1objects",
        ),
        of("method-changed", {GET: GONE, item + "put": reading}, GET, item + "put"),
        of("tag-changed", {f"{GET}/tags": ["u"]}, f"{GET}/tags", f"{GET}/tags", {f"{GET}/tags": ["t"]}),
        of("path-version-changed", {"/paths": versioned}, "/paths/~1v1~1things", "/paths/~1v2~1things"),
        of("operation-id-changed", {f"{GET}/operationId": "readThing"}, f"{GET}/operationId", f"{GET}/operationId"),
        of("tag-added", {f"{GET}/tags": ["t"]}, GET, f"{GET}/tags"),
        of("tag-removed", {f"{GET}/tags": GONE}, f"{GET}/tags", GET, {f"{GET}/tags": ["t"]}),
        of("callback-added", {f"{CREATE}/callbacks": called}, CREATE, f"{CREATE}/callbacks/done"),
        of(
            "callback-removed",
            {f"{CREATE}/callbacks": GONE},
            f"{CREATE}/callbacks/done",
            CREATE,
            {f"{CREATE}/callbacks": called},
        ),
        of(
            "webhook-added",
            {"/webhooks": {"made": {"post": {"responses": {"200": {"description": "ok"}}}}}},
            "/webhooks",
            "/webhooks/made/post",
        ),
        of(
            "webhook-removed",
            {"/webhooks": GONE},
            "/webhooks/made/post",
            "/webhooks",
            {"/webhooks": {"made": {"post": {"responses": {"200": {"description": "ok"}}}}}},
        ),
        of(
            "resource-pattern-added",
            {resource: name},
            resource,
            resource,
            {resource: {**name, "patterns": name["patterns"][:1]}},
        ),
        of(
            "resource-pattern-removed",
            {resource: {**name, "patterns": name["patterns"][:1]}},
            resource,
            resource,
            {resource: name},
        ),
        of(
            "resource-pattern-changed",
            {resource: {**name, "patterns": ["items/{thing}"]}},
            resource,
            resource,
            {resource: {**name, "patterns": ["things/{thing}"]}},
        ),
        of(
            "resource-default-changed",
            {resource: {**name, "patterns": name["patterns"][::-1]}},
            resource,
            resource,
            {resource: name},
        ),
        of("resource-argument-renamed", {resource: {**name, "name": "thing"}}, resource, resource, {resource: name}),
        of("resource-name-added", {resource: name}, GET, resource),
        of("resource-name-removed", {resource: GONE}, resource, GET, {resource: name}),
        of("became-long-running", {answer: ref("Op")}, answer, answer, lro),
        of("stopped-long-running", {answer: ref("Thing")}, answer, answer, {**lro, answer: ref("Op")}),
        of("long-running-mark-changed", {f"{CREATE}/x-google-lro": True}, CREATE, f"{CREATE}/x-google-lro"),
        of("upload-added", {upload: {"path": "/upload/things"}}, CREATE, upload),
        of("upload-removed", {upload: GONE}, upload, CREATE, {upload: {"path": "/upload/things"}}),
        of(
            "upload-path-changed",
            {upload: {"path": "/upload/objects"}},
            upload,
            upload,
            {upload: {"path": "/upload/things"}},
        ),
        of(
            "upload-limit-raised",
            {upload: {"path": "/u", "max-size": 2}},
            upload,
            upload,
            {upload: {"path": "/u", "max-size": 1}},
        ),
        of(
            "upload-limit-lowered",
            {upload: {"path": "/u", "max-size": 1}},
            upload,
            upload,
            {upload: {"path": "/u", "max-size": 2}},
        ),
        of(
            "fixed-query-changed",
            {f"{GET}/x-fixed-query": {"alt": "media"}},
            f"{GET}/x-fixed-query",
            f"{GET}/x-fixed-query",
            {f"{GET}/x-fixed-query": {"alt": "sse"}},
        ),
    ]

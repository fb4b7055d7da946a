"""Mutations of bodies, responses, media types and headers."""

from __future__ import annotations

from tests.generator.diff.base import CREATE, GET, GONE, content, ref
from tests.generator.diff.mutations.core import ANSWER, BODY, Mutation, of


def bodies() -> list[Mutation]:
    optional, required = {"content": content(ref("Part"))}, {"required": True, "content": content(ref("Part"))}
    here = f"{GET}/requestBody"
    text = {"schema": {"type": "string"}}
    header = {"schema": {"type": "string"}}
    headers = f"{ANSWER}/headers"
    link = {"operationId": "getThing"}
    form = {"schema": {"type": "object"}, "encoding": {"a": {"contentType": "text/plain"}}}
    other_form = {"schema": {"type": "object"}, "encoding": {"a": {"contentType": "text/html"}}}
    multipart = f"{BODY}/content/multipart~1form-data"
    found = [
        of("optional-body-added", {here: optional}, GET, here),
        of("optional-body-removed", {here: GONE}, here, GET, {here: optional}),
        of("required-body-added", {here: required}, GET, here),
        of("required-body-removed", {here: GONE}, here, GET, {here: required}),
        of("body-became-required", {f"{BODY}/required": True}, BODY, BODY),
        of("body-became-optional", {f"{BODY}/required": False}, BODY, BODY, {f"{BODY}/required": True}),
        of("encoding-changed", {multipart: other_form}, multipart, multipart, {multipart: form}),
        of(
            "media-schema-added",
            {f"{BODY}/content/text~1plain": text},
            f"{BODY}/content/text~1plain",
            f"{BODY}/content/text~1plain",
            {f"{BODY}/content/text~1plain": {}},
        ),
        of(
            "media-schema-removed",
            {f"{BODY}/content/text~1plain": {}},
            f"{BODY}/content/text~1plain",
            f"{BODY}/content/text~1plain",
            {f"{BODY}/content/text~1plain": text},
        ),
        of(
            "success-status-added",
            {f"{CREATE}/responses/201": {"description": "made"}},
            f"{CREATE}/responses",
            f"{CREATE}/responses/201",
        ),
        of(
            "success-status-removed",
            {f"{CREATE}/responses/201": GONE},
            f"{CREATE}/responses/201",
            f"{CREATE}/responses",
            {f"{CREATE}/responses/201": {"description": "made"}},
        ),
        of(
            "success-status-changed",
            {f"{CREATE}/responses/201": GONE, f"{CREATE}/responses/202": {"description": "made"}},
            f"{CREATE}/responses/201",
            f"{CREATE}/responses/202",
            {f"{CREATE}/responses/201": {"description": "made"}},
        ),
        of(
            "error-status-changed",
            {f"{CREATE}/responses/404": GONE, f"{CREATE}/responses/410": {"description": "no"}},
            f"{CREATE}/responses/404",
            f"{CREATE}/responses/410",
            {f"{CREATE}/responses/404": {"description": "no"}},
        ),
        of(
            "error-status-added",
            {f"{CREATE}/responses/404": {"description": "no"}},
            f"{CREATE}/responses",
            f"{CREATE}/responses/404",
        ),
        of(
            "error-status-removed",
            {f"{CREATE}/responses/404": GONE},
            f"{CREATE}/responses/404",
            f"{CREATE}/responses",
            {f"{CREATE}/responses/404": {"description": "no"}},
        ),
        of(
            "default-status-named",
            {f"{CREATE}/responses": {"200": {"description": "ok"}}},
            f"{CREATE}/responses/default",
            ANSWER,
            {f"{CREATE}/responses": {"default": {"description": "ok"}}},
        ),
        of(
            "named-status-defaulted",
            {f"{CREATE}/responses": {"default": {"description": "ok"}}},
            ANSWER,
            f"{CREATE}/responses/default",
            {f"{CREATE}/responses": {"200": {"description": "ok"}}},
        ),
        of(
            "response-body-added",
            {f"{ANSWER}/content": content(ref("Thing"))},
            ANSWER,
            ANSWER,
            {f"{ANSWER}/content": GONE},
        ),
        of("response-body-removed", {f"{ANSWER}/content": GONE}, ANSWER, ANSWER),
        of("optional-header-added", {headers: {"X-A": header}}, ANSWER, f"{headers}/X-A"),
        of("optional-header-removed", {headers: GONE}, f"{headers}/X-A", ANSWER, {headers: {"X-A": header}}),
        of("required-header-added", {headers: {"X-A": {**header, "required": True}}}, ANSWER, f"{headers}/X-A"),
        of(
            "required-header-removed",
            {headers: GONE},
            f"{headers}/X-A",
            ANSWER,
            {headers: {"X-A": {**header, "required": True}}},
        ),
        of(
            "header-became-required",
            {headers: {"X-A": {**header, "required": True}}},
            f"{headers}/X-A",
            f"{headers}/X-A",
            {headers: {"X-A": header}},
        ),
        of(
            "header-became-optional",
            {headers: {"X-A": header}},
            f"{headers}/X-A",
            f"{headers}/X-A",
            {headers: {"X-A": {**header, "required": True}}},
        ),
        of("link-added", {f"{ANSWER}/links": {"self": link}}, ANSWER, f"{ANSWER}/links/self"),
        of(
            "link-removed",
            {f"{ANSWER}/links": GONE},
            f"{ANSWER}/links/self",
            ANSWER,
            {f"{ANSWER}/links": {"self": link}},
        ),
        of(
            "link-changed",
            {f"{ANSWER}/links": {"self": {"operationId": "listThings"}}},
            f"{ANSWER}/links/self",
            f"{ANSWER}/links/self",
            {f"{ANSWER}/links": {"self": link}},
        ),
    ]
    for side, at in (("request", BODY), ("response", ANSWER)):
        plain, html, wide = (f"{at}/content/text~1{name}" for name in ("plain", "html", "*"))
        found += [
            of(f"{side}-media-type-added", {plain: text}, at, plain),
            of(f"{side}-media-type-removed", {plain: GONE}, plain, at, {plain: text}),
            of(f"{side}-media-type-changed", {plain: GONE, html: text}, plain, html, {plain: text}),
            of(f"{side}-media-type-generalized", {plain: GONE, wide: text}, plain, wide, {plain: text}),
            of(f"{side}-media-type-specialized", {wide: GONE, plain: text}, wide, plain, {wide: text}),
        ]
    return found

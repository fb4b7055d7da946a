"""Mutations of parameters."""

from __future__ import annotations

from tests.generator.diff.base import GONE, LIST, UPDATE, base
from tests.generator.diff.mutations.core import Json, Mutation, S, of


def parameters() -> list[Mutation]:
    listed = f"{LIST}/parameters"
    page = {"name": "order", "in": "query", "schema": {"type": "integer"}}
    item = "/paths/~1v1~1things~1{thing}"
    mask = {"name": "updateMask", "in": "query", "schema": {"type": "string", "format": "google-fieldmask"}}
    token = {"name": "pageToken", "in": "query", "schema": {"type": "string"}}
    next_token = f"{S}/ThingList/properties/nextPageToken"
    paged = {f"{listed}/-": token, next_token: {"type": "string"}}
    array = {"name": "order", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}
    renamed = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]

    def both(id_: str, other: str, without: Json, with_: Json) -> list[Mutation]:
        at = f"{listed}/1"
        return [
            of(id_, {at: with_}, at, at, {f"{listed}/-": without}),
            of(other, {at: without}, at, at, {f"{listed}/-": with_}),
        ]

    moved = {"/paths/~1v1~1things~1{thing}": GONE}
    get, patch = base()["paths"]["/v1/things/{thing}"].values()
    moved["/paths/~1v1~1things~1{id}"] = {
        "get": {**get, "parameters": renamed},
        "patch": {**patch, "parameters": renamed},
    }
    return [
        of("optional-parameter-added", {f"{listed}/-": page}, LIST, f"{listed}/1"),
        of("optional-parameter-removed", {f"{listed}/1": GONE}, f"{listed}/1", LIST, {f"{listed}/-": page}),
        of("required-parameter-added", {f"{listed}/-": {**page, "required": True}}, LIST, f"{listed}/1"),
        of(
            "required-parameter-removed",
            {f"{listed}/1": GONE},
            f"{listed}/1",
            LIST,
            {f"{listed}/-": {**page, "required": True}},
        ),
        of(
            "parameter-renamed",
            {f"{listed}/1": {**page, "name": "orders"}},
            f"{listed}/1",
            f"{listed}/1",
            {f"{listed}/-": page},
        ),
        of("path-parameter-renamed", moved, item, "/paths/~1v1~1things~1{id}"),
        of(
            "parameter-moved",
            {f"{listed}/1": {**page, "in": "header"}},
            f"{listed}/1",
            f"{listed}/1",
            {f"{listed}/-": page},
        ),
        *both("parameter-became-required", "parameter-became-optional", page, {**page, "required": True}),
        of(
            "parameter-serialization-changed",
            {f"{listed}/1": {**array, "explode": False}},
            f"{listed}/1",
            f"{listed}/1",
            {f"{listed}/-": array},
        ),
        of(
            "parameter-reserved-changed",
            {f"{listed}/1": {**page, "allowReserved": True}},
            f"{listed}/1",
            f"{listed}/1",
            {f"{listed}/-": page},
        ),
        *both("parameter-empty-allowed", "parameter-empty-refused", page, {**page, "allowEmptyValue": True}),
        of("pagination-added", paged, LIST, f"{listed}/1"),
        of("pagination-removed", {f"{listed}/1": GONE, next_token: GONE}, f"{listed}/1", LIST, paged),
        of("update-mask-added", {f"{UPDATE}/parameters/-": mask}, UPDATE, f"{UPDATE}/parameters/1"),
        of(
            "update-mask-removed",
            {f"{UPDATE}/parameters/1": GONE},
            f"{UPDATE}/parameters/1",
            UPDATE,
            {f"{UPDATE}/parameters/-": mask},
        ),
    ]

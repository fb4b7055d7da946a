"""A small specification of our own and the two kinds of source that describe the same API."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

Json = dict[str, Any]

OPENAPI = """\
openapi: 3.1.0
info:
  title: Small
  version: v1-20260201
  description: A small API.
servers:
  - url: https://example.test/{version}
    variables:
      version: {default: v1}
tags:
  - name: files
    description: Files

paths:
  # the files
  /files:
    $ref: files.yaml#/paths/~1files

  /files/{filesId}:
    $ref: files.yaml#/paths/~1files~1{filesId}

  /files/{filesId}:ask:
    $ref: files.yaml#/paths/~1files~1{filesId}:ask
"""

FILES = """\
openapi: 3.1.0
info: {title: Files, version: v1-20260101}

paths:
  /files:
    get:
      operationId: listFiles
      summary: List files.
      description: Pages of files, newest first.   # our words
      tags: [files]
      parameters:
        - name: pageSize
          in: query
          description: How many files a page has at most.
          schema: {type: integer, format: int32}
      responses:
        '200':
          description: A page.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/ListFilesResponse'}
        default:
          $ref: common.yaml#/components/responses/Error

  /files/{filesId}:
    get:
      operationId: getFile
      summary: Get a file.
      description: One file.
      tags: [files]
      x-resource-name: {name: name, patterns: ['files/{filesId}']}
      parameters:
        - {name: filesId, in: path, required: true, description: The id., schema: {type: string}}
      responses:
        '200':
          description: The file.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/File'}

  /files/{filesId}:ask:
    post:
      operationId: askFile
      summary: Ask about a file.
      description: Ask about a file.
      tags: [files]
      x-resource-name: {name: model, patterns: ['files/{filesId}', 'drafts/{draftsId}']}
      parameters:
        - {name: filesId, in: path, required: true, description: The id., schema: {type: string}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/AskRequest'}
      responses:
        '200':
          description: The answer.
          content:
            text/event-stream:
              schema: {$ref: '#/components/schemas/File'}

components:
  schemas:
    ListFilesResponse:
      type: object
      description: A page of files.
      properties:
        files:
          type: array
          items: {$ref: '#/components/schemas/File'}
          description: The files.
        nextPageToken:
          type: string
          description: Where the next page begins.

    # A file, as we describe it.
    File:
      type: object
      description: >-
        A file that was uploaded,
        in two lines.
      x-oneofs:
        data: [uri, text]
      properties:
        createTime:
          type: string
          format: google-datetime
          description: When it was made.
          readOnly: true
        name: {type: string, description: "Its name, quoted."}
        # how it is doing
        state:
          $ref: '#/components/schemas/FileState'
          description: How far it is.
        text:
          type: string
          description: Its text.
        uri:
          type: string
          description: Where it is.

    FileState:
      type: string
      description: How far a file is.
      enum: [STATE_UNSPECIFIED, ACTIVE, 'OFF']
      x-enum-descriptions:
        STATE_UNSPECIFIED: Unknown.
        ACTIVE: Ready.
        'OFF': Switched off.

    AskRequest:
      type: object
      description: A question.
      required: [question]
      properties:
        question:
          type: string
          description: The question.
        secret:
          type: string
          description: Known from elsewhere.
          x-known-from: another client
"""

COMMON = """\
openapi: 3.1.0
info: {title: Common, version: v1-20260101}
paths: {}
components:
  responses:
    Error:
      description: An error.
      content:
        application/json:
          schema: {$ref: '#/components/schemas/ErrorResponse'}
  schemas:
    ErrorResponse:
      type: object
      description: An error.
      properties:
        error:
          type: string
          description: What went wrong.
"""

SURFACE = """\
# how operations become methods
operations:
  listFiles: {repeat: repeatable}

# without a method yet
pending: []
"""

SOURCES = """\
sources:
  small:
    description: A small API
    backend: small
    leave_out:
      - operations: ['* /legacy*']
        reason: Nobody calls these methods any more.
    keep:
      - subjects: [ErrorResponse]
        reason: No source describes the error body.
    rules:
      - ignore: ['*?key', '*?alt']
        reason: System parameters of every API of theirs.
    forms:
      - name: an export
        when: {kind: openapi, has: [/info/x-export]}
        rules:
          - formats: {date-time: google-datetime}
            reason: The export has its own word for it.
"""

DISCOVERY: Json = {
    "kind": "discovery#restDescription",
    "discoveryVersion": "v1",
    "title": "Small API",
    "version": "v1",
    "revision": "20260201",
    "parameters": {"key": {"type": "string", "location": "query"}},
    "resources": {
        "files": {
            "methods": {
                "list": {
                    "id": "small.files.list",
                    "path": "v1/files",
                    "flatPath": "v1/files",
                    "httpMethod": "GET",
                    "parameters": {"pageSize": {"type": "integer", "format": "int32", "location": "query"}},
                    "response": {"$ref": "ListFilesResponse"},
                },
                "get": {
                    "id": "small.files.get",
                    "path": "v1/{+name}",
                    "flatPath": "v1/files/{filesId}",
                    "httpMethod": "GET",
                    "parameters": {"name": {"type": "string", "location": "path", "required": True}},
                    "response": {"$ref": "File"},
                },
                "ask": {
                    "id": "small.files.ask",
                    "path": "v1/{+model}:ask",
                    "flatPath": "v1/files/{filesId}:ask",
                    "httpMethod": "POST",
                    "parameters": {"model": {"type": "string", "location": "path", "required": True}},
                    "request": {"$ref": "AskRequest"},
                    "response": {"$ref": "File"},
                },
            },
        },
        "drafts": {
            "methods": {
                "ask": {
                    "id": "small.drafts.ask",
                    "path": "v1/{+model}:ask",
                    "flatPath": "v1/drafts/{draftsId}:ask",
                    "httpMethod": "POST",
                    "parameters": {"model": {"type": "string", "location": "path", "required": True}},
                    "request": {"$ref": "AskRequest"},
                    "response": {"$ref": "File"},
                },
            },
        },
    },
    "schemas": {
        "ListFilesResponse": {
            "id": "ListFilesResponse",
            "type": "object",
            "properties": {
                "files": {"type": "array", "items": {"$ref": "File"}, "description": "Their words."},
                "nextPageToken": {"type": "string"},
            },
        },
        "File": {
            "id": "File",
            "type": "object",
            "description": "Their words.",
            "properties": {
                "createTime": {"type": "string", "format": "google-datetime", "description": "Output only. Theirs."},
                "name": {"type": "string"},
                "state": {"type": "string", "enum": ["STATE_UNSPECIFIED", "ACTIVE", "OFF"]},
                "text": {"type": "string"},
                "uri": {"type": "string"},
            },
        },
        "AskRequest": {
            "id": "AskRequest",
            "type": "object",
            "properties": {"question": {"type": "string", "description": "Required. Their words."}},
        },
    },
}


def write(folder: Path) -> Path:
    """The specification in ``folder``; the files are exactly the texts above."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {"openapi": OPENAPI, "files": FILES, "common": COMMON, "surface": SURFACE, "sources": SOURCES}
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())}


def discovery() -> Json:
    return copy.deepcopy(DISCOVERY)


def openapi() -> Json:
    """The same API as an OpenAPI 3.0 export: marks beside a wrapped reference, enums as components, its own formats."""
    file = {"$ref": "#/components/schemas/File"}
    answer = {"default": {"description": "ok", "content": {"application/json": {"schema": file}}}}
    page = {"$ref": "#/components/schemas/ListFilesResponse"}
    ask = {
        "operationId": "Ask",
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/AskRequest"}}}},
        "responses": answer,
    }
    alt = [{"name": "alt", "in": "query", "schema": {"type": "string"}}]
    return {
        "openapi": "3.0.3",
        "info": {"title": "Small API", "version": "v1", "x-export": True},
        "servers": [{"url": "https://example.test"}],
        "paths": {
            "/v1/files": {
                "parameters": alt,
                "get": {
                    "operationId": "ListFiles",
                    "parameters": [{"$ref": "#/components/parameters/size"}],
                    "responses": {"200": {"content": {"application/json": {"schema": page}}}},
                },
            },
            "/v1/files/{file}": {"get": {"operationId": "GetFile", "responses": answer}},
            "/v1/files/{file}:ask": {"post": ask},
            "/v1/drafts/{draft}:ask": {"post": ask},
        },
        "components": {
            "parameters": {
                "size": {"name": "pageSize", "in": "query", "schema": {"type": "integer", "format": "int32"}},
            },
            "schemas": {
                "State": {"type": "string", "enum": ["STATE_UNSPECIFIED", "ACTIVE", "OFF"]},
                "ListFilesResponse": {
                    "type": "object",
                    "properties": {"files": {"type": "array", "items": file}, "nextPageToken": {"type": "string"}},
                },
                "File": {
                    "type": "object",
                    "properties": {
                        "createTime": {"type": "string", "format": "date-time", "readOnly": True},
                        "name": {"type": "string"},
                        "state": {"allOf": [{"$ref": "#/components/schemas/State"}]},
                        "text": {"type": "string"},
                        "uri": {"type": "string"},
                    },
                },
                "AskRequest": {
                    "type": "object",
                    "required": ["question"],
                    "properties": {"question": {"type": "string"}},
                },
            },
        },
    }


def dump(document: Json) -> str:
    return json.dumps(document)

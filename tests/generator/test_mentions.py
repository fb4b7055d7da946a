"""Descriptions that name what the specification has no more, as ``check`` and ``describe`` list them."""

from __future__ import annotations

from generator.load import load_text
from generator.mentions import mentions
from generator.reader import read
from generator.surface import Surface

SPEC = """\
openapi: 3.1.0
info: {title: Small API, version: v1, description: 'What `lostField` was, and `true`.'}
paths:
  /things:
    post:
      operationId: makeThing
      summary: Make a thing.
      description: As `makeThing` and `getThing` do.
      parameters:
        - {name: pageSize, in: query, description: 'Not `pageSize`, `oldSize`.', schema: {type: string}}
      responses: {}
components:
  schemas:
    Thing:
      type: object
      description: 'Has `text`, `state` and `uri`.'
      x-removed: [uri, gone]
      properties:
        text: {type: string, description: 'Not the `gone` one, and `STATE_ON` is `ON`.'}
        state: {$ref: '#/components/schemas/State'}
    Other:
      type: object
      properties:
        uri: {type: string, description: 'A `uri`, no `gone`.'}
    State:
      type: string
      x-removed: ['OFF']
      enum: ['ON']
      x-enum-descriptions: {'ON': 'Not `OFF`.'}
"""
SURFACE = """\
resources:
  things:
    methods:
      make:
        description: 'Makes what `makeThing` makes, without `gone`, `uri` and `no_name`.'
"""


def test_what_descriptions_name_and_is_not_there() -> None:
    surface = Surface(read(SURFACE, "s.yaml").data, read(SURFACE, "s.yaml"))
    found = mentions(load_text(SPEC), surface)
    assert [(each.subject, each.name) for each in found] == [
        ("info", "lostField"),
        ("post /things", "getThing"),
        ("post /things", "oldSize"),
        ("Thing", "uri"),
        ("Thing.text", "gone"),
        ("Thing.text", "STATE_ON"),
        ("Other.uri", "gone"),
        ("State=ON", "OFF"),
        ("resources/things/methods/make", "gone"),
    ]
    line = next(number for number, text in enumerate(SPEC.splitlines(), 1) if "`STATE_ON`" in text)
    assert str(found[5]).startswith(f"openapi.yaml:{line}:")
    assert str(found[5]).endswith("the description of Thing.text names `STATE_ON`, which is no longer there")
    assert found[8].place is not None
    assert found[8].place.line == 5


def test_what_is_there_may_be_named() -> None:
    there = SPEC.replace("lostField", "text").replace("`getThing`", "`pageSize`").replace("oldSize", "State")
    there = there.replace("gone", "text").replace("`STATE_ON`", "`ON`").replace("`OFF`", "off")
    assert mentions(load_text(there.replace("[uri, text]", "[]"))) == []

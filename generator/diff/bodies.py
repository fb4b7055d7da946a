"""Request bodies, responses, their media types and headers compared."""

from __future__ import annotations

from typing import Literal

from attrs import evolve

from generator.diff.change import Scope, same
from generator.diff.comparer import Comparer, Part
from generator.diff.endpoint import Endpoint
from generator.diff.text import shape
from generator.graph.keywords import At
from generator.graph.schema import Graph, Use


def compare_request(comparer: Comparer, scope: Scope, one: Endpoint, other: Endpoint) -> None:
    before, after = one.body, other.body
    at = (before or one.at).pointer, (after or other.at).pointer
    part = Part(comparer, scope, f"{one.label} request body", at, {"subject": one.label})
    if before and after:
        part.flag(
            "body-became-required", "body-became-optional", *(_flag(each, "required") for each in (before, after))
        )
        _documentation(part, before, after)
        _content(part, "request", before, after)
    elif body := before or after:
        kind = f"{'required' if body.value.get('required') else 'optional'}-body"
        part.presence(kind, _content_words(comparer.old, before), _content_words(comparer.new, after))


def compare_responses(
    comparer: Comparer, scope: Scope, one: Endpoint, other: Endpoint, replaced: str | None = None
) -> None:
    """``replaced`` is the pointer of a schema that is another one altogether, which has been reported."""
    pairs = [(status, status) for status in sorted(one.responses.keys() & other.responses.keys())]
    if renamed := _default_success(one, other):
        pairs = [pair for pair in pairs if pair[0] != renamed[0] and pair[1] != renamed[1]] + [renamed]
        at = one.responses[renamed[0]].pointer, other.responses[renamed[1]].pointer
        kind = "default-status-named" if renamed[0] == "default" else "named-status-defaulted"
        Part(comparer, scope, "responses", at, shared="responses").emit(kind, *renamed)
    for old, new in pairs:
        before, after = one.responses[old], other.responses[new]
        part = Part(comparer, scope, f"{one.label} response {old}", (before.pointer, after.pointer))
        _response(part, before, after, replaced)
    left = [sorted(side.responses.keys() - {pair[n] for pair in pairs}) for n, side in enumerate((one, other))]
    for good in (True, False):
        gone, come = (
            [status for status in statuses if _succeeds(status, side) == good]
            for statuses, side in zip(left, (one, other), strict=True)
        )
        if len(gone) == len(come) == 1 and "default" not in gone + come:
            before, after = one.responses[gone[0]], other.responses[come[0]]
            part = Part(comparer, scope, f"{one.label} response {gone[0]}", (before.pointer, after.pointer))
            part.emit(f"{'success' if good else 'error'}-status-changed", gone[0], come[0], subject=one.label)
            if good:
                _response(part, before, after, replaced)
            left[0].remove(gone[0])
            left[1].remove(come[0])
    for which, (endpoint, against) in enumerate(((one, other), (other, one))):
        for status in left[which]:
            here, there = endpoint.responses[status].pointer, f"{against.at.pointer}/responses"
            at = (there, here) if which else (here, there)
            words = {"subject": one.label, "name": status}
            part = Part(comparer, scope, f"{one.label} response {status}", at, words)
            values = (None, status) if which else (status, None)
            part.presence(f"{'success' if _succeeds(status, endpoint) else 'error'}-status", *values)


def success(endpoint: Endpoint) -> At | None:
    """The good answer: the first of its successes."""
    good = next((status for status in sorted(endpoint.responses) if _succeeds(status, endpoint)), None)
    return endpoint.responses[good] if good else None


def answer(graph: Graph, endpoint: Endpoint) -> Use | None:
    """The schema of the good answer, in the first of its media types."""
    at = success(endpoint)
    content = at.value.get("content", {}) if at else {}
    media = next((each for each in ("application/json", *sorted(content)) if "schema" in content.get(each, ())), None)
    return graph.use(at.below("content", media, "schema")) if at and media else None


def _succeeds(status: str, endpoint: Endpoint) -> bool:
    """2xx, or the default of an operation that lists no other success."""
    if status == "default":
        return not any(each.startswith("2") for each in endpoint.responses)
    return not status.startswith(("4", "5"))


def _default_success(one: Endpoint, other: Endpoint) -> tuple[str, str] | None:
    """A success that is called the default on one side and has a number on the other."""
    sides = [[status for status in sorted(each.responses) if _succeeds(status, each)] for each in (one, other)]
    if len(sides[0]) == len(sides[1]) == 1 and sides[0] != sides[1] and "default" in sides[0] + sides[1]:
        return sides[0][0], sides[1][0]
    return None


def _response(part: Part, before: At, after: At, replaced: str | None) -> None:
    _documentation(part, before, after)
    filled = [bool(each.value.get("content")) for each in (before, after)]
    if filled[0] != filled[1]:
        words = _content_words(part.comparer.old, before), _content_words(part.comparer.new, after)
        part.presence("response-body", *(said if is_ else None for said, is_ in zip(words, filled, strict=True)))
    else:
        _content(part, "response", before, after, replaced)
    for name, one, other in _named(part.comparer, before, after, "headers"):
        if name != "content-type":
            _header(_below(part, "header", name, one, other), one, other)
    for name, one, other in _named(part.comparer, before, after, "links"):
        below = _below(part, "link", name, one, other)
        if not one or not other:
            below.emit("link-removed" if one else "link-added")
        elif not same(*({k: v for k, v in each.value.items() if k != "description"} for each in (one, other))):
            below.emit("link-changed", one.value, other.value)


def _named(comparer: Comparer, before: At, after: At, key: str) -> list[tuple[str, At | None, At | None]]:
    """What stands under ``key`` on both sides by name; headers are the same in small letters."""
    sides = [
        {
            name.lower() if key == "headers" else name: graph.follow(at.below(key, name))
            for name in at.value.get(key, ())
        }
        for graph, at in ((comparer.old, before), (comparer.new, after))
    ]
    return [(name, sides[0].get(name), sides[1].get(name)) for name in sorted(sides[0].keys() | sides[1].keys())]


def _below(part: Part, kind: str, name: str, one: At | None, other: At | None) -> Part:
    at = one.pointer if one else part.at[0], other.pointer if other else part.at[1]
    return evolve(part, subject=f"{part.subject} {kind} {name}", at=at, words={"subject": part.subject, "name": name})


def _header(part: Part, one: At | None, other: At | None) -> None:
    name = part.words["name"]
    if not one or not other:
        promise = "required" if _flag(one or other, "required") else "optional"
        part.presence(f"{promise}-header", name if one else None, name if other else None)
        return
    part.flag("header-became-required", "header-became-optional", *(_flag(each, "required") for each in (one, other)))
    _documentation(part, one, other)
    uses = [
        graph.use(each.below("schema")) if "schema" in each.value else None
        for graph, each in ((part.comparer.old, one), (part.comparer.new, other))
    ]
    part.schemas(uses[0], uses[1], part.subject, "anything")


def _flag(at: At | None, key: str) -> bool:
    return bool(at and at.value.get(key))


def _documentation(part: Part, before: At, after: At) -> None:
    one, other = before.value.get("description"), after.value.get("description")
    if one != other:
        part.emit("documentation-changed", one, other, subject=part.subject)


def _content(
    part: Part, side: Literal["request", "response"], before: At, after: At, replaced: str | None = None
) -> None:
    """The media types of one body, whose part is its own subject."""
    sides = [{_media_name(name): name for name in each.value.get("content", ())} for each in (before, after)]
    pairs = [(sides[0][name], sides[1][name]) for name in sorted(sides[0].keys() & sides[1].keys())]
    gone, come = sorted(sides[0].keys() - sides[1].keys()), sorted(sides[1].keys() - sides[0].keys())
    for one in list(gone):
        other = next((each for each in come if _covers(one, each) or _covers(each, one)), None)
        if other is not None:
            gone.remove(one)
            come.remove(other)
            pairs.append((sides[0][one], sides[1][other]))
            kind = "generalized" if _covers(other, one) else "specialized"
            _medium(part, before, after, *pairs[-1]).emit(f"{side}-media-type-{kind}", *pairs[-1])
    if len(gone) == len(come) == 1:
        pairs.append((sides[0][gone.pop()], sides[1][come.pop()]))
        _medium(part, before, after, *pairs[-1]).emit(f"{side}-media-type-changed", *pairs[-1])
    for one, other in [*((sides[0][name], None) for name in gone), *((None, sides[1][name]) for name in come)]:
        _medium(part, before, after, one, other).presence(f"{side}-media-type", one, other)
    for old, new in pairs:
        _media(
            part,
            _medium(part, before, after, old, new),
            before.below("content", old),
            after.below("content", new),
            replaced,
        )


def _medium(part: Part, before: At, after: At, old: str | None, new: str | None) -> Part:
    at = tuple(
        body.below("content", name).pointer if name is not None else body.pointer
        for body, name in ((before, old), (after, new))
    )
    name = str(old or new)
    words = {"subject": part.subject, "name": name}
    return evolve(part, subject=f"{part.subject} ({name})", at=(at[0], at[1]), words=words)


def _media(body: Part, part: Part, before: At, after: At, replaced: str | None) -> None:
    uses = [
        graph.use(each.below("schema")) if "schema" in each.value else None
        for graph, each in ((part.comparer.old, before), (part.comparer.new, after))
    ]
    if uses[0] and uses[1]:
        if uses[0].pointer != replaced:
            part.comparer.use(part.scope, uses[0], uses[1])
    elif uses[0] or uses[1]:
        part.presence("media-schema", *(shape(use) if use else None for use in uses))
    encodings = [each.value.get("encoding", {}) for each in (before, after)]
    for name in sorted(encodings[0].keys() | encodings[1].keys()):
        values = encodings[0].get(name), encodings[1].get(name)
        if not same(*values):
            evolve(part, subject=f"{body.subject} ({name})").emit("encoding-changed", *values, name=name)


def _media_name(name: str) -> str:
    return ";".join(part.strip().lower() for part in name.split(";"))


def _covers(wide: str, narrow: str) -> bool:
    """Does a media range cover a media type? One without parameters covers those with."""
    one, other = wide.split(";"), narrow.split(";")
    if len(one) > 1 and one[1:] != other[1:]:
        return False
    if one[0] == other[0]:
        return len(one) < len(other)
    kinds = one[0].partition("/"), other[0].partition("/")
    return kinds[0][2] == "*" and kinds[0][0] in ("*", kinds[1][0])


def _content_words(graph: Graph, body: At | None) -> str | None:
    if body is None:
        return None
    content = body.value.get("content", {})
    words = [
        shape(graph.use(body.below("content", media, "schema"))) if "schema" in content[media] else media
        for media in sorted(content)
    ]
    return ", ".join(dict.fromkeys(words)) or "nothing"

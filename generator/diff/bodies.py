"""Request bodies, responses, their media types and headers compared."""

from __future__ import annotations

from typing import Literal

from attrs import evolve

from generator.diff.change import Scope, both, same
from generator.diff.comparer import Comparer, Part
from generator.diff.text import shape
from generator.graph.endpoints import Endpoint
from generator.graph.keywords import At
from generator.graph.schema import Graph, Use


def compare_request(comparer: Comparer, scope: Scope, one: Endpoint, other: Endpoint) -> None:
    before, after = one.body, other.body
    whole = Part(comparer, scope, f"{one.label} request body", (one.at.pointer, other.at.pointer))
    part = whole.between(before, after, words={"subject": one.label})
    if before and after:
        part.flag("body-became-required", "body-became-optional", "required")
        part.described()
        _content(part, "request", before, after)
    elif body := before or after:
        kind = f"{'required' if body.value.get('required') else 'optional'}-body"
        part.presence(kind, _content_words(comparer.old, before), _content_words(comparer.new, after))


def compare_responses(
    comparer: Comparer, scope: Scope, one: Endpoint, other: Endpoint, replaced: str | None = None
) -> None:
    """``replaced`` is the pointer of a schema that is another one altogether, which has been reported."""
    whole = Part(comparer, scope, one.label, (f"{one.at.pointer}/responses", f"{other.at.pointer}/responses"))

    def part(old: str | None, new: str | None) -> Part:
        sides = one.responses.get(old or ""), other.responses.get(new or "")
        return whole.between(*sides, subject=f"{one.label} response {new if old is None else old}")

    def compare(old: str, new: str) -> None:
        _response(part(old, new), one.responses[old], other.responses[new], replaced)

    pairs = [(status, status) for status in sorted(one.responses.keys() & other.responses.keys())]
    if renamed := _default_success(one, other):
        pairs = [pair for pair in pairs if pair[0] != renamed[0] and pair[1] != renamed[1]] + [renamed]
        kind = "default-status-named" if renamed[0] == "default" else "named-status-defaulted"
        evolve(part(*renamed), subject="responses", shared="responses").emit(kind, *renamed)
    for pair in pairs:
        compare(*pair)
    left = [sorted(side.responses.keys() - {pair[n] for pair in pairs}) for n, side in enumerate((one, other))]
    for good, kind in ((True, "success-status"), (False, "error-status")):
        gone, come = (
            [status for status in statuses if _succeeds(status, side) == good]
            for statuses, side in zip(left, (one, other), strict=True)
        )
        if len(gone) == len(come) == 1 and "default" not in gone + come:
            part(gone[0], come[0]).emit(f"{kind}-changed", gone[0], come[0], subject=one.label)
            if good:
                compare(gone[0], come[0])
            continue
        for old, new in [*((status, None) for status in gone), *((None, status) for status in come)]:
            part(old, new).presence(kind, old, new, subject=one.label, name=f"{new if old is None else old}")


def success(endpoint: Endpoint) -> At | None:
    """The good answer: the first of its successes."""
    good = next((status for status in sorted(endpoint.responses) if _succeeds(status, endpoint)), None)
    return endpoint.responses[good] if good else None


def answer(graph: Graph, endpoint: Endpoint) -> Use | None:
    """The schema of the good answer, in the first of its media types."""
    at = success(endpoint)
    uses = graph.contents(at) if at else {}
    return uses.get("application/json") or next(filter(None, uses.values()), None)


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
    part.described()
    comparer, filled = part.comparer, [bool(each.value.get("content")) for each in (before, after)]
    if filled[0] != filled[1]:
        words = _content_words(comparer.old, before), _content_words(comparer.new, after)
        part.presence("response-body", *(said if is_ else None for said, is_ in zip(words, filled, strict=True)))
    else:
        _content(part, "response", before, after, replaced)
    # Headers are the same in small letters.
    headers = ({name.lower(): at for name, at in each.items()} for each in _named(comparer, before, after, "headers"))
    for name, one, other in both(*headers):
        if name != "content-type":
            _header(_below(part, "header", name, one, other), one, other)
    for name, one, other in both(*_named(comparer, before, after, "links")):
        below = _below(part, "link", name, one, other)
        if not one or not other:
            below.emit("link-removed" if one else "link-added")
        elif not same(*({k: v for k, v in each.value.items() if k != "description"} for each in (one, other))):
            below.emit("link-changed", one.value, other.value)


def _named(comparer: Comparer, before: At, after: At, key: str) -> list[dict[str, At]]:
    """What stands under ``key`` on both sides by name."""
    return [
        {name: graph.follow(at.below(key, name)) for name in at.value.get(key, ())}
        for graph, at in ((comparer.old, before), (comparer.new, after))
    ]


def _below(part: Part, kind: str, name: str, one: At | None, other: At | None) -> Part:
    words = {"subject": part.subject, "name": name}
    return part.between(one, other, subject=f"{part.subject} {kind} {name}", words=words)


def _header(part: Part, one: At | None, other: At | None) -> None:
    name = part.words["name"]
    if one and other:
        part.flag("header-became-required", "header-became-optional", "required")
        part.described()
        part.schemas(*part.comparer.schemas(one, other), part.subject, "anything")
    elif header := one or other:
        promise = "required" if header.value.get("required") else "optional"
        part.presence(f"{promise}-header", name if one else None, name if other else None)


def _content(
    part: Part, side: Literal["request", "response"], before: At, after: At, replaced: str | None = None
) -> None:
    """The media types of one body, whose part is its own subject."""

    def medium(old: str | None, new: str | None) -> Part:
        sides = (None if name is None else body.below("content", name) for body, name in ((before, old), (after, new)))
        subject, words = f"{part.subject} ({old or new})", {"subject": part.subject, "name": f"{old or new}"}
        return part.between(*sides, subject=subject, words=words)

    names = [{_media_name(name): name for name in each.value.get("content", ())} for each in (before, after)]
    gone, come = sorted(names[0].keys() - names[1].keys()), sorted(names[1].keys() - names[0].keys())
    pairs = [(names[0][name], names[1][name]) for name in sorted(names[0].keys() & names[1].keys())]

    def replaced_by(one: str, other: str, how: str) -> None:
        gone.remove(one)
        come.remove(other)
        pairs.append((names[0][one], names[1][other]))
        medium(*pairs[-1]).emit(f"{side}-media-type-{how}", *pairs[-1])

    for one in [*gone]:
        if other := next((each for each in come if _covers(one, each) or _covers(each, one)), None):
            replaced_by(one, other, "generalized" if _covers(other, one) else "specialized")
    if len(gone) == len(come) == 1:
        replaced_by(gone[0], come[0], "changed")
    for old, new in [*((names[0][name], None) for name in gone), *((None, names[1][name]) for name in come)]:
        medium(old, new).presence(f"{side}-media-type", old, new)
    for old, new in pairs:
        _media(medium(old, new), before.below("content", old), after.below("content", new), replaced)


def _media(part: Part, before: At, after: At, replaced: str | None) -> None:
    one, other = part.comparer.schemas(before, after)
    if one and other:
        if one.pointer != replaced:
            part.comparer.use(part.scope, one, other)
    elif one or other:
        part.presence("media-schema", one and shape(one), other and shape(other))
    for name, *values in both(*(value.get("encoding", {}) for value in part.values)):
        part.says(*values, subject=f"{part.words['subject']} ({name})").changed("encoding-changed", name=name)


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
    words = [shape(use) if use else media for media, use in graph.contents(body).items()]
    return ", ".join(dict.fromkeys(words)) or "nothing"

"""Request bodies, responses, their media types and headers compared."""

from __future__ import annotations

from typing import Any, Literal

from generator.diff.change import Scope, same
from generator.diff.comparer import Comparer
from generator.diff.endpoint import Endpoint
from generator.diff.keywords import At
from generator.diff.schema import Graph, Use
from generator.diff.text import shape

Side = Literal["request", "response"]


def compare_request(comparer: Comparer, scope: Scope, one: Endpoint, other: Endpoint) -> None:
    before, after = one.body, other.body
    if before is None and after is None:
        return
    subject = one.label
    if before is None or after is None:
        body = before or after
        assert body is not None
        graph = comparer.old if before else comparer.new
        kind = f"{'required' if body.value.get('required') else 'optional'}-body-{'removed' if before else 'added'}"
        said = _content_words(graph, body)
        spots = (body.pointer, other.at.pointer) if before else (one.at.pointer, body.pointer)
        values = (said, None) if before else (None, said)
        comparer.emit(scope, kind, spots, values, subject=f"{subject} request body", words={"subject": subject})
        return
    spots = (before.pointer, after.pointer)
    required = bool(before.value.get("required")), bool(after.value.get("required"))
    if required[0] != required[1]:
        kind = "body-became-required" if required[1] else "body-became-optional"
        comparer.emit(scope, kind, spots, required, subject=f"{subject} request body", words={"subject": subject})
    _documentation(comparer, scope, before, after, f"{subject} request body")
    _Content(comparer, scope, "request", f"{subject} request body", before, after).compare()


def compare_responses(
    comparer: Comparer, scope: Scope, one: Endpoint, other: Endpoint, replaced: str | None = None
) -> None:
    """``replaced`` is the pointer of a schema that is another one altogether, which has been reported."""
    shared = one.responses.keys() & other.responses.keys()
    gone, come = sorted(one.responses.keys() - shared), sorted(other.responses.keys() - shared)
    pairs = [(status, status) for status in sorted(shared)]
    if renamed := _default_success(one, other):
        pairs = [pair for pair in pairs if pair[0] != renamed[0] and pair[1] != renamed[1]] + [renamed]
        gone = [status for status in sorted(one.responses) if status not in {old for old, _ in pairs}]
        come = [status for status in sorted(other.responses) if status not in {new for _, new in pairs}]
        spots = one.responses[renamed[0]].pointer, other.responses[renamed[1]].pointer
        kind = "default-status-named" if renamed[0] == "default" else "named-status-defaulted"
        comparer.emit(scope, kind, spots, renamed, subject="responses", shared="responses")
    for old, new in pairs:
        _response(comparer, scope, one.label, old, one.responses[old], other.responses[new], replaced)
    for statuses, came in ((gone, False), (come, True)):
        for status in statuses:
            endpoint = other if came else one
            kind = f"{'success' if _succeeds(status, endpoint) else 'error'}-status-{'added' if came else 'removed'}"
            here = endpoint.responses[status].pointer
            spots = (f"{one.at.pointer}/responses", here) if came else (here, f"{other.at.pointer}/responses")
            values = (None, status) if came else (status, None)
            words = {"subject": one.label, "name": status}
            comparer.emit(scope, kind, spots, values, subject=f"{one.label} response {status}", words=words)


def success(endpoint: Endpoint) -> At | None:
    """The good answer: the first of its successes."""
    good = next((status for status in sorted(endpoint.responses) if _succeeds(status, endpoint)), None)
    return endpoint.responses[good] if good else None


def answer(graph: Graph, endpoint: Endpoint) -> Use | None:
    """The schema of the good answer, in the first of its media types."""
    at = success(endpoint)
    if at is None:
        return None
    content = at.value.get("content") or {}
    media = next(
        (each for each in ("application/json", *sorted(content)) if "schema" in (content.get(each) or {})), None
    )
    return graph.use(at.below("content", media, "schema")) if media else None


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


def _response(
    comparer: Comparer, scope: Scope, label: str, status: str, before: At, after: At, replaced: str | None
) -> None:
    subject = f"{label} response {status}"
    _documentation(comparer, scope, before, after, subject)
    contents = [each.value.get("content") or {} for each in (before, after)]
    if bool(contents[0]) != bool(contents[1]):
        kind = "response-body-removed" if contents[0] else "response-body-added"
        old = _content_words(comparer.old, before) if contents[0] else None
        new = _content_words(comparer.new, after) if contents[1] else None
        comparer.emit(scope, kind, (before.pointer, after.pointer), (old, new), subject=subject)
    else:
        _Content(comparer, scope, "response", subject, before, after, replaced).compare()
    _headers(comparer, scope, subject, before, after)
    _links(comparer, scope, subject, before, after)


def _documentation(comparer: Comparer, scope: Scope, before: At, after: At, subject: str) -> None:
    one, other = before.value.get("description"), after.value.get("description")
    if one != other:
        at = before.pointer, after.pointer
        comparer.emit(scope, "documentation-changed", at, (one, other), subject=subject)


class _Content:
    """The media types of one body."""

    def __init__(
        self,
        comparer: Comparer,
        scope: Scope,
        side: Side,
        subject: str,
        before: At,
        after: At,
        replaced: str | None = None,
    ) -> None:
        self.comparer = comparer
        self.scope = scope
        self.side = side
        self.subject = subject
        self.before = before
        self.after = after
        self.replaced = replaced

    def compare(self) -> None:
        sides = [
            {_media_name(name): name for name in each.value.get("content") or {}} for each in (self.before, self.after)
        ]
        pairs = [(sides[0][name], sides[1][name]) for name in sorted(sides[0].keys() & sides[1].keys())]
        gone, come = sorted(sides[0].keys() - sides[1].keys()), sorted(sides[1].keys() - sides[0].keys())
        for one in list(gone):
            other = next((each for each in come if _covers(one, each) or _covers(each, one)), None)
            if other is not None:
                gone.remove(one)
                come.remove(other)
                pairs.append((sides[0][one], sides[1][other]))
                kind = "generalized" if _covers(other, one) else "specialized"
                self.emit(f"{self.side}-media-type-{kind}", sides[0][one], sides[1][other])
        for one in gone:
            self.emit(f"{self.side}-media-type-removed", sides[0][one], None)
        for other in come:
            self.emit(f"{self.side}-media-type-added", None, sides[1][other])
        for old, new in pairs:
            self.media(old, new)

    def emit(
        self, kind: str, old: str | None, new: str | None, values: tuple[Any, Any] | None = None, **words: str
    ) -> None:
        at = _media_at(self.before, old), _media_at(self.after, new)
        said = {"subject": self.subject, "name": str(old or new), **words}
        subject = f"{self.subject} ({words.get('name', old or new)})"
        self.comparer.emit(self.scope, kind, at, values or (old, new), subject=subject, words=said)

    def media(self, old: str, new: str) -> None:
        before, after = self.before.below("content", old), self.after.below("content", new)
        schemas = ["schema" in (each.value or {}) for each in (before, after)]
        if schemas == [True, True]:
            uses = self.comparer.old.use(before.below("schema")), self.comparer.new.use(after.below("schema"))
            if uses[0].pointer != self.replaced:
                self.comparer.use(self.scope, uses[0], uses[1])
        elif any(schemas):
            kind = "media-schema-removed" if schemas[0] else "media-schema-added"
            use = (
                self.comparer.old.use(before.below("schema"))
                if schemas[0]
                else self.comparer.new.use(after.below("schema"))
            )
            said = shape(use)
            self.emit(kind, old, new, (said, None) if schemas[0] else (None, said))
        encodings = [(each.value or {}).get("encoding") or {} for each in (before, after)]
        for part in sorted(encodings[0].keys() | encodings[1].keys()):
            values = encodings[0].get(part), encodings[1].get(part)
            if not same(*values):
                self.emit("encoding-changed", old, new, values, name=part)


def _headers(comparer: Comparer, scope: Scope, subject: str, before: At, after: At) -> None:
    sides = [
        {name.lower(): graph.follow(at.below("headers", name)) for name in at.value.get("headers") or {}}
        for graph, at in ((comparer.old, before), (comparer.new, after))
    ]
    for name in sorted((sides[0].keys() | sides[1].keys()) - {"content-type"}):
        one, other = (side.get(name) for side in sides)
        spots = (one.pointer if one else before.pointer, other.pointer if other else after.pointer)
        about = f"{subject} header {name}"
        words = {"subject": subject, "name": name}
        if one is None or other is None:
            header = one or other
            assert header is not None
            promise = "required" if header.value.get("required") else "optional"
            kind = f"{promise}-header-{'removed' if one else 'added'}"
            values = (name, None) if one else (None, name)
            comparer.emit(scope, kind, spots, values, subject=about, words=words)
            continue
        required = bool(one.value.get("required")), bool(other.value.get("required"))
        if required[0] != required[1]:
            kind = "header-became-required" if required[1] else "header-became-optional"
            comparer.emit(scope, kind, spots, required, subject=about, words=words)
        _documentation(comparer, scope, one, other, about)
        described = ["schema" in each.value for each in (one, other)]
        if all(described):
            comparer.use(scope, comparer.old.use(one.below("schema")), comparer.new.use(other.below("schema")))
        elif any(described):
            use = comparer.old.use(one.below("schema")) if described[0] else comparer.new.use(other.below("schema"))
            said = (shape(use), "anything") if described[0] else ("anything", shape(use))
            words = {"subject": about, "before": said[0], "after": said[1]}
            kind = "type-widened" if described[0] else "type-narrowed"
            comparer.emit(scope, kind, spots, said, subject=about, words=words)


def _links(comparer: Comparer, scope: Scope, subject: str, before: At, after: At) -> None:
    sides = [
        {name: graph.follow(at.below("links", name)) for name in at.value.get("links") or {}}
        for graph, at in ((comparer.old, before), (comparer.new, after))
    ]
    for name in sorted(sides[0].keys() | sides[1].keys()):
        one, other = (side.get(name) for side in sides)
        spots = (one.pointer if one else before.pointer, other.pointer if other else after.pointer)
        words = {"subject": subject, "name": name}
        if one is None or other is None:
            kind = "link-removed" if one else "link-added"
            comparer.emit(scope, kind, spots, (None, None), subject=f"{subject} link {name}", words=words)
        elif not same(*({k: v for k, v in each.value.items() if k != "description"} for each in (one, other))):
            comparer.emit(
                scope, "link-changed", spots, (one.value, other.value), subject=f"{subject} link {name}", words=words
            )


def _media_at(body: At, media: str | None) -> str:
    return body.pointer if media is None else body.below("content", media).pointer


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


def _content_words(graph: Graph, body: At) -> str:
    words = []
    for media in sorted(body.value.get("content") or {}):
        value = body.value["content"][media] or {}
        words.append(shape(graph.use(body.below("content", media, "schema"))) if "schema" in value else media)
    return ", ".join(dict.fromkeys(words)) or "nothing"

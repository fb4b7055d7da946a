"""Convert cassettes to recorded exchanges (JSON lines without secrets), as tests/recordings replays them.

Cassettes of vcrpy and pytest-recording (YAML and JSON) and of VCR for Ruby are read, as files or folders. Exchanges of
other APIs are skipped and counted.

    python scripts/cassettes.py tests/cassettes --licence MIT --output mine.jsonl
    GENAI_RECORDINGS=mine.jsonl make test ARGS=tests/recordings
"""

from __future__ import annotations

import argparse
import base64
import binascii
import gzip
import json
import re
import sys
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

import yaml

from genai_runtime.redaction import CREDENTIAL_PARAMETERS, MARK, redact

Json = dict[str, Any]

# Headers whose values are nobody's business, and parameters of an address.
SECRET_HEADERS = re.compile(
    r"(proxy-)?authorization|(set-)?cookie|(x-goog-)?api-?key|x-api-key|.*token|.*secret.*|x-goog-user-project|"
    r"x-guploader-uploadid|x-goog-upload-header-x-.*|(x-)?forwarded.*|x-real-ip|.*client-ip",
    re.IGNORECASE,
)
SECRET_PARAMETERS = CREDENTIAL_PARAMETERS | {"api_key", "token", "upload_id", "signature"}
# Credentials by their looks, and what names a person or a project, wherever it stands.
LOOKS = {
    r"\bAIza[\w-]{20,}": MARK,
    r"\bAQ\.[\w-]{20,}": MARK,
    r"\bya29\.[\w.-]{10,}": MARK,
    r"\bsk-[\w-]{20,}": MARK,
    r"\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}": MARK,
    r"(?<=[Bb]earer )[\w.~+/-]{8,}=*": MARK,
    r"(?<=[?&]key=)[^&\s\"'\\<]+": MARK,
    r"(?<=[?&]upload_id=)[^&\s\"'\\<]+": MARK,
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*-----END [A-Z ]*PRIVATE KEY-----": MARK,
    r"[\w.+-]+@[\w-]+\.(?:[\w-]+\.)*[a-z]{2,}": "user@example.com",
    r"(?<=projects/)(?!PROJECT)[^/\s\"'\\?]+": "PROJECT_ID",
}
# Files in base64 longer than this keep their beginning, which tells what they are.
LONGEST_BASE64 = 20_000
_BASE64 = re.compile(rf'(?<=")[A-Za-z0-9+/_-]{{{LONGEST_BASE64},}}={{0,2}}(?=")')


class Message(NamedTuple):
    """A request or answer as in the cassette; ``parsed`` if it stored JSON instead of the body."""

    headers: dict[str, str]
    body: bytes
    parsed: bool


class Interaction(NamedTuple):
    method: str
    url: str
    request: Message
    status: int
    answer: Message


class NotACassette(ValueError):
    """The file is not a cassette."""


# ---- reading


class _Loader(yaml.SafeLoader):
    """Loads plain values only: Ruby's tags are ignored, binary text becomes bytes."""


def _binary(loader: _Loader, node: yaml.ScalarNode) -> bytes:
    return base64.b64decode(str(loader.construct_scalar(node)))


def _untagged(loader: _Loader, suffix: str, node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        return loader.construct_mapping(node, deep=True)
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    return loader.construct_scalar(node) if isinstance(node, yaml.ScalarNode) else None


_Loader.add_constructor("!binary", _binary)
_Loader.add_multi_constructor("!", _untagged)


def read(path: Path) -> list[Interaction]:
    """Return the interactions of one cassette.

    Raises:
        NotACassette: the file is none, or of a form that is not known.
    """
    text = path.read_text(encoding="utf-8")
    try:
        data = json.loads(text) if path.suffix == ".json" else yaml.load(text, _Loader)
    except (ValueError, yaml.YAMLError) as error:
        raise NotACassette(f"{path}: neither YAML nor JSON ({error})") from None
    found = data.get("interactions", data.get("http_interactions")) if isinstance(data, dict) else None
    if not isinstance(found, list):
        raise NotACassette(f"{path}: no cassette of vcrpy or VCR: it has neither interactions nor http_interactions")
    return [_interaction(each, path) for each in found]


def _interaction(each: Any, path: Path) -> Interaction:
    try:
        request, answer = each["request"], each["response"]
        status = answer["status"]["code"] if "status" in answer else answer["status_code"]
        return Interaction(
            method=str(request["method"]).upper(),
            url=str(request.get("uri") or request.get("url")),
            request=_message(request),
            status=int(status),
            answer=_message(answer),
        )
    except (KeyError, TypeError, AttributeError, binascii.Error) as error:
        raise NotACassette(f"{path}: an interaction of unknown form ({type(error).__name__}: {error})") from None


def _message(data: Json) -> Message:
    headers = {
        str(name).lower(): ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        for name, value in (data.get("headers") or {}).items()
    }
    if "parsed_body" in data:
        return Message(headers, json.dumps(data["parsed_body"], ensure_ascii=False).encode(), True)
    body = data.get("body", data.get("content"))
    return Message(headers, _unpacked(_bytes(body), headers.get("content-encoding", "")), False)


def _bytes(body: Any) -> bytes:
    """Return a body as bytes, whatever form the cassette uses."""
    if body is None:
        return b""
    if isinstance(body, bytes):
        return body
    if isinstance(body, str):
        return body.encode()
    if isinstance(body, list):
        return b"".join(map(_bytes, body))
    if "base64_string" in body:
        return base64.b64decode(body["base64_string"])
    return _bytes(body.get("string"))


def _unpacked(body: bytes, encoding: str) -> bytes:
    """Decompress a body whose recorder kept it compressed."""
    if body[:2] == b"\x1f\x8b":
        return gzip.decompress(body)
    if encoding == "deflate" and body:
        for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
            try:
                return zlib.decompress(body, window)
            except zlib.error:
                continue
    return body


# ---- what kind of exchange it is

_KINDS: tuple[tuple[str, str, str], ...] = (
    # method, path without the version, kind
    ("*", r"openai/(.+)", "openai.{0}"),
    ("POST", r"(?:models|tunedModels|dynamic)/[^/:]+:(\w+)", "models.{0}"),
    ("GET", r"(?:models|tunedModels)", "models.list"),
    ("GET", r"(?:models|tunedModels)/[^/:]+", "models.get"),
    ("GET", r"(models|fileSearchStores)/[^/]+/(?:upload/)?operations/[^/:]+", "{0}.operations.get"),
    ("POST", r"files:register", "files.register"),
    ("GET", r"files/[^/:]+:download", "files.download"),
    ("POST", r"fileSearchStores/[^/:]+:(\w+)", "fileSearchStores.{0}"),
    ("*", r"fileSearchStores/[^/:]+/documents(/[^/:]+)?", "fileSearchStores.documents.{verb}"),
    (
        "*",
        r"(files|cachedContents|fileSearchStores|batches|interactions|agents|environments|triggers)(/[^/:]+)?",
        "{0}.{verb}",
    ),
    ("POST", r"(batches|interactions)/[^/:]+[:/](\w+)", "{0}.{1}"),
)
_VERBS = {
    ("GET", False): "list",
    ("GET", True): "get",
    ("POST", False): "create",
    ("POST", True): "create",
    ("PATCH", True): "patch",
    ("DELETE", True): "delete",
}
_ROOT = re.compile(r"(?:^|/)(?:(upload|download)/)?(?:v1(?:alpha|beta)?\d*)/(?=[a-z])")


def kind_of(method: str, url: str, headers: dict[str, str], answer: dict[str, str]) -> tuple[str, str] | None:
    """Return the operation and the backend of a request, such as ``("models.generateContent", "gemini")``, or None."""
    parts = urlsplit(url)
    path = unquote(parts.path)
    root = _ROOT.search(path)
    if root is None:
        return None
    rest, where = path[root.end() :].rstrip("/"), root[1]
    rest = re.sub(r"^(?:projects/[^/]+/locations/[^/]+/)?(?:publishers/\w+/)?", "", rest)
    vertex = "aiplatform" in (parts.hostname or "") or path[root.end() :].startswith(("projects/", "publishers/"))
    backend = "vertex" if vertex else "gemini"
    if where == "upload":
        return _upload(rest, headers, answer, parts.query, backend)
    for wanted, pattern, kind in _KINDS:
        found = re.fullmatch(pattern, rest) if wanted in (method, "*") else None
        if found is None:
            continue
        if rest.startswith("openai/"):
            return kind.format(found[1].replace("/", ".")), "openai-compat"
        groups = [group or "" for group in found.groups()]
        verb = _VERBS.get((method, bool(groups and groups[-1].startswith("/"))))
        if verb is None and "{verb}" in kind:
            return None
        return kind.format(*groups, verb=verb), backend
    return None


def _upload(
    rest: str, headers: dict[str, str], answer: dict[str, str], query: str, backend: str
) -> tuple[str, str] | None:
    found = re.fullmatch(r"(files)|fileSearchStores/[^/:]+:(uploadToFileSearchStore)", rest)
    if found is None:
        return None
    command = headers.get("x-goog-upload-command", "")
    parameters = dict(parse_qsl(query))
    if command == "start" or "x-goog-upload-url" in answer:
        step = "start"
    elif "finalize" in command or (not command and "upload_id" in parameters):
        step = "finalize"
    else:
        step = re.sub(r"\W+", "-", command) or headers.get("x-goog-upload-protocol") or "raw"
    return f"media.{'upload' if found[1] else found[2]}/{step}", backend


# ---- writing


def exchange(each: Interaction, name: str, source: str, licence: str) -> Json | None:
    """Return the exchange without secrets, or None if it is not of the API."""
    kind = kind_of(each.method, each.url, each.request.headers, each.answer.headers)
    if kind is None:
        return None
    secrets = _secrets(each)

    def clean(text: str) -> str:
        text = redact(text, secrets)
        for pattern, instead in LOOKS.items():
            text = re.sub(pattern, instead, text)
        return text

    def headers(message: Message) -> dict[str, str]:
        return {key: MARK if SECRET_HEADERS.fullmatch(key) else clean(value) for key, value in message.headers.items()}

    sent: Json = {"method": each.method, "url": clean(_url(each.url)), "headers": headers(each.request)}
    text = _text(each.request.body)
    sent["body"] = None if not each.request.body or text is None else _json(clean(_cut(text)))
    if text is None:
        sent["body_note"] = f"binary, {len(each.request.body)} bytes"
    came: Json = {"status": each.status, "headers": headers(each.answer)}
    text = _text(each.answer.body)
    if text is None:
        came |= {"body_text": None, "body_b64": base64.b64encode(each.answer.body[:3000]).decode()}
        if len(each.answer.body) > 3000:
            came["body_note"] = f"binary, {len(each.answer.body)} bytes, cut to 3000"
    else:
        came["body_text"] = clean(_cut(text))
    fidelity = "reserialised" if each.answer.parsed or each.request.parsed else "raw"
    about = {"id": name, "source": source, "licence": licence, "kind": kind[0], "backend": kind[1]}
    return {**about, "fidelity": fidelity, "request": sent, "response": came}


def _secrets(each: Interaction) -> list[str]:
    """Return the values in the exchange that are secret, to remove all their repetitions."""
    found = {value for name, value in parse_qsl(urlsplit(each.url).query) if name.lower() in SECRET_PARAMETERS}
    for message in (each.request, each.answer):
        for name, value in message.headers.items():
            if SECRET_HEADERS.fullmatch(name):
                pairs = value.split(";") if name == "cookie" else value.split(";")[:1]
                found |= {value, value.partition(" ")[2], *(pair.partition("=")[2].strip() for pair in pairs)}
    return sorted(value for value in found if len(value) >= 8 and value != MARK)


def _url(url: str) -> str:
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, MARK if name.lower() in SECRET_PARAMETERS else value) for name, value in pairs]
    query = urlencode(kept, safe="<>:/,")
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, query, ""))


def _text(body: bytes) -> str | None:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _cut(text: str) -> str:
    return _BASE64.sub(lambda found: found[0][:4000], text)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def cassettes(paths: Iterable[Path]) -> Iterator[Path]:
    """Return the named files and the cassettes in the named folders."""
    for path in paths:
        if path.is_dir():
            yield from sorted(each for each in path.rglob("*") if each.suffix in (".yaml", ".yml", ".json"))
        else:
            yield path


def convert(paths: Iterable[Path], prefix: str, source: str, licence: str) -> tuple[list[Json], int, list[str]]:
    """Convert all cassettes; return unique exchanges, the count of others, and files that are no cassettes."""
    found: dict[str, Json] = {}
    others = 0
    wrong: list[str] = []
    for path in cassettes(paths):
        try:
            interactions = read(path)
        except (NotACassette, UnicodeDecodeError, OSError) as error:
            wrong.append(str(error))
            continue
        for each in interactions:
            made = exchange(each, f"{prefix}-{len(found) + 1:03}", f"{source or path.parent.name}:{path.name}", licence)
            if made is None:
                others += 1
            else:
                what = json.dumps([made["request"], made["response"]["status"], made["response"]["body_text"]])
                found.setdefault(what, made)
    return list(found.values()), others, wrong


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, metavar="CASSETTE", help="a cassette, or a folder of them")
    parser.add_argument("-o", "--output", type=Path, help="where to write; default: standard output")
    parser.add_argument("--id", default="mine", metavar="PREFIX", help="what the ids begin with (default: mine)")
    parser.add_argument("--source", default="", help="the repository they come from; default: the folder")
    parser.add_argument("--licence", default="unknown", metavar="SPDX", help="the licence of that repository")
    options = parser.parse_args(arguments)
    found, others, wrong = convert(options.paths, options.id, options.source, options.licence)
    text = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in found)
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"{len(found)} exchanges; {others} of other services left out", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Name new paths, parameters, operation ids, files and enums by fixed rules, the same for every source."""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.sync.facts import Operation

_IRREGULAR = {"corpora": "corpus"}
_ITEM_VERBS = {"get": "get", "delete": "delete", "patch": "update", "put": "replace", "post": "post"}
_COLLECTION_VERBS = {"get": "list", "post": "create", "delete": "deleteAll", "patch": "updateAll", "put": "replaceAll"}


def path_of(shape: str) -> str:
    """Return a path with parameters named as in Google's flat paths: ``/files/{}`` is ``/files/{filesId}``."""
    parts: list[str] = []
    for part in shape.strip("/").split("/"):
        name = f"{parts[-1].partition(':')[0]}Id" if parts and not parts[-1].startswith("{") else "id"
        parts.append(part.replace("{}", f"{{{name}}}"))
    return "/" + "/".join(parts)


def resource_of(path: str) -> tuple[str, str] | None:
    """Return the resource name pattern in a path, and whether it is the resource itself or its parent.

    >>> resource_of("/tunedModels/{tunedModelsId}/permissions")
    ('tunedModels/{tunedModelsId}', 'parent')
    """
    end = path.rfind("}") + 1
    if not end:
        return None
    return path[1:end], "parent" if path[end:].startswith("/") else "name"


def operation_id(operation: Operation, taken: Collection[str], prefix: str = "") -> str:
    """Return the id of an operation by rule: ``listFiles``, ``getFileSearchStoreOperation``, ``predict``.

    If another operation has it, the source's prefix is prepended.
    """
    path, _, verb = operation.path.strip("/").partition(":")
    segments = path.split("/")
    item = segments[-1] == "{}"
    words = [segment for segment in segments if segment != "{}"]
    *owners, last = words or ["root"]
    owner = "".join(title(singular(word)) for word in owners)
    one = owner + title(singular(last))
    if verb:
        # `cancel` and `batchDelete` say too little; `generateContent` says what it does.
        clear = re.search(r"[A-Z_]", verb.removeprefix("batch")[1:])
        plain = verb if clear else verb + (one if item else owner + title(last))
        names = [plain, f"{plain}By{one}", operation.method + title(plain)]
    elif item:
        names = [_ITEM_VERBS.get(operation.method, operation.method) + one]
    else:
        action = _COLLECTION_VERBS.get(operation.method, operation.method)
        names = [action + (one if action == "create" else owner + title(last))]
    if prefix:
        names.insert(1, f"{prefix}_{names[0]}")
    numbered = (f"{names[-1]}{number}" for number in range(2, 100))
    return next(name for name in [*(_camel(name) for name in names), *numbered] if name not in taken)


def file_of(path: str) -> str:
    """Return the file for a new resource: ``/generatedFiles/{}`` belongs to ``generated_files.yaml``."""
    first = path.strip("/").partition("/")[0].partition(":")[0]
    return f"{snake(first)}.yaml"


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|-", "_", name).lower()


def singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies"):
        return word[:-3] + "y"
    if re.search(r"(s|x|z|ch|sh)es$", word):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def title(word: str) -> str:
    """Return the beginning of a class name: ``tuned_models`` and ``tunedModels`` give ``TunedModels``."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[_\-.]", word))


def sentence(name: str) -> str:
    """Return a placeholder description: ``responseTokenCount`` gives ``Response token count.``"""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_\-:./]+", " ", name).split()
    text = " ".join(word if word.isupper() and len(word) > 1 and not name.isupper() else word.lower() for word in words)
    return text[:1].upper() + text[1:] + "."


def _camel(name: str) -> str:
    words = title(name)
    return words[:1].lower() + words[1:]

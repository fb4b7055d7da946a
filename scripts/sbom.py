"""Write the bill of materials of a release: the wheel and what it brings at run time, in CycloneDX 1.6.

    python scripts/sbom.py dist/gemini_genai-0.1.0-py3-none-any.whl --output dist/gemini-genai.cdx.json

The versions are those installed in the environment that this runs in, without extras. The same wheel and the same
versions give the same bytes: the time is SOURCE_DATE_EPOCH, and the serial number is made from the wheel.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.dependencies import NAME, closure, field, plain, required
from scripts.licences import licence_of

Json = dict[str, Any]
_HOMES = ("homepage", "source", "source code", "github")


def reference(found: Distribution) -> str:
    """The package URL of a distribution, by which others refer to it."""
    return f"pkg:pypi/{plain(field(found, 'Name'))}@{found.version}"


def component(found: Distribution) -> Json:
    """A distribution as it is listed: name, version, licence, where it is to be had."""
    licence = licence_of(found)
    links = [line.partition(",") for line in found.metadata.get_all("Project-URL") or ()]
    homes = [url.strip() for name, _, url in links if name.strip().lower() in _HOMES]
    one = " " not in licence
    made: Json = {
        "type": "library",
        "bom-ref": reference(found),
        "name": plain(field(found, "Name")),
        "version": found.version,
        "description": field(found, "Summary"),
        "purl": reference(found),
    }
    if licence:
        made["licenses"] = [{"license": {"id": licence}} if one else {"expression": licence}]
    if homes:
        made["externalReferences"] = [{"type": "website", "url": homes[0]}]
    return made


def bill(wheel: Path, moment: datetime) -> Json:
    """The bill of materials of a wheel of this distribution, which is installed here.

    Raises:
        SystemExit: the wheel is another version's, or a dependency is not installed.
    """
    own = distribution(NAME)
    if f"-{own.version}-" not in wheel.name:
        raise SystemExit(f"{wheel.name} is not of version {own.version}, which is installed here")
    known, missing = closure()
    if missing:
        raise SystemExit(f"not installed here: {', '.join(sorted(missing))}")
    sha256 = hashlib.sha256(wheel.read_bytes()).hexdigest()
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, f"{wheel.name}#{sha256}").urn,
        "version": 1,
        "metadata": {
            "timestamp": moment.isoformat(),
            "component": {**component(own), "hashes": [{"alg": "SHA-256", "content": sha256}]},
        },
        "components": [component(each) for each in known.values()],
        "dependencies": [_edges(each, known) for each in (own, *known.values())],
    }


def _edges(found: Distribution, known: Mapping[str, Distribution]) -> Json:
    needed = {reference(known[name]) for line in required(found) if (name := plain(line.name)) in known}
    return {"ref": reference(found), "dependsOn": sorted(needed)}


def check(text: str) -> None:
    """Hold a document against CycloneDX's schema.

    Raises:
        SystemExit: it is not what the schema says.
    """
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    if problem := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise SystemExit(f"the bill of materials is not valid CycloneDX: {problem}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="write a CycloneDX bill of materials")
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args(arguments)
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.now(UTC).replace(microsecond=0) if epoch is None else datetime.fromtimestamp(int(epoch), UTC)
    found = bill(options.wheel, moment)
    text = json.dumps(found, indent=2, ensure_ascii=False) + "\n"
    check(text)
    options.output.write_text(text, encoding="utf-8")
    print(f"{options.output}: {options.wheel.name} and {len(found['components'])} that it brings")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

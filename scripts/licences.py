"""Hold the licences of what the package brings against those that its users can live with.

    python scripts/licences.py            the runtime dependencies, then those of every extra that is installed here
    python scripts/licences.py --list     one line for each: name, version, licence

What everybody installs is under a permissive licence, or one that binds only changes of its own files. An extra may
also be under the LGPL, which a Python program that imports it fulfils. Anything else fails, and so does a licence that
cannot be read.
"""

from __future__ import annotations

import argparse
import re
import sys
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from license_expression import get_spdx_licensing

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.dependencies import closure, extras_of, field

PERMISSIVE = frozenset(
    {
        *("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "HPND", "ISC", "MIT", "MIT-0", "MIT-CMU"),
        *("PSF-2.0", "Python-2.0", "Unlicense", "Zlib", "BSL-1.0", "CNRI-Python"),
        "MPL-2.0",  # Binds changes of its own files only.
    }
)
WITH_EXTRAS = PERMISSIVE | {"LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later"}
#: Exceptions that only add a permission.
_EXCEPTIONS = frozenset({"LLVM-exception", "GCC-exception-3.1"})

_CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.1-or-later",
    "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "The Unlicense (Unlicense)": "Unlicense",
}
# What stood in License before SPDX expressions, in lower case and without punctuation.
_SPELLINGS = {
    "3 clause bsd": "BSD-3-Clause",
    "apache 2": "Apache-2.0",
    "apache 2 0": "Apache-2.0",
    "apache license 2 0": "Apache-2.0",
    "apache license version 2 0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd 3 clause": "BSD-3-Clause",
    "bsd 3 clause license": "BSD-3-Clause",
    "dual license": "",
    "lgplv2 1": "LGPL-2.1-or-later",
    "mit license": "MIT",
    "mpl 2 0": "MPL-2.0",
    "new bsd": "BSD-3-Clause",
    "psf": "PSF-2.0",
}
_SPDX = get_spdx_licensing()


def licence_of(found: Distribution) -> str:
    """The licence of a distribution as an SPDX expression; empty if it cannot be read from its metadata."""
    metadata = found.metadata
    if expression := field(found, "License-Expression"):
        return expression
    lines = metadata.get_all("Classifier") or ()
    names = [line.rpartition(" :: ")[2] for line in lines if line.startswith("License ::")]
    if known := [_CLASSIFIERS[name] for name in names if name in _CLASSIFIERS]:
        # Several mean that the reader may choose.
        return " OR ".join(sorted(set(known)))
    said = field(found, "License").strip()
    spelling = " ".join(re.findall(r"[a-z0-9]+", said.splitlines()[0].lower() if said else ""))
    if spelling in _SPELLINGS:
        return _SPELLINGS[spelling]
    return said if len(said) < 80 and not _SPDX.validate(said).errors else ""


def is_allowed(expression: str, allowed: frozenset[str]) -> bool:
    """Whether someone who may use only ``allowed`` may use what is under ``expression``."""
    if not expression or _SPDX.validate(expression).errors:
        return False
    return _holds(_SPDX.parse(expression), allowed)


def _holds(node: Any, allowed: frozenset[str]) -> bool:
    operator = getattr(node, "operator", "").strip()
    if operator == "OR":
        return any(_holds(each, allowed) for each in node.args)
    if operator == "AND":
        return all(_holds(each, allowed) for each in node.args)
    if hasattr(node, "exception_symbol"):
        return _holds(node.license_symbol, allowed) and node.exception_symbol.key in _EXCEPTIONS
    return node.key in allowed


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="hold the licences of the dependencies against what is allowed")
    parser.add_argument("--list", action="store_true", help="print each one with its licence")
    options = parser.parse_args(arguments)
    refused, unread = [], set()
    runtime, absent = closure()
    unread |= absent
    every, absent = closure(extras_of())
    unread |= absent
    for name, found in every.items():
        allowed = PERMISSIVE if name in runtime else WITH_EXTRAS
        licence = licence_of(found)
        if options.list:
            print(f"{name} {found.version}: {licence or '?'}{'' if name in runtime else ' (extra)'}")
        if not is_allowed(licence, allowed):
            where = "a runtime dependency" if name in runtime else "of an extra"
            refused.append(f"{name} {found.version}, {where}: {licence or 'no licence that can be read'}")
    if unread:
        print(f"not installed here, and not looked at: {', '.join(sorted(unread))}")
    if refused:
        print("licences that users did not agree to:", *refused, sep="\n  ", file=sys.stderr)
        return 1
    print(f"licences: {len(runtime)} runtime dependencies, {len(every) - len(runtime)} of extras, all allowed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

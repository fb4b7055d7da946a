"""The command line ``genai`` (extra ``cli``): one module a command, imported when the command is called.

``python -m genai`` is the same. ``genai run`` and ``genai emulator`` need no extra.
"""

from __future__ import annotations

__all__ = ["COMMANDS", "EXIT_CODES"]

#: Where each command stands; ``migrate``, ``run`` and ``emulator`` are taken care of before typer is needed.
COMMANDS: dict[str, str] = {
    "ask": "ask",
    "chat": "chat",
    "live": "live",
    "models": "models",
    "count": "vectors",
    "embed": "vectors",
    "files": "files",
    "caches": "caches",
    "stores": "stores",
    "batch": "batch",
    "bulk": "bulk",
    "doctor": "doctor",
    "migrate": "others",
    "run": "others",
    "emulator": "others",
}

#: What the exit codes mean.
EXIT_CODES: dict[int, str] = {
    0: "done",
    1: (
        "the API answered with an error, something that was waited for failed (bulk: some rows failed), "
        "or a result could not be written"
    ),
    2: "the command line, a setting or a local file is wrong; nothing was sent",
    3: "there is no key, or the API refuses who is calling",
    4: "no connection, or a timeout",
    5: "the answer was blocked, or ends before its end",
    6: "a bulk run stopped before its end, by its budget or --max-errors",
    130: "interrupted with Ctrl+C",
    141: "whatever read the output has closed it (a pipe to head); nothing is said",
}

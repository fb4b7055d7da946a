"""The defaults that docs/retries.md tells are those of the code."""

from __future__ import annotations

import re
from typing import Any

import genai
from genai_runtime.transport import RetryPolicy, Timeouts, retry
from genai_runtime.transport.limits import DEFAULT_STATUSES, MEBIBYTE
from tests.shared import ROOT

TEXT = (ROOT / "docs" / "retries.md").read_text(encoding="utf-8")
UNITS = {"MiB": MEBIBYTE, "KiB": 1024, "": 1}


def rows(heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without its first two lines."""
    section = TEXT.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]


def test_limits() -> None:
    limits = genai.Limits()
    named: dict[str, Any] = {}
    for fields, defaults, *_ in rows("Limits of an answer"):
        names = re.findall(r"`(\w+)`", fields)
        defaults = defaults.replace("`", "")
        values = defaults.split(", ") if len(names) > 1 and ", " in defaults else [defaults] * len(names)
        named |= dict(zip(names, values, strict=True))
    assert set(named) == set(limits.__slots__)
    for name, said in named.items():
        value = getattr(limits, name)
        if number := re.fullmatch(r"(\d+) ?(MiB|KiB|)", said):
            assert value == int(number[1]) * UNITS[number[2]], name
        else:
            assert said in ("none", f'"{limits.of_empty if name == "empty" else value}"'), name
            assert (value is None) == (said == "none" or name == "empty"), name


def test_timeouts() -> None:
    defaults = [said for _, said, *_ in rows("Timeouts")]
    timeouts = Timeouts()
    shown = ["none" if each is None else f"{each:g} s" for each in (timeouts.connect, timeouts.total, timeouts.idle)]
    assert defaults == [*shown, "none"]
    assert timeouts.gap is None


def test_retries() -> None:
    policy = RetryPolicy()
    assert policy.attempts == 5
    assert "five attempts in all" in TEXT
    waits = [retry.backoff(policy, failed, lambda low, high: 0.0) for failed in range(1, policy.attempts)]
    assert ", ".join(f"{wait:g} s" for wait in waits) in TEXT
    assert f"at most {policy.max_delay:g} s" in TEXT
    assert f"more than {retry.LONGEST_WAIT:g} s" in TEXT
    assert f"{retry.CAPACITY} tokens, {retry.COST} for each retry ({retry.THROTTLE_COST} after a 429)" in TEXT
    assert f"about {retry.CAPACITY // retry.COST} retries" in TEXT


def test_which_statuses() -> None:
    table = rows("What is sent again, and when")
    again = [row for row in table if row[1] == "again" and re.fullmatch(r"[\d, ]+", row[0])]
    assert {int(status) for row in again for status in row[0].split(", ")} == DEFAULT_STATUSES
    (unsure,) = [row for row in again if row[3].startswith("no")]
    for repeat, cell in (("repeatable", 1), ("billable", 2), ("creating", 3)):
        for status in DEFAULT_STATUSES | {400, 401, 403, 404, 409, 501}:
            state = retry.RetryState(
                RetryPolicy(),
                repeat,
                retry.TokenBucket(),
                1e9,
                lambda: 0.0,
                lambda low, high: 0.0,  # type: ignore[arg-type]
            )
            state.made = 1
            row = unsure if str(status) in unsure[0] else next(row for row in table if str(status) in row[0])
            assert (state.after_status(status, {}, None) is not None) == (row[cell] == "again"), (repeat, status)

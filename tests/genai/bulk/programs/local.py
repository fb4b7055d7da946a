"""A program that is killed in the middle: ``local.py URL INPUT OUTPUT CHECKPOINT CONCURRENCY [LOG]``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from genai import Client, bulk
from genai.bulk import checkpoint as checkpoints


def main() -> int:
    url, source, output, checkpoint, concurrency, *log = sys.argv[1:]
    if log:
        # So short a log is taken into the file every few milliseconds.
        checkpoints._LOG = int(log[0])
    client = Client(api_key="CANARY-key-0123456789", http_options={"base_url": url})
    summary = bulk.generate(
        client,
        source,
        model="gemini-2.5-flash",
        prompt="{text}",
        output=output,
        checkpoint=checkpoint,
        max_concurrency=int(concurrency),
    )
    peak = 0.0
    if sys.platform == "linux":
        # ru_maxrss would be that of whoever started this process, if it is larger.
        status = Path("/proc/self/status").read_text()
        peak = int(status.partition("VmHWM:")[2].split()[0]) / 1024
    print(
        json.dumps(
            {"peak": peak, "resumed": summary.resumed, "interrupted": summary.interrupted, "calls": summary.calls}
        )
    )
    return summary.exit_code


if __name__ == "__main__":
    sys.exit(main())

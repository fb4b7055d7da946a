"""Run the tour: start an emulator on a free loopback port and run ``examples/tour.py`` against it.

``--real`` runs the same file, unchanged, against Google's servers with ``GEMINI_API_KEY`` (or ``GOOGLE_API_KEY``).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOUR = ROOT / "examples" / "tour.py"
KEYS = ("GEMINI_API_KEY", "GOOGLE_API_KEY")
# What would lead the tour elsewhere than to the emulator.
ELSEWHERE = (*KEYS, "GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_GENAI_API_VERSION", "GOOGLE_GEMINI_BASE_URL")


def take(arguments: list[str], environment: dict[str, str]) -> int:
    return subprocess.run([sys.executable, str(TOUR), *arguments], env=environment, check=False).returncode


def main(arguments: list[str]) -> int:
    if "--real" in arguments:
        if not any(os.environ.get(key) for key in KEYS):
            print("make run REAL=1 asks Google's servers: set GEMINI_API_KEY first.", file=sys.stderr)
            return 2
        return take([argument for argument in arguments if argument != "--real"], dict(os.environ))

    from genai_emulator import Emulator

    with Emulator() as emulator:
        environment = {name: value for name, value in os.environ.items() if name not in ELSEWHERE}
        environment |= {"GEMINI_API_KEY": "a-key-for-the-emulator", "GOOGLE_GEMINI_BASE_URL": emulator.url}
        print(f"The emulator listens on {emulator.url}\n", flush=True)
        return take(arguments, environment)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

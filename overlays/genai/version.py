"""The version of the distribution, which stands only here: pyproject.toml and the release read it."""

__version__ = "0.1.0"

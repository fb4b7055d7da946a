"""See ``error``."""

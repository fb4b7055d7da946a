"""See ``compat_errors``."""

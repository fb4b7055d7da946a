"""The Python axis: what a change of the specification does to whoever writes code against the package."""

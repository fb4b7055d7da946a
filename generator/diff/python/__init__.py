"""The Python axis: how a change of the specification affects code that uses the package."""

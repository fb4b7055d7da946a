"""The IR as the templates ask about it."""

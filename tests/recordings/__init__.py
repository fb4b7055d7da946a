"""Recorded exchanges of the real API, replayed. They are other people's files: the tests skip where they are not."""

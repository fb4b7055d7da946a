"""The fake model: deterministic answers that depend on the prompt alone."""

"""Tests of `genai.setup`."""

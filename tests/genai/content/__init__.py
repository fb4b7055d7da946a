"""Tests of `genai.content`."""

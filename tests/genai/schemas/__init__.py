"""Tests of `genai.schemas`."""

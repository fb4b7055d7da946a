"""Tests of `genai.calling`."""

"""Tests of `genai.transfers`."""

"""Batch and tuning jobs: their states, files and settings."""

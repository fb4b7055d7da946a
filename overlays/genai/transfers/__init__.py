"""Uploads and downloads: sans-I/O cores and their drivers."""

"""Uploads and downloads: the cores without I/O, and what drives them."""

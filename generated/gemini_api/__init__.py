"""Gemini API, version v1beta-20260822 of its description.

Three layers, each usable alone: ``models``, ``api`` (a module for each endpoint) and ``resources`` (a class for each
namespace of the client).
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

API_VERSION = "v1beta-20260822"
"""The version of the API description that this package was rendered from."""

BASE_URL = "https://generativelanguage.googleapis.com"
"""Where the service is, unless a client is told otherwise."""

DEFAULT_PATH_VERSION = "v1beta"
"""The version in the path of a request, unless a client is told otherwise."""

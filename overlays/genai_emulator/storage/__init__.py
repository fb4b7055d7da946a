"""What stands in for Cloud Storage and BigQuery: a folder of files, and tables in SQLite."""

from __future__ import annotations

from .buckets import Buckets, NotStoredError, StorageError, StoredObject
from .tables import Table, Tables

__all__ = ["Buckets", "NotStoredError", "StorageError", "StoredObject", "Table", "Tables"]

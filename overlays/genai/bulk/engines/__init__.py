"""Engines beside the local one: Ray Data, Spark, Dask, and the Batch API."""

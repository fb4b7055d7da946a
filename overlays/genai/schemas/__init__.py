"""Convert Python types to schemas, reduce schemas to what the API supports, and decode values by type."""

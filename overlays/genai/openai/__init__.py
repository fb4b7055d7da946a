"""OpenAI's library with the settings of a client, paced and counted as its other calls are."""

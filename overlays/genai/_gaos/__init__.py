"""google-genai's module path of the Interactions client, for instrumentations that patch it."""

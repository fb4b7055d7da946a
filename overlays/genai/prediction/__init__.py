"""Models that predict: images, videos, embeddings, and what partners' models answer."""

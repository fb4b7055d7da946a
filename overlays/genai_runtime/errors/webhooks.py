"""The errors of receivers of webhooks."""

from __future__ import annotations

from .base import GenAIError, publish


class WebhookError(GenAIError, ValueError):
    """What was posted to a webhook is not to be trusted, or cannot be read. Answer with status 400."""


class WebhookHeaderError(WebhookError):
    """A header that the verification needs is missing, there twice, or malformed; ``header`` is its name."""

    def __init__(self, message: str, header: str = "") -> None:
        super().__init__(message)
        self.header = header


class WebhookTimestampError(WebhookError):
    """It was signed too long ago, or in the future: it may be a replay, or a clock is wrong."""


class WebhookSignatureError(WebhookError):
    """No signature is that of the body with the secret: another secret signed it, or it was changed on the way."""


class WebhookKeyError(WebhookSignatureError):
    """A public key is named that was not given: it may be new; read the keys again. ``kid`` is its id."""

    def __init__(self, message: str, kid: object = None) -> None:
        super().__init__(message)
        self.kid = kid


class WebhookBodyError(WebhookError):
    """The signature is right, and the body is no event."""


publish(globals())

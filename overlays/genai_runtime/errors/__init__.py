"""Every error that this package raises; :class:`GenAIError` is their base.

Errors with a matching built-in (``ValueError``, ``TimeoutError``, ...) subclass it too. No error keeps a request, a
frame or another library's exception alive, and none contains a credential, so they can be logged and pickled.
"""

from __future__ import annotations

from importlib import import_module

from genai_runtime.lazy_module import LazyModule

from .base import (
    APIConnectionError,
    APITimeoutError,
    ArgumentError,
    BudgetExceeded,
    CallError,
    ClientClosed,
    ConfigError,
    CredentialsError,
    CredentialsNotFound,
    CredentialsTimeout,
    CredentialsUnavailable,
    DownloadInterrupted,
    GenAIError,
    InsecureBaseURL,
    InvalidResourceName,
    LocalFileDenied,
    LocalFileError,
    LocalFileIsADirectory,
    LocalFileNotFound,
    OperationFailed,
    PaginationLoop,
    ProxyError,
    RateLimitExceeded,
    RateLimitTimeout,
    RequestSnapshot,
    ResponseDecodeError,
    ResponseError,
    ResponseTooLarge,
    StreamError,
    StreamInterrupted,
    StreamTruncated,
    TooManyRedirects,
    UnexpectedContentType,
    UnknownFunctionCallArgumentError,
    UploadError,
    UploadIntegrityError,
    UploadInterrupted,
    UploadSessionExpired,
    UploadSourceChanged,
    WaitTimeout,
    shorten,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .api import (
        Aborted,
        AlreadyExists,
        APIError,
        APIStatusError,
        AuthenticationError,
        BadGateway,
        BadRequestError,
        Cancelled,
        ClientError,
        ConflictError,
        DataLoss,
        DeadlineExceeded,
        FailedPrecondition,
        Internal,
        InternalServerError,
        InvalidAPIKey,
        InvalidArgument,
        NotFound,
        NotFoundError,
        OutOfRange,
        PermissionDenied,
        PermissionDeniedError,
        RateLimitError,
        RequestTimeout,
        ResourceExhausted,
        ResponseSnapshot,
        ServerError,
        ServiceUnavailable,
        Unauthenticated,
        Unavailable,
        Unimplemented,
        Unknown,
        UnprocessableEntityError,
    )
    from .interactions import ContinuationInterruptedError, InteractionFailed, InteractionInterrupted
    from .kinds import Kind, Phase
    from .live import (
        APIWebSocketError,
        LiveClosed,
        LiveDisconnected,
        LiveError,
        LiveProtocolError,
        LiveSendTimeout,
        LiveSetupTimeout,
    )
    from .webhooks import (
        WebhookBodyError,
        WebhookError,
        WebhookHeaderError,
        WebhookKeyError,
        WebhookSignatureError,
        WebhookTimestampError,
    )
else:
    typing = LazyModule("typing", globals())
    # Imported when one of them is raised or caught: most calls end well.
    _PLACES = {
        name: place
        for place, names in (
            (
                "api",
                "Aborted AlreadyExists APIError APIStatusError AuthenticationError BadGateway BadRequestError "
                "Cancelled ClientError ConflictError DataLoss DeadlineExceeded FailedPrecondition Internal "
                "InternalServerError InvalidAPIKey InvalidArgument NotFound NotFoundError OutOfRange "
                "PermissionDenied PermissionDeniedError RateLimitError RequestTimeout ResourceExhausted "
                "ResponseSnapshot ServerError ServiceUnavailable Unauthenticated Unavailable Unimplemented Unknown "
                "UnprocessableEntityError",
            ),
            ("kinds", "Kind Phase"),
            ("interactions", "ContinuationInterruptedError InteractionFailed InteractionInterrupted"),
            (
                "live",
                "APIWebSocketError LiveClosed LiveDisconnected LiveError LiveProtocolError LiveSendTimeout "
                "LiveSetupTimeout",
            ),
            (
                "webhooks",
                "WebhookBodyError WebhookError WebhookHeaderError WebhookKeyError WebhookSignatureError "
                "WebhookTimestampError",
            ),
        )
        for name in names.split()
    }

    def __getattr__(name: str) -> Any:
        place = _PLACES.get(name)
        if place is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(f".{place}", __name__), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *_PLACES})


# Names of google-genai for what has another name here.
UnknownApiResponseError = ResponseDecodeError
UnsupportedFunctionError = ArgumentError
FunctionInvocationError = ArgumentError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "APIWebSocketError",
    "Aborted",
    "AlreadyExists",
    "ArgumentError",
    "AuthenticationError",
    "BadGateway",
    "BadRequestError",
    "BudgetExceeded",
    "CallError",
    "Cancelled",
    "ClientClosed",
    "ClientError",
    "ConfigError",
    "ConflictError",
    "ContinuationInterruptedError",
    "CredentialsError",
    "CredentialsNotFound",
    "CredentialsTimeout",
    "CredentialsUnavailable",
    "DataLoss",
    "DeadlineExceeded",
    "DownloadInterrupted",
    "FailedPrecondition",
    "FunctionInvocationError",
    "GenAIError",
    "InsecureBaseURL",
    "InteractionFailed",
    "InteractionInterrupted",
    "Internal",
    "InternalServerError",
    "InvalidAPIKey",
    "InvalidArgument",
    "InvalidResourceName",
    "Kind",
    "LiveClosed",
    "LiveDisconnected",
    "LiveError",
    "LiveProtocolError",
    "LiveSendTimeout",
    "LiveSetupTimeout",
    "LocalFileDenied",
    "LocalFileError",
    "LocalFileIsADirectory",
    "LocalFileNotFound",
    "NotFound",
    "NotFoundError",
    "OperationFailed",
    "OutOfRange",
    "PaginationLoop",
    "PermissionDenied",
    "PermissionDeniedError",
    "Phase",
    "ProxyError",
    "RateLimitError",
    "RateLimitExceeded",
    "RateLimitTimeout",
    "RequestSnapshot",
    "RequestTimeout",
    "ResourceExhausted",
    "ResponseDecodeError",
    "ResponseError",
    "ResponseSnapshot",
    "ResponseTooLarge",
    "ServerError",
    "ServiceUnavailable",
    "StreamError",
    "StreamInterrupted",
    "StreamTruncated",
    "TooManyRedirects",
    "Unauthenticated",
    "Unavailable",
    "UnexpectedContentType",
    "Unimplemented",
    "Unknown",
    "UnknownApiResponseError",
    "UnknownFunctionCallArgumentError",
    "UnprocessableEntityError",
    "UnsupportedFunctionError",
    "UploadError",
    "UploadIntegrityError",
    "UploadInterrupted",
    "UploadSessionExpired",
    "UploadSourceChanged",
    "WaitTimeout",
    "WebhookBodyError",
    "WebhookError",
    "WebhookHeaderError",
    "WebhookKeyError",
    "WebhookSignatureError",
    "WebhookTimestampError",
    "shorten",
]

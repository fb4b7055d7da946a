"""Names for what callers may pass, wider than what travels."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from collections.abc import Callable, Sequence
from os import PathLike
from typing import IO, Any, TypeAlias

from genai_runtime.models.protocols import GenericAlias, ImageLike, Mapping, McpSession, NonBlockingFunction, UnionType

from .batch_job_destination import BatchJobDestination
from .batch_job_source import BatchJobSource
from .blob import Blob
from .content import Content
from .file import File
from .image import Image
from .inlined_request import InlinedRequest
from .interaction import Interaction
from .interactions_content import InteractionsContent
from .interactions_response_format import InteractionsResponseFormat
from .interactions_tool import InteractionsTool
from .metric import Metric
from .part import Part
from .schema import Schema
from .speech_config import SpeechConfig
from .step import Step
from .tool import Tool
from .unified_metric import UnifiedMetric
from .video import Video

PartUnion: TypeAlias = str | Part | File | Blob | Image | ImageLike | Mapping[str, Any]
"""What becomes one part. A string is text, a File a reference to it, a PIL image its bytes."""

ToolUnion: TypeAlias = Tool | Callable[..., Any] | McpSession | NonBlockingFunction | Mapping[str, Any]
"""What becomes a tool. A callable is declared by its signature and its docstring. Live sessions alone have functions that
the model does not wait for.
"""

SchemaUnion: TypeAlias = Schema | type[Any] | GenericAlias | UnionType | Mapping[str, Any]
"""What becomes a response schema. A Python type is described by its fields or members."""

SpeechConfigUnion: TypeAlias = SpeechConfig | str | Mapping[str, Any]
"""What becomes a speech configuration. A string names a prebuilt voice."""

BatchJobSourceUnion: TypeAlias = (
    BatchJobSource | Sequence[InlinedRequest | Mapping[str, Any]] | File | Mapping[str, Any] | str
)
"""Where the requests of a batch job come from. A string is a file's name or a URI."""

BatchJobDestinationUnion: TypeAlias = BatchJobDestination | Mapping[str, Any] | str
"""Where the results of a batch job go. A string is a URI."""

BlobImageUnion: TypeAlias = Blob | ImageLike | Mapping[str, Any]
"""A picture, as bytes with their type or as a PIL image."""

MetricUnion: TypeAlias = Metric | UnifiedMetric | Mapping[str, Any]
"""A metric as callers write it, or as the evaluation service takes it."""

UploadSource: TypeAlias = str | PathLike[str] | IO[bytes] | bytes
"""What can be uploaded. A string is a path; a file object is read from where it stands."""

DownloadSource: TypeAlias = str | File | Video
"""What can be downloaded. A string is a file's name or its download URI."""

DownloadTarget: TypeAlias = str | PathLike[str] | IO[bytes]
"""Where a download is written. A string is a path."""

InteractionInput: TypeAlias = (
    str | InteractionsContent | Step | Mapping[str, Any] | Sequence[InteractionsContent | Step | Mapping[str, Any]]
)
"""What may be said in an interaction. A dict may leave out the type of a text."""

InteractionTools: TypeAlias = Sequence[InteractionsTool | Mapping[str, Any] | Callable[..., Any]]
"""What may be used in an interaction. Python functions are declared by their signature and docstring."""

PreviousInteraction: TypeAlias = Interaction | str
"""An interaction that another one follows, or its id."""

InteractionFormat: TypeAlias = (
    InteractionsResponseFormat
    | Mapping[str, Any]
    | type[Any]
    | Sequence[InteractionsResponseFormat | Mapping[str, Any] | type[Any]]
)
"""In what form an interaction answers. A Python type is answered in JSON of its schema."""

PartListUnion: TypeAlias = PartUnion | Sequence[PartUnion]
"""One part or several."""

ToolListUnion: TypeAlias = Sequence[ToolUnion]
"""The tools that the model may use."""

PartUnionDict: TypeAlias = PartUnion
"""What becomes one part."""

ToolUnionDict: TypeAlias = ToolUnion
"""What becomes a tool."""

SchemaUnionDict: TypeAlias = SchemaUnion
"""What becomes a response schema."""

SpeechConfigUnionDict: TypeAlias = SpeechConfigUnion
"""What becomes a speech configuration."""

BatchJobSourceUnionDict: TypeAlias = BatchJobSourceUnion
"""Where the requests of a batch job come from."""

BatchJobDestinationUnionDict: TypeAlias = BatchJobDestinationUnion
"""Where the results of a batch job go."""

BlobImageUnionDict: TypeAlias = BlobImageUnion
"""A picture, as bytes with their type or as a PIL image."""

MetricUnionDict: TypeAlias = MetricUnion
"""A metric of an evaluation."""

ContentUnion: TypeAlias = Content | PartListUnion
"""What becomes one content. Anything but a Content is taken as parts of the user's turn."""

ToolListUnionDict: TypeAlias = ToolListUnion
"""The tools that the model may use."""

ContentListUnion: TypeAlias = ContentUnion | Sequence[ContentUnion]
"""What becomes a conversation. Parts that stand next to each other form one turn of the user."""

ContentUnionDict: TypeAlias = ContentUnion
"""What becomes one content."""

ContentListUnionDict: TypeAlias = ContentListUnion
"""What becomes a conversation."""

"""The models of the API. Each is a module of its own, loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from importlib import import_module
from threading import RLock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._dicts import AttributionSourceIdDict as AttributionSourceIdDict
    from ._dicts import AttributionSourceIdOrDict as AttributionSourceIdOrDict
    from ._dicts import AudioMetadataDict as AudioMetadataDict
    from ._dicts import AudioMetadataOrDict as AudioMetadataOrDict
    from ._dicts import AudioResponseFormatDict as AudioResponseFormatDict
    from ._dicts import AudioResponseFormatOrDict as AudioResponseFormatOrDict
    from ._dicts import AudioTranscriptionConfigDict as AudioTranscriptionConfigDict
    from ._dicts import AudioTranscriptionConfigOrDict as AudioTranscriptionConfigOrDict
    from ._dicts import AuthConfigDict as AuthConfigDict
    from ._dicts import AuthConfigOrDict as AuthConfigOrDict
    from ._dicts import AutomaticFunctionCallingConfigDict as AutomaticFunctionCallingConfigDict
    from ._dicts import AutomaticFunctionCallingConfigOrDict as AutomaticFunctionCallingConfigOrDict
    from ._dicts import BatchEmbedContentsRequestDict as BatchEmbedContentsRequestDict
    from ._dicts import BatchEmbedContentsRequestOrDict as BatchEmbedContentsRequestOrDict
    from ._dicts import BatchEmbedContentsResponseDict as BatchEmbedContentsResponseDict
    from ._dicts import BatchEmbedContentsResponseOrDict as BatchEmbedContentsResponseOrDict
    from ._dicts import BillableUsageDict as BillableUsageDict
    from ._dicts import BillableUsageOrDict as BillableUsageOrDict
    from ._dicts import BlobDict as BlobDict
    from ._dicts import BlobOrDict as BlobOrDict
    from ._dicts import CachedContentDict as CachedContentDict
    from ._dicts import CachedContentOrDict as CachedContentOrDict
    from ._dicts import CachedContentUsageMetadataDict as CachedContentUsageMetadataDict
    from ._dicts import CachedContentUsageMetadataOrDict as CachedContentUsageMetadataOrDict
    from ._dicts import CandidateDict as CandidateDict
    from ._dicts import CandidateOrDict as CandidateOrDict
    from ._dicts import ChunkingConfigDict as ChunkingConfigDict
    from ._dicts import ChunkingConfigOrDict as ChunkingConfigOrDict
    from ._dicts import CitationDict as CitationDict
    from ._dicts import CitationMetadataDict as CitationMetadataDict
    from ._dicts import CitationMetadataOrDict as CitationMetadataOrDict
    from ._dicts import CitationOrDict as CitationOrDict
    from ._dicts import CitationSourceDict as CitationSourceDict
    from ._dicts import CitationSourceOrDict as CitationSourceOrDict
    from ._dicts import CodeExecutionDict as CodeExecutionDict
    from ._dicts import CodeExecutionOrDict as CodeExecutionOrDict
    from ._dicts import CodeExecutionResultDict as CodeExecutionResultDict
    from ._dicts import CodeExecutionResultOrDict as CodeExecutionResultOrDict
    from ._dicts import ComputerUseDict as ComputerUseDict
    from ._dicts import ComputerUseOrDict as ComputerUseOrDict
    from ._dicts import ContentDict as ContentDict
    from ._dicts import ContentEmbeddingDict as ContentEmbeddingDict
    from ._dicts import ContentEmbeddingOrDict as ContentEmbeddingOrDict
    from ._dicts import ContentOrDict as ContentOrDict
    from ._dicts import CountTokensConfigDict as CountTokensConfigDict
    from ._dicts import CountTokensConfigOrDict as CountTokensConfigOrDict
    from ._dicts import CountTokensRequestDict as CountTokensRequestDict
    from ._dicts import CountTokensRequestOrDict as CountTokensRequestOrDict
    from ._dicts import CountTokensResponseDict as CountTokensResponseDict
    from ._dicts import CountTokensResponseOrDict as CountTokensResponseOrDict
    from ._dicts import CreateCachedContentConfigDict as CreateCachedContentConfigDict
    from ._dicts import CreateCachedContentConfigOrDict as CreateCachedContentConfigOrDict
    from ._dicts import CreateFileRequestDict as CreateFileRequestDict
    from ._dicts import CreateFileRequestOrDict as CreateFileRequestOrDict
    from ._dicts import CreateFileResponseDict as CreateFileResponseDict
    from ._dicts import CreateFileResponseOrDict as CreateFileResponseOrDict
    from ._dicts import CreateFileSearchStoreConfigDict as CreateFileSearchStoreConfigDict
    from ._dicts import CreateFileSearchStoreConfigOrDict as CreateFileSearchStoreConfigOrDict
    from ._dicts import CustomLongRunningOperationDict as CustomLongRunningOperationDict
    from ._dicts import CustomLongRunningOperationOrDict as CustomLongRunningOperationOrDict
    from ._dicts import CustomMetadataDict as CustomMetadataDict
    from ._dicts import CustomMetadataOrDict as CustomMetadataOrDict
    from ._dicts import DeleteCachedContentConfigDict as DeleteCachedContentConfigDict
    from ._dicts import DeleteCachedContentConfigOrDict as DeleteCachedContentConfigOrDict
    from ._dicts import DeleteCachedContentResponseDict as DeleteCachedContentResponseDict
    from ._dicts import DeleteCachedContentResponseOrDict as DeleteCachedContentResponseOrDict
    from ._dicts import DeleteDocumentConfigDict as DeleteDocumentConfigDict
    from ._dicts import DeleteDocumentConfigOrDict as DeleteDocumentConfigOrDict
    from ._dicts import DeleteFileConfigDict as DeleteFileConfigDict
    from ._dicts import DeleteFileConfigOrDict as DeleteFileConfigOrDict
    from ._dicts import DeleteFileResponseDict as DeleteFileResponseDict
    from ._dicts import DeleteFileResponseOrDict as DeleteFileResponseOrDict
    from ._dicts import DeleteFileSearchStoreConfigDict as DeleteFileSearchStoreConfigDict
    from ._dicts import DeleteFileSearchStoreConfigOrDict as DeleteFileSearchStoreConfigOrDict
    from ._dicts import DocumentDict as DocumentDict
    from ._dicts import DocumentMetadataDict as DocumentMetadataDict
    from ._dicts import DocumentMetadataOrDict as DocumentMetadataOrDict
    from ._dicts import DocumentOrDict as DocumentOrDict
    from ._dicts import DownloadFileConfigDict as DownloadFileConfigDict
    from ._dicts import DownloadFileConfigOrDict as DownloadFileConfigOrDict
    from ._dicts import DownloadMediaConfigDict as DownloadMediaConfigDict
    from ._dicts import DownloadMediaConfigOrDict as DownloadMediaConfigOrDict
    from ._dicts import DynamicRetrievalConfigDict as DynamicRetrievalConfigDict
    from ._dicts import DynamicRetrievalConfigOrDict as DynamicRetrievalConfigOrDict
    from ._dicts import EmbedContentConfigDict as EmbedContentConfigDict
    from ._dicts import EmbedContentConfigOrDict as EmbedContentConfigOrDict
    from ._dicts import EmbedContentRequestConfigDict as EmbedContentRequestConfigDict
    from ._dicts import EmbedContentRequestConfigOrDict as EmbedContentRequestConfigOrDict
    from ._dicts import EmbedContentRequestDict as EmbedContentRequestDict
    from ._dicts import EmbedContentRequestOrDict as EmbedContentRequestOrDict
    from ._dicts import EmbedContentResponseDict as EmbedContentResponseDict
    from ._dicts import EmbedContentResponseOrDict as EmbedContentResponseOrDict
    from ._dicts import EmbeddingUsageMetadataDict as EmbeddingUsageMetadataDict
    from ._dicts import EmbeddingUsageMetadataOrDict as EmbeddingUsageMetadataOrDict
    from ._dicts import EmptyDict as EmptyDict
    from ._dicts import EmptyOrDict as EmptyOrDict
    from ._dicts import EnterpriseWebSearchDict as EnterpriseWebSearchDict
    from ._dicts import EnterpriseWebSearchOrDict as EnterpriseWebSearchOrDict
    from ._dicts import ErrorBodyDict as ErrorBodyDict
    from ._dicts import ErrorBodyOrDict as ErrorBodyOrDict
    from ._dicts import ErrorResponseDict as ErrorResponseDict
    from ._dicts import ErrorResponseOrDict as ErrorResponseOrDict
    from ._dicts import ExecutableCodeDict as ExecutableCodeDict
    from ._dicts import ExecutableCodeOrDict as ExecutableCodeOrDict
    from ._dicts import FileDataDict as FileDataDict
    from ._dicts import FileDataOrDict as FileDataOrDict
    from ._dicts import FileDict as FileDict
    from ._dicts import FileOrDict as FileOrDict
    from ._dicts import FileSearchDict as FileSearchDict
    from ._dicts import FileSearchOrDict as FileSearchOrDict
    from ._dicts import FileSearchStoreDict as FileSearchStoreDict
    from ._dicts import FileSearchStoreOrDict as FileSearchStoreOrDict
    from ._dicts import FileStatusDict as FileStatusDict
    from ._dicts import FileStatusOrDict as FileStatusOrDict
    from ._dicts import FunctionCallDict as FunctionCallDict
    from ._dicts import FunctionCallingConfigDict as FunctionCallingConfigDict
    from ._dicts import FunctionCallingConfigOrDict as FunctionCallingConfigOrDict
    from ._dicts import FunctionCallOrDict as FunctionCallOrDict
    from ._dicts import FunctionDeclarationDict as FunctionDeclarationDict
    from ._dicts import FunctionDeclarationOrDict as FunctionDeclarationOrDict
    from ._dicts import FunctionResponseBlobDict as FunctionResponseBlobDict
    from ._dicts import FunctionResponseBlobOrDict as FunctionResponseBlobOrDict
    from ._dicts import FunctionResponseDict as FunctionResponseDict
    from ._dicts import FunctionResponseFileDataDict as FunctionResponseFileDataDict
    from ._dicts import FunctionResponseFileDataOrDict as FunctionResponseFileDataOrDict
    from ._dicts import FunctionResponseOrDict as FunctionResponseOrDict
    from ._dicts import FunctionResponsePartDict as FunctionResponsePartDict
    from ._dicts import FunctionResponsePartOrDict as FunctionResponsePartOrDict
    from ._dicts import GenerateContentConfigDict as GenerateContentConfigDict
    from ._dicts import GenerateContentConfigOrDict as GenerateContentConfigOrDict
    from ._dicts import GenerateContentRequestDict as GenerateContentRequestDict
    from ._dicts import GenerateContentRequestOrDict as GenerateContentRequestOrDict
    from ._dicts import GenerateContentResponseDict as GenerateContentResponseDict
    from ._dicts import GenerateContentResponseOrDict as GenerateContentResponseOrDict
    from ._dicts import GenerateContentResponsePromptFeedbackDict as GenerateContentResponsePromptFeedbackDict
    from ._dicts import GenerateContentResponsePromptFeedbackOrDict as GenerateContentResponsePromptFeedbackOrDict
    from ._dicts import GenerateContentResponseUsageMetadataDict as GenerateContentResponseUsageMetadataDict
    from ._dicts import GenerateContentResponseUsageMetadataOrDict as GenerateContentResponseUsageMetadataOrDict
    from ._dicts import GenerationConfigDict as GenerationConfigDict
    from ._dicts import GenerationConfigOrDict as GenerationConfigOrDict
    from ._dicts import GetCachedContentConfigDict as GetCachedContentConfigDict
    from ._dicts import GetCachedContentConfigOrDict as GetCachedContentConfigOrDict
    from ._dicts import GetDocumentConfigDict as GetDocumentConfigDict
    from ._dicts import GetDocumentConfigOrDict as GetDocumentConfigOrDict
    from ._dicts import GetFileConfigDict as GetFileConfigDict
    from ._dicts import GetFileConfigOrDict as GetFileConfigOrDict
    from ._dicts import GetFileSearchStoreConfigDict as GetFileSearchStoreConfigDict
    from ._dicts import GetFileSearchStoreConfigOrDict as GetFileSearchStoreConfigOrDict
    from ._dicts import GetModelConfigDict as GetModelConfigDict
    from ._dicts import GetModelConfigOrDict as GetModelConfigOrDict
    from ._dicts import GetOperationConfigDict as GetOperationConfigDict
    from ._dicts import GetOperationConfigOrDict as GetOperationConfigOrDict
    from ._dicts import GoogleMapsDict as GoogleMapsDict
    from ._dicts import GoogleMapsOrDict as GoogleMapsOrDict
    from ._dicts import GoogleRpcStatusDict as GoogleRpcStatusDict
    from ._dicts import GoogleRpcStatusOrDict as GoogleRpcStatusOrDict
    from ._dicts import GoogleSearchDict as GoogleSearchDict
    from ._dicts import GoogleSearchOrDict as GoogleSearchOrDict
    from ._dicts import GoogleSearchRetrievalDict as GoogleSearchRetrievalDict
    from ._dicts import GoogleSearchRetrievalOrDict as GoogleSearchRetrievalOrDict
    from ._dicts import GoogleTypeDateDict as GoogleTypeDateDict
    from ._dicts import GoogleTypeDateOrDict as GoogleTypeDateOrDict
    from ._dicts import GroundingAttributionDict as GroundingAttributionDict
    from ._dicts import GroundingAttributionOrDict as GroundingAttributionOrDict
    from ._dicts import GroundingChunkCustomMetadataDict as GroundingChunkCustomMetadataDict
    from ._dicts import GroundingChunkCustomMetadataOrDict as GroundingChunkCustomMetadataOrDict
    from ._dicts import GroundingChunkDict as GroundingChunkDict
    from ._dicts import GroundingChunkImageDict as GroundingChunkImageDict
    from ._dicts import GroundingChunkImageOrDict as GroundingChunkImageOrDict
    from ._dicts import GroundingChunkMapsDict as GroundingChunkMapsDict
    from ._dicts import GroundingChunkMapsOrDict as GroundingChunkMapsOrDict
    from ._dicts import GroundingChunkMapsPlaceAnswerSourcesDict as GroundingChunkMapsPlaceAnswerSourcesDict
    from ._dicts import GroundingChunkMapsPlaceAnswerSourcesOrDict as GroundingChunkMapsPlaceAnswerSourcesOrDict
    from ._dicts import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict as GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict,
    )
    from ._dicts import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict as GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict,
    )
    from ._dicts import GroundingChunkOrDict as GroundingChunkOrDict
    from ._dicts import GroundingChunkRetrievedContextDict as GroundingChunkRetrievedContextDict
    from ._dicts import GroundingChunkRetrievedContextOrDict as GroundingChunkRetrievedContextOrDict
    from ._dicts import GroundingChunkStringListDict as GroundingChunkStringListDict
    from ._dicts import GroundingChunkStringListOrDict as GroundingChunkStringListOrDict
    from ._dicts import GroundingChunkWebDict as GroundingChunkWebDict
    from ._dicts import GroundingChunkWebOrDict as GroundingChunkWebOrDict
    from ._dicts import GroundingMetadataDict as GroundingMetadataDict
    from ._dicts import GroundingMetadataOrDict as GroundingMetadataOrDict
    from ._dicts import GroundingPassageIdDict as GroundingPassageIdDict
    from ._dicts import GroundingPassageIdOrDict as GroundingPassageIdOrDict
    from ._dicts import GroundingSupportDict as GroundingSupportDict
    from ._dicts import GroundingSupportOrDict as GroundingSupportOrDict
    from ._dicts import HttpOptionsDict as HttpOptionsDict
    from ._dicts import HttpOptionsOrDict as HttpOptionsOrDict
    from ._dicts import HttpResponseDict as HttpResponseDict
    from ._dicts import HttpResponseOrDict as HttpResponseOrDict
    from ._dicts import HttpRetryOptionsDict as HttpRetryOptionsDict
    from ._dicts import HttpRetryOptionsOrDict as HttpRetryOptionsOrDict
    from ._dicts import ImageConfigDict as ImageConfigDict
    from ._dicts import ImageConfigImageOutputOptionsDict as ImageConfigImageOutputOptionsDict
    from ._dicts import ImageConfigImageOutputOptionsOrDict as ImageConfigImageOutputOptionsOrDict
    from ._dicts import ImageConfigOrDict as ImageConfigOrDict
    from ._dicts import ImageDict as ImageDict
    from ._dicts import ImageOrDict as ImageOrDict
    from ._dicts import ImageResponseFormatDict as ImageResponseFormatDict
    from ._dicts import ImageResponseFormatOrDict as ImageResponseFormatOrDict
    from ._dicts import ImageSearchDict as ImageSearchDict
    from ._dicts import ImageSearchOrDict as ImageSearchOrDict
    from ._dicts import ImportFileConfigDict as ImportFileConfigDict
    from ._dicts import ImportFileConfigOrDict as ImportFileConfigOrDict
    from ._dicts import ImportFileOperationDict as ImportFileOperationDict
    from ._dicts import ImportFileOperationOrDict as ImportFileOperationOrDict
    from ._dicts import ImportFileRequestDict as ImportFileRequestDict
    from ._dicts import ImportFileRequestOrDict as ImportFileRequestOrDict
    from ._dicts import ImportFileResponseDict as ImportFileResponseDict
    from ._dicts import ImportFileResponseOrDict as ImportFileResponseOrDict
    from ._dicts import IntervalDict as IntervalDict
    from ._dicts import IntervalOrDict as IntervalOrDict
    from ._dicts import JobErrorDict as JobErrorDict
    from ._dicts import JobErrorOrDict as JobErrorOrDict
    from ._dicts import LanguageAutoDict as LanguageAutoDict
    from ._dicts import LanguageAutoOrDict as LanguageAutoOrDict
    from ._dicts import LanguageHintsDict as LanguageHintsDict
    from ._dicts import LanguageHintsOrDict as LanguageHintsOrDict
    from ._dicts import LatLngDict as LatLngDict
    from ._dicts import LatLngOrDict as LatLngOrDict
    from ._dicts import ListCachedContentsConfigDict as ListCachedContentsConfigDict
    from ._dicts import ListCachedContentsConfigOrDict as ListCachedContentsConfigOrDict
    from ._dicts import ListCachedContentsResponseDict as ListCachedContentsResponseDict
    from ._dicts import ListCachedContentsResponseOrDict as ListCachedContentsResponseOrDict
    from ._dicts import ListDocumentsConfigDict as ListDocumentsConfigDict
    from ._dicts import ListDocumentsConfigOrDict as ListDocumentsConfigOrDict
    from ._dicts import ListDocumentsResponseDict as ListDocumentsResponseDict
    from ._dicts import ListDocumentsResponseOrDict as ListDocumentsResponseOrDict
    from ._dicts import ListFilesConfigDict as ListFilesConfigDict
    from ._dicts import ListFilesConfigOrDict as ListFilesConfigOrDict
    from ._dicts import ListFileSearchStoresConfigDict as ListFileSearchStoresConfigDict
    from ._dicts import ListFileSearchStoresConfigOrDict as ListFileSearchStoresConfigOrDict
    from ._dicts import ListFileSearchStoresResponseDict as ListFileSearchStoresResponseDict
    from ._dicts import ListFileSearchStoresResponseOrDict as ListFileSearchStoresResponseOrDict
    from ._dicts import ListFilesResponseDict as ListFilesResponseDict
    from ._dicts import ListFilesResponseOrDict as ListFilesResponseOrDict
    from ._dicts import ListModelsConfigDict as ListModelsConfigDict
    from ._dicts import ListModelsConfigOrDict as ListModelsConfigOrDict
    from ._dicts import ListModelsResponseDict as ListModelsResponseDict
    from ._dicts import ListModelsResponseOrDict as ListModelsResponseOrDict
    from ._dicts import ListOperationsResponseDict as ListOperationsResponseDict
    from ._dicts import ListOperationsResponseOrDict as ListOperationsResponseOrDict
    from ._dicts import LogprobsResultCandidateDict as LogprobsResultCandidateDict
    from ._dicts import LogprobsResultCandidateOrDict as LogprobsResultCandidateOrDict
    from ._dicts import LogprobsResultDict as LogprobsResultDict
    from ._dicts import LogprobsResultOrDict as LogprobsResultOrDict
    from ._dicts import LogprobsResultTopCandidatesDict as LogprobsResultTopCandidatesDict
    from ._dicts import LogprobsResultTopCandidatesOrDict as LogprobsResultTopCandidatesOrDict
    from ._dicts import MapsDict as MapsDict
    from ._dicts import MapsOrDict as MapsOrDict
    from ._dicts import McpServerDict as McpServerDict
    from ._dicts import McpServerOrDict as McpServerOrDict
    from ._dicts import ModalityTokenCountDict as ModalityTokenCountDict
    from ._dicts import ModalityTokenCountOrDict as ModalityTokenCountOrDict
    from ._dicts import ModelArmorConfigDict as ModelArmorConfigDict
    from ._dicts import ModelArmorConfigOrDict as ModelArmorConfigOrDict
    from ._dicts import ModelDict as ModelDict
    from ._dicts import ModelOrDict as ModelOrDict
    from ._dicts import ModelStatusDict as ModelStatusDict
    from ._dicts import ModelStatusOrDict as ModelStatusOrDict
    from ._dicts import MultiSpeakerVoiceConfigDict as MultiSpeakerVoiceConfigDict
    from ._dicts import MultiSpeakerVoiceConfigOrDict as MultiSpeakerVoiceConfigOrDict
    from ._dicts import OperationDict as OperationDict
    from ._dicts import OperationOrDict as OperationOrDict
    from ._dicts import PartDict as PartDict
    from ._dicts import PartialArgDict as PartialArgDict
    from ._dicts import PartialArgOrDict as PartialArgOrDict
    from ._dicts import PartMediaResolutionDict as PartMediaResolutionDict
    from ._dicts import PartMediaResolutionOrDict as PartMediaResolutionOrDict
    from ._dicts import PartOrDict as PartOrDict
    from ._dicts import PlaceAnswerSourcesDict as PlaceAnswerSourcesDict
    from ._dicts import PlaceAnswerSourcesOrDict as PlaceAnswerSourcesOrDict
    from ._dicts import PrebuiltVoiceConfigDict as PrebuiltVoiceConfigDict
    from ._dicts import PrebuiltVoiceConfigOrDict as PrebuiltVoiceConfigOrDict
    from ._dicts import PromptFeedbackDict as PromptFeedbackDict
    from ._dicts import PromptFeedbackOrDict as PromptFeedbackOrDict
    from ._dicts import RegisterFilesConfigDict as RegisterFilesConfigDict
    from ._dicts import RegisterFilesConfigOrDict as RegisterFilesConfigOrDict
    from ._dicts import RegisterFilesRequestDict as RegisterFilesRequestDict
    from ._dicts import RegisterFilesRequestOrDict as RegisterFilesRequestOrDict
    from ._dicts import RegisterFilesResponseDict as RegisterFilesResponseDict
    from ._dicts import RegisterFilesResponseOrDict as RegisterFilesResponseOrDict
    from ._dicts import ResponseFormatConfigDict as ResponseFormatConfigDict
    from ._dicts import ResponseFormatConfigOrDict as ResponseFormatConfigOrDict
    from ._dicts import ResponseFormatDict as ResponseFormatDict
    from ._dicts import ResponseFormatOrDict as ResponseFormatOrDict
    from ._dicts import RetrievalConfigDict as RetrievalConfigDict
    from ._dicts import RetrievalConfigOrDict as RetrievalConfigOrDict
    from ._dicts import RetrievalMetadataDict as RetrievalMetadataDict
    from ._dicts import RetrievalMetadataOrDict as RetrievalMetadataOrDict
    from ._dicts import RetrievedContextDict as RetrievedContextDict
    from ._dicts import RetrievedContextOrDict as RetrievedContextOrDict
    from ._dicts import ReviewSnippetDict as ReviewSnippetDict
    from ._dicts import ReviewSnippetOrDict as ReviewSnippetOrDict
    from ._dicts import SafetyRatingDict as SafetyRatingDict
    from ._dicts import SafetyRatingOrDict as SafetyRatingOrDict
    from ._dicts import SafetySettingDict as SafetySettingDict
    from ._dicts import SafetySettingOrDict as SafetySettingOrDict
    from ._dicts import SchemaDict as SchemaDict
    from ._dicts import SchemaOrDict as SchemaOrDict
    from ._dicts import SearchEntryPointDict as SearchEntryPointDict
    from ._dicts import SearchEntryPointOrDict as SearchEntryPointOrDict
    from ._dicts import SearchTypesDict as SearchTypesDict
    from ._dicts import SearchTypesOrDict as SearchTypesOrDict
    from ._dicts import SegmentDict as SegmentDict
    from ._dicts import SegmentOrDict as SegmentOrDict
    from ._dicts import SemanticRetrieverChunkDict as SemanticRetrieverChunkDict
    from ._dicts import SemanticRetrieverChunkOrDict as SemanticRetrieverChunkOrDict
    from ._dicts import SingleEmbedContentResponseDict as SingleEmbedContentResponseDict
    from ._dicts import SingleEmbedContentResponseOrDict as SingleEmbedContentResponseOrDict
    from ._dicts import SpeakerVoiceConfigDict as SpeakerVoiceConfigDict
    from ._dicts import SpeakerVoiceConfigOrDict as SpeakerVoiceConfigOrDict
    from ._dicts import SpeechConfigDict as SpeechConfigDict
    from ._dicts import SpeechConfigOrDict as SpeechConfigOrDict
    from ._dicts import SpeechMetadataDict as SpeechMetadataDict
    from ._dicts import SpeechMetadataOrDict as SpeechMetadataOrDict
    from ._dicts import SpreadsheetMetadataDict as SpreadsheetMetadataDict
    from ._dicts import SpreadsheetMetadataOrDict as SpreadsheetMetadataOrDict
    from ._dicts import StatusDict as StatusDict
    from ._dicts import StatusOrDict as StatusOrDict
    from ._dicts import StreamableHttpTransportDict as StreamableHttpTransportDict
    from ._dicts import StreamableHttpTransportOrDict as StreamableHttpTransportOrDict
    from ._dicts import StringListDict as StringListDict
    from ._dicts import StringListOrDict as StringListOrDict
    from ._dicts import TextResponseFormatDict as TextResponseFormatDict
    from ._dicts import TextResponseFormatOrDict as TextResponseFormatOrDict
    from ._dicts import ThinkingConfigDict as ThinkingConfigDict
    from ._dicts import ThinkingConfigOrDict as ThinkingConfigOrDict
    from ._dicts import ToolCallDict as ToolCallDict
    from ._dicts import ToolCallOrDict as ToolCallOrDict
    from ._dicts import ToolCodeExecutionDict as ToolCodeExecutionDict
    from ._dicts import ToolCodeExecutionOrDict as ToolCodeExecutionOrDict
    from ._dicts import ToolConfigDict as ToolConfigDict
    from ._dicts import ToolConfigOrDict as ToolConfigOrDict
    from ._dicts import ToolDict as ToolDict
    from ._dicts import ToolOrDict as ToolOrDict
    from ._dicts import ToolResponseDict as ToolResponseDict
    from ._dicts import ToolResponseOrDict as ToolResponseOrDict
    from ._dicts import TopCandidatesDict as TopCandidatesDict
    from ._dicts import TopCandidatesOrDict as TopCandidatesOrDict
    from ._dicts import TranscriptionDict as TranscriptionDict
    from ._dicts import TranscriptionOrDict as TranscriptionOrDict
    from ._dicts import TranslationConfigDict as TranslationConfigDict
    from ._dicts import TranslationConfigOrDict as TranslationConfigOrDict
    from ._dicts import UpdateCachedContentConfigDict as UpdateCachedContentConfigDict
    from ._dicts import UpdateCachedContentConfigOrDict as UpdateCachedContentConfigOrDict
    from ._dicts import UploadFileConfigDict as UploadFileConfigDict
    from ._dicts import UploadFileConfigOrDict as UploadFileConfigOrDict
    from ._dicts import UploadToFileSearchStoreConfigDict as UploadToFileSearchStoreConfigDict
    from ._dicts import UploadToFileSearchStoreConfigOrDict as UploadToFileSearchStoreConfigOrDict
    from ._dicts import UploadToFileSearchStoreOperationDict as UploadToFileSearchStoreOperationDict
    from ._dicts import UploadToFileSearchStoreOperationOrDict as UploadToFileSearchStoreOperationOrDict
    from ._dicts import UploadToFileSearchStoreRequestDict as UploadToFileSearchStoreRequestDict
    from ._dicts import UploadToFileSearchStoreRequestOrDict as UploadToFileSearchStoreRequestOrDict
    from ._dicts import UploadToFileSearchStoreResponseDict as UploadToFileSearchStoreResponseDict
    from ._dicts import UploadToFileSearchStoreResponseOrDict as UploadToFileSearchStoreResponseOrDict
    from ._dicts import UrlContextDict as UrlContextDict
    from ._dicts import UrlContextMetadataDict as UrlContextMetadataDict
    from ._dicts import UrlContextMetadataOrDict as UrlContextMetadataOrDict
    from ._dicts import UrlContextOrDict as UrlContextOrDict
    from ._dicts import UrlMetadataDict as UrlMetadataDict
    from ._dicts import UrlMetadataOrDict as UrlMetadataOrDict
    from ._dicts import UsageMetadataDict as UsageMetadataDict
    from ._dicts import UsageMetadataOrDict as UsageMetadataOrDict
    from ._dicts import VideoDict as VideoDict
    from ._dicts import VideoFileMetadataDict as VideoFileMetadataDict
    from ._dicts import VideoFileMetadataOrDict as VideoFileMetadataOrDict
    from ._dicts import VideoMetadataDict as VideoMetadataDict
    from ._dicts import VideoMetadataOrDict as VideoMetadataOrDict
    from ._dicts import VideoOrDict as VideoOrDict
    from ._dicts import VoiceConfigDict as VoiceConfigDict
    from ._dicts import VoiceConfigOrDict as VoiceConfigOrDict
    from ._dicts import WebDict as WebDict
    from ._dicts import WebOrDict as WebOrDict
    from ._dicts import WebSearchDict as WebSearchDict
    from ._dicts import WebSearchOrDict as WebSearchOrDict
    from ._dicts import WhiteSpaceConfigDict as WhiteSpaceConfigDict
    from ._dicts import WhiteSpaceConfigOrDict as WhiteSpaceConfigOrDict
    from ._dicts import WordInfoDict as WordInfoDict
    from ._dicts import WordInfoOrDict as WordInfoOrDict
    from ._unions import ContentListUnion as ContentListUnion
    from ._unions import ContentListUnionDict as ContentListUnionDict
    from ._unions import ContentUnion as ContentUnion
    from ._unions import ContentUnionDict as ContentUnionDict
    from ._unions import DownloadSource as DownloadSource
    from ._unions import DownloadTarget as DownloadTarget
    from ._unions import PartListUnion as PartListUnion
    from ._unions import PartUnion as PartUnion
    from ._unions import PartUnionDict as PartUnionDict
    from ._unions import SchemaUnion as SchemaUnion
    from ._unions import SchemaUnionDict as SchemaUnionDict
    from ._unions import SpeechConfigUnion as SpeechConfigUnion
    from ._unions import SpeechConfigUnionDict as SpeechConfigUnionDict
    from ._unions import ToolListUnion as ToolListUnion
    from ._unions import ToolListUnionDict as ToolListUnionDict
    from ._unions import ToolUnion as ToolUnion
    from ._unions import ToolUnionDict as ToolUnionDict
    from ._unions import UploadSource as UploadSource
    from .aspect_ratio import AspectRatio as AspectRatio
    from .attribution_source_id import AttributionSourceId as AttributionSourceId
    from .audio_metadata import AudioMetadata as AudioMetadata
    from .audio_response_format import AudioResponseFormat as AudioResponseFormat
    from .audio_response_mime_type import AudioResponseMimeType as AudioResponseMimeType
    from .audio_transcription_config import AudioTranscriptionConfig as AudioTranscriptionConfig
    from .audio_transcription_config_mode import AudioTranscriptionConfigMode as AudioTranscriptionConfigMode
    from .auth_config import AuthConfig as AuthConfig
    from .automatic_function_calling_config import AutomaticFunctionCallingConfig as AutomaticFunctionCallingConfig
    from .batch_embed_contents_request import BatchEmbedContentsRequest as BatchEmbedContentsRequest
    from .behavior import Behavior as Behavior
    from .billable_usage import BillableUsage as BillableUsage
    from .blob import Blob as Blob
    from .blocked_reason import BlockedReason as BlockedReason
    from .cached_content import CachedContent as CachedContent
    from .cached_content_usage_metadata import CachedContentUsageMetadata as CachedContentUsageMetadata
    from .candidate import Candidate as Candidate
    from .chunking_config import ChunkingConfig as ChunkingConfig
    from .citation import Citation as Citation
    from .citation import Citation as CitationSource
    from .citation_metadata import CitationMetadata as CitationMetadata
    from .code_execution_result import CodeExecutionResult as CodeExecutionResult
    from .computer_use import ComputerUse as ComputerUse
    from .content import Content as Content
    from .content_embedding import ContentEmbedding as ContentEmbedding
    from .count_tokens_config import CountTokensConfig as CountTokensConfig
    from .count_tokens_request import CountTokensRequest as CountTokensRequest
    from .count_tokens_response import CountTokensResponse as CountTokensResponse
    from .create_cached_content_config import CreateCachedContentConfig as CreateCachedContentConfig
    from .create_file_request import CreateFileRequest as CreateFileRequest
    from .create_file_response import CreateFileResponse as CreateFileResponse
    from .create_file_search_store_config import CreateFileSearchStoreConfig as CreateFileSearchStoreConfig
    from .custom_long_running_operation import CustomLongRunningOperation as CustomLongRunningOperation
    from .custom_metadata import CustomMetadata as CustomMetadata
    from .delete_cached_content_config import DeleteCachedContentConfig as DeleteCachedContentConfig
    from .delete_cached_content_response import DeleteCachedContentResponse as DeleteCachedContentResponse
    from .delete_document_config import DeleteDocumentConfig as DeleteDocumentConfig
    from .delete_file_config import DeleteFileConfig as DeleteFileConfig
    from .delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .delete_file_search_store_config import DeleteFileSearchStoreConfig as DeleteFileSearchStoreConfig
    from .delivery import Delivery as Delivery
    from .document import Document as Document
    from .document_metadata import DocumentMetadata as DocumentMetadata
    from .document_metadata_content_layer import DocumentMetadataContentLayer as DocumentMetadataContentLayer
    from .document_state import DocumentState as DocumentState
    from .download_file_config import DownloadFileConfig as DownloadFileConfig
    from .download_media_config import DownloadMediaConfig as DownloadMediaConfig
    from .dynamic_retrieval_config import DynamicRetrievalConfig as DynamicRetrievalConfig
    from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode as DynamicRetrievalConfigMode
    from .embed_content_config import EmbedContentConfig as EmbedContentConfig
    from .embed_content_request import EmbedContentRequest as EmbedContentRequest
    from .embed_content_request_config import EmbedContentRequestConfig as EmbedContentRequestConfig
    from .embed_content_response import EmbedContentResponse as BatchEmbedContentsResponse
    from .embed_content_response import EmbedContentResponse as EmbedContentResponse
    from .embed_task_type import EmbedTaskType as EmbedTaskType
    from .embedding_usage_metadata import EmbeddingUsageMetadata as EmbeddingUsageMetadata
    from .empty import Empty as Empty
    from .enterprise_web_search import EnterpriseWebSearch as EnterpriseWebSearch
    from .environment import Environment as Environment
    from .error_body import ErrorBody as ErrorBody
    from .error_response import ErrorResponse as ErrorResponse
    from .executable_code import ExecutableCode as ExecutableCode
    from .file import File as File
    from .file_data import FileData as FileData
    from .file_search import FileSearch as FileSearch
    from .file_search_store import FileSearchStore as FileSearchStore
    from .file_source import FileSource as FileSource
    from .file_state import FileState as FileState
    from .finish_reason import FinishReason as FinishReason
    from .function_call import FunctionCall as FunctionCall
    from .function_calling_config import FunctionCallingConfig as FunctionCallingConfig
    from .function_calling_config_mode import FunctionCallingConfigMode as FunctionCallingConfigMode
    from .function_declaration import FunctionDeclaration as FunctionDeclaration
    from .function_response import FunctionResponse as FunctionResponse
    from .function_response_blob import FunctionResponseBlob as FunctionResponseBlob
    from .function_response_file_data import FunctionResponseFileData as FunctionResponseFileData
    from .function_response_part import FunctionResponsePart as FunctionResponsePart
    from .function_response_scheduling import FunctionResponseScheduling as FunctionResponseScheduling
    from .generate_content_config import GenerateContentConfig as GenerateContentConfig
    from .generate_content_request import GenerateContentRequest as GenerateContentRequest
    from .generate_content_response import GenerateContentResponse as GenerateContentResponse
    from .generate_content_response_prompt_feedback import (
        GenerateContentResponsePromptFeedback as GenerateContentResponsePromptFeedback,
    )
    from .generate_content_response_prompt_feedback import GenerateContentResponsePromptFeedback as PromptFeedback
    from .generate_content_response_usage_metadata import (
        GenerateContentResponseUsageMetadata as GenerateContentResponseUsageMetadata,
    )
    from .generate_content_response_usage_metadata import GenerateContentResponseUsageMetadata as UsageMetadata
    from .generation_config import GenerationConfig as GenerationConfig
    from .get_cached_content_config import GetCachedContentConfig as GetCachedContentConfig
    from .get_document_config import GetDocumentConfig as GetDocumentConfig
    from .get_file_config import GetFileConfig as GetFileConfig
    from .get_file_search_store_config import GetFileSearchStoreConfig as GetFileSearchStoreConfig
    from .get_model_config import GetModelConfig as GetModelConfig
    from .get_operation_config import GetOperationConfig as GetOperationConfig
    from .google_maps import GoogleMaps as GoogleMaps
    from .google_search import GoogleSearch as GoogleSearch
    from .google_search_retrieval import GoogleSearchRetrieval as GoogleSearchRetrieval
    from .google_type_date import GoogleTypeDate as GoogleTypeDate
    from .grounding_attribution import GroundingAttribution as GroundingAttribution
    from .grounding_chunk import GroundingChunk as GroundingChunk
    from .grounding_chunk_custom_metadata import GroundingChunkCustomMetadata as GroundingChunkCustomMetadata
    from .grounding_chunk_image import GroundingChunkImage as GroundingChunkImage
    from .grounding_chunk_maps import GroundingChunkMaps as GroundingChunkMaps
    from .grounding_chunk_maps import GroundingChunkMaps as Maps
    from .grounding_chunk_maps_place_answer_sources import (
        GroundingChunkMapsPlaceAnswerSources as GroundingChunkMapsPlaceAnswerSources,
    )
    from .grounding_chunk_maps_place_answer_sources import GroundingChunkMapsPlaceAnswerSources as PlaceAnswerSources
    from .grounding_chunk_maps_place_answer_sources_review_snippet import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippet as GroundingChunkMapsPlaceAnswerSourcesReviewSnippet,
    )
    from .grounding_chunk_maps_place_answer_sources_review_snippet import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippet as ReviewSnippet,
    )
    from .grounding_chunk_retrieved_context import GroundingChunkRetrievedContext as GroundingChunkRetrievedContext
    from .grounding_chunk_retrieved_context import GroundingChunkRetrievedContext as RetrievedContext
    from .grounding_chunk_string_list import GroundingChunkStringList as GroundingChunkStringList
    from .grounding_chunk_web import GroundingChunkWeb as GroundingChunkWeb
    from .grounding_chunk_web import GroundingChunkWeb as Web
    from .grounding_metadata import GroundingMetadata as GroundingMetadata
    from .grounding_passage_id import GroundingPassageId as GroundingPassageId
    from .grounding_support import GroundingSupport as GroundingSupport
    from .harm_block_threshold import HarmBlockThreshold as HarmBlockThreshold
    from .harm_category import HarmCategory as HarmCategory
    from .harm_probability import HarmProbability as HarmProbability
    from .harm_severity import HarmSeverity as HarmSeverity
    from .http_options import HttpOptions as HttpOptions
    from .http_response import HttpResponse as HttpResponse
    from .http_retry_options import HttpRetryOptions as HttpRetryOptions
    from .image import Image as Image
    from .image_config import ImageConfig as ImageConfig
    from .image_config_image_output_options import ImageConfigImageOutputOptions as ImageConfigImageOutputOptions
    from .image_response_format import ImageResponseFormat as ImageResponseFormat
    from .image_response_mime_type import ImageResponseMimeType as ImageResponseMimeType
    from .image_search import ImageSearch as ImageSearch
    from .image_size import ImageSize as ImageSize
    from .import_file_config import ImportFileConfig as ImportFileConfig
    from .import_file_operation import ImportFileOperation as ImportFileOperation
    from .import_file_request import ImportFileRequest as ImportFileRequest
    from .import_file_response import ImportFileResponse as ImportFileResponse
    from .interval import Interval as Interval
    from .language import Language as Language
    from .language_auto import LanguageAuto as LanguageAuto
    from .language_hints import LanguageHints as LanguageHints
    from .lat_lng import LatLng as LatLng
    from .launch_stage import LaunchStage as LaunchStage
    from .list_cached_contents_config import ListCachedContentsConfig as ListCachedContentsConfig
    from .list_cached_contents_response import ListCachedContentsResponse as ListCachedContentsResponse
    from .list_documents_config import ListDocumentsConfig as ListDocumentsConfig
    from .list_documents_response import ListDocumentsResponse as ListDocumentsResponse
    from .list_file_search_stores_config import ListFileSearchStoresConfig as ListFileSearchStoresConfig
    from .list_file_search_stores_response import ListFileSearchStoresResponse as ListFileSearchStoresResponse
    from .list_files_config import ListFilesConfig as ListFilesConfig
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .list_models_config import ListModelsConfig as ListModelsConfig
    from .list_models_response import ListModelsResponse as ListModelsResponse
    from .list_operations_response import ListOperationsResponse as ListOperationsResponse
    from .logprobs_result import LogprobsResult as LogprobsResult
    from .logprobs_result_candidate import LogprobsResultCandidate as LogprobsResultCandidate
    from .logprobs_result_top_candidates import LogprobsResultTopCandidates as LogprobsResultTopCandidates
    from .logprobs_result_top_candidates import LogprobsResultTopCandidates as TopCandidates
    from .mcp_server import McpServer as McpServer
    from .media_modality import MediaModality as MediaModality
    from .media_processing import MediaProcessing as MediaProcessing
    from .media_resolution import MediaResolution as MediaResolution
    from .modality import Modality as Modality
    from .modality_token_count import ModalityTokenCount as ModalityTokenCount
    from .model import Model as Model
    from .model_armor_config import ModelArmorConfig as ModelArmorConfig
    from .model_stage import ModelStage as ModelStage
    from .model_status import ModelStatus as ModelStatus
    from .multi_speaker_voice_config import MultiSpeakerVoiceConfig as MultiSpeakerVoiceConfig
    from .null_value import NullValue as NullValue
    from .open_source_category import OpenSourceCategory as OpenSourceCategory
    from .operation import Operation as Operation
    from .outcome import Outcome as Outcome
    from .part import Part as Part
    from .part_media_resolution import PartMediaResolution as PartMediaResolution
    from .part_media_resolution_level import PartMediaResolutionLevel as PartMediaResolutionLevel
    from .partial_arg import PartialArg as PartialArg
    from .phish_block_threshold import PhishBlockThreshold as PhishBlockThreshold
    from .prebuilt_voice_config import PrebuiltVoiceConfig as PrebuiltVoiceConfig
    from .register_files_config import RegisterFilesConfig as RegisterFilesConfig
    from .register_files_request import RegisterFilesRequest as RegisterFilesRequest
    from .register_files_response import RegisterFilesResponse as RegisterFilesResponse
    from .response_format import ResponseFormat as ResponseFormat
    from .response_format import ResponseFormat as ResponseFormatConfig
    from .retrieval_config import RetrievalConfig as RetrievalConfig
    from .retrieval_metadata import RetrievalMetadata as RetrievalMetadata
    from .safety_policy import SafetyPolicy as SafetyPolicy
    from .safety_rating import SafetyRating as SafetyRating
    from .safety_setting import SafetySetting as SafetySetting
    from .schema import Schema as Schema
    from .search_entry_point import SearchEntryPoint as SearchEntryPoint
    from .search_types import SearchTypes as SearchTypes
    from .segment import Segment as Segment
    from .semantic_retriever_chunk import SemanticRetrieverChunk as SemanticRetrieverChunk
    from .service_tier import ServiceTier as ServiceTier
    from .single_embed_content_response import SingleEmbedContentResponse as SingleEmbedContentResponse
    from .speaker_voice_config import SpeakerVoiceConfig as SpeakerVoiceConfig
    from .speech_config import SpeechConfig as SpeechConfig
    from .speech_metadata import SpeechMetadata as SpeechMetadata
    from .spreadsheet_metadata import SpreadsheetMetadata as SpreadsheetMetadata
    from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer as SpreadsheetMetadataContentLayer
    from .status import Status as FileStatus
    from .status import Status as GoogleRpcStatus
    from .status import Status as JobError
    from .status import Status as Status
    from .streamable_http_transport import StreamableHttpTransport as StreamableHttpTransport
    from .string_list import StringList as StringList
    from .text_response_format import TextResponseFormat as TextResponseFormat
    from .text_response_mime_type import TextResponseMimeType as TextResponseMimeType
    from .thinking_config import ThinkingConfig as ThinkingConfig
    from .thinking_level import ThinkingLevel as ThinkingLevel
    from .tool import Tool as Tool
    from .tool_call import ToolCall as ToolCall
    from .tool_code_execution import ToolCodeExecution as CodeExecution
    from .tool_code_execution import ToolCodeExecution as ToolCodeExecution
    from .tool_config import ToolConfig as ToolConfig
    from .tool_response import ToolResponse as ToolResponse
    from .tool_type import ToolType as ToolType
    from .traffic_type import TrafficType as TrafficType
    from .transcription import Transcription as Transcription
    from .translation_config import TranslationConfig as TranslationConfig
    from .type import Type as Type
    from .update_cached_content_config import UpdateCachedContentConfig as UpdateCachedContentConfig
    from .upload_file_config import UploadFileConfig as UploadFileConfig
    from .upload_to_file_search_store_config import UploadToFileSearchStoreConfig as UploadToFileSearchStoreConfig
    from .upload_to_file_search_store_operation import (
        UploadToFileSearchStoreOperation as UploadToFileSearchStoreOperation,
    )
    from .upload_to_file_search_store_request import UploadToFileSearchStoreRequest as UploadToFileSearchStoreRequest
    from .upload_to_file_search_store_response import UploadToFileSearchStoreResponse as UploadToFileSearchStoreResponse
    from .url_context import UrlContext as UrlContext
    from .url_context_metadata import UrlContextMetadata as UrlContextMetadata
    from .url_metadata import UrlMetadata as UrlMetadata
    from .url_retrieval_status import UrlRetrievalStatus as UrlRetrievalStatus
    from .video import Video as Video
    from .video_file_metadata import VideoFileMetadata as VideoFileMetadata
    from .video_metadata import VideoMetadata as VideoMetadata
    from .voice_config import VoiceConfig as VoiceConfig
    from .web_search import WebSearch as WebSearch
    from .white_space_config import WhiteSpaceConfig as WhiteSpaceConfig
    from .word_info import WordInfo as WordInfo
else:
    # Modules that import each other must not be met half made by a second thread: one lock for all of them.
    _LOCK = RLock()
    _MODULES = {
        "AttributionSourceIdDict": "_dicts",
        "AttributionSourceIdOrDict": "_dicts",
        "AudioMetadataDict": "_dicts",
        "AudioMetadataOrDict": "_dicts",
        "AudioResponseFormatDict": "_dicts",
        "AudioResponseFormatOrDict": "_dicts",
        "AudioTranscriptionConfigDict": "_dicts",
        "AudioTranscriptionConfigOrDict": "_dicts",
        "AuthConfigDict": "_dicts",
        "AuthConfigOrDict": "_dicts",
        "AutomaticFunctionCallingConfigDict": "_dicts",
        "AutomaticFunctionCallingConfigOrDict": "_dicts",
        "BatchEmbedContentsRequestDict": "_dicts",
        "BatchEmbedContentsRequestOrDict": "_dicts",
        "BatchEmbedContentsResponseDict": "_dicts",
        "BatchEmbedContentsResponseOrDict": "_dicts",
        "BillableUsageDict": "_dicts",
        "BillableUsageOrDict": "_dicts",
        "BlobDict": "_dicts",
        "BlobOrDict": "_dicts",
        "CachedContentDict": "_dicts",
        "CachedContentOrDict": "_dicts",
        "CachedContentUsageMetadataDict": "_dicts",
        "CachedContentUsageMetadataOrDict": "_dicts",
        "CandidateDict": "_dicts",
        "CandidateOrDict": "_dicts",
        "ChunkingConfigDict": "_dicts",
        "ChunkingConfigOrDict": "_dicts",
        "CitationDict": "_dicts",
        "CitationMetadataDict": "_dicts",
        "CitationMetadataOrDict": "_dicts",
        "CitationOrDict": "_dicts",
        "CitationSourceDict": "_dicts",
        "CitationSourceOrDict": "_dicts",
        "CodeExecutionDict": "_dicts",
        "CodeExecutionOrDict": "_dicts",
        "CodeExecutionResultDict": "_dicts",
        "CodeExecutionResultOrDict": "_dicts",
        "ComputerUseDict": "_dicts",
        "ComputerUseOrDict": "_dicts",
        "ContentDict": "_dicts",
        "ContentEmbeddingDict": "_dicts",
        "ContentEmbeddingOrDict": "_dicts",
        "ContentOrDict": "_dicts",
        "CountTokensConfigDict": "_dicts",
        "CountTokensConfigOrDict": "_dicts",
        "CountTokensRequestDict": "_dicts",
        "CountTokensRequestOrDict": "_dicts",
        "CountTokensResponseDict": "_dicts",
        "CountTokensResponseOrDict": "_dicts",
        "CreateCachedContentConfigDict": "_dicts",
        "CreateCachedContentConfigOrDict": "_dicts",
        "CreateFileRequestDict": "_dicts",
        "CreateFileRequestOrDict": "_dicts",
        "CreateFileResponseDict": "_dicts",
        "CreateFileResponseOrDict": "_dicts",
        "CreateFileSearchStoreConfigDict": "_dicts",
        "CreateFileSearchStoreConfigOrDict": "_dicts",
        "CustomLongRunningOperationDict": "_dicts",
        "CustomLongRunningOperationOrDict": "_dicts",
        "CustomMetadataDict": "_dicts",
        "CustomMetadataOrDict": "_dicts",
        "DeleteCachedContentConfigDict": "_dicts",
        "DeleteCachedContentConfigOrDict": "_dicts",
        "DeleteCachedContentResponseDict": "_dicts",
        "DeleteCachedContentResponseOrDict": "_dicts",
        "DeleteDocumentConfigDict": "_dicts",
        "DeleteDocumentConfigOrDict": "_dicts",
        "DeleteFileConfigDict": "_dicts",
        "DeleteFileConfigOrDict": "_dicts",
        "DeleteFileResponseDict": "_dicts",
        "DeleteFileResponseOrDict": "_dicts",
        "DeleteFileSearchStoreConfigDict": "_dicts",
        "DeleteFileSearchStoreConfigOrDict": "_dicts",
        "DocumentDict": "_dicts",
        "DocumentMetadataDict": "_dicts",
        "DocumentMetadataOrDict": "_dicts",
        "DocumentOrDict": "_dicts",
        "DownloadFileConfigDict": "_dicts",
        "DownloadFileConfigOrDict": "_dicts",
        "DownloadMediaConfigDict": "_dicts",
        "DownloadMediaConfigOrDict": "_dicts",
        "DynamicRetrievalConfigDict": "_dicts",
        "DynamicRetrievalConfigOrDict": "_dicts",
        "EmbedContentConfigDict": "_dicts",
        "EmbedContentConfigOrDict": "_dicts",
        "EmbedContentRequestConfigDict": "_dicts",
        "EmbedContentRequestConfigOrDict": "_dicts",
        "EmbedContentRequestDict": "_dicts",
        "EmbedContentRequestOrDict": "_dicts",
        "EmbedContentResponseDict": "_dicts",
        "EmbedContentResponseOrDict": "_dicts",
        "EmbeddingUsageMetadataDict": "_dicts",
        "EmbeddingUsageMetadataOrDict": "_dicts",
        "EmptyDict": "_dicts",
        "EmptyOrDict": "_dicts",
        "EnterpriseWebSearchDict": "_dicts",
        "EnterpriseWebSearchOrDict": "_dicts",
        "ErrorBodyDict": "_dicts",
        "ErrorBodyOrDict": "_dicts",
        "ErrorResponseDict": "_dicts",
        "ErrorResponseOrDict": "_dicts",
        "ExecutableCodeDict": "_dicts",
        "ExecutableCodeOrDict": "_dicts",
        "FileDataDict": "_dicts",
        "FileDataOrDict": "_dicts",
        "FileDict": "_dicts",
        "FileOrDict": "_dicts",
        "FileSearchDict": "_dicts",
        "FileSearchOrDict": "_dicts",
        "FileSearchStoreDict": "_dicts",
        "FileSearchStoreOrDict": "_dicts",
        "FileStatusDict": "_dicts",
        "FileStatusOrDict": "_dicts",
        "FunctionCallDict": "_dicts",
        "FunctionCallingConfigDict": "_dicts",
        "FunctionCallingConfigOrDict": "_dicts",
        "FunctionCallOrDict": "_dicts",
        "FunctionDeclarationDict": "_dicts",
        "FunctionDeclarationOrDict": "_dicts",
        "FunctionResponseBlobDict": "_dicts",
        "FunctionResponseBlobOrDict": "_dicts",
        "FunctionResponseDict": "_dicts",
        "FunctionResponseFileDataDict": "_dicts",
        "FunctionResponseFileDataOrDict": "_dicts",
        "FunctionResponseOrDict": "_dicts",
        "FunctionResponsePartDict": "_dicts",
        "FunctionResponsePartOrDict": "_dicts",
        "GenerateContentConfigDict": "_dicts",
        "GenerateContentConfigOrDict": "_dicts",
        "GenerateContentRequestDict": "_dicts",
        "GenerateContentRequestOrDict": "_dicts",
        "GenerateContentResponseDict": "_dicts",
        "GenerateContentResponseOrDict": "_dicts",
        "GenerateContentResponsePromptFeedbackDict": "_dicts",
        "GenerateContentResponsePromptFeedbackOrDict": "_dicts",
        "GenerateContentResponseUsageMetadataDict": "_dicts",
        "GenerateContentResponseUsageMetadataOrDict": "_dicts",
        "GenerationConfigDict": "_dicts",
        "GenerationConfigOrDict": "_dicts",
        "GetCachedContentConfigDict": "_dicts",
        "GetCachedContentConfigOrDict": "_dicts",
        "GetDocumentConfigDict": "_dicts",
        "GetDocumentConfigOrDict": "_dicts",
        "GetFileConfigDict": "_dicts",
        "GetFileConfigOrDict": "_dicts",
        "GetFileSearchStoreConfigDict": "_dicts",
        "GetFileSearchStoreConfigOrDict": "_dicts",
        "GetModelConfigDict": "_dicts",
        "GetModelConfigOrDict": "_dicts",
        "GetOperationConfigDict": "_dicts",
        "GetOperationConfigOrDict": "_dicts",
        "GoogleMapsDict": "_dicts",
        "GoogleMapsOrDict": "_dicts",
        "GoogleRpcStatusDict": "_dicts",
        "GoogleRpcStatusOrDict": "_dicts",
        "GoogleSearchDict": "_dicts",
        "GoogleSearchOrDict": "_dicts",
        "GoogleSearchRetrievalDict": "_dicts",
        "GoogleSearchRetrievalOrDict": "_dicts",
        "GoogleTypeDateDict": "_dicts",
        "GoogleTypeDateOrDict": "_dicts",
        "GroundingAttributionDict": "_dicts",
        "GroundingAttributionOrDict": "_dicts",
        "GroundingChunkCustomMetadataDict": "_dicts",
        "GroundingChunkCustomMetadataOrDict": "_dicts",
        "GroundingChunkDict": "_dicts",
        "GroundingChunkImageDict": "_dicts",
        "GroundingChunkImageOrDict": "_dicts",
        "GroundingChunkMapsDict": "_dicts",
        "GroundingChunkMapsOrDict": "_dicts",
        "GroundingChunkMapsPlaceAnswerSourcesDict": "_dicts",
        "GroundingChunkMapsPlaceAnswerSourcesOrDict": "_dicts",
        "GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict": "_dicts",
        "GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict": "_dicts",
        "GroundingChunkOrDict": "_dicts",
        "GroundingChunkRetrievedContextDict": "_dicts",
        "GroundingChunkRetrievedContextOrDict": "_dicts",
        "GroundingChunkStringListDict": "_dicts",
        "GroundingChunkStringListOrDict": "_dicts",
        "GroundingChunkWebDict": "_dicts",
        "GroundingChunkWebOrDict": "_dicts",
        "GroundingMetadataDict": "_dicts",
        "GroundingMetadataOrDict": "_dicts",
        "GroundingPassageIdDict": "_dicts",
        "GroundingPassageIdOrDict": "_dicts",
        "GroundingSupportDict": "_dicts",
        "GroundingSupportOrDict": "_dicts",
        "HttpOptionsDict": "_dicts",
        "HttpOptionsOrDict": "_dicts",
        "HttpResponseDict": "_dicts",
        "HttpResponseOrDict": "_dicts",
        "HttpRetryOptionsDict": "_dicts",
        "HttpRetryOptionsOrDict": "_dicts",
        "ImageConfigDict": "_dicts",
        "ImageConfigImageOutputOptionsDict": "_dicts",
        "ImageConfigImageOutputOptionsOrDict": "_dicts",
        "ImageConfigOrDict": "_dicts",
        "ImageDict": "_dicts",
        "ImageOrDict": "_dicts",
        "ImageResponseFormatDict": "_dicts",
        "ImageResponseFormatOrDict": "_dicts",
        "ImageSearchDict": "_dicts",
        "ImageSearchOrDict": "_dicts",
        "ImportFileConfigDict": "_dicts",
        "ImportFileConfigOrDict": "_dicts",
        "ImportFileOperationDict": "_dicts",
        "ImportFileOperationOrDict": "_dicts",
        "ImportFileRequestDict": "_dicts",
        "ImportFileRequestOrDict": "_dicts",
        "ImportFileResponseDict": "_dicts",
        "ImportFileResponseOrDict": "_dicts",
        "IntervalDict": "_dicts",
        "IntervalOrDict": "_dicts",
        "JobErrorDict": "_dicts",
        "JobErrorOrDict": "_dicts",
        "LanguageAutoDict": "_dicts",
        "LanguageAutoOrDict": "_dicts",
        "LanguageHintsDict": "_dicts",
        "LanguageHintsOrDict": "_dicts",
        "LatLngDict": "_dicts",
        "LatLngOrDict": "_dicts",
        "ListCachedContentsConfigDict": "_dicts",
        "ListCachedContentsConfigOrDict": "_dicts",
        "ListCachedContentsResponseDict": "_dicts",
        "ListCachedContentsResponseOrDict": "_dicts",
        "ListDocumentsConfigDict": "_dicts",
        "ListDocumentsConfigOrDict": "_dicts",
        "ListDocumentsResponseDict": "_dicts",
        "ListDocumentsResponseOrDict": "_dicts",
        "ListFilesConfigDict": "_dicts",
        "ListFilesConfigOrDict": "_dicts",
        "ListFileSearchStoresConfigDict": "_dicts",
        "ListFileSearchStoresConfigOrDict": "_dicts",
        "ListFileSearchStoresResponseDict": "_dicts",
        "ListFileSearchStoresResponseOrDict": "_dicts",
        "ListFilesResponseDict": "_dicts",
        "ListFilesResponseOrDict": "_dicts",
        "ListModelsConfigDict": "_dicts",
        "ListModelsConfigOrDict": "_dicts",
        "ListModelsResponseDict": "_dicts",
        "ListModelsResponseOrDict": "_dicts",
        "ListOperationsResponseDict": "_dicts",
        "ListOperationsResponseOrDict": "_dicts",
        "LogprobsResultCandidateDict": "_dicts",
        "LogprobsResultCandidateOrDict": "_dicts",
        "LogprobsResultDict": "_dicts",
        "LogprobsResultOrDict": "_dicts",
        "LogprobsResultTopCandidatesDict": "_dicts",
        "LogprobsResultTopCandidatesOrDict": "_dicts",
        "MapsDict": "_dicts",
        "MapsOrDict": "_dicts",
        "McpServerDict": "_dicts",
        "McpServerOrDict": "_dicts",
        "ModalityTokenCountDict": "_dicts",
        "ModalityTokenCountOrDict": "_dicts",
        "ModelArmorConfigDict": "_dicts",
        "ModelArmorConfigOrDict": "_dicts",
        "ModelDict": "_dicts",
        "ModelOrDict": "_dicts",
        "ModelStatusDict": "_dicts",
        "ModelStatusOrDict": "_dicts",
        "MultiSpeakerVoiceConfigDict": "_dicts",
        "MultiSpeakerVoiceConfigOrDict": "_dicts",
        "OperationDict": "_dicts",
        "OperationOrDict": "_dicts",
        "PartDict": "_dicts",
        "PartialArgDict": "_dicts",
        "PartialArgOrDict": "_dicts",
        "PartMediaResolutionDict": "_dicts",
        "PartMediaResolutionOrDict": "_dicts",
        "PartOrDict": "_dicts",
        "PlaceAnswerSourcesDict": "_dicts",
        "PlaceAnswerSourcesOrDict": "_dicts",
        "PrebuiltVoiceConfigDict": "_dicts",
        "PrebuiltVoiceConfigOrDict": "_dicts",
        "PromptFeedbackDict": "_dicts",
        "PromptFeedbackOrDict": "_dicts",
        "RegisterFilesConfigDict": "_dicts",
        "RegisterFilesConfigOrDict": "_dicts",
        "RegisterFilesRequestDict": "_dicts",
        "RegisterFilesRequestOrDict": "_dicts",
        "RegisterFilesResponseDict": "_dicts",
        "RegisterFilesResponseOrDict": "_dicts",
        "ResponseFormatConfigDict": "_dicts",
        "ResponseFormatConfigOrDict": "_dicts",
        "ResponseFormatDict": "_dicts",
        "ResponseFormatOrDict": "_dicts",
        "RetrievalConfigDict": "_dicts",
        "RetrievalConfigOrDict": "_dicts",
        "RetrievalMetadataDict": "_dicts",
        "RetrievalMetadataOrDict": "_dicts",
        "RetrievedContextDict": "_dicts",
        "RetrievedContextOrDict": "_dicts",
        "ReviewSnippetDict": "_dicts",
        "ReviewSnippetOrDict": "_dicts",
        "SafetyRatingDict": "_dicts",
        "SafetyRatingOrDict": "_dicts",
        "SafetySettingDict": "_dicts",
        "SafetySettingOrDict": "_dicts",
        "SchemaDict": "_dicts",
        "SchemaOrDict": "_dicts",
        "SearchEntryPointDict": "_dicts",
        "SearchEntryPointOrDict": "_dicts",
        "SearchTypesDict": "_dicts",
        "SearchTypesOrDict": "_dicts",
        "SegmentDict": "_dicts",
        "SegmentOrDict": "_dicts",
        "SemanticRetrieverChunkDict": "_dicts",
        "SemanticRetrieverChunkOrDict": "_dicts",
        "SingleEmbedContentResponseDict": "_dicts",
        "SingleEmbedContentResponseOrDict": "_dicts",
        "SpeakerVoiceConfigDict": "_dicts",
        "SpeakerVoiceConfigOrDict": "_dicts",
        "SpeechConfigDict": "_dicts",
        "SpeechConfigOrDict": "_dicts",
        "SpeechMetadataDict": "_dicts",
        "SpeechMetadataOrDict": "_dicts",
        "SpreadsheetMetadataDict": "_dicts",
        "SpreadsheetMetadataOrDict": "_dicts",
        "StatusDict": "_dicts",
        "StatusOrDict": "_dicts",
        "StreamableHttpTransportDict": "_dicts",
        "StreamableHttpTransportOrDict": "_dicts",
        "StringListDict": "_dicts",
        "StringListOrDict": "_dicts",
        "TextResponseFormatDict": "_dicts",
        "TextResponseFormatOrDict": "_dicts",
        "ThinkingConfigDict": "_dicts",
        "ThinkingConfigOrDict": "_dicts",
        "ToolCallDict": "_dicts",
        "ToolCallOrDict": "_dicts",
        "ToolCodeExecutionDict": "_dicts",
        "ToolCodeExecutionOrDict": "_dicts",
        "ToolConfigDict": "_dicts",
        "ToolConfigOrDict": "_dicts",
        "ToolDict": "_dicts",
        "ToolOrDict": "_dicts",
        "ToolResponseDict": "_dicts",
        "ToolResponseOrDict": "_dicts",
        "TopCandidatesDict": "_dicts",
        "TopCandidatesOrDict": "_dicts",
        "TranscriptionDict": "_dicts",
        "TranscriptionOrDict": "_dicts",
        "TranslationConfigDict": "_dicts",
        "TranslationConfigOrDict": "_dicts",
        "UpdateCachedContentConfigDict": "_dicts",
        "UpdateCachedContentConfigOrDict": "_dicts",
        "UploadFileConfigDict": "_dicts",
        "UploadFileConfigOrDict": "_dicts",
        "UploadToFileSearchStoreConfigDict": "_dicts",
        "UploadToFileSearchStoreConfigOrDict": "_dicts",
        "UploadToFileSearchStoreOperationDict": "_dicts",
        "UploadToFileSearchStoreOperationOrDict": "_dicts",
        "UploadToFileSearchStoreRequestDict": "_dicts",
        "UploadToFileSearchStoreRequestOrDict": "_dicts",
        "UploadToFileSearchStoreResponseDict": "_dicts",
        "UploadToFileSearchStoreResponseOrDict": "_dicts",
        "UrlContextDict": "_dicts",
        "UrlContextMetadataDict": "_dicts",
        "UrlContextMetadataOrDict": "_dicts",
        "UrlContextOrDict": "_dicts",
        "UrlMetadataDict": "_dicts",
        "UrlMetadataOrDict": "_dicts",
        "UsageMetadataDict": "_dicts",
        "UsageMetadataOrDict": "_dicts",
        "VideoDict": "_dicts",
        "VideoFileMetadataDict": "_dicts",
        "VideoFileMetadataOrDict": "_dicts",
        "VideoMetadataDict": "_dicts",
        "VideoMetadataOrDict": "_dicts",
        "VideoOrDict": "_dicts",
        "VoiceConfigDict": "_dicts",
        "VoiceConfigOrDict": "_dicts",
        "WebDict": "_dicts",
        "WebOrDict": "_dicts",
        "WebSearchDict": "_dicts",
        "WebSearchOrDict": "_dicts",
        "WhiteSpaceConfigDict": "_dicts",
        "WhiteSpaceConfigOrDict": "_dicts",
        "WordInfoDict": "_dicts",
        "WordInfoOrDict": "_dicts",
        "ContentListUnion": "_unions",
        "ContentListUnionDict": "_unions",
        "ContentUnion": "_unions",
        "ContentUnionDict": "_unions",
        "DownloadSource": "_unions",
        "DownloadTarget": "_unions",
        "PartListUnion": "_unions",
        "PartUnion": "_unions",
        "PartUnionDict": "_unions",
        "SchemaUnion": "_unions",
        "SchemaUnionDict": "_unions",
        "SpeechConfigUnion": "_unions",
        "SpeechConfigUnionDict": "_unions",
        "ToolListUnion": "_unions",
        "ToolListUnionDict": "_unions",
        "ToolUnion": "_unions",
        "ToolUnionDict": "_unions",
        "UploadSource": "_unions",
        "AspectRatio": "aspect_ratio",
        "AttributionSourceId": "attribution_source_id",
        "AudioMetadata": "audio_metadata",
        "AudioResponseFormat": "audio_response_format",
        "AudioResponseMimeType": "audio_response_mime_type",
        "AudioTranscriptionConfig": "audio_transcription_config",
        "AudioTranscriptionConfigMode": "audio_transcription_config_mode",
        "AuthConfig": "auth_config",
        "AutomaticFunctionCallingConfig": "automatic_function_calling_config",
        "BatchEmbedContentsRequest": "batch_embed_contents_request",
        "Behavior": "behavior",
        "BillableUsage": "billable_usage",
        "Blob": "blob",
        "BlockedReason": "blocked_reason",
        "CachedContent": "cached_content",
        "CachedContentUsageMetadata": "cached_content_usage_metadata",
        "Candidate": "candidate",
        "ChunkingConfig": "chunking_config",
        "Citation": "citation",
        "CitationSource": "citation:Citation",
        "CitationMetadata": "citation_metadata",
        "CodeExecutionResult": "code_execution_result",
        "ComputerUse": "computer_use",
        "Content": "content",
        "ContentEmbedding": "content_embedding",
        "CountTokensConfig": "count_tokens_config",
        "CountTokensRequest": "count_tokens_request",
        "CountTokensResponse": "count_tokens_response",
        "CreateCachedContentConfig": "create_cached_content_config",
        "CreateFileRequest": "create_file_request",
        "CreateFileResponse": "create_file_response",
        "CreateFileSearchStoreConfig": "create_file_search_store_config",
        "CustomLongRunningOperation": "custom_long_running_operation",
        "CustomMetadata": "custom_metadata",
        "DeleteCachedContentConfig": "delete_cached_content_config",
        "DeleteCachedContentResponse": "delete_cached_content_response",
        "DeleteDocumentConfig": "delete_document_config",
        "DeleteFileConfig": "delete_file_config",
        "DeleteFileResponse": "delete_file_response",
        "DeleteFileSearchStoreConfig": "delete_file_search_store_config",
        "Delivery": "delivery",
        "Document": "document",
        "DocumentMetadata": "document_metadata",
        "DocumentMetadataContentLayer": "document_metadata_content_layer",
        "DocumentState": "document_state",
        "DownloadFileConfig": "download_file_config",
        "DownloadMediaConfig": "download_media_config",
        "DynamicRetrievalConfig": "dynamic_retrieval_config",
        "DynamicRetrievalConfigMode": "dynamic_retrieval_config_mode",
        "EmbedContentConfig": "embed_content_config",
        "EmbedContentRequest": "embed_content_request",
        "EmbedContentRequestConfig": "embed_content_request_config",
        "BatchEmbedContentsResponse": "embed_content_response:EmbedContentResponse",
        "EmbedContentResponse": "embed_content_response",
        "EmbedTaskType": "embed_task_type",
        "EmbeddingUsageMetadata": "embedding_usage_metadata",
        "Empty": "empty",
        "EnterpriseWebSearch": "enterprise_web_search",
        "Environment": "environment",
        "ErrorBody": "error_body",
        "ErrorResponse": "error_response",
        "ExecutableCode": "executable_code",
        "File": "file",
        "FileData": "file_data",
        "FileSearch": "file_search",
        "FileSearchStore": "file_search_store",
        "FileSource": "file_source",
        "FileState": "file_state",
        "FinishReason": "finish_reason",
        "FunctionCall": "function_call",
        "FunctionCallingConfig": "function_calling_config",
        "FunctionCallingConfigMode": "function_calling_config_mode",
        "FunctionDeclaration": "function_declaration",
        "FunctionResponse": "function_response",
        "FunctionResponseBlob": "function_response_blob",
        "FunctionResponseFileData": "function_response_file_data",
        "FunctionResponsePart": "function_response_part",
        "FunctionResponseScheduling": "function_response_scheduling",
        "GenerateContentConfig": "generate_content_config",
        "GenerateContentRequest": "generate_content_request",
        "GenerateContentResponse": "generate_content_response",
        "GenerateContentResponsePromptFeedback": "generate_content_response_prompt_feedback",
        "PromptFeedback": "generate_content_response_prompt_feedback:GenerateContentResponsePromptFeedback",
        "GenerateContentResponseUsageMetadata": "generate_content_response_usage_metadata",
        "UsageMetadata": "generate_content_response_usage_metadata:GenerateContentResponseUsageMetadata",
        "GenerationConfig": "generation_config",
        "GetCachedContentConfig": "get_cached_content_config",
        "GetDocumentConfig": "get_document_config",
        "GetFileConfig": "get_file_config",
        "GetFileSearchStoreConfig": "get_file_search_store_config",
        "GetModelConfig": "get_model_config",
        "GetOperationConfig": "get_operation_config",
        "GoogleMaps": "google_maps",
        "GoogleSearch": "google_search",
        "GoogleSearchRetrieval": "google_search_retrieval",
        "GoogleTypeDate": "google_type_date",
        "GroundingAttribution": "grounding_attribution",
        "GroundingChunk": "grounding_chunk",
        "GroundingChunkCustomMetadata": "grounding_chunk_custom_metadata",
        "GroundingChunkImage": "grounding_chunk_image",
        "GroundingChunkMaps": "grounding_chunk_maps",
        "Maps": "grounding_chunk_maps:GroundingChunkMaps",
        "GroundingChunkMapsPlaceAnswerSources": "grounding_chunk_maps_place_answer_sources",
        "PlaceAnswerSources": "grounding_chunk_maps_place_answer_sources:GroundingChunkMapsPlaceAnswerSources",
        "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet": "grounding_chunk_maps_place_answer_sources_review_snippet",
        "ReviewSnippet": "grounding_chunk_maps_place_answer_sources_review_snippet:GroundingChunkMapsPlaceAnswerSourcesReviewSnippet",
        "GroundingChunkRetrievedContext": "grounding_chunk_retrieved_context",
        "RetrievedContext": "grounding_chunk_retrieved_context:GroundingChunkRetrievedContext",
        "GroundingChunkStringList": "grounding_chunk_string_list",
        "GroundingChunkWeb": "grounding_chunk_web",
        "Web": "grounding_chunk_web:GroundingChunkWeb",
        "GroundingMetadata": "grounding_metadata",
        "GroundingPassageId": "grounding_passage_id",
        "GroundingSupport": "grounding_support",
        "HarmBlockThreshold": "harm_block_threshold",
        "HarmCategory": "harm_category",
        "HarmProbability": "harm_probability",
        "HarmSeverity": "harm_severity",
        "HttpOptions": "http_options",
        "HttpResponse": "http_response",
        "HttpRetryOptions": "http_retry_options",
        "Image": "image",
        "ImageConfig": "image_config",
        "ImageConfigImageOutputOptions": "image_config_image_output_options",
        "ImageResponseFormat": "image_response_format",
        "ImageResponseMimeType": "image_response_mime_type",
        "ImageSearch": "image_search",
        "ImageSize": "image_size",
        "ImportFileConfig": "import_file_config",
        "ImportFileOperation": "import_file_operation",
        "ImportFileRequest": "import_file_request",
        "ImportFileResponse": "import_file_response",
        "Interval": "interval",
        "Language": "language",
        "LanguageAuto": "language_auto",
        "LanguageHints": "language_hints",
        "LatLng": "lat_lng",
        "LaunchStage": "launch_stage",
        "ListCachedContentsConfig": "list_cached_contents_config",
        "ListCachedContentsResponse": "list_cached_contents_response",
        "ListDocumentsConfig": "list_documents_config",
        "ListDocumentsResponse": "list_documents_response",
        "ListFileSearchStoresConfig": "list_file_search_stores_config",
        "ListFileSearchStoresResponse": "list_file_search_stores_response",
        "ListFilesConfig": "list_files_config",
        "ListFilesResponse": "list_files_response",
        "ListModelsConfig": "list_models_config",
        "ListModelsResponse": "list_models_response",
        "ListOperationsResponse": "list_operations_response",
        "LogprobsResult": "logprobs_result",
        "LogprobsResultCandidate": "logprobs_result_candidate",
        "LogprobsResultTopCandidates": "logprobs_result_top_candidates",
        "TopCandidates": "logprobs_result_top_candidates:LogprobsResultTopCandidates",
        "McpServer": "mcp_server",
        "MediaModality": "media_modality",
        "MediaProcessing": "media_processing",
        "MediaResolution": "media_resolution",
        "Modality": "modality",
        "ModalityTokenCount": "modality_token_count",
        "Model": "model",
        "ModelArmorConfig": "model_armor_config",
        "ModelStage": "model_stage",
        "ModelStatus": "model_status",
        "MultiSpeakerVoiceConfig": "multi_speaker_voice_config",
        "NullValue": "null_value",
        "OpenSourceCategory": "open_source_category",
        "Operation": "operation",
        "Outcome": "outcome",
        "Part": "part",
        "PartMediaResolution": "part_media_resolution",
        "PartMediaResolutionLevel": "part_media_resolution_level",
        "PartialArg": "partial_arg",
        "PhishBlockThreshold": "phish_block_threshold",
        "PrebuiltVoiceConfig": "prebuilt_voice_config",
        "RegisterFilesConfig": "register_files_config",
        "RegisterFilesRequest": "register_files_request",
        "RegisterFilesResponse": "register_files_response",
        "ResponseFormat": "response_format",
        "ResponseFormatConfig": "response_format:ResponseFormat",
        "RetrievalConfig": "retrieval_config",
        "RetrievalMetadata": "retrieval_metadata",
        "SafetyPolicy": "safety_policy",
        "SafetyRating": "safety_rating",
        "SafetySetting": "safety_setting",
        "Schema": "schema",
        "SearchEntryPoint": "search_entry_point",
        "SearchTypes": "search_types",
        "Segment": "segment",
        "SemanticRetrieverChunk": "semantic_retriever_chunk",
        "ServiceTier": "service_tier",
        "SingleEmbedContentResponse": "single_embed_content_response",
        "SpeakerVoiceConfig": "speaker_voice_config",
        "SpeechConfig": "speech_config",
        "SpeechMetadata": "speech_metadata",
        "SpreadsheetMetadata": "spreadsheet_metadata",
        "SpreadsheetMetadataContentLayer": "spreadsheet_metadata_content_layer",
        "FileStatus": "status:Status",
        "GoogleRpcStatus": "status:Status",
        "JobError": "status:Status",
        "Status": "status",
        "StreamableHttpTransport": "streamable_http_transport",
        "StringList": "string_list",
        "TextResponseFormat": "text_response_format",
        "TextResponseMimeType": "text_response_mime_type",
        "ThinkingConfig": "thinking_config",
        "ThinkingLevel": "thinking_level",
        "Tool": "tool",
        "ToolCall": "tool_call",
        "CodeExecution": "tool_code_execution:ToolCodeExecution",
        "ToolCodeExecution": "tool_code_execution",
        "ToolConfig": "tool_config",
        "ToolResponse": "tool_response",
        "ToolType": "tool_type",
        "TrafficType": "traffic_type",
        "Transcription": "transcription",
        "TranslationConfig": "translation_config",
        "Type": "type",
        "UpdateCachedContentConfig": "update_cached_content_config",
        "UploadFileConfig": "upload_file_config",
        "UploadToFileSearchStoreConfig": "upload_to_file_search_store_config",
        "UploadToFileSearchStoreOperation": "upload_to_file_search_store_operation",
        "UploadToFileSearchStoreRequest": "upload_to_file_search_store_request",
        "UploadToFileSearchStoreResponse": "upload_to_file_search_store_response",
        "UrlContext": "url_context",
        "UrlContextMetadata": "url_context_metadata",
        "UrlMetadata": "url_metadata",
        "UrlRetrievalStatus": "url_retrieval_status",
        "Video": "video",
        "VideoFileMetadata": "video_file_metadata",
        "VideoMetadata": "video_metadata",
        "VoiceConfig": "voice_config",
        "WebSearch": "web_search",
        "WhiteSpaceConfig": "white_space_config",
        "WordInfo": "word_info",
    }

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})

    def __getattr__(name: str) -> Any:
        place = _MODULES.get(name)
        if place is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, _, original = place.partition(":")
        with _LOCK:
            value = getattr(import_module(f".{module}", __name__), original or name)
        globals()[name] = value
        return value


__all__ = [
    "AspectRatio",
    "AttributionSourceId",
    "AudioMetadata",
    "AudioResponseFormat",
    "AudioResponseMimeType",
    "AudioTranscriptionConfig",
    "AudioTranscriptionConfigMode",
    "AuthConfig",
    "AutomaticFunctionCallingConfig",
    "BatchEmbedContentsRequest",
    "BatchEmbedContentsResponse",
    "Behavior",
    "BillableUsage",
    "Blob",
    "BlockedReason",
    "CachedContent",
    "CachedContentUsageMetadata",
    "Candidate",
    "ChunkingConfig",
    "Citation",
    "CitationMetadata",
    "CitationSource",
    "CodeExecution",
    "CodeExecutionResult",
    "ComputerUse",
    "Content",
    "ContentEmbedding",
    "ContentListUnion",
    "ContentListUnionDict",
    "ContentUnion",
    "ContentUnionDict",
    "CountTokensConfig",
    "CountTokensRequest",
    "CountTokensResponse",
    "CreateCachedContentConfig",
    "CreateFileRequest",
    "CreateFileResponse",
    "CreateFileSearchStoreConfig",
    "CustomLongRunningOperation",
    "CustomMetadata",
    "DeleteCachedContentConfig",
    "DeleteCachedContentResponse",
    "DeleteDocumentConfig",
    "DeleteFileConfig",
    "DeleteFileResponse",
    "DeleteFileSearchStoreConfig",
    "Delivery",
    "Document",
    "DocumentMetadata",
    "DocumentMetadataContentLayer",
    "DocumentState",
    "DownloadFileConfig",
    "DownloadMediaConfig",
    "DownloadSource",
    "DownloadTarget",
    "DynamicRetrievalConfig",
    "DynamicRetrievalConfigMode",
    "EmbedContentConfig",
    "EmbedContentRequest",
    "EmbedContentRequestConfig",
    "EmbedContentResponse",
    "EmbedTaskType",
    "EmbeddingUsageMetadata",
    "Empty",
    "EnterpriseWebSearch",
    "Environment",
    "ErrorBody",
    "ErrorResponse",
    "ExecutableCode",
    "File",
    "FileData",
    "FileSearch",
    "FileSearchStore",
    "FileSource",
    "FileState",
    "FileStatus",
    "FinishReason",
    "FunctionCall",
    "FunctionCallingConfig",
    "FunctionCallingConfigMode",
    "FunctionDeclaration",
    "FunctionResponse",
    "FunctionResponseBlob",
    "FunctionResponseFileData",
    "FunctionResponsePart",
    "FunctionResponseScheduling",
    "GenerateContentConfig",
    "GenerateContentRequest",
    "GenerateContentResponse",
    "GenerateContentResponsePromptFeedback",
    "GenerateContentResponseUsageMetadata",
    "GenerationConfig",
    "GetCachedContentConfig",
    "GetDocumentConfig",
    "GetFileConfig",
    "GetFileSearchStoreConfig",
    "GetModelConfig",
    "GetOperationConfig",
    "GoogleMaps",
    "GoogleRpcStatus",
    "GoogleSearch",
    "GoogleSearchRetrieval",
    "GoogleTypeDate",
    "GroundingAttribution",
    "GroundingChunk",
    "GroundingChunkCustomMetadata",
    "GroundingChunkImage",
    "GroundingChunkMaps",
    "GroundingChunkMapsPlaceAnswerSources",
    "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet",
    "GroundingChunkRetrievedContext",
    "GroundingChunkStringList",
    "GroundingChunkWeb",
    "GroundingMetadata",
    "GroundingPassageId",
    "GroundingSupport",
    "HarmBlockThreshold",
    "HarmCategory",
    "HarmProbability",
    "HarmSeverity",
    "HttpOptions",
    "HttpResponse",
    "HttpRetryOptions",
    "Image",
    "ImageConfig",
    "ImageConfigImageOutputOptions",
    "ImageResponseFormat",
    "ImageResponseMimeType",
    "ImageSearch",
    "ImageSize",
    "ImportFileConfig",
    "ImportFileOperation",
    "ImportFileRequest",
    "ImportFileResponse",
    "Interval",
    "JobError",
    "Language",
    "LanguageAuto",
    "LanguageHints",
    "LatLng",
    "LaunchStage",
    "ListCachedContentsConfig",
    "ListCachedContentsResponse",
    "ListDocumentsConfig",
    "ListDocumentsResponse",
    "ListFileSearchStoresConfig",
    "ListFileSearchStoresResponse",
    "ListFilesConfig",
    "ListFilesResponse",
    "ListModelsConfig",
    "ListModelsResponse",
    "ListOperationsResponse",
    "LogprobsResult",
    "LogprobsResultCandidate",
    "LogprobsResultTopCandidates",
    "Maps",
    "McpServer",
    "MediaModality",
    "MediaProcessing",
    "MediaResolution",
    "Modality",
    "ModalityTokenCount",
    "Model",
    "ModelArmorConfig",
    "ModelStage",
    "ModelStatus",
    "MultiSpeakerVoiceConfig",
    "NullValue",
    "OpenSourceCategory",
    "Operation",
    "Outcome",
    "Part",
    "PartListUnion",
    "PartMediaResolution",
    "PartMediaResolutionLevel",
    "PartUnion",
    "PartUnionDict",
    "PartialArg",
    "PhishBlockThreshold",
    "PlaceAnswerSources",
    "PrebuiltVoiceConfig",
    "PromptFeedback",
    "RegisterFilesConfig",
    "RegisterFilesRequest",
    "RegisterFilesResponse",
    "ResponseFormat",
    "ResponseFormatConfig",
    "RetrievalConfig",
    "RetrievalMetadata",
    "RetrievedContext",
    "ReviewSnippet",
    "SafetyPolicy",
    "SafetyRating",
    "SafetySetting",
    "Schema",
    "SchemaUnion",
    "SchemaUnionDict",
    "SearchEntryPoint",
    "SearchTypes",
    "Segment",
    "SemanticRetrieverChunk",
    "ServiceTier",
    "SingleEmbedContentResponse",
    "SpeakerVoiceConfig",
    "SpeechConfig",
    "SpeechConfigUnion",
    "SpeechConfigUnionDict",
    "SpeechMetadata",
    "SpreadsheetMetadata",
    "SpreadsheetMetadataContentLayer",
    "Status",
    "StreamableHttpTransport",
    "StringList",
    "TextResponseFormat",
    "TextResponseMimeType",
    "ThinkingConfig",
    "ThinkingLevel",
    "Tool",
    "ToolCall",
    "ToolCodeExecution",
    "ToolConfig",
    "ToolListUnion",
    "ToolListUnionDict",
    "ToolResponse",
    "ToolType",
    "ToolUnion",
    "ToolUnionDict",
    "TopCandidates",
    "TrafficType",
    "Transcription",
    "TranslationConfig",
    "Type",
    "UpdateCachedContentConfig",
    "UploadFileConfig",
    "UploadSource",
    "UploadToFileSearchStoreConfig",
    "UploadToFileSearchStoreOperation",
    "UploadToFileSearchStoreRequest",
    "UploadToFileSearchStoreResponse",
    "UrlContext",
    "UrlContextMetadata",
    "UrlMetadata",
    "UrlRetrievalStatus",
    "UsageMetadata",
    "Video",
    "VideoFileMetadata",
    "VideoMetadata",
    "VoiceConfig",
    "Web",
    "WebSearch",
    "WhiteSpaceConfig",
    "WordInfo",
]

"""Classes of ``interactions`` under google-genai's names, each loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..models import AllowedTools as AllowedTools
    from ..models import AllowedToolsDict as AllowedToolsParam
    from ..models import Allowlist as Allowlist
    from ..models import AllowlistDisabled as Disabled
    from ..models import AllowlistEntry as AllowlistEntry
    from ..models import AllowlistEntryDict as AllowlistEntryParam
    from ..models import AllowlistOrDict as AllowlistParam
    from ..models import AllowlistTransform as Transform
    from ..models import AllowlistTransformDict as TransformParam
    from ..models import Annotation as Annotation
    from ..models import AnnotationDict as AnnotationParam
    from ..models import AntigravityAgentConfig as AntigravityAgentConfig
    from ..models import AntigravityAgentConfigDict as AntigravityAgentConfigParam
    from ..models import ArgumentsDelta as ArgumentsDelta
    from ..models import AudioContent as AudioContent
    from ..models import AudioContentDict as AudioContentParam
    from ..models import AudioDelta as AudioDelta
    from ..models import AudioProcessing as AudioProcessing
    from ..models import AudioProcessingDict as AudioProcessingParam
    from ..models import AudioProcessingEnum as AudioProcessingEnum
    from ..models import AudioResponseFormatDelivery as AudioResponseFormatDelivery
    from ..models import AudioResponseFormatMimeType as AudioResponseFormatMimeType
    from ..models import AudioStaticMediaProcessing as AudioStaticMediaProcessing
    from ..models import AudioStaticMediaProcessingDict as AudioStaticMediaProcessingParam
    from ..models import CodeExecutionCallArguments as CodeExecutionCallArguments
    from ..models import CodeExecutionCallArgumentsDict as CodeExecutionCallArgumentsParam
    from ..models import CodeExecutionCallDelta as CodeExecutionCallDelta
    from ..models import CodeExecutionCallStep as CodeExecutionCallStep
    from ..models import CodeExecutionCallStepDict as CodeExecutionCallStepParam
    from ..models import CodeExecutionResultDelta as CodeExecutionResultDelta
    from ..models import CodeExecutionResultStep as CodeExecutionResultStep
    from ..models import CodeExecutionResultStepDict as CodeExecutionResultStepParam
    from ..models import CodeExecutionResultStepResult as CodeExecutionResultStepResult
    from ..models import CodeExecutionResultStepResultOrDict as CodeExecutionResultStepResultParam
    from ..models import CodeMenderAgentConfig as CodeMenderAgentConfig
    from ..models import CodeMenderAgentConfigDict as CodeMenderAgentConfigParam
    from ..models import CodeMenderMode as Mode
    from ..models import CreateAgentInteraction as CreateAgentInteraction
    from ..models import CreateAgentInteractionAgentConfig as CreateAgentInteractionAgentConfig
    from ..models import CreateAgentInteractionAgentConfigDict as CreateAgentInteractionAgentConfigParam
    from ..models import CreateAgentInteractionDict as CreateAgentInteractionParam
    from ..models import CreateAgentInteractionEnvironment as CreateAgentInteractionEnvironment
    from ..models import CreateAgentInteractionEnvironmentDict as CreateAgentInteractionEnvironmentParam
    from ..models import CreateAgentInteractionResponseFormat as CreateAgentInteractionResponseFormat
    from ..models import CreateAgentInteractionResponseFormatDict as CreateAgentInteractionResponseFormatParam
    from ..models import CreateModelInteraction as CreateModelInteraction
    from ..models import CreateModelInteractionDict as CreateModelInteractionParam
    from ..models import CreateModelInteractionEnvironment as CreateModelInteractionEnvironment
    from ..models import CreateModelInteractionEnvironmentDict as CreateModelInteractionEnvironmentParam
    from ..models import CreateModelInteractionResponseFormat as CreateModelInteractionResponseFormat
    from ..models import CreateModelInteractionResponseFormatDict as CreateModelInteractionResponseFormatParam
    from ..models import DeepResearchAgentConfig as DeepResearchAgentConfig
    from ..models import DeepResearchAgentConfigDict as DeepResearchAgentConfigParam
    from ..models import DisabledSafetyPolicy as DisabledSafetyPolicy
    from ..models import DocumentContent as DocumentContent
    from ..models import DocumentContentDict as DocumentContentParam
    from ..models import DocumentDelta as DocumentDelta
    from ..models import DocumentProcessing as DocumentProcessing
    from ..models import DocumentProcessingDict as DocumentProcessingParam
    from ..models import DocumentStaticMediaProcessing as DocumentStaticMediaProcessing
    from ..models import DocumentStaticMediaProcessingDict as DocumentStaticMediaProcessingParam
    from ..models import DynamicAgentConfig as DynamicAgentConfig
    from ..models import DynamicAgentConfigDict as DynamicAgentConfigParam
    from ..models import EnvironmentConfigNetwork as Network
    from ..models import EnvironmentConfigNetworkDict as NetworkParam
    from ..models import EnvironmentEnum as EnvironmentEnum
    from ..models import EnvironmentMode as EnvironmentMode
    from ..models import EnvironmentNetworkEgressAllowlist as EnvironmentNetworkEgressAllowlist
    from ..models import EnvironmentNetworkEgressAllowlistDict as EnvironmentNetworkEgressAllowlistParam
    from ..models import EnvironmentSource as Source
    from ..models import EnvironmentSourceDict as SourceParam
    from ..models import EnvironmentSourceType as SourceType
    from ..models import EnvironmentVariable as EnvVar
    from ..models import EnvironmentVariableDict as EnvVarParam
    from ..models import EnvironmentVariables as Env
    from ..models import EnvironmentVariablesDict as EnvParam
    from ..models import ErrorEvent as ErrorEvent
    from ..models import ExaAISearchConfig as ExaAISearchConfig
    from ..models import ExaAISearchConfigDict as ExaAISearchConfigParam
    from ..models import FileCitation as FileCitation
    from ..models import FileCitationDict as FileCitationParam
    from ..models import FileContent as FileContent
    from ..models import FileContentDict as FileContentParam
    from ..models import FileSearchCallDelta as FileSearchCallDelta
    from ..models import FileSearchCallStep as FileSearchCallStep
    from ..models import FileSearchCallStepDict as FileSearchCallStepParam
    from ..models import FileSearchResultDelta as FileSearchResultDelta
    from ..models import FileSearchResultStep as FileSearchResultStep
    from ..models import FileSearchResultStepDict as FileSearchResultStepParam
    from ..models import FindRequest as FindRequest
    from ..models import FindRequestDict as FindRequestParam
    from ..models import FixRequest as FixRequest
    from ..models import FixRequestDict as FixRequestParam
    from ..models import FunctionCallStep as FunctionCallStep
    from ..models import FunctionCallStepDict as FunctionCallStepParam
    from ..models import FunctionResultDelta as FunctionResultDelta
    from ..models import FunctionResultDeltaResultUnion as FunctionResultDeltaResultUnion
    from ..models import FunctionResultStep as FunctionResultStep
    from ..models import FunctionResultStepDict as FunctionResultStepParam
    from ..models import FunctionResultStepResultUnion as FunctionResultStepResultUnion
    from ..models import FunctionResultStepResultUnionDict as FunctionResultStepResultUnionParam
    from ..models import FunctionResultSubcontent as FunctionResultSubcontent
    from ..models import FunctionResultSubcontentDict as FunctionResultSubcontentParam
    from ..models import GoogleMapsCallArguments as GoogleMapsCallArguments
    from ..models import GoogleMapsCallArgumentsDict as GoogleMapsCallArgumentsParam
    from ..models import GoogleMapsCallDelta as GoogleMapsCallDelta
    from ..models import GoogleMapsCallStep as GoogleMapsCallStep
    from ..models import GoogleMapsCallStepDict as GoogleMapsCallStepParam
    from ..models import GoogleMapsResult as GoogleMapsResult
    from ..models import GoogleMapsResultDelta as GoogleMapsResultDelta
    from ..models import GoogleMapsResultDict as GoogleMapsResultParam
    from ..models import GoogleMapsResultPlaces as GoogleMapsResultPlaces
    from ..models import GoogleMapsResultPlacesDict as GoogleMapsResultPlacesParam
    from ..models import GoogleMapsResultStep as GoogleMapsResultStep
    from ..models import GoogleMapsResultStepDict as GoogleMapsResultStepParam
    from ..models import GoogleSearchCallArguments as GoogleSearchCallArguments
    from ..models import GoogleSearchCallArgumentsDict as GoogleSearchCallArgumentsParam
    from ..models import GoogleSearchCallDelta as GoogleSearchCallDelta
    from ..models import GoogleSearchCallStep as GoogleSearchCallStep
    from ..models import GoogleSearchCallStepDict as GoogleSearchCallStepParam
    from ..models import GoogleSearchCallStepSearchType as GoogleSearchCallStepSearchType
    from ..models import GoogleSearchResult as GoogleSearchResult
    from ..models import GoogleSearchResultDelta as GoogleSearchResultDelta
    from ..models import GoogleSearchResultDict as GoogleSearchResultParam
    from ..models import GoogleSearchResultStep as GoogleSearchResultStep
    from ..models import GoogleSearchResultStepDict as GoogleSearchResultStepParam
    from ..models import GroundingToolCount as GroundingToolCount
    from ..models import GroundingToolCountType as GroundingToolCountType
    from ..models import HarmCategory as HarmCategory
    from ..models import HybridSearch as HybridSearch
    from ..models import HybridSearchDict as HybridSearchParam
    from ..models import ImageConfigAspectRatio as ImageConfigAspectRatio
    from ..models import ImageConfigImageSize as ImageConfigImageSize
    from ..models import ImageContent as ImageContent
    from ..models import ImageContentDict as ImageContentParam
    from ..models import ImageDelta as ImageDelta
    from ..models import ImageResponseFormatMimeType as ImageResponseFormatMimeType
    from ..models import Interaction as Interaction
    from ..models import InteractionAgentConfig as InteractionAgentConfig
    from ..models import InteractionAuthToken as InteractionAuthToken
    from ..models import InteractionAuthTokenCreateParams as InteractionAuthTokenCreateParams
    from ..models import InteractionAuthTokenCreateParamsDict as InteractionAuthTokenCreateParamsParam
    from ..models import InteractionCompletedEvent as InteractionCompletedEvent
    from ..models import InteractionCreatedEvent as InteractionCreatedEvent
    from ..models import InteractionEnvironment as InteractionEnvironment
    from ..models import InteractionError as Error
    from ..models import InteractionResponseFormat as InteractionResponseFormat
    from ..models import InteractionsAudioResponseFormat as AudioResponseFormat
    from ..models import InteractionsAudioResponseFormatDict as AudioResponseFormatParam
    from ..models import InteractionsCodeExecution as CodeExecution
    from ..models import InteractionsCodeExecutionDict as CodeExecutionParam
    from ..models import InteractionsComputerUse as ComputerUse
    from ..models import InteractionsComputerUseDict as ComputerUseParam
    from ..models import InteractionsContent as Content
    from ..models import InteractionsContentDict as ContentParam
    from ..models import InteractionsEmpty as Empty
    from ..models import InteractionsEnvironmentConfig as Environment
    from ..models import InteractionsEnvironmentConfigDict as EnvironmentParam
    from ..models import InteractionsFileSearch as FileSearch
    from ..models import InteractionsFileSearchDict as FileSearchParam
    from ..models import InteractionsFunction as Function
    from ..models import InteractionsFunctionDict as FunctionParam
    from ..models import InteractionsGenerationConfig as GenerationConfig
    from ..models import InteractionsGenerationConfigDict as GenerationConfigParam
    from ..models import InteractionsGoogleMaps as GoogleMaps
    from ..models import InteractionsGoogleMapsDict as GoogleMapsParam
    from ..models import InteractionsGoogleSearch as GoogleSearch
    from ..models import InteractionsGoogleSearchDict as GoogleSearchParam
    from ..models import InteractionsImageConfig as ImageConfig
    from ..models import InteractionsImageConfigDict as ImageConfigParam
    from ..models import InteractionsImageResponseFormat as ImageResponseFormat
    from ..models import InteractionsImageResponseFormatDict as ImageResponseFormatParam
    from ..models import InteractionsInput as InteractionsInput
    from ..models import InteractionsInputDict as InteractionsInputParam
    from ..models import InteractionsMCPServer as MCPServer
    from ..models import InteractionsMCPServerDict as MCPServerParam
    from ..models import InteractionsRagRetrievalConfig as RagRetrievalConfig
    from ..models import InteractionsRagRetrievalConfigDict as RagRetrievalConfigParam
    from ..models import InteractionsResponseFormat as ResponseFormat
    from ..models import InteractionsResponseFormatDict as ResponseFormatParam
    from ..models import InteractionsRetrieval as Retrieval
    from ..models import InteractionsRetrievalDict as RetrievalParam
    from ..models import InteractionsReviewSnippet as ReviewSnippet
    from ..models import InteractionsReviewSnippetDict as ReviewSnippetParam
    from ..models import InteractionsSafetySetting as SafetySetting
    from ..models import InteractionsSafetySettingDict as SafetySettingParam
    from ..models import InteractionSSEEvent as InteractionSSEEvent
    from ..models import InteractionSseEventInteraction as InteractionSseEventInteraction
    from ..models import InteractionsSpeechConfig as SpeechConfig
    from ..models import InteractionsSpeechConfigDict as SpeechConfigParam
    from ..models import InteractionsSpeechConfigUnion as SpeechConfigUnion
    from ..models import InteractionsSpeechConfigUnionDict as SpeechConfigUnionParam
    from ..models import InteractionsStatus as Status
    from ..models import InteractionsStatusDict as StatusParam
    from ..models import InteractionStatus as InteractionStatus
    from ..models import InteractionStatusUpdate as InteractionStatusUpdate
    from ..models import InteractionsTextResponseFormat as TextResponseFormat
    from ..models import InteractionsTextResponseFormatDict as TextResponseFormatParam
    from ..models import InteractionsTool as Tool
    from ..models import InteractionsToolDict as ToolParam
    from ..models import InteractionsURLContext as URLContext
    from ..models import InteractionsURLContextDict as URLContextParam
    from ..models import InteractionsVideoResponseFormat as VideoResponseFormat
    from ..models import InteractionsVideoResponseFormatDict as VideoResponseFormatParam
    from ..models import InteractionsWebhookConfig as WebhookConfig
    from ..models import InteractionsWebhookConfigDict as WebhookConfigParam
    from ..models import InteractionsWordInfo as WordInfo
    from ..models import InteractionsWordInfoDict as WordInfoParam
    from ..models import InteractionUsage as Usage
    from ..models import Language as Language
    from ..models import MCPServerToolCallDelta as MCPServerToolCallDelta
    from ..models import MCPServerToolCallStep as MCPServerToolCallStep
    from ..models import MCPServerToolCallStepDict as MCPServerToolCallStepParam
    from ..models import MCPServerToolResultDelta as MCPServerToolResultDelta
    from ..models import MCPServerToolResultDeltaResultUnion as MCPServerToolResultDeltaResultUnion
    from ..models import MCPServerToolResultStep as MCPServerToolResultStep
    from ..models import MCPServerToolResultStepDict as MCPServerToolResultStepParam
    from ..models import MCPServerToolResultStepResultUnion as MCPServerToolResultStepResultUnion
    from ..models import MCPServerToolResultStepResultUnionDict as MCPServerToolResultStepResultUnionParam
    from ..models import MediaProcessing as MediaProcessing
    from ..models import MediaResolution as MediaResolution
    from ..models import ModalityTokens as ModalityTokens
    from ..models import ModelOutputStep as ModelOutputStep
    from ..models import ModelOutputStepDict as ModelOutputStepParam
    from ..models import PageProcessingOptions as PageProcessingOptions
    from ..models import PageProcessingOptionsContentLayer as PageProcessingOptionsContentLayer
    from ..models import PageProcessingOptionsDict as PageProcessingOptionsParam
    from ..models import ParallelAISearchConfig as ParallelAISearchConfig
    from ..models import ParallelAISearchConfigDict as ParallelAISearchConfigParam
    from ..models import PlaceCitation as PlaceCitation
    from ..models import PlaceCitationDict as PlaceCitationParam
    from ..models import ProcessingCallDelta as ProcessingCallDelta
    from ..models import ProcessingCallStep as ProcessingCallStep
    from ..models import ProcessingCallStepDict as ProcessingCallStepParam
    from ..models import ProcessingResultDelta as ProcessingResultDelta
    from ..models import ProcessingResultStep as ProcessingResultStep
    from ..models import ProcessingResultStepDict as ProcessingResultStepParam
    from ..models import RagFilter as Filter
    from ..models import RagFilterDict as FilterParam
    from ..models import RagResource as RagResource
    from ..models import RagResourceDict as RagResourceParam
    from ..models import RagStoreConfig as RagStoreConfig
    from ..models import RagStoreConfigDict as RagStoreConfigParam
    from ..models import Ranking as Ranking
    from ..models import RankingDict as RankingParam
    from ..models import RankService as RankService
    from ..models import RankServiceDict as RankServiceParam
    from ..models import ResponseModality as ResponseModality
    from ..models import RetrievalCallArguments as RetrievalCallArguments
    from ..models import RetrievalCallArgumentsDict as RetrievalCallArgumentsParam
    from ..models import RetrievalCallDelta as RetrievalCallDelta
    from ..models import RetrievalCallStep as RetrievalCallStep
    from ..models import RetrievalCallStepDict as RetrievalCallStepParam
    from ..models import RetrievalResultDelta as RetrievalResultDelta
    from ..models import RetrievalResultStep as RetrievalResultStep
    from ..models import RetrievalResultStepDict as RetrievalResultStepParam
    from ..models import RetrievalRetrievalType as RetrievalRetrievalType
    from ..models import SafetyMethod as Method
    from ..models import SafetyThreshold as Threshold
    from ..models import ServiceTier as ServiceTier
    from ..models import SessionConfig as SessionConfig
    from ..models import SessionConfigDict as SessionConfigParam
    from ..models import SmartTranscriptionMode as SmartTranscriptionMode
    from ..models import SmartTranscriptionModeDict as SmartTranscriptionModeParam
    from ..models import SpeakerConfig as SpeakerConfig
    from ..models import SpeakerConfigDict as SpeakerConfigParam
    from ..models import SpeechAnnotation as SpeechAnnotation
    from ..models import SpeechAnnotationDict as SpeechAnnotationParam
    from ..models import SpreadsheetProcessingOptions as SpreadsheetProcessingOptions
    from ..models import SpreadsheetProcessingOptionsContentLayer as SpreadsheetProcessingOptionsContentLayer
    from ..models import SpreadsheetProcessingOptionsDict as SpreadsheetProcessingOptionsParam
    from ..models import StaticMediaProcessing as StaticMediaProcessing
    from ..models import StaticMediaProcessingContentLayer as StaticMediaProcessingContentLayer
    from ..models import StaticMediaProcessingDict as StaticMediaProcessingParam
    from ..models import Step as Step
    from ..models import StepDelta as StepDelta
    from ..models import StepDeltaData as StepDeltaData
    from ..models import StepDeltaMetadata as StepDeltaMetadata
    from ..models import StepDict as StepParam
    from ..models import StepStart as StepStart
    from ..models import StepStop as StepStop
    from ..models import TextAnnotationDelta as TextAnnotationDelta
    from ..models import TextContent as TextContent
    from ..models import TextContentDict as TextContentParam
    from ..models import TextDelta as TextDelta
    from ..models import TextResponseFormatMimeType as TextResponseFormatMimeType
    from ..models import ThinkingLevel as ThinkingLevel
    from ..models import ThinkingSummaries as ThinkingSummaries
    from ..models import ThoughtSignatureDelta as ThoughtSignatureDelta
    from ..models import ThoughtStep as ThoughtStep
    from ..models import ThoughtStepDict as ThoughtStepParam
    from ..models import ThoughtSummaryContent as ThoughtSummaryContent
    from ..models import ThoughtSummaryContentDict as ThoughtSummaryContentParam
    from ..models import ThoughtSummaryDelta as ThoughtSummaryDelta
    from ..models import ToolChoice as ToolChoice
    from ..models import ToolChoiceConfig as ToolChoiceConfig
    from ..models import ToolChoiceConfigDict as ToolChoiceConfigParam
    from ..models import ToolChoiceDict as ToolChoiceParam
    from ..models import ToolChoiceType as ToolChoiceType
    from ..models import ToolSearch as ToolSearch
    from ..models import ToolSearchCallDelta as ToolSearchCallDelta
    from ..models import ToolSearchCallStep as ToolSearchCallStep
    from ..models import ToolSearchCallStepArguments as ToolSearchCallStepArguments
    from ..models import ToolSearchCallStepArgumentsDict as ToolSearchCallStepArgumentsParam
    from ..models import ToolSearchCallStepDict as ToolSearchCallStepParam
    from ..models import ToolSearchDict as ToolSearchParam
    from ..models import ToolSearchExecution as Execution
    from ..models import ToolSearchResultDelta as ToolSearchResultDelta
    from ..models import ToolSearchResultStep as ToolSearchResultStep
    from ..models import ToolSearchResultStepDict as ToolSearchResultStepParam
    from ..models import TranscriptionConfig as TranscriptionConfig
    from ..models import TranscriptionConfigDict as TranscriptionConfigParam
    from ..models import TranscriptionConfigMode as TranscriptionConfigMode
    from ..models import TranscriptionConfigModeDict as TranscriptionConfigModeParam
    from ..models import TranscriptionConfigModeEnum as TranscriptionConfigModeEnum
    from ..models import TranscriptionMode as TranscriptionMode
    from ..models import TranscriptionModeDict as TranscriptionModeParam
    from ..models import URLCitation as URLCitation
    from ..models import URLCitationDict as URLCitationParam
    from ..models import URLContextCallArguments as URLContextCallArguments
    from ..models import URLContextCallArgumentsDict as URLContextCallArgumentsParam
    from ..models import URLContextCallDelta as URLContextCallDelta
    from ..models import URLContextCallStep as URLContextCallStep
    from ..models import URLContextCallStepDict as URLContextCallStepParam
    from ..models import URLContextResult as URLContextResult
    from ..models import URLContextResultDelta as URLContextResultDelta
    from ..models import URLContextResultDict as URLContextResultParam
    from ..models import URLContextResultStatus as URLContextResultStatus
    from ..models import URLContextResultStep as URLContextResultStep
    from ..models import URLContextResultStepDict as URLContextResultStepParam
    from ..models import UserInputStep as UserInputStep
    from ..models import UserInputStepDict as UserInputStepParam
    from ..models import VerbatimTranscriptionMode as VerbatimTranscriptionMode
    from ..models import VerbatimTranscriptionModeDict as VerbatimTranscriptionModeParam
    from ..models import VertexAISearchConfig as VertexAISearchConfig
    from ..models import VertexAISearchConfigDict as VertexAISearchConfigParam
    from ..models import VideoConfig as VideoConfig
    from ..models import VideoConfigDict as VideoConfigParam
    from ..models import VideoContent as VideoContent
    from ..models import VideoContentDict as VideoContentParam
    from ..models import VideoDelta as VideoDelta
    from ..models import VideoProcessing as Processing
    from ..models import VideoProcessingDict as ProcessingParam
    from ..models import VideoResolution as Resolution
    from ..models import VideoResponseFormatAspectRatio as VideoResponseFormatAspectRatio
    from ..models import VideoTask as Task
    from ..models import Visualization as Visualization

if not TYPE_CHECKING:
    _NAMES = {
        "AllowedTools": "AllowedTools",
        "AllowedToolsParam": "AllowedToolsDict",
        "Allowlist": "Allowlist",
        "AllowlistEntry": "AllowlistEntry",
        "AllowlistEntryParam": "AllowlistEntryDict",
        "AllowlistParam": "AllowlistOrDict",
        "Annotation": "Annotation",
        "AnnotationParam": "AnnotationDict",
        "AntigravityAgentConfig": "AntigravityAgentConfig",
        "AntigravityAgentConfigParam": "AntigravityAgentConfigDict",
        "ArgumentsDelta": "ArgumentsDelta",
        "AudioContent": "AudioContent",
        "AudioContentParam": "AudioContentDict",
        "AudioDelta": "AudioDelta",
        "AudioProcessing": "AudioProcessing",
        "AudioProcessingEnum": "AudioProcessingEnum",
        "AudioProcessingParam": "AudioProcessingDict",
        "AudioResponseFormat": "InteractionsAudioResponseFormat",
        "AudioResponseFormatDelivery": "AudioResponseFormatDelivery",
        "AudioResponseFormatMimeType": "AudioResponseFormatMimeType",
        "AudioResponseFormatParam": "InteractionsAudioResponseFormatDict",
        "AudioStaticMediaProcessing": "AudioStaticMediaProcessing",
        "AudioStaticMediaProcessingParam": "AudioStaticMediaProcessingDict",
        "CodeExecution": "InteractionsCodeExecution",
        "CodeExecutionCallArguments": "CodeExecutionCallArguments",
        "CodeExecutionCallArgumentsParam": "CodeExecutionCallArgumentsDict",
        "CodeExecutionCallDelta": "CodeExecutionCallDelta",
        "CodeExecutionCallStep": "CodeExecutionCallStep",
        "CodeExecutionCallStepParam": "CodeExecutionCallStepDict",
        "CodeExecutionParam": "InteractionsCodeExecutionDict",
        "CodeExecutionResultDelta": "CodeExecutionResultDelta",
        "CodeExecutionResultStep": "CodeExecutionResultStep",
        "CodeExecutionResultStepParam": "CodeExecutionResultStepDict",
        "CodeExecutionResultStepResult": "CodeExecutionResultStepResult",
        "CodeExecutionResultStepResultParam": "CodeExecutionResultStepResultOrDict",
        "CodeMenderAgentConfig": "CodeMenderAgentConfig",
        "CodeMenderAgentConfigParam": "CodeMenderAgentConfigDict",
        "ComputerUse": "InteractionsComputerUse",
        "ComputerUseParam": "InteractionsComputerUseDict",
        "Content": "InteractionsContent",
        "ContentParam": "InteractionsContentDict",
        "CreateAgentInteraction": "CreateAgentInteraction",
        "CreateAgentInteractionAgentConfig": "CreateAgentInteractionAgentConfig",
        "CreateAgentInteractionAgentConfigParam": "CreateAgentInteractionAgentConfigDict",
        "CreateAgentInteractionEnvironment": "CreateAgentInteractionEnvironment",
        "CreateAgentInteractionEnvironmentParam": "CreateAgentInteractionEnvironmentDict",
        "CreateAgentInteractionParam": "CreateAgentInteractionDict",
        "CreateAgentInteractionResponseFormat": "CreateAgentInteractionResponseFormat",
        "CreateAgentInteractionResponseFormatParam": "CreateAgentInteractionResponseFormatDict",
        "CreateModelInteraction": "CreateModelInteraction",
        "CreateModelInteractionEnvironment": "CreateModelInteractionEnvironment",
        "CreateModelInteractionEnvironmentParam": "CreateModelInteractionEnvironmentDict",
        "CreateModelInteractionParam": "CreateModelInteractionDict",
        "CreateModelInteractionResponseFormat": "CreateModelInteractionResponseFormat",
        "CreateModelInteractionResponseFormatParam": "CreateModelInteractionResponseFormatDict",
        "DeepResearchAgentConfig": "DeepResearchAgentConfig",
        "DeepResearchAgentConfigParam": "DeepResearchAgentConfigDict",
        "Disabled": "AllowlistDisabled",
        "DisabledSafetyPolicy": "DisabledSafetyPolicy",
        "DocumentContent": "DocumentContent",
        "DocumentContentParam": "DocumentContentDict",
        "DocumentDelta": "DocumentDelta",
        "DocumentProcessing": "DocumentProcessing",
        "DocumentProcessingParam": "DocumentProcessingDict",
        "DocumentStaticMediaProcessing": "DocumentStaticMediaProcessing",
        "DocumentStaticMediaProcessingParam": "DocumentStaticMediaProcessingDict",
        "DynamicAgentConfig": "DynamicAgentConfig",
        "DynamicAgentConfigParam": "DynamicAgentConfigDict",
        "Empty": "InteractionsEmpty",
        "Env": "EnvironmentVariables",
        "EnvParam": "EnvironmentVariablesDict",
        "EnvVar": "EnvironmentVariable",
        "EnvVarParam": "EnvironmentVariableDict",
        "Environment": "InteractionsEnvironmentConfig",
        "EnvironmentEnum": "EnvironmentEnum",
        "EnvironmentMode": "EnvironmentMode",
        "EnvironmentNetworkEgressAllowlist": "EnvironmentNetworkEgressAllowlist",
        "EnvironmentNetworkEgressAllowlistParam": "EnvironmentNetworkEgressAllowlistDict",
        "EnvironmentParam": "InteractionsEnvironmentConfigDict",
        "Error": "InteractionError",
        "ErrorEvent": "ErrorEvent",
        "ExaAISearchConfig": "ExaAISearchConfig",
        "ExaAISearchConfigParam": "ExaAISearchConfigDict",
        "Execution": "ToolSearchExecution",
        "FileCitation": "FileCitation",
        "FileCitationParam": "FileCitationDict",
        "FileContent": "FileContent",
        "FileContentParam": "FileContentDict",
        "FileSearch": "InteractionsFileSearch",
        "FileSearchCallDelta": "FileSearchCallDelta",
        "FileSearchCallStep": "FileSearchCallStep",
        "FileSearchCallStepParam": "FileSearchCallStepDict",
        "FileSearchParam": "InteractionsFileSearchDict",
        "FileSearchResultDelta": "FileSearchResultDelta",
        "FileSearchResultStep": "FileSearchResultStep",
        "FileSearchResultStepParam": "FileSearchResultStepDict",
        "Filter": "RagFilter",
        "FilterParam": "RagFilterDict",
        "FindRequest": "FindRequest",
        "FindRequestParam": "FindRequestDict",
        "FixRequest": "FixRequest",
        "FixRequestParam": "FixRequestDict",
        "Function": "InteractionsFunction",
        "FunctionCallStep": "FunctionCallStep",
        "FunctionCallStepParam": "FunctionCallStepDict",
        "FunctionParam": "InteractionsFunctionDict",
        "FunctionResultDelta": "FunctionResultDelta",
        "FunctionResultDeltaResultUnion": "FunctionResultDeltaResultUnion",
        "FunctionResultStep": "FunctionResultStep",
        "FunctionResultStepParam": "FunctionResultStepDict",
        "FunctionResultStepResultUnion": "FunctionResultStepResultUnion",
        "FunctionResultStepResultUnionParam": "FunctionResultStepResultUnionDict",
        "FunctionResultSubcontent": "FunctionResultSubcontent",
        "FunctionResultSubcontentParam": "FunctionResultSubcontentDict",
        "GenerationConfig": "InteractionsGenerationConfig",
        "GenerationConfigParam": "InteractionsGenerationConfigDict",
        "GoogleMaps": "InteractionsGoogleMaps",
        "GoogleMapsCallArguments": "GoogleMapsCallArguments",
        "GoogleMapsCallArgumentsParam": "GoogleMapsCallArgumentsDict",
        "GoogleMapsCallDelta": "GoogleMapsCallDelta",
        "GoogleMapsCallStep": "GoogleMapsCallStep",
        "GoogleMapsCallStepParam": "GoogleMapsCallStepDict",
        "GoogleMapsParam": "InteractionsGoogleMapsDict",
        "GoogleMapsResult": "GoogleMapsResult",
        "GoogleMapsResultDelta": "GoogleMapsResultDelta",
        "GoogleMapsResultParam": "GoogleMapsResultDict",
        "GoogleMapsResultPlaces": "GoogleMapsResultPlaces",
        "GoogleMapsResultPlacesParam": "GoogleMapsResultPlacesDict",
        "GoogleMapsResultStep": "GoogleMapsResultStep",
        "GoogleMapsResultStepParam": "GoogleMapsResultStepDict",
        "GoogleSearch": "InteractionsGoogleSearch",
        "GoogleSearchCallArguments": "GoogleSearchCallArguments",
        "GoogleSearchCallArgumentsParam": "GoogleSearchCallArgumentsDict",
        "GoogleSearchCallDelta": "GoogleSearchCallDelta",
        "GoogleSearchCallStep": "GoogleSearchCallStep",
        "GoogleSearchCallStepParam": "GoogleSearchCallStepDict",
        "GoogleSearchCallStepSearchType": "GoogleSearchCallStepSearchType",
        "GoogleSearchParam": "InteractionsGoogleSearchDict",
        "GoogleSearchResult": "GoogleSearchResult",
        "GoogleSearchResultDelta": "GoogleSearchResultDelta",
        "GoogleSearchResultParam": "GoogleSearchResultDict",
        "GoogleSearchResultStep": "GoogleSearchResultStep",
        "GoogleSearchResultStepParam": "GoogleSearchResultStepDict",
        "GroundingToolCount": "GroundingToolCount",
        "GroundingToolCountType": "GroundingToolCountType",
        "HarmCategory": "HarmCategory",
        "HybridSearch": "HybridSearch",
        "HybridSearchParam": "HybridSearchDict",
        "ImageConfig": "InteractionsImageConfig",
        "ImageConfigAspectRatio": "ImageConfigAspectRatio",
        "ImageConfigImageSize": "ImageConfigImageSize",
        "ImageConfigParam": "InteractionsImageConfigDict",
        "ImageContent": "ImageContent",
        "ImageContentParam": "ImageContentDict",
        "ImageDelta": "ImageDelta",
        "ImageResponseFormat": "InteractionsImageResponseFormat",
        "ImageResponseFormatMimeType": "ImageResponseFormatMimeType",
        "ImageResponseFormatParam": "InteractionsImageResponseFormatDict",
        "Interaction": "Interaction",
        "InteractionAgentConfig": "InteractionAgentConfig",
        "InteractionAuthToken": "InteractionAuthToken",
        "InteractionAuthTokenCreateParams": "InteractionAuthTokenCreateParams",
        "InteractionAuthTokenCreateParamsParam": "InteractionAuthTokenCreateParamsDict",
        "InteractionCompletedEvent": "InteractionCompletedEvent",
        "InteractionCreatedEvent": "InteractionCreatedEvent",
        "InteractionEnvironment": "InteractionEnvironment",
        "InteractionResponseFormat": "InteractionResponseFormat",
        "InteractionSSEEvent": "InteractionSSEEvent",
        "InteractionSseEventInteraction": "InteractionSseEventInteraction",
        "InteractionStatus": "InteractionStatus",
        "InteractionStatusUpdate": "InteractionStatusUpdate",
        "InteractionsInput": "InteractionsInput",
        "InteractionsInputParam": "InteractionsInputDict",
        "Language": "Language",
        "MCPServer": "InteractionsMCPServer",
        "MCPServerParam": "InteractionsMCPServerDict",
        "MCPServerToolCallDelta": "MCPServerToolCallDelta",
        "MCPServerToolCallStep": "MCPServerToolCallStep",
        "MCPServerToolCallStepParam": "MCPServerToolCallStepDict",
        "MCPServerToolResultDelta": "MCPServerToolResultDelta",
        "MCPServerToolResultDeltaResultUnion": "MCPServerToolResultDeltaResultUnion",
        "MCPServerToolResultStep": "MCPServerToolResultStep",
        "MCPServerToolResultStepParam": "MCPServerToolResultStepDict",
        "MCPServerToolResultStepResultUnion": "MCPServerToolResultStepResultUnion",
        "MCPServerToolResultStepResultUnionParam": "MCPServerToolResultStepResultUnionDict",
        "MediaProcessing": "MediaProcessing",
        "MediaResolution": "MediaResolution",
        "Method": "SafetyMethod",
        "ModalityTokens": "ModalityTokens",
        "Mode": "CodeMenderMode",
        "ModelOutputStep": "ModelOutputStep",
        "ModelOutputStepParam": "ModelOutputStepDict",
        "Network": "EnvironmentConfigNetwork",
        "NetworkParam": "EnvironmentConfigNetworkDict",
        "PageProcessingOptions": "PageProcessingOptions",
        "PageProcessingOptionsContentLayer": "PageProcessingOptionsContentLayer",
        "PageProcessingOptionsParam": "PageProcessingOptionsDict",
        "ParallelAISearchConfig": "ParallelAISearchConfig",
        "ParallelAISearchConfigParam": "ParallelAISearchConfigDict",
        "PlaceCitation": "PlaceCitation",
        "PlaceCitationParam": "PlaceCitationDict",
        "Processing": "VideoProcessing",
        "ProcessingCallDelta": "ProcessingCallDelta",
        "ProcessingCallStep": "ProcessingCallStep",
        "ProcessingCallStepParam": "ProcessingCallStepDict",
        "ProcessingParam": "VideoProcessingDict",
        "ProcessingResultDelta": "ProcessingResultDelta",
        "ProcessingResultStep": "ProcessingResultStep",
        "ProcessingResultStepParam": "ProcessingResultStepDict",
        "RagResource": "RagResource",
        "RagResourceParam": "RagResourceDict",
        "RagRetrievalConfig": "InteractionsRagRetrievalConfig",
        "RagRetrievalConfigParam": "InteractionsRagRetrievalConfigDict",
        "RagStoreConfig": "RagStoreConfig",
        "RagStoreConfigParam": "RagStoreConfigDict",
        "RankService": "RankService",
        "RankServiceParam": "RankServiceDict",
        "Ranking": "Ranking",
        "RankingParam": "RankingDict",
        "Resolution": "VideoResolution",
        "ResponseFormat": "InteractionsResponseFormat",
        "ResponseFormatParam": "InteractionsResponseFormatDict",
        "ResponseModality": "ResponseModality",
        "Retrieval": "InteractionsRetrieval",
        "RetrievalCallArguments": "RetrievalCallArguments",
        "RetrievalCallArgumentsParam": "RetrievalCallArgumentsDict",
        "RetrievalCallDelta": "RetrievalCallDelta",
        "RetrievalCallStep": "RetrievalCallStep",
        "RetrievalCallStepParam": "RetrievalCallStepDict",
        "RetrievalParam": "InteractionsRetrievalDict",
        "RetrievalResultDelta": "RetrievalResultDelta",
        "RetrievalResultStep": "RetrievalResultStep",
        "RetrievalResultStepParam": "RetrievalResultStepDict",
        "RetrievalRetrievalType": "RetrievalRetrievalType",
        "ReviewSnippet": "InteractionsReviewSnippet",
        "ReviewSnippetParam": "InteractionsReviewSnippetDict",
        "SafetySetting": "InteractionsSafetySetting",
        "SafetySettingParam": "InteractionsSafetySettingDict",
        "ServiceTier": "ServiceTier",
        "SessionConfig": "SessionConfig",
        "SessionConfigParam": "SessionConfigDict",
        "SmartTranscriptionMode": "SmartTranscriptionMode",
        "SmartTranscriptionModeParam": "SmartTranscriptionModeDict",
        "Source": "EnvironmentSource",
        "SourceParam": "EnvironmentSourceDict",
        "SourceType": "EnvironmentSourceType",
        "SpeakerConfig": "SpeakerConfig",
        "SpeakerConfigParam": "SpeakerConfigDict",
        "SpeechAnnotation": "SpeechAnnotation",
        "SpeechAnnotationParam": "SpeechAnnotationDict",
        "SpeechConfig": "InteractionsSpeechConfig",
        "SpeechConfigParam": "InteractionsSpeechConfigDict",
        "SpeechConfigUnion": "InteractionsSpeechConfigUnion",
        "SpeechConfigUnionParam": "InteractionsSpeechConfigUnionDict",
        "SpreadsheetProcessingOptions": "SpreadsheetProcessingOptions",
        "SpreadsheetProcessingOptionsContentLayer": "SpreadsheetProcessingOptionsContentLayer",
        "SpreadsheetProcessingOptionsParam": "SpreadsheetProcessingOptionsDict",
        "StaticMediaProcessing": "StaticMediaProcessing",
        "StaticMediaProcessingContentLayer": "StaticMediaProcessingContentLayer",
        "StaticMediaProcessingParam": "StaticMediaProcessingDict",
        "Status": "InteractionsStatus",
        "StatusParam": "InteractionsStatusDict",
        "Step": "Step",
        "StepDelta": "StepDelta",
        "StepDeltaData": "StepDeltaData",
        "StepDeltaMetadata": "StepDeltaMetadata",
        "StepParam": "StepDict",
        "StepStart": "StepStart",
        "StepStop": "StepStop",
        "Task": "VideoTask",
        "TextAnnotationDelta": "TextAnnotationDelta",
        "TextContent": "TextContent",
        "TextContentParam": "TextContentDict",
        "TextDelta": "TextDelta",
        "TextResponseFormat": "InteractionsTextResponseFormat",
        "TextResponseFormatMimeType": "TextResponseFormatMimeType",
        "TextResponseFormatParam": "InteractionsTextResponseFormatDict",
        "ThinkingLevel": "ThinkingLevel",
        "ThinkingSummaries": "ThinkingSummaries",
        "ThoughtSignatureDelta": "ThoughtSignatureDelta",
        "ThoughtStep": "ThoughtStep",
        "ThoughtStepParam": "ThoughtStepDict",
        "ThoughtSummaryContent": "ThoughtSummaryContent",
        "ThoughtSummaryContentParam": "ThoughtSummaryContentDict",
        "ThoughtSummaryDelta": "ThoughtSummaryDelta",
        "Threshold": "SafetyThreshold",
        "Tool": "InteractionsTool",
        "ToolChoice": "ToolChoice",
        "ToolChoiceConfig": "ToolChoiceConfig",
        "ToolChoiceConfigParam": "ToolChoiceConfigDict",
        "ToolChoiceParam": "ToolChoiceDict",
        "ToolChoiceType": "ToolChoiceType",
        "ToolParam": "InteractionsToolDict",
        "ToolSearch": "ToolSearch",
        "ToolSearchCallDelta": "ToolSearchCallDelta",
        "ToolSearchCallStep": "ToolSearchCallStep",
        "ToolSearchCallStepArguments": "ToolSearchCallStepArguments",
        "ToolSearchCallStepArgumentsParam": "ToolSearchCallStepArgumentsDict",
        "ToolSearchCallStepParam": "ToolSearchCallStepDict",
        "ToolSearchParam": "ToolSearchDict",
        "ToolSearchResultDelta": "ToolSearchResultDelta",
        "ToolSearchResultStep": "ToolSearchResultStep",
        "ToolSearchResultStepParam": "ToolSearchResultStepDict",
        "TranscriptionConfig": "TranscriptionConfig",
        "TranscriptionConfigMode": "TranscriptionConfigMode",
        "TranscriptionConfigModeEnum": "TranscriptionConfigModeEnum",
        "TranscriptionConfigModeParam": "TranscriptionConfigModeDict",
        "TranscriptionConfigParam": "TranscriptionConfigDict",
        "TranscriptionMode": "TranscriptionMode",
        "TranscriptionModeParam": "TranscriptionModeDict",
        "Transform": "AllowlistTransform",
        "TransformParam": "AllowlistTransformDict",
        "URLCitation": "URLCitation",
        "URLCitationParam": "URLCitationDict",
        "URLContext": "InteractionsURLContext",
        "URLContextCallArguments": "URLContextCallArguments",
        "URLContextCallArgumentsParam": "URLContextCallArgumentsDict",
        "URLContextCallDelta": "URLContextCallDelta",
        "URLContextCallStep": "URLContextCallStep",
        "URLContextCallStepParam": "URLContextCallStepDict",
        "URLContextParam": "InteractionsURLContextDict",
        "URLContextResult": "URLContextResult",
        "URLContextResultDelta": "URLContextResultDelta",
        "URLContextResultParam": "URLContextResultDict",
        "URLContextResultStatus": "URLContextResultStatus",
        "URLContextResultStep": "URLContextResultStep",
        "URLContextResultStepParam": "URLContextResultStepDict",
        "Usage": "InteractionUsage",
        "UserInputStep": "UserInputStep",
        "UserInputStepParam": "UserInputStepDict",
        "VerbatimTranscriptionMode": "VerbatimTranscriptionMode",
        "VerbatimTranscriptionModeParam": "VerbatimTranscriptionModeDict",
        "VertexAISearchConfig": "VertexAISearchConfig",
        "VertexAISearchConfigParam": "VertexAISearchConfigDict",
        "VideoConfig": "VideoConfig",
        "VideoConfigParam": "VideoConfigDict",
        "VideoContent": "VideoContent",
        "VideoContentParam": "VideoContentDict",
        "VideoDelta": "VideoDelta",
        "VideoResponseFormat": "InteractionsVideoResponseFormat",
        "VideoResponseFormatAspectRatio": "VideoResponseFormatAspectRatio",
        "VideoResponseFormatParam": "InteractionsVideoResponseFormatDict",
        "Visualization": "Visualization",
        "WebhookConfig": "InteractionsWebhookConfig",
        "WebhookConfigParam": "InteractionsWebhookConfigDict",
        "WordInfo": "InteractionsWordInfo",
        "WordInfoParam": "InteractionsWordInfoDict",
    }

    def __dir__() -> list[str]:
        return sorted({*globals(), *_NAMES})

    def __getattr__(name: str) -> Any:
        original = _NAMES.get(name)
        if original is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        place, _, original = original.rpartition(":")
        value = globals()[name] = getattr(import_module(place or "..models", __package__), original)
        return value


__all__ = [
    "AllowedTools",
    "AllowedToolsParam",
    "Allowlist",
    "AllowlistEntry",
    "AllowlistEntryParam",
    "AllowlistParam",
    "Annotation",
    "AnnotationParam",
    "AntigravityAgentConfig",
    "AntigravityAgentConfigParam",
    "ArgumentsDelta",
    "AudioContent",
    "AudioContentParam",
    "AudioDelta",
    "AudioProcessing",
    "AudioProcessingEnum",
    "AudioProcessingParam",
    "AudioResponseFormat",
    "AudioResponseFormatDelivery",
    "AudioResponseFormatMimeType",
    "AudioResponseFormatParam",
    "AudioStaticMediaProcessing",
    "AudioStaticMediaProcessingParam",
    "CodeExecution",
    "CodeExecutionCallArguments",
    "CodeExecutionCallArgumentsParam",
    "CodeExecutionCallDelta",
    "CodeExecutionCallStep",
    "CodeExecutionCallStepParam",
    "CodeExecutionParam",
    "CodeExecutionResultDelta",
    "CodeExecutionResultStep",
    "CodeExecutionResultStepParam",
    "CodeExecutionResultStepResult",
    "CodeExecutionResultStepResultParam",
    "CodeMenderAgentConfig",
    "CodeMenderAgentConfigParam",
    "ComputerUse",
    "ComputerUseParam",
    "Content",
    "ContentParam",
    "CreateAgentInteraction",
    "CreateAgentInteractionAgentConfig",
    "CreateAgentInteractionAgentConfigParam",
    "CreateAgentInteractionEnvironment",
    "CreateAgentInteractionEnvironmentParam",
    "CreateAgentInteractionParam",
    "CreateAgentInteractionResponseFormat",
    "CreateAgentInteractionResponseFormatParam",
    "CreateModelInteraction",
    "CreateModelInteractionEnvironment",
    "CreateModelInteractionEnvironmentParam",
    "CreateModelInteractionParam",
    "CreateModelInteractionResponseFormat",
    "CreateModelInteractionResponseFormatParam",
    "DeepResearchAgentConfig",
    "DeepResearchAgentConfigParam",
    "Disabled",
    "DisabledSafetyPolicy",
    "DocumentContent",
    "DocumentContentParam",
    "DocumentDelta",
    "DocumentProcessing",
    "DocumentProcessingParam",
    "DocumentStaticMediaProcessing",
    "DocumentStaticMediaProcessingParam",
    "DynamicAgentConfig",
    "DynamicAgentConfigParam",
    "Empty",
    "Env",
    "EnvParam",
    "EnvVar",
    "EnvVarParam",
    "Environment",
    "EnvironmentEnum",
    "EnvironmentMode",
    "EnvironmentNetworkEgressAllowlist",
    "EnvironmentNetworkEgressAllowlistParam",
    "EnvironmentParam",
    "Error",
    "ErrorEvent",
    "ExaAISearchConfig",
    "ExaAISearchConfigParam",
    "Execution",
    "FileCitation",
    "FileCitationParam",
    "FileContent",
    "FileContentParam",
    "FileSearch",
    "FileSearchCallDelta",
    "FileSearchCallStep",
    "FileSearchCallStepParam",
    "FileSearchParam",
    "FileSearchResultDelta",
    "FileSearchResultStep",
    "FileSearchResultStepParam",
    "Filter",
    "FilterParam",
    "FindRequest",
    "FindRequestParam",
    "FixRequest",
    "FixRequestParam",
    "Function",
    "FunctionCallStep",
    "FunctionCallStepParam",
    "FunctionParam",
    "FunctionResultDelta",
    "FunctionResultDeltaResultUnion",
    "FunctionResultStep",
    "FunctionResultStepParam",
    "FunctionResultStepResultUnion",
    "FunctionResultStepResultUnionParam",
    "FunctionResultSubcontent",
    "FunctionResultSubcontentParam",
    "GenerationConfig",
    "GenerationConfigParam",
    "GoogleMaps",
    "GoogleMapsCallArguments",
    "GoogleMapsCallArgumentsParam",
    "GoogleMapsCallDelta",
    "GoogleMapsCallStep",
    "GoogleMapsCallStepParam",
    "GoogleMapsParam",
    "GoogleMapsResult",
    "GoogleMapsResultDelta",
    "GoogleMapsResultParam",
    "GoogleMapsResultPlaces",
    "GoogleMapsResultPlacesParam",
    "GoogleMapsResultStep",
    "GoogleMapsResultStepParam",
    "GoogleSearch",
    "GoogleSearchCallArguments",
    "GoogleSearchCallArgumentsParam",
    "GoogleSearchCallDelta",
    "GoogleSearchCallStep",
    "GoogleSearchCallStepParam",
    "GoogleSearchCallStepSearchType",
    "GoogleSearchParam",
    "GoogleSearchResult",
    "GoogleSearchResultDelta",
    "GoogleSearchResultParam",
    "GoogleSearchResultStep",
    "GoogleSearchResultStepParam",
    "GroundingToolCount",
    "GroundingToolCountType",
    "HarmCategory",
    "HybridSearch",
    "HybridSearchParam",
    "ImageConfig",
    "ImageConfigAspectRatio",
    "ImageConfigImageSize",
    "ImageConfigParam",
    "ImageContent",
    "ImageContentParam",
    "ImageDelta",
    "ImageResponseFormat",
    "ImageResponseFormatMimeType",
    "ImageResponseFormatParam",
    "Interaction",
    "InteractionAgentConfig",
    "InteractionAuthToken",
    "InteractionAuthTokenCreateParams",
    "InteractionAuthTokenCreateParamsParam",
    "InteractionCompletedEvent",
    "InteractionCreatedEvent",
    "InteractionEnvironment",
    "InteractionResponseFormat",
    "InteractionSSEEvent",
    "InteractionSseEventInteraction",
    "InteractionStatus",
    "InteractionStatusUpdate",
    "InteractionsInput",
    "InteractionsInputParam",
    "Language",
    "MCPServer",
    "MCPServerParam",
    "MCPServerToolCallDelta",
    "MCPServerToolCallStep",
    "MCPServerToolCallStepParam",
    "MCPServerToolResultDelta",
    "MCPServerToolResultDeltaResultUnion",
    "MCPServerToolResultStep",
    "MCPServerToolResultStepParam",
    "MCPServerToolResultStepResultUnion",
    "MCPServerToolResultStepResultUnionParam",
    "MediaProcessing",
    "MediaResolution",
    "Method",
    "ModalityTokens",
    "Mode",
    "ModelOutputStep",
    "ModelOutputStepParam",
    "Network",
    "NetworkParam",
    "PageProcessingOptions",
    "PageProcessingOptionsContentLayer",
    "PageProcessingOptionsParam",
    "ParallelAISearchConfig",
    "ParallelAISearchConfigParam",
    "PlaceCitation",
    "PlaceCitationParam",
    "Processing",
    "ProcessingCallDelta",
    "ProcessingCallStep",
    "ProcessingCallStepParam",
    "ProcessingParam",
    "ProcessingResultDelta",
    "ProcessingResultStep",
    "ProcessingResultStepParam",
    "RagResource",
    "RagResourceParam",
    "RagRetrievalConfig",
    "RagRetrievalConfigParam",
    "RagStoreConfig",
    "RagStoreConfigParam",
    "RankService",
    "RankServiceParam",
    "Ranking",
    "RankingParam",
    "Resolution",
    "ResponseFormat",
    "ResponseFormatParam",
    "ResponseModality",
    "Retrieval",
    "RetrievalCallArguments",
    "RetrievalCallArgumentsParam",
    "RetrievalCallDelta",
    "RetrievalCallStep",
    "RetrievalCallStepParam",
    "RetrievalParam",
    "RetrievalResultDelta",
    "RetrievalResultStep",
    "RetrievalResultStepParam",
    "RetrievalRetrievalType",
    "ReviewSnippet",
    "ReviewSnippetParam",
    "SafetySetting",
    "SafetySettingParam",
    "ServiceTier",
    "SessionConfig",
    "SessionConfigParam",
    "SmartTranscriptionMode",
    "SmartTranscriptionModeParam",
    "Source",
    "SourceParam",
    "SourceType",
    "SpeakerConfig",
    "SpeakerConfigParam",
    "SpeechAnnotation",
    "SpeechAnnotationParam",
    "SpeechConfig",
    "SpeechConfigParam",
    "SpeechConfigUnion",
    "SpeechConfigUnionParam",
    "SpreadsheetProcessingOptions",
    "SpreadsheetProcessingOptionsContentLayer",
    "SpreadsheetProcessingOptionsParam",
    "StaticMediaProcessing",
    "StaticMediaProcessingContentLayer",
    "StaticMediaProcessingParam",
    "Status",
    "StatusParam",
    "Step",
    "StepDelta",
    "StepDeltaData",
    "StepDeltaMetadata",
    "StepParam",
    "StepStart",
    "StepStop",
    "Task",
    "TextAnnotationDelta",
    "TextContent",
    "TextContentParam",
    "TextDelta",
    "TextResponseFormat",
    "TextResponseFormatMimeType",
    "TextResponseFormatParam",
    "ThinkingLevel",
    "ThinkingSummaries",
    "ThoughtSignatureDelta",
    "ThoughtStep",
    "ThoughtStepParam",
    "ThoughtSummaryContent",
    "ThoughtSummaryContentParam",
    "ThoughtSummaryDelta",
    "Threshold",
    "Tool",
    "ToolChoice",
    "ToolChoiceConfig",
    "ToolChoiceConfigParam",
    "ToolChoiceParam",
    "ToolChoiceType",
    "ToolParam",
    "ToolSearch",
    "ToolSearchCallDelta",
    "ToolSearchCallStep",
    "ToolSearchCallStepArguments",
    "ToolSearchCallStepArgumentsParam",
    "ToolSearchCallStepParam",
    "ToolSearchParam",
    "ToolSearchResultDelta",
    "ToolSearchResultStep",
    "ToolSearchResultStepParam",
    "TranscriptionConfig",
    "TranscriptionConfigMode",
    "TranscriptionConfigModeEnum",
    "TranscriptionConfigModeParam",
    "TranscriptionConfigParam",
    "TranscriptionMode",
    "TranscriptionModeParam",
    "Transform",
    "TransformParam",
    "URLCitation",
    "URLCitationParam",
    "URLContext",
    "URLContextCallArguments",
    "URLContextCallArgumentsParam",
    "URLContextCallDelta",
    "URLContextCallStep",
    "URLContextCallStepParam",
    "URLContextParam",
    "URLContextResult",
    "URLContextResultDelta",
    "URLContextResultParam",
    "URLContextResultStatus",
    "URLContextResultStep",
    "URLContextResultStepParam",
    "Usage",
    "UserInputStep",
    "UserInputStepParam",
    "VerbatimTranscriptionMode",
    "VerbatimTranscriptionModeParam",
    "VertexAISearchConfig",
    "VertexAISearchConfigParam",
    "VideoConfig",
    "VideoConfigParam",
    "VideoContent",
    "VideoContentParam",
    "VideoDelta",
    "VideoResponseFormat",
    "VideoResponseFormatAspectRatio",
    "VideoResponseFormatParam",
    "Visualization",
    "WebhookConfig",
    "WebhookConfigParam",
    "WordInfo",
    "WordInfoParam",
]

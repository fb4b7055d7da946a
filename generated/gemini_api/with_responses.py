"""For type checkers: the methods of each resource, answering with the HTTP response."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from genai.batches import AsyncBatches, Batches
    from genai.environments import AsyncEnvironmentFiles, AsyncEnvironments, EnvironmentFiles, Environments
    from genai.file_search_stores import AsyncFileSearchStores, FileSearchStores
    from genai.files import AsyncFiles, Files
    from genai.interactions import AsyncInteractionAuthTokens, AsyncInteractions, InteractionAuthTokens, Interactions
    from genai.models import AsyncModels, Models
    from genai.tokens import AsyncTokens, Tokens
    from genai.tunings import AsyncTunings, Tunings
    from genai_runtime.raw_responses import async_raw, async_streamed, raw, streamed

    from .resources.agents import Agents, AsyncAgents
    from .resources.caches import AsyncCaches, Caches
    from .resources.credentials import AsyncCredentials, Credentials
    from .resources.decisions import AsyncDecisions, Decisions
    from .resources.documents import AsyncDocuments, Documents
    from .resources.operations import AsyncOperations, Operations
    from .resources.triggers import AsyncTriggers, Triggers
    from .resources.voices import AsyncVoices, Voices
    from .resources.webhooks import AsyncWebhooks, Webhooks

if TYPE_CHECKING:

    class ModelsWithRawResponse:
        def __init__(self, resource: Models) -> None:
            self.generate_content = raw(resource.generate_content)
            self.generate_content_stream = raw(resource.generate_content_stream)
            self.count_tokens = raw(resource.count_tokens)
            self.compute_tokens = raw(resource.compute_tokens)
            self.embed_content = raw(resource.embed_content)
            self.raw_predict = raw(resource.raw_predict)
            self.raw_predict_stream = raw(resource.raw_predict_stream)
            self.generate_images = raw(resource.generate_images)
            self.edit_image = raw(resource.edit_image)
            self.upscale_image = raw(resource.upscale_image)
            self.recontext_image = raw(resource.recontext_image)
            self.segment_image = raw(resource.segment_image)
            self.generate_videos = raw(resource.generate_videos)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class ModelsWithStreamingResponse:
        def __init__(self, resource: Models) -> None:
            self.generate_content = streamed(resource.generate_content)
            self.generate_content_stream = streamed(resource.generate_content_stream)
            self.count_tokens = streamed(resource.count_tokens)
            self.compute_tokens = streamed(resource.compute_tokens)
            self.embed_content = streamed(resource.embed_content)
            self.raw_predict = streamed(resource.raw_predict)
            self.raw_predict_stream = streamed(resource.raw_predict_stream)
            self.generate_images = streamed(resource.generate_images)
            self.edit_image = streamed(resource.edit_image)
            self.upscale_image = streamed(resource.upscale_image)
            self.recontext_image = streamed(resource.recontext_image)
            self.segment_image = streamed(resource.segment_image)
            self.generate_videos = streamed(resource.generate_videos)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.update = streamed(resource.update)
            self.delete = streamed(resource.delete)

    class AsyncModelsWithRawResponse:
        def __init__(self, resource: AsyncModels) -> None:
            self.generate_content = async_raw(resource.generate_content)
            self.generate_content_stream = async_raw(resource.generate_content_stream)
            self.count_tokens = async_raw(resource.count_tokens)
            self.compute_tokens = async_raw(resource.compute_tokens)
            self.embed_content = async_raw(resource.embed_content)
            self.raw_predict = async_raw(resource.raw_predict)
            self.raw_predict_stream = async_raw(resource.raw_predict_stream)
            self.generate_images = async_raw(resource.generate_images)
            self.edit_image = async_raw(resource.edit_image)
            self.upscale_image = async_raw(resource.upscale_image)
            self.recontext_image = async_raw(resource.recontext_image)
            self.segment_image = async_raw(resource.segment_image)
            self.generate_videos = async_raw(resource.generate_videos)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncModelsWithStreamingResponse:
        def __init__(self, resource: AsyncModels) -> None:
            self.generate_content = async_streamed(resource.generate_content)
            self.generate_content_stream = async_streamed(resource.generate_content_stream)
            self.count_tokens = async_streamed(resource.count_tokens)
            self.compute_tokens = async_streamed(resource.compute_tokens)
            self.embed_content = async_streamed(resource.embed_content)
            self.raw_predict = async_streamed(resource.raw_predict)
            self.raw_predict_stream = async_streamed(resource.raw_predict_stream)
            self.generate_images = async_streamed(resource.generate_images)
            self.edit_image = async_streamed(resource.edit_image)
            self.upscale_image = async_streamed(resource.upscale_image)
            self.recontext_image = async_streamed(resource.recontext_image)
            self.segment_image = async_streamed(resource.segment_image)
            self.generate_videos = async_streamed(resource.generate_videos)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.update = async_streamed(resource.update)
            self.delete = async_streamed(resource.delete)

    class FilesWithRawResponse:
        def __init__(self, resource: Files) -> None:
            self.upload = raw(resource.upload)
            self.get = raw(resource.get)
            self.wait = raw(resource.wait)
            self.list = raw(resource.list)
            self.delete = raw(resource.delete)
            self.download = raw(resource.download)
            self.register_files = raw(resource.register_files)

    class FilesWithStreamingResponse:
        def __init__(self, resource: Files) -> None:
            self.upload = streamed(resource.upload)
            self.get = streamed(resource.get)
            self.wait = streamed(resource.wait)
            self.list = streamed(resource.list)
            self.delete = streamed(resource.delete)
            self.download = streamed(resource.download)
            self.register_files = streamed(resource.register_files)

    class AsyncFilesWithRawResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.upload = async_raw(resource.upload)
            self.get = async_raw(resource.get)
            self.wait = async_raw(resource.wait)
            self.list = async_raw(resource.list)
            self.delete = async_raw(resource.delete)
            self.download = async_raw(resource.download)
            self.register_files = async_raw(resource.register_files)

    class AsyncFilesWithStreamingResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.upload = async_streamed(resource.upload)
            self.get = async_streamed(resource.get)
            self.wait = async_streamed(resource.wait)
            self.list = async_streamed(resource.list)
            self.delete = async_streamed(resource.delete)
            self.download = async_streamed(resource.download)
            self.register_files = async_streamed(resource.register_files)

    class CachesWithRawResponse:
        def __init__(self, resource: Caches) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class CachesWithStreamingResponse:
        def __init__(self, resource: Caches) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.update = streamed(resource.update)
            self.delete = streamed(resource.delete)

    class AsyncCachesWithRawResponse:
        def __init__(self, resource: AsyncCaches) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncCachesWithStreamingResponse:
        def __init__(self, resource: AsyncCaches) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.update = async_streamed(resource.update)
            self.delete = async_streamed(resource.delete)

    class FileSearchStoresWithRawResponse:
        def __init__(self, resource: FileSearchStores) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.delete = raw(resource.delete)
            self.import_file = raw(resource.import_file)
            self.upload_to_file_search_store = raw(resource.upload_to_file_search_store)
            self.download_media = raw(resource.download_media)
            self.documents = DocumentsWithRawResponse(resource.documents)

    class FileSearchStoresWithStreamingResponse:
        def __init__(self, resource: FileSearchStores) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.delete = streamed(resource.delete)
            self.import_file = streamed(resource.import_file)
            self.upload_to_file_search_store = streamed(resource.upload_to_file_search_store)
            self.download_media = streamed(resource.download_media)
            self.documents = DocumentsWithStreamingResponse(resource.documents)

    class AsyncFileSearchStoresWithRawResponse:
        def __init__(self, resource: AsyncFileSearchStores) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.delete = async_raw(resource.delete)
            self.import_file = async_raw(resource.import_file)
            self.upload_to_file_search_store = async_raw(resource.upload_to_file_search_store)
            self.download_media = async_raw(resource.download_media)
            self.documents = AsyncDocumentsWithRawResponse(resource.documents)

    class AsyncFileSearchStoresWithStreamingResponse:
        def __init__(self, resource: AsyncFileSearchStores) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.delete = async_streamed(resource.delete)
            self.import_file = async_streamed(resource.import_file)
            self.upload_to_file_search_store = async_streamed(resource.upload_to_file_search_store)
            self.download_media = async_streamed(resource.download_media)
            self.documents = AsyncDocumentsWithStreamingResponse(resource.documents)

    class DocumentsWithRawResponse:
        def __init__(self, resource: Documents) -> None:
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.delete = raw(resource.delete)

    class DocumentsWithStreamingResponse:
        def __init__(self, resource: Documents) -> None:
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.delete = streamed(resource.delete)

    class AsyncDocumentsWithRawResponse:
        def __init__(self, resource: AsyncDocuments) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.delete = async_raw(resource.delete)

    class AsyncDocumentsWithStreamingResponse:
        def __init__(self, resource: AsyncDocuments) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.delete = async_streamed(resource.delete)

    class BatchesWithRawResponse:
        def __init__(self, resource: Batches) -> None:
            self.create = raw(resource.create)
            self.create_embeddings = raw(resource.create_embeddings)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.cancel = raw(resource.cancel)
            self.delete = raw(resource.delete)
            self.wait = raw(resource.wait)

    class BatchesWithStreamingResponse:
        def __init__(self, resource: Batches) -> None:
            self.create = streamed(resource.create)
            self.create_embeddings = streamed(resource.create_embeddings)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.cancel = streamed(resource.cancel)
            self.delete = streamed(resource.delete)
            self.wait = streamed(resource.wait)

    class AsyncBatchesWithRawResponse:
        def __init__(self, resource: AsyncBatches) -> None:
            self.create = async_raw(resource.create)
            self.create_embeddings = async_raw(resource.create_embeddings)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.cancel = async_raw(resource.cancel)
            self.delete = async_raw(resource.delete)
            self.wait = async_raw(resource.wait)

    class AsyncBatchesWithStreamingResponse:
        def __init__(self, resource: AsyncBatches) -> None:
            self.create = async_streamed(resource.create)
            self.create_embeddings = async_streamed(resource.create_embeddings)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.cancel = async_streamed(resource.cancel)
            self.delete = async_streamed(resource.delete)
            self.wait = async_streamed(resource.wait)

    class TuningsWithRawResponse:
        def __init__(self, resource: Tunings) -> None:
            self.tune = raw(resource.tune)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.cancel = raw(resource.cancel)
            self.validate_reward = raw(resource.validate_reward)
            self.wait = raw(resource.wait)

    class TuningsWithStreamingResponse:
        def __init__(self, resource: Tunings) -> None:
            self.tune = streamed(resource.tune)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.cancel = streamed(resource.cancel)
            self.validate_reward = streamed(resource.validate_reward)
            self.wait = streamed(resource.wait)

    class AsyncTuningsWithRawResponse:
        def __init__(self, resource: AsyncTunings) -> None:
            self.tune = async_raw(resource.tune)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.cancel = async_raw(resource.cancel)
            self.validate_reward = async_raw(resource.validate_reward)
            self.wait = async_raw(resource.wait)

    class AsyncTuningsWithStreamingResponse:
        def __init__(self, resource: AsyncTunings) -> None:
            self.tune = async_streamed(resource.tune)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.cancel = async_streamed(resource.cancel)
            self.validate_reward = async_streamed(resource.validate_reward)
            self.wait = async_streamed(resource.wait)

    class TokensWithRawResponse:
        def __init__(self, resource: Tokens) -> None:
            self.create = raw(resource.create)

    class TokensWithStreamingResponse:
        def __init__(self, resource: Tokens) -> None:
            self.create = streamed(resource.create)

    class AsyncTokensWithRawResponse:
        def __init__(self, resource: AsyncTokens) -> None:
            self.create = async_raw(resource.create)

    class AsyncTokensWithStreamingResponse:
        def __init__(self, resource: AsyncTokens) -> None:
            self.create = async_streamed(resource.create)

    class OperationsWithRawResponse:
        def __init__(self, resource: Operations) -> None:
            self.get = raw(resource.get)
            self.wait = raw(resource.wait)

    class OperationsWithStreamingResponse:
        def __init__(self, resource: Operations) -> None:
            self.get = streamed(resource.get)
            self.wait = streamed(resource.wait)

    class AsyncOperationsWithRawResponse:
        def __init__(self, resource: AsyncOperations) -> None:
            self.get = async_raw(resource.get)
            self.wait = async_raw(resource.wait)

    class AsyncOperationsWithStreamingResponse:
        def __init__(self, resource: AsyncOperations) -> None:
            self.get = async_streamed(resource.get)
            self.wait = async_streamed(resource.wait)

    class InteractionsWithRawResponse:
        def __init__(self, resource: Interactions) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.cancel = raw(resource.cancel)
            self.delete = raw(resource.delete)
            self.wait = raw(resource.wait)
            self.auth_tokens = InteractionAuthTokensWithRawResponse(resource.auth_tokens)

    class InteractionsWithStreamingResponse:
        def __init__(self, resource: Interactions) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.cancel = streamed(resource.cancel)
            self.delete = streamed(resource.delete)
            self.wait = streamed(resource.wait)
            self.auth_tokens = InteractionAuthTokensWithStreamingResponse(resource.auth_tokens)

    class AsyncInteractionsWithRawResponse:
        def __init__(self, resource: AsyncInteractions) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.cancel = async_raw(resource.cancel)
            self.delete = async_raw(resource.delete)
            self.wait = async_raw(resource.wait)
            self.auth_tokens = AsyncInteractionAuthTokensWithRawResponse(resource.auth_tokens)

    class AsyncInteractionsWithStreamingResponse:
        def __init__(self, resource: AsyncInteractions) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.cancel = async_streamed(resource.cancel)
            self.delete = async_streamed(resource.delete)
            self.wait = async_streamed(resource.wait)
            self.auth_tokens = AsyncInteractionAuthTokensWithStreamingResponse(resource.auth_tokens)

    class InteractionAuthTokensWithRawResponse:
        def __init__(self, resource: InteractionAuthTokens) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)

    class InteractionAuthTokensWithStreamingResponse:
        def __init__(self, resource: InteractionAuthTokens) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)

    class AsyncInteractionAuthTokensWithRawResponse:
        def __init__(self, resource: AsyncInteractionAuthTokens) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)

    class AsyncInteractionAuthTokensWithStreamingResponse:
        def __init__(self, resource: AsyncInteractionAuthTokens) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)

    class AgentsWithRawResponse:
        def __init__(self, resource: Agents) -> None:
            self.create = raw(resource.create)
            self.list = raw(resource.list)
            self.get = raw(resource.get)
            self.delete = raw(resource.delete)

    class AgentsWithStreamingResponse:
        def __init__(self, resource: Agents) -> None:
            self.create = streamed(resource.create)
            self.list = streamed(resource.list)
            self.get = streamed(resource.get)
            self.delete = streamed(resource.delete)

    class AsyncAgentsWithRawResponse:
        def __init__(self, resource: AsyncAgents) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw(resource.list)
            self.get = async_raw(resource.get)
            self.delete = async_raw(resource.delete)

    class AsyncAgentsWithStreamingResponse:
        def __init__(self, resource: AsyncAgents) -> None:
            self.create = async_streamed(resource.create)
            self.list = async_streamed(resource.list)
            self.get = async_streamed(resource.get)
            self.delete = async_streamed(resource.delete)

    class EnvironmentsWithRawResponse:
        def __init__(self, resource: Environments) -> None:
            self.create = raw(resource.create)
            self.list = raw(resource.list)
            self.get = raw(resource.get)
            self.delete = raw(resource.delete)
            self.create_environment = raw(resource.create_environment)
            self.list_environments = raw(resource.list_environments)
            self.get_environment = raw(resource.get_environment)
            self.delete_environment = raw(resource.delete_environment)
            self.files = EnvironmentFilesWithRawResponse(resource.files)

    class EnvironmentsWithStreamingResponse:
        def __init__(self, resource: Environments) -> None:
            self.create = streamed(resource.create)
            self.list = streamed(resource.list)
            self.get = streamed(resource.get)
            self.delete = streamed(resource.delete)
            self.create_environment = streamed(resource.create_environment)
            self.list_environments = streamed(resource.list_environments)
            self.get_environment = streamed(resource.get_environment)
            self.delete_environment = streamed(resource.delete_environment)
            self.files = EnvironmentFilesWithStreamingResponse(resource.files)

    class AsyncEnvironmentsWithRawResponse:
        def __init__(self, resource: AsyncEnvironments) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw(resource.list)
            self.get = async_raw(resource.get)
            self.delete = async_raw(resource.delete)
            self.create_environment = async_raw(resource.create_environment)
            self.list_environments = async_raw(resource.list_environments)
            self.get_environment = async_raw(resource.get_environment)
            self.delete_environment = async_raw(resource.delete_environment)
            self.files = AsyncEnvironmentFilesWithRawResponse(resource.files)

    class AsyncEnvironmentsWithStreamingResponse:
        def __init__(self, resource: AsyncEnvironments) -> None:
            self.create = async_streamed(resource.create)
            self.list = async_streamed(resource.list)
            self.get = async_streamed(resource.get)
            self.delete = async_streamed(resource.delete)
            self.create_environment = async_streamed(resource.create_environment)
            self.list_environments = async_streamed(resource.list_environments)
            self.get_environment = async_streamed(resource.get_environment)
            self.delete_environment = async_streamed(resource.delete_environment)
            self.files = AsyncEnvironmentFilesWithStreamingResponse(resource.files)

    class EnvironmentFilesWithRawResponse:
        def __init__(self, resource: EnvironmentFiles) -> None:
            self.list = raw(resource.list)
            self.upload = raw(resource.upload)

    class EnvironmentFilesWithStreamingResponse:
        def __init__(self, resource: EnvironmentFiles) -> None:
            self.list = streamed(resource.list)
            self.upload = streamed(resource.upload)

    class AsyncEnvironmentFilesWithRawResponse:
        def __init__(self, resource: AsyncEnvironmentFiles) -> None:
            self.list = async_raw(resource.list)
            self.upload = async_raw(resource.upload)

    class AsyncEnvironmentFilesWithStreamingResponse:
        def __init__(self, resource: AsyncEnvironmentFiles) -> None:
            self.list = async_streamed(resource.list)
            self.upload = async_streamed(resource.upload)

    class CredentialsWithRawResponse:
        def __init__(self, resource: Credentials) -> None:
            self.create = raw(resource.create)
            self.list = raw(resource.list)
            self.get = raw(resource.get)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class CredentialsWithStreamingResponse:
        def __init__(self, resource: Credentials) -> None:
            self.create = streamed(resource.create)
            self.list = streamed(resource.list)
            self.get = streamed(resource.get)
            self.update = streamed(resource.update)
            self.delete = streamed(resource.delete)

    class AsyncCredentialsWithRawResponse:
        def __init__(self, resource: AsyncCredentials) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw(resource.list)
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncCredentialsWithStreamingResponse:
        def __init__(self, resource: AsyncCredentials) -> None:
            self.create = async_streamed(resource.create)
            self.list = async_streamed(resource.list)
            self.get = async_streamed(resource.get)
            self.update = async_streamed(resource.update)
            self.delete = async_streamed(resource.delete)

    class DecisionsWithRawResponse:
        def __init__(self, resource: Decisions) -> None:
            self.create = raw(resource.create)

    class DecisionsWithStreamingResponse:
        def __init__(self, resource: Decisions) -> None:
            self.create = streamed(resource.create)

    class AsyncDecisionsWithRawResponse:
        def __init__(self, resource: AsyncDecisions) -> None:
            self.create = async_raw(resource.create)

    class AsyncDecisionsWithStreamingResponse:
        def __init__(self, resource: AsyncDecisions) -> None:
            self.create = async_streamed(resource.create)

    class TriggersWithRawResponse:
        def __init__(self, resource: Triggers) -> None:
            self.create = raw(resource.create)
            self.list = raw(resource.list)
            self.get = raw(resource.get)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.run = raw(resource.run)
            self.list_executions = raw(resource.list_executions)

    class TriggersWithStreamingResponse:
        def __init__(self, resource: Triggers) -> None:
            self.create = streamed(resource.create)
            self.list = streamed(resource.list)
            self.get = streamed(resource.get)
            self.update = streamed(resource.update)
            self.delete = streamed(resource.delete)
            self.run = streamed(resource.run)
            self.list_executions = streamed(resource.list_executions)

    class AsyncTriggersWithRawResponse:
        def __init__(self, resource: AsyncTriggers) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw(resource.list)
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.run = async_raw(resource.run)
            self.list_executions = async_raw(resource.list_executions)

    class AsyncTriggersWithStreamingResponse:
        def __init__(self, resource: AsyncTriggers) -> None:
            self.create = async_streamed(resource.create)
            self.list = async_streamed(resource.list)
            self.get = async_streamed(resource.get)
            self.update = async_streamed(resource.update)
            self.delete = async_streamed(resource.delete)
            self.run = async_streamed(resource.run)
            self.list_executions = async_streamed(resource.list_executions)

    class VoicesWithRawResponse:
        def __init__(self, resource: Voices) -> None:
            self.create = raw(resource.create)
            self.list = raw(resource.list)
            self.get = raw(resource.get)
            self.delete = raw(resource.delete)

    class VoicesWithStreamingResponse:
        def __init__(self, resource: Voices) -> None:
            self.create = streamed(resource.create)
            self.list = streamed(resource.list)
            self.get = streamed(resource.get)
            self.delete = streamed(resource.delete)

    class AsyncVoicesWithRawResponse:
        def __init__(self, resource: AsyncVoices) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw(resource.list)
            self.get = async_raw(resource.get)
            self.delete = async_raw(resource.delete)

    class AsyncVoicesWithStreamingResponse:
        def __init__(self, resource: AsyncVoices) -> None:
            self.create = async_streamed(resource.create)
            self.list = async_streamed(resource.list)
            self.get = async_streamed(resource.get)
            self.delete = async_streamed(resource.delete)

    class WebhooksWithRawResponse:
        def __init__(self, resource: Webhooks) -> None:
            self.create = raw(resource.create)
            self.list = raw(resource.list)
            self.get = raw(resource.get)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.rotate_signing_secret = raw(resource.rotate_signing_secret)
            self.ping = raw(resource.ping)

    class WebhooksWithStreamingResponse:
        def __init__(self, resource: Webhooks) -> None:
            self.create = streamed(resource.create)
            self.list = streamed(resource.list)
            self.get = streamed(resource.get)
            self.update = streamed(resource.update)
            self.delete = streamed(resource.delete)
            self.rotate_signing_secret = streamed(resource.rotate_signing_secret)
            self.ping = streamed(resource.ping)

    class AsyncWebhooksWithRawResponse:
        def __init__(self, resource: AsyncWebhooks) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw(resource.list)
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.rotate_signing_secret = async_raw(resource.rotate_signing_secret)
            self.ping = async_raw(resource.ping)

    class AsyncWebhooksWithStreamingResponse:
        def __init__(self, resource: AsyncWebhooks) -> None:
            self.create = async_streamed(resource.create)
            self.list = async_streamed(resource.list)
            self.get = async_streamed(resource.get)
            self.update = async_streamed(resource.update)
            self.delete = async_streamed(resource.delete)
            self.rotate_signing_secret = async_streamed(resource.rotate_signing_secret)
            self.ping = async_streamed(resource.ping)

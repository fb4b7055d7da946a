"""What the old packages call things, and what they are called here: data for the two conversions."""

from __future__ import annotations

#: Extras of google-genai that have the same name here; what its others bring needs none.
EXTRAS = frozenset({"aiohttp", "httpx2", "local-tokenizer", "local-tokenizer-transformers"})

#: google.generativeai's classes by the last part of their names (they stand in several of its modules).
CLASSES = {
    "GenerationConfig": "types.GenerateContentConfig",
    "GenerateContentResponse": "types.GenerateContentResponse",
    "AsyncGenerateContentResponse": "types.GenerateContentResponse",
    "HarmCategory": "types.HarmCategory",
    "HarmBlockThreshold": "types.HarmBlockThreshold",
    "HarmProbability": "types.HarmProbability",
    "SafetySetting": "types.SafetySetting",
    "SafetyRating": "types.SafetyRating",
    "Candidate": "types.Candidate",
    "FinishReason": "types.FinishReason",
    "Content": "types.Content",
    "Part": "types.Part",
    "Blob": "types.Blob",
    "FileData": "types.FileData",
    "Tool": "types.Tool",
    "ToolConfig": "types.ToolConfig",
    "FunctionCallingConfig": "types.FunctionCallingConfig",
    "FunctionDeclaration": "types.FunctionDeclaration",
    "FunctionCall": "types.FunctionCall",
    "FunctionResponse": "types.FunctionResponse",
    "CodeExecution": "types.ToolCodeExecution",
    "ExecutableCode": "types.ExecutableCode",
    "CodeExecutionResult": "types.CodeExecutionResult",
    "Schema": "types.Schema",
    "Type": "types.Type",
    "File": "types.File",
    "Model": "types.Model",
    "CachedContent": "types.CachedContent",
    "ChatSession": "chats.Chat",
}

#: Enumerations that stand inside a class there: the class of their own here.
INNER = {"SafetySetting.HarmBlockThreshold": "types.HarmBlockThreshold", "Candidate.FinishReason": "types.FinishReason"}

#: Fields of those classes that have another name here.
FIELDS = {"type_": "type", "format_": "format"}

#: The short names that safety settings go by there.
HARM = {
    "harassment": "HARM_CATEGORY_HARASSMENT",
    "hate": "HARM_CATEGORY_HATE_SPEECH",
    "hate_speech": "HARM_CATEGORY_HATE_SPEECH",
    "sex": "HARM_CATEGORY_SEXUALLY_EXPLICIT",
    "sexual": "HARM_CATEGORY_SEXUALLY_EXPLICIT",
    "sexually_explicit": "HARM_CATEGORY_SEXUALLY_EXPLICIT",
    "danger": "HARM_CATEGORY_DANGEROUS_CONTENT",
    "dangerous": "HARM_CATEGORY_DANGEROUS_CONTENT",
    "dangerous_content": "HARM_CATEGORY_DANGEROUS_CONTENT",
}
THRESHOLDS = {
    "low": "BLOCK_LOW_AND_ABOVE",
    "block_low_and_above": "BLOCK_LOW_AND_ABOVE",
    "medium": "BLOCK_MEDIUM_AND_ABOVE",
    "block_medium_and_above": "BLOCK_MEDIUM_AND_ABOVE",
    "high": "BLOCK_ONLY_HIGH",
    "block_only_high": "BLOCK_ONLY_HIGH",
    "none": "BLOCK_NONE",
    "block_none": "BLOCK_NONE",
    "off": "OFF",
}

#: Functions of google.generativeai: the method here, and its parameters in their order, by their old and new names;
#: "config." stands before those that are fields of the configuration now.
FUNCTIONS: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "upload_file": (
        "files.upload",
        (
            ("path", "file"),
            ("mime_type", "config.mime_type"),
            ("name", "config.name"),
            ("display_name", "config.display_name"),
            ("resumable", ""),
        ),
    ),
    "get_file": ("files.get", (("name", "name"),)),
    "delete_file": ("files.delete", (("name", "name"),)),
    "list_files": ("files.list", (("page_size", "config.page_size"),)),
    "get_model": ("models.get", (("name", "model"),)),
    "get_base_model": ("models.get", (("name", "model"),)),
    "list_models": ("models.list", (("page_size", "config.page_size"),)),
    "embed_content": (
        "models.embed_content",
        (
            ("model", "model"),
            ("content", "contents"),
            ("task_type", "config.task_type"),
            ("title", "config.title"),
            ("output_dimensionality", "config.output_dimensionality"),
        ),
    ),
    "caching.CachedContent.create": (
        "caches.create",
        (
            ("model", "model"),
            ("display_name", "config.display_name"),
            ("system_instruction", "config.system_instruction"),
            ("contents", "config.contents"),
            ("tools", "config.tools"),
            ("tool_config", "config.tool_config"),
            ("ttl", "config.ttl"),
            ("expire_time", "config.expire_time"),
        ),
    ),
    "caching.CachedContent.get": ("caches.get", (("name", "name"),)),
    "caching.CachedContent.list": ("caches.list", (("page_size", "config.page_size"),)),
}

#: The class of the configuration that a method takes.
CONFIGS = {
    "files.upload": "types.UploadFileConfig",
    "files.list": "types.ListFilesConfig",
    "models.list": "types.ListModelsConfig",
    "models.embed_content": "types.EmbedContentConfig",
    "caches.create": "types.CreateCachedContentConfig",
    "caches.list": "types.ListCachedContentsConfig",
}

#: What has no counterpart, and what to do instead.
ADVICE = {
    "create_tuned_model": "tune by client.tunings.tune (Vertex AI)",
    "list_tuned_models": 'list them by client.models.list(config={"query_base": False})',
    "get_tuned_model": "client.models.get(model='tunedModels/...')",
    "delete_tuned_model": "client.models.delete(model='tunedModels/...')",
    "update_tuned_model": "client.models.update(model='tunedModels/...', config=...)",
    "generate_text": "PaLM's methods are gone; use client.models.generate_content",
    "chat": "PaLM's methods are gone; use client.chats.create",
    "generate_embeddings": "PaLM's methods are gone; use client.models.embed_content",
    "BlockedPromptException": "a blocked prompt raises nothing here; look at response.blocked",
    "StopCandidateException": "a stopped answer raises nothing here; look at response.finish_reason",
    "ImageGenerationModel": "use client.models.generate_images",
    "retriever": "semantic retrieval is gone; use client.file_search_stores",
    "create_corpus": "semantic retrieval is gone; use client.file_search_stores",
    "generate_answer": "question answering is gone; use client.models.generate_content with a FileSearch tool",
    "GenerativeModel": "a model is its name here, and its settings are a types.GenerateContentConfig",
    "ContentDict": "types.ContentDict, whose parts are Parts or dicts",
    "ContentsType": "types.ContentListUnion",
    "EmbeddingDict": "what embed_content returns is a types.EmbedContentResponse",
    "BatchEmbeddingDict": "what embed_content returns is a types.EmbedContentResponse",
    "to_file_data": "give the File itself as a part of the contents",
}

#: Beginnings of the names of models that no longer answer.
RETIRED = (
    "gemini-1.0",
    "gemini-1.5",
    "gemini-pro",
    "gemini-ultra",
    "text-bison",
    "chat-bison",
    "embedding-gecko",
    "embedding-001",
    "text-embedding-004",
    "aqa",
)

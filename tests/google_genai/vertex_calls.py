"""The calls on Vertex AI whose requests are compared with google-genai's: see ``calls``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.google_genai.calls import ASK, DATA, MODEL, TIME, Call, Values, made, of_methods, of_type, of_values
from tests.google_genai.written_calls import CONFIGS, CONTENTS, PART, SCHEMAS, SYSTEM, TOOLS

WITHIN = "projects/p1/locations/us-central1"
PICTURE = of_type("Image", image_bytes=DATA, mime_type="image/png")
STORED = of_type("Image", gcs_uri="gs://b/i.png", mime_type="image/png")
RAW = of_type("RawReferenceImage", reference_id=1, reference_image=PICTURE)
TRAINING: dict[str, Any] = {"gcs_uri": "gs://b/t.jsonl"}
JOB = f"{WITHIN}/tuningJobs/123"

#: As ``calls.METHODS``: those that Vertex AI has, or that are refused for it.
VERTEX: dict[str, tuple[dict[str, Any], str]] = {
    "models.generate_content": (ASK, "GenerateContentConfig"),
    "models.generate_content_stream": (ASK, "GenerateContentConfig"),
    "models.count_tokens": (ASK, "CountTokensConfig"),
    "models.compute_tokens": (ASK, "ComputeTokensConfig"),
    "models.embed_content": ({"model": "text-embedding-005", "contents": ["a", "b"]}, "EmbedContentConfig"),
    "models.get": ({"model": MODEL}, "GetModelConfig"),
    "models.list": ({}, "ListModelsConfig"),
    "models.update": ({"model": "models/123"}, "UpdateModelConfig"),
    "models.delete": ({"model": "models/123"}, "DeleteModelConfig"),
    "caches.create": ({"model": MODEL}, "CreateCachedContentConfig"),
    "caches.get": ({"name": "abc"}, "GetCachedContentConfig"),
    "caches.list": ({}, "ListCachedContentsConfig"),
    "caches.update": ({"name": "cachedContents/abc"}, "UpdateCachedContentConfig"),
    "caches.delete": ({"name": "cachedContents/abc"}, "DeleteCachedContentConfig"),
    "models.generate_images": ({"model": "imagen-4.0-generate-001", "prompt": "a cat"}, "GenerateImagesConfig"),
    "models.edit_image": (
        {"model": "imagen-3.0-capability-001", "prompt": "a cat [1]", "reference_images": [RAW]},
        "EditImageConfig",
    ),
    "models.upscale_image": (
        {"model": "imagen-4.0-upscale-preview", "image": PICTURE, "upscale_factor": "x2"},
        "UpscaleImageConfig",
    ),
    "models.recontext_image": (
        {"model": "virtual-try-on-001", "source": {"prompt": "a beach", "person_image": PICTURE}},
        "RecontextImageConfig",
    ),
    "models.segment_image": (
        {"model": "image-segmentation-001", "source": {"prompt": "the cat", "image": PICTURE}},
        "SegmentImageConfig",
    ),
    "models.generate_videos": ({"model": "veo-3.1-generate-001", "prompt": "a cat"}, "GenerateVideosConfig"),
    "batches.create": ({"model": "gemini-2.5-flash", "src": "gs://b/in.jsonl"}, "CreateBatchJobConfig"),
    "batches.get": ({"name": "123"}, "GetBatchJobConfig"),
    "batches.list": ({}, "ListBatchJobsConfig"),
    "batches.cancel": ({"name": "123"}, "CancelBatchJobConfig"),
    "batches.delete": ({"name": "123"}, "DeleteBatchJobConfig"),
    "tunings.tune": ({"base_model": "gemini-2.5-flash", "training_dataset": TRAINING}, "CreateTuningJobConfig"),
    "tunings.get": ({"name": JOB}, "GetTuningJobConfig"),
    "tunings.list": ({}, "ListTuningJobsConfig"),
    "tunings.cancel": ({"name": JOB}, "CancelTuningJobConfig"),
    "tunings.validate_reward": (
        {
            "parent": WITHIN,
            "sample_response": {"parts": [{"text": "4"}], "role": "model"},
            "example": {"contents": [{"parts": [{"text": "2+2?"}], "role": "user"}]},
            "single_reward_config": {"reward_name": "right"},
        },
        "ValidateRewardConfig",
    ),
    "operations.get": (
        {
            "operation": of_type(
                "GenerateVideosOperation",
                name=f"{WITHIN}/publishers/google/models/veo-3.1-generate-001/operations/abc",
            )
        },
        "GetOperationConfig",
    ),
}

METHODS_OF_TUNING = ("PREFERENCE_TUNING", "DISTILLATION", "REINFORCEMENT_TUNING")

#: Images to refer to, by class: each field of their configs.
REFERENCES = {
    "MaskReferenceImage": "MaskReferenceConfig",
    "ControlReferenceImage": "ControlReferenceConfig",
    "StyleReferenceImage": "StyleReferenceConfig",
    "SubjectReferenceImage": "SubjectReferenceConfig",
}

#: Models that embed otherwise than those which take texts by ``predict``.
EMBEDDING = ("gemini-embedding-001", "gemini-embedding-2", "publishers/intfloat/models/multilingual-e5-maas")
TWO = [of_type("Content", parts=[{"text": "a"}]), of_type("Content", parts=[{"text": "b"}])]

#: Forms of names, by method and argument.
NAMES: dict[tuple[str, str], tuple[str, ...]] = {
    ("models.generate_content", "model"): (
        "models/gemini-2.5-flash",
        "tunedModels/abc",
        "publishers/google/models/gemini-2.5-flash",
        "publishers/anthropic/models/claude@1",
        "meta/llama",
        "endpoints/9",
        f"{WITHIN}/endpoints/9",
        f"{WITHIN}/publishers/google/models/gemini-2.5-flash",
        f"{WITHIN}/models/9",
        "gemini 2",
        "a/../b",
        "a?b",
        "",
    ),
    ("models.get", "model"): ("models/123", "meta/llama", f"{WITHIN}/models/123", "publishers/google/models/m"),
    ("models.update", "model"): ("123", f"{WITHIN}/models/123"),
    ("models.delete", "model"): ("123", f"{WITHIN}/models/123"),
    **{
        (f"caches.{method}", "name"): (
            f"{WITHIN}/cachedContents/abc",
            "projects/q/locations/k/cachedContents/abc",
            "locations/k/cachedContents/abc",
            "cachedContents/abc",
        )
        for method in ("get", "delete", "update")
    },
    ("caches.create", "model"): (
        "models/m",
        "publishers/meta/models/m",
        "meta/m",
        f"{WITHIN}/publishers/google/models/m",
    ),
}
REST: dict[str, dict[str, Any]] = {
    "models.generate_content": {"contents": "hi"},
    "models.update": {"config": {"display_name": "d"}},
    "caches.update": {"config": {"ttl": "5s"}},
}

#: Of chats: what they are named, the method, its arguments, and those of the message.
CHATS: list[tuple[str, str, dict[str, Any], dict[str, Any]]] = [
    ("message", "chats.create>send_message", {"model": MODEL}, {"message": "hi"}),
    ("message of parts", "chats.create>send_message", {"model": MODEL}, {"message": ["hi", PART]}),
    ("streamed", "chats.create>send_message_stream", {"model": MODEL}, {"message": "hi"}),
    (
        "config",
        "chats.create>send_message",
        {"model": "meta/llama", "config": {"labels": {"a": "b"}, "system_instruction": "s"}},
        {"message": "hi"},
    ),
    (
        "function called",
        "chats.create>send_message",
        {"model": MODEL, "config": {"tools": [made("get_weather")]}},
        {"message": "what weather?"},
    ),
]

#: Calls of their own kind: what they are named, the method and its arguments.
OTHERS: list[tuple[str, str, dict[str, Any]]] = [
    ("one text", "models.embed_content", {"model": "text-embedding-005", "contents": "a"}),
    ("parts", "models.embed_content", {"model": "text-embedding-005", "contents": [["a", "b"], "c"]}),
    (
        "a picture",
        "models.embed_content",
        {"model": "text-embedding-005", "contents": ["a", of_type("Part", inline_data={"data": DATA})]},
    ),
    ("models/", "models.embed_content", {"model": "models/gemini-embedding-001", "contents": "a"}),
    *(
        (f"{model} of {kind}", "models.embed_content", {"model": model, "contents": contents})
        for model in EMBEDDING
        for kind, contents in (("one", "a"), ("two texts", ["a", "b"]), ("two contents", TWO))
    ),
    ("base", "models.list", {"config": {"query_base": True, "page_size": 2}}),
    ("tuned", "models.list", {"config": {"query_base": False, "page_size": 2}}),
    ("tuned and filtered", "models.list", {"config": {"query_base": False, "filter": "a=1"}}),
    (
        "everything",
        "caches.create",
        {
            "model": "models/a",
            "config": {
                "contents": ["a", PART],
                "system_instruction": "s",
                "tools": [{"google_search": {}}],
                "tool_config": {"function_calling_config": {"mode": "AUTO"}},
                "display_name": "d",
                "expire_time": TIME,
                "kms_key_name": "k",
            },
        },
    ),
    (
        "function called",
        "models.generate_content",
        {"model": MODEL, "contents": "what weather?", "config": {"tools": [made("get_weather")]}},
    ),
    ("no name", "operations.get", {"operation": of_type("GenerateVideosOperation", name="")}),
    ("stored", "models.upscale_image", {"model": "m", "image": STORED, "upscale_factor": "x4"}),
    ("of a publisher", "models.generate_images", {"model": "someone/m", "prompt": "a cat"}),
    ("by a whole name", "models.generate_images", {"model": f"{WITHIN}/publishers/google/models/m", "prompt": "a cat"}),
    (
        "a video goes on",
        "models.generate_videos",
        {"model": "veo-3.1-generate-001", "video": {"uri": "gs://b/v.mp4", "mime_type": "video/mp4"}},
    ),
    ("a picture moves", "models.generate_videos", {"model": "veo-3.1-generate-001", "image": STORED, "prompt": "on"}),
    ("nothing", "models.generate_videos", {"model": "veo-3.1-generate-001"}),
    ("a table", "batches.create", {"model": "gemini-2.5-flash", "src": "bq://p.d.t"}),
    (
        "a table to another",
        "batches.create",
        {"model": "gemini-2.5-flash", "src": "bq://p.d.t", "config": {"dest": "bq://p.d.o", "display_name": "d"}},
    ),
    (
        "files to a folder",
        "batches.create",
        {
            "model": "gemini-2.5-flash",
            "src": {"format": "jsonl", "gcs_uri": ["gs://b/1.jsonl", "gs://b/2.jsonl"]},
            "config": {"dest": {"format": "jsonl", "gcs_uri": "gs://b/out"}},
        },
    ),
    (
        "a dataset",
        "batches.create",
        {
            "model": "publishers/google/models/gemini-2.5-flash",
            "src": f"{WITHIN}/datasets/9",
            "config": {
                "dest": {
                    "format": "vertex-dataset",
                    "vertex_dataset": {"bigquery_destination": "bq://p.d.o", "display_name": "x"},
                }
            },
        },
    ),
    ("a tuned model", "batches.create", {"model": f"{WITHIN}/models/9", "src": "gs://b/in.jsonl"}),
    ("no place for results", "batches.create", {"model": "gemini-2.5-flash", "src": "gs://b/in.txt"}),
    ("an uploaded file", "batches.create", {"model": "gemini-2.5-flash", "src": "files/abc"}),
    ("inlined", "batches.create", {"model": "gemini-2.5-flash", "src": [{"contents": "a"}]}),
    ("nowhere", "batches.create", {"model": "gemini-2.5-flash", "src": "gs://b/in.jsonl", "config": {"dest": "/tmp"}}),
    ("inlined", "batches.create_embeddings", {"model": "m", "src": {"inlined_requests": {"contents": ["a"]}}}),
    ("whole name", "batches.get", {"name": f"{WITHIN}/batchPredictionJobs/123"}),
    ("of the Developer API", "batches.get", {"name": "batches/abc"}),
    ("whole name", "batches.cancel", {"name": f"{WITHIN}/batchPredictionJobs/123"}),
    ("whole name", "batches.delete", {"name": f"{WITHIN}/batchPredictionJobs/123"}),
    ("short name", "tunings.get", {"name": "tuningJobs/1"}),
    ("short name", "tunings.cancel", {"name": "tuningJobs/1"}),
    (
        "a checkpoint of a tuned model",
        "tunings.tune",
        {
            "base_model": f"{WITHIN}/models/9",
            "training_dataset": TRAINING,
            "config": of_type("CreateTuningJobConfig", pre_tuned_model_checkpoint_id="3", epoch_count=2),
        },
    ),
    ("a tuned model", "tunings.tune", {"base_model": f"{WITHIN}/models/9@2", "training_dataset": TRAINING}),
    (
        "metrics",
        "tunings.tune",
        {
            "base_model": "gemini-2.5-flash",
            "training_dataset": TRAINING,
            "config": of_type(
                "CreateTuningJobConfig",
                evaluation_config=of_type(
                    "EvaluationConfig",
                    metrics=[
                        of_type("Metric", name="exact_match"),
                        of_type("Metric", name="bleu"),
                        of_type("Metric", name="rouge_1"),
                        of_type("Metric", name="mine", prompt_template="Is {response} good?", return_raw_output=True),
                    ],
                    output_config={"gcs_destination": {"output_uri_prefix": "gs://b/o"}},
                ),
            ),
        },
    ),
    ("", "files.list", {}),
    ("", "files.get", {"name": "files/a"}),
    ("", "files.delete", {"name": "files/a"}),
    ("", "files.upload", {"file": {"$object": "a text file"}}),
    ("", "files.download", {"file": "files/a"}),
    ("", "files.register_files", {"auth": {"$object": "credentials"}, "uris": ["gs://b/x"]}),
    ("", "file_search_stores.create", {}),
    ("", "file_search_stores.get", {"name": "fileSearchStores/a"}),
    ("", "file_search_stores.list", {}),
    ("", "file_search_stores.delete", {"name": "fileSearchStores/a"}),
    ("", "file_search_stores.documents.list", {"parent": "fileSearchStores/a"}),
    (
        "",
        "file_search_stores.upload_to_file_search_store",
        {"file_search_store_name": "fileSearchStores/a", "file": {"$object": "a text file"}},
    ),
    ("", "auth_tokens.create", {"config": {"uses": 1}}),
]


def vertex_calls() -> Iterator[Call]:
    yield from of_methods(VERTEX, vertex=True)
    values = Values(vertex=True)
    tune = VERTEX["tunings.tune"][0]
    for method in METHODS_OF_TUNING:
        yield Call(f"vertex tunings.tune {method}", "tunings.tune", {**tune, "config": {"method": method}}, vertex=True)
        for label, value in values.each("CreateTuningJobConfig"):
            yield Call(
                f"vertex tunings.tune {method} {label}",
                "tunings.tune",
                {**tune, "config": {"method": method, **value}},
                vertex=True,
            )
    for argument, name, method, more in (
        ("source", "RecontextImageSource", "models.recontext_image", {"model": "m"}),
        ("source", "SegmentImageSource", "models.segment_image", {"model": "m"}),
        ("source", "GenerateVideosSource", "models.generate_videos", {"model": "m"}),
        ("image", "Image", "models.upscale_image", {"model": "m", "upscale_factor": "x2"}),
        ("src", "BatchJobSource", "batches.create", {"model": "m", "config": {"dest": "gs://b/o"}}),
        ("training_dataset", "TuningDataset", "tunings.tune", {"base_model": "m"}),
        ("example", "ReinforcementTuningExample", "tunings.validate_reward", VERTEX["tunings.validate_reward"][0]),
        (
            "single_reward_config",
            "SingleReinforcementTuningRewardConfig",
            "tunings.validate_reward",
            VERTEX["tunings.validate_reward"][0],
        ),
        (
            "composite_reward_config",
            "CompositeReinforcementTuningRewardConfig",
            "tunings.validate_reward",
            {
                key: value
                for key, value in VERTEX["tunings.validate_reward"][0].items()
                if key != "single_reward_config"
            },
        ),
    ):
        yield from of_values(method, argument, name, lambda value: value, more, vertex=True)
    edit = VERTEX["models.edit_image"][0]
    for name, config in REFERENCES.items():
        for label, value in values.each(config):
            image = of_type(name, reference_id=2, reference_image=PICTURE, config=of_type(config, **value))
            yield Call(
                f"vertex models.edit_image {name} {label}",
                "models.edit_image",
                {**edit, "reference_images": [RAW, image]},
                vertex=True,
            )
    content = of_type("ContentReferenceImage", reference_id=2, reference_image=STORED)
    yield Call(
        "vertex models.edit_image ContentReferenceImage",
        "models.edit_image",
        {**edit, "reference_images": [RAW, content]},
        vertex=True,
    )
    for model in EMBEDDING[:1]:
        given = {"model": model, "contents": "a"}
        for label, value in values.each("EmbedContentConfig"):
            yield Call(
                f"vertex models.embed_content {model} config.{label}",
                "models.embed_content",
                {**given, "config": value},
                vertex=True,
            )
    for kind, value in CONTENTS.items():
        for method in ("generate_content", "count_tokens", "compute_tokens"):
            name = f"models.{method}"
            yield Call(f"vertex {name} of {kind}", name, {"model": MODEL, "contents": value}, vertex=True)
    for field, kinds in (("system_instruction", SYSTEM), ("tools", TOOLS), ("response_schema", SCHEMAS)):
        for kind, value in kinds.items():
            mime_type = "text/x.enum" if kind in ("enum", "an enum") else "application/json"
            settings: dict[str, Any] = {field: value}
            if field == "response_schema":
                settings["response_mime_type"] = mime_type
            name = "models.generate_content"
            yield Call(f"vertex {name} {field}: {kind}", name, {**ASK, "config": settings}, vertex=True)
    for kind, value in CONFIGS.items():
        name = "models.generate_content"
        yield Call(f"vertex {name} config: {kind}", name, {**ASK, "config": value}, vertex=True)
    for (method, argument), names in NAMES.items():
        for name in names:
            given = {**REST.get(method, {}), argument: name}
            yield Call(f"vertex {method} {argument}={name}", method, given, vertex=True)
    for label, method, arguments, then in CHATS:
        yield Call(f"vertex {method}: {label}", method, arguments, then, vertex=True)
    for label, method, arguments in OTHERS:
        yield Call(f"vertex {method}: {label}" if label else f"vertex {method}", method, arguments, vertex=True)

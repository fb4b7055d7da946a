"""File search stores and their documents."""

from __future__ import annotations

import re

from ..call import JSON, Call
from ..clock import format_time
from ..errors import ApiError, bad_field, failed_precondition, invalid, not_found
from ..fake_model.chunks import chunk_settings, split_into_chunks
from ..fake_model.documents import from_content
from ..ids import short_hash
from ..paging import list_response
from ..project import Project
from ..records import Chunk, Content, Document, LongRunningOperation, Store
from . import operations
from .media import download
from .models import find_model

_DEFAULT_MODEL = "models/gemini-embedding-001"
_TYPES = "type.googleapis.com/google.ai.generativelanguage.v1main."
_MEDIA = ("image/", "application/pdf")


def create_store(call: Call) -> JSON:
    display_name = call.body.get("displayName", "")
    if len(display_name) > 512:
        raise bad_field("FileSearchStore", "display_name", "it must have at most 512 characters")
    model = find_model(
        call.options, call.body.get("embeddingModel", _DEFAULT_MODEL), call.match.version, "embedContent"
    )
    suffix = call.project.ids.new("store")
    slug = re.sub(r"[^a-z0-9]+", "-", display_name.lower()).strip("-")[:20]
    name = f"fileSearchStores/{slug}-{suffix}" if slug else f"fileSearchStores/{suffix}"
    now = format_time(call.project.clock.now())
    resource = call.spec.writable("FileSearchStore", call.body)
    resource |= {"name": name, "createTime": now, "updateTime": now, "embeddingModel": model["name"]}
    store = Store(resource, call.project.sequence())
    call.project.stores[name] = store
    return resource


def get_store(call: Call) -> JSON:
    return _counted(call.project.store(call.name))


def list_stores(call: Call) -> JSON:
    stores = call.project.stores.values()
    for store in stores:
        _counted(store)
    return list_response(stores, call.query, "fileSearchStores", "fileSearchStores", default=10, maximum=20)


def delete_store(call: Call) -> JSON:
    store = call.project.store(call.name)
    if store.documents and not call.query.get("force"):
        raise failed_precondition("Cannot delete non-empty FileSearchStore.")
    del call.project.stores[call.name]
    return {}


def import_file(call: Call) -> JSON:
    store = call.project.store(call.name)
    name = call.body["fileName"]
    if not name.startswith("files/"):
        raise bad_field("ImportFileRequest", "file_name", f"{name!r} is not the name of a file, such as files/abc-123")
    file = call.project.file(name)
    if file.resource["state"] != "ACTIVE" or file.content is None:
        raise failed_precondition(f"The File {name.removeprefix('files/')} is not ACTIVE, or has no content.")
    display_name = file.resource.get("displayName") or name.removeprefix("files/")
    body = {"displayName": display_name} | call.body
    operation = _add(call, store, body, file.content, f"{call.name}/operations", "ImportFileResponse")
    if operation.polls_left == 0:
        operations.advance(operation)
    return operation.resource


def upload_to_store(call: Call) -> JSON:
    """Refuse an upload without media."""
    raise invalid(f"Upload the media: POST /upload/{call.match.version}/{call.name}:uploadToFileSearchStore.")


def complete_upload(call: Call, metadata: JSON, content: Content) -> JSON:
    store = call.project.store(call.name)
    body = metadata if "displayName" in metadata else metadata | {"displayName": content.file_name or "upload"}
    operation = _add(call, store, body, content, f"{call.name}/upload/operations", "UploadToFileSearchStoreResponse")
    # The upload is indexed before its last response, which only has the result.
    operations.finish(operation)
    return {key: value for key, value in operation.resource.items() if key in ("name", "response", "error")}


def list_documents(call: Call) -> JSON:
    store = call.project.store(call.name)
    return list_response(store.documents.values(), call.query, call.name, "documents", default=10, maximum=20)


def get_document(call: Call) -> JSON:
    return _document(call.project, call.name).resource


def delete_document(call: Call) -> JSON:
    document = _document(call.project, call.name)
    if document.chunks and not call.query.get("force"):
        raise failed_precondition("Cannot delete non-empty Document.")
    del call.project.store(call.name.rpartition("/documents/")[0]).documents[call.name]
    return {}


def download_media(call: Call) -> object:
    store = call.project.store(f"fileSearchStores/{call.ids['fileSearchStoresId']}")
    for document in store.documents.values():
        if document.media_id == call.ids["mediaId"]:
            return download(call, document.content)
    raise not_found(f"There is no media {call.ids['mediaId']} in {store.resource['name']}.")


def _add(
    call: Call, store: Store, body: JSON, content: Content, operations_of: str, response: str
) -> LongRunningOperation:
    """Add a document to a store: pending at first, searchable when its operation is done."""
    project = call.project
    size, overlap = chunk_settings(body.get("chunkingConfig", {}))
    identifier = project.ids.new("document")
    slug = re.sub(r"[^a-z0-9]+", "-", body["displayName"].lower()).strip("-")[:20]
    identifier = f"{slug}-{identifier}" if slug else identifier
    name = f"{store.resource['name']}/documents/{identifier}"
    now = format_time(project.clock.now())
    resource = call.spec.writable("Document", body) | {
        "name": name,
        "createTime": now,
        "updateTime": now,
        "state": "STATE_PENDING",
        "sizeBytes": str(content.size),
        "mimeType": content.mime_type,
    }
    media_id = short_hash(name, 16) if content.mime_type.startswith(_MEDIA) else None
    document = Document(resource, project.sequence(), content, [], media_id)
    store.documents[name] = document

    def finish() -> JSON:
        resource["updateTime"] = format_time(project.clock.now())
        try:
            document.chunks = split_into_chunks(from_content(content, body["displayName"]).pages, size, overlap)
        except ApiError as error:
            return _failed(document, error.message)
        if not document.chunks and content.mime_type.startswith("image/"):
            document.chunks = [Chunk(re.sub(r"[_.-]+", " ", body["displayName"]), None)]
        if not document.chunks:
            return _failed(document, f"No text could be read from the document ({content.mime_type}).")
        resource["state"] = "STATE_ACTIVE"
        kind = f"{_TYPES}{response}"
        told = {"parent": store.resource["name"], "documentName": name}
        if response.startswith("Upload"):
            told |= {"mimeType": content.mime_type, "sizeBytes": str(content.size)}
        return {"response": {"@type": kind, **told}}

    metadata = {"@type": f"{_TYPES}{response.removesuffix('Response')}Metadata"}
    return operations.start(project, f"{operations_of}/{identifier}", metadata, finish)


def _failed(document: Document, message: str) -> JSON:
    document.resource["state"] = "STATE_FAILED"
    return {"error": {"code": 3, "message": message}}


def _document(project: Project, name: str) -> Document:
    document = project.store(name.rpartition("/documents/")[0]).documents.get(name)
    if document is None:
        raise not_found(f"There is no document {name}.")
    return document


def _counted(store: Store) -> JSON:
    """The store's resource with current counts; like the API, without zeros."""
    states = [document.resource["state"] for document in store.documents.values()]
    counts = {
        "activeDocumentsCount": states.count("STATE_ACTIVE"),
        "pendingDocumentsCount": states.count("STATE_PENDING"),
        "failedDocumentsCount": states.count("STATE_FAILED"),
        "sizeBytes": sum(document.content.size for document in store.documents.values()),
    }
    for key, count in counts.items():
        store.resource.pop(key, None)
        if count:
            store.resource[key] = str(count)
    return store.resource


HANDLERS = {
    "createFileSearchStore": create_store,
    "getFileSearchStore": get_store,
    "listFileSearchStores": list_stores,
    "deleteFileSearchStore": delete_store,
    "importFile": import_file,
    "uploadToFileSearchStore": upload_to_store,
    "downloadFileSearchStoreMedia": download_media,
    "listDocuments": list_documents,
    "getDocument": get_document,
    "deleteDocument": delete_document,
}

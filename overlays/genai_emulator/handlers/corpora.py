"""Corpora, and answers from passages. The API has no method left that puts documents into a corpus: they stay empty."""

from __future__ import annotations

import re
from typing import Any

from ..call import JSON, Call
from ..clock import format_time
from ..errors import bad_field, permission_denied
from ..fake_model.checks import check_contents
from ..ids import slug
from ..paging import list_response
from ..records import Corpus
from ..scripted.prompt import text_of
from .permissions import grant_owner

_MOST = 512
# Below this share of the question's words a passage is taken to be about something else.
_LEAST = 0.2


def create_corpus(call: Call) -> JSON:
    display_name = call.body.get("displayName", "")
    if len(display_name) > _MOST:
        raise bad_field("Corpus", "display_name", f"it must have at most {_MOST} characters")
    plain = slug(display_name, 24) or "corpus"
    name = f"corpora/{plain}-{call.project.ids.new('corpus', 12)}"
    now = format_time(call.project.clock.now())
    resource = {"name": name, "displayName": display_name, "createTime": now, "updateTime": now}
    call.project.corpora[name] = Corpus(resource, call.project.sequence())
    grant_owner(call.project, name)
    return resource


def get_corpus(call: Call) -> JSON:
    return _find(call, call.name).resource


def list_corpora(call: Call) -> JSON:
    return list_response(call.project.corpora.values(), call.query, "corpora", "corpora", default=10, maximum=20)


def delete_corpus(call: Call) -> JSON:
    _find(call, call.name)
    del call.project.corpora[call.name]
    for name in [name for name in call.project.permissions if name.startswith(f"{call.name}/")]:
        del call.project.permissions[name]
    return {}


def generate_answer(call: Call) -> JSON:
    """Answer with the passage that has most words of the question, as it stands."""
    contents = call.body["contents"]
    check_contents(contents, "GenerateAnswerRequest")
    if "semanticRetriever" in call.body:
        _find(call, "/".join(call.body["semanticRetriever"]["source"].split("/")[:2]))
    elif "inlinePassages" not in call.body:
        raise bad_field("GenerateAnswerRequest", "grounding_source", "inline_passages or semantic_retriever is needed")
    question = _words(text_of(contents[-1].get("parts", [])))
    share, text, passage_id = 0.0, "", ""
    for passage in call.body.get("inlinePassages", {}).get("passages", []):
        said = text_of(passage.get("content", {}).get("parts", []))
        found = len(question & _words(said)) / max(1, len(question))
        if found > share:
            share, text, passage_id = found, said, passage.get("id", "")
    if share < _LEAST:
        text = "The passages do not answer the question."
    candidate: JSON = {"content": {"parts": [{"text": text}], "role": "model"}, "finishReason": "STOP", "index": 0}
    if share >= _LEAST:
        grounding = {"passageId": passage_id, "partIndex": 0}
        candidate["groundingAttributions"] = [
            {"sourceId": {"groundingPassage": grounding}, "content": {"parts": [{"text": text}]}}
        ]
    return {"answer": candidate, "answerableProbability": round(min(1.0, share), 4)}


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w{3,}", text.lower()))


def _find(call: Call, name: str) -> Corpus:
    corpus = call.project.corpora.get(name)
    if corpus is None:
        raise permission_denied(f"You do not have permission to access Corpus {name}, or it does not exist.")
    return corpus


HANDLERS: dict[str, Any] = {
    "createCorpus": create_corpus,
    "getCorpus": get_corpus,
    "listCorpora": list_corpora,
    "deleteCorpus": delete_corpus,
    "generateAnswer": generate_answer,
}

"""A method's settings, and where in the request each lands."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from gemini_api.backends import GEMINI
from genai_runtime.arguments import put
from genai_runtime.converters import Converters
from genai_runtime.errors import ArgumentError
from genai_runtime.models.checks import check_config
from tests.templates.packages import service


def sent(models: ModuleType, backend: str = "vertex", **settings: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    body: dict[str, Any] = {}
    query: dict[str, Any] = {}
    models.SayConfig(**settings)._to_request(body, query, Converters(models, service(models, backend)))
    return body, query


def test_each_setting_goes_to_its_place(models: ModuleType) -> None:
    body, query = sent(
        models,
        temperature=0.5,
        top_k=3,
        voice="Kore",
        system={"parts": [{"text": "be brief"}]},
        labels={"a": "b"},
        page_size=7,
    )
    assert body == {
        "generationConfig": {"temperature": 0.5, "topK": 3, "speech": {"voice": "Kore"}},
        "system": {"parts": [{"text": "be brief"}]},
        "labels": {"a": "b"},
    }
    assert query == {"pageSize": 7}


def test_what_is_not_set_leaves_nothing(models: ModuleType) -> None:
    assert sent(models) == ({}, {})
    assert sent(models, http_options={"timeout": 5}) == ({}, {})


def test_it_is_merged_into_what_is_there(models: ModuleType) -> None:
    given = {"generationConfig": {"topP": 1, "speech": {"rate": 2}}}
    body = dict(given)
    models.SayConfig(temperature=1, voice="x")._to_request(body, {}, Converters(models, service(models)))
    assert body == {"generationConfig": {"topP": 1, "temperature": 1.0, "speech": {"rate": 2, "voice": "x"}}}
    assert given == {"generationConfig": {"topP": 1, "speech": {"rate": 2}}}


def test_unknown_settings_that_were_read_leniently_are_sent(models: ModuleType) -> None:
    config = models.SayConfig.from_dict({"temperature": 1, "brandNew": True})
    with pytest.raises(ArgumentError, match="no field 'brandNew'"):
        models.SayConfig.model_validate({"temperature": 1, "brandNew": True})
    body: dict[str, Any] = {}
    config._to_request(body, {}, Converters(models, service(models)))
    assert body == {"generationConfig": {"temperature": 1.0}, "brandNew": True}


def test_a_setting_that_the_backend_lacks_is_refused(models: ModuleType) -> None:
    with pytest.raises(ArgumentError, match=r"SayConfig.labels: the Gemini Developer API does not know it"):
        sent(models, "gemini", labels={"a": "b"})


def test_what_takes_a_union_is_kept_for_its_converter(models: ModuleType) -> None:
    assert models.SayConfig(system="be brief").system == "be brief"
    with pytest.raises(ArgumentError, match="system_instruction: expected Content or a dict, got str 'be brief'"):
        sent(models, system="be brief")
    with pytest.raises(ArgumentError, match=r"SayConfig.temperature: expected a float"):
        models.SayConfig(temperature="hot")


def test_a_config_is_a_model_a_dict_or_nothing(models: ModuleType) -> None:
    config = models.SayConfig(temperature=1)
    assert check_config(config, models.SayConfig) is config
    assert check_config({"topK": 3}, models.SayConfig) == models.SayConfig(top_k=3)
    assert check_config(None, models.SayConfig) is None
    with pytest.raises(ArgumentError, match="config: no field 'temprature'; did you mean 'temperature'"):
        check_config({"temprature": 1}, models.SayConfig)
    with pytest.raises(ArgumentError, match="config: expected SayConfig or a dict, got Part"):
        check_config(models.Part(), models.SayConfig)
    with pytest.raises(ArgumentError, match=r"config.http_options.timeout: expected an int"):
        check_config({"http_options": {"timeout": "x"}}, models.SayConfig)


def test_put_makes_its_way() -> None:
    body: dict[str, Any] = {"a": 1}
    put(body, ("a", "b"), {"c": 2})
    assert body == {"a": {"b": {"c": 2}}}


class TestConverters:
    def test_models_and_dicts(self, models: ModuleType) -> None:
        convert = Converters(models, service(models))
        content = {"parts": [{"text": "a"}]}
        for value in (content, models.Content(**content), [content], (models.Content(**content),)):
            assert convert.contents(value) == [content]
            assert convert.embed_contents(value) == [content]
        assert convert.content(content) == content
        assert convert.json_schema({"type": "object"}) == {"type": "object"}

    def test_mistakes_name_the_argument(self, models: ModuleType) -> None:
        convert = Converters(models, service(models))
        with pytest.raises(ArgumentError, match=r"contents\[1\].parts\[0\]: no field 'txt'; did you mean 'text'"):
            convert.contents([{"parts": []}, {"parts": [{"txt": 1}]}])
        with pytest.raises(ArgumentError, match="contents: expected a list, got str 'hi'"):
            convert.contents("hi")

    def test_resource_names(self, models: ModuleType) -> None:
        convert = Converters(models, service(models))
        assert convert.model_name("gemini-flash") == "models/gemini-flash"
        assert convert.model_name("tunedModels/x") == "tunedModels/x"
        assert convert.file_name("files/a") == "files/a"
        assert convert.cached_content_name("c") == "cachedContents/c"
        for wrong in ("", "files/../x", "stores/x"):
            with pytest.raises(ArgumentError):
                convert.file_name(wrong)

    def test_options(self, models: ModuleType) -> None:
        given = models.HttpOptions(timeout=2500, headers={"a": "b"}, api_version="v1", extra_body={"x": 1})
        options = Converters(models, service(models)).options(given)
        assert options is not None
        assert (options.timeout, options.headers, options.api_version) == (2.5, {"a": "b"}, "v1")
        assert (options.extra_body, options.base_url, options.retry) == ({"x": 1}, None, None)

    def test_there_is_every_converter_that_the_surface_names_and_no_other(self, models: ModuleType) -> None:
        from ruamel.yaml import YAML

        surface = YAML(typ="safe", pure=True).load(Path(__file__).parents[2] / "spec" / "surface.yaml")
        methods = {name for name in vars(Converters) if not name.startswith("_") and name not in ("backend", "models")}
        assert methods == surface["converters"].keys()

    def test_retries(self) -> None:
        import gemini_api.models as real

        given = real.HttpOptions(retry_options={"attempts": 3, "http_status_codes": [429]})
        options = Converters(real, GEMINI).options(given)
        assert options is not None
        assert options.retry is not None
        assert (options.retry.attempts, options.retry.statuses, options.retry.max_delay) == (3, {429}, 60.0)
        assert Converters(real, GEMINI).speech({"language_code": "de"}) == {"languageCode": "de"}
        assert Converters(real, GEMINI).schema({"type": "string"}) == {"type": "STRING"}
        assert Converters(real, GEMINI).tools([{"google_search": {}}]) == [{"googleSearch": {}}]


@pytest.mark.parametrize(
    ("backend", "expected"),
    [
        ("gemini", {"generationConfig": {"topK": 3, "seed": 1}}),
        ("vertex", {"generationConfig": {"topK": 3}, "seed": 1}),
    ],
)
def test_a_setting_goes_to_the_place_that_the_backend_has_for_it(
    models: ModuleType, backend: str, expected: dict[str, Any]
) -> None:
    assert sent(models, backend, top_k=3, seed=1)[0] == expected

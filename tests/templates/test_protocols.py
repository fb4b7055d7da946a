"""Models as Python objects: equality, repr, copies, pickles, and loading them only when asked."""

from __future__ import annotations

import copy
import gc
import pickle
import subprocess
import sys
import textwrap
import weakref
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from genai_runtime.models.base import Model


def whole(models: ModuleType) -> Any:
    content = models.Content.from_dict({"parts": [{"text": "a", "level": "NEWER", "fresh": [1]}, {"args": {"x": [1]}}]})
    content.parts[1].when = models.Part(when="2020-01-01T00:00:00.123456789Z").when
    return content


class TestEquality:
    def test_by_value(self, models: ModuleType) -> None:
        assert whole(models) == whole(models)
        assert models.Part(text="a") != models.Part(text="b")
        assert models.Part(text="a") != models.Blob()
        assert models.Part(text="a") != {"text": "a"}
        assert models.Part() == models.Part.from_dict({})

    def test_extra_counts_and_an_empty_one_does_not(self, models: ModuleType) -> None:
        one, other = models.Part(text="a"), models.Part(text="a")
        assert one.extra == {}
        assert one == other
        one.extra["x"] = 1
        assert one != other

    def test_a_subclass_equals_its_base(self, models: ModuleType) -> None:
        class Note(models.Part):
            pass

        assert Note(text="a") == models.Part(text="a")
        assert models.Part(text="a") == Note(text="a")

    def test_they_change_so_they_do_not_hash(self, models: ModuleType) -> None:
        with pytest.raises(TypeError, match="unhashable"):
            hash(models.Part())


class TestRepr:
    def test_only_what_is_set(self, models: ModuleType) -> None:
        assert repr(models.Part()) == "Part()"
        assert repr(models.Part(text="a", count=0)) == "Part(text='a', count=0)"
        content = models.Content(parts=[{"text": "a"}])
        assert repr(content) == str(content) == "Content(parts=[Part(text='a')])"
        assert repr(models.Part.from_dict({"fresh": 1})) == "Part(extra={'fresh': 1})"

    def test_long_bytes_are_cut(self, models: ModuleType) -> None:
        assert repr(models.Blob(data=b"short")) == "Blob(data=b'short')"
        assert repr(models.Blob(data=b"x" * 5000)) == "Blob(data=<5000 bytes: b'xxxxxxxxxxxxxxxx'...>)"

    @pytest.mark.parametrize("name", ["x-goog-api-key", "Authorization", "Proxy-Authorization", "Cookie", "api_key"])
    def test_no_secret_that_has_a_telling_name(self, models: ModuleType, name: str) -> None:
        options = models.HttpOptions(
            headers={name: "SECRET", "x-plain": "shown"}, extra_body={"deep": {name: "SECRET"}}
        )
        assert "SECRET" not in repr(options)
        assert "shown" in repr(options)
        assert options.headers[name] == "SECRET"


class TestCopies:
    def test_shallow(self, models: ModuleType) -> None:
        content = whole(models)
        twin = copy.copy(content)
        assert twin == content
        assert twin.parts is content.parts
        twin.extra["x"] = 1
        assert content.extra == {}

    def test_deep(self, models: ModuleType) -> None:
        content = whole(models)
        twin = copy.deepcopy(content)
        assert twin == content
        twin.parts[0].extra["fresh"].append(2)
        twin.parts[1].args["x"].append(2)
        assert content == whole(models)
        assert twin.parts[0].level is content.parts[0].level

    def test_what_appears_twice_stays_one(self, models: ModuleType) -> None:
        part = models.Part(text="a")
        twin = copy.deepcopy(models.Content(parts=[part, part]))
        assert twin.parts[0] is twin.parts[1]

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_pickles(self, models: ModuleType, protocol: int) -> None:
        twin = pickle.loads(pickle.dumps(whole(models), protocol))
        assert twin == whole(models)
        assert twin.to_dict() == whole(models).to_dict()
        assert type(twin.parts[0]) is models.Part

    def test_a_pickle_without_a_field_that_came_later(self, models: ModuleType) -> None:
        function, (cls, values, extra) = models.Part(text="a", count=1).__reduce__()
        del values["count"]
        assert function(cls, values, extra) == models.Part(text="a")

    def test_weak_references(self, models: ModuleType) -> None:
        part = models.Part()
        reference = weakref.ref(part)
        del part
        gc.collect()
        assert reference() is None


def test_the_base_alone_has_no_fields() -> None:
    with pytest.raises(TypeError, match="one of its subclasses"):
        Model(text="a")
    found = Model.from_dict({"text": "a"})
    assert (found.to_dict(), found.extra) == ({"text": "a"}, {"text": "a"})
    # All classes would have it, and each read of any field would be three times as slow.
    assert not hasattr(Model, "__getattr__")


class TestLazyTable:
    def run(self, models: ModuleType, script: str) -> str:
        folder = Path(str(models.__file__)).parents[2]
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(script)],
            capture_output=True,
            text=True,
            env={"PYTHONPATH": f"{folder}:{':'.join(sys.path)}"},
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def test_importing_the_package_loads_no_model(self, models: ModuleType) -> None:
        script = """
            import sys
            import small_api.models as models
            assert not [name for name in sys.modules if name.startswith("small_api.models.")]
            assert "attr" not in sys.modules
            models.Blob
            print([name for name in sorted(sys.modules) if name.startswith("small_api.models.")])
        """
        assert self.run(models, script).strip() == "['small_api.models.blob']"

    def test_threads_that_ask_at_once_all_get_whole_classes(self, models: ModuleType) -> None:
        script = """
            import sys, threading
            sys.setswitchinterval(1e-6)
            import small_api.models as models
            names, barrier, failures = ["Part", "Content", "Level", "SayConfig", "ListPartsResponse"] * 4, None, []
            barrier = threading.Barrier(len(names))
            def ask(name):
                barrier.wait()
                try:
                    cls = getattr(models, name)
                    if name != "Level":
                        cls.from_dict({"parts": [{"text": "a", "byName": {"b": {"level": "LOW"}}}]}).to_dict()
                except BaseException as error:
                    failures.append((name, repr(error)))
            threads = [threading.Thread(target=ask, args=(name,)) for name in names]
            [thread.start() for thread in threads]
            [thread.join() for thread in threads]
            print(failures)
        """
        assert self.run(models, script).strip() == "[]"

    def test_unknown_names_and_listing(self, models: ModuleType) -> None:
        with pytest.raises(AttributeError, match="has no attribute 'Nope'"):
            models.Nope  # noqa: B018
        assert {"Part", "PartDict", "PartOrDict", "ContentUnion", "Degree", "Nothing"} <= set(dir(models))
        assert {"Part", "ContentUnion", "Degree"} <= set(models.__all__)

    def test_aliases_are_the_same_class(self, models: ModuleType) -> None:
        assert models.Nothing is models.Empty
        assert models.Degree is models.Level

    def test_names_for_typing(self, models: ModuleType) -> None:
        assert models.PartDict.__total__ is False
        assert {"text", "inline_data", "parsed"} <= set(models.PartDict.__annotations__)
        assert set(models.PartOrDict.__args__) == {models.Part, models.PartDict}
        assert models.NothingDict is models.EmptyDict
        assert models.Content in models.ContentUnion.__args__
        with pytest.raises(AttributeError):
            models._dicts.NopeDict  # noqa: B018


def test_docstrings_say_what_the_description_says(models: ModuleType) -> None:
    text = models.Part.__doc__
    assert text.startswith("One piece.")
    assert "At most one of ``text`` and ``inline_data`` is set." in text
    assert "Source: https://example.test/part" in text
    assert "    inline_data: Bytes. Required." in text
    assert "    level: level Set by the server." in text
    assert "    type: type Also called ``kind`` and ``sort``." in text
    assert "    labels: labels Vertex AI only." in text
    assert "    HIGH: Much. Deprecated." in models.Level.__doc__
    choice = models.Choice.__doc__
    assert "Deprecated." in choice
    assert "Needs ``text`` or ``text`` and ``secret``." in choice
    assert "text Cannot be changed later." in choice
    assert "secret Never returned. Gemini Developer API only." in choice

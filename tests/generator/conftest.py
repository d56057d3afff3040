import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.conftest import Serve
from tests.generator.made import Made, make


@pytest.fixture
async def made(
    request: pytest.FixtureRequest, tmp_path: Path, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Made]:
    """Generate the description that the test's mark ``of`` changes, and serve it."""
    mark = request.node.get_closest_marker("of")
    assert mark is not None
    monkeypatch.setattr(sys, "path", [*sys.path])
    found = make(mark.args[0], tmp_path, mark.args[1])
    found.server = await serve(found.handle)
    yield found
    for name in [name for name in sys.modules if name.partition(".")[0] == found.package]:
        del sys.modules[name]

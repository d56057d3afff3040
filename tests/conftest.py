import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--run-chaos", action="store_true", help="also run the long form of the fault tests")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "chaos: the long form of a fault test, run with --run-chaos")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--run-chaos"):
        return
    skip = pytest.mark.skip(reason="the long form: give --run-chaos")
    for item in items:
        if "chaos" in item.keywords:
            item.add_marker(skip)

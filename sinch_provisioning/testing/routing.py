"""From a request's path to its operation: one step in a tree for each word of the path."""

from collections.abc import Iterable
from typing import Final
from urllib.parse import unquote

from sinch_provisioning.operations import Operation


class _Node:
    __slots__ = ("any", "methods", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.any: _Node | None = None
        self.methods: dict[str, Operation] = {}


class Router:
    """The operations by path and method."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root: Final = _Node()
        for operation in operations:
            node = self._root
            for word in operation.path.strip("/").split("/"):
                if word.startswith("{"):
                    node.any = node.any or _Node()
                    node = node.any
                else:
                    node = node.words.setdefault(word, _Node())
            node.methods[operation.method] = operation

    def find(self, method: str, path: str) -> tuple[Operation, list[str]] | list[str]:
        """Find the operation of a method and a path as it was sent, and the path's arguments, decoded.

        A literal word comes before an argument. When no operation has both, the methods that the path does have are
        given: none for a path that leads nowhere.
        """
        search = _Search(path[1:].split("/"), method)
        operation = search.walk(self._root, 0)
        return search.methods if operation is None else (operation, search.arguments)


class _Search:
    """One walk through the tree, with what was found on the way."""

    __slots__ = ("_method", "_words", "arguments", "methods")

    def __init__(self, words: list[str], method: str) -> None:
        self._words = words
        self._method = method
        self.arguments: list[str] = []
        self.methods: list[str] = []

    def walk(self, node: _Node, index: int) -> Operation | None:
        if index == len(self._words):
            self.methods.extend(node.methods)
            return node.methods.get(self._method)
        word = self._words[index]
        known = node.words.get(word)
        if known is not None:
            operation = self.walk(known, index + 1)
            if operation is not None:
                return operation
        if node.any is None or not word:
            return None
        self.arguments.append(unquote(word) if "%" in word else word)
        operation = self.walk(node.any, index + 1)
        if operation is None:
            self.arguments.pop()
        return operation

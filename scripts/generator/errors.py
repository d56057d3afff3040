"""What stops the generator."""


class GeneratorError(Exception):
    """The description, or our data beside it, has something that the generator cannot express."""

"""The version of the toolkit and of the rules that it ships."""

__version__ = "0.1.0"

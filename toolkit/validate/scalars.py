"""The keywords for strings and numbers."""

from typing import Any

from toolkit.validate import amounts, wording
from toolkit.validate.defect import Defect
from toolkit.validate.defects import add
from toolkit.validate.json_values import compiled
from toolkit.validate.spots import Spot
from toolkit.validate.string_formats import conforms


def check_string(node: dict[str, Any], at: Spot, out: list[Defect]) -> None:
    """Add what is wrong with a string: one defect, the plainest first."""
    value: str = at.value
    if len(value) < node.get("minLength", 0):
        add(out, amounts.too_short, (at.path, value, node["minLength"]))
    elif not conforms(node.get("format", ""), value) or not compiled(node.get("pattern", "")).search(value):
        add(out, wording.malformed, (at.path, value, at.kind, [node]))
    elif len(value) > node.get("maxLength", len(value)):
        add(out, amounts.too_long, (at.path, value, node["maxLength"]))


def check_number(node: dict[str, Any], at: Spot, out: list[Defect]) -> None:
    """Add what is wrong with a number."""
    value: float = at.value
    expected = None
    if value < node.get("minimum", value):
        expected = f"at least {node['minimum']}"
    elif "exclusiveMinimum" in node and value <= node["exclusiveMinimum"]:
        expected = f"more than {node['exclusiveMinimum']}"
    elif value > node.get("maximum", value):
        expected = f"at most {node['maximum']}"
    elif "exclusiveMaximum" in node and value >= node["exclusiveMaximum"]:
        expected = f"less than {node['exclusiveMaximum']}"
    elif "multipleOf" in node and value % node["multipleOf"]:
        expected = f"a multiple of {node['multipleOf']}"
    if expected:
        add(out, amounts.out_of_range, (at.path, value, expected))

"""Which part of a web page is its text, and which are menus, notices and other furniture round it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from lxml import etree
from lxml import html as lxml_html

NEVER_SHOWN = frozenset(
    ("script", "style", "noscript", "template", "head", "iframe", "object", "embed", "svg", "math", "canvas", "audio",
     "video", "select", "button", "input", "textarea", "datalist", "dialog", "map")
)  # fmt: skip
_FURNITURE = frozenset(("nav", "aside", "footer", "form", "menu"))
_FURNITURE_WORDS = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|footer|sidebar|comments?|related|share|social|cookies?|banner|"
    r"pagination|advert|ads|popup|login|search)(?:$|[\s_-])",
    re.I,
)
_LINKS_OF_A_MENU = 4


@dataclass(slots=True)
class _Size:
    """How much text an element shows, how much of it in links, and in how many links."""

    text: int = 0
    linked: int = 0
    links: int = 0


def find_article(root: etree._Element) -> tuple[etree._Element, int]:
    """The element that holds the page's text, with the furniture in it taken out, and how many parts that were.

    What looks like furniture but holds most of the text stays.
    """
    sizes = _sizes(root)
    main = _main(root, sizes)
    everything = sizes[main].text
    dropped = 0
    for element in [element for element in main.iterdescendants() if _goes(element, sizes, everything)]:
        dropped += sizes[element].text > 0
        cast(lxml_html.HtmlElement, element).drop_tree()
    return main, dropped


def _sizes(root: etree._Element) -> dict[etree._Element, _Size]:
    """Measured in one way from the leaves up: asking each element for its text takes quadratic time in deep pages."""
    sizes = {element: _Size() for element in root.iter()}
    for element in reversed(sizes):
        size = sizes[element]
        if element.tag in NEVER_SHOWN:
            size.text = size.linked = size.links = 0
        else:
            size.text += len((element.text or "").strip())
        if element.tag == "a":
            size.linked = size.text
            size.links += 1
        parent = element.getparent()
        if parent is not None:
            above = sizes[parent]
            above.text += size.text + len((element.tail or "").strip())
            above.linked += size.linked
            above.links += size.links
    return sizes


def _main(root: etree._Element, sizes: dict[etree._Element, _Size]) -> etree._Element:
    """The longest of the elements that say they are the article, else the body."""
    body = root.find("body")
    whole = root if body is None else body
    marked = [element for element in root.iter() if _says_it_is_the_article(element)]
    if not marked:
        return whole
    longest = max(marked, key=lambda element: sizes[element].text)
    return longest if sizes[longest].text * 4 >= sizes[whole].text else whole


def _says_it_is_the_article(element: etree._Element) -> bool:
    return (
        element.tag in ("article", "main") or element.get("role") == "main" or element.get("itemprop") == "articleBody"
    )


def _goes(element: etree._Element, sizes: dict[etree._Element, _Size], everything: int) -> bool:
    if element.tag in NEVER_SHOWN or _is_hidden(element):
        return True
    size = sizes[element]
    return size.text * 2 <= everything and (_is_called_furniture(element) or _is_menu(element, size))


def _is_called_furniture(element: etree._Element) -> bool:
    if element.tag in _FURNITURE:
        return True
    if element.tag not in ("div", "ul", "section", "ol", "header", "table"):
        return False
    names = f"{element.get('class', '')} {element.get('id', '')} {element.get('role', '')}"
    return _FURNITURE_WORDS.search(names) is not None


def _is_hidden(element: etree._Element) -> bool:
    style = element.get("style", "").replace(" ", "").lower()
    return "hidden" in element.attrib or "display:none" in style or element.get("aria-hidden") == "true"


def _is_menu(element: etree._Element, size: _Size) -> bool:
    return element.tag in ("ul", "ol") and size.links >= _LINKS_OF_A_MENU and size.linked > 0.8 * size.text

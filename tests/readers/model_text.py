"""The samples of samples/languages and their texts, as cvpress understands them."""

import json
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
RIGHT_TO_LEFT = {"ar", "fa", "he"}


def samples():
    """(language tag, path) of every sample, sorted by tag."""
    files = (ROOT / "samples/languages").glob("*.md")
    return sorted((file.stem, file) for file in files if file.stem != "README")


def model(cvpress, tag, path):
    """The resume that cvpress read from a sample."""
    command = [cvpress, "render", str(path), "--lang", tag, "--emit", "model", "-q"]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def plain(inlines):
    """The text of inline content: strings, and maps that hold one."""
    return "".join(part if isinstance(part, str) else part.get("text", "") for part in inlines)


def blocks(content):
    """(kind, text) of every paragraph and bullet of a description."""
    for block in content:
        if "text" in block:
            yield "p", plain(block["text"])
        for child in block.get("children", []):
            kind = "li" if child["kind"] == "item" else "p"
            for _, text in blocks([child]):
                yield kind, text


def texts(resume):
    """(kind, text) of everything that a layout must print, in reading order:
    the person's name and headline, then section by section."""
    person = resume["person"]
    yield "h1", person["name"]
    yield "p", plain(person.get("headline", []))
    for contact in person.get("contacts", []):
        yield "p", contact["text"]
    for section in resume["sections"]:
        yield "h2", plain(section.get("title", []))
        for entry in section.get("entries", []):
            for key, kind in (("title", "h3"), ("organization", "p"), ("location", "p")):
                if entry.get(key):
                    yield kind, plain(entry[key])
            yield from blocks(entry.get("description", []))

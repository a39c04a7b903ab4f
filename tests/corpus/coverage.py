#!/usr/bin/env python3
"""What becomes of whole sites: renders every folder below DIR in every shipped
layout on two papers and prints a table: pages, errors, warnings, and the words of the source
that the PDF's text does not hold, by name.

The words are those of keys and bodies that themes print in the sections of a
CV, told by a list of keys: a help for finding losses, not a proof of their absence.

usage: coverage.py CVPRESS DIR
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib

import yaml

TEXT_KEYS = set(
    """title subtitle text description summary company company_name organization institution
    location name position role roles org course area degree year bio display label awarder email
    phone street city region postcode directions office_hours interests headings about education
    authors publication publication_short event event_name items lines address""".split())
# Of pages that sections list: what a list shows.
PAGE_KEYS = {"title", "authors", "event", "event_name", "location"}
DECORATION = set(
    """hero hero_carousel slider tag_cloud search gallery stats testimonials faq logos people
    team-showcase cta-card cta-button-list cta-image-paragraph dev-hero demo""".split())
# What only filters or drives the page.
NO_TEXT = {"filter", "filters", "filter_button", "buttons", "form", "design", "menu", "user_groups"}
LISTED = {"publication", "publications", "talk", "event", "events", "project", "projects"}
PAPERS = ("a4", "letter")


def front_matter(path):
    """The map and the body of a page, or of a data file; an empty map where it is broken."""
    text = open(path, encoding="utf-8-sig", errors="replace").read()
    try:
        if path.endswith((".yaml", ".yml")):
            return yaml.load(text, Loader=yaml.BaseLoader) or {}, ""
        match = re.match(r"\s*(---|\+\+\+)[ \t]*\n(.*?)\n\1[^\n]*\n?(.*)", text, re.S)
        if not match:
            return {}, text
        if match[1] == "---":
            return yaml.load(match[2], Loader=yaml.BaseLoader) or {}, match[3]
        return tomllib.loads(match[2]), match[3]
    except (yaml.YAMLError, tomllib.TOMLDecodeError):
        return {}, ""


def texts(value, key=""):
    """The texts below a value that stand under keys of text."""
    if isinstance(value, dict):
        if str(value.get("demo", "")).lower() == "true":
            return
        if str(value.get("block", "")).lower() in DECORATION:
            return
        for name, child in value.items():
            if name.lower() in NO_TEXT:
                continue
            if isinstance(child, (dict, list)) or name.lower() in TEXT_KEYS:
                yield from texts(child, name.lower())
    elif isinstance(value, list):
        for child in value:
            if isinstance(child, (dict, list)) or key in TEXT_KEYS:
                yield from texts(child, key)
    elif value is not None:
        yield str(value)


def plain(text):
    """Markdown without addresses, tags, shortcodes and emoji codes."""
    text = re.sub(r"<!--.*?-->|<(script|style|iframe).*?</\1>", " ", text, flags=re.S)
    text = re.sub(r"\{\{[<%].*?[>%]\}\}", " ", text, flags=re.S)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"<[^>]+>|&\w+;|&#\d+;|^\s*\{[^}]*\}\s*$|:\w+:|https?://\S+", " ", text,
                  flags=re.M)
    return text


def bare(text):
    return "".join(c for c in text.casefold() if c.isalnum())


def is_among(path, site):
    parts = os.path.relpath(path, site).split(os.sep)
    return "content" in parts and any(part in LISTED for part in parts)


def is_section(path, site, front):
    parts = os.path.relpath(path, site).split(os.sep)
    name = parts[-1]
    hidden = str(front.get("active", "true")).lower() == "false"
    drafted = str(front.get("draft", "false")).lower() == "true"
    if hidden or drafted or str(front.get("widget", "")).lower() in DECORATION:
        return False
    if "authors" in parts or "author" in parts:
        return name.startswith("_index") or parts[0] == "data"
    return "home" in parts or "sections" in front


def source_words(site):
    """Each word that should be printed, with a file that has it."""
    words = {}
    for folder, _, names in os.walk(site):
        for name in sorted(names):
            path = os.path.join(folder, name)
            if not name.endswith((".md", ".yaml", ".yml")) or os.sep + "config" in path:
                continue
            front, body = front_matter(path)
            if not isinstance(front, dict):
                continue
            if is_among(path, site):
                if name.startswith("_index") or str(front.get("draft")).lower() == "true":
                    continue
                found = texts({k: v for k, v in front.items() if k.lower() in PAGE_KEYS})
            elif is_section(path, site, front):
                if name.endswith(".md"):  # a short biography stands under posts only
                    front = {k: v for k, v in front.items() if k not in ("bio", "authors")}
                found = list(texts(front)) + [body]
            else:
                continue
            for text in found:
                for word in re.split(r"[\s/|]+", plain(text)):
                    if len(bare(word)) > 1:
                        words.setdefault(bare(word), os.path.relpath(path, site))
    return words


def render(cvpress, site, look, folder):
    """Pages, errors, warnings, and the letters of the PDF's text."""
    pdf = os.path.join(folder, "cv.pdf")
    if os.path.exists(pdf):
        os.remove(pdf)
    layout, paper = look
    run = subprocess.run([cvpress, "render", site, "--layout", layout, "--paper", paper,
                          "-o", pdf, "--diagnostics", "json"], capture_output=True, text=True)
    counts = {"error": 0, "warning": 0}
    listed = re.search(r"\[.*\]", run.stderr, re.S)
    for item in json.loads(listed[0]) if listed else []:
        if item["severity"] in counts:
            counts[item["severity"]] += 1
    if not os.path.exists(pdf):
        return 0, counts, ""
    info = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True).stdout
    pages = int(re.search(r"Pages:\s*(\d+)", info)[1])
    text = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True).stdout
    return pages, counts, bare(text)


def main():
    if len(sys.argv) != 3 or not os.path.isdir(sys.argv[2]):
        sys.exit(__doc__)
    cvpress, root = sys.argv[1], sys.argv[2]
    listing = subprocess.run([cvpress, "layouts"], capture_output=True, text=True, check=True)
    layouts = [line.split()[0] for line in listing.stdout.splitlines()]
    sites = sorted(entry.path for entry in os.scandir(root) if entry.is_dir())
    print(f"{'site':40} {'layout':26} {'paper':6} {'pages':>5} {'errors':>6} {'warnings':>8} {'missing':>7}")
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for site in sites:
            words = source_words(site)
            losses = {}
            for layout, paper in ((each, paper) for each in layouts for paper in PAPERS):
                pages, counts, text = render(cvpress, site, (layout, paper), folder)
                missing = [word for word in words if word not in text]
                failed |= pages == 0
                print(f"{os.path.basename(site):40} {layout:26} {paper:6} {pages:5} {counts['error']:6} "
                      f"{counts['warning']:8} {len(missing):7}", flush=True)
                for word in missing:
                    losses.setdefault(words[word], set()).add(word)
            for path in sorted(losses):
                print(f"    {path}: {' '.join(sorted(losses[path]))}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Renders every sample of samples/languages and holds what three readers of PDF
files get out of it against the source: pdftotext (Poppler), PDFBox, which knows
ToUnicode only and takes text as it stands in the stream, and pdfminer.

Prints for each language and reader how many words of the source did not come
back whole, and how many paragraphs not in their order. What a reader cannot do
stands in expected.txt, with the reason; everything else is a failure.

usage: readers.py CVPRESS FOLDER [LAYOUT]
"""

import os
import pathlib
import re
import subprocess
import sys
import unicodedata

import model_text

HERE = pathlib.Path(__file__).resolve().parent
JAVA = "/usr/share/java"
CLASSES = ":".join(f"{JAVA}/{jar}.jar" for jar in
                   ("pdfbox2", "pdfbox2-tools", "fontbox2", "commons-logging"))
# pdftotext tells directions by these; they are not part of the text. Where the direction
# changes it leaves the space out on one side, and the mark parts the words.
DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Lines of these end inside of what stands between two spaces.
WITHOUT_SPACES = {"ja", "km", "ko", "th", "zh-Hans", "zh-Hant"}
INSIDE_WORDS = set(".,'’@-\u200c\u200d\u066b\u066c״׳־")
NOT_A_LETTER_OF_TEXT = re.compile("[\u00ad\ue000-\uf8ff\ufb00-\ufb4f\ufe70-\ufefc\ufffd\u200b]")


def pdftotext(pdf):
    return output("pdftotext", pdf, "-")


def pdfbox(pdf):
    return output("java", "-XX:TieredStopAtLevel=1", "-cp", CLASSES,
                  "org.apache.pdfbox.tools.ExtractText", "-encoding", "UTF-8", "-console", pdf)


def pdfminer(pdf):
    # Debian's Python, which has Debian's pdfminer.
    program = "import sys; from pdfminer.high_level import extract_text as e; print(e(sys.argv[1]))"
    return output("/usr/bin/python3", "-c", program, pdf)


READERS = {"pdftotext": pdftotext, "pdfbox": pdfbox, "pdfminer": pdfminer}


def output(*command):
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    result = subprocess.run([str(word) for word in command], check=True, capture_output=True,
                            env=environment)
    return DIRECTION_MARKS.sub(" ", result.stdout.decode("utf-8"))


def is_letter(character):
    return unicodedata.category(character)[0] in "LMN"


def runs_right(character):
    return unicodedata.bidirectional(character) in ("R", "AL")


def is_base(character):
    return is_letter(character) and unicodedata.category(character)[0] != "M"


def is_ideograph(character):
    return unicodedata.east_asian_width(character) == "W"


def parts_from(before, after):
    """Whether a reader may part two letters: where the direction changes, and where a line
    has a gap between Latin letters or digits and Han, which readers give as a space."""
    return (runs_right(before) != runs_right(after)
            or is_ideograph(before) != is_ideograph(after))


def pieces(part):
    """A part without spaces, cut where readers may part it."""
    base = ""
    piece = ""
    for character in part:
        if is_base(character):
            if base and parts_from(base, character):
                yield piece
                piece = ""
            base = character
        piece += character
    yield piece


def words(text):
    """What stands between spaces and punctuation; addresses and numbers are whole."""
    found = []
    for part in (piece for spaced in text.split() for piece in pieces(spaced)):
        word = ""
        for at, character in enumerate(part):
            inner = (character in INSIDE_WORDS and word and at + 1 < len(part)
                     and is_letter(part[at + 1]))
            if is_letter(character) or inner:
                word += character
            elif word:
                found.append(word)
                word = ""
        if word:
            found.append(word)
    return found


def as_seen(word):
    """A word as it stands in a line that is read from the left."""
    return word[::-1] if any(map(runs_right, word)) else word


def letters(text):
    return "".join(filter(is_letter, text))


class Outcome:
    """What one reader made of one language's page."""

    def __init__(self, tag, source, text, turned):
        whole = "".join(text.split("\n")) if tag in WITHOUT_SPACES else ""
        unbroken = text.replace("-\n", "")
        have = set(words(text)) | set(words(unbroken))
        wanted = [word for part in source for word in words(part)]
        self.total = len(wanted)
        if turned:  # a reader that gives lines as they are seen
            wanted = [as_seen(word) for word in wanted]
        self.lost = [word for word in wanted if word not in have and word not in whole]
        stream = letters(text)
        self.disordered = [] if turned else [p for p in source if letters(p) not in stream]
        self.strange = sorted(set(NOT_A_LETTER_OF_TEXT.findall(text)))


def expectations():
    """(language, reader) -> (visual order?, lost words allowed, paragraphs out of order allowed)."""
    allowed = {}
    for line in (HERE / "expected.txt").read_text(encoding="utf-8").splitlines():
        fields = line.split("#")[0].split()
        if fields:
            tag, reader, order, lost, disordered = fields
            allowed[tag, reader] = (order == "visual", int(lost), int(disordered))
    return allowed


def problems_of(outcome, lost, disordered):
    if len(outcome.lost) > lost:
        yield f"{len(outcome.lost)} words lost, {lost} expected: {' '.join(outcome.lost[:12])}"
    if len(outcome.disordered) > disordered:
        yield (f"{len(outcome.disordered)} paragraphs out of order, {disordered} expected: "
               f"{outcome.disordered[0][:60]}")
    if outcome.strange:
        yield "characters that are no text: " + " ".join(f"U+{ord(c):04X}" for c in outcome.strange)


def main():
    cvpress, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    layout = sys.argv[3] if len(sys.argv) > 3 else "timeline"
    folder.mkdir(parents=True, exist_ok=True)
    allowed = expectations()
    failures = []
    print(f"{'words lost / paragraphs out of order':38}" + "".join(f"{r:>18}" for r in READERS))
    for tag, path in model_text.samples():
        pdf = folder / f"{tag}.pdf"
        output(cvpress, "render", path, "--lang", tag, "--layout", layout, "-q", "-o", pdf)
        # Headings are the language's own words, and capitals in most layouts.
        source = [text for kind, text in model_text.texts(model_text.model(cvpress, tag, path))
                  if text and kind != "h2"]
        row = ""
        for reader, read in READERS.items():
            turned, lost, disordered = allowed.get((tag, reader), (False, 0, 0))
            outcome = Outcome(tag, source, read(pdf), turned)
            row += f"{len(outcome.lost):>10} / {len(outcome.disordered)}".rjust(17)
            row += "v" if turned else " "
            failures += [f"{tag}, {reader}: {problem}"
                         for problem in problems_of(outcome, lost, disordered)]
        print(f"{tag:10}{outcome.total:5} words{'':17}{row}", flush=True)
    print("v: the reader gives lines of this language as they are seen, from the left")
    for failure in failures:
        print(f"FAILED {failure}")
    print(f"{len(model_text.samples()) * len(READERS)} readings, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

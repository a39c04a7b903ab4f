#!/usr/bin/env python3
"""Sets every sample's text in Chromium, plainly and in the same Noto faces, and
puts the picture beside cvpress's page: build/browser/index.html shows both.

usage: browser.py CVPRESS FOLDER [LAYOUT]
"""

import html
import pathlib
import subprocess
import sys

import model_text

STYLE = """
@page { size: A4; margin: 15mm }
body { font: 10pt/1.4 "Source Sans 3", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew",
       "Noto Sans Devanagari", "Noto Sans Bengali", "Noto Sans Tamil", "Noto Sans Thai",
       "Noto Sans Khmer"; width: 180mm; margin: 8mm }
:lang(zh-Hans) { font-family: "Noto Sans CJK SC" }
:lang(zh-Hant) { font-family: "Noto Sans CJK TC" }
:lang(ja) { font-family: "Noto Sans CJK JP" }
:lang(ko) { font-family: "Noto Sans CJK KR" }
h1, h2, h3, p, li { margin: 0.3em 0 } h1 { font-size: 20pt } h2 { font-size: 13pt }
h3 { font-size: 11pt }
"""


def web_page(tag, resume):
    direction = "rtl" if tag in model_text.RIGHT_TO_LEFT else "ltr"
    body = "\n".join(f"<{kind}>{html.escape(text)}</{kind}>"
                     for kind, text in model_text.texts(resume) if text)
    return (f'<!doctype html><html lang="{tag}" dir="{direction}"><meta charset="utf-8">'
            f"<style>{STYLE}</style><body>{body}")


def run(*command):
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def main():
    cvpress, folder = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    layout = sys.argv[3] if len(sys.argv) > 3 else "timeline"
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for tag, path in model_text.samples():
        page = folder / f"{tag}.html"
        page.write_text(web_page(tag, model_text.model(cvpress, tag, path)), encoding="utf-8")
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            "--force-device-scale-factor=1.25", "--window-size=800,1120",
            f"--screenshot={folder}/{tag}-browser.png", page.as_uri())
        pdf = folder / f"{tag}-{layout}.pdf"
        run(cvpress, "render", path, "--lang", tag, "--layout", layout, "-q", "-o", pdf)
        run("pdftoppm", "-r", 120, "-png", "-singlefile", pdf, pdf.with_suffix(""))
        rows.append(f'<h2>{tag}</h2><img src="{tag}-{layout}.png" width=48%> '
                    f'<img src="{tag}-browser.png" width=48%>')
    (folder / "index.html").write_text('<meta charset="utf-8">' + "\n".join(rows))


if __name__ == "__main__":
    main()

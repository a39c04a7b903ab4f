#!/usr/bin/env python3
"""Makes the small fonts of the tests, whose letters are rectangles. They are kept
with the tests; this needs fontTools (Debian: python3-fonttools), the tests do not."""

import os
import sys

from fontTools.cffLib import FDArrayIndex, FDSelect, FontDict
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.tables.TupleVariation import TupleVariation

FOLDER = os.path.dirname(os.path.abspath(__file__))
# A Latin letter, one of Arabic, one of Hebrew, one of Han.
CHARACTERS = {0x20: "space", 0x41: "A", 0x42: "B", 0x627: "alef", 0x5D0: "hebrew", 0x4E00: "han"}
ORDER = [".notdef"] + list(CHARACTERS.values())


def rectangle(pen, width):
    pen.moveTo((50, 0))
    pen.lineTo((50, 700))
    pen.lineTo((width - 50, 700))
    pen.lineTo((width - 50, 0))
    pen.closePath()


def width_of(name):
    return 250 if name == "space" else 500 + 20 * ORDER.index(name)


def drawn(name, pen):
    if name != "space":
        rectangle(pen, width_of(name))
    return pen


def start(is_ttf, family, style="Regular", weight=400, fs_type=0):
    font = FontBuilder(1000, isTTF=is_ttf)
    font.setupGlyphOrder(ORDER)
    font.setupCharacterMap(CHARACTERS)
    font.setupHorizontalMetrics({name: (width_of(name), 50) for name in ORDER})
    font.setupHorizontalHeader(ascent=800, descent=-200)
    font.setupNameTable({"familyName": family, "styleName": style,
                         "psName": family.replace(" ", "") + "-" + style})
    font.setupOS2(usWeightClass=weight, fsType=fs_type, sxHeight=500, sCapHeight=700)
    font.setupPost()
    font.font["head"].created = font.font["head"].modified = 3600000000
    return font


def true_type(family, style="Regular", weight=400, fs_type=0):
    font = start(True, family, style, weight, fs_type)
    font.setupGlyf({name: drawn(name, TTGlyphPen(None)).glyph() for name in ORDER})
    return font


def save(font, name):
    font.font.recalcTimestamp = False
    font.save(os.path.join(FOLDER, name))


def cycle():
    """Two composite letters, each made of the other."""
    font = start(True, "Square Cycle")
    glyphs = {name: drawn(name, TTGlyphPen(None)).glyph() for name in ORDER}
    for glyph in glyphs.values():
        glyph.recalcBounds(None)
    for name, part in (("A", "B"), ("B", "A")):
        pen = TTGlyphPen({part: None})
        pen.addComponent(part, (1, 0, 0, 1, 10, 0))
        glyphs[name] = pen.glyph()
        glyphs[name].xMin = glyphs[name].yMin = 0
        glyphs[name].xMax = glyphs[name].yMax = 700
    font.font.recalcBBoxes = False
    font.setupGlyf(glyphs, calcGlyphBounds=False)
    font.font["maxp"].numGlyphs = len(ORDER)
    save(font, "SquareCycle-Regular.ttf")


def named_cff():
    font = start(False, "Square Named")
    strings = {name: drawn(name, T2CharStringPen(width_of(name), None)).getCharString()
               for name in ORDER}
    font.setupCFF("SquareNamed-Regular", {"FullName": "Square Named"}, strings, {})
    save(font, "SquareNamed-Regular.otf")
    return font


def keyed_cff():
    """The same with CIDs, which are ten times the glyph ids."""
    font = start(False, "Square Keyed")
    names = [".notdef"] + ["cid%05d" % (10 * i) for i in range(1, len(ORDER))]
    strings = {new: drawn(old, T2CharStringPen(width_of(old), None)).getCharString()
               for old, new in zip(ORDER, names)}
    font.setupGlyphOrder(names)
    font.setupCharacterMap({c: names[ORDER.index(n)] for c, n in CHARACTERS.items()})
    font.setupHorizontalMetrics({new: (width_of(old), 50) for old, new in zip(ORDER, names)})
    font.setupCFF("SquareKeyed-Regular", {"FullName": "Square Keyed"}, strings, {})
    top = font.font["CFF "].cff.topDictIndex[0]
    fonts = FDArrayIndex()
    fonts.strings = None
    fonts.GlobalSubrs = top.GlobalSubrs
    only = FontDict()
    only.FontName = "SquareKeyed"
    only.Private = top.Private
    fonts.append(only)
    del top.Private
    top.ROS = ("Adobe", "Identity", 0)
    top.CIDCount = 10 * len(ORDER)
    top.FDArray = fonts
    top.FDSelect = FDSelect()
    top.FDSelect.format = 3
    top.FDSelect.gidArray = [0] * len(names)
    top.CharStrings.fdSelect = top.FDSelect
    top.CharStrings.fdArray = fonts
    top.CharStrings.charStringsAreIndexed = 0
    for string in top.CharStrings.values():
        string.private = only.Private
    save(font, "SquareKeyed-Regular.otf")


def variable():
    """From 300 to 900: letters become 200 units wider. It can lean too."""
    font = true_type("Square Variable")
    font.setupFvar([("wght", 300, 400, 900, "Weight"), ("slnt", -12, 0, 0, "Slant")], [])
    deltas = [(0, 0), (0, 0), (200, 0), (200, 0), (0, 0), (200, 0), (0, 0), (0, 0)]
    font.setupGvar({name: [TupleVariation({"wght": (0, 1, 1)}, list(deltas))]
                    for name in ORDER if name != "space"})
    save(font, "SquareVariable.ttf")


def collection():
    files = TTCollection()
    for region in ("JP", "KR", "SC", "TC", "HK"):
        font = true_type("Square CJK " + region)
        font.font.recalcTimestamp = False
        files.fonts.append(font.font)
    files.save(os.path.join(FOLDER, "SquareCJK-Regular.ttc"), shareTables=True)


def main():
    save(true_type("Square"), "Square-Regular.ttf")
    save(true_type("Square", "Bold", 700), "Square-Bold.ttf")
    save(true_type("Square Restricted", fs_type=2), "SquareRestricted-Regular.ttf")
    cycle()
    named_cff()
    keyed_cff()
    variable()
    collection()


if __name__ == "__main__":
    sys.exit(main())

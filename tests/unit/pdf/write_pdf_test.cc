// Whole files, read back by other programs.
#include "support/pdf_reading.h"
#include "support/pdf_writing.h"

namespace cvpress::pdf {
namespace {

using testing::HasSubstr;
using testing::Not;
using tests::PdfFile;

TEST(WritePdf, GivesTheSameBytesWithWhatWasWrittenBefore) {
  WrittenBefore before;
  WriteOptions options;
  options.before = &before;
  const std::vector<paint::FillGlyph> glyphs(5, icon("phone", {100, 100}));
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(write(icons(glyphs, Role::kArtifact), options),
              write(icons(glyphs, Role::kArtifact)));
  }
  for (const char* text : {"Hello", "Hello", "Another résumé", "Hello"}) {
    EXPECT_EQ(write(one_page(text), options), write(one_page(text))) << text;
  }
  const paint::DisplayList page = one_page("q\u0302 is two glyphs");
  for (int i = 0; i < 2; ++i) EXPECT_EQ(write(page, options), write(page)) << i;
}

TEST(WritePdf, WhatNoOtherDocumentHasIsPackedTheSameWay) {
  WrittenBefore before;
  WriteOptions options;
  options.before = &before;
  const std::string large(5000, 'x');
  for (const std::string& content : {std::string("small"), large, std::string("small")}) {
    options.attachments = {{"a.txt", "text/plain", "words", "Source", content}};
    WriteOptions alone = options;
    alone.before = nullptr;
    EXPECT_EQ(write(one_page("Hello"), options), write(one_page("Hello"), alone));
  }
}

TEST(WritePdf, IsValidInBothForms) {
  for (const bool streams : {true, false}) {
    const PdfFile file(write(one_page("Hello"), {streams, streams}));
    EXPECT_THAT(file.run("qpdf --check $F 2>&1"), HasSubstr("No syntax or stream encoding errors"));
  }
}

TEST(WritePdf, GivesTheTextBack) {
  const PdfFile file(write(one_page("Office fjord AVATAR, naïve – “fluffy”")));
  EXPECT_THAT(file.run("pdftotext $F -"), HasSubstr("Office fjord AVATAR, naïve – “fluffy”"));
}

TEST(WritePdf, KeepsTheWordsOfATurnedTextInOneLine) {
  for (const int turn : {90, -90}) {
    paint::DisplayList list = one_page("Sideways with several words");
    for (paint::DrawOp& op : list.pages[0].ops) {
      if (auto* glyphs = std::get_if<paint::DrawGlyphs>(&op)) {
        glyphs->origin = {60, 400};
        glyphs->turn = turn;
      }
    }
    const PdfFile file(write(list));
    EXPECT_THAT(file.run("pdftotext $F -"), HasSubstr("Sideways with several words"));
  }
}

TEST(WritePdf, OneGlyphMayStandForTwoTexts) {
  // U+2011, U+2010 and the hyphen share a glyph in most faces.
  const PdfFile file(
      write(one_page("a\xE2\x80\x90"
                     "b and a-b")));
  EXPECT_THAT(file.run("pdftotext $F -"), HasSubstr("a\xE2\x80\x90"
                                                    "b and a-b"));
}

TEST(WritePdf, EmbedsFontsWithUnicodeMaps) {
  const PdfFile file(write(one_page("Hello")));
  EXPECT_THAT(file.run("pdffonts $F"), HasSubstr("yes yes yes"));
}

TEST(WritePdf, SaysWhatItConformsTo) {
  const std::string bytes = write(one_page("Hello"));
  EXPECT_THAT(bytes, HasSubstr("pdfaid:part=\"3\" pdfaid:conformance=\"A\""));
  EXPECT_THAT(bytes, HasSubstr("<pdfuaid:part>1</pdfuaid:part>"));
  EXPECT_THAT(bytes, HasSubstr("<dc:language><rdf:Bag><rdf:li>en</rdf:li>"));
  const PdfFile file(bytes);
  EXPECT_THAT(file.run("qpdf --qdf --object-streams=disable $F - | tr -d '\\n'"),
              testing::ContainsRegex("/OutputIntents \\[.*/S /GTS_PDFA1"));
}

TEST(WritePdf, ClaimsToBeForArchivesOnlyWhereItIsMeantTo) {
  Metadata metadata;
  metadata.archival = false;
  Diagnostics diagnostics;
  const auto bytes = write_pdf(one_page("Hello"), metadata, {}, diagnostics);
  EXPECT_THAT(*bytes, Not(HasSubstr("pdfaid:part")));
  EXPECT_THAT(*bytes, HasSubstr("<pdfuaid:part>1</pdfuaid:part>"));
}

TEST(WritePdf, AMissingCharacterIsTextThoughItsGlyphIsABox) {
  const std::string plain = write(one_page("a\xCD\xB8z"), {false, false});
  // Code 0 is no character's: the box has a further one.
  EXPECT_THAT(plain, HasSubstr("[<000100030002>]TJ"));
  EXPECT_THAT(PdfFile(plain).run("pdftotext $F -"), HasSubstr("a\xCD\xB8z"));
}

TEST(WritePdf, IsTheSameEachTime) {
  EXPECT_EQ(write(one_page("Hello")), write(one_page("Hello")));
}

TEST(WritePdf, ManyPagesAreFine) {
  paint::DisplayList list;
  for (int i = 0; i < 500; ++i) {
    const auto page = one_page("Page " + std::to_string(i));
    list.pages.push_back(page.pages[0]);
  }
  EXPECT_THAT(PdfFile(write(list)).run("pdfinfo $F"), HasSubstr("Pages:           500"));
}

TEST(WritePdf, APageWithoutAnythingIsAPage) {
  paint::DisplayList list;
  list.pages.push_back({{595, 842}, {}});
  EXPECT_THAT(PdfFile(write(list)).run("qpdf --check $F 2>&1"), HasSubstr("No syntax"));
}

}  // namespace
}  // namespace cvpress::pdf

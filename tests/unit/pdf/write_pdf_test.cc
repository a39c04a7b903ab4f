// Whole files, read back by other programs.
#include "pdf/write_pdf.h"

#include "base/files.h"
#include "support/pdf_reading.h"
#include "text/font_catalog.h"

namespace cvpress::pdf {
namespace {

using layout::Role;
using layout::Tag;
using testing::HasSubstr;
using testing::Not;
using tests::PdfFile;

const text::FontCatalog& fonts() {
  static const MemoryFiles kFiles;
  static const text::FontCatalog kFonts(kFiles, {});
  return kFonts;
}

layout::TagPtr tag(Role role, const std::string& alt = "") {
  return std::make_shared<const Tag>(Tag{role, alt, "", ""});
}

/// Draws a text at a place, as one op for each of its runs.
void draw(paint::Page& page, const std::string& content, Point at) {
  text::TextSpan span;
  span.text = content;
  Diagnostics diagnostics;
  const auto paragraph = text::shape({span}, {}, fonts(), diagnostics);
  for (const text::Run& run : paragraph->runs) {
    const auto end = static_cast<std::uint32_t>(run.shaped->glyphs.size());
    page.ops.push_back(paint::DrawGlyphs{run.shaped, 0, end, at, run.size, {}, 0, 0, ""});
  }
}

paint::DisplayList one_page(const std::string& content) {
  paint::DisplayList list;
  list.pages.push_back({{595, 842}, {}});
  paint::Page& page = list.pages[0];
  page.ops.push_back(paint::BeginTag{tag(Role::kH1)});
  draw(page, content, {50, 60});
  page.ops.push_back(paint::EndTag{});
  return list;
}

std::string write(const paint::DisplayList& list, const WriteOptions& options = {}) {
  Metadata metadata;
  metadata.title = "Lebenslauf – Ada";
  metadata.author = "Ada";
  Diagnostics diagnostics;
  const auto bytes = write_pdf(list, metadata, options, diagnostics);
  EXPECT_TRUE(bytes.has_value());
  return bytes.value_or("");
}

/// Icons on a page, each decoration or in a figure.
paint::DisplayList icons(const std::vector<paint::FillGlyph>& glyphs, Role role) {
  paint::DisplayList list = one_page("Hello");
  for (const paint::FillGlyph& glyph : glyphs) {
    list.pages[0].ops.push_back(paint::BeginTag{tag(role, "what it shows")});
    list.pages[0].ops.push_back(glyph);
    list.pages[0].ops.push_back(paint::EndTag{});
  }
  return list;
}

paint::FillGlyph icon(const std::string& name, Point at, int turn = 0) {
  const auto found = fonts().icon(name);
  EXPECT_TRUE(found.has_value()) << name;
  return {found->face, found->glyph, at, 30, Color{200, 10, 10}, turn};
}

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

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
}

TEST(WritePdf, AFrequentIconIsWrittenOnce) {
  std::vector<paint::FillGlyph> glyphs;
  for (int i = 0; i < 5; ++i) glyphs.push_back(icon("phone", {100, 100 + 50.0 * i}));
  const std::string bytes = write(icons(glyphs, Role::kArtifact), {false, false});
  EXPECT_EQ(count_of(bytes, "/Subtype/Form"), 1u);
  EXPECT_EQ(count_of(bytes, "/G1 Do"), 5u);
  EXPECT_EQ(count_of(bytes, "/XObject<</G1 "), 1u);
}

TEST(WritePdf, AnIconThatIsNeededOnceIsNoForm) {
  const std::string bytes =
      write(icons({icon("phone", {100, 100})}, Role::kArtifact), {false, false});
  EXPECT_EQ(count_of(bytes, "/Subtype/Form"), 0u);
}

TEST(WritePdf, WhatAFigureShowsIsNoForm) {
  const std::vector<paint::FillGlyph> glyphs(5, icon("phone", {100, 100}));
  const std::string bytes = write(icons(glyphs, Role::kFigure), {false, false});
  EXPECT_EQ(count_of(bytes, "/Subtype/Form"), 0u);
  EXPECT_THAT(bytes, HasSubstr("/A<</O/Layout/BBox["));
}

TEST(WritePdf, IconsWithFormsAreValid) {
  const std::vector<paint::FillGlyph> glyphs(5, icon("phone", {100, 100}));
  for (const bool streams : {true, false}) {
    const PdfFile file(write(icons(glyphs, Role::kArtifact), {streams, streams}));
    EXPECT_THAT(file.run("qpdf --check $F 2>&1"), HasSubstr("No syntax or stream encoding errors"));
  }
}

/// Bytes of a rendered page.
std::string seen(const paint::DisplayList& list) {
  return PdfFile(write(list)).run("pdftoppm -r 72 $F");
}

TEST(WritePdf, IconsLookAsTheirOutlines) {
  std::vector<paint::FillGlyph> glyphs;
  for (const int turn : {0, 90, -90}) {
    glyphs.push_back(icon("github", {200.0 + turn, 300.25}, turn));
    glyphs.push_back(icon("home", {200.5 + turn, 400}, turn));
  }
  paint::DisplayList outlines = icons(glyphs, Role::kArtifact);
  for (paint::DrawOp& op : outlines.pages[0].ops) {
    const auto* glyph = std::get_if<paint::FillGlyph>(&op);
    if (glyph != nullptr) op = paint::FillPath{paint::outline_of(*glyph), glyph->color};
  }
  const std::string forms = seen(icons(glyphs, Role::kArtifact));
  const std::string paths = seen(outlines);
  ASSERT_EQ(forms.size(), paths.size());
  EXPECT_NE(forms, seen(one_page("Hello")));
  // Where an edge goes through a pixel, a thousandth of a point may change it a little.
  constexpr int kLittle = 64;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const int apart =
        std::abs(static_cast<unsigned char>(forms[i]) - static_cast<unsigned char>(paths[i]));
    ASSERT_LE(apart, kLittle) << i;
  }
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

TEST(WritePdf, HasTitleLanguageAndTags) {
  const PdfFile file(write(one_page("Hello")));
  const std::string info = file.run("pdfinfo $F");
  EXPECT_THAT(info, HasSubstr("Lebenslauf – Ada"));
  EXPECT_THAT(info, HasSubstr("Tagged:          yes"));
  EXPECT_THAT(info, Not(HasSubstr("CreationDate")));
  EXPECT_THAT(file.run("pdfinfo -struct-text $F"), HasSubstr("H1 (block)"));
}

TEST(WritePdf, AStretchInAnotherLanguageSaysSo) {
  paint::DisplayList list;
  list.pages.push_back({{595, 842}, {}});
  paint::Page& page = list.pages[0];
  page.ops.push_back(paint::BeginTag{tag(Role::kP)});
  draw(page, "born in ", {50, 60});
  page.ops.push_back(paint::BeginTag{std::make_shared<const Tag>(Tag{Role::kSpan, "", "uk", ""})});
  draw(page, "Львів", {150, 60});
  page.ops.push_back(paint::EndTag{});
  page.ops.push_back(paint::EndTag{});
  const PdfFile file(write(list, {false, false}));
  EXPECT_THAT(file.run("qpdf --check $F 2>&1"), HasSubstr("No syntax"));
  const std::string bytes = file.run("cat $F");
  EXPECT_THAT(bytes, HasSubstr("/S/Span"));
  EXPECT_THAT(bytes, HasSubstr("/Lang(uk)/K[1]"));
}

/// As `draw`, of a paragraph whose pieces are drawn in another order than they are read.
void draw_piece(paint::Page& page, const std::string& content, paint::TextPlace place) {
  draw(page, content, {50, 60});
  std::get<paint::DrawGlyphs>(page.ops.back()).place = place;
}

TEST(WritePdf, TheTreeReadsAParagraphInTheOrderOfItsText) {
  paint::DisplayList list;
  list.pages.push_back({{595, 842}, {}});
  paint::Page& page = list.pages[0];
  page.ops.push_back(paint::BeginTag{tag(Role::kP)});
  draw_piece(page, "third", {1, 20});
  page.ops.push_back(paint::BeginTag{tag(Role::kLink)});
  draw_piece(page, "second", {1, 10});
  page.ops.push_back(paint::LinkArea{{{50, 50}, {40, 12}}, "https://a.example", "second"});
  page.ops.push_back(paint::EndTag{});
  draw_piece(page, "first", {1, 0});
  paint::TextPlace of_next_line{1, 30};
  of_next_line.is_apart = true;
  draw_piece(page, "fourth", of_next_line);
  page.ops.push_back(paint::EndTag{});
  const std::string tree = PdfFile(write(list)).run("pdfinfo -struct-text $F");
  EXPECT_THAT(tree, testing::ContainsRegex("\"first\"\n +Link.*\n +\"second\"\n +Object.*\n"
                                           " +\"third\"\n? *\"?fourth\""));
}

TEST(WritePdf, TheTreeKeepsParagraphsOfAnElementAsTheyAreDrawn) {
  paint::DisplayList list;
  list.pages.push_back({{595, 842}, {}});
  paint::Page& page = list.pages[0];
  page.ops.push_back(paint::BeginTag{tag(Role::kP)});
  for (std::uint32_t i = 1; i <= 2; ++i) {
    page.ops.push_back(paint::BeginTag{tag(Role::kSpan)});
    draw_piece(page, i == 1 ? "one" : "three", {i, 0});
    page.ops.push_back(paint::EndTag{});
    draw_piece(page, i == 1 ? "two" : "four", {i, 10});
  }
  page.ops.push_back(paint::EndTag{});
  EXPECT_THAT(PdfFile(write(list)).run("pdfinfo -struct-text $F"),
              testing::ContainsRegex("\"one\"\n +\"two\"\n.*\n +\"three\"\n +\"four\""));
}

TEST(WritePdf, AnElementGoesOnOverPages) {
  paint::DisplayList list;
  const auto shared = tag(Role::kP);
  for (int i = 0; i < 2; ++i) {
    list.pages.push_back({{595, 842}, {}});
    list.pages.back().ops.push_back(paint::BeginTag{shared});
    draw(list.pages.back(), i == 0 ? "first " : "second", {50, 60});
    list.pages.back().ops.push_back(paint::EndTag{});
  }
  const PdfFile file(write(list));
  const std::string tree = file.run("pdfinfo -struct-text $F");
  EXPECT_EQ(tree.find("P (block)"), tree.rfind("P (block)"));
  EXPECT_THAT(tree, HasSubstr("second"));
}

TEST(WritePdf, ArtifactsAreNotInTheTree) {
  paint::DisplayList list = one_page("Shown");
  list.pages[0].ops.push_back(paint::BeginTag{tag(Role::kArtifact)});
  draw(list.pages[0], "Footer", {50, 800});
  list.pages[0].ops.push_back(paint::EndTag{});
  EXPECT_THAT(PdfFile(write(list)).run("pdfinfo -struct-text $F"), Not(HasSubstr("Footer")));
}

TEST(WritePdf, HeadersAndFootersAreOfAllPages) {
  paint::DisplayList list = one_page("Body");
  for (const paint::Running running : {paint::Running::kHeader, paint::Running::kFooter}) {
    list.pages[0].ops.push_back(paint::BeginTag{tag(Role::kArtifact), running});
    draw(list.pages[0], "Name", {50, 20});
    list.pages[0].ops.push_back(paint::EndTag{});
  }
  const std::string plain = write(list, {false, false});
  EXPECT_THAT(plain, HasSubstr("/Artifact<</Type/Pagination/Subtype/Header>>BDC"));
  EXPECT_THAT(plain, HasSubstr("/Artifact<</Type/Pagination/Subtype/Footer>>BDC"));
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

TEST(WritePdf, CmykWithoutAProfileGetsOne) {
  image::Jpeg jpeg;
  jpeg.width = jpeg.height = 1;
  jpeg.components = 4;
  jpeg.bytes = "not looked at";
  paint::DisplayList list = one_page("Hello");
  auto shown = std::make_shared<image::Picture>();
  shown->content = jpeg;
  list.pages[0].ops.push_back(paint::DrawImage{shown, {{10, 10}, {20, 20}}});
  const std::string plain = write(list, {false, false});
  EXPECT_THAT(plain, HasSubstr("/ColorSpace [/ICCBased"));
  EXPECT_THAT(plain, HasSubstr("scnrCMYKXYZ "));
}

TEST(WritePdf, AFigureSaysWhereItIs) {
  paint::DisplayList list = one_page("Hello");
  list.pages[0].ops.push_back(paint::BeginTag{tag(Role::kFigure, "Bar")});
  list.pages[0].ops.push_back(paint::FillRect{{{10, 20}, {30, 5}}, {}, 0});
  list.pages[0].ops.push_back(paint::FillRect{{{50, 20}, {30, 5}}, {}, 0});
  list.pages[0].ops.push_back(paint::EndTag{});
  EXPECT_THAT(write(list, {false, false}), HasSubstr("/BBox[10 817 80 822]"));
}

TEST(WritePdf, ANumberedListSaysSo) {
  Tag numbered{Role::kL, "", "", ""};
  numbered.ordered = true;
  paint::DisplayList list = one_page("Hello");
  list.pages[0].ops.push_back(paint::BeginTag{std::make_shared<const Tag>(numbered)});
  list.pages[0].ops.push_back(paint::EndTag{});
  EXPECT_THAT(write(list, {false, false}), HasSubstr("/ListNumbering/Decimal"));
}

TEST(WritePdf, LinksHaveAreasAndAddresses) {
  paint::DisplayList list = one_page("Hello");
  auto& ops = list.pages[0].ops;
  ops.push_back(paint::BeginTag{tag(Role::kLink)});
  draw(list.pages[0], "link", {50, 100});
  ops.push_back(paint::LinkArea{{{50, 90}, {30, 12}}, "https://example.org/ä(1)", "link"});
  ops.push_back(paint::EndTag{});
  const std::string bytes = write(list, {false, false});
  EXPECT_THAT(bytes, HasSubstr("/URI(https://example.org/%C3%A4\\(1\\))"));
  EXPECT_THAT(bytes, HasSubstr("/Rect[50 740 80 752]"));
  EXPECT_THAT(PdfFile(bytes).run("pdfinfo -url $F"), HasSubstr("https://example.org/"));
}

TEST(WritePdf, ReplacementsStandAroundWholeElements) {
  paint::DisplayList list = one_page("Hello");
  auto& ops = list.pages[0].ops;
  const auto link = tag(Role::kLink);
  ops.push_back(paint::BeginTag{link});
  ops.push_back(paint::BeginReplacement{"ada@north.example"});
  draw(list.pages[0], "ada", {50, 100});
  ops.push_back(paint::EndTag{});
  ops.push_back(paint::BeginTag{link});
  draw(list.pages[0], "@north.example", {50, 112});
  ops.push_back(paint::EndTag{});
  ops.push_back(paint::EndReplacement{});
  const PdfFile file(write(list, {false, false}));
  EXPECT_THAT(file.run("pdftotext $F -"), HasSubstr("ada@north.example\n"));
  EXPECT_THAT(file.run("pdfinfo -struct-text $F"), HasSubstr("\"@north.example\""));
}

TEST(WritePdf, OtherSchemesMakeNoAnnotation) {
  paint::DisplayList list = one_page("Hello");
  auto& ops = list.pages[0].ops;
  ops.push_back(paint::BeginTag{tag(Role::kLink)});
  ops.push_back(paint::LinkArea{{{50, 90}, {30, 12}}, "javascript:alert(1)", "link"});
  ops.push_back(paint::EndTag{});
  EXPECT_THAT(write(list, {false, false}), Not(HasSubstr("/Annot")));
}

TEST(WritePdf, OutlinesNest) {
  paint::DisplayList list = one_page("Hello");
  list.outline = {
      {1, "Ada", 0, {0, 10}}, {2, "Experience", 0, {0, 50}}, {2, "Ausbildung ä", 0, {0, 90}}};
  const PdfFile file(write(list));
  EXPECT_THAT(file.run("qpdf --check $F 2>&1"), HasSubstr("No syntax"));
  EXPECT_THAT(file.run("qpdf --json --json-key=outlines $F"), HasSubstr("Ausbildung"));
}

image::PicturePtr picture(image::Raster raster) {
  auto result = std::make_shared<image::Picture>();
  result->size = {static_cast<double>(raster.width), static_cast<double>(raster.height)};
  result->content = std::move(raster);
  return result;
}

TEST(WritePdf, PicturesAreWrittenOnce) {
  paint::DisplayList list = one_page("Hello");
  const auto shared = picture({2, 2, 3, std::string(12, 'x'), std::string("\x10\x20\x30\x40")});
  for (int i = 0; i < 3; ++i) {
    list.pages[0].ops.push_back(paint::BeginTag{tag(Role::kFigure, "Logo")});
    list.pages[0].ops.push_back(paint::DrawImage{shared, {{10, 10.0 * i}, {20, 20}}});
    list.pages[0].ops.push_back(paint::EndTag{});
  }
  const PdfFile file(write(list));
  EXPECT_THAT(file.run("qpdf --check $F 2>&1"), HasSubstr("No syntax"));
  const std::string plain = write(list, {false, false});
  std::size_t images = 0;
  for (std::size_t at = 0; (at = plain.find("/Subtype/Image", at)) != std::string::npos; ++at)
    ++images;
  EXPECT_EQ(images, 2u);  // one image and its mask, for three uses
  EXPECT_THAT(file.run("pdfinfo -struct $F"), HasSubstr("Figure"));
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

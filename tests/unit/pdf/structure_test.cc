// The tree of tags, links and outlines of files.
#include "support/pdf_reading.h"
#include "support/pdf_writing.h"

namespace cvpress::pdf {
namespace {

using testing::HasSubstr;
using testing::Not;
using tests::PdfFile;

TEST(WrittenStructure, HasTitleLanguageAndTags) {
  const PdfFile file(write(one_page("Hello")));
  const std::string info = file.run("pdfinfo $F");
  EXPECT_THAT(info, HasSubstr("Lebenslauf – Ada"));
  EXPECT_THAT(info, HasSubstr("Tagged:          yes"));
  EXPECT_THAT(info, Not(HasSubstr("CreationDate")));
  EXPECT_THAT(file.run("pdfinfo -struct-text $F"), HasSubstr("H1 (block)"));
}

TEST(WrittenStructure, AStretchInAnotherLanguageSaysSo) {
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

TEST(WrittenStructure, TheTreeReadsAParagraphInTheOrderOfItsText) {
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

TEST(WrittenStructure, TheTreeKeepsParagraphsOfAnElementAsTheyAreDrawn) {
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

TEST(WrittenStructure, AnElementGoesOnOverPages) {
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

TEST(WrittenStructure, ArtifactsAreNotInTheTree) {
  paint::DisplayList list = one_page("Shown");
  list.pages[0].ops.push_back(paint::BeginTag{tag(Role::kArtifact)});
  draw(list.pages[0], "Footer", {50, 800});
  list.pages[0].ops.push_back(paint::EndTag{});
  EXPECT_THAT(PdfFile(write(list)).run("pdfinfo -struct-text $F"), Not(HasSubstr("Footer")));
}

TEST(WrittenStructure, HeadersAndFootersAreOfAllPages) {
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

TEST(WrittenStructure, AFigureSaysWhereItIs) {
  paint::DisplayList list = one_page("Hello");
  list.pages[0].ops.push_back(paint::BeginTag{tag(Role::kFigure, "Bar")});
  list.pages[0].ops.push_back(paint::FillRect{{{10, 20}, {30, 5}}, {}, 0});
  list.pages[0].ops.push_back(paint::FillRect{{{50, 20}, {30, 5}}, {}, 0});
  list.pages[0].ops.push_back(paint::EndTag{});
  EXPECT_THAT(write(list, {false, false}), HasSubstr("/BBox[10 817 80 822]"));
}

TEST(WrittenStructure, ANumberedListSaysSo) {
  Tag numbered{Role::kL, "", "", ""};
  numbered.ordered = true;
  paint::DisplayList list = one_page("Hello");
  list.pages[0].ops.push_back(paint::BeginTag{std::make_shared<const Tag>(numbered)});
  list.pages[0].ops.push_back(paint::EndTag{});
  EXPECT_THAT(write(list, {false, false}), HasSubstr("/ListNumbering/Decimal"));
}

TEST(WrittenStructure, LinksHaveAreasAndAddresses) {
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

TEST(WrittenStructure, ReplacementsStandAroundWholeElements) {
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

TEST(WrittenStructure, OtherSchemesMakeNoAnnotation) {
  paint::DisplayList list = one_page("Hello");
  auto& ops = list.pages[0].ops;
  ops.push_back(paint::BeginTag{tag(Role::kLink)});
  ops.push_back(paint::LinkArea{{{50, 90}, {30, 12}}, "javascript:alert(1)", "link"});
  ops.push_back(paint::EndTag{});
  EXPECT_THAT(write(list, {false, false}), Not(HasSubstr("/Annot")));
}

TEST(WrittenStructure, OutlinesNest) {
  paint::DisplayList list = one_page("Hello");
  list.outline = {
      {1, "Ada", 0, {0, 10}}, {2, "Experience", 0, {0, 50}}, {2, "Ausbildung ä", 0, {0, 90}}};
  const PdfFile file(write(list));
  EXPECT_THAT(file.run("qpdf --check $F 2>&1"), HasSubstr("No syntax"));
  EXPECT_THAT(file.run("qpdf --json --json-key=outlines $F"), HasSubstr("Ausbildung"));
}

}  // namespace
}  // namespace cvpress::pdf

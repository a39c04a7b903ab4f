// Icons and pictures in files.
#include "support/pdf_reading.h"
#include "support/pdf_writing.h"

namespace cvpress::pdf {
namespace {

using testing::HasSubstr;
using tests::PdfFile;

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

TEST(WrittenDrawings, AFrequentIconIsWrittenOnce) {
  std::vector<paint::FillGlyph> glyphs;
  for (int i = 0; i < 5; ++i) glyphs.push_back(icon("phone", {100, 100 + 50.0 * i}));
  const std::string bytes = write(icons(glyphs, Role::kArtifact), {false, false});
  EXPECT_EQ(count_of(bytes, "/Subtype/Form"), 1u);
  EXPECT_EQ(count_of(bytes, "/G1 Do"), 5u);
  EXPECT_EQ(count_of(bytes, "/XObject<</G1 "), 1u);
}

TEST(WrittenDrawings, AnIconThatIsNeededOnceIsNoForm) {
  const std::string bytes =
      write(icons({icon("phone", {100, 100})}, Role::kArtifact), {false, false});
  EXPECT_EQ(count_of(bytes, "/Subtype/Form"), 0u);
}

TEST(WrittenDrawings, WhatAFigureShowsIsNoForm) {
  const std::vector<paint::FillGlyph> glyphs(5, icon("phone", {100, 100}));
  const std::string bytes = write(icons(glyphs, Role::kFigure), {false, false});
  EXPECT_EQ(count_of(bytes, "/Subtype/Form"), 0u);
  EXPECT_THAT(bytes, HasSubstr("/A<</O/Layout/BBox["));
}

TEST(WrittenDrawings, IconsWithFormsAreValid) {
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

TEST(WrittenDrawings, IconsLookAsTheirOutlines) {
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

TEST(WrittenDrawings, CmykWithoutAProfileGetsOne) {
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

image::PicturePtr picture(image::Raster raster) {
  auto result = std::make_shared<image::Picture>();
  result->size = {static_cast<double>(raster.width), static_cast<double>(raster.height)};
  result->content = std::move(raster);
  return result;
}

TEST(WrittenDrawings, PicturesAreWrittenOnce) {
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

}  // namespace
}  // namespace cvpress::pdf

// Small PDFs of a page that is drawn by hand.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/files.h"
#include "pdf/write_pdf.h"
#include "text/font_catalog.h"

namespace cvpress::pdf {

using layout::Role;
using layout::Tag;

inline const text::FontCatalog& fonts() {
  static const MemoryFiles kFiles;
  static const text::FontCatalog kFonts(kFiles, {});
  return kFonts;
}

inline layout::TagPtr tag(Role role, const std::string& alt = "") {
  return std::make_shared<const Tag>(Tag{role, alt, "", ""});
}

/// Draws a text at a place, as one op for each of its runs.
inline void draw(paint::Page& page, const std::string& content, Point at) {
  text::TextSpan span;
  span.text = content;
  Diagnostics diagnostics;
  const auto paragraph = text::shape({span}, {}, fonts(), diagnostics);
  for (const text::Run& run : paragraph->runs) {
    const auto end = static_cast<std::uint32_t>(run.shaped->glyphs.size());
    page.ops.push_back(paint::DrawGlyphs{run.shaped, 0, end, at, run.size, {}, 0, 0, ""});
  }
}

inline paint::DisplayList one_page(const std::string& content) {
  paint::DisplayList list;
  list.pages.push_back({{595, 842}, {}});
  paint::Page& page = list.pages[0];
  page.ops.push_back(paint::BeginTag{tag(Role::kH1)});
  draw(page, content, {50, 60});
  page.ops.push_back(paint::EndTag{});
  return list;
}

inline std::string write(const paint::DisplayList& list, const WriteOptions& options = {}) {
  Metadata metadata;
  metadata.title = "Lebenslauf – Ada";
  metadata.author = "Ada";
  Diagnostics diagnostics;
  const auto bytes = write_pdf(list, metadata, options, diagnostics);
  EXPECT_TRUE(bytes.has_value());
  return bytes.value_or("");
}

/// Icons on a page, each decoration or in a figure.
inline paint::DisplayList icons(const std::vector<paint::FillGlyph>& glyphs, Role role) {
  paint::DisplayList list = one_page("Hello");
  for (const paint::FillGlyph& glyph : glyphs) {
    list.pages[0].ops.push_back(paint::BeginTag{tag(role, "what it shows")});
    list.pages[0].ops.push_back(glyph);
    list.pages[0].ops.push_back(paint::EndTag{});
  }
  return list;
}

inline paint::FillGlyph icon(const std::string& name, Point at, int turn = 0) {
  const auto found = fonts().icon(name);
  EXPECT_TRUE(found.has_value()) << name;
  return {found->face, found->glyph, at, 30, Color{200, 10, 10}, turn};
}

}  // namespace cvpress::pdf

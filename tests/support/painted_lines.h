// Lines of text, painted on a page of their own.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "paint/paint.h"
#include "support/paint_pages.h"

namespace cvpress::tests {

inline text::ParagraphPtr paragraph(const std::vector<text::TextSpan>& spans) {
  Diagnostics diagnostics;
  return text::shape(spans, {}, built_in_fonts(), diagnostics);
}

inline text::TextSpan span(const std::string& content, const std::string& href = "") {
  text::TextSpan result;
  result.text = content;
  result.href = href;
  return result;
}

/// A fragment with the paragraph's lines at a width.
inline std::shared_ptr<layout::Fragment> lines(const text::ParagraphPtr& content, Pt width = 400) {
  auto fragment = std::make_shared<layout::Fragment>();
  Pt y = 0;
  for (const text::Line& line : text::break_lines(*content, width, text::Align::kStart)) {
    fragment->ink.push_back(layout::LineInk{content, line, {0, y}});
    y += line.height;
  }
  fragment->size = {width, y};
  return fragment;
}

inline paint::DisplayList painted(const layout::FragmentPtr& fragment) {
  paginate::Page page;
  page.paper = {600, 800};
  page.content.push_back({{50, 60}, fragment});
  return paint::paint({page});
}

inline layout::TagPtr tag(layout::Role role, const std::string& outline = "") {
  return std::make_shared<const layout::Tag>(layout::Tag{role, "", "", outline});
}

}  // namespace cvpress::tests

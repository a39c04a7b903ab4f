// Builds blocks from the events of a Markdown parser and from raw HTML.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "model/rich_text.h"

namespace cvpress::markdown {

/// Which inline styles are on; counts, because they nest.
struct InlineState {
  int strong = 0;
  int emphasis = 0;
  int code = 0;
  int strike = 0;
  int underline = 0;
  int superscript = 0;
  int subscript = 0;
  std::vector<std::string> hrefs;
};

/// Receives open, close and text events in order. Blocks nested deeper than 30
/// are flattened into the one above, with one warning.
class BlockBuilder {
 public:
  BlockBuilder(SourceSpan where, const SourceMap& sources, Diagnostics& diagnostics)
      : where_(where), sources_(sources), diagnostics_(diagnostics) {}

  void open(model::Block block);
  /// Closes the block that was opened last, and paragraphs that text began in it.
  void close();
  void text(std::string_view text);
  void line_break();
  void image(const std::string& address, const std::string& alternative);
  /// A tag or comment of raw HTML, or text between tags.
  void html(std::string_view markup);

  InlineState& state() { return state_; }
  model::Blocks take();

 private:
  void html_tag(std::string_view tag);
  void html_style(std::string_view name, bool closes);
  void html_block(std::string_view name, bool closes);
  void html_rule();
  void html_image(std::string_view tag);
  void close_html_paragraph();
  bool holds_inlines(model::BlockKind kind) const;
  model::InlineText& inlines();
  void close_implicit();
  void close_top();
  void finish(model::Block& block);
  model::Inline run(std::string_view text) const;

  SourceSpan where_;
  const SourceMap& sources_;
  Diagnostics& diagnostics_;
  InlineState state_;
  model::Blocks roots_;
  std::vector<model::Block> open_;
  std::vector<bool> implicit_;  // for each open block: a paragraph nobody opened
  std::size_t flattened_ = 0;   // blocks opened beyond the limit
  bool warned_ = false;
  std::string skipping_;  // inside <script> and the like
};

/// Character references of HTML ("&amp;", "&#233;") as text; "" if unknown.
std::string html_entity(std::string_view entity);

/// The value of an attribute of a tag; "" where it has none.
std::string html_attribute(std::string_view tag, std::string_view name);

}  // namespace cvpress::markdown

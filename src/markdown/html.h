// Raw HTML inside Markdown, reduced to what it means (hugo-formats.md 9.2).
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/block_builder.h"
#include "markdown/context.h"
#include "markdown/html_elements.h"
#include "markdown/html_tag.h"
#include "markdown/places.h"

namespace cvpress::markdown {

/// Tags as events of a builder. Elements may be nested wrongly or never end:
/// what is open is closed with what is around it.
class HtmlReader {
 public:
  /// `source` is all of the Markdown around it, for the ends of elements.
  HtmlReader(std::string_view source, BlockBuilder& builder, const Context& context, Places& places)
      : source_(source), builder_(builder), context_(context), places_(places) {}

  /// Tags, comments and the text between them, of a block of HTML or of one tag
  /// in a paragraph.
  void read(std::string_view markup);

  /// The elements that are open; `close_to` ends those that were opened since.
  std::size_t depth() const { return open_.size(); }
  void close_to(std::size_t depth);
  /// From here on, only elements opened after this depth can be ended by a tag,
  /// except styles. Returns the depth before.
  std::size_t set_floor(std::size_t depth);

 private:
  struct Open {
    const Element* element = nullptr;  // null once it is closed
    BlockBuilder::Depth block = 0;     // depth of the blocks outside of it
    bool holds_block = false;
  };
  struct Tag {
    std::string_view inside;  // between the angles
    std::string name;
    bool closes = false;
  };

  std::size_t read_unread(std::string_view markup);
  std::size_t read_comment(std::string_view markup);
  std::size_t read_instruction(std::string_view markup);
  std::size_t read_characters(std::string_view markup);
  std::size_t read_tag(std::string_view markup);
  void read_text(std::string_view text);
  void tag(const Tag& tag);
  void begin(const Element& element, const Tag& tag);
  void end(const Element& element);
  void begin_block(const Element& element, const Tag& tag, Open& open);
  void begin_caption(Open& open);
  void end_caption(const Open& open);
  void rule();
  void image(const Tag& tag);
  void end_implied(const Element& element);
  void undo(const Open& open);
  void report_unshown(const Element& element);
  bool ends_later(const Tag& tag);
  bool is_own_element(const Tag& tag);
  bool is_alone(const Element& element, const Tag& tag);
  bool is_news(std::string_view name, const std::string& message);
  void report_alone(const Element& element);
  void print_as_typed(const Tag& tag, std::string_view what);

  std::string_view source_;
  BlockBuilder& builder_;
  const Context& context_;
  Places& places_;
  std::vector<Open> open_;
  std::size_t floor_ = 0;
  bool begins_code_ = false;  // <pre> was the last tag
  std::set<std::string, std::less<>> reported_;
  std::optional<HtmlEnds> ends_;  // of `source_`, once they matter
};

}  // namespace cvpress::markdown

#include "markdown/markdown.h"

#include <algorithm>

#include <md4c.h>

#include "base/utf8.h"
#include "markdown/block_builder.h"
#include "markdown/emoji.h"
#include "markdown/shortcodes.h"

namespace cvpress::markdown {
namespace {

constexpr unsigned kFlags =
    MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEAUTOLINKS;

/// An attribute's text, with its character references resolved.
std::string attribute_text(const MD_ATTRIBUTE& attribute) {
  std::string text;
  for (int i = 0; attribute.text != nullptr && attribute.substr_offsets[i] < attribute.size; ++i) {
    const std::string_view part(attribute.text + attribute.substr_offsets[i],
                                attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
    if (attribute.substr_types[i] == MD_TEXT_ENTITY) {
      const std::string entity = html_entity(part);
      text += entity.empty() ? std::string(part) : entity;
    } else {
      text += part;
    }
  }
  return text;
}

/// Turns md4c's callbacks into the builder's events.
class Events {
 public:
  explicit Events(BlockBuilder& builder) : builder_(builder) {}

  void enter_block(MD_BLOCKTYPE type, void* detail) {
    if (type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY) {
      in_head_ = type == MD_BLOCK_THEAD;
      return;
    }
    if (type == MD_BLOCK_HTML) {
      html_.clear();
      return;
    }
    builder_.open(block_of(type, detail));
  }

  void leave_block(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY) return;
    if (type == MD_BLOCK_HTML) {
      builder_.html(html_);
      return;
    }
    builder_.close();
  }

  void enter_span(MD_SPANTYPE type, void* detail) {
    InlineState& state = builder_.state();
    switch (type) {
      case MD_SPAN_EM: ++state.emphasis; break;
      case MD_SPAN_STRONG: ++state.strong; break;
      case MD_SPAN_DEL: ++state.strike; break;
      case MD_SPAN_U: ++state.underline; break;
      case MD_SPAN_CODE: ++state.code; break;
      case MD_SPAN_A:
        state.hrefs.push_back(attribute_text(static_cast<MD_SPAN_A_DETAIL*>(detail)->href));
        break;
      case MD_SPAN_IMG:
        if (images_++ == 0) alternative_.clear();
        break;
      default: break;
    }
  }

  void leave_span(MD_SPANTYPE type, void* detail) {
    InlineState& state = builder_.state();
    switch (type) {
      case MD_SPAN_EM: --state.emphasis; break;
      case MD_SPAN_STRONG: --state.strong; break;
      case MD_SPAN_DEL: --state.strike; break;
      case MD_SPAN_U: --state.underline; break;
      case MD_SPAN_CODE: --state.code; break;
      case MD_SPAN_A: state.hrefs.pop_back(); break;
      case MD_SPAN_IMG:
        if (--images_ == 0) {
          builder_.image(attribute_text(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src),
                         alternative_);
        }
        break;
      default: break;
    }
  }

  void text(MD_TEXTTYPE type, std::string_view text) {
    if (images_ > 0) {
      alternative_ += text;
      return;
    }
    switch (type) {
      case MD_TEXT_BR: builder_.line_break(); break;
      case MD_TEXT_SOFTBR: builder_.text(" "); break;
      case MD_TEXT_NULLCHAR: break;
      case MD_TEXT_ENTITY: {
        const std::string entity = html_entity(text);
        builder_.text(entity.empty() ? text : std::string_view(entity));
        break;
      }
      case MD_TEXT_HTML:
        if (in_html_block_) {
          html_ += text;
        } else {
          builder_.html(text);
        }
        break;
      case MD_TEXT_CODE: builder_.text(text); break;
      default: builder_.text(with_emoji(text)); break;
    }
  }

  void set_html_block(bool inside) { in_html_block_ = inside; }

 private:
  model::Block block_of(MD_BLOCKTYPE type, void* detail) const {
    using model::BlockKind;
    model::Block block;
    switch (type) {
      case MD_BLOCK_UL:
        block.kind = BlockKind::kBulletList;
        block.tight = static_cast<MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0;
        break;
      case MD_BLOCK_OL: {
        const auto* list = static_cast<MD_BLOCK_OL_DETAIL*>(detail);
        block.kind = BlockKind::kOrderedList;
        block.number = static_cast<int>(std::min(list->start, 999999u));
        block.tight = list->is_tight != 0;
        break;
      }
      case MD_BLOCK_LI: {
        const auto* item = static_cast<MD_BLOCK_LI_DETAIL*>(detail);
        block.kind = BlockKind::kListItem;
        if (item->is_task != 0) {
          block.task = item->task_mark == ' ' ? model::Task::kOpen : model::Task::kDone;
        }
        break;
      }
      case MD_BLOCK_QUOTE: block.kind = BlockKind::kQuote; break;
      case MD_BLOCK_HR: block.kind = BlockKind::kRule; break;
      case MD_BLOCK_H:
        block.kind = BlockKind::kHeading;
        block.number = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
        break;
      case MD_BLOCK_CODE: block.kind = BlockKind::kCode; break;
      case MD_BLOCK_TABLE: block.kind = BlockKind::kTable; break;
      case MD_BLOCK_TR:
        block.kind = BlockKind::kTableRow;
        block.number = in_head_ ? 1 : 0;
        break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD: {
        block.kind = BlockKind::kTableCell;
        const auto align = static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align;
        if (align == MD_ALIGN_CENTER) block.align = model::CellAlign::kCenter;
        if (align == MD_ALIGN_RIGHT) block.align = model::CellAlign::kEnd;
        break;
      }
      default: break;
    }
    return block;
  }

  BlockBuilder& builder_;
  std::string html_;
  std::string alternative_;
  int images_ = 0;
  bool in_head_ = false;
  bool in_html_block_ = false;
};

int enter_block(MD_BLOCKTYPE type, void* detail, void* data) {
  auto* events = static_cast<Events*>(data);
  if (type == MD_BLOCK_HTML) events->set_html_block(true);
  events->enter_block(type, detail);
  return 0;
}

int leave_block(MD_BLOCKTYPE type, void*, void* data) {
  auto* events = static_cast<Events*>(data);
  events->leave_block(type);
  if (type == MD_BLOCK_HTML) events->set_html_block(false);
  return 0;
}

int enter_span(MD_SPANTYPE type, void* detail, void* data) {
  static_cast<Events*>(data)->enter_span(type, detail);
  return 0;
}

int leave_span(MD_SPANTYPE type, void* detail, void* data) {
  static_cast<Events*>(data)->leave_span(type, detail);
  return 0;
}

int add_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data) {
  static_cast<Events*>(data)->text(type, {text, size});
  return 0;
}

/// The attributes of a heading ("# Title {#id .class}") are no text.
void strip_heading_attributes(model::Blocks& blocks) {
  for (model::Block& block : blocks) {
    strip_heading_attributes(block.children);
    if (block.kind != model::BlockKind::kHeading || block.inlines.empty()) continue;
    std::string& last = block.inlines.back().text;
    const std::size_t open = last.rfind('{');
    const bool is_attribute = open != std::string::npos && last.ends_with('}') &&
                              (last[open + 1] == '#' || last[open + 1] == '.');
    if (is_attribute) last = std::string(trimmed(std::string_view(last).substr(0, open)));
  }
}

}  // namespace

model::Blocks read_blocks(std::string_view markdown, SourceSpan where, const SourceMap& sources,
                          Diagnostics& diagnostics) {
  if (trimmed(markdown).empty()) return {};
  const std::string text =
      normalised_markdown(without_shortcodes(markdown, where, sources, diagnostics));
  BlockBuilder builder(where, sources, diagnostics);
  Events events(builder);
  const MD_PARSER parser{0,          kFlags,   enter_block, leave_block, enter_span,
                         leave_span, add_text, nullptr,     nullptr};
  md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &events);
  model::Blocks blocks = builder.take();
  strip_heading_attributes(blocks);
  return blocks;
}

namespace {

void append_paragraphs(const model::Blocks& blocks, model::InlineText& result, SourceSpan where) {
  for (const model::Block& block : blocks) {
    if (!block.inlines.empty()) {
      if (!result.empty()) {
        model::Inline line_break;
        line_break.kind = model::InlineKind::kLineBreak;
        line_break.where = where;
        result.push_back(std::move(line_break));
      }
      result.insert(result.end(), block.inlines.begin(), block.inlines.end());
    }
    append_paragraphs(block.children, result, where);
  }
}

}  // namespace

model::InlineText read_inline(std::string_view markdown, SourceSpan where, const SourceMap& sources,
                              Diagnostics& diagnostics) {
  // Most titles hold no markup at all.
  const bool is_plain =
      markdown.find_first_of("*_`[]<>&\\~:'\"{#\n!|-+.=@/") == std::string_view::npos;
  if (is_plain) return model::plain(std::string(trimmed(markdown)), where);
  // "1. FC Köln" or "- x" is a name here, not a list.
  std::string text(trimmed(markdown));
  const std::size_t mark = text.find_first_not_of("0123456789");
  const bool is_list = mark != std::string::npos && mark > 0 && mark < 10 && text[mark] == '.';
  if (is_list) text.insert(mark, "\\");
  if (text.starts_with("- ") || text.starts_with("+ ") || text.starts_with("#")) {
    text.insert(0, "\\");
  }
  model::InlineText result;
  append_paragraphs(read_blocks(text, where, sources, diagnostics), result, where);
  return result;
}

}  // namespace cvpress::markdown

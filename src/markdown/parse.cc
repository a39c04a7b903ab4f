#include "markdown/parse.h"

#include <algorithm>
#include <string>
#include <vector>

#include <md4c.h>

#include "markdown/entities.h"
#include "markdown/html.h"
#include "markdown/literal.h"

namespace cvpress::markdown {
namespace {

using model::Block;
using model::BlockKind;

/// No strike-through: md4c takes single tildes for it.
constexpr unsigned kFlags = MD_FLAG_TABLES | MD_FLAG_TASKLISTS;

/// Addresses of pictures, which may be whole pictures, together.
constexpr std::size_t kMostImageBytes = 32 << 20;

/// An attribute's text, with its character references resolved.
std::string attribute_text(const MD_ATTRIBUTE& attribute) {
  std::string text;
  for (int i = 0; attribute.text != nullptr && attribute.substr_offsets[i] < attribute.size; ++i) {
    const std::string_view part(attribute.text + attribute.substr_offsets[i],
                                attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
    const bool is_entity = attribute.substr_types[i] == MD_TEXT_ENTITY;
    const std::string entity = is_entity ? html_entity(part) : "";
    text += entity.empty() ? std::string(part) : entity;
  }
  return with_angles(text);
}

int InlineState::*style_of(MD_SPANTYPE type) {
  switch (type) {
    case MD_SPAN_EM: return &InlineState::emphasis;
    case MD_SPAN_STRONG: return &InlineState::strong;
    case MD_SPAN_CODE: return &InlineState::code;
    default: return nullptr;
  }
}

Block list_of(BlockKind kind, int tight, unsigned first) {
  Block block;
  block.kind = kind;
  block.tight = tight != 0;
  block.number = static_cast<int>(std::min(first, 999999u));
  return block;
}

Block item_of(const MD_BLOCK_LI_DETAIL& item) {
  Block block;
  block.kind = BlockKind::kListItem;
  if (item.is_task != 0) {
    block.task = item.task_mark == ' ' ? model::Task::kOpen : model::Task::kDone;
  }
  return block;
}

Block cell_of(const MD_BLOCK_TD_DETAIL& cell) {
  Block block;
  block.kind = BlockKind::kTableCell;
  if (cell.align == MD_ALIGN_CENTER) block.align = model::CellAlign::kCenter;
  if (cell.align == MD_ALIGN_RIGHT) block.align = model::CellAlign::kEnd;
  return block;
}

Block block_of(MD_BLOCKTYPE type, void* detail) {
  Block block;
  switch (type) {
    case MD_BLOCK_UL:
      return list_of(BlockKind::kBulletList, static_cast<MD_BLOCK_UL_DETAIL*>(detail)->is_tight, 0);
    case MD_BLOCK_OL: {
      const auto* list = static_cast<MD_BLOCK_OL_DETAIL*>(detail);
      return list_of(BlockKind::kOrderedList, list->is_tight, list->start);
    }
    case MD_BLOCK_LI: return item_of(*static_cast<MD_BLOCK_LI_DETAIL*>(detail));
    case MD_BLOCK_QUOTE: block.kind = BlockKind::kQuote; break;
    case MD_BLOCK_HR: block.kind = BlockKind::kRule; break;
    case MD_BLOCK_H:
      block.kind = BlockKind::kHeading;
      block.number = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
      break;
    case MD_BLOCK_CODE: block.kind = BlockKind::kCode; break;
    case MD_BLOCK_TABLE: block.kind = BlockKind::kTable; break;
    case MD_BLOCK_TR: block.kind = BlockKind::kTableRow; break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: return cell_of(*static_cast<MD_BLOCK_TD_DETAIL*>(detail));
    default: break;
  }
  return block;
}

/// Blocks of md4c that are none of the model's.
bool is_transparent(MD_BLOCKTYPE type) {
  return type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY ||
         type == MD_BLOCK_HTML;
}

/// Turns md4c's callbacks into the builder's events.
class Events {
 public:
  Events(std::string_view source, const ParseOptions& options, const Context& context,
         Places& places, BlockBuilder& builder)
      : source_(source),
        options_(options),
        builder_(builder),
        html_(source, builder, context, places) {}

  void enter_block(MD_BLOCKTYPE type, void* detail) {
    if (type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY) in_head_ = type == MD_BLOCK_THEAD;
    if (type == MD_BLOCK_HTML) {
      in_html_block_ = true;
      markup_.clear();
    }
    if (is_transparent(type)) return;
    const std::size_t floor = html_.set_floor(html_.depth());
    Level level{builder_.depth(), html_.depth(), floor, false};
    const bool plus = type == MD_BLOCK_UL && static_cast<MD_BLOCK_UL_DETAIL*>(detail)->mark == '+';
    if (options_.plus_is_definition && plus) {
      builder_.turn_last_paragraph_into_terms();
      level.blocks = builder_.depth();
      level.holds_definitions = true;
    } else {
      Block block = block_of(type, detail);
      if (type == MD_BLOCK_TR && in_head_) block.number = 1;
      const bool is_item = type == MD_BLOCK_LI;
      if (is_item && levels_.back().holds_definitions) block.kind = BlockKind::kDefinition;
      level.blocks = builder_.open(std::move(block));
    }
    levels_.push_back(level);
  }

  void leave_block(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_HTML) {
      in_html_block_ = false;
      html_.read(markup_);
    }
    if (is_transparent(type)) return;
    const Level level = levels_.back();
    levels_.pop_back();
    html_.close_to(level.elements);
    html_.set_floor(level.floor);
    builder_.close_to(level.blocks);
  }

  void enter_span(MD_SPANTYPE type, void* detail) {
    if (int InlineState::*style = style_of(type)) ++(builder_.state().*style);
    if (type == MD_SPAN_A) {
      const MD_ATTRIBUTE& address = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
      const bool too_long = address.size > kLongestAddress;
      builder_.state().hrefs.push_back(too_long ? std::string() : attribute_text(address));
    }
    if (type == MD_SPAN_IMG && images_++ == 0) alternative_.clear();
  }

  void leave_span(MD_SPANTYPE type, void* detail) {
    if (int InlineState::*style = style_of(type)) --(builder_.state().*style);
    if (type == MD_SPAN_A && !builder_.state().hrefs.empty()) builder_.state().hrefs.pop_back();
    if (type == MD_SPAN_IMG && --images_ == 0) {
      add_image(*static_cast<MD_SPAN_IMG_DETAIL*>(detail));
    }
  }

  void text(MD_TEXTTYPE type, std::string_view text) {
    if (images_ > 0) {
      add_alternative(type, text);
    } else if (type == MD_TEXT_HTML) {
      if (in_html_block_) {
        markup_ += text;
      } else {
        html_.read(text);
      }
    } else {
      add_text(type, text);
    }
  }

 private:
  /// What was open around a block.
  struct Level {
    BlockBuilder::Depth blocks = 0;
    std::size_t elements = 0;
    std::size_t floor = 0;
    bool holds_definitions = false;
  };

  void add_text(MD_TEXTTYPE type, std::string_view text) {
    switch (type) {
      case MD_TEXT_BR: return builder_.line_break();
      case MD_TEXT_SOFTBR: return builder_.text("\n");
      case MD_TEXT_NULLCHAR: return;
      case MD_TEXT_CODE: return builder_.text(text);
      case MD_TEXT_ENTITY: {
        const std::string entity = html_entity(text);
        return builder_.text(entity.empty() ? std::string(text) : literal(entity));
      }
      default: return builder_.text(is_escaped(text) ? literal(text) : std::string(text));
    }
  }

  static std::string literal(std::string_view text) {
    const bool is_mark = text.size() == 1 && is_ascii_punctuation(text[0]);
    return std::string(is_mark ? kLiteral : "") + std::string(text);
  }

  /// md4c tells an escaped character apart, without its backslash.
  bool is_escaped(std::string_view text) const {
    const std::less<> before;
    const bool is_inside =
        before(source_.data(), text.data()) && before(text.data(), source_.data() + source_.size());
    return is_inside && text.size() == 1 && text.data()[-1] == '\\';
  }

  void add_alternative(MD_TEXTTYPE type, std::string_view text) {
    if (type == MD_TEXT_HTML || type == MD_TEXT_NULLCHAR) return;
    const std::string entity = type == MD_TEXT_ENTITY ? html_entity(text) : "";
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
      alternative_ += ' ';
    } else {
      alternative_ += entity.empty() ? std::string(text) : entity;
    }
  }

  /// A title is printed as the picture's caption.
  void add_image(const MD_SPAN_IMG_DETAIL& detail) {
    // One definition may be referred to very often.
    image_bytes_ += detail.src.size + detail.title.size;
    const bool too_many = image_bytes_ > kMostImageBytes;
    builder_.image(too_many ? std::string() : attribute_text(detail.src),
                   with_angles(alternative_));
    const std::string caption = too_many ? std::string() : attribute_text(detail.title);
    if (caption.empty()) return;
    builder_.line_break();
    builder_.text(caption);
  }

  std::string_view source_;
  const ParseOptions& options_;
  BlockBuilder& builder_;
  HtmlReader html_;
  std::vector<Level> levels_;
  std::string markup_;
  std::string alternative_;
  int images_ = 0;  // inside each other
  std::size_t image_bytes_ = 0;
  bool in_head_ = false;
  bool in_html_block_ = false;
};

int enter_block(MD_BLOCKTYPE type, void* detail, void* data) {
  static_cast<Events*>(data)->enter_block(type, detail);
  return 0;
}

int leave_block(MD_BLOCKTYPE type, void*, void* data) {
  static_cast<Events*>(data)->leave_block(type);
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

}  // namespace

void parse(std::string_view markdown, const ParseOptions& options, const Context& context,
           Places& places, BlockBuilder& builder) {
  Events events(markdown, options, context, places, builder);
  const unsigned flags = kFlags | (options.find_addresses ? MD_FLAG_PERMISSIVEAUTOLINKS : 0);
  const MD_PARSER parser{0,          flags,    enter_block, leave_block, enter_span,
                         leave_span, add_text, nullptr,     nullptr};
  md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &events);
}

}  // namespace cvpress::markdown

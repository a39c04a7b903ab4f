#include "compose/prose.h"

#include <algorithm>
#include <utility>

#include "base/files.h"
#include "base/utf8.h"
#include "compose/inline_spans.h"
#include "compose/picture_node.h"
#include "compose/stacking.h"
#include "compose/tags.h"

namespace cvpress::compose {
namespace {

using layout::Role;
using model::Block;
using model::BlockKind;
using model::InlineText;

constexpr Pt kRuleThickness = 0.5;
constexpr Color kPlainRule{0xcf, 0xd5, 0xda};
constexpr double kQuoteIndent = 1.2;       // em
constexpr double kDefinitionIndent = 1.2;  // em
constexpr double kHeadingSpace = 0.75;     // em, above a heading in a text
constexpr double kSmall = 0.85;            // of the text's size
constexpr double kMostEndSpace = 10;       // em, of spaces at the end of a line

/// A picture in a text is looked for beside the file that the text is in.
model::ImageRef image_ref(const model::Inline& image, const Setting& setting) {
  model::ImageRef ref;
  ref.name = image.image;
  ref.where = image.where;
  if (image.where.known()) {
    ref.folder = folder_of(setting.shared->resources.sources.name(image.where.file));
  }
  return ref;
}

/// A text, or a picture that stands between two.
struct TextOrPicture {
  InlineText text;
  std::optional<layout::Node> picture;
};

/// A picture that cannot be had leaves what it stands for in the text.
std::vector<TextOrPicture> split_at_pictures(const InlineText& text, const Setting& setting) {
  std::vector<TextOrPicture> passages(1);
  for (const model::Inline& part : text) {
    if (part.kind != model::InlineKind::kImage) {
      passages.back().text.push_back(part);
      continue;
    }
    const image::PicturePtr picture = loaded_picture(image_ref(part, setting), setting);
    if (picture) {
      passages.push_back({{}, figure_node(contained(picture, {}, setting), part.text)});
      passages.back().picture->where = part.where;
      passages.emplace_back();
    } else {
      for (model::Inline& word : model::plain(part.text, part.where)) {
        passages.back().text.push_back(std::move(word));
      }
    }
  }
  return passages;
}

/// Spaces and line breaks at the ends would only make empty lines and indents.
InlineText without_outer_breaks(InlineText text) {
  const auto is_void = [](const model::Inline& part) {
    return part.kind == model::InlineKind::kLineBreak ||
           (part.kind == model::InlineKind::kText && trimmed(part.text).empty());
  };
  while (!text.empty() && is_void(text.back())) text.pop_back();
  const auto first = std::find_if_not(text.begin(), text.end(), is_void);
  text.erase(text.begin(), first);
  const bool begins_with_text = !text.empty() && text.front().kind == model::InlineKind::kText;
  if (begins_with_text) {
    std::string& words = text.front().text;
    words.erase(0, std::min(words.find_first_not_of(' '), words.size()));
  }
  return text;
}

void add_paragraph(const InlineText& text, Role role, const Prose& prose,
                   std::vector<Composed>& all) {
  for (TextOrPicture& passage : split_at_pictures(text, prose.setting)) {
    if (passage.picture) {
      all.push_back({std::move(*passage.picture), {}});
      continue;
    }
    const InlineText inner = without_outer_breaks(std::move(passage.text));
    if (!model::is_blank(inner)) all.push_back({prose_paragraph(inner, role, prose), {}});
  }
}

void add_heading(const Block& block, const Prose& prose, std::vector<Composed>& all) {
  Prose strong = prose;
  strong.setting.style = prose.setting.scope->with_style(prose.setting.style, "strong");
  const std::size_t before = all.size();
  // Below the heading of the entry or section that it is written in.
  const Role role = prose.setting.record->headings.entry ? Role::kH4 : Role::kH3;
  add_paragraph(block.inlines, role, strong, all);
  for (std::size_t i = before; i < all.size(); ++i) all[i].node.breaks.keep_with_next = true;
  if (before < all.size()) all[before].above = prose.setting.style.size * kHeadingSpace;
}

layout::Node quote_node(const Block& block, const Prose& prose) {
  Prose inner = prose;
  inner.depth = prose.depth + 1;
  inner.setting.style = prose.setting.scope->with_style(prose.setting.style, "quote");
  const Pt indent = prose.setting.style.size * kQuoteIndent;
  inner.setting.room = std::max<Pt>(0, prose.setting.room - indent);
  layout::Node node = prose_node(block.children, inner).value_or(spacer());
  // A single paragraph stays an element inside of the quote.
  if (node.tag) node = alone_in_stack(std::move(node));
  node.padding.start += indent;
  node.tag = make_tag(Role::kBlockQuote);
  return node;
}

/// A term is bold and keeps with its first definition.
void add_term(const Block& block, const Prose& prose, std::vector<Composed>& all) {
  Prose strong = prose;
  strong.setting.style = prose.setting.scope->with_style(prose.setting.style, "strong");
  const std::size_t before = all.size();
  add_paragraph(block.inlines, Role::kP, strong, all);
  for (std::size_t i = before; i < all.size(); ++i) all[i].node.breaks.keep_with_next = true;
}

layout::Node definition_node(const Block& block, const Prose& prose) {
  Prose inner = prose;
  inner.depth = prose.depth + 1;
  const Pt indent = prose.setting.style.size * kDefinitionIndent;
  inner.setting.room = std::max<Pt>(0, prose.setting.room - indent);
  layout::Node node = prose_node(block.children, inner).value_or(spacer());
  node.padding.start += indent;
  return node;
}

/// Footnotes are set smaller.
Prose sized(const Block& block, const Prose& prose) {
  Prose result = prose;
  if (block.small) result.setting.style.size *= kSmall;
  return result;
}

layout::Node rule_node(const Setting& setting) {
  layout::Node node;
  node.content = layout::RuleBox{kRuleThickness, rule_color(setting), {}};
  node.tag = make_tag(Role::kArtifact);
  return node;
}

void add_block(const Block& block, const Prose& prose, std::vector<Composed>& all) {
  switch (block.kind) {
    case BlockKind::kParagraph: return add_paragraph(block.inlines, Role::kP, prose, all);
    case BlockKind::kHeading: return add_heading(block, prose, all);
    case BlockKind::kBulletList:
    case BlockKind::kOrderedList: return all.push_back({list_node(block, sized(block, prose)), {}});
    case BlockKind::kQuote: return all.push_back({quote_node(block, prose), {}});
    case BlockKind::kCode: return all.push_back({code_node(block, prose), {}});
    case BlockKind::kTable: return all.push_back({table_node(block, prose), {}});
    case BlockKind::kRule: return all.push_back({rule_node(prose.setting), {}});
    case BlockKind::kTerm: return add_term(block, prose, all);
    case BlockKind::kDefinition: return all.push_back({definition_node(block, prose), {}});
    case BlockKind::kListItem:
    case BlockKind::kTableRow:
    case BlockKind::kTableCell: break;  // only inside of their own blocks
  }
  add_paragraph(block.inlines, Role::kP, prose, all);
}

/// "My tasks:" keeps with the list it announces, and so does what is but a line.
bool announces(const Block& block, const layout::Node& node, const Block& next,
               const Prose& prose) {
  if (block.kind != BlockKind::kParagraph || !is_list(next.kind)) return false;
  return trimmed(model::plain_text(block.inlines)).ends_with(':') ||
         is_one_line(node, prose.setting.room);
}

/// Lists and what is below a heading or a term stand close to it.
bool belongs_to(const Block& block, const Block& previous) {
  return is_list(block.kind) || previous.kind == BlockKind::kHeading ||
         previous.kind == BlockKind::kTerm;
}

}  // namespace

Color rule_color(const Setting& setting) {
  const auto found = setting.scope->colors.find("rule");
  return found == setting.scope->colors.end() ? kPlainRule : found->second;
}

bool is_one_line(const layout::Node& node, Pt room) {
  const auto* box = std::get_if<layout::TextBox>(&node.content);
  if (box == nullptr || box->paragraph->text.find('\n') != std::string::npos) return false;
  // Most are far too long, whatever spaces they end with.
  const text::Paragraph& paragraph = *box->paragraph;
  if (text::full_advance(paragraph) > room + kMostEndSpace * paragraph.base.size) return false;
  return fits(text::natural_widths(paragraph).widest_line, room);
}

namespace {

text::LineRules rules_of(const style::ProseElement& look) {
  text::LineRules rules;
  rules.hyphenate = look.hyphenate;
  rules.hang_punctuation = look.hang_punctuation;
  rules.optimum = look.lines == style::LineChoice::kOptimum;
  rules.keep_words = look.word_break == style::WordBreak::kKeep;
  rules.kinsoku = look.kinsoku;
  return rules;
}

}  // namespace

layout::Node prose_paragraph(const InlineText& text, Role role, const Prose& prose) {
  layout::TextBox box;
  box.paragraph = shaped(inline_spans(text, prose.setting, prose.setting.style, ""), prose.setting,
                         rules_of(prose.look));
  box.align = align_of(prose.setting);
  box.orphans = prose.look.orphans;
  box.widows = prose.look.widows;
  layout::Node node;
  node.content = std::move(box);
  node.align = align_of(prose.setting);
  node.tag = make_tag(role);
  if (!text.empty()) node.where = text.front().where;
  return node;
}

std::vector<Composed> prose_blocks(const model::Blocks& blocks, const Prose& prose) {
  std::vector<Composed> all;
  if (prose.depth > kDeepestBlock) {
    add_paragraph(model::plain(model::plain_text(blocks)), Role::kP, prose, all);
    return all;
  }
  const Block* previous = nullptr;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (is_blank_block(blocks[i])) continue;
    const std::size_t first = all.size();
    add_block(blocks[i], prose, all);
    const bool is_close = previous != nullptr && belongs_to(blocks[i], *previous);
    if (is_close && first < all.size() && !all[first].above) {
      all[first].above = gap_of(prose.look.item_gap, prose.setting);
    }
    previous = &blocks[i];
    const bool keeps = i + 1 < blocks.size() && !all.empty() &&
                       announces(blocks[i], all.back().node, blocks[i + 1], prose);
    if (keeps) all.back().node.breaks.keep_with_next = true;
  }
  return all;
}

std::optional<layout::Node> prose_node(const model::Blocks& blocks, const Prose& prose) {
  std::vector<Composed> all = prose_blocks(blocks, prose);
  if (all.empty()) return std::nullopt;
  if (all.size() == 1) return std::move(all.front().node);
  layout::Node node;
  node.content = stacked_children(std::move(all), gap_of(prose.look.block_gap, prose.setting));
  return node;
}

std::optional<layout::Node> compose_kind(const style::ProseElement& kind, const style::Element&,
                                         const Setting& setting) {
  const Bound bound = bind(setting.fields, kind.field);
  model::Blocks blocks;
  if (const auto* own = std::get_if<model::Blocks>(&bound.value)) blocks = *own;
  if (const auto* text = std::get_if<InlineText>(&bound.value); text && !text->empty()) {
    blocks.emplace_back().inlines = *text;
  }
  auto node = prose_node(blocks, {kind, setting, 0, 0});
  if (!node) return std::nullopt;
  setting.record->printed.insert(bound.name);
  // A block's own padding and background are not the element's.
  if (node->padding != Edges{} || node->background) return alone_in_stack(std::move(*node));
  return node;
}

}  // namespace cvpress::compose

#include "compose/running_text.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "locale/language.h"

namespace cvpress::compose {
namespace {

struct Comma {
  std::string_view language;
  std::string_view text;
};

constexpr std::array<Comma, 6> kCommas = {{
    {"ar", "، "},
    {"en", ", "},
    {"fa", "، "},
    {"ja", "、"},
    {"ur", "، "},
    {"zh", "、"},
}};

void append(model::InlineText& text, std::string_view separator, const model::InlineText& more) {
  if (model::is_blank(more)) return;
  if (!text.empty()) text.push_back(model::plain(std::string(separator)).front());
  text.insert(text.end(), more.begin(), more.end());
}

model::InlineText run_on(const model::Block& block, std::string_view language, int depth) {
  if (depth > kDeepestBlock) return model::plain(model::plain_text(block.children), block.where);
  const bool has_commas = is_list(block.kind) || block.kind == model::BlockKind::kTableRow;
  model::InlineText text = block.inlines;
  for (model::Inline& part : text) std::replace(part.text.begin(), part.text.end(), '\n', ' ');
  for (const model::Block& child : block.children) {
    append(text, has_commas ? list_comma(language) : " ", run_on(child, language, depth + 1));
  }
  return text;
}

/// The space after one of these may break a line.
bool ends_with_dash(std::string_view text) {
  return text.ends_with("–") || text.ends_with("—") || text.ends_with("-") || text.ends_with("/");
}

}  // namespace

std::string_view list_comma(std::string_view language) {
  return locale::row_for<Comma>(kCommas, language).text;
}

model::InlineText joined_texts(const List& list, std::string_view separator) {
  model::InlineText text;
  for (const ListItem& item : list) append(text, separator, item.text);
  return text;
}

model::InlineText running_text(const model::Blocks& blocks, std::string_view language) {
  model::InlineText text;
  for (const model::Block& block : blocks) append(text, " ", run_on(block, language, 0));
  return text;
}

std::string address_text(std::string_view address) {
  for (const std::string_view scheme : {"https://", "http://", "mailto:", "tel:"}) {
    if (!address.starts_with(scheme)) continue;
    address.remove_prefix(scheme.size());
    break;
  }
  if (address.starts_with("www.")) address.remove_prefix(4);
  const bool only_host = address.find('/') + 1 == address.size();
  if (only_host && !address.empty()) address.remove_suffix(1);
  return std::string(address);
}

std::string with_unbroken_dates(std::string_view text) {
  std::string bound;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool breaks = text[i] != ' ' || ends_with_dash(text.substr(0, i));
    if (breaks) {
      bound += text[i];
    } else {
      bound += kNoBreakSpace;
    }
  }
  return bound;
}

}  // namespace cvpress::compose

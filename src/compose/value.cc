#include "compose/value.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/utf8.h"

namespace cvpress::compose {
namespace {

struct IsEmpty {
  bool operator()(std::monostate) const { return true; }
  bool operator()(const model::InlineText& text) const { return model::is_blank(text); }
  bool operator()(const model::Blocks& blocks) const { return is_blank(blocks); }
  bool operator()(const model::DateRange& dates) const { return dates.empty(); }
  bool operator()(const model::ImageRef& image) const { return image.empty(); }
  bool operator()(const Url& url) const { return url.address.empty(); }
  bool operator()(const Icon& icon) const { return icon.name.empty(); }
  bool operator()(double) const { return false; }
  bool operator()(bool truth) const { return !truth; }
  bool operator()(const List& list) const { return list.empty(); }
  bool operator()(Duration) const { return false; }
};

std::string date_text(const std::optional<model::Date>& date) {
  if (!date) return "-";
  return fmt::format("{}-{}-{} {}", date->year, date->month, date->day, date->raw);
}

struct PlainText {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const model::InlineText& text) const {
    return std::string(trimmed(model::plain_text(text)));
  }
  std::string operator()(const model::Blocks& blocks) const { return model::plain_text(blocks); }
  std::string operator()(const model::DateRange& dates) const {
    return date_text(dates.start) + "/" + date_text(dates.end) + (dates.current ? "/" : "");
  }
  std::string operator()(const model::ImageRef& image) const {
    return image.folder + "/" + image.name;
  }
  std::string operator()(const Url& url) const { return url.address; }
  std::string operator()(const Icon& icon) const { return icon.name; }
  std::string operator()(double number) const { return decimal(number); }
  std::string operator()(bool truth) const { return truth ? "true" : ""; }
  std::string operator()(Duration duration) const { return decimal(duration.months); }
  std::string operator()(const List& list) const {
    std::string text;
    for (const ListItem& item : list) text += (*this)(item.text) + "\n";
    return text;
  }
};

}  // namespace

bool is_blank_block(const model::Block& block) {
  if (block.kind == model::BlockKind::kRule) return false;
  return model::is_blank(block.inlines) && is_blank(block.children);
}

bool is_blank(const model::Blocks& blocks) {
  return std::all_of(blocks.begin(), blocks.end(), is_blank_block);
}

std::string plain_text(const Value& value) {
  return std::visit(PlainText{}, value);
}

bool is_empty(const Value& value) {
  return std::visit(IsEmpty{}, value);
}

}  // namespace cvpress::compose

#include "hugo/levels.h"

#include <algorithm>

#include "base/numbers.h"
#include "base/utf8.h"
#include "hugo/values.h"

namespace cvpress::hugo {
namespace {

constexpr double kHighestLevel = 5;

}  // namespace

std::optional<double> percentage(std::string_view text) {
  text = trimmed(text);
  if (text.ends_with('%')) text = trimmed(text.substr(0, text.size() - 1));
  const auto number = parse_decimal(text);
  if (!number || *number <= 0) return std::nullopt;
  return std::min(*number / 100, 1.0);
}

void set_level(model::Entry& entry, const data::Value* level, const data::Value* percent) {
  const std::string text = text_of(level);
  const auto number = parse_decimal(text);
  if (number && *number > 0) {
    entry.level = std::min(*number / kHighestLevel, 1.0);
  } else if (text.ends_with('%') && percentage(text)) {
    entry.level = percentage(text);
  } else if (!text.empty() && !number) {
    entry.level_text = model::plain(text, level->where);
  }
  if (!entry.level && percent != nullptr) entry.level = percentage(text_of(percent));
}

}  // namespace cvpress::hugo

// The scanner for Go's reference-time layouts.
#include <algorithm>

#include "base/utf8.h"
#include "locale/date_layout.h"

namespace cvpress::locale {
namespace {

struct Token {
  std::string_view text;
  DateField field;
};

/// Go's tokens, longer ones before their beginnings: the first that fits counts.
constexpr Token kTokens[] = {
    {"January", DateField::kMonthWide},
    {"Jan", DateField::kMonthShort},
    {"Monday", DateField::kWeekdayWide},
    {"Mon", DateField::kWeekdayShort},
    {"MST", DateField::kTime},
    {"002", DateField::kYearDay},
    {"01", DateField::kMonth2},
    {"02", DateField::kDay2},
    {"03", DateField::kTime},
    {"04", DateField::kTime},
    {"05", DateField::kTime},
    {"06", DateField::kYear2},
    {"15", DateField::kTime},
    {"1", DateField::kMonth},
    {"2006", DateField::kYear},
    {"2", DateField::kDay},
    {"__2", DateField::kYearDaySpaced},
    {"_2006", DateField::kYear},  // a literal "_" and the year
    {"_2", DateField::kDaySpaced},
    {"3", DateField::kTime},
    {"4", DateField::kTime},
    {"5", DateField::kTime},
    {"PM", DateField::kTime},
    {"pm", DateField::kTime},
    {"-070000", DateField::kTime},
    {"-07:00:00", DateField::kTime},
    {"-0700", DateField::kTime},
    {"-07:00", DateField::kTime},
    {"-07", DateField::kTime},
    {"Z070000", DateField::kTime},
    {"Z07:00:00", DateField::kTime},
    {"Z0700", DateField::kTime},
    {"Z07:00", DateField::kTime},
    {"Z07", DateField::kTime},
};

/// The length of a fraction of a second (".000", ",999") at the begin of `rest`, or 0.
std::size_t fraction_length(std::string_view rest) {
  if (rest.size() < 2 || (rest[0] != '.' && rest[0] != ',')) return 0;
  if (rest[1] != '0' && rest[1] != '9') return 0;
  std::size_t end = 1;
  while (end < rest.size() && rest[end] == rest[1]) ++end;
  return end < rest.size() && is_ascii_digit(rest[end]) ? 0 : end;
}

const Token* token_at(std::string_view rest) {
  for (const Token& token : kTokens) {
    if (!rest.starts_with(token.text)) continue;
    // "Jan" inside of "Janvier" is no token, and neither is "Mon" inside of "Month".
    const bool short_name =
        token.field == DateField::kMonthShort || token.field == DateField::kWeekdayShort;
    const char next = rest.size() > 3 ? rest[3] : '\0';
    if (short_name && next >= 'a' && next <= 'z') continue;
    return &token;
  }
  return nullptr;
}

void add_literal(DateLayout& layout, std::string_view text) {
  if (layout.empty() || layout.back().field != DateField::kLiteral) layout.push_back({});
  layout.back().text += text;
}

}  // namespace

DateLayout scan_go_layout(std::string_view text) {
  DateLayout layout;
  while (!text.empty()) {
    if (const std::size_t fraction = fraction_length(text);
        fraction > 0 && !layout.empty() && layout.back().field == DateField::kTime) {
      text.remove_prefix(fraction);
      continue;
    }
    const Token* token = token_at(text);
    if (!token) {
      add_literal(layout, text.substr(0, 1));
      text.remove_prefix(1);
      continue;
    }
    if (token->text == "_2006") add_literal(layout, "_");
    layout.push_back({token->field, std::string(token->text)});
    text.remove_prefix(token->text.size());
  }
  return layout;
}

}  // namespace cvpress::locale

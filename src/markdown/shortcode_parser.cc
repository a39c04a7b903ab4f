#include "markdown/shortcode_parser.h"

#include <algorithm>
#include <map>

#include "base/utf8.h"

namespace cvpress::markdown {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

bool begins_shortcode(std::string_view text) {
  return text.starts_with("{{<") || text.starts_with("{{%");
}

bool ends_shortcode(std::string_view text) {
  return text.starts_with(">}}") || text.starts_with("%}}");
}

/// Where the shortcode ends that `text` begins with: the place of its ">}}", or
/// npos. Another shortcode cannot begin inside, but in quotes anything stands.
std::size_t content_end(std::string_view text) {
  char quote = 0;
  std::size_t at = 3;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != 0) {
      if (c == '\\' && quote == '"') ++at;
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '`') {
      quote = c;
    } else if (ends_shortcode(text.substr(at))) {
      return at;
    } else if (begins_shortcode(text.substr(at))) {
      return std::string_view::npos;
    }
  }
  return std::string_view::npos;
}

/// A quote that never ends counts as a character.
std::size_t content_end_whatever_quotes(std::string_view text) {
  for (std::size_t at = 3; at < text.size(); ++at) {
    if (ends_shortcode(text.substr(at))) return at;
    if (begins_shortcode(text.substr(at))) break;
  }
  return std::string_view::npos;
}

std::string unescaped(std::string_view quoted) {
  std::string value;
  for (std::size_t i = 0; i < quoted.size(); ++i) {
    const bool escapes = quoted[i] == '\\' && i + 1 < quoted.size() &&
                         (quoted[i + 1] == '"' || quoted[i + 1] == '\\');
    if (escapes) ++i;
    value += quoted[i];
  }
  return value;
}

/// The end of a quoted value: its closing quote, or the end of the text.
std::size_t quote_end(std::string_view text, std::size_t begin, char quote) {
  std::size_t at = begin;
  while (at < text.size() && text[at] != quote) {
    if (text[at] == '\\' && quote == '"') ++at;
    ++at;
  }
  return std::min(at, text.size());
}

/// Reads one argument; returns where the next may begin.
std::size_t read_argument(std::string_view inside, std::size_t at, Shortcode& code) {
  std::string key;
  const std::size_t stop = std::min(inside.find_first_of(" \t\r\n=\"`", at), inside.size());
  if (stop < inside.size() && inside[stop] == '=' && stop > at) {
    key = ascii_lower(inside.substr(at, stop - at));
    at = std::min(inside.find_first_not_of(kSpace, stop + 1), inside.size());
  }
  const char first = at < inside.size() ? inside[at] : ' ';
  if (first == '"' || first == '`') {
    const std::size_t end = quote_end(inside, at + 1, first);
    const std::string_view value = inside.substr(at + 1, end - at - 1);
    code.arguments.emplace_back(std::move(key), first == '"' ? unescaped(value) : value);
    return end + 1;
  }
  const std::size_t end = std::min(inside.find_first_of(kSpace, at), inside.size());
  code.arguments.emplace_back(std::move(key), std::string(inside.substr(at, end - at)));
  return end + 1;
}

/// "{{< name />}}"; an address at the end may have a slash too, but it follows
/// neither a space nor a quote.
bool ends_itself(std::string_view inside) {
  if (!inside.ends_with('/') || inside.size() < 2) return false;
  const char before = inside[inside.size() - 2];
  return before == '"' || before == '`' || kSpace.find(before) != std::string_view::npos ||
         inside.find_first_of(kSpace) == std::string_view::npos;
}

void read_inside(std::string_view inside, Shortcode& code) {
  inside = trimmed(inside);
  if (inside.starts_with('/')) {
    code.form = Shortcode::Form::kCloses;
    inside = trimmed(inside.substr(1));
  } else if (ends_itself(inside)) {
    code.form = Shortcode::Form::kStandsAlone;
    inside = trimmed(inside.substr(0, inside.size() - 1));
  }
  const std::size_t name_end = std::min(inside.find_first_of(kSpace), inside.size());
  code.name = ascii_lower(inside.substr(0, name_end));
  std::size_t at = inside.find_first_not_of(kSpace, name_end);
  while (at < inside.size()) {
    at = inside.find_first_not_of(kSpace, read_argument(inside, at, code));
  }
}

Shortcode shortcode_at(std::string_view text, std::size_t begin) {
  Shortcode code;
  code.begin = begin;
  const std::string_view rest = text.substr(begin);
  std::size_t end = content_end(rest);
  if (end == std::string_view::npos) end = content_end_whatever_quotes(rest);
  if (end == std::string_view::npos) {
    code.form = Shortcode::Form::kUnclosed;
    code.end = begin + 3;
    return code;
  }
  code.end = begin + end + 3;
  code.inside = rest.substr(3, end - 3);
  const std::string_view inside = trimmed(code.inside);
  if (inside.starts_with("/*") && inside.ends_with("*/") && inside.size() >= 4) {
    code.form = Shortcode::Form::kEscaped;
    code.inside = inside.substr(2, inside.size() - 4);
  } else {
    read_inside(inside, code);
  }
  return code;
}

/// Pairs tags as brackets are paired: what stays open inside of a closed pair
/// stands alone.
void pair_up(std::vector<Shortcode>& codes) {
  std::vector<std::size_t> open;
  std::map<std::string_view, int> open_by_name;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    if (codes[i].form == Shortcode::Form::kOpens) {
      open.push_back(i);
      ++open_by_name[codes[i].name];
    }
    if (codes[i].form != Shortcode::Form::kCloses || open_by_name[codes[i].name] == 0) continue;
    for (bool found = false; !found;) {
      const std::size_t last = open.back();
      open.pop_back();
      --open_by_name[codes[last].name];
      found = codes[last].name == codes[i].name;
      if (!found) continue;
      codes[last].partner = i;
      codes[i].partner = last;
    }
  }
}

}  // namespace

std::string Shortcode::named(std::initializer_list<std::string_view> names) const {
  for (const std::string_view wanted : names) {
    for (const auto& [key, value] : arguments) {
      if (key == wanted) return value;
    }
  }
  return {};
}

std::string Shortcode::positional(std::size_t index) const {
  for (const auto& [key, value] : arguments) {
    if (key.empty() && index-- == 0) return value;
  }
  return {};
}

std::vector<Shortcode> find_shortcodes(std::string_view text) {
  std::vector<Shortcode> codes;
  for (std::size_t at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at)) {
    if (!begins_shortcode(text.substr(at))) {
      ++at;
      continue;
    }
    codes.push_back(shortcode_at(text, at));
    at = codes.back().end;
  }
  pair_up(codes);
  return codes;
}

}  // namespace cvpress::markdown

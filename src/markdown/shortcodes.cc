#include "markdown/shortcodes.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress::markdown {
namespace {

/// What a shortcode prints on paper.
enum class Prints { kNothing, kFirstArgument, kUrl, kTitle };

struct ShortcodeRule {
  std::string_view name;
  Prints prints;
};
/// Those not listed print nothing of their own and are warned of; what paired
/// ones enclose always stays.
constexpr ShortcodeRule kRules[] = {
    {"icon", Prints::kNothing},          {"hl", Prints::kNothing},
    {"callout", Prints::kNothing},       {"alert", Prints::kNothing},
    {"cite", Prints::kNothing},          {"mention", Prints::kFirstArgument},
    {"staticref", Prints::kNothing},     {"figure", Prints::kTitle},
    {"math", Prints::kNothing},          {"spoiler", Prints::kTitle},
    {"details", Prints::kTitle},         {"toc", Prints::kNothing},
    {"gallery", Prints::kNothing},       {"video", Prints::kUrl},
    {"youtube", Prints::kUrl},           {"button", Prints::kTitle},
    {"ref", Prints::kNothing},           {"relref", Prints::kNothing},
    {"cards", Prints::kNothing},         {"card", Prints::kTitle},
    {"steps", Prints::kNothing},         {"fragment", Prints::kNothing},
    {"list_children", Prints::kNothing}, {"list_tags", Prints::kNothing}};

struct Shortcode {
  std::string name;
  std::vector<std::pair<std::string, std::string>> arguments;  // key "" for positional ones
  bool closes = false;
};

/// Name and arguments of what stands between the brackets.
Shortcode parse_shortcode(std::string_view inside) {
  Shortcode code;
  inside = trimmed(inside);
  if (inside.starts_with('/')) {
    code.closes = true;
    inside = trimmed(inside.substr(1));
  }
  if (inside.ends_with('/')) inside = trimmed(inside.substr(0, inside.size() - 1));
  std::size_t at = std::min(inside.find_first_of(" \t\n"), inside.size());
  code.name = ascii_lower(inside.substr(0, at));
  while ((at = inside.find_first_not_of(" \t\n", at)) != std::string_view::npos) {
    std::string key;
    const std::size_t stop = std::min(inside.find_first_of(" \t\n=\"`", at), inside.size());
    if (stop < inside.size() && inside[stop] == '=') {
      key = std::string(inside.substr(at, stop - at));
      at = stop + 1;
    }
    const bool quoted = at < inside.size() && (inside[at] == '"' || inside[at] == '`');
    const std::size_t begin = quoted ? at + 1 : at;
    const std::size_t end =
        std::min(quoted ? inside.find(inside[at], begin) : inside.find_first_of(" \t\n", begin),
                 inside.size());
    code.arguments.emplace_back(std::move(key), inside.substr(begin, end - begin));
    at = quoted ? end + 1 : end;
    if (at >= inside.size()) break;
  }
  return code;
}

std::string argument(const Shortcode& code, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    for (const auto& [key, value] : code.arguments) {
      if (key == name) return value;
    }
  }
  return {};
}

std::string printed(const Shortcode& code, Prints prints) {
  switch (prints) {
    case Prints::kNothing: return {};
    case Prints::kFirstArgument: return code.arguments.empty() ? "" : code.arguments[0].second;
    case Prints::kUrl: return argument(code, {"src", "url", "id"});
    case Prints::kTitle: return argument(code, {"caption", "title", "text", "url"});
  }
  return {};
}

bool is_attribute_line(std::string_view line) {
  const std::string_view text = trimmed(line);
  return text.size() > 2 && text.front() == '{' && text.back() == '}' &&
         (text[1] == '.' || text[1] == '#' || text.find('=') != std::string_view::npos);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::size_t common_indent(const std::vector<std::string_view>& lines) {
  std::size_t least = std::string_view::npos;
  for (const std::string_view line : lines) {
    const std::size_t indent = line.find_first_not_of(' ');
    if (indent != std::string_view::npos) least = std::min(least, indent);
  }
  return least == std::string_view::npos ? 0 : least;
}

/// `~` alone is a character; Goldmark strikes only what stands between `~~`.
std::string with_lone_tildes_escaped(std::string_view line) {
  if (line.find('~') == std::string_view::npos || line.find('`') != std::string_view::npos) {
    return std::string(line);
  }
  std::string result;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool lone = line[i] == '~' && (i == 0 || (line[i - 1] != '~' && line[i - 1] != '\\')) &&
                      (i + 1 >= line.size() || line[i + 1] != '~');
    if (lone) result += '\\';
    result += line[i];
  }
  return result;
}

std::string normalised_line(std::string_view line) {
  std::string result;
  const std::size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
  std::string_view rest = line.substr(indent);
  result += line.substr(0, indent);
  for (const std::string_view bullet : {"• ", "•\t", "•", "◦ ", "▪ "}) {
    if (!rest.starts_with(bullet)) continue;
    result += "- ";
    rest = rest.substr(bullet.size());
    rest = rest.substr(std::min(rest.find_first_not_of(" \t"), rest.size()));
    break;
  }
  std::string escaped = with_lone_tildes_escaped(rest);
  // A footnote's definition would be taken for a link's address.
  if (escaped.starts_with("[^")) escaped.insert(0, "\\");
  return result + escaped;
}

}  // namespace

std::string normalised_markdown(std::string_view markdown) {
  const auto lines = lines_of(markdown);
  const std::size_t indent = common_indent(lines);
  std::string result;
  bool fenced = false;
  for (const std::string_view line : lines) {
    const std::string_view rest = line.substr(std::min(indent, line.size()));
    const bool is_fence = trimmed(rest).starts_with("```") || trimmed(rest).starts_with("~~~");
    if (is_fence) fenced = !fenced;
    if (!fenced && !is_fence && is_attribute_line(rest)) continue;
    result += fenced || is_fence ? std::string(rest) : normalised_line(rest);
    result += '\n';
  }
  return result;
}

std::string without_shortcodes(std::string_view markdown, SourceSpan where,
                               const SourceMap& sources, Diagnostics& diagnostics) {
  std::string result;
  std::size_t at = 0;
  while (at < markdown.size()) {
    const std::size_t open =
        std::min({markdown.find("{{<", at), markdown.find("{{%", at), markdown.size()});
    result += markdown.substr(at, open - at);
    if (open == markdown.size()) break;
    const bool angled = markdown[open + 2] == '<';
    const std::size_t close = markdown.find(angled ? ">}}" : "%}}", open + 3);
    if (close == std::string_view::npos) {
      result += markdown.substr(open);
      break;
    }
    at = close + 3;
    const Shortcode code = parse_shortcode(markdown.substr(open + 3, close - open - 3));
    if (code.closes) continue;
    const auto rule = std::find_if(std::begin(kRules), std::end(kRules),
                                   [&](const auto& item) { return item.name == code.name; });
    if (rule != std::end(kRules)) {
      result += printed(code, rule->prints);
    } else if (!code.name.starts_with("/*")) {
      diagnostics.warning(
          narrowed(sources, where, "{{" + std::string(1, markdown[open + 2]) + " " + code.name),
          fmt::format("the shortcode \"{}\" is unknown and prints nothing", code.name));
    }
  }
  return result;
}

}  // namespace cvpress::markdown

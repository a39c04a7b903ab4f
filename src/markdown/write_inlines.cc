#include "markdown/write_inlines.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "markdown/literal.h"
#include "markdown/write_markdown.h"

namespace cvpress::markdown {
namespace {

using model::Inline;
using model::InlineKind;
using model::InlineText;

/// What would mean something wherever it stands.
constexpr std::string_view kEverywhere = "\\`*_[]<>\"'~|@";
/// What would, if the same or another character follows.
struct Pair {
  char first;
  std::string_view next;
};
constexpr Pair kPairs[] = {{'-', "-"}, {'.', "."}, {'=', "="}, {'{', "{:#.%<"}, {'$', "$"},
                           {'^', "^"}, {'!', "["}, {'(', "("}, {':', "/"}};
constexpr std::string_view kAtLineStart = "#+-=>:";

/// Of each byte whether it may mean something in any place.
constexpr std::array<bool, 256> kIsSpecial = [] {
  std::array<bool, 256> is_special{};
  for (const char c : std::string_view("\\`*_{}[]<>#+!|~^=&\"'@$\n\t\r")) {
    is_special[static_cast<unsigned char>(c)] = true;
  }
  return is_special;
}();

bool is_special(char c) {
  return kIsSpecial[static_cast<unsigned char>(c)];
}

bool is_alnum(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c);
}

/// "&amp;" would be one character.
bool begins_entity(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongestName = 40;
  if (text[at] != '&') return false;
  const std::string_view rest = text.substr(at + 1, kLongestName);
  const std::size_t end = rest.find(';');
  if (end == std::string_view::npos) return false;
  const std::string_view name = rest.substr(0, end);
  return std::all_of(name.begin(), name.end(), [](char c) { return c == '#' || is_alnum(c); });
}

bool pairs_up(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return false;
  const char c = text[at];
  const char next = text[at + 1];
  if (begins_entity(text, at)) return true;
  if (c == ':' && is_alnum(next)) return true;
  return std::any_of(std::begin(kPairs), std::end(kPairs), [&](const Pair& pair) {
    return pair.first == c && pair.next.find(next) != std::string_view::npos;
  });
}

/// "www." would become a link.
bool begins_address(std::string_view text, std::size_t at) {
  return text[at] == '.' && at >= 3 && ascii_lower(text.substr(at - 3, 3)) == "www";
}

/// "1." or "1)" at the start of a line would begin a list.
bool ends_list_number(std::string_view text, std::size_t at) {
  if (at == 0 || (text[at] != '.' && text[at] != ')')) return false;
  return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), is_ascii_digit);
}

std::string escaped(std::string_view text, bool begins_line) {
  if (means_itself(text)) return std::string(text);
  std::string result;
  result.reserve(text.size() + 8);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool starts_line = begins_line && at == 0;
    const bool means_something = kEverywhere.find(c) != std::string_view::npos ||
                                 pairs_up(text, at) || begins_address(text, at) ||
                                 (begins_line && ends_list_number(text, at)) ||
                                 (starts_line && kAtLineStart.find(c) != std::string_view::npos);
    if (means_something) result += '\\';
    result += c;
  }
  return result;
}

std::string code_span(std::string_view text) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  const bool needs_space = text.starts_with('`') || text.ends_with('`');
  const std::string space = needs_space ? " " : "";
  return fence + space + std::string(text) + space + fence;
}

std::string address(std::string_view url) {
  const bool is_simple = url.find_first_of(" ()<>\\") == std::string_view::npos && !url.empty();
  return is_simple ? std::string(url) : "<" + std::string(url) + ">";
}

/// The styles of runs, outermost first.
struct Style {
  bool Inline::*is_on;
  std::string_view open;
  std::string_view close;
};
constexpr Style kStyles[] = {{&Inline::strong, "**", "**"},
                             {&Inline::emphasis, "*", "*"},
                             {&Inline::strike, "~~", "~~"},
                             {&Inline::underline, "<u>", "</u>"},
                             {&Inline::superscript, "<sup>", "</sup>"},
                             {&Inline::subscript, "<sub>", "</sub>"}};

class InlineWriter {
 public:
  explicit InlineWriter(LineBreaks breaks) : breaks_(breaks) {}

  std::string write(const InlineText& inlines) {
    for (const Inline& run : inlines) write_run(run);
    close_down_to(0);
    set_href("");
    return std::move(text_);
  }

 private:
  void write_run(const Inline& run) {
    settle(run);
    if (run.kind == InlineKind::kLineBreak) {
      text_ += breaks_ == LineBreaks::kLines ? "\\\n" : "<br>";
    } else if (run.kind == InlineKind::kImage) {
      text_ += "![" + escaped(run.text, false) + "](" + address(run.image) + ")";
    } else if (run.code) {
      text_ += code_span(run.text);
    } else {
      text_ += escaped(run.text, text_.empty() || text_.back() == '\n');
    }
  }

  /// Links are outermost: their text may change its style inside.
  void settle(const Inline& run) {
    if (run.href != href_) {
      close_down_to(0);
      set_href(run.href);
    }
    std::size_t kept = 0;
    while (kept < open_.size() && run.*(open_[kept]->is_on)) ++kept;
    close_down_to(kept);
    for (const Style& style : kStyles) {
      if (!(run.*(style.is_on)) || is_open(style)) continue;
      text_ += style.open;
      open_.push_back(&style);
    }
  }

  bool is_open(const Style& style) const {
    return std::find(open_.begin(), open_.end(), &style) != open_.end();
  }

  void close_down_to(std::size_t count) {
    for (; open_.size() > count; open_.pop_back()) text_ += open_.back()->close;
  }

  void set_href(const std::string& href) {
    if (!href_.empty()) text_ += "](" + address(href_) + ")";
    if (!href.empty()) text_ += "[";
    href_ = href;
  }

  LineBreaks breaks_;
  std::string text_;
  std::string href_;
  std::vector<const Style*> open_;
};

}  // namespace

std::string inlines_as_markdown(const InlineText& inlines, LineBreaks breaks) {
  return InlineWriter(breaks).write(inlines);
}

bool means_itself(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ') return false;
  if (std::any_of(text.begin(), text.end(), is_special)) return false;
  if (is_ascii_digit(text[0]) || is_ascii_punctuation(text[0])) {
    const std::size_t end = text.find_first_of(" .):-");
    if (end != std::string_view::npos && text[end] != ' ' && text[end] != '-') return false;
    if (is_ascii_punctuation(text[0])) return false;
  }
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    const char c = text[at];
    const char next = text[at + 1];
    const bool doubles = c == next && (c == ' ' || c == '-' || c == '.');
    if (doubles || (c == ':' && next != ' ') || begins_address(text, at)) return false;
  }
  // Marks of this module's own, and spaces that are trimmed.
  return text.find("\xEF\xB7") == std::string_view::npos && text.back() != ':';
}

}  // namespace cvpress::markdown

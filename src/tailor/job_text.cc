#include "tailor/job_text.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "claims/listed.h"
#include "markdown/entities.h"

namespace cvpress::tailor {
namespace {

constexpr std::string_view kBeginnings[] = {
    "<!doctype html", "<html", "<head",   "<body", "<div", "<p>", "<ul>", "<main", "<h1", "<h2",
    "<section",       "<span", "<script", "<meta", "<!--"};
/// Elements whose text nobody sees.
constexpr std::string_view kUnseen[] = {"script", "style", "noscript", "template", "svg"};
/// Elements within a line; all others begin a new one.
constexpr std::string_view kWithinLines[] = {
    "a", "abbr", "b",     "bdi",  "bdo",    "cite", "code", "em",   "font", "i",   "kbd", "mark",
    "q", "s",    "small", "span", "strong", "sub",  "sup",  "time", "u",    "var", "wbr"};

/// Goes through a page once.
class PageReader {
 public:
  explicit PageReader(std::string_view html) : html_(html) {}

  std::string read() {
    while (at_ < html_.size()) {
      if (is_tag()) {
        read_tag();
      } else {
        read_text();
      }
    }
    end_line();
    return std::move(text_);
  }

 private:
  /// A "<" before a letter, "/" or "!"; any other is a sign of the text.
  bool is_tag() const {
    if (html_[at_] != '<' || at_ + 1 >= html_.size()) return false;
    const char next = html_[at_ + 1];
    return is_ascii_letter(next) || next == '/' || next == '!' || next == '?';
  }

  void skip_behind(std::string_view end) {
    const std::size_t found = html_.find(end, at_);
    at_ = found == std::string_view::npos ? html_.size() : found + end.size();
  }

  /// To the ">" that is in no value of an attribute.
  void skip_tag() {
    char quote = 0;
    for (; at_ < html_.size(); ++at_) {
      const char c = html_[at_];
      if (quote == 0 && c == '>') break;
      if (quote == 0 && (c == '"' || c == '\'') && html_[at_ - 1] == '=') {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    at_ = std::min(at_ + 1, html_.size());
  }

  /// Behind the end of an element that nobody sees.
  void skip_element(std::string_view name) {
    for (; at_ < html_.size(); ++at_) {
      if (html_.substr(at_, 2) != "</") continue;
      if (ascii_lower(html_.substr(at_ + 2, name.size())) == name) return skip_behind(">");
    }
  }

  void read_tag() {
    if (html_.substr(at_, 4) == "<!--") return skip_behind("-->");
    const bool is_end = html_[at_ + 1] == '/';
    const std::size_t begin = at_ + (is_end ? 2 : 1);
    std::size_t end = begin;
    while (end < html_.size() && (is_ascii_letter(html_[end]) || is_ascii_digit(html_[end]))) ++end;
    const std::string name = ascii_lower(html_.substr(begin, end - begin));
    skip_tag();
    const bool is_closed = html_.substr(0, at_).ends_with("/>");
    if (!is_end && !is_closed && claims::is_among(kUnseen, name)) skip_element(name);
    if (!claims::is_among(kWithinLines, name)) begin_line();
    if (name == "li" && !is_end) text_ += "- ";
    if (name == "pre") keeps_lines_ = !is_end;
    if (is_heading(name)) is_in_heading_ = !is_end;
    if (name == "b" || name == "strong") is_bold_ = !is_end;
  }

  static bool is_heading(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
  }

  void begin_line() {
    end_line();
    text_ += '\n';
    line_ = text_.size();
    has_heading_ = false;
    has_other_ = false;
  }

  /// Marks a line that is a heading and nothing else.
  void end_line() {
    if (has_heading_ && !has_other_ && !is_item()) text_.insert(line_, "# ");
  }

  bool is_item() const { return std::string_view(text_).substr(line_).starts_with("- "); }

  void read_text() {
    const std::size_t end = std::min(html_.find('<', at_ + 1), html_.size());
    std::string words = markdown::with_entities(html_.substr(at_, end - at_));
    if (!keeps_lines_) std::replace(words.begin(), words.end(), '\n', ' ');
    const bool says_something = !trimmed(words).empty();
    const bool is_of_heading = (is_in_heading_ || is_bold_) && !keeps_lines_;
    has_heading_ = has_heading_ || (says_something && is_of_heading);
    has_other_ = has_other_ || (says_something && !is_of_heading);
    text_ += words;
    at_ = end;
  }

  std::string_view html_;
  std::size_t at_ = 0;
  bool keeps_lines_ = false;
  bool is_in_heading_ = false;
  bool is_bold_ = false;
  std::string text_;
  std::size_t line_ = 0;      // where it begins
  bool has_heading_ = false;  // text of a heading, or bold
  bool has_other_ = false;
};

}  // namespace

bool begins_like_html(std::string_view text) {
  constexpr std::size_t kLongest = 20;
  const std::string begin = ascii_lower(trimmed(text.substr(0, 2000)).substr(0, kLongest));
  return std::any_of(std::begin(kBeginnings), std::end(kBeginnings),
                     [&](std::string_view known) { return begin.starts_with(known); });
}

std::string text_of_html(std::string_view html) {
  return PageReader(html).read();
}

bool is_no_text(std::string_view bytes) {
  constexpr std::size_t kOneIn = 50;  // text from a PDF may have some
  const bool is_utf16 = bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE");
  if (is_utf16) return false;
  const auto odd = std::count_if(bytes.begin(), bytes.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_space = c == '\n' || c == '\t' || c == '\f' || c == '\r' || c == '\v';
    return (byte < 0x20 && !is_space) || byte == 0x7F;
  });
  return static_cast<std::size_t>(odd) * kOneIn > bytes.size();
}

}  // namespace cvpress::tailor

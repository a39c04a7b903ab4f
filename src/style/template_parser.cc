#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "base/utf8.h"
#include "style/template.h"

namespace cvpress::style {
namespace {

constexpr int kDeepestTemplate = 32;
/// Fields, runs and stretches of text; nobody prints as many.
constexpr int kMostParts = 2000;

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

/// What ends a stretch of template.
enum class Closer { kEnd, kBrace, kStar, kTwoStars };

/// Recursive descent over the grammar of layout-language.md section 7.
class Parser {
 public:
  Parser(std::string_view text, SourceSpan origin, Diagnostics& diagnostics)
      : text_(text), origin_(origin), diagnostics_(diagnostics) {}

  Template parse() {
    Template result;
    while (!at_end() && parts_ <= kMostParts) {
      append(result, stretch(Closer::kEnd, 0));
      if (!failed_ && !at_end()) {
        part_begin_ = at_;
        error(at_, at_ + 1, "this \"}\" closes nothing", "a \"}\" is written {'}'}");
      }
      if (failed_) go_on();
    }
    return result;
  }

 private:
  /// Behind the part that is wrong, so that one run tells of the others too.
  void go_on() {
    failed_ = false;
    at_ = text_[part_begin_] == '{'   ? behind_braces(part_begin_)
          : text_[part_begin_] == '}' ? part_begin_ + 1
                                      : text_.size();
  }

  std::size_t behind_braces(std::size_t at) const {
    int open = 0;
    for (; at < text_.size(); ++at) {
      if (text_[at] == '{') ++open;
      if (text_[at] == '}' && --open == 0) return at + 1;
    }
    return at;
  }

  bool at_end() const { return at_ >= text_.size(); }
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  bool take(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }

  SourceSpan span(std::size_t begin, std::size_t end) const {
    if (!origin_.known()) return {};
    const auto limit = [&](std::size_t offset) {
      return std::min(origin_.end, origin_.begin + static_cast<std::uint32_t>(offset));
    };
    return {origin_.file, limit(begin), std::max(limit(end), limit(begin))};
  }

  void error(std::size_t begin, std::size_t end, std::string message, std::string hint) {
    if (failed_) return;
    failed_ = true;
    Diagnostic& diagnostic = diagnostics_.error(span(begin, end), std::move(message));
    if (!hint.empty()) diagnostic.hints.push_back({std::move(hint), {}});
  }

  static void append(Template& to, Template from) {
    std::move(from.begin(), from.end(), std::back_inserter(to));
  }

  static void add_literal(Template& to, char c) {
    if (to.empty() || !std::holds_alternative<LiteralPart>(to.back().content)) {
      to.push_back({LiteralPart{}});
    }
    std::get<LiteralPart>(to.back().content).text += c;
  }

  bool closes(Closer closer) const {
    if (at_end()) return true;
    if (closer == Closer::kBrace || closer == Closer::kEnd) return peek() == '}';
    if (closer == Closer::kTwoStars) return peek() == '*' && peek(1) == '*';
    return peek() == '*' && (peek(1) != '*' || peek(2) == '*');
  }

  /// Parts up to what closes them, which is not taken.
  Template stretch(Closer closer, int depth) {
    Template result;
    if (depth > kDeepestTemplate) {
      error(at_, at_ + 1, "this template is nested too deeply", "");
      return result;
    }
    while (!failed_ && !closes(closer)) {
      if (depth == 0) part_begin_ = at_;
      if (result.empty() || !std::holds_alternative<LiteralPart>(result.back().content)) ++parts_;
      if (parts_ > kMostParts) {
        error(at_, at_ + 1, fmt::format("this template has more than {} parts", kMostParts), "");
        break;
      }
      const char c = peek();
      if (c == '\n') {
        if (closer != Closer::kEnd) {
          error(at_, at_ + 1, "a group, run or emphasis must end in the line it begins in", "");
          break;
        }
        ++at_;
        result.push_back({LineBreakPart{}});
      } else if (c == '*') {
        result.push_back(emphasis(depth));
      } else if (c == '{') {
        result.push_back(braces(depth));
      } else if (c == '}') {
        error(at_, at_ + 1, "this \"}\" closes nothing", "a \"}\" is written {'}'}");
      } else {
        add_literal(result, c);
        ++at_;
      }
    }
    return result;
  }

  TemplatePart emphasis(int depth) {
    const std::size_t begin = at_;
    const bool strong = take("**");
    if (!strong) ++at_;
    StyledPart part{strong ? "strong" : "emphasis", {}, {}};
    part.content = stretch(strong ? Closer::kTwoStars : Closer::kStar, depth + 1);
    if (!take(strong ? "**" : "*")) {
      error(begin, begin + (strong ? 2 : 1), "this emphasis is not closed",
            "an asterisk is written {'*'}");
    }
    return {std::move(part)};
  }

  TemplatePart braces(int depth) {
    const std::size_t begin = at_;
    ++at_;
    TemplatePart part{LiteralPart{}};
    if (take("?")) {
      part = {OptionalPart{stretch(Closer::kBrace, depth + 1)}};
    } else if (take(".")) {
      part = styled_run(depth);
    } else if (take("icon:")) {
      const std::size_t name_begin = at_;
      IconPart icon{icon_name()};
      icon.where = span(name_begin, at_);
      part = {std::move(icon)};
    } else {
      part = field();
    }
    if (!failed_ && !take("}")) {
      error(begin, begin + 1, "this \"{\" is not closed", "");
    }
    return part;
  }

  TemplatePart styled_run(int depth) {
    StyledPart part;
    const std::size_t begin = at_;
    part.style = identifier();
    part.where = span(begin, at_);
    if (part.style.empty()) error(at_, at_ + 1, "a style's name was expected here", "{.meta …}");
    take(" ");
    part.content = stretch(Closer::kBrace, depth + 1);
    return {std::move(part)};
  }

  std::string identifier() {
    const std::size_t begin = at_;
    while (is_name_character(peek())) ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  std::string icon_name() {
    const std::size_t begin = at_;
    while (is_name_character(peek()) || peek() == '-') ++at_;
    if (at_ == begin) error(at_, at_ + 1, "an icon's name was expected here", "{icon:mail}");
    return std::string(text_.substr(begin, at_ - begin));
  }

  void skip_spaces() {
    while (peek() == ' ') ++at_;
  }

  std::optional<std::string> quoted() {
    if (peek() != '\'') return std::nullopt;
    const std::size_t close = text_.find('\'', at_ + 1);
    if (close == std::string_view::npos) {
      error(at_, at_ + 1, "this quote is not closed", "");
      return std::string();
    }
    std::string inside(text_.substr(at_ + 1, close - at_ - 1));
    at_ = close + 1;
    return inside;
  }

  FieldPath path() {
    const std::size_t begin = at_;
    FieldPath result;
    do {
      result.names.push_back(identifier());
    } while (peek() == '.' && ++at_ != 0);
    result.where = span(begin, at_);
    const bool empty = std::any_of(result.names.begin(), result.names.end(),
                                   [](const std::string& name) { return name.empty(); });
    if (empty) error(begin, at_ + 1, "a field's name was expected here", "{title}");
    return result;
  }

  TemplatePart field() {
    FieldPart part;
    do {
      skip_spaces();
      if (auto literal = quoted()) {
        part.alternatives.emplace_back(LiteralPart{*literal});
      } else {
        part.alternatives.emplace_back(path());
      }
      skip_spaces();
    } while (!failed_ && take("|"));
    if (take("join ")) {
      skip_spaces();
      part.join = quoted();
      if (!part.join)
        error(at_, at_ + 1, "a text in single quotes was expected after \"join\"", "");
      skip_spaces();
    }
    if (take("as ")) {
      skip_spaces();
      const std::size_t begin = at_;
      auto pattern = quoted();
      part.format = pattern ? *pattern : identifier();
      part.format_where = span(begin, at_);
      if (part.format.empty()) error(at_, at_ + 1, "a format was expected after \"as\"", "");
      skip_spaces();
    }
    const bool only_text = part.alternatives.size() == 1 && !part.join && part.format.empty() &&
                           std::holds_alternative<LiteralPart>(part.alternatives[0]);
    if (only_text) return {std::get<LiteralPart>(part.alternatives[0])};
    return {std::move(part)};
  }

  std::string_view text_;
  SourceSpan origin_;
  Diagnostics& diagnostics_;
  std::size_t at_ = 0;
  bool failed_ = false;
  std::size_t part_begin_ = 0;  // of the outermost part that is read
  int parts_ = 0;
};

}  // namespace

Template parse_template(std::string_view text, SourceSpan origin, Diagnostics& diagnostics) {
  return Parser(text, origin, diagnostics).parse();
}

}  // namespace cvpress::style

#include "markdown/math.h"

#include <algorithm>
#include <array>

#include "markdown/latex.h"
#include "markdown/literal.h"

namespace cvpress::markdown {
namespace {

struct Delimiters {
  std::string_view open;
  std::string_view close;
};
/// The longest come first. Some escape the backslash, for Markdown.
constexpr std::array<Delimiters, 6> kDelimiters = {{
    {"$$", "$$"},
    {"$", "$"},
    {"\\\\(", "\\\\)"},
    {"\\\\[", "\\\\]"},
    {"\\(", "\\)"},
    {"\\[", "\\]"},
}};
constexpr std::size_t kDollar = 1;

class FormulaFinder {
 public:
  explicit FormulaFinder(std::string_view text) : text_(text) {}

  MathText read() {
    for (std::size_t at = 0; at < text_.size();) at += step(at);
    return std::move(result_);
  }

 private:
  /// Copies or replaces what is at this place; returns its length.
  std::size_t step(std::size_t at) {
    const char c = text_[at];
    if (c == '`') return copy(at, code_length(at));
    if (c == '$' || c == '\\') {
      for (std::size_t i = 0; i < kDelimiters.size(); ++i) {
        if (const std::size_t length = formula_length(at, i)) return length;
      }
      return copy(at, c == '\\' ? 2 : 1);
    }
    return copy(at, std::min(text_.find_first_of("`$\\", at), text_.size()) - at);
  }

  std::size_t copy(std::size_t at, std::size_t length) {
    result_.markdown += text_.substr(at, length);
    return length;
  }

  /// A code span with its backticks, or the backticks that open none.
  std::size_t code_length(std::size_t at) {
    const std::size_t end = std::min(text_.find_first_not_of('`', at), text_.size());
    const std::size_t ticks = end - at;
    const std::string fence(ticks, '`');
    if (ticks >= is_unclosed_.size() || is_unclosed_[ticks]) return ticks;
    for (std::size_t close = text_.find(fence, end); close != std::string_view::npos;
         close = text_.find(fence, std::min(text_.find_first_not_of('`', close), text_.size()))) {
      const std::size_t behind = std::min(text_.find_first_not_of('`', close), text_.size());
      if (behind - close == ticks) return behind - at;
    }
    is_unclosed_[ticks] = true;
    return ticks;
  }

  std::size_t formula_length(std::size_t at, std::size_t kind) {
    const Delimiters& delimiters = kDelimiters[kind];
    if (!text_.substr(at).starts_with(delimiters.open) || at < hopeless_until_[kind]) return 0;
    const std::size_t begin = at + delimiters.open.size();
    const bool spaced = kind == kDollar && (begin >= text_.size() || is_ascii_space(text_[begin]) ||
                                            text_[begin] == '$');
    if (spaced) return 0;
    const std::size_t end =
        kind == kDollar ? dollar_end(begin) : text_.find(delimiters.close, begin);
    if (end == std::string_view::npos) {
      // None of the later ones closes either.
      hopeless_until_[kind] = text_.size();
      return 0;
    }
    if (end == begin) return 0;
    const Formula formula = latex_as_markdown(text_.substr(begin, end - begin));
    result_.markdown += formula.markdown;
    if (result_.unknown.empty()) result_.unknown = formula.unknown;
    return end + delimiters.close.size() - at;
  }

  /// A closing "$" follows no space and no digit follows it.
  std::size_t dollar_end(std::size_t begin) const {
    for (std::size_t at = text_.find('$', begin); at != std::string_view::npos;
         at = text_.find('$', at + 1)) {
      const bool closes = at > begin && !is_ascii_space(text_[at - 1]) && text_[at - 1] != '\\';
      const bool is_sum = at + 1 < text_.size() && text_[at + 1] >= '0' && text_[at + 1] <= '9';
      if (closes && !is_sum) return at;
    }
    return std::string_view::npos;
  }

  std::string_view text_;
  MathText result_;
  std::array<std::size_t, kDelimiters.size()> hopeless_until_{};
  std::array<bool, 33> is_unclosed_{};  // by the number of backticks
};

}  // namespace

MathText with_formulas_read(std::string_view paragraph) {
  if (paragraph.find_first_of("$\\") == std::string_view::npos) {
    return {std::string(paragraph), {}};
  }
  return FormulaFinder(paragraph).read();
}

MathText formulas_read(std::string_view text) {
  const bool is_delimited = text.find('$') != std::string_view::npos ||
                            text.find("\\(") != std::string_view::npos ||
                            text.find("\\[") != std::string_view::npos;
  if (is_delimited) return with_formulas_read(text);
  const Formula formula = latex_as_markdown(text);
  return {formula.markdown, formula.unknown};
}

}  // namespace cvpress::markdown

#include "markdown/shortcodes.h"

#include <set>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"
#include "markdown/literal.h"
#include "markdown/math.h"
#include "markdown/shortcode_parser.h"
#include "markdown/shortcode_printer.h"
#include "markdown/shortcode_table.h"

namespace cvpress::markdown {
namespace {

/// Pairs inside of more pairs only pass their text on.
constexpr std::size_t kDeepestPairs = 20;
/// Texts that shortcodes bring in may have shortcodes too.
constexpr int kDeepestInclude = 3;

/// Replaces the shortcodes of one text, pairs from the inside out.
class Printer {
 public:
  Printer(std::string_view text, const Context& context, Places& places, int include_depth)
      : text_(text), context_(context), places_(places), include_depth_(include_depth) {}

  std::string print() {
    codes_ = find_shortcodes(text_);
    outputs_.emplace_back();
    std::size_t at = 0;
    for (std::size_t i = 0; i < codes_.size(); ++i) {
      outputs_.back() += text_.substr(at, codes_[i].begin - at);
      at = codes_[i].end;
      print_code(i);
    }
    outputs_.back() += text_.substr(at);
    return std::move(outputs_.back());
  }

 private:
  void print_code(std::size_t i) {
    const Shortcode& code = codes_[i];
    switch (code.form) {
      case Shortcode::Form::kEscaped: return print_escaped(code);
      case Shortcode::Form::kUnclosed: return print_unclosed(code);
      case Shortcode::Form::kCloses: return close(i);
      case Shortcode::Form::kStandsAlone: return append(printed(code, ""));
      case Shortcode::Form::kOpens: break;
    }
    if (code.partner == Shortcode::kNoPartner) return append(printed(code, ""));
    const bool too_deep = open_.size() >= kDeepestPairs;
    open_.push_back(!too_deep);
    if (!too_deep) outputs_.emplace_back();
  }

  void close(std::size_t i) {
    if (codes_[i].partner == Shortcode::kNoPartner) {
      report(codes_[i],
             fmt::format("the shortcode \"{}\" is closed but was never opened", codes_[i].name));
      return;
    }
    const bool has_output = open_.back();
    open_.pop_back();
    if (!has_output) return;
    const std::string inner = std::move(outputs_.back());
    outputs_.pop_back();
    append(printed(codes_[codes_[i].partner], inner));
  }

  void append(const std::string& text) { outputs_.back() += text; }

  std::string printed(const Shortcode& code, std::string_view inner) {
    const ShortcodeRule* rule = find_shortcode_rule(code.name);
    if (rule == nullptr) {
      report_unknown(code, inner);
      return std::string(inner);
    }
    if (rule->action == ShortcodeAction::kFormula) report_unknown_formula(code, inner);
    std::optional<std::string> result = printed_shortcode(*rule, {code, inner, context_});
    if (!result) {
      report_missing(*rule, code);
      return std::string(inner);
    }
    const bool brings_in =
        rule->action == ShortcodeAction::kInclude || rule->action == ShortcodeAction::kCitation;
    return brings_in ? included(*result) : *std::move(result);
  }

  std::string included(const std::string& text) {
    if (include_depth_ >= kDeepestInclude) return text;
    return Printer(text, context_, places_, include_depth_ + 1).print();
  }

  /// An example of a shortcode is printed as such.
  void print_escaped(const Shortcode& code) {
    const bool angled = text_[code.begin + 2] == '<';
    append(
        fmt::format("{{{{{}{}{}}}}}", angled ? kLess : "%", code.inside, angled ? kGreater : "%"));
  }

  void print_unclosed(const Shortcode& code) {
    report(code, "this shortcode never ends; its text is printed as it is typed");
    append(text_[code.begin + 2] == '<' ? "{{" + std::string(kLess) : "{{%");
  }

  void report_unknown(const Shortcode& code, std::string_view inner) {
    const std::string does = trimmed(inner).empty() ? "prints nothing" : "prints only its text";
    Diagnostic* warning =
        report(code, fmt::format("the shortcode \"{}\" is unknown and {}", code.name, does));
    if (warning == nullptr) return;
    const std::string guess = shortcode_suggestion(code.name);
    if (!guess.empty()) warning->hints.push_back({guess, {}});
  }

  void report_unknown_formula(const Shortcode& code, std::string_view inner) {
    const std::string unknown = formulas_read(trimmed(inner)).unknown;
    if (unknown.empty()) return;
    report(code, fmt::format("formulas with \"{}\" are printed as they are typed", unknown));
  }

  void report_missing(const ShortcodeRule& rule, const Shortcode& code) {
    if (rule.action == ShortcodeAction::kUnshown) {
      report(code, fmt::format("\"{}\" cannot be shown on paper and was left out", code.name));
      return;
    }
    const std::string what = code.arguments.empty() ? "" : code.arguments.front().second;
    report(code, fmt::format("the shortcode \"{}\" is left out: the site has no \"{}\"", code.name,
                             what));
  }

  /// Warns once of each name; nothing where it was or where there are too many.
  Diagnostic* report(const Shortcode& code, std::string message) {
    if (reported_.size() >= kMostReports || !reported_.insert(message).second) return nullptr;
    // The name alone, because line ends may stand elsewhere in the source.
    const std::string_view tag = text_.substr(code.begin, code.end - code.begin);
    const std::string_view words = tag.substr(0, tag.find_first_of(" \n\t", 4));
    return &context_.diagnostics.warning(places_.next(words), std::move(message));
  }

  std::string_view text_;
  const Context& context_;
  Places& places_;
  int include_depth_;
  std::vector<Shortcode> codes_;
  std::vector<bool> open_;            // for each open pair: whether it has an output
  std::vector<std::string> outputs_;  // of the text and of each open pair
  std::set<std::string> reported_;
};

}  // namespace

std::string with_shortcodes_printed(std::string_view markdown, const Context& context,
                                    Places& places) {
  const bool has_none = markdown.find("{{<") == std::string_view::npos &&
                        markdown.find("{{%") == std::string_view::npos;
  if (has_none) return std::string(markdown);
  return Printer(markdown, context, places, 0).print();
}

}  // namespace cvpress::markdown

#include "markdown/latex.h"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>

#include "base/utf8.h"
#include "markdown/literal.h"
#include "markdown/tables.h"

namespace cvpress::markdown {
namespace {

/// Groups deeper than this are not read but printed as they are.
constexpr int kDeepestGroup = 20;

/// Commands whose argument is printed as it is.
constexpr std::string_view kPlainGroups[] = {
    "text",   "textrm",  "textnormal", "mbox",       "mathrm",    "operatorname", "mathsf",
    "mathtt", "mathscr", "mathcal",    "textsc",     "textsf",    "mathfrak",     "texttt",
    "boxed",  "hspace",  "overbrace",  "underbrace", "underline", "ensuremath"};

struct Accent {
  std::string_view command;
  char32_t mark;  // a combining character
};
constexpr Accent kAccents[] = {
    {"hat", 0x302},   {"widehat", 0x302},  {"tilde", 0x303}, {"widetilde", 0x303},
    {"bar", 0x304},   {"overline", 0x304}, {"vec", 0x20D7},  {"dot", 0x307},
    {"ddot", 0x308},  {"mathring", 0x30A}, {"check", 0x30C}, {"breve", 0x306},
    {"acute", 0x301}, {"grave", 0x300},    {"'", 0x301},     {"`", 0x300},
    {"^", 0x302},     {"\"", 0x308},       {"~", 0x303},     {"=", 0x304},
    {".", 0x307},     {"c", 0x327},        {"v", 0x30C},     {"u", 0x306},
    {"H", 0x30B}};

/// Commands that say only how something looks or is spaced.
constexpr std::string_view kSilent[] = {
    "left",        "right", "big",    "Big",      "bigg",         "Bigg",
    "bigl",        "bigr",  "limits", "nolimits", "displaystyle", "textstyle",
    "scriptstyle", "rm",    "cal",    "!",        "nonumber",     "notag"};
constexpr std::string_view kSpaces[] = {",",    ":",     ";",       ">",  " ",
                                        "quad", "qquad", "enspace", "\\", "newline"};

struct Blackboard {
  char letter;
  std::string_view character;
};
constexpr Blackboard kBlackboard[] = {{'C', "ℂ"}, {'H', "ℍ"}, {'N', "ℕ"}, {'P', "ℙ"},
                                      {'Q', "ℚ"}, {'R', "ℝ"}, {'Z', "ℤ"}, {'E', "𝔼"}};

constexpr std::array<std::string_view, 10> kRaised = {"⁰", "¹", "²", "³", "⁴",
                                                      "⁵", "⁶", "⁷", "⁸", "⁹"};
constexpr std::array<std::string_view, 10> kLowered = {"₀", "₁", "₂", "₃", "₄",
                                                       "₅", "₆", "₇", "₈", "₉"};

template <class List>
bool contains(const List& list, std::string_view name) {
  return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Reads a formula from its beginning to its end.
class FormulaReader {
 public:
  explicit FormulaReader(std::string_view latex) : rest_(latex) {}

  std::string read() {
    std::string result;
    while (!rest_.empty()) result += read_item();
    return result;
  }

  const std::string& unknown() const { return unknown_; }

 private:
  std::string read_item() {
    const char c = rest_[0];
    if (c == '\\') return read_command();
    if (c == '{') return read_group();
    if (c == '^' || c == '_') return read_script();
    rest_.remove_prefix(1);
    switch (c) {
      case '}':
      case '&': return "";
      case '~':
      case '\n': return " ";
      case '\'': return "′";
      case '-': return "−";
      default: return escaped_markdown({&c, 1});
    }
  }

  /// What stands in braces; deeper ones than anybody writes stay unread.
  std::string read_group() {
    rest_.remove_prefix(1);
    if (depth_ >= kDeepestGroup) {
      unknown_ = "{";
      rest_ = {};
      return {};
    }
    ++depth_;
    std::string result;
    while (!rest_.empty() && rest_[0] != '}') result += read_item();
    if (!rest_.empty()) rest_.remove_prefix(1);
    --depth_;
    return result;
  }

  void skip_space() {
    while (!rest_.empty() && (rest_[0] == ' ' || rest_[0] == '\n')) rest_.remove_prefix(1);
  }

  /// The group or the single item that a command applies to.
  std::string read_argument() {
    skip_space();
    if (rest_.empty() || rest_[0] == '}') return {};
    if (rest_[0] == '{') return read_group();
    if (rest_[0] == '\\') return read_nested_command();
    const std::size_t length = decode_utf8(rest_, 0).length;
    const std::string_view item = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return escaped_markdown(item);
  }

  /// The argument of a command may be a command; bounded like groups.
  std::string read_nested_command() {
    if (depth_ >= kDeepestGroup) {
      unknown_ = "\\";
      rest_ = {};
      return {};
    }
    ++depth_;
    std::string result = read_command();
    --depth_;
    return result;
  }

  /// A bracketed option: the 3 of "\sqrt[3]{x}".
  std::string read_option() {
    if (!rest_.starts_with('[')) return {};
    const std::size_t end = rest_.find(']');
    if (end == std::string_view::npos) return {};
    std::string option(rest_.substr(1, end - 1));
    rest_.remove_prefix(end + 1);
    return option;
  }

  std::string read_script() {
    const bool raised = rest_[0] == '^';
    rest_.remove_prefix(1);
    const std::string script = read_argument();
    if (script == "′" || script == "°" || script == "∘") return script == "∘" ? "°" : script;
    if (is_digits(script)) {
      std::string result;
      for (const char c : script) {
        result += (raised ? kRaised : kLowered)[static_cast<std::size_t>(c - '0')];
      }
      return result;
    }
    if (script.empty()) return {};
    return fmt::format("<{0}>{1}</{0}>", raised ? "sup" : "sub", script);
  }

  std::string_view read_name() {
    rest_.remove_prefix(1);
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), is_ascii_letter);
    const auto letters = static_cast<std::size_t>(end - rest_.begin());
    const std::size_t length = std::min(std::max<std::size_t>(letters, 1), rest_.size());
    const std::string_view name = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return name;
  }

  std::string read_command() {
    const std::string_view name = read_name();
    if (contains(kSilent, name)) return read_delimiter(name);
    if (contains(kSpaces, name)) return " ";
    if (name == "frac" || name == "dfrac" || name == "tfrac") return read_fraction();
    if (name == "sqrt") return read_root();
    if (name == "mathbb" || name == "mathbbm") return read_blackboard();
    if (name == "mathbf" || name == "boldsymbol" || name == "textbf" || name == "bm") {
      return styled("b");
    }
    if (name == "textit" || name == "mathit" || name == "emph") return styled("i");
    if (name == "begin" || name == "end") return read_argument(), std::string(" ");
    if (name == "not") return read_negated();
    if (const auto* accent = find_accent(name)) return read_accent(*accent);
    if (contains(kPlainGroups, name)) return read_text_argument();
    if (name == "|") return "‖";
    if (name.size() == 1 && is_ascii_punctuation(name[0])) return escaped_markdown(name);
    const std::string_view symbol = looked_up(Table::kLatex, name);
    if (symbol.empty()) return report_unknown(name);
    return is_ascii_letter(symbol[0]) ? word(symbol) : escaped_if_ascii(symbol);
  }

  /// "\sin\theta": a word needs a space before what follows.
  std::string word(std::string_view text) const {
    constexpr std::string_view kJoining = " _^(){}[],.;:";
    const bool joins = rest_.empty() || kJoining.find(rest_[0]) != std::string_view::npos;
    return std::string(text) + (joins ? "" : " ");
  }

  static std::string escaped_if_ascii(std::string_view symbol) {
    return symbol.size() == 1 ? escaped_markdown(symbol) : std::string(symbol);
  }

  std::string report_unknown(std::string_view name) {
    if (unknown_.empty()) unknown_ = "\\" + std::string(name);
    return {};
  }

  /// "\left(" is its bracket, "\left." nothing.
  std::string read_delimiter(std::string_view name) {
    const bool is_side = name == "left" || name == "right";
    if (is_side && rest_.starts_with('.')) rest_.remove_prefix(1);
    return {};
  }

  std::string read_fraction() {
    const std::string above = grouped(read_argument());
    const std::string below = grouped(read_argument());
    return above + "/" + below;
  }

  std::string read_root() {
    const std::string degree = read_option();
    const std::string of = grouped(read_argument());
    if (degree == "3") return "∛" + of;
    return (degree.empty() ? "" : "<sup>" + escaped_markdown(degree) + "</sup>") + "√" + of;
  }

  /// In brackets, unless it is one letter or number.
  static std::string grouped(const std::string& text) {
    const bool is_one = utf8_length(text) <= 1 || std::all_of(text.begin(), text.end(), [](char c) {
                          return is_ascii_letter(c) || (c >= '0' && c <= '9');
                        });
    return is_one ? text : escaped_markdown("(") + text + escaped_markdown(")");
  }

  std::string read_blackboard() {
    const std::string letters = read_argument();
    const auto* const known = std::find_if(
        std::begin(kBlackboard), std::end(kBlackboard),
        [&](const Blackboard& item) { return letters.size() == 1 && item.letter == letters[0]; });
    return known == std::end(kBlackboard) ? letters : std::string(known->character);
  }

  std::string styled(std::string_view tag) {
    const std::string text = read_argument();
    return text.empty() ? "" : fmt::format("<{0}>{1}</{0}>", tag, text);
  }

  std::string read_negated() {
    std::string of = read_argument();
    if (of == "\\=") return "≠";
    if (of == "∈") return "∉";
    append_utf8(of, 0x338);
    return of;
  }

  static const Accent* find_accent(std::string_view name) {
    const auto* const found =
        std::find_if(std::begin(kAccents), std::end(kAccents),
                     [name](const Accent& accent) { return accent.command == name; });
    return found == std::end(kAccents) ? nullptr : found;
  }

  /// Over one letter it stands; over more it is left out.
  std::string read_accent(const Accent& accent) {
    std::string of = read_argument();
    if (utf8_length(of) == 1) append_utf8(of, accent.mark);
    return of;
  }

  /// Text is no formula: its hyphens and apostrophes stay.
  std::string read_text_argument() {
    if (!rest_.starts_with('{')) return read_argument();
    const std::size_t end = rest_.find_first_of("{}\\$", 1);
    const bool is_simple = end != std::string_view::npos && rest_[end] == '}';
    if (!is_simple) return read_argument();
    std::string text = escaped_markdown(rest_.substr(1, end - 1));
    rest_.remove_prefix(end + 1);
    return text;
  }

  std::string_view rest_;
  std::string unknown_;
  int depth_ = 0;
};

/// Spaces at both ends and between others go.
std::string with_single_spaces(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == ' ' && (result.empty() || result.back() == ' ')) continue;
    result += c;
  }
  while (result.ends_with(' ')) result.pop_back();
  return result;
}

}  // namespace

Formula latex_as_markdown(std::string_view latex) {
  FormulaReader reader(latex);
  Formula formula;
  formula.markdown = with_single_spaces(reader.read());
  if (reader.unknown().empty()) return formula;
  return {escaped_markdown(trimmed(latex)), false, reader.unknown()};
}

}  // namespace cvpress::markdown

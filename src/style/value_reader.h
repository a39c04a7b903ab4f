// Single values of layouts, typed: lengths, colours, numbers, words from a
// list. Each mistake is an error at its place with what was expected.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/suggest.h"
#include "data/value.h"
#include "style/elements.h"
#include "style/keys.h"

namespace cvpress::style {

/// A word of the language and what it means.
template <class T>
struct Choice {
  std::string_view word;
  T value;
};

/// Names that values may use; grows while a layout is read.
struct NamedValues {
  std::map<std::string, Length, std::less<>> lengths;
  std::map<std::string, Color, std::less<>> colors;
  std::map<std::string, std::vector<std::string>, std::less<>> fonts;
  Pt line = 13.5;  // the unit `line`: from one baseline of the body to the next
};

/// Of more mistakes in one layout only so many are told.
inline constexpr std::size_t kMostTold = 200;

/// Text as a layout would hold it unquoted; it stands nowhere.
data::Value plain_value(std::string_view text);

class ValueReader {
 public:
  ValueReader(const NamedValues& names, const SourceMap& sources, Diagnostics& diagnostics)
      : names_(names), sources_(sources), diagnostics_(diagnostics) {}

  Diagnostics& diagnostics() const { return diagnostics_; }
  const NamedValues& names() const { return names_; }

  /// A length that is not negative, with its bounds if it is a map of min, ideal, max.
  std::optional<Length> length(const data::Value& value) const;
  /// The size of text: not 0, and none that leaves no room for a word.
  std::optional<Measure> text_size(const data::Value& value) const;
  /// The room between letters, which may be less than usual.
  std::optional<Measure> tracking(const data::Value& value) const;
  /// All four sides alike, or a map of sides.
  Sides sides(const data::Value& value) const;
  /// Start and end: both alike, or a map of the two.
  Sides start_and_end(const data::Value& value) const;
  std::vector<Length> lengths(const data::Value& value) const;
  /// A length, or a share of what is left ("1fr").
  std::optional<RowWidth> share(const data::Value& value) const;
  /// The widths of a row's cells; also "auto" and "widest".
  std::vector<RowWidth> row_widths(const data::Value& value) const;
  /// "#rgb", "#rrggbb", a name, or a name with a tint ("accent 15%").
  std::optional<Color> color(const data::Value& value) const;
  std::optional<double> number(const data::Value& value) const;
  std::optional<double> number(const data::Value& value, const Bounds& bounds) const;
  std::optional<int> whole(const data::Value& value) const;
  std::optional<int> whole(const data::Value& value, const Bounds& bounds) const;
  std::optional<bool> truth(const data::Value& value) const;
  std::optional<std::string> text(const data::Value& value) const;
  /// Text, or a list of texts.
  std::vector<std::string> texts(const data::Value& value) const;
  std::vector<std::string> families(const data::Value& value) const;
  Template parsed_template(const data::Value& value) const;
  FieldPath field(const data::Value& value) const;
  /// A field or a list of fields.
  std::vector<FieldPath> fields(const data::Value& value) const;

  template <class T>
  std::optional<T> choice(const data::Value& value, std::span<const Choice<T>> choices) const {
    const std::string_view word = value.text().value_or("");
    std::vector<std::string_view> words;
    for (const Choice<T>& item : choices) {
      if (item.word == word) return item.value;
      words.push_back(item.word);
    }
    wrong_word(value, word, words);
    return std::nullopt;
  }

  /// Whether a value is nothing only because what was meant, such as #cc0000, is a
  /// comment to YAML; an error then.
  bool is_lost_color(const data::Value& value) const;
  void expected(const data::Value& value, std::string_view what, std::string hint = {}) const;
  /// An error for a key that is none of `known`, with the nearest; `title` is
  /// what has the keys: "the page".
  void unknown_key(const data::Member& member, std::span<const KeyInfo> known,
                   std::string_view title) const;
  void unknown_keys(const data::Map& map, std::span<const std::string_view> known,
                    std::string_view title) const;

 private:
  /// A hint with the nearest name, as long as not very much was wrong before.
  template <class Names>
  std::string nearest(std::string_view name, const Names& names) const {
    return is_much_wrong() ? std::string() : suggestion(name, names_in(names));
  }
  bool is_much_wrong() const { return diagnostics_.all().size() >= kMostTold; }
  static std::vector<std::string_view> names_in(const std::vector<std::string_view>& names) {
    return names;
  }
  template <class Value>
  static std::vector<std::string_view> names_in(
      const std::map<std::string, Value, std::less<>>& map) {
    std::vector<std::string_view> names;
    for (const auto& [name, value] : map) names.push_back(name);
    return names;
  }
  void unknown_name(const data::Member& member, std::span<const std::string_view> known,
                    std::string_view title) const;
  std::optional<Length> any_length(const data::Value& value) const;
  std::optional<Length> bounded_length(const data::Value& value, const data::Map& map) const;
  void wrong_length(const data::Value& value, std::string_view text) const;
  RowWidth row_width(const data::Value& value) const;
  Sides some_sides(const data::Value& value, std::span<const std::string_view> known) const;
  bool within(const data::Value& value, double number, const Bounds& bounds) const;
  void wrong_word(const data::Value& value, std::string_view word,
                  const std::vector<std::string_view>& words) const;
  std::optional<Measure> measure(std::string_view text) const;
  /// The rest of the line that a value stands in.
  std::string_view rest_of_line(const data::Value& value) const;
  void check_template_quotes(const data::Value& value, std::string_view text) const;
  SourceSpan inside_quotes(const data::Value& value) const;

  const NamedValues& names_;
  const SourceMap& sources_;
  Diagnostics& diagnostics_;
};

}  // namespace cvpress::style

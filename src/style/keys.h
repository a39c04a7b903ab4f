// The keys of the layout language as tables: what each key holds, what it
// means, and what it is where a layout does not say. Readers, checks, "did you
// mean" and the JSON Schema all come from these rows.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace cvpress::style {

/// What stands behind a key.
enum class ValueType : std::uint8_t {
  kLength,
  kShare,      // a length, or a share such as 1fr
  kRowWidths,  // a list of lengths, shares, "auto" and "widest"
  kSides,      // a length, or a map of sides
  kMargins,    // the same, also with inside and outside
  kIndent,     // a length, or start and end
  kLengths,
  kTextSize,
  kTracking,
  kColor,
  kNumber,
  kWhole,
  kRange,  // two factors
  kTruth,
  kText,
  kTexts,     // one or several
  kFamilies,  // one or several, also roles
  kTemplate,
  kField,
  kFields,
  kLink,  // a field, or false
  kElement,
  kElements,
  kWord,   // one of `words`
  kWords,  // one or several of them
  kPaper,
  kMap,    // with the keys of `of`
  kNamed,  // names of the layout's own, each with a value of the sort `of`
};

/// The least and the most a number may be, and what it is: "a leading".
struct Bounds {
  double low = 0;
  double high = 0;
  std::string_view what = {};
};

/// A row of the language: one key of one sort of map.
struct KeyInfo {
  std::string_view key;
  ValueType type = ValueType::kText;
  std::string_view about;           // one line, for people who write layouts
  std::string_view otherwise = {};  // what it is if not given, as a layout would say it
  std::span<const std::string_view> words = {};
  Bounds bounds = {};
  std::string_view of = {};
};

/// A sort of map: "page", "region", "style", and each kind of element.
struct MapSort {
  std::string_view name;   // "page"
  std::string_view title;  // "the page": what messages call it
  std::string_view about;
  std::vector<KeyInfo> keys;
};

/// Every sort of map, those of elements by their kinds.
std::vector<MapSort> map_sorts();

/// The kinds of elements, in the order of Element::kind.
inline constexpr std::string_view kElementKinds[] = {"text",  "prose", "stack", "row", "wrap",
                                                     "image", "rule",  "meter", "qr",  "chart"};

/// The keys of a whole layout.
std::span<const KeyInfo> top_keys();

}  // namespace cvpress::style

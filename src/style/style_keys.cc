// The keys of styles.
#include <algorithm>

#include <fmt/format.h>

#include "style/tables.h"

namespace cvpress::style {
namespace {

using namespace rows;

constexpr Choice<text::LetterCase> kCases[] = {{"none", text::LetterCase::kAsWritten},
                                               {"upper", text::LetterCase::kUpper},
                                               {"small_caps", text::LetterCase::kSmallCaps}};
constexpr Choice<text::Figures> kFigures[] = {
    {"lining", text::Figures::kLining},
    {"oldstyle", text::Figures::kOldStyle},
    {"tabular", text::Figures::kTabular},
    {"tabular_oldstyle", text::Figures::kTabularOldStyle}};
constexpr Choice<LinkMark> kLinkMarks[] = {{"none", LinkMark::kNone},
                                           {"icon", LinkMark::kIcon},
                                           {"url", LinkMark::kUrl},
                                           {"footnote", LinkMark::kFootnote}};

/// OpenType names features by four letters or digits: "tnum", "ss01".
bool is_feature(std::string_view name) {
  return name.size() == 4 && std::all_of(name.begin(), name.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
         });
}

void read_features(const KeyInfo&, const ElementReader& reader, const data::Value& value,
                   StylePatch& target) {
  target.features = reader.values().texts(value);
  const auto check = [&reader](const data::Value& item) {
    const auto name = item.text();
    if (!name || is_feature(*name)) return;
    reader.values()
        .diagnostics()
        .error(item.where, fmt::format("\"{}\" is no feature of fonts", *name))
        .hints.push_back({"features have names of four letters, such as tnum, onum, smcp", {}});
  };
  for_each_item(value, check);
}

constexpr Key<FirstLetters> kFirstLettersKeys[] = {
    whole<&FirstLetters::count>("count", "How many letters", "1", {1, 100, "a count of letters"}),
    color<&FirstLetters::color>("color", "Their colour")};

constexpr Key<StylePatch> kStyleKeys[] = {
    elsewhere<StylePatch>(
        {"like", ValueType::kText, "Takes what it does not say from the style of this name"}),
    total<&StylePatch::families, &ValueReader::families>(
        {"font", ValueType::kFamilies, "A role of fonts, a family, or several in order"}),
    simple<&StylePatch::size, &ValueReader::text_size>(
        {"size", ValueType::kTextSize, "The size of letters; em and % are of the text around"}),
    number<&StylePatch::leading>("leading", "From baseline to baseline, as a factor of the size",
                                 {0.5, 5, "a leading"}),
    whole<&StylePatch::weight>("weight", "How bold: 400 is regular, 700 bold", {},
                               {1, 1000, "a weight"}),
    truth<&StylePatch::italic>("italic", "Whether letters slope"),
    color<&StylePatch::color>("color", "Of the letters"),
    word<&StylePatch::letter_case, kCases>("case", "In capitals or small capitals"),
    simple<&StylePatch::tracking, &ValueReader::tracking>(
        {"tracking", ValueType::kTracking, "Room between letters; less than none is tighter"}),
    word<&StylePatch::figures, kFigures>("figures", "How digits look, where the font has them so"),
    {{"features", ValueType::kTexts, "OpenType features, such as tnum"}, read_features},
    truth<&StylePatch::underline>("underline", "Whether a line is below the letters"),
    map<&StylePatch::first_letters, &ElementReader::first_letters>(
        "first_letters", "The first letters in another colour", "first_letters"),
    word<&StylePatch::mark, kLinkMarks>("mark",
                                        "Of the style link: how a link shows that it is one")};

}  // namespace

std::optional<FirstLetters> ElementReader::first_letters(const data::Value& value) const {
  if (value.map() == nullptr) {
    values_.expected(value, "first letters: a map of count and color");
    return std::nullopt;
  }
  FirstLetters result;
  read_map(table_of<FirstLetters>(), *this, *value.map(), "first letters", result);
  return result;
}

StylePatch ElementReader::style(const data::Value& value) const {
  StylePatch patch;
  if (value.map() == nullptr) {
    values_.expected(value, "a style");
  } else {
    read_map(table_of<StylePatch>(), *this, *value.map(), "a style", patch);
  }
  return patch;
}

template <>
KeyTable<FirstLetters> table_of<FirstLetters>() {
  return kFirstLettersKeys;
}
template <>
KeyTable<StylePatch> table_of<StylePatch>() {
  return kStyleKeys;
}

}  // namespace cvpress::style

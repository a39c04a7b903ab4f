// Our ways into ICU against the files of the Unicode Character Database, as
// Debian's package unicode-data has them.
#include <fstream>
#include <sstream>

#include <unicode/ubidi.h>
#include <unicode/ubrk.h>

#include "text/bidi_internal.h"
#include "text/break_places_internal.h"

namespace cvpress::text {
namespace {

const char* const kFolder = "/usr/share/unicode/";

/// Characters as read_spans would give them.
class Source {
 public:
  explicit Source(const std::u32string& characters, const std::string& language = "en") {
    SpanGroup group;
    group.span = &span_;
    group.language = language;
    text_.groups.push_back(group);
    for (const char32_t c : characters) text_.characters.push_back({c, c, 0, 0, false});
  }
  SourceText& text() { return text_; }

 private:
  TextSpan span_;
  SourceText text_;
};

char32_t code(const std::string& hex) {
  return static_cast<char32_t>(std::stoul(hex, nullptr, 16));
}

/// The lines of a test file without comments.
std::vector<std::string> cases_of(const std::string& name) {
  std::ifstream file(kFolder + name);
  std::vector<std::string> cases;
  for (std::string line; std::getline(file, line);) {
    line.resize(std::min(line.find('#'), line.size()));
    if (line.find_first_not_of(" \t\r") != std::string::npos) cases.push_back(line);
  }
  return cases;
}

struct LineBreakCase {
  std::u32string characters;
  std::vector<bool> breaks;  // before each but the first
};

/// "× 0023 ÷ 0020 ÷"
LineBreakCase line_break_case(const std::string& line) {
  std::istringstream words(line);
  LineBreakCase result;
  std::string mark;
  std::string hex;
  while (words >> mark >> hex) {
    if (!result.characters.empty()) result.breaks.push_back(mark == "÷");
    result.characters += code(hex);
  }
  return result;
}

/// UTF-16 as ICU wants it, and where each character begins in it.
struct Units {
  std::u16string text;
  std::vector<std::int32_t> begins;
};
Units units_of(const std::u32string& characters) {
  Units units;
  for (const char32_t c : characters) {
    units.begins.push_back(static_cast<std::int32_t>(units.text.size()));
    if (c > 0xFFFF) {
      units.text += static_cast<char16_t>(0xD800 + ((c - 0x10000) >> 10));
      units.text += static_cast<char16_t>(0xDC00 + ((c - 0x10000) & 0x3FF));
    } else {
      units.text += static_cast<char16_t>(c);
    }
  }
  return units;
}

/// Whether ICU itself, called without anything of ours, does what the file says.
bool icu_agrees(const LineBreakCase& tested) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> iterator(
      ubrk_open(UBRK_LINE, "en", nullptr, 0, &error), &ubrk_close);
  const Units units = units_of(tested.characters);
  ubrk_setText(iterator.get(), units.text.data(), static_cast<std::int32_t>(units.text.size()),
               &error);
  for (std::size_t i = 0; i < tested.breaks.size(); ++i) {
    const bool breaks = ubrk_isBoundary(iterator.get(), units.begins[i + 1]) != 0;
    if (breaks != tested.breaks[i]) return false;
  }
  return true;
}

/// Of ICU 72, in which a hyphen that begins a text, and "." or "," before a digit, bind.
constexpr int kMostLinesOfIcu = 22;

TEST(UnicodeConformance, LineBreaksAreThoseOfTheTestFile) {
  const std::vector<std::string> cases = cases_of("auxiliary/LineBreakTest.txt");
  ASSERT_FALSE(cases.empty()) << "./dev setup installs unicode-data";
  int failures = 0;
  for (const std::string& line : cases) {
    const LineBreakCase expected = line_break_case(line);
    // An icon stands for this one, and is taken for a letter.
    if (expected.characters.find(U'\uFFFC') != std::u32string::npos) continue;
    Source source(expected.characters);
    const auto places = standard_break_places(source.text(), "en", Kinsoku::kByLanguage);
    std::vector<bool> breaks;
    for (std::size_t i = 1; i < places.size(); ++i) breaks.push_back(places[i].has_value());
    if (breaks == expected.breaks) continue;
    ++failures;
    EXPECT_FALSE(icu_agrees(expected)) << line;
  }
  EXPECT_LE(failures, kMostLinesOfIcu) << "of " << cases.size();
}

bool is_dropped_control(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

struct DirectionCase {
  std::u32string characters;
  int direction = 0;  // of the paragraph: 0 left to right, 1 right to left, 2 by its text
  int paragraph_level = 0;
  std::vector<int> levels;  // of the characters that are kept; -1 for none
  std::vector<int> all_levels;
};

DirectionCase direction_case(const std::string& line) {
  std::istringstream fields(line);
  std::string characters, direction, level, levels;
  std::getline(fields, characters, ';');
  std::getline(fields, direction, ';');
  std::getline(fields, level, ';');
  std::getline(fields, levels, ';');
  DirectionCase result;
  result.direction = std::stoi(direction);
  result.paragraph_level = std::stoi(level);
  std::istringstream codes(characters);
  std::istringstream numbers(levels);
  for (std::string hex, number; codes >> hex && numbers >> number;) {
    result.characters += code(hex);
    result.all_levels.push_back(number == "x" ? -1 : std::stoi(number));
    if (is_dropped_control(result.characters.back())) continue;
    result.levels.push_back(result.all_levels.back());
  }
  return result;
}

/// A paragraph from the left is one whose text says so; none can be made one.
bool can_be_asked_for(const DirectionCase& tested) {
  return tested.direction != 0 && tested.characters.find(U'\u2029') == std::u32string::npos;
}

bool agrees(const DirectionCase& expected, const Directions& found) {
  if (found.right_to_left != (expected.paragraph_level == 1)) return false;
  if (found.levels.size() != expected.levels.size()) return false;
  for (std::size_t i = 0; i < found.levels.size(); ++i) {
    if (expected.levels[i] >= 0 && found.levels[i] != expected.levels[i]) return false;
  }
  return true;
}

/// Whether ICU itself, called without anything of ours, does what the file says.
bool icu_agrees(const DirectionCase& tested) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), &ubidi_close);
  const Units units = units_of(tested.characters);
  const UBiDiLevel level = tested.direction == 1 ? 1 : UBIDI_DEFAULT_LTR;
  ubidi_setPara(bidi.get(), units.text.data(), static_cast<std::int32_t>(units.text.size()), level,
                nullptr, &error);
  const UBiDiLevel* const levels = ubidi_getLevels(bidi.get(), &error);
  if (U_FAILURE(error)) return false;
  for (std::size_t i = 0; i < tested.all_levels.size(); ++i) {
    const int found = levels[units.begins[i]];
    if (tested.all_levels[i] >= 0 && found != tested.all_levels[i]) return false;
  }
  return ubidi_getParaLevel(bidi.get()) == tested.paragraph_level;
}

/// Of ICU 72, which pairs brackets otherwise across an embedding that ends where another
/// begins, before a combining mark, and nested more than sixty deep.
constexpr int kMostLevelsOfIcu = 22;

TEST(UnicodeConformance, LevelsAreThoseOfTheTestFile) {
  const std::vector<std::string> cases = cases_of("BidiCharacterTest.txt");
  ASSERT_FALSE(cases.empty()) << "./dev setup installs unicode-data";
  int tested = 0;
  int failures = 0;
  for (const std::string& line : cases) {
    const DirectionCase expected = direction_case(line);
    if (!can_be_asked_for(expected)) continue;
    ++tested;
    Source source(expected.characters, expected.direction == 1 ? "ar" : "en");
    const Directions found = expected.direction == 1 ? directions_within(source.text(), true)
                                                     : resolve_directions(source.text(), "en");
    if (agrees(expected, found)) continue;
    ++failures;
    EXPECT_FALSE(icu_agrees(expected)) << line;
  }
  EXPECT_LE(failures, kMostLevelsOfIcu) << "of " << tested;
  EXPECT_GT(tested, 20000);
}

}  // namespace
}  // namespace cvpress::text

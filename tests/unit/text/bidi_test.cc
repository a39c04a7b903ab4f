#include "support/text_shaping.h"
#include "text/bidi_internal.h"
#include "text/source_text_internal.h"

namespace cvpress::text {
namespace {

/// The embedding levels of a text, a digit each.
std::string levels_of(const std::vector<TextSpan>& spans, const std::string& language) {
  ShapeOptions options;
  options.language = language;
  Diagnostics diagnostics;
  SourceText source = read_spans(spans, options, cvpress::tests::project_fonts(), diagnostics);
  std::string digits;
  for (const std::uint8_t level : resolve_directions(source, language).levels) {
    digits += static_cast<char>('0' + level);
  }
  return digits;
}

std::string levels_of(const std::string& text, const std::string& language) {
  return levels_of(std::vector<TextSpan>{cvpress::tests::text_span(text)}, language);
}

TEST(Bidi, NumbersRunFromTheLeftInTextFromTheRight) {
  EXPECT_EQ(levels_of("אב 12", "he"), "11122");
}

TEST(Bidi, LatinNamesWithNumbersRunFromTheLeftInAHebrewCv) {
  EXPECT_EQ(levels_of("24/7 a (b)", "he"), "0000000000");
  TextSpan line_break;
  line_break.kind = SpanKind::kLineBreak;
  EXPECT_EQ(
      levels_of({cvpress::tests::text_span("8 a"), line_break, cvpress::tests::text_span("א 1")},
                "he"),
      "00000112")
      << "a line of its own";
  EXPECT_EQ(levels_of("1–2", "he"), "212") << "no letters: as the language";
  EXPECT_EQ(levels_of("a א", "he"), "211");
}

TEST(Bidi, NamesThatEndInSignsKeepThem) {
  EXPECT_EQ(levels_of("ב־C++ ו", "he"), "1122211");
  EXPECT_EQ(levels_of("ב־C# ו", "he"), "112211");
  EXPECT_EQ(levels_of("ב C™", "he"), "1122");
  EXPECT_EQ(levels_of("ב™", "he"), "11");
  EXPECT_EQ(levels_of("ב + ו", "he"), "11111");
}

TEST(Bidi, FlagsAndKeysAreNoLettersAndNumbers) {
  EXPECT_EQ(levels_of("א 🇮🇱 1\uFE0F\u20E3 1 #\u20E3", "he"), "1111111112111");
  EXPECT_EQ(levels_of("🇮🇱 א", "en"), "1111") << "the text's first letter is Hebrew";
  EXPECT_EQ(levels_of("א a 🇮🇱 a", "en"), "11222222");
}

TEST(Bidi, WhatIsIsolatedDoesNotTurnAParagraph) {
  EXPECT_EQ(levels_of("\u2067א\u2069 a", "en"), "100");
}

}  // namespace
}  // namespace cvpress::text

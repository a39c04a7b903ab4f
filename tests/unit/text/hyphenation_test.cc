#include <algorithm>

#include "base/utf8.h"
#include "support/text_shaping.h"
#include "text/hyphenation_patterns_internal.h"
#include "text/paragraph.h"

namespace cvpress::text {
namespace {

using cvpress::tests::project_fonts;
using cvpress::tests::text_span;

std::u32string utf32(const std::string& text) {
  std::u32string characters;
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCharacter c = decode_utf8(text, i);
    characters += c.code;
    i += c.length;
  }
  return characters;
}

std::string divided(const HyphenationPatterns& patterns, const std::string& word,
                    std::size_t left = 2, std::size_t right = 3) {
  const std::u32string characters = utf32(word);
  const std::vector<bool> places = patterns.places(characters, left, right);
  std::string result;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    if (places[i]) result += '-';
    append_utf8(result, characters[i]);
  }
  return result;
}

TEST(HyphenationPatterns, DivideWhereTheHighestNumberIsOdd) {
  const HyphenationPatterns patterns("UTF-8\na1b\nxa2b\n");
  EXPECT_EQ(divided(patterns, "ccabcc"), "cca-bcc");
  EXPECT_EQ(divided(patterns, "cxabcc"), "cxabcc");
}

TEST(HyphenationPatterns, KnowBeginningsAndEnds) {
  const HyphenationPatterns patterns("UTF-8\n.ab1\n1cd.\n");
  EXPECT_EQ(divided(patterns, "abxxcd", 2, 2), "ab-xx-cd");
  EXPECT_EQ(divided(patterns, "xabcdx", 2, 2), "xabcdx");
}

TEST(HyphenationPatterns, LeaveEnoughLettersOnBothSides) {
  const HyphenationPatterns patterns("UTF-8\na1a\n");
  EXPECT_EQ(divided(patterns, "aaaaaa", 2, 3), "aa-a-aaa");
}

TEST(HyphenationPatterns, FirstDivideCompoundsThenTheirParts) {
  const HyphenationPatterns patterns("UTF-8\naus1see\nNEXTLEVEL\n.s1ee\nee2l\n");
  EXPECT_EQ(divided(patterns, "hausseen", 2, 2), "haus-s-een") << "the part begins a word";
}

TEST(HyphenationPatterns, ReadTheirEncoding) {
  const HyphenationPatterns patterns(
      "ISO8859-1\n\xF6"
      "1\xDF\n");
  EXPECT_EQ(divided(patterns, "größer", 2, 2), "grö-ßer");
  EXPECT_EQ(divided(patterns, "gröжßer", 2, 2), "gröжßer") << "no byte for it";
}

TEST(HyphenationPatterns, PassOverCommentsOrdersAndChangesOfSpelling) {
  const HyphenationPatterns patterns("UTF-8\r\n% a1b\n#a1b\nLEFTHYPHENMIN 2\na1b/ab=b,1,2\n\n3\n");
  EXPECT_EQ(divided(patterns, "aabbaa"), "aabbaa");
}

TEST(HyphenationPatterns, OfADamagedFileDivideNothing) {
  for (const char* file :
       {"", "UTF-8", "\n\n\n", "NO-SUCH-ENCODING\na1b\n", "1\n2\n3", "\xFF\xFE"}) {
    EXPECT_EQ(divided(HyphenationPatterns(file), "größer"), "größer") << file;
  }
}

std::string divided(const std::string& text, const std::string& language) {
  Diagnostics diagnostics;
  ShapeOptions options;
  options.language = language;
  options.lines.hyphenate = true;
  const ParagraphPtr paragraph = shape({text_span(text)}, options, project_fonts(), diagnostics);
  std::string result;
  std::size_t at = 0;
  for (const BreakPlace& place : paragraph->breaks) {
    result += paragraph->text.substr(at, place.offset - at);
    if (place.kind == BreakKind::kHyphen) result += '-';
    at = place.offset;
  }
  return result;
}

TEST(Hyphenation, DividesByLanguage) {
  EXPECT_EQ(divided("the international project", "en"), "the in-ter-na-tional project");
  EXPECT_EQ(divided("eine Entwicklungsumgebung", "de"), "eine Ent-wick-lungs-um-ge-bung");
  EXPECT_EQ(divided("une société internationale", "fr"), "une so-ciété in-ter-na-tio-nale");
  EXPECT_EQ(divided("zespół oprogramowania", "pl"), "ze-spół opro-gra-mo-wa-nia");
  EXPECT_EQ(divided("это программирование", "ru"), "это про-грам-ми-ро-ва-ние");
}

TEST(Hyphenation, FallsBackFromRegionToLanguage) {
  EXPECT_EQ(divided("Entwicklung", "de-CH"), "Ent-wick-lung");
  EXPECT_EQ(divided("international", "en-Latn-NZ"), "in-ter-na-tional");
}

TEST(Hyphenation, SparesWhatIsNoPlainWord) {
  for (const char* text :
       {"see anna.wachsenburger@example.org now", "at https://example.org/international here",
        "the JavaScript compilerOptions", "NATIONALES", "self-hosting-machinery",
        "version2compatible", "snake_case_international", "documentation/international"}) {
    EXPECT_EQ(divided(text, "en"), text);
  }
}

TEST(Hyphenation, DividesNoNames) {
  EXPECT_EQ(divided("by Wachsenburger and more", "en"), "by Wachsenburger and more");
  EXPECT_EQ(divided("with L. Wachsenburger", "en"), "with L. Wachsenburger");
  EXPECT_EQ(divided("for Prof. Wachsenburger", "en"), "for Prof. Wachsenburger");
  EXPECT_EQ(divided("Developed it. International law", "en"),
            "De-vel-oped it. In-ter-na-tional law");
  EXPECT_EQ(divided("die Wissenschaft", "de"), "die Wis-sen-schaft") << "nouns are no names";
}

TEST(Hyphenation, SeesThroughMarksAroundWords) {
  EXPECT_EQ(divided("(“international”), too", "en"), "(“in-ter-na-tional”), too");
  EXPECT_EQ(divided("l’internationale", "fr"), "l’in-ter-na-tio-nale");
}

TEST(Hyphenation, KnowsWhichPackageIsMissing) {
  Diagnostics diagnostics;
  ShapeOptions options;
  options.language = "zu";
  options.lines.hyphenate = true;
  const auto paragraph = shape({text_span("ukusebenza")}, options, project_fonts(), diagnostics);
  EXPECT_EQ(paragraph->missing_dictionary, "hyphen-zu");
  options.language = "ja";
  EXPECT_EQ(
      shape({text_span("ukusebenza")}, options, project_fonts(), diagnostics)->missing_dictionary,
      "");
}

TEST(Hyphenation, DividesNoWordThatRunsAgainstItsLine) {
  Diagnostics diagnostics;
  ShapeOptions options;
  options.language = "en";
  options.lines.hyphenate = true;
  const auto hyphens = [&](const std::string& text) {
    const auto paragraph = shape({text_span(text)}, options, project_fonts(), diagnostics);
    return std::count_if(paragraph->breaks.begin(), paragraph->breaks.end(),
                         [](const BreakPlace& place) { return place.kind == BreakKind::kHyphen; });
  };
  EXPECT_GT(hyphens("international office"), 0);
  options.language = "he";
  EXPECT_EQ(hyphens("ארגון inter\u00ADnational office"), 0);
}

TEST(Hyphenation, KeepsTheText) {
  Diagnostics diagnostics;
  ShapeOptions options;
  options.lines.hyphenate = true;
  const auto paragraph =
      shape({text_span("the international office")}, options, project_fonts(), diagnostics);
  EXPECT_EQ(paragraph->text, "the international office");
}

}  // namespace
}  // namespace cvpress::text

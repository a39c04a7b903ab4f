#include "support/text_shaping.h"
#include "text/paragraph.h"

namespace cvpress::text {
namespace {

using cvpress::tests::project_fonts;
using cvpress::tests::text_span;

/// The text with a bar at each place where a line may always end.
std::string parted(const std::string& text, const std::string& language = "en",
                   const LineRules& rules = {}) {
  Diagnostics diagnostics;
  ShapeOptions options;
  options.language = language;
  options.lines = rules;
  const ParagraphPtr paragraph = shape({text_span(text)}, options, project_fonts(), diagnostics);
  std::string result;
  std::size_t at = 0;
  for (const BreakPlace& place : paragraph->breaks) {
    result += paragraph->text.substr(at, place.offset - at);
    if (place.kind == BreakKind::kAllowed) result += '|';
    at = place.offset;
  }
  return result;
}

struct Case {
  std::string language;
  std::string parted;  // as it should be
};

class BoundWords : public ::testing::TestWithParam<Case> {};

TEST_P(BoundWords, StandTogether) {
  std::string text = GetParam().parted;
  std::erase(text, '|');
  EXPECT_EQ(parted(text, GetParam().language), GetParam().parted);
}

INSTANTIATE_TEST_SUITE_P(
    All, BoundWords,
    ::testing::Values(
        // initials and titles
        Case{"en", "by |J. R. Smith |and |A. Jones"}, Case{"en", "ends |at |point |B. |then |more"},
        Case{"de", "bei |Dr. Weber |und |Prof. Dr. Kern"}, Case{"fr", "avec |M. Durand"},
        // numbers, units, what is counted
        Case{"en", "up |7 % |over |5 km, |then"}, Case{"de", "mit |25 Mio. |Euro"},
        Case{"en", "see |p. 12 |and |No. 5"}, Case{"de", "die |Nr. 7 |(Abb. 3)"},
        Case{"en", "grew |12 |people"}, Case{"pl", "około |20 tys. |osób"},
        // clinging words
        Case{"pl", "praca |w zespole |i z klientem"}, Case{"cs", "práce |v týmu |a s klienty"},
        Case{"ru", "работа |в команде |и с клиентом"}, Case{"en", "a |team |I |led"},
        // dates
        Case{"en", "from |May 2020 |to |June 2021"}, Case{"de", "am |12. März 2020"},
        Case{"cs", "dne |12. května 2020"}, Case{"en", "scored |12. |Then"},
        // French
        Case{"fr", "Bonjour ! |Quoi ? |« mot » |fin"}),
    [](const auto& tested) { return "Case" + std::to_string(tested.index); });

TEST(BoundWords, ArePartedWhereNothingElseHelps) {
  Diagnostics diagnostics;
  const ParagraphPtr paragraph =
      shape({text_span("J. Wachsenburger")}, {}, project_fonts(), diagnostics);
  const Pt width = cvpress::tests::width_of("Wachsenburger");
  EXPECT_THAT(cvpress::tests::line_texts(*paragraph, break_lines(*paragraph, width, Align::kStart)),
              ::testing::ElementsAre("J. ", "Wachsenburger"));
}

TEST(KeepWords, EndsKoreanLinesBetweenWordsOnly) {
  LineRules keep;
  keep.keep_words = true;
  EXPECT_EQ(parted("측정 시스템을 설계", "ko"), "측|정 |시|스|템|을 |설|계");
  EXPECT_EQ(parted("측정 시스템을 설계", "ko", keep), "측정 |시스템을 |설계");
}

TEST(Kinsoku, KeepsSmallKanaFromLineBeginningsWhereItIsStrict) {
  LineRules strict;
  strict.kinsoku = Kinsoku::kStrict;
  LineRules loose;
  loose.kinsoku = Kinsoku::kLoose;
  EXPECT_EQ(parted("シャツ", "ja", strict), "シャ|ツ");
  EXPECT_EQ(parted("シャツ", "ja", loose), "シ|ャ|ツ");
  EXPECT_EQ(parted("シャツ", "ja"), "シャ|ツ") << "strict is usual";
  EXPECT_EQ(parted("設計。「開発」", "ja"), "設|計。|「開|発」");
}

TEST(BreakPlaces, OfThaiAreBetweenWords) {
  EXPECT_EQ(parted("ออกแบบระบบ", "th"), "ออกแบบ|ระบบ");
}

}  // namespace
}  // namespace cvpress::text

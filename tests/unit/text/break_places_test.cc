#include "support/text_shaping.h"
#include "text/paragraph.h"

namespace cvpress::text {
namespace {

using cvpress::tests::line_break;
using cvpress::tests::shaped;
using cvpress::tests::text_span;
using ::testing::ElementsAre;

/// The text with a sign at each break place: | allowed, - hyphen, ^ emergency, ! mandatory.
std::string marked(const Paragraph& paragraph) {
  constexpr std::string_view kSigns = "|-!^";
  std::string text;
  std::size_t at = 0;
  for (const BreakPlace& place : paragraph.breaks) {
    text += paragraph.text.substr(at, place.offset - at);
    text += kSigns[static_cast<std::size_t>(place.kind)];
    at = place.offset;
  }
  return text;
}

TEST(BreakPlaces, AreAfterSpacesAndHyphens) {
  EXPECT_EQ(marked(*shaped("well-known thing, (here)")), "well-|known |thing, |(here)!");
}

TEST(BreakPlaces, AreNotAtNoBreakSpacesAndJoiners) {
  EXPECT_EQ(marked(*shaped("10\u00A0km a-\u2060b")), "10\u00A0km |a-b!");
}

TEST(BreakPlaces, SoftHyphenIsAHyphenAndNoText) {
  const ParagraphPtr paragraph = shaped("Donau\u00ADdampf");
  EXPECT_EQ(marked(*paragraph), "Donau-dampf!");
}

TEST(BreakPlaces, SoftHyphenPartsALigature) {
  TextStyle serif;
  serif.families = {"serif"};
  EXPECT_EQ(shaped("ff", serif)->runs[0].shaped->glyphs.size(), 1u);
  EXPECT_EQ(shaped("f\u00ADf", serif)->runs[0].shaped->glyphs.size(), 2u);
}

TEST(BreakPlaces, ZeroWidthSpaceIsAPlaceAndNoText) {
  EXPECT_EQ(marked(*shaped("ab\u200Bcd")), "ab|cd!");
}

TEST(BreakPlaces, InAddressesAreForEmergencies) {
  EXPECT_EQ(marked(*shaped("at https://a.example/some_path?q=1 now")),
            "at |https://^a^.example^/some^_path^?q=^1 |now!");
  EXPECT_EQ(marked(*shaped("jane.doe@uni.example")), "jane^.doe^@uni^.example!");
}

TEST(BreakPlaces, InAddressesAreBeforeTheSignsThatJoin) {
  EXPECT_EQ(marked(*shaped("https://github.com/jane/x.y.")), "https://^github^.com^/jane^/x^.y.!");
  EXPECT_EQ(marked(*shaped("ada-maria@north-it.example")), "ada^-maria^@north^-it^.example!");
  EXPECT_EQ(marked(*shaped("www.example.org, v1.2.3")), "www^.example^.org, |v1.^2.^3!");
}

TEST(BreakPlaces, InLongNamesAreAtHumps) {
  EXPECT_EQ(marked(*shaped("someVeryLongIdentifierName")), "some^Very^Long^Identifier^Name!");
  EXPECT_EQ(marked(*shaped("iPhone JavaScript")), "iPhone |JavaScript!");
}

TEST(BreakPlaces, AreNotInsideNamesThatEndInSigns) {
  EXPECT_EQ(marked(*shaped("C++ with C# and F##, N++")), "C++ |with |C# |and |F##, |N++!");
}

TEST(BreakPlaces, InShortWordsWithSlashesAreForEmergencies) {
  EXPECT_EQ(marked(*shaped("(he/him) and/or CI/CD")), "(he/^him) |and/^or |CI/^CD!");
  EXPECT_EQ(marked(*shaped("Kubernetes/Terraform/Ansible")), "Kubernetes/|Terraform/|Ansible!");
}

TEST(BreakPlaces, BetweenYearsAreForEmergencies) {
  EXPECT_EQ(marked(*shaped("2019–2021 2019/2021")), "2019–^2021 |2019/^2021!");
  EXPECT_EQ(marked(*shaped("Basel–Bern")), "Basel–|Bern!");
}

TEST(BreakPlaces, AreNeverBeforeClosingPunctuation) {
  EXPECT_EQ(marked(*shaped("(a.b), «c» d/…")), "(a.^b), |«c» |d/…!");
}

TEST(BreakPlaces, AreMandatoryAfterLineBreaks) {
  EXPECT_EQ(marked(*shaped({text_span("a"), line_break(), line_break(), text_span("b")})),
            "a \n!\n!b!");
  EXPECT_EQ(marked(*shaped({text_span("a"), line_break()})), "a \n!");
}

TEST(BreakPlaces, OfIconsAreThoseOfWords) {
  EXPECT_EQ(marked(*shaped({cvpress::tests::icon_span("mail"), text_span("me too")})),
            "\uFFFCme |too!");
}

TEST(BreakPlaces, OfThaiAndChineseNeedNoSpaces) {
  EXPECT_EQ(marked(*shaped("日本")), "日|本!");
  EXPECT_EQ(marked(*shaped("ภาษาไทย")), "ภาษา|ไทย!");
}

}  // namespace
}  // namespace cvpress::text

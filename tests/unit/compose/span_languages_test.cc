#include "compose/span_languages.h"

#include <gtest/gtest.h>

namespace cvpress::compose {
namespace {

text::TextSpan span(const std::string& text) {
  text::TextSpan result;
  result.text = text;
  return result;
}

std::string parts(const std::vector<text::TextSpan>& spans, const std::string& language) {
  std::string result;
  for (const text::TextSpan& each : with_languages(spans, language)) {
    result += each.language + "[" + each.text + "]";
  }
  return result;
}

TEST(SpanLanguages, CutForeignTextOutOfSpans) {
  EXPECT_EQ(parts({span("at 北京大学, China")}, "en"), "[at ]zh[北京大学][, China]");
  EXPECT_EQ(parts({span("في Acme Ltd"), span(" كاتب")}, "ar"), "[في ]en[Acme Ltd][ كاتب]");
  EXPECT_EQ(parts({span("Київ")}, "de"), "uk[Київ]");
}

TEST(SpanLanguages, KeepStyleAndLinkOfTheParts) {
  text::TextSpan linked = span("see 北京");
  linked.href = "https://a.example";
  linked.style.weight = 700;
  const auto cut = with_languages({linked}, "en");
  ASSERT_EQ(cut.size(), 2u);
  EXPECT_EQ(cut[1].href, "https://a.example");
  EXPECT_EQ(cut[1].style.weight, 700);
}

TEST(SpanLanguages, PartsHoldRoomForTheirOwnTextOnly) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "word מילה ";
  for (const text::TextSpan& part : with_languages({span(text)}, "en")) {
    EXPECT_LT(part.text.capacity(), 100u);
  }
}

TEST(SpanLanguages, LeaveOtherSpansAsTheyAre) {
  text::TextSpan number = span("Acme +49 北京");
  number.left_to_right = true;
  text::TextSpan told = span("北京");
  told.language = "ja";
  text::TextSpan icon = span("envelope");
  icon.kind = text::SpanKind::kIcon;
  EXPECT_EQ(parts({number, told, icon, span("")}, "ar"), "[Acme +49 北京]ja[北京][envelope][]");
  EXPECT_FALSE(has_foreign_text({number, told, icon}, "ar"));
  EXPECT_FALSE(has_foreign_text({span("Größe, 2021")}, "de"));
  EXPECT_TRUE(has_foreign_text({span("x"), span("Größe, 2021")}, "he"));
}

}  // namespace
}  // namespace cvpress::compose

#include "text/shaped_before.h"

#include <gtest/gtest.h>

#include "support/text_shaping.h"

namespace cvpress::text {
namespace {

using cvpress::tests::icon_span;
using cvpress::tests::project_fonts;
using cvpress::tests::text_span;

class ShapedBeforeTest : public ::testing::Test {
 protected:
  ParagraphPtr shape_again(const std::vector<TextSpan>& spans, const std::string& language = "en") {
    ShapeOptions options;
    options.language = language;
    return before_.shape(spans, options, project_fonts(), diagnostics_);
  }

  Diagnostics diagnostics_;
  ShapedBefore before_{2};
};

TEST_F(ShapedBeforeTest, GivesTheSameParagraphForTheSameSpans) {
  const ParagraphPtr first = shape_again({text_span("Senior engineer")});
  EXPECT_EQ(first->text, "Senior engineer");
  EXPECT_EQ(shape_again({text_span("Senior engineer")}), first);
}

TEST_F(ShapedBeforeTest, TellsApartWhatLooksOrStandsElsewhere) {
  const ParagraphPtr first = shape_again({text_span("engineer")});
  TextSpan other = text_span("engineer");
  other.style.color = {1, 0, 0};
  EXPECT_NE(shape_again({other}), first);
  other = text_span("engineer");
  other.where = {1, 5, 13};
  EXPECT_EQ(shape_again({other})->runs.at(0).where, (SourceSpan{1, 5, 13}));
  EXPECT_EQ(shape_again({text_span("engineer")}, "de")->language, "de");
}

TEST_F(ShapedBeforeTest, WarnsEachTime) {
  shape_again({icon_span("no-such-icon")});
  shape_again({icon_span("no-such-icon")});
  EXPECT_EQ(diagnostics_.all().size(), 2u);
}

TEST_F(ShapedBeforeTest, KeepsWhatIsAskedForAndLetsGoOfTheRest) {
  const ParagraphPtr first = shape_again({text_span("asked for often")});
  const std::weak_ptr<const Paragraph> once = shape_again({text_span("asked for once")});
  for (int i = 0; i < 8; ++i) {
    shape_again({text_span("row " + std::to_string(i))});
    EXPECT_EQ(shape_again({text_span("asked for often")}), first);
  }
  EXPECT_TRUE(once.expired());
}

}  // namespace
}  // namespace cvpress::text

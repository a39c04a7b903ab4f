#include <gtest/gtest.h>

#include "locale/dates.h"

namespace cvpress::locale {
namespace {

struct MisusedLayout {
  const char* written;
  const char* meant;
};

void PrintTo(const MisusedLayout& each, std::ostream* out) {
  *out << each.written;
}

class Misused : public testing::TestWithParam<MisusedLayout> {};

TEST_P(Misused, IsReadAsItWasMeantWithAWarning) {
  Diagnostics diagnostics;
  EXPECT_EQ(repaired_go_layout(GetParam().written, {1, 2, 3}, diagnostics), GetParam().meant);
  ASSERT_EQ(diagnostics.all().size(), 1u);
  EXPECT_EQ(diagnostics.all()[0].where, (SourceSpan{1, 2, 3}));
}

INSTANTIATE_TEST_SUITE_P(
    All, Misused,
    testing::Values(
        MisusedLayout{"Jan 2023", "Jan 2006"}, MisusedLayout{"Oct 2023", "Jan 2006"},
        MisusedLayout{"January 1999", "January 2006"}, MisusedLayout{"MM/YYYY", "01/2006"},
        MisusedLayout{"mm/yyyy", "01/2006"}, MisusedLayout{"MMM YYYY", "Jan 2006"},
        MisusedLayout{"MMMM yyyy", "January 2006"}, MisusedLayout{"%b %Y", "Jan 2006"},
        MisusedLayout{"%B %d, %Y", "January 02, 2006"}, MisusedLayout{"%m/%y", "01/06"},
        MisusedLayout{"D MMM YYYY", "2 Jan 2006"}, MisusedLayout{"DD.MM.YYYY", "02.01.2006"},
        MisusedLayout{"MMM y", "Jan 2006"}, MisusedLayout{"10/2021", "01/2006"},
        MisusedLayout{"March 2006", "January 2006"}, MisusedLayout{"2023年1月", "2006年1月"}));

TEST(RepairedGoLayout, LeavesRightLayoutsAlone) {
  Diagnostics diagnostics;
  for (const char* layout :
       {"", "Jan 2006", "January 2006", "01/2006", "2 January 2006", "2006", "2006年1月",
        "2006년 1월", "Jan '06", "Mon Jan 2", "Monday", ":date_long", ":date_full", ":date_medium",
        ":date_short", "02/01/06"}) {
    EXPECT_EQ(repaired_go_layout(layout, {}, diagnostics), layout);
  }
  EXPECT_TRUE(diagnostics.all().empty());
}

TEST(RepairedGoLayout, LeavesTimesOfDayToTheLayoutOfThePageWithAWarning) {
  for (const char* layout : {":time_full", ":time_long", ":time_medium", ":time_short"}) {
    Diagnostics diagnostics;
    EXPECT_EQ(repaired_go_layout(layout, {1, 2, 3}, diagnostics), "");
    ASSERT_EQ(diagnostics.all().size(), 1u);
    EXPECT_EQ(diagnostics.all()[0].severity, Severity::kWarning);
    EXPECT_EQ(diagnostics.all()[0].where, (SourceSpan{1, 2, 3}));
  }
}

TEST(RepairedGoLayout, NamesTheNearestNamedLayout) {
  Diagnostics diagnostics;
  EXPECT_EQ(repaired_go_layout(":date_lon", {}, diagnostics), "");
  ASSERT_EQ(diagnostics.all().size(), 1u);
  EXPECT_EQ(diagnostics.all()[0].hints.at(0).text, "did you mean \":date_long\"?");
}

}  // namespace
}  // namespace cvpress::locale

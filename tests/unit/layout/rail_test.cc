#include "support/layout_builders.h"

namespace cvpress::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Rail, PutsMarkersAmidTheCapitalsOfEachFirstLine) {
  const auto fragment = lay(timeline({lines("a", 2), lines("b", 1)}), {100, 90}).fragment;
  EXPECT_EQ(place_of(*fragment, "a1").x, 20);
  EXPECT_EQ(place_of(*fragment, "[dot]"), (Point{8, 2.5}));  // 4 high, capitals from 1 to 8
}

TEST(Rail, RunsFromTheFirstMarkerToTheLastEndAndSparesTheMarkers) {
  const std::string text =
      layout::dump(*lay(timeline({lines("a", 2), lines("b", 1)}, 20, 5), {100, 90}).fragment);
  EXPECT_THAT(text, HasSubstr("  stroke 10,6.5 to 10,27.5 width 1 #000000\n"
                              "  stroke 10,31.5 to 10,35 width 1 #000000\n"));
}

TEST(Rail, BeginsAtTheFirstChildThatHasAMarker) {
  auto node = timeline({lines("heading", 1), lines("a", 2)});
  std::get<layout::Stack>(node.content).markers.front().content = layout::Stack{};
  const std::string text = layout::dump(*lay(node, {100, 90}).fragment);
  EXPECT_THAT(text, HasSubstr("stroke 10,16.5 to 10,30"));
  EXPECT_EQ(text.find("stroke"), text.rfind("stroke"));
}

TEST(Rail, GoesOnOverTheBreak) {
  const auto regions = regions_of(timeline({lines("a", 6), lines("b", 1)}), {100, 40});
  ASSERT_EQ(regions.size(), 2u);
  EXPECT_THAT(layout::dump(*regions[0]), HasSubstr("stroke 10,6.5 to 10,40"));
  EXPECT_THAT(layout::dump(*regions[1]), HasSubstr("stroke 10,0 to 10,22.5"));
}

TEST(Rail, GoesOnAboveAnEntryThatBeginsARegion) {
  const auto regions = regions_of(timeline({lines("a", 4), lines("b", 1)}), {100, 40});
  ASSERT_EQ(regions.size(), 2u);
  EXPECT_THAT(layout::dump(*regions[1]), HasSubstr("stroke 10,0 to 10,2.5"));
}

TEST(Rail, MarksOnlyTheFirstPartOfAnEntry) {
  const auto regions = regions_of(timeline({lines("a", 6)}), {100, 40});
  ASSERT_EQ(regions.size(), 2u);
  EXPECT_THAT(layout::dump(*regions[0]), HasSubstr("\"dot\""));
  EXPECT_THAT(layout::dump(*regions[1]), Not(HasSubstr("\"dot\"")));
}

TEST(Rail, MarksAreArtifacts) {
  EXPECT_THAT(layout::dump(*lay(timeline({lines("a", 1)}), {100, 90}).fragment),
              HasSubstr("4 x 4 Artifact\n"));
}

TEST(Rail, CentresALetterByItsOutline) {
  auto node = timeline({lines("a", 1, 20)});
  std::get<layout::Stack>(node.content).markers = {words("o")};
  // The letter is 5 wide and 7 high, on a baseline 8 down; the capitals' middle is at 9.
  EXPECT_EQ(place_of(*lay(node, {100, 90}).fragment, "o"), (Point{7.5, 4.5}));
}

TEST(Rail, HangsATallMarkerFromTheTopAndGivesItRoom) {
  auto node = timeline({lines("a", 1), lines("b", 1)});
  std::get<layout::Stack>(node.content).markers.assign(2, picture("logo", 16, 30));
  const auto fragment = lay(node, {100, 90}).fragment;
  EXPECT_EQ(place_of(*fragment, "[logo]").y, 0);
  EXPECT_EQ(place_of(*fragment, "b1").y, 30);
  EXPECT_EQ(regions_of(node, {100, 55}).size(), 2u);
}

}  // namespace
}  // namespace cvpress::tests

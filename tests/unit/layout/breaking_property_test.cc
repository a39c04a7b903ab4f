// What must hold for any tree at any height: nothing is lost, nothing is
// printed twice, nothing runs over the edge, it always ends, and no rule of
// breaking is broken where the region had a place that breaks none.

#include <algorithm>
#include <limits>
#include <sstream>

#include "support/layout_builders.h"
#include "support/layout_random_tree.h"

namespace cvpress::tests {
namespace {

using layout::BreakAppeal;
using layout::BreakToken;
using layout::LayoutResult;
using layout::Node;

constexpr Pt kAmpleWidth = 60000;  // so that no name is divided, however many rows are inside rows
constexpr int kTrees = 500;
constexpr int kFewTrees = 60;  // where every height is tried
constexpr std::size_t kMostRegions = 600;
constexpr Pt kHeights[] = {60, 97, 200, 450};

std::vector<std::string> split(const std::string& text) {
  std::istringstream words(text);
  return {std::istream_iterator<std::string>(words), {}};
}

std::vector<std::string> things(const std::vector<layout::FragmentPtr>& regions) {
  std::vector<std::string> all;
  for (const auto& region : regions) {
    for (std::string& thing : split(printed(*region))) all.push_back(std::move(thing));
  }
  return all;
}

std::vector<std::string> whole(const Node& node) {
  return split(
      printed(*lay(node, {kAmpleWidth, std::numeric_limits<double>::infinity()}).fragment));
}

/// Runs `check` on many trees, with the seed in the message of what fails.
template <class Check>
void for_each_tree(const TreeKinds& kinds, Check check, int count = kTrees) {
  for (int seed = 1; seed <= count; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Dice dice(static_cast<std::uint64_t>(seed));
    check(random_tree(dice, kinds));
    if (testing::Test::HasFailure()) return;
  }
}

LayoutResult lay_from(const Node& node, Pt height, const BreakToken* token) {
  return layout::layout(node, {kAmpleWidth, height, true}, token);
}

bool has_lowered_picture(const layout::Fragment& fragment) {
  return layout::dump(fragment).find(" lowered") != std::string::npos;
}

TEST(Breaking, LosesNothingAndKeepsTheOrderWithoutRows) {
  for_each_tree({.rows = false}, [](const Node& tree) {
    const auto expected = whole(tree);
    for (const Pt height : kHeights) {
      EXPECT_EQ(things(regions_of(tree, {kAmpleWidth, height}, kMostRegions)), expected) << height;
    }
  });
}

TEST(Breaking, LosesNothingAndPrintsNothingTwice) {
  for_each_tree({}, [](const Node& tree) {
    auto expected = whole(tree);
    std::sort(expected.begin(), expected.end());
    for (const Pt height : kHeights) {
      auto found = things(regions_of(tree, {kAmpleWidth, height}, kMostRegions));
      std::sort(found.begin(), found.end());
      EXPECT_EQ(found, expected) << height;
    }
  });
}

TEST(Breaking, PrintsNothingOverTheEdge) {
  for_each_tree({}, [](const Node& tree) {
    for (const Pt height : kHeights) {
      for (const auto& region : regions_of(tree, {kAmpleWidth, height}, kMostRegions)) {
        EXPECT_TRUE(fits(region->size.height, height)) << layout::dump(*region);
      }
    }
  });
}

TEST(Breaking, AlwaysEnds) {
  for_each_tree({}, [](const Node& tree) {
    // Lines taller than the region: one stands alone in each.
    for (const Pt height : {0.0, 5.0, 20.0}) {
      EXPECT_LT(regions_of(tree, {kAmpleWidth, height}, kMostRegions).size(), kMostRegions);
    }
  });
}

TEST(Breaking, LeavesNoRegionEmpty) {
  for_each_tree({.forced_breaks = false}, [](const Node& tree) {
    for (const Pt height : kHeights) {
      const auto regions = regions_of(tree, {kAmpleWidth, height}, kMostRegions);
      if (regions.size() < 2) continue;
      for (const auto& region : regions) EXPECT_GT(region->size.height, 0) << height;
    }
  });
}

/// Whether a lower region would have ended at a perfect place.
bool has_perfect_break(const Node& tree, Pt height, const BreakToken* token) {
  for (Pt lower = height - 1; lower > 0; lower -= 1) {
    const LayoutResult result = lay_from(tree, lower, token);
    const bool overflows = !fits(result.fragment->size.height, lower);
    // In a lower region a picture at its start is smaller: that is another text.
    if (overflows || has_lowered_picture(*result.fragment)) return false;
    if (result.rest && result.appeal == BreakAppeal::kPerfect) return true;
  }
  return false;
}

void expect_best_breaks(const Node& tree, Pt height) {
  layout::BreakTokenPtr token;
  do {
    const LayoutResult result = lay_from(tree, height, token.get());
    if (result.rest && result.appeal != BreakAppeal::kPerfect) {
      EXPECT_FALSE(has_perfect_break(tree, height, token.get())) << layout::dump(*result.fragment);
    }
    token = result.rest;
  } while (token && !testing::Test::HasFailure());
}

TEST(Breaking, BreaksNoRuleWhereAPerfectPlaceIsInReach) {
  for_each_tree(
      {.forced_breaks = false},
      [](const Node& tree) {
        for (const Pt height : {97.0, 200.0}) expect_best_breaks(tree, height);
      },
      kFewTrees);
}

TEST(Breaking, CanBeCutWellWhereItSaysSo) {
  for_each_tree({.forced_breaks = false}, [](const Node& tree) {
    const LayoutResult natural = lay(tree, {kAmpleWidth, 10000});
    if (!natural.good_cut) return;
    EXPECT_LT(*natural.good_cut, natural.fragment->size.height);
    const LayoutResult cut = lay(tree, {kAmpleWidth, *natural.good_cut});
    EXPECT_TRUE(cut.rest);
    EXPECT_EQ(cut.appeal, BreakAppeal::kPerfect);
    EXPECT_TRUE(fits(cut.fragment->size.height, *natural.good_cut));
  });
}

TEST(Breaking, HasNoGoodCutBelowTheOneItSays) {
  for_each_tree(
      {.forced_breaks = false},
      [](const Node& tree) {
        const LayoutResult natural = lay(tree, {kAmpleWidth, 10000});
        const Pt last = natural.good_cut.value_or(0);
        for (Pt height = natural.fragment->size.height - 1; height > last; height -= 7) {
          const LayoutResult cut = lay(tree, {kAmpleWidth, height});
          if (has_lowered_picture(*cut.fragment)) continue;
          const bool below = !fits(cut.fragment->size.height, last) && cut.rest;
          EXPECT_FALSE(below && cut.appeal == BreakAppeal::kPerfect) << height;
        }
      },
      kFewTrees);
}

}  // namespace
}  // namespace cvpress::tests

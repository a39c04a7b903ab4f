// How much work layout does, counted in measurings of lines, never by a clock.

#include "support/layout_builders.h"

namespace cvpress::tests {
namespace {

constexpr Size kRegion = {300, 700};

layout::Node entry(int number) {
  const std::string name = std::to_string(10000 + number);  // equally long, so equally much work
  return stack({with_next(row({lines("h" + name, 1), lines("d" + name, 1)}, {share(1), natural()})),
                row({lines("•", 1), lines("p" + name, 5)}, {fixed(10), share(1)})},
               3);
}

layout::Node document(int entries) {
  std::vector<layout::Node> sections;
  for (int i = 0; i < entries; i += 5) {
    std::vector<layout::Node> children = {with_next(lines("s", 1, 20))};
    for (int j = i; j < i + 5; ++j) children.push_back(entry(j));
    sections.push_back(stack(std::move(children), 6));
  }
  return stack(std::move(sections), 12);
}

struct Effort {
  std::size_t regions = 0;
  std::size_t measured = 0;
};

Effort effort_of(const layout::Node& node) {
  const std::size_t before = measuring_count();
  const std::size_t regions = regions_of(node, kRegion, 100000).size();
  return {regions, measuring_count() - before};
}

TEST(Effort, GrowsInStepWithTheDocument) {
  const Effort small = effort_of(document(100));
  const Effort large = effort_of(document(2000));
  EXPECT_GT(small.regions, 8u);
  EXPECT_LT(large.measured, small.measured * 21);
}

TEST(Effort, GrowsInStepWithOneLongParagraph) {
  const Effort small = effort_of(lines("a", 700));
  const Effort large = effort_of(lines("a", 7000));
  EXPECT_EQ(large.regions, 100u);
  EXPECT_LT(large.measured, small.measured * 13);  // its names are longer, too
}

TEST(Effort, GrowsInStepWithOneLongRow) {
  const auto long_row = [](int entries) {
    return row({words("aa"), document(entries)}, {natural(), share(1)});
  };
  const Effort small = effort_of(long_row(100));
  const Effort large = effort_of(long_row(2000));
  EXPECT_LT(large.measured, small.measured * 21);
}

layout::Node nested_list(int levels) {
  if (levels == 0) return lines("t", 3);
  const auto text = stack({lines("t", 3), nested_list(levels - 1)}, 2);
  // A bullet of another size asks for alignment on every level.
  return padded(row({lines("b", 1, 13), text}, {natural(), share(1)}), {1, 0, 1, 0});
}

TEST(Effort, DoesNotDoubleWithEveryLevelOfAList) {
  const Effort shallow = effort_of(stack({lines("x", 60), nested_list(20)}));
  const Effort deep = effort_of(stack({lines("x", 60), nested_list(40)}));
  EXPECT_GT(shallow.regions, 1u);
  EXPECT_LT(deep.measured, shallow.measured * 10);  // the cube of the depth, no more
}

}  // namespace
}  // namespace cvpress::tests

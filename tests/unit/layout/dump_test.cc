#include "support/layout_builders.h"

namespace cvpress::tests {
namespace {

TEST(Dump, ShowsOneItemALineWithRoundedPoints) {
  auto node = stack(
      {rule(0.333), row({words("a \"b\""), picture("p.png", 10, 10)}, {share(1), natural()})}, 2.5);
  std::get<layout::RuleBox>(std::get<layout::Stack>(node.content).children[0].content).dash = {3,
                                                                                               2};
  EXPECT_EQ(layout::dump(*lay(node, {60, 60}).fragment),
            "box 0,0 60 x 13.83\n"
            "  box 0,0 60 x 0.33\n"
            "    stroke 0,0.17 to 60,0.17 width 0.33 #000000 dash 3,2\n"
            "  box 0,2.83 60 x 11\n"
            "    box 0,0 50 x 10\n"
            "      line 0,0 25 x 10 \"a \\\"b\\\"\" baseline 8\n"
            "    box 50,1 10 x 10\n"
            "      image 0,0 10 x 10 \"p.png\"\n");
}

TEST(RoleName, IsTheNameOfTheStructureType) {
  EXPECT_STREQ(layout::role_name(layout::Role::kLBody), "LBody");
  EXPECT_STREQ(layout::role_name(layout::Role::kBlockQuote), "BlockQuote");
  EXPECT_STREQ(layout::role_name(layout::Role::kArtifact), "Artifact");
}

}  // namespace
}  // namespace cvpress::tests

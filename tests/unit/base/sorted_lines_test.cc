// Tables of lines are found by halving.
#include "base/sorted_lines.h"

#include <array>

namespace cvpress {
namespace {

constexpr std::array<Resource, 2> kTables = {
    {{"letters.txt", "# what these are\n# and where from\na 1\nb 2 3\nbb 4\nz 5\n"},
     {"empty.txt", "# nothing yet\n"}}};

TEST(SortedLines, AreThoseBelowTheRemarks) {
  EXPECT_EQ(sorted_lines(kTables, "letters.txt"), "a 1\nb 2 3\nbb 4\nz 5\n");
  EXPECT_EQ(sorted_lines(kTables, "empty.txt"), "");
  EXPECT_EQ(sorted_lines(kTables, "none.txt"), "");
}

TEST(SortedLines, GiveAllThatANameStandsFor) {
  const std::string_view lines = sorted_lines(kTables, "letters.txt");
  EXPECT_EQ(looked_up(lines, "a"), "1");
  EXPECT_EQ(looked_up(lines, "b"), "2 3");
  EXPECT_EQ(looked_up(lines, "bb"), "4");
  EXPECT_EQ(looked_up(lines, "z"), "5");
}

TEST(SortedLines, HaveNoOtherNames) {
  const std::string_view lines = sorted_lines(kTables, "letters.txt");
  for (const std::string_view name : {"", "A", "aa", "bbb", "zz"}) {
    EXPECT_EQ(looked_up(lines, name), "") << name;
  }
  EXPECT_EQ(looked_up("", "a"), "");
}

}  // namespace
}  // namespace cvpress

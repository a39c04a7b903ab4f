#include "batch/progress.h"

#include <gtest/gtest.h>

namespace cvpress::batch {
namespace {

const ProgressNumbers kHalf{450, 3, 47, 1000, 0.9};

TEST(Progress, IsALineWithABarOfTheTerminalsWidth) {
  EXPECT_EQ(progress_bar(kHalf, 60).size(), 60u);
  EXPECT_EQ(progress_bar(kHalf, 49), "[#####-----] 500/1000  552/s  0:01 left  3 failed");
  EXPECT_EQ(progress_bar(kHalf, 40), "500/1000  552/s  0:01 left  3 failed");
  EXPECT_EQ(progress_bar(kHalf, 12), "500/1000  55");
  EXPECT_EQ(progress_bar({1000, 0, 0, 1000, 2}, 200),
            "[" + std::string(38, '#') + "] 1000/1000  500/s  0:00 left");
}

TEST(Progress, SaysLessWhileLessIsKnown) {
  EXPECT_EQ(progress_bar({}, 80), "0");
  EXPECT_EQ(progress_bar({5, 0, 0, std::nullopt, 2}, 80), "5  2.5/s");
  EXPECT_EQ(progress_text({}), "0 documents");
}

TEST(Progress, IsALineForLogs) {
  EXPECT_EQ(progress_text(kHalf),
            "500 of 1000 documents, 552 a second, 0:01 left, 47 kept, 3 failed");
  EXPECT_EQ(progress_text({1000, 0, 0, 1000, 2}), "1000 of 1000 documents, 500 a second");
}

TEST(Progress, CountsWhatIsLeftAsItWas) {
  EXPECT_EQ(progress_text({1, 0, 2826, 3000, 5.1}),
            "2827 of 3000 documents, 554 a second, 0:00 left, 2826 kept");
  EXPECT_EQ(seconds_left({1, 0, 999, 2000, 10}), 10.0);
}

TEST(Progress, SaysNoRateOfWhatFailed) {
  EXPECT_EQ(progress_text({0, 2, 0, 2, 0.001}), "2 of 2 documents, 2 failed");
}

TEST(Progress, IsAJsonObject) {
  EXPECT_EQ(progress_json(kHalf),
            "{\"event\":\"progress\",\"made\":450,\"failed\":3,\"kept\":47,\"total\":1000,"
            "\"seconds\":0.9,\"rate\":552.2,\"left\":0.9}\n");
  EXPECT_EQ(progress_json({}),
            "{\"event\":\"progress\",\"made\":0,\"failed\":0,\"kept\":0,\"total\":null,"
            "\"seconds\":0,\"rate\":0,\"left\":null}\n");
}

TEST(Progress, GivesTimesAsClocksDo) {
  EXPECT_EQ(clock_text(7.4), "0:07");
  EXPECT_EQ(clock_text(750), "12:30");
  EXPECT_EQ(clock_text(3723), "1:02:03");
  EXPECT_EQ(clock_text(1e300), "99:00:00");
  EXPECT_EQ(clock_text(-1), "0:00");
}

TEST(Progress, StaysInItsBoundsWithOddNumbers) {
  EXPECT_EQ(progress_bar({20, 0, 0, 10, 1}, 40),
            "[" + std::string(15, '#') + "] 20/10  20/s  0:00 left");
  EXPECT_EQ(progress_bar({0, 0, 0, 0, 0}, 20), "[--------------] 0/0");
}

}  // namespace
}  // namespace cvpress::batch

#include "image/bounded_child.h"

#include <cstdlib>
#include <unistd.h>

namespace {

using cvpress::image::ChildBounds;
using cvpress::image::ChildWrite;
using cvpress::image::run_bounded;

TEST(BoundedChild, HandsBackWhatIsWritten) {
  const auto outcome = run_bounded(
      [](const ChildWrite& write) {
        write("one ");
        write(std::string(200'000, 'x'));
      },
      {});
  EXPECT_EQ(outcome.output, "one " + std::string(200'000, 'x'));
  EXPECT_EQ(outcome.problem, "");
}

TEST(BoundedChild, HasNoEnvironment) {
  ::setenv("CVPRESS_TEST", "1", 1);
  const auto outcome = run_bounded(
      [](const ChildWrite& write) { write(::getenv("CVPRESS_TEST") ? "seen" : "unseen"); }, {});
  EXPECT_EQ(outcome.output, "unseen");
}

TEST(BoundedChild, SurvivesACrash) {
  const auto outcome = run_bounded([](const ChildWrite&) { std::abort(); }, {});
  EXPECT_EQ(outcome.problem, "it needs too much memory or is damaged");
}

TEST(BoundedChild, EndsWorkThatOnlyWaits) {
  const ChildBounds bounds{.wall_seconds = 1};
  EXPECT_EQ(run_bounded([](const ChildWrite&) { ::pause(); }, bounds).problem, "it takes too long");
}

TEST(BoundedChild, EndsWorkThatOnlyComputes) {
  const ChildBounds bounds{.cpu_time = std::chrono::milliseconds(20)};
  const auto compute = [](const ChildWrite&) {
    for (volatile bool goes_on = true; goes_on;) continue;
  };
  const auto outcome = run_bounded(compute, bounds);
  EXPECT_EQ(outcome.problem, "it takes too long");
  EXPECT_TRUE(outcome.was_too_long);
  EXPECT_GE(outcome.cpu_time, std::chrono::milliseconds(10));
  EXPECT_LT(outcome.cpu_time, std::chrono::seconds(1));
}

TEST(BoundedChild, EndsWorkThatWritesWithoutEnd) {
  const ChildBounds bounds{.output_bytes = 1000};
  const auto outcome = run_bounded(
      [](const ChildWrite& write) {
        while (true) write(std::string(100, 'x'));
      },
      bounds);
  EXPECT_EQ(outcome.problem, "it becomes too large");
}

#ifndef __SANITIZE_ADDRESS__
TEST(BoundedChild, EndsWorkThatNeedsTooMuchMemory) {
  const ChildBounds bounds{.memory_bytes = 64u << 20};
  const auto outcome = run_bounded(
      [](const ChildWrite& write) {
        write(std::malloc(256u << 20) == nullptr ? "refused" : "given");
      },
      bounds);
  EXPECT_EQ(outcome.output, "refused");
}
#endif

}  // namespace

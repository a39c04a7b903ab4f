#include "base/check.h"

#include <gtest/gtest.h>

namespace cvpress::tests {
namespace {

TEST(EndWithoutMemory, SaysSoWithTheStatusOfWhatCannotBeWritten) {
  EXPECT_EXIT(end_without_memory(), ::testing::ExitedWithCode(3), "error: there is no memory left");
}

}  // namespace
}  // namespace cvpress::tests

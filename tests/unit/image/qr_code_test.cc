#include "image/qr_code.h"

#include <string>

#include <gtest/gtest.h>

namespace cvpress::image {
namespace {

TEST(QrCode, HasAFinderInThreeCorners) {
  const auto code = qr_code("https://jo.example");
  ASSERT_TRUE(code);
  EXPECT_EQ(code->size, 25);
  const std::pair<int, int> corners[] = {{0, 0}, {18, 0}, {0, 18}};
  for (const auto& [x, y] : corners) {
    EXPECT_TRUE(code->is_dark(x, y));
    EXPECT_FALSE(code->is_dark(x + 1, y + 1));
    EXPECT_TRUE(code->is_dark(x + 3, y + 3));
  }
}

TEST(QrCode, OfNothingOrOfTooMuchIsNone) {
  EXPECT_FALSE(qr_code(""));
  EXPECT_FALSE(qr_code(std::string(1000, 'a')));
  EXPECT_FALSE(qr_code(std::string(100'000, 'a')));
}

}  // namespace
}  // namespace cvpress::image

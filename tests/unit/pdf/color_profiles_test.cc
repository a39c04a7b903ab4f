// The profiles' own account of themselves (ICC.1:2004-10, 7).
#include "pdf/color_profiles.h"

#include <cstdint>

namespace cvpress::pdf {
namespace {

std::size_t number_at(const std::string& bytes, std::size_t at) {
  std::size_t value = 0;
  for (std::size_t i = at; i < at + 4; ++i) {
    value = value << 8 | static_cast<unsigned char>(bytes.at(i));
  }
  return value;
}

class ColorProfiles : public testing::TestWithParam<std::string> {};

TEST_P(ColorProfiles, AreAsLongAsTheySay) {
  EXPECT_EQ(number_at(GetParam(), 0), GetParam().size());
  EXPECT_LT(GetParam().size(), 700u);
}

TEST_P(ColorProfiles, HaveTheirTagsInside) {
  const std::size_t count = number_at(GetParam(), 128);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t offset = number_at(GetParam(), 132 + 12 * i + 4);
    const std::size_t size = number_at(GetParam(), 132 + 12 * i + 8);
    EXPECT_EQ(offset % 4, 0u);
    EXPECT_GE(offset, 132 + 12 * count);
    EXPECT_LE(offset + size, GetParam().size());
  }
}

INSTANTIATE_TEST_SUITE_P(All, ColorProfiles, testing::Values(srgb_profile(), plain_cmyk_profile()));

}  // namespace
}  // namespace cvpress::pdf

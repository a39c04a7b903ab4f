#include "image/data_url.h"

#include "support/image_builders.h"

namespace {

using cvpress::image::data_url_bytes;
using cvpress::image::percent_decoded;

std::optional<std::string> bytes_of(const std::string& url, std::size_t limit = 1000) {
  std::string message;
  auto bytes = data_url_bytes(url, limit, message);
  EXPECT_NE(bytes.has_value(), !message.empty());
  return bytes;
}

TEST(DataUrl, DecodesBase64OfEveryLength) {
  const std::string text = "any carnal pleasure";
  for (std::size_t length = 0; length <= text.size(); ++length) {
    const std::string part = text.substr(0, length);
    EXPECT_EQ(bytes_of("data:;base64," + cvpress::tests::base64(part)), part);
  }
}

TEST(DataUrl, TakesLineBreaksAndTheUrlAlphabet) {
  EXPECT_EQ(bytes_of("data:;base64,-_\n -_"), "\xFB\xFF\xBF");
  EXPECT_EQ(bytes_of("data:;base64,%2B%2F+/"), "\xFB\xFF\xBF");
}

TEST(DataUrl, DecodesPercentEscapes) {
  EXPECT_EQ(bytes_of("data:image/svg+xml,%3Csvg%2F>"), "<svg/>");
  EXPECT_EQ(percent_decoded("100%, 5%zz %4"), "100%, 5%zz %4");
}

TEST(DataUrl, RefusesWhatIsMalformed) {
  EXPECT_FALSE(bytes_of("data:image/png;base64"));
  EXPECT_FALSE(bytes_of("data:;base64,ab!d"));
}

TEST(DataUrl, RefusesWhatIsTooLong) {
  EXPECT_FALSE(bytes_of("data:;base64," + std::string(2000, 'A')));
  EXPECT_FALSE(bytes_of("data:," + std::string(1001, 'A')));
}

}  // namespace

#include "batch/packet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/batch_rows.h"

namespace cvpress::batch {
namespace {

using testing::HasSubstr;

std::string fault_of_parts(const std::vector<std::string>& words) {
  const auto parts = read_packet_parts(words, {});
  return parts ? "" : parts.error();
}

TEST(PacketParts, AreTheLetterTheCvAndFiles) {
  const auto parts = read_packet_parts({"cv", "letter", "a/*.pdf"}, {});
  ASSERT_TRUE(parts);
  EXPECT_EQ((*parts)[0].kind, PacketPart::Kind::kCv);
  EXPECT_EQ((*parts)[1].kind, PacketPart::Kind::kLetter);
  EXPECT_EQ((*parts)[2].pattern, "a/*.pdf");
}

TEST(PacketParts, AreNoneWhereThePlanSaysSo) {
  EXPECT_TRUE(read_packet_parts({"none"}, {})->empty());
  EXPECT_THAT(fault_of_parts({"none", "cv"}), HasSubstr("stands alone"));
}

TEST(PacketParts, HaveSomethingOfOursOnce) {
  EXPECT_THAT(fault_of_parts({"cv", "cv"}), HasSubstr("\"cv\" is in the packet twice"));
  EXPECT_THAT(fault_of_parts({"a.pdf"}), HasSubstr("needs the letter or the cv"));
  EXPECT_FALSE(is_packet_word("a.png"));
}

}  // namespace
}  // namespace cvpress::batch

#include "base/sha256.h"

#include <gtest/gtest.h>

#include "base/sha256_blocks.h"

namespace cvpress {
namespace {

// The examples of FIPS 180-4.
TEST(Sha256, GivesTheDigestsOfTheStandard) {
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(Sha256, GivesTheSameForBytesInPieces) {
  std::string bytes;
  for (int i = 0; i < 300; ++i) bytes += static_cast<char>(i * 7);
  const std::string whole = sha256_hex(bytes);
  for (std::size_t piece = 1; piece < 150; piece += 13) {
    Sha256 digest;
    for (std::size_t i = 0; i < bytes.size(); i += piece) {
      digest.add(std::string_view(bytes).substr(i, piece));
    }
    EXPECT_EQ(digest.hex(), whole) << piece;
  }
}

TEST(Sha256, MixesByInstructionsAsInSoftware) {
  if (!has_sha256_instructions()) GTEST_SKIP() << "the processor has none";
  std::string blocks;
  for (std::uint32_t i = 0, noise = 1; i < 64 * 9; ++i, noise = noise * 1664525 + 1013904223) {
    blocks += static_cast<char>(noise >> 24);
  }
  Sha256State in_software = {1, 2, 3, 4, 5, 6, 7, 0xFFFFFFFF};
  Sha256State by_instructions = in_software;
  mix_in_software(in_software, blocks);
  mix_by_instructions(by_instructions, blocks);
  EXPECT_EQ(by_instructions, in_software);
}

}  // namespace
}  // namespace cvpress

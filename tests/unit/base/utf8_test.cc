#include "base/utf8.h"

#include <gtest/gtest.h>

namespace cvpress {
namespace {

TEST(Utf8, DecodesEveryLength) {
  const std::string text = "aé€😀";
  EXPECT_EQ(decode_utf8(text, 0).code, U'a');
  EXPECT_EQ(decode_utf8(text, 1).code, U'é');
  EXPECT_EQ(decode_utf8(text, 3).code, U'€');
  EXPECT_EQ(decode_utf8(text, 6).code, U'😀');
  EXPECT_EQ(decode_utf8(text, 6).length, 4u);
}

TEST(Utf8, EncodesWhatItDecodes) {
  for (const char32_t code : {U'\0', U'\x7F', U'\x80', U'\x7FF', U'\x800', U'\xFFFF', U'\x10000',
                              U'\x10FFFF', U'\xE000', U'\xD7FF'}) {
    std::string text;
    append_utf8(text, code);
    EXPECT_EQ(decode_utf8(text, 0).code, code);
    EXPECT_EQ(decode_utf8(text, 0).length, text.size());
  }
}

TEST(Utf8, RefusesIllFormedBytes) {
  for (const char* bytes : {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80",
                            "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF",
                            "\xC3", "\xE2\x82", "\xF0\x9F\x98", "\xC3(", "\xE2(\xAC"}) {
    EXPECT_EQ(find_invalid_utf8(bytes), 0u);
    EXPECT_EQ(decode_utf8(bytes, 0).code, kReplacementCharacter);
    EXPECT_EQ(decode_utf8(bytes, 0).length, 1u);
  }
}

TEST(Utf8, TakesAWrittenReplacementCharacterForValid) {
  EXPECT_EQ(find_invalid_utf8("a\xEF\xBF\xBD"
                              "b"),
            std::string_view::npos);
}

TEST(Utf8, WritesNoSurrogates) {
  std::string text;
  append_utf8(text, char32_t{0xD800});
  append_utf8(text, char32_t{0x110000});
  EXPECT_EQ(text, "\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(Utf8, RepairsEachBadByte) {
  EXPECT_EQ(repaired_utf8("Fran\xE7ois \xC3\xA9"), "Fran\xEF\xBF\xBDois é");
  EXPECT_EQ(repaired_utf8(""), "");
}

TEST(Utf8, CountsCodePoints) {
  EXPECT_EQ(utf8_length(""), 0u);
  EXPECT_EQ(utf8_length("aé€😀"), 4u);
  EXPECT_EQ(utf8_length("\xFF\xC3"), 2u);
}

TEST(Utf8, GivesUtf16WithSurrogatePairs) {
  EXPECT_EQ(utf16be("a€"), std::string("\0a\x20\xAC", 4));
  EXPECT_EQ(utf16be("😀"), std::string("\xD8\x3D\xDE\x00", 4));
}

TEST(Utf8, LowersOnlyAsciiLetters) {
  EXPECT_EQ(ascii_lower("ABZ[@`Ä"), "abz[@`Ä");
}

TEST(Utf8, TrimsWhiteSpaceAndNoBreakSpaces) {
  EXPECT_EQ(trimmed(" \t\xC2\xA0x y\xC2\xA0\r\n"), "x y");
  EXPECT_EQ(trimmed("\xC2\xA0 \xC2\xA0"), "");
  EXPECT_EQ(trimmed("à"), "à");  // ends with the byte A0
  EXPECT_EQ(trimmed("\xC2"), "\xC2");
}

}  // namespace
}  // namespace cvpress

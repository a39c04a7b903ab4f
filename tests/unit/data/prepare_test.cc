#include "data/prepare.h"

#include <gmock/gmock.h>

#include "base/utf8.h"
#include "data/utf16_text.h"

namespace cvpress::data {
namespace {

std::string prepared(const std::string& bytes) {
  SourceMap sources;
  Diagnostics diagnostics;
  const auto text = prepare("x", bytes, sources, diagnostics);
  EXPECT_FALSE(diagnostics.has_errors()) << diagnostics_as_text(diagnostics, sources);
  return text ? std::string(text->text) : std::string();
}

std::string in_utf16(std::string_view text, bool is_low_first) {
  std::string bytes = utf16be(text);
  for (std::size_t i = 0; is_low_first && i < bytes.size(); i += 2) {
    std::swap(bytes[i], bytes[i + 1]);
  }
  return bytes;
}

constexpr std::string_view kText = "Müller – 𝄞\nde Oslo, and more letters";

TEST(Prepare, ReadsUtf16WithAMark) {
  EXPECT_EQ(prepared("\xFF\xFE" + in_utf16(kText, true)), kText);
  EXPECT_EQ(prepared("\xFE\xFF" + in_utf16(kText, false)), kText);
}

TEST(Prepare, ReadsUtf16WithoutAMark) {
  EXPECT_EQ(prepared(in_utf16(kText, true)), kText);
  EXPECT_EQ(prepared(in_utf16(kText, false)), kText);
}

TEST(Prepare, ReadsHalfCharactersOfUtf16AsUnknown) {
  EXPECT_EQ(prepared(std::string("\xFF\xFE"
                                 "a\0\x00\xD8"
                                 "b\0c",
                                 9)),
            "a\uFFFDb");
}

TEST(Prepare, TakesNothingElseForUtf16) {
  EXPECT_FALSE(text_of_utf16(std::string("\0\0\0\0\0\0\0\0", 8)));
  EXPECT_FALSE(text_of_utf16("plain text"));
  EXPECT_FALSE(text_of_utf16(std::string("ab\0cd\0ef", 8)));
  EXPECT_FALSE(text_of_utf16(""));
}

}  // namespace
}  // namespace cvpress::data

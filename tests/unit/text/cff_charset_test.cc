#include "text/cff_charset_internal.h"

namespace cvpress::text {
namespace {

using ::testing::ElementsAre;
using ::testing::Optional;

std::string bytes(std::initializer_list<int> values) {
  std::string text;
  for (const int value : values) text += static_cast<char>(value);
  return text;
}

// A CFF table: header, a name INDEX with one name, a top DICT INDEX with one
// DICT that puts the charset at `kCharsetAt`, then that charset.
constexpr int kCharsetAt = 24;

std::string cff(bool cid_keyed, const std::string& charset) {
  const std::string ros = cid_keyed ? bytes({12, 30}) : bytes({139, 139});
  const std::string dict = bytes({139, 139, 139}) + ros + bytes({139 + kCharsetAt, 15});
  std::string table = bytes({1, 0, 4, 1});
  table += bytes({0, 1, 1, 1, 2}) + "A";
  table += bytes({0, 1, 1, 1, 1 + static_cast<int>(dict.size())}) + dict;
  table.resize(kCharsetAt, '\0');
  return table + charset;
}

TEST(CffCharset, ReadsSingleCids) {
  EXPECT_THAT(cff_cids(cff(true, bytes({0, 0, 7, 1, 0})), 3), Optional(ElementsAre(0, 7, 256)));
}

TEST(CffCharset, ReadsRangesOfBothSizes) {
  EXPECT_THAT(cff_cids(cff(true, bytes({1, 0, 9, 1, 0, 20, 0})), 4),
              Optional(ElementsAre(0, 9, 10, 20)));
  EXPECT_THAT(cff_cids(cff(true, bytes({2, 0, 9, 0, 2})), 4), Optional(ElementsAre(0, 9, 10, 11)));
}

TEST(CffCharset, HasNoneWhereGlyphsHaveNames) {
  EXPECT_EQ(cff_cids(cff(false, bytes({0, 0, 7})), 2), std::nullopt);
}

TEST(CffCharset, HasNoneInATableThatWasCutOff) {
  const std::string whole = cff(true, bytes({0, 0, 7, 1, 0}));
  for (std::size_t length = 0; length < whole.size(); ++length) {
    EXPECT_EQ(cff_cids(whole.substr(0, length), 3), std::nullopt) << length;
  }
}

}  // namespace
}  // namespace cvpress::text

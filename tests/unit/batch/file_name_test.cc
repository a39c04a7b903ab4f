#include "batch/file_name.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "locale/ascii_text.h"

namespace cvpress::batch {
namespace {

using locale::slug;

using testing::HasSubstr;

TEST(Slug, IsLowerCaseLettersAndDigitsWithDashes) {
  EXPECT_EQ(slug("  Acme & Co., Ltd. "), "acme-co-ltd");
  EXPECT_EQ(slug("O'Brien"), "obrien");
  EXPECT_EQ(slug("../..//etc"), "etc");
  EXPECT_EQ(slug("---"), "");
}

TEST(Slug, GivesLettersInAscii) {
  EXPECT_EQ(slug("Größe Ärzte Über"), "groesse-aerzte-ueber");
  EXPECT_EQ(slug("A\u0308rzte cafe\u0301"), "aerzte-cafe");
  EXPECT_EQ(slug("Łódź Đặng Šimůnek Øre"), "lodz-dang-simunek-ore");
  EXPECT_EQ(slug("Иван Щукин"), "ivan-shchukin");
  EXPECT_EQ(slug("Μαρία"), "maria");
  EXPECT_EQ(slug("ＡＢ１"), "ab1");
}

TEST(Slug, GivesLettersOfOtherScriptsByTheirNumbersAndLeavesSignsOut) {
  EXPECT_EQ(slug("张伟"), "u5f20-u4f1f");
  EXPECT_EQ(slug("Acme 🚀 – Labs"), "acme-labs");
}

TEST(SafePart, KeepsCapitalsAndHarmlessSigns) {
  EXPECT_EQ(safe_part("Acme Inc. (R&D)"), "Acme-Inc.-(R&D)");
  EXPECT_EQ(safe_part("a/b\\c:d*?\"<>|\n"), "a-b-c-d");
}

TEST(PathFault, LetsOrdinaryPathsPass) {
  EXPECT_EQ(path_fault("out/2026/acme-co.pdf"), "");
  EXPECT_EQ(path_fault("Größe/cv.pdf"), "");
  EXPECT_EQ(path_fault("contact/console.pdf"), "");
}

struct BadPath {
  const char* path;
  const char* fault;
};

class PathFaults : public testing::TestWithParam<BadPath> {};

TEST_P(PathFaults, AreTold) {
  EXPECT_THAT(path_fault(GetParam().path), HasSubstr(GetParam().fault));
}

INSTANTIATE_TEST_SUITE_P(
    Paths, PathFaults,
    testing::Values(
        BadPath{"", "is empty"}, BadPath{"/etc/cv.pdf", "is absolute"},
        BadPath{"out/../../cv.pdf", "leads out"}, BadPath{"./cv.pdf", "to itself"},
        BadPath{"out//cv.pdf", "a folder without a name"},
        BadPath{"out/", "a folder without a name"}, BadPath{"out/.cv.pdf", "begins with \".\""},
        BadPath{"-rf/cv.pdf", "begins with \"-\""}, BadPath{"out./cv.pdf", "ends with \".\""},
        BadPath{"C:\\cv.pdf", "has a \":\" in it"},
        BadPath{"out\\..\\cv.pdf", "has a \"\\\" in it"}, BadPath{"out/CON.pdf", "Windows"},
        BadPath{"nul", "Windows"}, BadPath{"out/lpt1 .x.pdf", "Windows"},
        BadPath{"a\x01", "control"}, BadPath{"a\xFF", "UTF-8"}));

TEST(PathFault, TellsOfNamesThatAreTooLong) {
  EXPECT_THAT(path_fault(std::string(201, 'x')), HasSubstr("a name of 201 bytes"));
  std::string deep = "x";
  while (deep.size() <= 1000) deep += "/x";
  EXPECT_THAT(path_fault(deep), HasSubstr("1000 are possible"));
}

TEST(PathFault, DoesNotRepeatAPathOfOneName) {
  EXPECT_EQ(path_fault(".cv.pdf"), "begins with \".\"");
  EXPECT_EQ(path_fault("CON.pdf"), "is one that Windows keeps to itself");
  EXPECT_EQ(path_fault("out/.cv.pdf"), "has the name \".cv.pdf\", which begins with \".\"");
}

}  // namespace
}  // namespace cvpress::batch

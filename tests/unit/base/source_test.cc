#include "base/source.h"

#include <gtest/gtest.h>

namespace cvpress {
namespace {

TEST(SourceMap, CountsLinesAndCodePointsFromOne) {
  SourceMap sources;
  const FileId file = sources.add("x", "aé\nb\n");
  EXPECT_EQ(sources.position(file, 0), (LineColumn{1, 1}));
  EXPECT_EQ(sources.position(file, 3), (LineColumn{1, 3}));
  EXPECT_EQ(sources.position(file, 4), (LineColumn{2, 1}));
  EXPECT_EQ(sources.position(file, 6), (LineColumn{3, 1}));
}

TEST(SourceMap, TakesPlacesPastTheEndForTheEnd) {
  SourceMap sources;
  const FileId file = sources.add("x", "ab");
  EXPECT_EQ(sources.position(file, 99), (LineColumn{1, 3}));
  EXPECT_EQ(sources.text({file, 1, 99}), "b");
  EXPECT_EQ(sources.text({file, 5, 3}), "");
  EXPECT_EQ(sources.line_around(file, 99), "ab");
}

TEST(SourceMap, GivesTheLineAroundAPlace) {
  SourceMap sources;
  const FileId file = sources.add("x", "one\ntwo\n\nfour");
  EXPECT_EQ(sources.line_around(file, 3), "one");
  EXPECT_EQ(sources.line_around(file, 4), "two");
  EXPECT_EQ(sources.line_around(file, 8), "");
  EXPECT_EQ(sources.line_around(file, 13), "four");
}

TEST(SourceMap, KeepsTextsWhereTheyAre) {
  SourceMap sources;
  const std::string_view first = sources.text(sources.add("a", "short"));
  for (int i = 0; i < 1000; ++i) sources.add("b", "x");
  EXPECT_EQ(first, "short");
  EXPECT_EQ(sources.text(FileId{1}).data(), first.data());
}

TEST(SourceMap, GivesNothingForAnUnknownSpan) {
  const SourceMap sources;
  EXPECT_EQ(sources.text(SourceSpan{}), "");
}

TEST(Narrowed, PointsAtOneWord) {
  SourceMap sources;
  const FileId file = sources.add("x", "see the word here");
  EXPECT_EQ(narrowed(sources, {file, 4, 17}, "word"), (SourceSpan{file, 8, 12}));
  EXPECT_EQ(narrowed(sources, {file, 4, 17}, "see"), (SourceSpan{file, 4, 17}));
  EXPECT_EQ(narrowed(sources, {file, 4, 17}, ""), (SourceSpan{file, 4, 17}));
}

}  // namespace
}  // namespace cvpress

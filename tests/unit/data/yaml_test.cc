#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/data_reading.h"

namespace cvpress::data {
namespace {

using testing::HasSubstr;
using testing_support::DataReading;
using testing_support::read_data;
using testing_support::read_lenient;
using testing_support::read_strict;

TEST(Yaml, KeepsScalarsAsTheyWereWritten) {
  const DataReading r = read_strict("a: 010\nb: 1e3\nc: yes\nd: 2021-10-08\ne: 8888888888\n");
  EXPECT_EQ(r.text("a"), "010");
  EXPECT_EQ(r.text("b"), "1e3");
  EXPECT_EQ(r.text("c"), "yes");
  EXPECT_EQ(r.text("d"), "2021-10-08");
  EXPECT_EQ(r.text("e"), "8888888888");
  EXPECT_EQ(r.at("a")->scalar()->kind, ScalarKind::kPlain);
}

TEST(Yaml, TellsQuotedFromPlain) {
  const DataReading r = read_strict("a: '2021'\nb: \"\"\nc: |\n  x\nd: !!str 5\n");
  for (const char* key : {"a", "b", "c", "d"}) {
    EXPECT_EQ(r.at(key)->scalar()->kind, ScalarKind::kText) << key;
  }
  EXPECT_EQ(r.text("b"), "");
}

TEST(Yaml, TakesNothingForNull) {
  const DataReading r = read_strict("a:\nb: ~\nc: null\nd: ''\ne: Null\n");
  for (const char* key : {"a", "b", "c", "e"}) EXPECT_TRUE(r.at(key)->is_null()) << key;
  EXPECT_FALSE(r.at("d")->is_null());
  EXPECT_TRUE(read_strict("").value.is_null());
  EXPECT_TRUE(read_strict("\n# only a comment\n").value.is_null());
}

TEST(Yaml, KeepsTheOrderOfKeys) {
  const DataReading r = read_strict("z: 1\na: 2\nm: 3\n");
  std::string keys;
  for (const Member& member : r.value.map()->members) keys += member.key;
  EXPECT_EQ(keys, "zam");
}

TEST(Yaml, FoldsBlockText) {
  EXPECT_EQ(read_strict("d: >-\n  a\n  b\n\n  c\n").text("d"), "a b\nc");
  EXPECT_EQ(read_strict("d: |2-\n    a\n  b\n").text("d"), "  a\nb");
  EXPECT_EQ(read_strict("d: 'a\n\n  b'\n").text("d"), "a\nb");
}

TEST(Yaml, TakesTabsInsideAndAfterValuesInSilence) {
  const DataReading r = read_strict("a: one\ttwo\t\nb:\t'x'\t\nc: y\t# note\nd:\tz\n");
  EXPECT_EQ(r.text("a"), "one\ttwo");
  EXPECT_EQ(r.text("b"), "x");
  EXPECT_EQ(r.text("d"), "z");
  EXPECT_EQ(r.messages(), "");
}

TEST(Yaml, StartsACommentAtABlankAndHash) {
  EXPECT_EQ(read_strict("a: C# dev #1\n").text("a"), "C# dev");
}

TEST(Yaml, SkipsAByteOrderMark) {
  const DataReading r = read_strict(
      "\xEF\xBB\xBF"
      "a: b\n");
  EXPECT_EQ(r.text("a"), "b");
  EXPECT_EQ(r.source("a"), "b");
}

TEST(Yaml, GivesExactSpansOfScalars) {
  const DataReading r = read_strict(
      "é: ü x  # note\nq: 'it''s'\nd: \"a\\\"b\"\nm: one\n  two\n\nb: |-\n  l1\n\n  l2\n\ne: z\n");
  EXPECT_EQ(r.source("é"), "ü x");
  EXPECT_EQ(r.source("q"), "'it''s'");
  EXPECT_EQ(r.source("d"), "\"a\\\"b\"");
  EXPECT_EQ(r.source("m"), "one\n  two");
  EXPECT_EQ(r.source("b"), "|-\n  l1\n\n  l2");
  EXPECT_EQ(r.source("e"), "z");
}

TEST(Yaml, GivesExactSpansOfCollections) {
  const DataReading r =
      read_strict("f: [a, {b: c}, k: v, ]  # x\nl:\n- x: 1\n  y: 2\n- z\ne: {}\n");
  EXPECT_EQ(r.source("f"), "[a, {b: c}, k: v, ]");
  EXPECT_EQ(r.source("f.1"), "{b: c}");
  EXPECT_EQ(r.source("f.2"), "k: v");
  EXPECT_EQ(r.source("l"), "- x: 1\n  y: 2\n- z");
  EXPECT_EQ(r.source("l.0"), "x: 1\n  y: 2");
  EXPECT_EQ(r.source("e"), "{}");
}

TEST(Yaml, PointsBehindTheColonOfAMissingValue) {
  const DataReading r = read_strict("a:  # nothing\nb: ~\n");
  EXPECT_EQ(r.at("a")->where, (SourceSpan{1, 2, 2}));
  EXPECT_EQ(r.source("b"), "~");
}

TEST(Yaml, GivesTheSpansOfKeys) {
  const DataReading r = read_strict("a: {'k 1': v}\n");
  const Member& member = r.at("a")->map()->members[0];
  EXPECT_EQ(member.key, "k 1");
  EXPECT_EQ(r.sources.text(member.key_where), "'k 1'");
}

TEST(Yaml, PointsIntoTheFileThatThePartIsOf) {
  const DataReading r = read_data("a: x: y\n", Format::kYaml, Repair::kLenient, "---\n");
  EXPECT_EQ(r.source("a"), "x: y");
  EXPECT_THAT(r.messages(), HasSubstr("x:2:4: warning"));
}

TEST(Yaml, ExpandsAliases) {
  const DataReading r = read_lenient("a: &x {k: v}\nb: *x\nc: &y 7\nd: [*y]\n");
  EXPECT_EQ(r.text("b.k"), "v");
  EXPECT_EQ(r.source("b"), "*x");
  EXPECT_EQ(r.source("a"), "{k: v}");
  EXPECT_EQ(r.text("d.0"), "7");
}

TEST(Yaml, RefusesAnchorsWhereFilesAreItsOwn) {
  const DataReading r = read_strict("a: &x {k: v}\nb: *x\n");
  EXPECT_FALSE(r.ok);
  EXPECT_THAT(r.messages(), testing::HasSubstr("anchors (&) and aliases (*) are not allowed"));
  // What stands beside them can still be checked.
  EXPECT_EQ(r.text("b.k"), "v");
}

TEST(Yaml, MergesMaps) {
  const DataReading r = read_lenient(
      "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 0\nd: {<<: *b}\n");
  EXPECT_EQ(r.text("c.x"), "0");
  EXPECT_EQ(r.text("c.y"), "1");
  EXPECT_EQ(r.text("c.z"), "2");
  EXPECT_EQ(r.text("d.y"), "2");
  EXPECT_EQ(r.messages(), "");
}

TEST(Yaml, RefusesMergeKeysInLayouts) {
  const DataReading r = read_strict("a: &a {x: 1}\nb:\n  <<: *a\n");
  EXPECT_FALSE(r.ok);
  EXPECT_THAT(r.messages(), HasSubstr("x:3:3: error: merge keys (<<) are not allowed here"));
}

TEST(Yaml, LetsTheLastOfEqualKeysWin) {
  const DataReading r = read_lenient("a: 1\nb: 2\na: 3\na: 4\n");
  EXPECT_EQ(r.text("a"), "4");
  EXPECT_EQ(r.value.map()->members.size(), 2u);
  EXPECT_THAT(r.messages(),
              HasSubstr("x:3:1: warning: \"a\" is given twice in one map; the last one counts"));
  EXPECT_THAT(r.messages(), HasSubstr("x:1:1: note: the earlier one is here"));
  EXPECT_FALSE(read_strict("a: 1\na: 2\n").ok);
}

TEST(Yaml, ReadsOnlyTheFirstDocument) {
  const DataReading r = read_lenient("a: 1\n---\nb: 2\n");
  EXPECT_EQ(r.text("a"), "1");
  EXPECT_THAT(r.messages(), HasSubstr("x:3:1: warning: only the first document"));
  EXPECT_EQ(read_strict("---\na: 1\n...\n").messages(), "");
  EXPECT_EQ(read_strict("a: 1\n---\n").messages(), "");
}

}  // namespace
}  // namespace cvpress::data

#include "batch/manifest.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "batch/only.h"
#include "support/batch_rows.h"

namespace cvpress::batch {
namespace {

using testing::HasSubstr;
using testing_support::in_pieces;

ManifestRecord example_record(std::string target = "out/acme.pdf") {
  ManifestRecord record;
  record.target = std::move(target);
  record.kind = "cv";
  record.row = 7;
  record.variant = "backend";
  record.language = "de";
  record.variables = {{"company", "Acme \"Größe\"\n"}, {"role", ""}};
  record.options = {{"layout", "classic"}, {"hide", "phone"}, {"hide", "photo"}};
  record.profile = "aa";
  record.plan_row = "bb";
  record.inputs = "cc";
  record.version = "0.1.0";
  record.pages = 2;
  record.fit = "size 97 %";
  record.self_check = "passed";
  record.warnings = {"a: warning", "b"};
  record.annexes = {{"annexes/a \"b\".pdf", "ee"}};
  record.sha256 = "dd";
  record.size = 34'567;
  return record;
}

/// Targets of records and faults, each on a line.
std::string records_text(ManifestReader& reader) {
  std::string text;
  while (const auto record = reader.next()) {
    text += *record ? (*record)->target
                    : fmt::format("{}: {}", record->error().line, record->error().message);
    text += "\n";
  }
  return text;
}

TEST(Manifest, GivesARecordBackFromItsLine) {
  const std::string line = manifest_line(example_record());
  EXPECT_EQ(std::count(line.begin(), line.end(), '\n'), 1);
  ManifestReader reader(in_pieces(line, 5));
  const auto record = reader.next();
  ASSERT_TRUE(record && *record);
  EXPECT_EQ(**record, example_record());
  EXPECT_FALSE(reader.next());
  EXPECT_FALSE(reader.is_torn());
}

TEST(Manifest, KnowsThePageThatAFileIs) {
  ManifestRecord record = example_record("a-2.png");
  record.page = 2;
  ManifestReader reader(in_pieces(manifest_line(record)));
  const auto read = reader.next();
  ASSERT_TRUE(read && *read);
  EXPECT_EQ(**read, record);
  ManifestIndex index;
  index.add(record);
  EXPECT_EQ(index.find_made({"a-2.png", "cc", true, 2}), (MadeFile{record.size, 2}));
  // A document of the same name is another file.
  EXPECT_EQ(index.find_made({"a-2.png", "cc", true}), std::nullopt);
  EXPECT_EQ(index.find_made({"a-2.png", "cc", true, 1}), std::nullopt);
}

TEST(Manifest, PassesOverALineThatWasBeingWritten) {
  const std::string first = manifest_line(example_record("a"));
  const std::string second = manifest_line(example_record("b"));
  for (std::size_t length = 1; length < second.size(); ++length) {
    ManifestReader reader(in_pieces(first + second.substr(0, length)));
    EXPECT_EQ(records_text(reader), "a\n");
    EXPECT_TRUE(reader.is_torn());
    EXPECT_EQ(reader.whole_bytes(), first.size());
  }
}

TEST(Manifest, TellsOfALastLineThatNoBatchWasWriting) {
  for (const char* junk : {"no record", "\xFF\x01", "{\"target\":\"a"}) {
    ManifestReader reader(in_pieces(manifest_line(example_record("a")) + junk));
    EXPECT_EQ(records_text(reader), "a\n2: this is no record of a manifest\n");
    EXPECT_TRUE(reader.is_torn());
    EXPECT_FALSE(reader.record_without_newline());
  }
}

TEST(Manifest, HasARecordThatOnlyItsNewlineLacks) {
  const std::string line = manifest_line(example_record("a"));
  ManifestReader reader(in_pieces(line.substr(0, line.size() - 1)));
  EXPECT_EQ(records_text(reader), "");
  ASSERT_TRUE(reader.record_without_newline());
  EXPECT_EQ(*reader.record_without_newline(), example_record("a"));
}

TEST(Manifest, TellsOfLinesThatAreNoRecords) {
  const std::string record = manifest_line(example_record("a"));
  ManifestReader reader(in_pieces(record + "{\"schema\":1,\"tar" + record + "\n" +
                                  std::string(3, '\0') + "\n{\"schema\":2}\n{\"schema\":1}\n" +
                                  "[]\n" + record));
  EXPECT_EQ(records_text(reader),
            "a\n2: this is no record of a manifest\n4: this is no record of a manifest\n"
            "5: this record is of the form 2, and 1 is known\n6: this record has no target\n"
            "7: this is no record of a manifest\na\n");
}

TEST(ManifestIndex, KnowsWhatWasMadeFromTheSame) {
  ManifestIndex index;
  ManifestRecord record = example_record("a");
  index.add(record);
  record.inputs = "new";
  record.size = 5;
  index.add(record);
  EXPECT_EQ(index.targets(), 1u);
  EXPECT_EQ(index.find_made({"a", "new"}), (MadeFile{5, 0}));
  EXPECT_EQ(index.find_made({"a", "cc"}), std::nullopt);
  EXPECT_EQ(index.find_made({"b", "new"}), std::nullopt);
}

TEST(ManifestIndex, WantsWhatWasReadBackWhereThatIsAsked) {
  ManifestIndex index;
  ManifestRecord record = example_record("a");
  index.add(record);
  EXPECT_EQ(index.find_made({"a", "cc", true}), (MadeFile{record.size, 0}));
  record.self_check = "off";
  index.add(record);
  EXPECT_EQ(index.find_made({"a", "cc", true}), std::nullopt);
  EXPECT_EQ(index.find_made({"a", "cc", false}), (MadeFile{record.size, 0}));
}

TEST(ManifestMerge, SortsByTargetAndTakesTheLastOfTheSameBytes) {
  ManifestRecord changed = example_record("a");
  changed.pages = 3;
  ManifestMerge merge;
  merge.add(example_record("b"));
  merge.add(example_record("a"));
  merge.add(changed);
  EXPECT_EQ(merge.text(), manifest_line(changed) + manifest_line(example_record("b")));
}

TEST(ManifestMerge, KeepsWhatAFileWasEarlier) {
  ManifestRecord later = example_record("a");
  later.sha256 = std::string(64, 'b');
  ManifestMerge merge;
  merge.add(example_record("a"));
  merge.add(later);
  EXPECT_EQ(merge.text(), manifest_line(example_record("a")) + manifest_line(later));
}

/// Adds all records of a file.
void add_file(ManifestMerge& merge, std::uint32_t number, const std::string& file) {
  ManifestReader reader(in_pieces(file, 7));
  while (const auto record = reader.next()) {
    if (*record) merge.add(**record, number, reader.line());
  }
}

TEST(ManifestMerge, ReadsLinesAgainWhereTheyStand) {
  ManifestRecord later = example_record("a");
  later.sha256 = std::string(64, 'b');
  const std::vector<std::string> files = {
      "\n" + manifest_line(example_record("b")) + manifest_line(example_record("a")),
      manifest_line(later) + manifest_line(example_record("b"))};
  ManifestMerge merge;
  add_file(merge, 0, files[0]);
  add_file(merge, 1, files[1]);
  std::size_t read = 0;
  const auto read_line = [&](const LinePlace& place) -> Result<std::string> {
    ++read;
    return files[place.file].substr(place.begin, place.size);
  };
  std::string text;
  for (auto line = merge.next(read_line); line && !line->empty(); line = merge.next(read_line)) {
    text += *line;
  }
  EXPECT_EQ(text, manifest_line(example_record("a")) + manifest_line(later) +
                      manifest_line(example_record("b")));
  EXPECT_EQ(read, 3u);
}

TEST(ManifestMerge, TakesAllOfAnotherAsAddedLater) {
  ManifestRecord changed = example_record("a");
  changed.pages = 3;
  ManifestMerge later;
  later.add(example_record("d"));
  later.add(changed, LinePlace{1, 5, 0});
  ManifestMerge merge;
  merge.append({});
  merge.add(example_record("c"));
  merge.add(example_record("a"));
  merge.append(std::move(later));
  std::vector<std::string> lines;
  const auto read_line = [&](const LinePlace& place) -> Result<std::string> {
    return "line of file " + std::to_string(place.file);
  };
  for (auto line = merge.next(read_line); line && !line->empty(); line = merge.next(read_line)) {
    lines.push_back(*line);
  }
  EXPECT_THAT(lines, testing::ElementsAre("line of file 1\n", manifest_line(example_record("c")),
                                          manifest_line(example_record("d"))));
}

TEST(ManifestMerge, KeepsLinesThatAreWrittenInAnotherWay) {
  const std::string usual = manifest_line(example_record("a"));
  const std::string spaced = "{ " + usual.substr(1);
  const std::string at_home = usual.substr(0, usual.size() - 1) + "\r\n";
  const std::string marked = "\xEF\xBB\xBF" + usual;
  for (const std::string& file : {spaced, at_home, marked}) {
    ManifestMerge merge;
    add_file(merge, 0, file);
    EXPECT_EQ(merge.text(), usual) << file;
  }
}

TEST(Manifest, AnswersWhatWasSentToWhom) {
  const auto facts = facts_of(example_record());
  EXPECT_TRUE(parse_only("company=acme* and pages=2.. and kind=cv")->holds_for(facts));
  EXPECT_TRUE(parse_only("layout=classic and lang=de and row=7")->holds_for(facts));
  EXPECT_FALSE(parse_only("company=other")->holds_for(facts));
}

}  // namespace
}  // namespace cvpress::batch

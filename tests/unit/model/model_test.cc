#include "model/resume.h"

namespace cvpress::model {
namespace {

TEST(Kind, NamesAndKindsAreInverse) {
  for (int i = 0; i <= static_cast<int>(Kind::kOther); ++i) {
    const Kind kind = static_cast<Kind>(i);
    EXPECT_EQ(kind_named(kind_name(kind)), kind);
  }
  EXPECT_EQ(kind_named("nonsense"), std::nullopt);
}

TEST(PlainText, JoinsBlocksByLines) {
  Block first;
  first.inlines = plain("one");
  Block list;
  list.kind = BlockKind::kBulletList;
  list.children = {first, first};
  EXPECT_EQ(plain_text(Blocks{first, list}), "one\none\none");
}

TEST(PlainText, ReadsLineBreaksAsSpaces) {
  Inline line_break;
  line_break.kind = InlineKind::kLineBreak;
  InlineText text = plain("a");
  text.push_back(line_break);
  text.push_back(plain("b")[0]);
  EXPECT_EQ(plain_text(text), "a b");
}

TEST(IsBlank, PicturesAreNotBlank) {
  Inline image;
  image.kind = InlineKind::kImage;
  EXPECT_FALSE(is_blank({image}));
  EXPECT_TRUE(is_blank(plain(" \t")));
}

TEST(DumpJson, LeavesOutWhatIsEmpty) {
  Resume resume;
  resume.person.name = "Ada \"A\" Example";
  Section section;
  section.kind = Kind::kExperience;
  Entry entry;
  entry.kind = Kind::kExperience;
  entry.title = plain("Engineer");
  entry.dates.start = Date{2020, 3, 0, "", {}};
  entry.dates.current = true;
  section.entries.push_back(entry);
  resume.sections.push_back(section);
  EXPECT_EQ(dump_json(resume), R"({
  "language": "en",
  "person": {
    "name": "Ada \"A\" Example"
  },
  "sections": [
    {
      "kind": "experience",
      "entries": [
        {
          "kind": "experience",
          "title": [
            "Engineer"
          ],
          "start": "2020-03",
          "current": true
        }
      ]
    }
  ]
}
)");
}

TEST(DumpJson, TellsWhatIsForChoosing) {
  Resume resume;
  Section section;
  Entry entry;
  entry.id = "e1";
  entry.marks = {"lead", "web3"};
  Block bullet;
  bullet.marks = {"backend"};
  entry.description = {bullet};
  section.entries.push_back(entry);
  resume.sections.push_back(section);
  const std::string dump = dump_json(resume);
  EXPECT_NE(dump.find("\"id\": \"e1\""), std::string::npos);
  EXPECT_NE(dump.find("\"lead\",\n"), std::string::npos);
  EXPECT_NE(dump.find("\"backend\""), std::string::npos);
}

}  // namespace
}  // namespace cvpress::model

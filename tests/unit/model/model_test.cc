#include "model/pictures.h"
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

TEST(DumpJson, SaysWhatALetterIs) {
  Resume resume;
  Letter& letter = resume.letter.emplace();
  letter.recipient = {plain("Northwind Tools"), plain("Harbour Road 5")};
  letter.date = Date{2026, 5, 3, "", {}};
  letter.subject = plain("Your advertisement");
  letter.body.emplace_back().inlines = plain("I can start at once.");
  letter.enclosures = {plain("CV")};
  EXPECT_EQ(dump_json(resume), R"({
  "language": "en",
  "person": {},
  "sections": [],
  "letter": {
    "recipient": [
      "Northwind Tools",
      "Harbour Road 5"
    ],
    "date": "2026-05-03",
    "subject": [
      "Your advertisement"
    ],
    "body": [
      {
        "kind": "paragraph",
        "text": [
          "I can start at once."
        ]
      }
    ],
    "enclosures": [
      "CV"
    ]
  }
}
)");
}

TEST(Pictures, AreInLettersToo) {
  Resume resume;
  resume.letter.emplace().signature.name = "hand.png";
  Inline& seal = resume.letter->body.emplace_back().inlines.emplace_back();
  seal.kind = InlineKind::kImage;
  seal.image = "seal.png";
  std::vector<std::string> names;
  for_each_picture(resume, [&](ImageRef& picture) { names.push_back(picture.name); });
  for_each_inline_picture(resume, [&](Inline& picture) { names.push_back(picture.image); });
  EXPECT_EQ(names, (std::vector<std::string>{"hand.png", "seal.png"}));
}

}  // namespace
}  // namespace cvpress::model

#include "model/extent.h"

namespace {

using namespace cvpress::model;
using cvpress::Diagnostics;
using testing::HasSubstr;

Block paragraph(const std::string& text, std::uint32_t at = 0) {
  Block block;
  block.where = {1, at, at + 1};
  block.inlines = plain(text, block.where);
  return block;
}

/// Entries as the longest of real résumés have them: a paragraph and three items each.
Resume resume_of(std::size_t entries) {
  Resume resume;
  Section& section = resume.sections.emplace_back();
  for (std::size_t i = 0; i < entries; ++i) {
    Entry& entry = section.entries.emplace_back();
    entry.title = plain("Surveyor of a District");
    entry.description.push_back(paragraph(std::string(100, 'x')));
    Block& list = entry.description.emplace_back();
    list.kind = BlockKind::kBulletList;
    for (int k = 0; k < 3; ++k) {
      Block& item = list.children.emplace_back();
      item.kind = BlockKind::kListItem;
      item.children.push_back(paragraph(std::string(100, 'x')));
    }
  }
  return resume;
}

TEST(Extent, LetsAResumeOfHundredsOfPagesPass) {
  Diagnostics diagnostics;
  EXPECT_TRUE(is_settable(resume_of(2000), diagnostics));
  EXPECT_TRUE(diagnostics.all().empty());
}

TEST(Extent, RefusesWhatWouldTakeTooMuchMemory) {
  Diagnostics diagnostics;
  EXPECT_FALSE(is_settable(resume_of(20000), diagnostics));
  ASSERT_EQ(diagnostics.all().size(), 1u);
  EXPECT_THAT(diagnostics.all()[0].message, HasSubstr("20000 entries, 160000 paragraphs"));
}

TEST(Extent, CountsALetter) {
  Resume resume;
  Letter& letter = resume.letter.emplace();
  for (int i = 0; i < 40000; ++i) letter.body.push_back(paragraph(std::string(100, 'x')));
  Diagnostics diagnostics;
  EXPECT_FALSE(is_settable(resume, diagnostics));
}

TEST(Extent, PointsToWhereItBecomesTooMuch) {
  Resume resume;
  Block& list = resume.sections.emplace_back().body.emplace_back();
  list.kind = BlockKind::kBulletList;
  for (std::uint32_t i = 0; i < 100000; ++i) list.children.push_back(paragraph("x", i));
  Diagnostics diagnostics;
  EXPECT_FALSE(is_settable(resume, diagnostics));
  const std::uint32_t at = diagnostics.all().at(0).where.begin;
  EXPECT_GT(at, 50000u);
  EXPECT_LT(at, 80000u);
}

TEST(Extent, CountsTheLinesOfCode) {
  Resume resume;
  Block& code = resume.sections.emplace_back().body.emplace_back();
  code.kind = BlockKind::kCode;
  code.inlines = plain(std::string(1'000'000, '\n'));
  Diagnostics diagnostics;
  EXPECT_FALSE(is_settable(resume, diagnostics));
}

TEST(Extent, CountsWhatIsInsideOfItems) {
  Resume resume;
  Entry& entry = resume.sections.emplace_back().entries.emplace_back();
  Entry& item = entry.items.emplace_back();
  item.tags.push_back(plain(std::string(4'000'000, 'x')));
  Diagnostics diagnostics;
  EXPECT_FALSE(is_settable(resume, diagnostics));
}

}  // namespace

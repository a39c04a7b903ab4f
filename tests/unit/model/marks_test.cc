#include "model/marks.h"

namespace cvpress::model {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Block paragraph(const std::string& text, std::vector<std::string> marks = {}) {
  Block block;
  block.inlines = plain(text);
  block.marks = std::move(marks);
  return block;
}

TEST(Label, IsANameAndTags) {
  const Label both = read_label(" #b1 backend, web 3 ,, lead ");
  EXPECT_EQ(both.id, "b1");
  EXPECT_THAT(both.marks, ElementsAre("backend", "web 3", "lead"));
  EXPECT_THAT(read_label("lead").marks, ElementsAre("lead"));
  EXPECT_EQ(read_label("#x").id, "x");
  EXPECT_EQ(read_label("#x, y").id, "x");
  EXPECT_THAT(read_label("  ").marks, IsEmpty());
}

TEST(Labels, GoToTheItemOrTheEntryThatTheyStandIn) {
  Block item;
  item.kind = BlockKind::kListItem;
  item.children = {paragraph("", {"first"}), paragraph("Led", {"lead"})};
  Block list;
  list.kind = BlockKind::kBulletList;
  list.children = {item};
  Entry entry;
  entry.description = {paragraph("Built", {"shop"}), list, paragraph("", {"job"})};
  Resume resume;
  resume.sections.emplace_back().entries = {entry};
  Diagnostics diagnostics;
  settle_labels(resume, diagnostics);
  const Entry& settled = resume.sections[0].entries[0];
  EXPECT_THAT(settled.marks, ElementsAre("job"));
  ASSERT_EQ(settled.description.size(), 2u);
  EXPECT_THAT(settled.description[0].marks, ElementsAre("shop"));
  const Block& settled_item = settled.description[1].children[0];
  EXPECT_THAT(settled_item.marks, ElementsAre("first", "lead"));
  ASSERT_EQ(settled_item.children.size(), 1u);
  EXPECT_THAT(settled_item.children[0].marks, IsEmpty());
  EXPECT_TRUE(diagnostics.all().empty());
}

TEST(Labels, ThatStandAloneInASectionAreToldAndLeftOut) {
  Resume resume;
  resume.sections.emplace_back().body = {paragraph("", {"x"}), paragraph("text", {"y"})};
  Diagnostics diagnostics;
  settle_labels(resume, diagnostics);
  EXPECT_EQ(resume.sections[0].body.size(), 1u);
  EXPECT_TRUE(diagnostics.has_warnings());
}

}  // namespace
}  // namespace cvpress::model

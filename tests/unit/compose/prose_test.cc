// Block Markdown as nodes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using model::Block;
using model::BlockKind;
using ::testing::HasSubstr;
using testing::item;
using testing::list;
using ::testing::Not;
using testing::paragraph;
using testing::World;

std::string tree_of(World& world, model::Blocks blocks) {
  world.element("entry", testing::prose_element("description"));
  world.add_entry(model::Kind::kText).description = std::move(blocks);
  return world.tree();
}

std::string tree_of(model::Blocks blocks) {
  World world;
  return tree_of(world, std::move(blocks));
}

TEST(Prose, SetsParagraphsWithTheGapOfBlocks) {
  EXPECT_THAT(tree_of({paragraph("One."), paragraph("Two.")}), HasSubstr("stack gaps 4\n"));
}

TEST(Prose, BulletsHangInAColumnOfTheirOwn) {
  const std::string tree = tree_of({list(BlockKind::kBulletList, {item({paragraph("Soup")})})});
  EXPECT_THAT(tree, HasSubstr("stack L\n"));
  EXPECT_THAT(tree, HasSubstr(" 1fr gap 5 baseline LI\n"));
  EXPECT_THAT(tree, HasSubstr("text \"•\" Lbl padding 0 0 0 3\n"));
  EXPECT_THAT(tree, HasSubstr("text \"Soup\" LBody\n"));
}

TEST(Prose, NestedListsHaveTheNextBullet) {
  const Block inner = list(BlockKind::kBulletList, {item({paragraph("Leek")})});
  const std::string tree =
      tree_of({list(BlockKind::kBulletList, {item({paragraph("Soup"), inner})})});
  EXPECT_THAT(tree, HasSubstr("text \"–\" Lbl"));
  EXPECT_THAT(tree, HasSubstr("text \"Leek\" LBody"));
}

TEST(Prose, FewShortPointsBelowAnotherStayTogether) {
  const auto nested = [](int count, const std::string& text) {
    Block inner = list(BlockKind::kBulletList, {});
    for (int i = 0; i < count; ++i) inner.children.push_back(item({paragraph(text)}));
    return tree_of({list(BlockKind::kBulletList, {item({paragraph("Soup"), inner})})});
  };
  EXPECT_THAT(nested(3, "Leek"), HasSubstr("together"));
  EXPECT_THAT(nested(4, "Leek"), Not(HasSubstr("together")));
  std::string all;
  for (int i = 0; i < 100; ++i) all += "Leek and more of it ";
  EXPECT_THAT(nested(2, all), Not(HasSubstr("together")));
}

TEST(Prose, NumbersOfAnOrderedListEndAtOnePlace) {
  Block ordered = list(BlockKind::kOrderedList, {});
  ordered.number = 9;
  ordered.children = {item({paragraph("Soup")}), item({paragraph("Fish")})};
  const std::string tree = tree_of({ordered});
  EXPECT_THAT(tree, HasSubstr("text \"9.\" Lbl"));
  EXPECT_THAT(tree, HasSubstr("text \"10.\" Lbl"));
}

TEST(Prose, TasksHaveBoxesForLabels) {
  Block done = item({paragraph("Shop")});
  done.task = model::Task::kDone;
  const std::string tree = tree_of({list(BlockKind::kBulletList, {done})});
  EXPECT_THAT(tree, HasSubstr("Lbl"));
  EXPECT_THAT(tree, Not(HasSubstr("\"•\"")));
}

TEST(Prose, AHeadingIsBoldAndKeepsWithTheNext) {
  Block heading = paragraph("Menu");
  heading.kind = BlockKind::kHeading;
  const std::string tree = tree_of({heading, paragraph("Soup")});
  EXPECT_THAT(tree, HasSubstr("text \"Menu\" H2 with-next"));
  EXPECT_THAT(tree, HasSubstr("\"Menu\" sans 10pt 700"));
}

TEST(Prose, ATermIsBoldAndItsDefinitionIndented) {
  Block term = paragraph("Soup");
  term.kind = BlockKind::kTerm;
  Block definition = item({paragraph("Hot.")});
  definition.kind = BlockKind::kDefinition;
  const std::string tree = tree_of({term, definition});
  EXPECT_THAT(tree, HasSubstr("text \"Soup\" P with-next\n"));
  EXPECT_THAT(tree, HasSubstr("text \"Hot.\" P padding 0 0 0 12\n"));
}

TEST(Prose, FootnotesAreSmaller) {
  Block notes = list(BlockKind::kOrderedList, {item({paragraph("Soup")})});
  notes.number = 1;
  notes.small = true;
  EXPECT_THAT(tree_of({notes}), HasSubstr("\"Soup\" sans 8.5pt"));
}

TEST(Prose, AParagraphThatAnnouncesAListKeepsWithIt) {
  const Block menu = list(BlockKind::kBulletList, {item({paragraph("Soup")})});
  EXPECT_THAT(tree_of({paragraph("We serve:"), menu}), HasSubstr("\"We serve:\" P with-next"));
}

TEST(Prose, AShortParagraphKeepsWithTheFirstTwoLinesOfAList) {
  const Block menu =
      list(BlockKind::kBulletList, {item({paragraph("Soup")}), item({paragraph("Fish")})});
  const std::string tree = tree_of({paragraph("Our menu"), menu});
  EXPECT_THAT(tree, HasSubstr("\"Our menu\" P with-next"));
  EXPECT_THAT(tree, HasSubstr("LI with-next"));
  EXPECT_EQ(tree.find("LI with-next"), tree.rfind("LI with-next"));
}

TEST(Prose, AQuoteIsIndentedInItsStyle) {
  Block quote;
  quote.kind = BlockKind::kQuote;
  quote.children = {paragraph("Bon appétit")};
  const std::string tree = tree_of({quote});
  EXPECT_THAT(tree, HasSubstr("BlockQuote padding 0 0 0 12"));
  EXPECT_THAT(tree, HasSubstr("\"Bon appétit\" sans 10pt 400 italic"));
}

TEST(Prose, AHeadingStandsNearerToWhatItHeads) {
  Block heading;
  heading.kind = BlockKind::kHeading;
  heading.number = 2;
  heading.inlines = model::plain("Soup");
  EXPECT_THAT(tree_of({testing::paragraph("a"), heading, testing::paragraph("b")}),
              HasSubstr("stack gaps 7.5 2 "));
}

TEST(Prose, AListStandsNearToItsParagraph) {
  const Block soups = list(BlockKind::kBulletList, {item({paragraph("Soup")})});
  EXPECT_THAT(tree_of({paragraph("a"), soups, paragraph("b")}), HasSubstr("stack gaps 2 4\n"));
}

TEST(Prose, CodeKeepsItsLinesOnALightGround) {
  Block code;
  code.kind = BlockKind::kCode;
  code.inlines = model::plain("if a:\n  b\n");
  const std::string tree = tree_of({code});
  EXPECT_THAT(tree, HasSubstr("text \"if a: \\n  b\" Code"));
  EXPECT_THAT(tree, HasSubstr("background #f3f4f6"));
}

Block table_of(std::vector<std::vector<std::string>> texts) {
  Block table;
  table.kind = BlockKind::kTable;
  for (const auto& row_texts : texts) {
    Block& row = table.children.emplace_back();
    row.kind = BlockKind::kTableRow;
    row.number = table.children.size() == 1 ? 1 : 0;
    for (const std::string& text : row_texts) {
      Block& cell = row.children.emplace_back(paragraph(text));
      cell.kind = BlockKind::kTableCell;
    }
  }
  return table;
}

TEST(Prose, ATableHasHeadCellsAndRules) {
  const std::string tree = tree_of({table_of({{"Dish", "Price"}, {"Soup", "4"}})});
  EXPECT_THAT(tree, HasSubstr("Table most-width"));
  EXPECT_THAT(tree, HasSubstr("text \"Dish\" TH"));
  EXPECT_THAT(tree, HasSubstr("text \"Soup\" TD"));
  EXPECT_THAT(tree, HasSubstr("rule 0.8"));
}

TEST(Prose, AShortRowOfATableIsFilledUp) {
  const std::string tree = tree_of({table_of({{"Dish", "Price"}, {"Soup"}})});
  EXPECT_THAT(tree, HasSubstr("TR"));
}

TEST(Prose, APictureThatCannotBeHadLeavesItsText) {
  model::Inline image = model::plain("our kitchen")[0];
  image.kind = model::InlineKind::kImage;
  image.image = "gone.png";
  Block block;
  block.inlines = {image};
  EXPECT_THAT(tree_of({block}), HasSubstr("text \"our kitchen\" P"));
}

TEST(Prose, TheTextOfAMissingPictureStaysInItsLine) {
  model::Inline image = model::plain("our kitchen")[0];
  image.kind = model::InlineKind::kImage;
  image.image = "gone.png";
  Block block;
  block.inlines = {image, model::plain(" and the oven")[0]};
  EXPECT_THAT(tree_of({block}), HasSubstr("text \"our kitchen and the oven\" P"));
}

TEST(Prose, TextAfterAPictureBeginsWithoutASpace) {
  World world;
  world.picture("kitchen.png", 50, 25);
  model::Inline image = model::plain("our kitchen")[0];
  image.kind = model::InlineKind::kImage;
  image.image = "kitchen.png";
  Block block;
  block.inlines = {image, model::plain(" and the oven")[0]};
  EXPECT_THAT(tree_of(world, {block}), HasSubstr("text \"and the oven\" P"));
}

TEST(Prose, APictureIsScaledToTheRegion) {
  World world;
  world.picture("kitchen.png", 5000, 2500);
  model::Inline image = model::plain("our kitchen")[0];
  image.kind = model::InlineKind::kImage;
  image.image = "kitchen.png";
  Block block;
  block.inlines = {image};
  EXPECT_THAT(tree_of(world, {block}), HasSubstr("300x150 Figure alt \"our kitchen\""));
}

TEST(Prose, BlankBlocksLeaveNoGap) {
  EXPECT_THAT(tree_of({paragraph(" "), paragraph("Two.")}), Not(HasSubstr("gaps 4")));
}

TEST(Prose, EndlessNestingEnds) {
  Block block = paragraph("deep");
  for (int i = 0; i < 100; ++i) block = list(BlockKind::kBulletList, {item({block})});
  EXPECT_THAT(tree_of({block}), HasSubstr("deep"));
}

}  // namespace
}  // namespace cvpress::compose

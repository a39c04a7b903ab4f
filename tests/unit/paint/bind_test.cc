#include "paint/bind.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cvpress::paint {
namespace {

using testing::ElementsAre;

BoundList bound_list(const std::string& title, std::size_t pages) {
  BoundList one;
  one.title = title;
  one.list.outline.push_back({1, title + " section", pages - 1, {}});
  for (std::size_t i = 0; i < pages; ++i) {
    DrawGlyphs text;
    text.place.paragraph = 1;
    one.list.pages.push_back({{100, 100}, {text}});
  }
  return one;
}

DisplayList bound_letter_and_cv() {
  std::vector<BoundList> lists;
  lists.push_back(bound_list("Letter", 1));
  lists.push_back(bound_list("CV", 2));
  lists.back().language = "de";
  return bound(std::move(lists));
}

const layout::Tag* part_of(const Page& page) {
  const auto* begin = std::get_if<BeginTag>(&page.ops.front());
  return begin != nullptr ? begin->tag.get() : nullptr;
}

TEST(Bound, PutsTheOutlineOfEachBelowItsTitle) {
  std::vector<std::string> lines;
  for (const OutlineItem& item : bound_letter_and_cv().outline) {
    lines.push_back(std::to_string(item.level) + " " + item.title + " " +
                    std::to_string(item.page));
  }
  EXPECT_THAT(lines, ElementsAre("1 Letter 0", "2 Letter section 0", "1 CV 1", "2 CV section 2"));
}

TEST(Bound, MakesOnePartOfThePagesOfEach) {
  const DisplayList list = bound_letter_and_cv();
  ASSERT_EQ(list.pages.size(), 3u);
  ASSERT_NE(part_of(list.pages[0]), nullptr);
  EXPECT_EQ(part_of(list.pages[1])->role, layout::Role::kPart);
  EXPECT_EQ(part_of(list.pages[1])->language, "de");
  EXPECT_EQ(part_of(list.pages[1]), part_of(list.pages[2]));
  EXPECT_NE(part_of(list.pages[0]), part_of(list.pages[1]));
  EXPECT_TRUE(std::holds_alternative<EndTag>(list.pages[2].ops.back()));
}

TEST(Bound, KeepsParagraphsApart) {
  std::vector<std::uint32_t> numbers;
  for (const Page& page : bound_letter_and_cv().pages) {
    numbers.push_back(std::get<DrawGlyphs>(page.ops[1]).place.paragraph);
  }
  EXPECT_THAT(numbers, ElementsAre(1u, 2u, 2u));
}

}  // namespace
}  // namespace cvpress::paint

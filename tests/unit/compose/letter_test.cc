// Letters on pages: every field is printed, or it is told that it is not.
#include "compose/dump.h"
#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::World;

model::Letter& add_letter(World& world) {
  world.resume.person.name = "Ada Example";
  model::Letter& letter = world.resume.letter.emplace();
  letter.recipient = {model::plain("Northwind Tools"), model::plain("Harbour Road 5")};
  letter.date = testing::date(2026, 5, 3);
  letter.subject = model::plain("A new post");
  letter.body = {testing::paragraph("I can start at once."), testing::paragraph("Ask me.")};
  letter.enclosures = {model::plain("CV"), model::plain("Papers")};
  return letter;
}

TEST(ComposedLetter, HasItsFields) {
  World world;
  add_letter(world);
  const model::Entry none;
  EXPECT_EQ(world.print("{letter.recipient join ' / '}", none), "Northwind Tools~/~Harbour Road 5");
  EXPECT_EQ(world.print("{letter.subject}{?, {letter.place}}", none), "A new post");
  EXPECT_EQ(world.print("{letter.date as day}", none), "May~3,~2026");
  world.resume.language = "de";
  EXPECT_EQ(world.print("{letter.date as day}", none), "3.~Mai~2026");
  world.resume.letter.reset();
  EXPECT_EQ(world.print("{letter.subject}", none), "");
}

TEST(ComposedLetter, IsPromised) {
  World world;
  add_letter(world);
  world.element("entry", testing::text_element("{title}"));
  world.layout.regions["main"].content = {testing::named("all")};
  world.element("all", testing::stack_element({"to", "about", "text", "more"}));
  world.element("to", testing::text_element("{letter.recipient join ' '} {letter.date as iso}"));
  world.element("about", testing::text_element("{letter.subject}"));
  world.element("text", testing::prose_element("letter.body"));
  world.element("more", testing::text_element("{letter.enclosures}"));
  const Document document = world.compose();
  EXPECT_EQ(world.warnings(), "");
  ASSERT_EQ(document.promises.size(), 1u);
  EXPECT_NE(document.promises[0].letter, nullptr);
  EXPECT_TRUE(document.promises[0].printed.contains("letter.body"));
  EXPECT_EQ(document.names.title, "A new post");
}

TEST(ComposedLetter, LosesNothingUntold) {
  World world;
  add_letter(world).subject.front().where = {1, 4, 9};
  world.layout.regions["main"].content = {testing::named("told")};
  world.element("told", testing::prose_element("letter.body"));
  world.compose();
  EXPECT_THAT(world.warnings(), HasSubstr("does not print the letter's \"subject\""));
  EXPECT_THAT(world.warnings(), HasSubstr("does not print the letter's \"recipient\""));
  EXPECT_THAT(world.warnings(), Not(HasSubstr("\"body\"")));
}

TEST(ComposedLetter, NeedsALayoutOfLetters) {
  World world;
  add_letter(world);
  world.compose();
  EXPECT_THAT(world.warnings(), HasSubstr("prints no letters"));
}

TEST(ComposedLetter, WithoutASubjectIsCalledByItsWriter) {
  World world;
  add_letter(world).subject.clear();
  EXPECT_EQ(world.compose().names.title, "Ada Example");
}

}  // namespace
}  // namespace cvpress::compose

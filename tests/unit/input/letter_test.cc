// Letters out of Markdown files.
#include "input/letter.h"

namespace {

using namespace cvpress;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

struct LetterOutcome {
  std::optional<input::ReadLetter> read;
  std::string messages;
  model::Letter letter() const { return read ? read->letter : model::Letter(); }
  std::string subject() const { return model::plain_text(letter().subject); }
  std::string body() const { return model::plain_text(letter().body); }
};

LetterOutcome read_letter(const std::string& text, const locale::Variables& variables = {},
                          const std::string& language = "", const std::string& name = "letter.md") {
  MemoryFiles files;
  files.add(name, text);
  SourceMap sources;
  Diagnostics diagnostics;
  auto read = input::read_letter({name, language, variables}, files, sources, diagnostics);
  LetterOutcome outcome;
  if (read) outcome.read = std::move(*read);
  outcome.messages = diagnostics_as_text(diagnostics, sources);
  return outcome;
}

std::vector<std::string> lines_of(const std::vector<model::InlineText>& lines) {
  std::vector<std::string> texts;
  for (const model::InlineText& line : lines) texts.push_back(model::plain_text(line));
  return texts;
}

TEST(Letter, IsAllBodyWithoutFrontMatter) {
  const LetterOutcome outcome = read_letter("Dear all,\n\nI write.\n");
  EXPECT_EQ(outcome.body(), "Dear all,\nI write.");
  EXPECT_EQ(outcome.messages, "");
}

TEST(Letter, HasTheFieldsOfItsFrontMatter) {
  const LetterOutcome outcome = read_letter(
      "---\nrecipient: |\n  Northwind Tools\n  Harbour Road 5\nreference: Ad 7\nplace: Bergen\n"
      "date: 2026-05-11\nsubject: A *new* post\nopening: Dear Ms Novak,\nclosing: Yours\n"
      "signature: hand.png\nenclosures: [CV, Papers]\nps: Soon!\n---\nText.\n");
  const model::Letter letter = outcome.letter();
  EXPECT_THAT(lines_of(letter.recipient), ElementsAre("Northwind Tools", "Harbour Road 5"));
  EXPECT_EQ(model::plain_text(letter.reference), "Ad 7");
  EXPECT_EQ(model::plain_text(letter.place), "Bergen");
  EXPECT_EQ(letter.date, (model::Date{2026, 5, 11, "", {}}));
  EXPECT_EQ(outcome.subject(), "A new post");
  EXPECT_TRUE(letter.subject[1].emphasis);
  EXPECT_EQ(model::plain_text(letter.opening), "Dear Ms Novak,");
  EXPECT_EQ(model::plain_text(letter.closing), "Yours");
  EXPECT_EQ(letter.signature.name, "hand.png");
  EXPECT_THAT(lines_of(letter.enclosures), ElementsAre("CV", "Papers"));
  EXPECT_EQ(model::plain_text(letter.postscript), "Soon!");
  EXPECT_EQ(outcome.messages, "");
}

TEST(Letter, MayHaveFrontMatterInToml) {
  EXPECT_EQ(read_letter("+++\nsubject = \"A post\"\ndate = 2026-05-11\n+++\nText.\n").subject(),
            "A post");
}

TEST(Letter, MayBeAFileOfDataAlone) {
  const LetterOutcome outcome =
      read_letter(R"({"subject": "A post", "body": "One.\n\nTwo."})", {}, "", "letter.json");
  EXPECT_EQ(outcome.subject(), "A post");
  EXPECT_EQ(outcome.body(), "One.\nTwo.");
  EXPECT_EQ(outcome.messages, "");
}

TEST(Letter, FillsVariablesInBodyAndFields) {
  const LetterOutcome outcome = read_letter(
      "---\nrecipient: |\n  {company}\n  {address}\nsubject: Work at {company}\n---\n"
      "I like {company}, *{company}* and {{braces}}.\n",
      {{"company", "R_D *Tools*"}, {"address", "Quay 1\nBergen"}});
  EXPECT_EQ(outcome.messages, "");
  EXPECT_THAT(lines_of(outcome.letter().recipient), ElementsAre("R_D *Tools*", "Quay 1", "Bergen"));
  EXPECT_EQ(outcome.subject(), "Work at R_D *Tools*");
  EXPECT_EQ(outcome.body(), "I like R_D *Tools*, R_D *Tools* and {braces}.");
}

TEST(Letter, MayBeginWithAVariable) {
  EXPECT_EQ(read_letter("{opening},\n\nI write.\n", {{"opening", "Dear all"}}).body(),
            "Dear all,\nI write.");
}

TEST(Letter, MayHaveFrontMatterInJson) {
  const LetterOutcome outcome = read_letter("{\n  \"subject\": \"A post\"\n}\nText.\n");
  EXPECT_EQ(outcome.subject(), "A post");
  EXPECT_EQ(outcome.body(), "Text.");
}

TEST(Letter, TellsTheNearestVariableAndItsPlace) {
  const LetterOutcome outcome =
      read_letter("---\nsubject: x\n---\nText.\n\nI like\n{compny}.\n", {{"company", "Works"}});
  EXPECT_FALSE(outcome.read);
  EXPECT_THAT(outcome.messages, HasSubstr("letter.md:7:2: error: there is no variable \"compny\""));
  EXPECT_THAT(outcome.messages, HasSubstr("did you mean \"company\""));
}

TEST(Letter, TellsAnUnknownVariableOnce) {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "{compny} *{compny}*\n\n";
  const LetterOutcome outcome = read_letter(text, {{"company", "Works"}});
  EXPECT_FALSE(outcome.read);
  EXPECT_EQ(outcome.messages.find("compny"), outcome.messages.find("\"compny\"") + 1);
  EXPECT_LT(outcome.messages.size(), 400u);
}

TEST(Letter, DoesNotGrowBeyondAllBounds) {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "*{company}* {company}\n\n";
  const LetterOutcome outcome = read_letter(text, {{"company", std::string(100000, 'x')}});
  EXPECT_FALSE(outcome.read);
  EXPECT_THAT(outcome.messages, HasSubstr("too long"));
}

TEST(Letter, TellsAMisspeltKeyWithTheNearest) {
  const LetterOutcome outcome = read_letter("---\nsubjct: A post\n---\nText.\n");
  EXPECT_TRUE(outcome.read);
  EXPECT_THAT(outcome.messages, HasSubstr("letter.md:2:1: warning"));
  EXPECT_THAT(outcome.messages, HasSubstr("subject"));
}

TEST(Letter, IsInTheLanguageThatItSays) {
  EXPECT_EQ(read_letter("---\nlanguage: nb\n---\nText.\n").read->language, "nb");
  EXPECT_EQ(read_letter("---\nlanguage: nb\n---\nText.\n", {}, "fi").read->language, "fi");
}

TEST(Letter, IsInTheWayOfALanguageThatItSays) {
  const std::string text = "---\nlanguage: en-GB\n---\nText.\n";
  EXPECT_EQ(read_letter(text, {}, "en").read->language, "en-GB");
  EXPECT_EQ(read_letter(text, {}, "de").read->language, "de");
  EXPECT_EQ(read_letter(text, {}, "en-US").read->language, "en-US");
}

TEST(Letter, IsInTheLanguageThatItsTextIsIn) {
  const LetterOutcome outcome = read_letter(
      "---\ndate: 3. März 2026\n---\nIch schreibe Ihnen, weil ich die \"Anzeige\" gelesen habe, "
      "und "
      "würde mich über ein Gespräch mit Ihnen sehr freuen. Die Arbeit ist für mich nicht neu.\n");
  EXPECT_EQ(outcome.read->language, "de");
  EXPECT_EQ(outcome.letter().date, (model::Date{2026, 3, 3, "", {}}));
  EXPECT_THAT(outcome.body(), HasSubstr("„Anzeige“"));
  EXPECT_EQ(outcome.messages, "");
}

TEST(Letter, KeepsItsWishesForTheLook) {
  const LetterOutcome outcome = read_letter("---\ncvpress: {layout: letter-us}\n---\nText.\n");
  ASSERT_NE(outcome.read->look.map(), nullptr);
  EXPECT_NE(outcome.read->look.map()->find("layout"), nullptr);
  EXPECT_EQ(outcome.messages, "");
}

TEST(Letter, ThatSaysNothingIsAnError) {
  const LetterOutcome outcome = read_letter("---\nplace: Bergen\n---\n");
  EXPECT_FALSE(outcome.read);
  EXPECT_THAT(outcome.messages, HasSubstr("error: the letter says nothing"));
}

TEST(Letter, ThatIsNotThereIsAnError) {
  MemoryFiles files;
  SourceMap sources;
  Diagnostics diagnostics;
  EXPECT_FALSE(input::read_letter({"none.md", "", {}}, files, sources, diagnostics));
  EXPECT_THAT(diagnostics_as_text(diagnostics, sources), HasSubstr("cannot read none.md"));
}

TEST(Letter, TellsOfAFieldThatIsNoText) {
  const LetterOutcome outcome =
      read_letter("---\nsubject: [a, b]\nrecipient: [{a: b}]\n---\nText.\n");
  EXPECT_TRUE(outcome.read);
  EXPECT_THAT(outcome.messages, HasSubstr("letter.md:2:10: warning"));
  EXPECT_THAT(outcome.messages, HasSubstr("letter.md:3:13: warning: a line of text"));
}

}  // namespace

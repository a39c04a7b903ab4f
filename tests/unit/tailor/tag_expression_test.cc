#include "tailor/tag_expression.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using testing::HasSubstr;

struct ParsedExpression {
  std::optional<TagExpression> expression;
  std::string message;
  SourceSpan where;
};

/// Parses a text that stands at byte 100 of a file.
ParsedExpression parsed(std::string_view text) {
  Diagnostics diagnostics;
  const SourceSpan where{1, 100, static_cast<std::uint32_t>(100 + text.size())};
  ParsedExpression result{parse_tag_expression(text, where, diagnostics), "", {}};
  if (!diagnostics.all().empty()) {
    result.message = diagnostics.all().front().message;
    result.where = diagnostics.all().front().where;
  }
  return result;
}

bool holds(std::string_view text, const Tags& tags) {
  const auto result = parsed(text);
  EXPECT_TRUE(result.expression) << text << ": " << result.message;
  return result.expression && result.expression->holds_for(tags);
}

TEST(TagExpression, HoldsForATag) {
  EXPECT_TRUE(holds("backend", {"backend"}));
  EXPECT_FALSE(holds("backend", {"frontend"}));
  EXPECT_FALSE(holds("backend", {}));
  EXPECT_TRUE(holds("Backend", {"backend"}));
}

TEST(TagExpression, BindsNotCloserThanAndCloserThanOr) {
  EXPECT_TRUE(holds("a or b and c", {"a"}));
  EXPECT_FALSE(holds("(a or b) and c", {"a"}));
  EXPECT_TRUE(holds("not a and b", {"b"}));
  EXPECT_FALSE(holds("not (a or b)", {"b"}));
  EXPECT_TRUE(holds("not not a", {"a"}));
}

TEST(TagExpression, KnowsSignsForWords) {
  EXPECT_TRUE(holds("a & !b | c", {"a"}));
  EXPECT_FALSE(holds("a&&!b||c", {"a", "b"}));
  EXPECT_TRUE(holds("A AND NOT b", {"a"}));
}

TEST(TagExpression, TakesTagsOfSeveralWordsInQuotes) {
  EXPECT_TRUE(holds("\"web 3\"", {"web 3"}));
  EXPECT_TRUE(holds("'and' or x", {"and"}));
  EXPECT_TRUE(holds("c++ and node.js", {"c++", "node.js"}));
}

TEST(TagExpression, HoldsForWhatIsBelowATag) {
  EXPECT_TRUE(holds("backend", {"backend/go"}));
  EXPECT_FALSE(holds("backend/go", {"backend"}));
  EXPECT_FALSE(holds("back", {"backend"}));
}

TEST(TagExpression, NamesItsTags) {
  EXPECT_THAT(parsed("a and (B or not 'c d')").expression->names(),
              testing::ElementsAre("a", "b", "c d"));
}

TEST(TagExpression, JoinsTwo) {
  const auto both = TagExpression::either(*parsed("a and b").expression, *parsed("c").expression);
  EXPECT_TRUE(both.holds_for({"c"}));
  EXPECT_TRUE(both.holds_for({"a", "b"}));
  EXPECT_FALSE(both.holds_for({"a"}));
}

struct WrongExpression {
  const char* text;
  const char* message;
};

TEST(TagExpression, TellsWhatIsWrongAndWhere) {
  const WrongExpression mistakes[] = {
      {"", "column 1: a tag is missing at the end"},
      {"a and", "column 6: a tag is missing at the end"},
      {"a b", "column 3: \"and\" or \"or\" should stand before \"b\""},
      {"a, b", "column 2: \"and\" or \"or\" should stand before \",\""},
      {"(a or b", "column 8: a \")\" is missing at the end"},
      {"ä or )", "column 6: a tag should stand before \")\""},
      {"a)", "column 2: nothing opens this \")\""},
      {"and a", "column 1: a tag should stand before \"and\""},
      {"'a", "column 1: a tag should stand before \"'\""},
      {"\"\" or a", "column 1: a tag should stand before"},
  };
  for (const WrongExpression& wrong : mistakes) {
    EXPECT_THAT(parsed(wrong.text).message, HasSubstr(wrong.message)) << wrong.text;
    EXPECT_FALSE(parsed(wrong.text).expression) << wrong.text;
  }
  EXPECT_EQ(parsed("a b").where, (SourceSpan{1, 102, 103}));
}

TEST(TagExpression, IsBounded) {
  EXPECT_THAT(parsed(std::string(100'000, '(')).message, HasSubstr("nested too deeply"));
  EXPECT_THAT(parsed(std::string(100'000, '!')).message, HasSubstr("nested too deeply"));
  std::string many = "a";
  for (int i = 0; i < 5000; ++i) many += "|a";
  EXPECT_THAT(parsed(many).message, HasSubstr("too long"));
}

/// The bullets of the first job, tailored with a focus.
std::string bullets_with(const std::string& plan, const std::string& focus) {
  tests::Tailoring tailoring;
  tailoring.variables = {{"focus", focus}, {"other", ""}};
  tailoring.with({"include: lead", plan});
  return tailoring.is_made ? tailoring.description(1, 0) : tailoring.messages();
}

TEST(TagExpression, IsFilledWithVariables) {
  const std::string of_web = "include: web3 or backend";
  const std::string expected = bullets_with(of_web, "");
  EXPECT_THAT(expected, HasSubstr("Cut costs"));
  EXPECT_EQ(bullets_with("include: 'web3 or {focus}'", "Backend"), expected);
  EXPECT_EQ(bullets_with("include: 'web3 or {other|Backend}'", ""), expected);
  EXPECT_EQ(bullets_with("include: [web3, '\"{focus.lower}\"']", "Backend"), expected);
  EXPECT_THAT(bullets_with("exclude: '{focus}'\ninclude: web3 or backend", "backend"),
              testing::Not(HasSubstr("Cut costs")));
}

TEST(TagExpression, SaysNothingWhereItsVariableIsEmpty) {
  EXPECT_EQ(bullets_with("include: '{focus|}'", ""), bullets_with("", ""));
  EXPECT_THAT(bullets_with("include: 'web3 or {focus|}'", ""),
              HasSubstr("plan:1:10: error: a tag of this expression is empty"));
  EXPECT_THAT(bullets_with("include: '{foucs}'", "lead"), HasSubstr("plan:1:10: error"));
  EXPECT_THAT(bullets_with("include: '{focus'", "lead"), HasSubstr("plan:1:10: error"));
}

}  // namespace
}  // namespace cvpress::tailor

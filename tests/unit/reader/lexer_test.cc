#include "reader/lexer.h"

#include <gtest/gtest.h>

namespace cvpress::reader {
namespace {

std::vector<double> numbers_of(std::string_view text) {
  std::vector<double> all;
  Lexer lexer(text);
  for (Token token = lexer.next(); token.kind == TokenKind::kNumber; token = lexer.next()) {
    all.push_back(token.number);
  }
  return all;
}

std::string literal_of(std::string_view text) {
  std::string out;
  append_literal(out, Lexer(text).next().text);
  return out;
}

TEST(Lexer, ReadsNumbersOfEveryForm) {
  EXPECT_EQ(numbers_of("12 -3 +4 .5 -.25 6. --7 0"),
            (std::vector<double>{12, -3, 4, 0.5, -0.25, 6, -7, 0}));
}

TEST(Lexer, KeepsNumbersThatAreTooLargeAtTheirEnd) {
  std::string digits(400, '9');
  digits.append(" -").append(400, '9');
  const auto numbers = numbers_of(digits);
  ASSERT_EQ(numbers.size(), 2u);
  EXPECT_GE(numbers[0], 1e15);
  EXPECT_LT(numbers[0], 1e17);
  EXPECT_LE(numbers[1], -1e15);
}

TEST(Lexer, CountsNoZerosAtTheFrontOfANumber) {
  EXPECT_EQ(numbers_of("0000000000000000000000012.5 .0000000000000000000000012"),
            (std::vector<double>{12.5, 0}));
}

TEST(Lexer, PassesOverWhatFollowsANumberAtOnce) {
  EXPECT_EQ(numbers_of("1.5-3 2e5 7"), (std::vector<double>{1.5, 2, 7}));
}

TEST(Lexer, TakesALoneSignForAWord) {
  EXPECT_EQ(Lexer("-x").next().kind, TokenKind::kWord);
}

TEST(Lexer, ReadsNamesWithEscapes) {
  const Token token = Lexer("/A#20B#zz/C").next();
  EXPECT_EQ(token.kind, TokenKind::kName);
  EXPECT_EQ(unescaped_name(token.text), "A B#zz");
}

TEST(Lexer, ReadsLiteralStringsWithParenthesesAndEscapes) {
  EXPECT_EQ(literal_of("(a(b)c)"), "a(b)c");
  EXPECT_EQ(literal_of(R"((\(\)\\\n\101\7x\q))"), "()\\\nA\7xq");
  EXPECT_EQ(literal_of("(a\\\r\nb\r\nc)"), "ab\nc");
}

TEST(Lexer, EndsAStringThatIsNotClosedWithTheBytes) {
  EXPECT_EQ(literal_of("(abc"), "abc");
  EXPECT_EQ(literal_of("(abc\\"), "abc");
  EXPECT_EQ(Lexer("<41").next().text, "41");
}

TEST(Lexer, ReadsHexadecimalStrings) {
  std::string out;
  append_hex(out, "4 1 4z2 5");
  EXPECT_EQ(out, "ABP");
}

TEST(Lexer, PassesOverComments) {
  EXPECT_EQ(numbers_of("1 % 2\n3%4\r5"), (std::vector<double>{1, 3, 5}));
}

TEST(Lexer, EndsWithoutAToken) {
  EXPECT_EQ(Lexer("  % nothing").next().kind, TokenKind::kEnd);
  EXPECT_EQ(Lexer("abc", 99).next().kind, TokenKind::kEnd);
}

}  // namespace
}  // namespace cvpress::reader

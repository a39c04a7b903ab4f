#include "batch/name_template.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "batch/name_register.h"

namespace cvpress::batch {
namespace {

using testing::HasSubstr;

tailor::Variables example_variables() {
  return {{"company", "Müller & Söhne"},
          {"job_role", "C++ Engineer"},
          {"empty", ""},
          {"up", "../x"},
          {"dots", ".."}};
}

/// The name, or what is wrong with it or its template.
std::string name_from(std::string_view text, const tailor::Variables& variables) {
  Diagnostics diagnostics;
  const auto name = read_name_template(text, {}, diagnostics);
  if (!name) {
    const Diagnostic& error = diagnostics.all().front();
    return error.message + (error.hints.empty() ? "" : " | " + error.hints[0].text);
  }
  const auto filled = filled_name(*name, variables);
  if (filled) return *filled;
  return filled.error().message + " | " + filled.error().hint;
}

std::string example_name(std::string_view text) {
  tailor::Variables variables = example_variables();
  variables.insert({{"variant", "backend"}, {"lang", "de"}, {"date", "2026-05-01"}, {"row", "7"}});
  return name_from(text, variables);
}

TEST(NameTemplate, IsFilledFromVariables) {
  EXPECT_EQ(example_name("out/{company.slug}-{Job Role.slug}.pdf"),
            "out/mueller-soehne-c-engineer.pdf");
  EXPECT_EQ(example_name("{company}.pdf"), "Mueller-&-Soehne.pdf");
  EXPECT_EQ(example_name("{company.slug.upper}_{job-role.lower}.pdf"),
            "MUELLER-SOEHNE_c++-engineer.pdf");
  EXPECT_EQ(example_name("a{{b}}.pdf"), "a{b}.pdf");
}

TEST(NameTemplate, HasTextsInstead) {
  EXPECT_EQ(example_name("{empty.slug|No Body}-{nobody.lower|X}{empty|}.pdf"), "no-body-x.pdf");
  EXPECT_EQ(example_name("{row}-{row:3}.pdf"), "7-007.pdf");
}

TEST(NameTemplate, KnowsWhatEveryDocumentHas) {
  EXPECT_EQ(example_name("{variant}-{lang}-{row}-{row:4}-{date:%Y-%m}.pdf"),
            "backend-de-7-0007-2026-05.pdf");
  EXPECT_EQ(example_name("{date}_{date:%d%m%y}.pdf"), "2026-05-01_010526.pdf");
}

TEST(NameTemplate, TellsWhatADocumentDoesNotHave) {
  const tailor::Variables none;
  EXPECT_THAT(name_from("{date}", none), HasSubstr("{date}: the document has no date"));
  EXPECT_THAT(name_from("{variant}", none), HasSubstr("is of no variant"));
  EXPECT_THAT(name_from("{lang}", none), HasSubstr("has no language"));
}

TEST(NameTemplate, ShowsTheBeginningOfWhatIsVeryLong) {
  const std::string told = name_from("{x}.pdf", {{"x", std::string(5000, 'a')}});
  EXPECT_THAT(told, HasSubstr("aaa…\" has 5004 bytes"));
  EXPECT_LT(told.size(), 200u);
}

TEST(NameTemplate, TellsWhatIsWrongWithIt) {
  EXPECT_EQ(example_name("{company.slugg}"),
            "{company.slugg}: there is no filter \"slugg\" | did you mean \"slug\"?");
  EXPECT_EQ(example_name("{compny.slug}"),
            "{compny.slug}: there is no variable \"compny\" | did you mean \"company\"?");
  EXPECT_THAT(example_name("{company"), HasSubstr("never closed"));
  EXPECT_THAT(example_name("company}"), HasSubstr("never opened"));
  EXPECT_THAT(example_name("{}"), HasSubstr("a variable was expected"));
  EXPECT_THAT(example_name("{date:%Q}"), HasSubstr("\"%Q\" is no part of a date"));
  EXPECT_THAT(example_name("{row:x}"), HasSubstr("a number of digits was expected"));
  EXPECT_THAT(example_name("{company:4}"), HasSubstr("only date and row have a form"));
  EXPECT_THAT(example_name(""), HasSubstr("is empty"));
}

TEST(NameTemplate, RefusesValuesThatMakeNoName) {
  EXPECT_THAT(example_name("{empty.slug}.pdf"),
              HasSubstr("{empty.slug}: the variable \"empty\" is empty here"));
  EXPECT_THAT(example_name("{dots.slug}.pdf"), HasSubstr("has no letter or digit"));
}

TEST(NameTemplate, NeverLeavesTheFolder) {
  EXPECT_EQ(
      example_name("out/{up}.pdf"),
      "the file's name \"out/..-x.pdf\" has the name \"..-x.pdf\", which begins with \".\" | ");
  EXPECT_THAT(example_name("{dots}/x.pdf"), HasSubstr("leads out of its folder"));
  EXPECT_THAT(example_name("/tmp/{company.slug}.pdf"), HasSubstr("is absolute"));
}

TEST(NameRegister, FindsNamesThatSeveralDocumentsHave) {
  NameRegister names;
  names.add("out/a.pdf", 0, 1);
  names.add("out/b.pdf", 1, 2);
  names.add("out/A.pdf", 2, 3);
  names.add("out/a.pdf", 3, 5);
  const auto collisions = names.collisions();
  ASSERT_EQ(collisions.size(), 2u);
  EXPECT_EQ(collisions[0].first_row, 1u);
  EXPECT_EQ(collisions[0].second_row, 3u);
  EXPECT_EQ(collisions[1].first, 0u);
  EXPECT_EQ(collisions[1].second, 3u);
}

TEST(NameRegister, FindsNamesThatPagesOfAnotherMayHave) {
  NameRegister names;
  names.add("out/a-2.png", 0, 1);
  names.add("out/A.png", 1, 2);
  names.add("out/a-02.png", 2, 3);
  names.add("a-1.png", 3, 4);
  names.add("out/a-1.pdf", 4, 5);
  names.add("out/a-.png", 5, 6);
  names.add("out/a-12.PNG", 6, 7);
  const auto collisions = names.collisions();
  ASSERT_EQ(collisions.size(), 2u);
  EXPECT_EQ(collisions[0].first_row, 1u);
  EXPECT_EQ(collisions[0].second_row, 2u);
  EXPECT_EQ(collisions[1].first_row, 2u);
  EXPECT_EQ(collisions[1].second_row, 7u);
}

TEST(NameRegister, TellsManyNamesApart) {
  NameRegister names;
  for (std::uint32_t i = 0; i < 200'000; ++i) names.add(std::to_string(i) + ".pdf", i, i);
  EXPECT_TRUE(names.collisions().empty());
}

}  // namespace
}  // namespace cvpress::batch

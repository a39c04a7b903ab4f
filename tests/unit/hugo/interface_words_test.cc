#include "hugo/interface_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cvpress::hugo {
namespace {

using testing::HasSubstr;

struct Outcome {
  std::map<std::string, std::string, std::less<>> words;
  std::string messages;
};

Outcome words_of(const std::map<std::string, std::string>& i18n, const std::string& language) {
  MemoryFiles files;
  for (const auto& [name, text] : i18n) files.add("site/i18n/" + name, text);
  Site site;
  site.root = "site";
  site.language = language;
  SourceMap sources;
  Diagnostics diagnostics;
  model::Resume resume;
  read_interface_words({sources, diagnostics, files, site, ""}, resume);
  return {resume.words, diagnostics_as_text(diagnostics, sources)};
}

struct Shape {
  const char* name;
  const char* text;
};

void PrintTo(const Shape& shape, std::ostream* out) {
  *out << shape.name;
}

class InterfaceWords : public testing::TestWithParam<Shape> {};

TEST_P(InterfaceWords, AreReadInEachOfHugosShapes) {
  const Outcome outcome = words_of({{GetParam().name, GetParam().text}}, "de");
  EXPECT_EQ(outcome.words.at("present"), "bis heute");
  EXPECT_EQ(outcome.messages, "");
}

INSTANTIATE_TEST_SUITE_P(
    All, InterfaceWords,
    testing::Values(Shape{"de.yaml", "- id: present\n  translation: bis heute\n"},
                    Shape{"de.yaml", "- id: present\n  translation: {other: bis heute}\n"},
                    Shape{"de.yml", "present: bis heute\n"},
                    Shape{"de.yaml", "present:\n  one: nichts\n  other: bis heute\n"},
                    Shape{"de.toml", "[present]\nother = \"bis heute\"\n"},
                    Shape{"de.toml", "present = \"bis heute\"\n"},
                    Shape{"DE.json", "[{\"id\": \"present\", \"translation\": \"bis heute\"}]"},
                    Shape{"de.json", "{\"present\": {\"other\": \"bis heute\"}}"}));

TEST(InterfaceWordsOfASite, AreThoseOfItsLanguage) {
  const auto words =
      words_of({{"en.yaml", "present: now"}, {"zh.yaml", "present: 今"}}, "zh").words;
  EXPECT_EQ(words.at("present"), "今");
  EXPECT_EQ(words.size(), 1u);
}

TEST(InterfaceWordsOfASite, FallBackToTheLanguageWithoutRegion) {
  const auto words =
      words_of({{"zh-Hans.yaml", "present: 今"}, {"zh.yaml", "present: 现在\neducation: 学历\n"}},
               "zh-hans")
          .words;
  EXPECT_EQ(words.at("present"), "今");
  EXPECT_EQ(words.at("education"), "学历");
}

TEST(InterfaceWordsOfASite, GiveOlderKeysTheirPresentNames) {
  const auto words =
      words_of({{"en.yaml", "- {id: pub_conf, translation: Talk paper}"}}, "en").words;
  EXPECT_EQ(words.at("pub_paper_conference"), "Talk paper");
}

TEST(InterfaceWordsOfASite, LeaveOutWhatACvDoesNotSay) {
  const auto outcome = words_of({{"en.yaml",
                                  "search: Find\nlast_updated: On\npresent: ' '\n"
                                  "publications: [a]\n"}},
                                "en");
  EXPECT_TRUE(outcome.words.empty());
  EXPECT_EQ(outcome.messages, "");
}

TEST(InterfaceWordsOfASite, AreNoTemplates) {
  const auto outcome = words_of({{"en.yaml", "present: 'since {{ .Count }}'"}}, "en");
  EXPECT_TRUE(outcome.words.empty());
  EXPECT_THAT(outcome.messages, HasSubstr("en.yaml:1:10: note: present is filled in by Hugo only"));
}

TEST(InterfaceWordsOfASite, AreNotUsedWhereTheFileIsBroken) {
  const auto outcome = words_of({{"en.toml", "[present\nother = 1\n"}}, "en");
  EXPECT_TRUE(outcome.words.empty());
  EXPECT_THAT(outcome.messages, HasSubstr("site/i18n/en.toml:1:"));
  EXPECT_THAT(outcome.messages, HasSubstr("warning: the words of site/i18n/en.toml are not used"));
  EXPECT_EQ(outcome.messages.find("error"), std::string::npos);
}

TEST(InterfaceWordsOfASite, AreNotUsedWhereTheFileIsTextAlone) {
  const auto outcome = words_of({{"en.yaml", "present"}}, "en");
  EXPECT_TRUE(outcome.words.empty());
  EXPECT_THAT(outcome.messages, HasSubstr("en.yaml:1:1: warning: interface words are a list"));
}

TEST(InterfaceWordsOfASite, MayBeMissing) {
  EXPECT_EQ(words_of({}, "en").messages, "");
  EXPECT_EQ(words_of({{"en.yaml", ""}}, "en").messages, "");
}

TEST(InterfaceWordsOfASite, BelongToNoFileThatIsReadAlone) {
  MemoryFiles files;
  files.add("i18n/en.yaml", "present: now");
  const Site alone;
  SourceMap sources;
  Diagnostics diagnostics;
  model::Resume resume;
  read_interface_words({sources, diagnostics, files, alone, ""}, resume);
  EXPECT_TRUE(resume.words.empty());
}

}  // namespace
}  // namespace cvpress::hugo

// Words of texts, as they are written and as they are compared.
#include "claims/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cvpress::claims {
namespace {

using testing::ElementsAre;

std::vector<std::string> written_words(std::string_view text) {
  std::vector<std::string> words;
  for (const Word& word : words_in(text)) words.push_back(word.written);
  return words;
}

TEST(JobWords, KeepTheSignsOfNames) {
  EXPECT_THAT(
      written_words("C++, C# and Node.js; .NET. CI/CD, Java/Kotlin, R&D (K8s)."),
      ElementsAre("C++", "C#", "and", "Node.js", ".NET", "CI/CD", "Java", "Kotlin", "R&D", "K8s"));
  EXPECT_THAT(written_words("full-stack Größe"), ElementsAre("full", "stack", "Größe"));
}

TEST(JobWords, AreFoldedToOneNumberAndTheUsualName) {
  EXPECT_EQ(folded_word("Databases"), "database");
  EXPECT_EQ(folded_word("Libraries"), "library");
  EXPECT_EQ(folded_word("business"), "business");
  EXPECT_EQ(folded_word("AWS"), "aws");
  EXPECT_EQ(folded_word("K8s"), folded_word("Kubernetes"));
  EXPECT_EQ(folded_word("Golang"), "go");
}

TEST(StopWords, AreFoundInBothTables) {
  for (const char* word : {"a", "your", "über", "zusammenarbeit", "we", "experience"}) {
    EXPECT_TRUE(is_stop_word(word)) << word;
  }
  EXPECT_FALSE(is_stop_word("kafka"));
}

}  // namespace
}  // namespace cvpress::claims

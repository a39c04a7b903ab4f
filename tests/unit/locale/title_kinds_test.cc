// What the titles of sections say about their kind.
#include "locale/title_kinds.h"

#include <gtest/gtest.h>

namespace {

using cvpress::locale::kind_of_title;
using cvpress::model::Kind;

TEST(KindOfTitle, KnowsTheUsualNames) {
  EXPECT_EQ(kind_of_title("Education"), Kind::kEducation);
  EXPECT_EQ(kind_of_title(" AUSBILDUNG "), Kind::kEducation);
  EXPECT_EQ(kind_of_title("Studium"), Kind::kEducation);
  EXPECT_EQ(kind_of_title("学歴"), Kind::kEducation);
  EXPECT_EQ(kind_of_title("Things I like"), std::nullopt);
}

TEST(KindOfTitle, GoesByTheFirstOfSeveralNames) {
  EXPECT_EQ(kind_of_title("Awards and distinctions"), Kind::kAwards);
  EXPECT_EQ(kind_of_title("Honors & Awards"), Kind::kAwards);
  EXPECT_EQ(kind_of_title("Talks, workshops"), Kind::kTalks);
  EXPECT_EQ(kind_of_title("Publications/Patents"), Kind::kPublications);
  EXPECT_EQ(kind_of_title("Life and Education"), std::nullopt);
}

}  // namespace

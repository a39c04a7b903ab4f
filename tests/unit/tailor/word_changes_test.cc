#include "tailor/word_changes.h"

#include <sstream>

#include <gmock/gmock.h>

namespace cvpress::tailor {
namespace {

std::vector<std::string> words_of_text(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::string marked_words(const std::vector<std::string>& words, const std::vector<bool>& changed) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    text += (i > 0 ? " " : "") + (changed[i] ? "[" + words[i] + "]" : words[i]);
  }
  return text;
}

/// Both texts, with brackets around what is not in the other.
std::string compared_words(const std::string& before, const std::string& after) {
  const auto first = words_of_text(before);
  const auto second = words_of_text(after);
  const WordChanges changes = word_changes(first, second);
  return marked_words(first, changes.removed) + " | " + marked_words(second, changes.added);
}

TEST(WordChanges, AreNoneInEqualTexts) {
  EXPECT_EQ(compared_words("a b a", "a b a"), "a b a | a b a");
  EXPECT_EQ(compared_words("", ""), " | ");
}

TEST(WordChanges, AreWhatOneTextLacks) {
  EXPECT_EQ(compared_words("led the small team", "led the team of five"),
            "led the [small] team | led the team [of] [five]");
  EXPECT_EQ(compared_words("", "new"), " | [new]");
}

TEST(WordChanges, LeaveWordsWithTheirNeighbours) {
  EXPECT_EQ(compared_words("the end of the year and the week", "of the year and the week"),
            "[the] [end] of the year and the week | of the year and the week");
}

TEST(WordChanges, AreFewWhereWordsAreOften) {
  EXPECT_EQ(compared_words("a chief engineer of all sorts x y z then engineer",
                           "engineer first u v w a chief engineer of all sorts x y z"),
            "a chief engineer of all sorts x y z [then] [engineer] | "
            "[engineer] [first] [u] [v] [w] a chief engineer of all sorts x y z");
}

TEST(WordChanges, AreNotThePartsOfALineInAnotherOrder) {
  EXPECT_EQ(compared_words("an engineer x 2020 acme bonn made it",
                           "an engineer x acme 2020 bonn made it"),
            "an engineer x 2020 acme bonn made it | an engineer x acme 2020 bonn made it");
}

TEST(WordChanges, AreBoundedInTime) {
  std::vector<std::string> before;
  std::vector<std::string> after;
  for (int i = 0; i < 40'000; ++i) {
    before.push_back(i % 2 == 0 ? "a" : "b");
    after.push_back(i % 2 == 0 ? "a" : "c");
  }
  EXPECT_TRUE(word_changes(before, after).removed[1]);
}

TEST(WordChanges, SpareNoWordThatIsTheSameByChance) {
  EXPECT_EQ(compared_words("a plans with reasons b", "a years with maps b"),
            "a [plans] [with] [reasons] b | a [years] [with] [maps] b");
  EXPECT_EQ(compared_words("a plans with us reasons", "a years with us maps"),
            "a [plans] with us [reasons] | a [years] with us [maps]");
}

TEST(WordChanges, OfAnotherOrderAreOnBothSides) {
  EXPECT_EQ(compared_words("1 2 3 4 5 6 7 8 9 a b", "a b 1 2 3 4 5 6 7 8 9"),
            "1 2 3 4 5 6 7 8 9 [a] [b] | [a] [b] 1 2 3 4 5 6 7 8 9");
}

}  // namespace
}  // namespace cvpress::tailor

// Words that are taken for two that run together, and are not.
#include "audit/joined_words.h"

#include "audit/missing_facts.h"
#include "support/inspected_pages.h"

namespace cvpress::audit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::cv_page;
using testing_support::good_lines;
using testing_support::line_at;
using testing_support::problems_of;
using testing_support::read_small;

reader::SeenWord word_of(const char* text, std::uint32_t first, std::uint32_t last) {
  reader::SeenWord word;
  word.text = text;
  word.first = first;
  word.last = last;
  return word;
}

/// The sign at the end of a line from the right stands beside the first of its English words.
TEST(JoinedWords, AreNotThoseWhoseSignsWereDrawnElsewhere) {
  reader::SeenDocument seen;
  seen.pages.resize(1);
  seen.pages[0].glyphs.resize(20);
  const reader::SeenWord hebrew = word_of("הערה", 0, 3);
  const std::vector<reader::SeenWord> in_stream = {hebrew, word_of("with", 5, 8),
                                                   word_of("more.", 10, 14)};
  Observations observations;
  look_for_joined_words(seen,
                        {in_stream, {}, {hebrew, word_of("with", 5, 14), word_of("more.", 10, 13)}},
                        observations);
  EXPECT_THAT(observations, IsEmpty());
  look_for_joined_words(seen, {in_stream, {}, {hebrew, word_of("withmore", 5, 14)}}, observations);
  EXPECT_EQ(observations.size(), 1u);
}

/// Longer than words are, and yet one.
TEST(JoinedWords, AreNotLongWordsOfTheSource) {
  const std::string word = std::string(70, 'o') + "k";
  const auto reading = read_small(cv_page(good_lines() + line_at(40, 600, word + ".")).file());
  const SeenOrders orders = orders_of(reading.document);
  EXPECT_THAT(problems_of(inspect(reading.document, orders, 1000)), ElementsAre("text.glued"));
  model::Resume resume;
  resume.person.headline = model::plain("Says " + word);
  EXPECT_THAT(problems_of(inspect(reading.document, orders, 1000, source_words(resume))),
              IsEmpty());
  resume.person.headline = model::plain("Says " + word + word);
  EXPECT_THAT(problems_of(inspect(reading.document, orders, 1000, source_words(resume))),
              IsEmpty());
}

}  // namespace
}  // namespace cvpress::audit

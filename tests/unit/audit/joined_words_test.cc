// Words that are taken for two that run together, and are not.
#include "audit/joined_words.h"

#include "support/inspected_pages.h"

namespace cvpress::audit {
namespace {

using testing::IsEmpty;

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

}  // namespace
}  // namespace cvpress::audit

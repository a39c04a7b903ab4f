// No plan loses what it does not hide, of any profile.
#include <cstdint>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"
#include "tailor/tailor.h"

namespace cvpress::tailor {
namespace {

using tests::Tailoring;

/// A number below `below` from a sequence that is the same everywhere.
std::size_t next_number(std::uint64_t& state, std::size_t below) {
  state = state * 6364136223846793005ULL + 1442695040888963407ULL;
  return static_cast<std::size_t>(state >> 33) % below;
}

model::Resume profile_of_chance(std::uint64_t seed) {
  model::Resume resume = tests::small_profile();
  int word = 0;
  for (model::Section& section : resume.sections) {
    for (std::size_t i = next_number(seed, 5); i > 0; --i) {
      model::Entry entry = tests::entry_of(section.kind, "title" + std::to_string(++word));
      model::Blocks bullets;
      for (std::size_t j = next_number(seed, 4); j > 0; --j) {
        bullets.push_back(tests::bullet_of("bullet" + std::to_string(++word)));
      }
      if (!bullets.empty()) entry.description.push_back(tests::list_of(bullets));
      section.entries.push_back(entry);
    }
  }
  return resume;
}

void collect_words(const model::Resume& resume, std::set<std::string>& words) {
  const Parts parts(resume);
  for (const Part& part : parts.all()) {
    for (const std::string& text : {part.title, part.organization, part.words}) {
      if (!text.empty()) words.insert(text);
    }
  }
}

TEST(Tailor, LosesOnlyWhatIsHiddenOfAnyProfile) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Tailoring tailoring;
    tailoring.profile = profile_of_chance(seed);
    std::set<std::string> before;
    collect_words(tailoring.profile, before);
    std::vector<std::string> own;
    for (const std::string& word : before) {
      if (word.starts_with("bullet") && word != "bullet") own.push_back(word);
    }
    if (own.empty()) continue;
    std::uint64_t state = seed;
    const std::string hidden = own[next_number(state, own.size())];
    tailoring.with({"hide: " + hidden});
    std::set<std::string> after;
    collect_words(tailoring.tailored.resume, after);
    before.erase(hidden);
    EXPECT_EQ(after, before) << seed;
    tailoring.with({"{}"});
    EXPECT_EQ(model::dump_json(tailoring.tailored.resume), model::dump_json(tailoring.profile));
  }
}
}  // namespace
}  // namespace cvpress::tailor

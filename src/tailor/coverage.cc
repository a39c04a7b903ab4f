#include "tailor/coverage.h"

#include <algorithm>
#include <map>
#include <optional>

namespace cvpress::tailor {
namespace {

using model::Entry;
using model::Kind;

constexpr std::size_t kMostTerms = 1000;
constexpr std::size_t kMostWordsOfATerm = 5;
constexpr std::size_t kShortestFreeOfCase = 3;  // bytes
constexpr std::string_view kTheHeadline = "the headline";

using FoldedWords = std::vector<std::string>;

FoldedWords folded_words(const std::vector<Word>& words) {
  FoldedWords folded;
  for (const Word& word : words) folded.push_back(word.folded);
  return folded;
}

/// Names that mean something else in small letters: Go, R, C.
bool is_exact_name(const std::vector<Word>& words) {
  return words.size() == 1 &&
         (words[0].written.size() < kShortestFreeOfCase || is_stop_word(words[0].folded));
}

/// What a profile calls skills and technologies.
class KnownTerms {
 public:
  explicit KnownTerms(const Parts& profile) {
    for (const Part& part : profile.all()) {
      if (part.text != nullptr) add(*part.text);
      if (part.is_entry()) add_of_entry(part);
    }
  }

  /// How many words from `at` on are a known term; the most of several.
  std::size_t length_at(const std::vector<Word>& words, std::size_t at) const {
    FoldedWords folded;
    std::size_t longest = 0;
    for (std::size_t i = at; i < words.size() && folded.size() < kMostWordsOfATerm; ++i) {
      folded.push_back(words[i].folded);
      const auto known = terms_.find(folded);
      if (known == terms_.end()) continue;
      const bool is_meant = known->second.empty() || known->second == words[i].written;
      if (is_meant) longest = folded.size();
    }
    return longest;
  }

 private:
  void add(const model::InlineText& text) {
    const std::vector<Word> words = words_in(model::plain_text(text));
    if (words.empty() || words.size() > kMostWordsOfATerm) return;
    terms_.emplace(folded_words(words), is_exact_name(words) ? words[0].written : "");
  }

  void add_of_entry(const Part& part) {
    const Kind kind = part.entry->kind;
    const bool is_named = part.kind == PartKind::kMember || kind == Kind::kSkills ||
                          kind == Kind::kProjects || kind == Kind::kCertificates;
    if (is_named) add(part.entry->title);
    for (const model::InlineText& tag : part.entry->tags) add(tag);
  }

  /// Folded words, and how a name is written that is meant only so.
  std::map<FoldedWords, std::string> terms_;
};

/// Text of blocks that are no bullets: headings, tables, code.
void add_other_text(const model::Blocks& blocks, std::string& text) {
  for (const model::Block& block : blocks) {
    if (is_bullet(block, false)) continue;
    text += model::plain_text(block.inlines) + "\n";
    add_other_text(block.children, text);
  }
}

/// All that an entry says besides its bullets and members.
std::string own_text(const Entry& entry) {
  std::string text;
  for (const model::InlineText* field :
       {&entry.title, &entry.organization, &entry.location, &entry.level_text, &entry.citation}) {
    text += model::plain_text(*field) + "\n";
  }
  for (const model::InlineText& tag : entry.tags) text += model::plain_text(tag) + "\n";
  for (const auto& [name, value] : entry.extra) text += model::plain_text(value) + "\n";
  add_other_text(entry.description, text);
  return text;
}

std::string own_text(const Part& part) {
  if (part.block != nullptr) return bullet_text(*part.block);
  if (part.text != nullptr) return model::plain_text(*part.text);
  if (part.entry != nullptr) return own_text(*part.entry);
  std::string text = model::plain_text(part.section->title) + "\n" +
                     model::plain_text(part.section->subtitle) + "\n";
  add_other_text(part.section->body, text);
  return text;
}

bool says(const std::vector<Word>& words, const JobTerm& term) {
  const auto fits = [&](const Word& word, const std::string& wanted) {
    return word.folded == wanted && (!term.is_exact || word.written == term.text);
  };
  return std::search(words.begin(), words.end(), term.folded.begin(), term.folded.end(), fits) !=
         words.end();
}

/// The words of each part, which many terms are looked for in.
class SpokenWords {
 public:
  explicit SpokenWords(const Parts& parts) : parts_(parts) {
    headline_ = words_in(model::plain_text(parts.resume().person.headline));
    for (const Part& part : parts.all()) words_.push_back(words_in(own_text(part)));
  }

  /// The last part that says a term, which is the one that stands deepest; kNone for the
  /// headline, nothing for nowhere.
  std::optional<std::size_t> find(const JobTerm& term) const {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const bool is_deeper = !found || parts_.at(i).parent == *found;
      if (is_deeper && says(words_[i], term)) found = i;
    }
    if (!found && says(headline_, term)) return Part::kNone;
    return found;
  }

 private:
  const Parts& parts_;
  std::vector<Word> headline_;
  std::vector<std::vector<Word>> words_;
};

/// Whether a word that the profile does not know is a term: it looks like a name.
bool looks_like_term(const Word& word) {
  if (is_stop_word(word.folded)) return false;
  if (is_written_as_name(word.written)) return true;
  return is_capitalised(word.written) && !word.begins_sentence &&
         word.written.size() >= kShortestFreeOfCase;
}

}  // namespace

std::vector<JobTerm> job_terms(std::string_view job, const Parts& profile) {
  const KnownTerms known(profile);
  const std::vector<Word> words = words_in(job);
  std::vector<JobTerm> terms;
  std::map<FoldedWords, std::size_t> places;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t length = known.length_at(words, at);
    if (length == 0 && !looks_like_term(words[at])) {
      ++at;
      continue;
    }
    length = std::max<std::size_t>(length, 1);
    const std::vector<Word> found(words.begin() + static_cast<std::ptrdiff_t>(at),
                                  words.begin() + static_cast<std::ptrdiff_t>(at + length));
    at += length;
    FoldedWords folded = folded_words(found);
    const auto [place, is_new] = places.emplace(folded, terms.size());
    if (is_new && terms.size() == kMostTerms) break;
    if (is_new) {
      std::string text;
      for (const Word& word : found) text += (text.empty() ? "" : " ") + word.written;
      terms.push_back({std::move(text), std::move(folded), is_exact_name(found), 0});
    }
    ++terms[place->second].count;
  }
  return terms;
}

std::vector<TermCoverage> coverage_of(const std::vector<JobTerm>& terms, const Parts& profile,
                                      const Parts& variant) {
  const SpokenWords of_profile(profile);
  const SpokenWords of_variant(variant);
  std::vector<TermCoverage> coverage;
  for (const JobTerm& term : terms) {
    TermCoverage found{term, Coverage::kInVariant, "", {}};
    const Parts* parts = &variant;
    std::optional<std::size_t> part = of_variant.find(term);
    if (!part) {
      found.coverage = Coverage::kOnlyInProfile;
      parts = &profile;
      part = of_profile.find(term);
    }
    if (!part) found.coverage = Coverage::kNowhere;
    if (part && *part == Part::kNone) found.place = kTheHeadline;
    if (part && *part != Part::kNone) {
      found.place = described(*parts, *part);
      found.where = parts->at(*part).where;
    }
    coverage.push_back(std::move(found));
  }
  return coverage;
}

}  // namespace cvpress::tailor

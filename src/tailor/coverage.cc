#include "tailor/coverage.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>

#include "base/utf8.h"
#include "claims/usual_terms.h"

namespace cvpress::tailor {
namespace {

using claims::Word;

using model::Entry;
using model::Kind;

constexpr std::size_t kMostTerms = 1000;
constexpr std::size_t kMostWordsOfATerm = 5;
constexpr std::size_t kMostWordsOfAName = 3;
constexpr std::size_t kShortestFreeOfCase = 3;  // bytes
constexpr std::string_view kTheHeadline = "the headline";

using FoldedWords = std::vector<std::string>;

FoldedWords folded_words(const std::vector<Word>& words) {
  FoldedWords folded;
  for (const Word& word : words) folded.push_back(word.folded);
  return folded;
}

/// How a name is written that means something else in small letters (Go, R, C); else "".
std::string exact_name(const std::vector<Word>& words) {
  const bool is_exact = words.size() == 1 && (words[0].written.size() < kShortestFreeOfCase ||
                                              claims::is_stop_word(words[0].folded));
  return is_exact ? words[0].written : "";
}

/// "GO" is as "Go", but where all of a line is in capitals.
bool is_in_capitals_for(const Word& word, const std::string& exact) {
  const std::string& written = word.written;
  const bool has_small =
      std::any_of(written.begin(), written.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return exact.size() > 1 && !word.is_shouted && !has_small &&
         ascii_lower(exact) == ascii_lower(written);
}

bool is_written_exactly(const Word& word, const std::string& exact) {
  return exact.empty() || word.written == exact || word.stands_alone ||
         is_in_capitals_for(word, exact);
}

/// Names of one letter: in sentences, such letters are more often of something else ("Series C").
bool is_one_letter_name(const Word& word) {
  return word.stands_alone && (word.written == "R" || word.written == "C");
}

/// Whether a word that nobody knows is a term: it looks like a name.
bool looks_like_term(const Word& word) {
  if (is_one_letter_name(word)) return true;
  if (claims::is_stop_word(word.folded)) return false;
  if (claims::is_written_as_name(word.written)) return true;
  return claims::is_capitalised(word.written) && !word.begins_sentence &&
         word.written.size() >= kShortestFreeOfCase;
}

/// Where the item of a list that begins at `at` ends.
std::size_t end_of_item(std::string_view text, std::size_t at) {
  constexpr std::string_view kBetween[] = {",", ";", "|", "•", "·", "\n", " – "};
  std::size_t end = text.size();
  for (const std::string_view sign : kBetween) end = std::min(end, text.find(sign, at));
  return end;
}

/// Whether a bullet is no sentence: "Go, C++", "Project management".
bool is_list_of_names(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = end_of_item(line, at);
    const std::string_view item = line.substr(at, end - at);
    if (item.ends_with('.') || claims::words_in(item).size() > kMostWordsOfAName) return false;
    at = end + 1;
  }
  return true;
}

/// What a profile calls skills and technologies, and what all do.
class KnownTerms {
 public:
  explicit KnownTerms(std::span<const Parts* const> profiles) {
    for (const Parts* profile : profiles) add(*profile);
    for (const std::string_view term : claims::usual_terms()) {
      terms_.emplace(folded_words(claims::words_in(term)), "");
    }
  }

  /// The term as it is written where its case counts; "" for all others.
  std::string exact(const FoldedWords& folded) const {
    const auto known = terms_.find(folded);
    return known == terms_.end() ? "" : known->second;
  }

  /// How many words from `at` on are a known term; the most of several.
  std::size_t length_at(const std::vector<Word>& words, std::size_t at) const {
    FoldedWords folded;
    std::size_t longest = 0;
    for (std::size_t i = at; i < words.size() && folded.size() < kMostWordsOfATerm; ++i) {
      folded.push_back(words[i].folded);
      const auto known = terms_.find(folded);
      if (known == terms_.end()) continue;
      if (is_written_exactly(words[i], known->second)) longest = folded.size();
    }
    return longest;
  }

 private:
  void add(const Parts& profile) {
    for (const Part& part : profile.all()) {
      if (part.text != nullptr) add(*part.text);
      if (part.is_entry()) add_of_entry(part);
      if (part.block == nullptr) continue;
      const std::string text = bullet_text(*part.block);
      if (part.section->kind == Kind::kSkills || is_list_of_names(text)) add_items(text);
      add_names(text, profile.resume().language);
    }
  }

  void add(const model::InlineText& text) { add(model::plain_text(text)); }
  void add(std::string_view text) {
    const std::vector<Word> words = claims::words_in(text);
    if (words.empty() || words.size() > kMostWordsOfATerm) return;
    terms_.emplace(folded_words(words), exact_name(words));
  }

  /// The items of a line of skills: "Languages: Go, C++". What stands before the first colon of the
  /// first item says what they are; of another item, it is a name: "Docker; Linux: kernel".
  void add_items(std::string_view line) {
    for (std::size_t at = 0; at < line.size();) {
      const std::size_t end = end_of_item(line, at);
      const std::string_view item = line.substr(at, end - at);
      const std::size_t colon = item.find(": ");
      if (colon != std::string_view::npos && at > 0) add(item.substr(0, colon));
      add(colon == std::string_view::npos ? item : item.substr(colon + 1));
      at = end + 1;
    }
  }

  /// Words of a text that are written as names are; in German, all nouns are.
  void add_names(std::string_view text, std::string_view language) {
    const bool has_capital_nouns = language.substr(0, 2) == "de";
    for (const Word& word : claims::words_in(text)) {
      const bool is_name =
          has_capital_nouns ? claims::is_written_as_name(word.written) : looks_like_term(word);
      if (is_name && !claims::is_stop_word(word.folded)) add(word.written);
    }
  }

  void add_of_entry(const Part& part) {
    const Kind kind = part.entry->kind;
    const bool is_named = part.kind == PartKind::kMember || kind == Kind::kSkills ||
                          kind == Kind::kProjects || kind == Kind::kCertificates;
    if (is_named) add_items(model::plain_text(part.entry->title));
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
    return word.folded == wanted && is_written_exactly(word, term.exact);
  };
  return std::search(words.begin(), words.end(), term.folded.begin(), term.folded.end(), fits) !=
         words.end();
}

/// The words of each part, which many terms are looked for in.
class SpokenWords {
 public:
  explicit SpokenWords(const Parts& parts) : parts_(parts) {
    headline_ = claims::words_in(model::plain_text(parts.resume().person.headline));
    for (const Part& part : parts.all()) words_.push_back(claims::words_in(own_text(part)));
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

/// What a profile says in words of no name: "metering", "on-call", "settlement service".
class SaidPhrases {
 public:
  explicit SaidPhrases(std::span<const Parts* const> profiles) {
    for (const Parts* profile : profiles) add(*profile);
  }

  /// How many words from `at` on the profile says, too, of which one at least is rare.
  std::size_t length_at(const std::vector<Word>& words, std::size_t at) const {
    std::string phrase;
    std::size_t longest = 0;
    bool is_rare = false;
    for (std::size_t i = at; i < words.size() && i < at + kMostWordsOfAPhrase; ++i) {
      const Word& word = words[i];
      if (!may_go_on(words, at, i)) break;
      is_rare = is_rare || !claims::is_plain_word(word.folded) || is_hyphened_at(words, i);
      phrase += (i == at ? "" : " ") + word.folded;
      if (said_.contains(phrase) && is_rare && may_end(words, i)) longest = i - at + 1;
    }
    return longest;
  }

 private:
  static constexpr std::size_t kMostWordsOfAPhrase = 3;

  static bool is_hyphened_at(const std::vector<Word>& words, std::size_t i) {
    return words[i].is_hyphened || (i + 1 < words.size() && words[i + 1].is_hyphened);
  }
  /// A phrase has stop words within hyphens only ("on-call"), and no comma inside.
  static bool may_go_on(const std::vector<Word>& words, std::size_t at, std::size_t i) {
    if (claims::is_stop_word(words[i].folded) && !is_hyphened_at(words, i)) return false;
    return i == at || !words[i].begins_item;
  }
  static bool may_end(const std::vector<Word>& words, std::size_t i) {
    return i + 1 == words.size() || !words[i + 1].is_hyphened;
  }

  void add(const Parts& profile) {
    // Nouns of German are written as names; of other languages, usual words are not known.
    const std::string& language = profile.resume().language;
    if (!language.empty() && language.substr(0, 2) != "en") return;
    for (const Part& part : profile.all()) add(claims::words_in(own_text(part)));
  }

  void add(const std::vector<Word>& words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
      std::string phrase;
      for (std::size_t i = at; i < words.size() && i < at + kMostWordsOfAPhrase; ++i) {
        if (!may_go_on(words, at, i)) break;
        phrase += (i == at ? "" : " ") + words[i].folded;
        said_.insert(phrase);
      }
    }
  }

  std::set<std::string, std::less<>> said_;
};

std::string written_as_one(const std::vector<Word>& words) {
  std::string text;
  for (const Word& word : words) {
    if (!text.empty()) text += word.is_hyphened ? '-' : ' ';
    text += word.written;
  }
  return text;
}

}  // namespace

std::vector<JobTerm> job_terms(std::string_view job, std::span<const Parts* const> profiles) {
  const KnownTerms known(profiles);
  const SaidPhrases said(profiles);
  const std::vector<Word> words = claims::words_in(job);
  std::vector<JobTerm> terms;
  std::map<FoldedWords, std::size_t> places;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t length = known.length_at(words, at);
    if (length == 0) length = said.length_at(words, at);
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
      std::string exact = known.exact(folded);
      if (exact.empty()) exact = exact_name(found);
      terms.push_back({written_as_one(found), std::move(folded), std::move(exact), 0});
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

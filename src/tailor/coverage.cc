#include "tailor/coverage.h"

#include <algorithm>
#include <map>
#include <optional>

#include "locale/text_language.h"
#include "tailor/known_terms.h"
#include "tailor/part_text.h"
#include "tailor/said_phrases.h"
#include "tailor/term_names.h"
#include "tailor/term_words.h"

namespace cvpress::tailor {
namespace {

constexpr std::size_t kMostTerms = 1000;
constexpr std::string_view kTheHeadline = "the headline";

bool says(const std::vector<TermWord>& words, const JobTerm& term) {
  const auto fits = [&](const TermWord& word, const std::string& wanted) {
    return word.form == wanted && is_written_exactly(word, term.exact);
  };
  return std::search(words.begin(), words.end(), term.forms.begin(), term.forms.end(), fits) !=
         words.end();
}

/// The words of each part, which many terms are looked for in.
class SpokenWords {
 public:
  SpokenWords(const Parts& parts, const TermReader& reader) : parts_(parts) {
    headline_ = reader.words_in(model::plain_text(parts.resume().person.headline));
    for (const Part& part : parts.all()) words_.push_back(reader.words_in(own_text(part)));
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
  std::vector<TermWord> headline_;
  std::vector<std::vector<TermWord>> words_;
};

std::string written_as_one(const std::vector<TermWord>& words) {
  std::string text;
  for (const TermWord& word : words) {
    if (!text.empty()) text += word.is_hyphened ? '-' : ' ';
    text += word.written;
  }
  return text;
}

}  // namespace

std::string language_of_job(std::string_view job, std::span<const Parts* const> resumes) {
  locale::LanguageEvidence evidence;
  evidence.add(job);
  std::string language = evidence.language();
  if (!language.empty()) return language;
  for (const Parts* resume : resumes) {
    const std::string& other = resume->resume().language;
    if (!language.empty() && other != language) return "";
    language = other;
  }
  return language;
}

std::vector<JobTerm> job_terms(std::string_view job, std::string_view language,
                               std::span<const Parts* const> resumes) {
  const TermReader reader(language);
  const KnownTerms known(resumes, reader);
  const SaidPhrases said(resumes, reader);
  const std::vector<TermWord> words = reader.words_in(job);
  std::vector<JobTerm> terms;
  std::map<Forms, std::size_t> places;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t length = known.length_at(words, at);
    if (length == 0) length = said.length_at(words, at);
    if (length == 0 && !looks_like_term(words[at])) {
      ++at;
      continue;
    }
    length = std::max<std::size_t>(length, 1);
    const std::vector<TermWord> found(words.begin() + static_cast<std::ptrdiff_t>(at),
                                      words.begin() + static_cast<std::ptrdiff_t>(at + length));
    at += length;
    Forms forms = forms_of(found);
    const auto [place, is_new] = places.emplace(forms, terms.size());
    if (is_new && terms.size() == kMostTerms) break;
    if (is_new) {
      std::string exact = known.exact(forms);
      if (exact.empty()) exact = exact_name(found);
      terms.push_back({written_as_one(found), std::move(forms), std::move(exact), 0});
    }
    ++terms[place->second].count;
  }
  return terms;
}

std::vector<TermCoverage> coverage_of(const std::vector<JobTerm>& terms, std::string_view language,
                                      const Parts& profile, const Parts& variant) {
  const TermReader reader(language);
  const SpokenWords of_profile(profile, reader);
  const SpokenWords of_variant(variant, reader);
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

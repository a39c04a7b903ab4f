#include "tailor/coverage.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/utf8.h"
#include "claims/words.h"
#include "locale/resume_language.h"
#include "locale/text_language.h"
#include "tailor/ad_contacts.h"
#include "tailor/known_terms.h"
#include "tailor/part_text.h"
#include "tailor/said_phrases.h"
#include "tailor/term_names.h"
#include "tailor/term_words.h"

namespace cvpress::tailor {
namespace {

constexpr std::size_t kMostTerms = 1000;
/// By which nouns of German are known where any word has a capital.
constexpr std::string_view kNounEndings[] = {"ung",  "ungen", "heit", "keit",   "schaft",
                                             "tion", "ionen", "tät",  "pflege", "management"};
/// A title of persons that jobs are called by, too.
constexpr std::string_view kTitleAndRole = "professor";
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

/// Goes through a job's text once.
class JobReader {
 public:
  JobReader(std::string_view job, std::string_view language, std::span<const Parts* const> resumes)
      : reader_(language),
        known_(resumes, reader_),
        phrases_(resumes, reader_),
        words_(reader_.words_in(job)),
        has_foreign_nouns_(reader_.language() == "de" &&
                           std::none_of(resumes.begin(), resumes.end(), [&](const Parts* resume) {
                             return may_be_one_language(language, language_of(*resume));
                           })) {}

  JobTerms read() {
    for (std::size_t at = 0; at < words_.size();) {
      const std::size_t contact =
          std::max(end_of_person(words_, at, known_), end_of_town(words_, at, known_));
      const std::size_t length = contact > at ? 0 : length_at(at);
      if (length > 0) add(at, length);
      at = std::max({contact, at + length, at + 1});
    }
    return {std::move(terms_), places_.size() - std::min(places_.size(), kMostTerms)};
  }

 private:
  /// How many words from `at` on are a term.
  std::size_t length_at(std::size_t at) const {
    std::size_t length = known_.length_at(words_, at);
    if (length == 0) length = phrases_.length_at(words_, at);
    return length == 0 ? length_of_name(at) : length;
  }

  bool is_name(std::size_t at) const {
    if (has_foreign_nouns_ && !claims::is_written_as_name(words_[at].written)) return false;
    if (is_title_at(words_, at) && words_[at].folded != kTitleAndRole) return false;
    return looks_like_term(words_[at]) || is_first_noun(words_[at]);
  }

  /// A noun of German that begins a sentence or a bullet: "Wundversorgung nach Standards".
  bool is_first_noun(const TermWord& word) const {
    const bool may_be = reader_.language() == "de" && word.begins_sentence && !word.says_nothing &&
                        claims::is_capitalised(word.written);
    if (!may_be) return false;
    return phrases_.says_as_noun(word.form) ||
           std::any_of(std::begin(kNounEndings), std::end(kNounEndings),
                       [&](std::string_view ending) { return word.folded.ends_with(ending); });
  }

  /// Names that stand side by side are one, unless some résumé says one of them: "British Academy".
  std::size_t length_of_name(std::size_t at) const {
    constexpr std::size_t kMostWords = 4;
    if (!is_name(at)) return 0;
    std::size_t end = at + 1;
    if (phrases_.says(words_[at].form)) return 1;
    while (end < words_.size() && end < at + kMostWords && words_[end].is_adjacent &&
           is_name(end) && known_.length_at(words_, end) == 0 && !phrases_.says(words_[end].form)) {
      ++end;
    }
    return end - at;
  }

  void add(std::size_t at, std::size_t length) {
    const std::vector<TermWord> found(words_.begin() + static_cast<std::ptrdiff_t>(at),
                                      words_.begin() + static_cast<std::ptrdiff_t>(at + length));
    Forms forms = forms_of(found);
    const auto [place, is_new] = places_.emplace(forms, places_.size());
    if (place->second >= kMostTerms) return;
    if (is_new) {
      std::string exact = known_.exact(forms);
      if (exact.empty()) exact = exact_name(found);
      terms_.push_back({written_as_one(found), std::move(forms), std::move(exact), 0});
    }
    ++terms_[place->second].count;
  }

  const TermReader reader_;
  const KnownTerms known_;
  const SaidPhrases phrases_;
  const std::vector<TermWord> words_;
  const bool has_foreign_nouns_;  // a capital tells no names from other words that none can say
  std::vector<JobTerm> terms_;
  std::map<Forms, std::size_t> places_;
};

}  // namespace

std::string language_of(const Parts& resume) {
  std::string language = locale::language_of(resume.resume());
  return language.empty() ? resume.resume().language : language;
}

std::string language_of_job(std::string_view job, std::span<const Parts* const> resumes) {
  locale::LanguageEvidence evidence;
  evidence.add(job);
  std::string language = evidence.language();
  if (!language.empty()) return language;
  for (const Parts* resume : resumes) {
    std::string other = language_of(*resume);
    if (!language.empty() && other != language) return "";
    language = std::move(other);
  }
  return language;
}

bool may_be_one_language(std::string_view one, std::string_view other) {
  return one.empty() || other.empty() ||
         one.substr(0, one.find('-')) == other.substr(0, other.find('-'));
}

JobTerms job_terms(std::string_view job, std::string_view language,
                   std::span<const Parts* const> resumes) {
  return JobReader(job, language, resumes).read();
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

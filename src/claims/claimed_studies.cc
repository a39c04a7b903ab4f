#include "claims/claimed_studies.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/diagnostics.h"
#include "base/utf8.h"
#include "claims/claim_words.h"
#include "claims/claimed_titles.h"
#include "claims/degree_subjects.h"
#include "claims/denials.h"
#include "claims/schools.h"
#include "locale/letters.h"

namespace cvpress::claims {
namespace {

using model::Entry;

/// Words of studies that are no degree, before "in" or "of" and a subject, or right before one.
constexpr std::string_view kStudies[] = {
    "degree",   "degrees",      "diploma",   "doctorate",  "promotion",   "abschluss",
    "studium",  "studies",      "studied",   "studierte",  "studiert",    "graduated",
    "graduate", "majored",      "majoring",  "promoviert", "promovierte", "diplôme",
    "licence",  "habilitation", "absolvent", "absolventin"};
/// Before a subject.
constexpr std::string_view kBeforeStudies[] = {"in", "der", "of", "des", "en", "de", "di", "em"};
/// Of "Master of Science in …" what is no subject.
constexpr std::string_view kFaculties[] = {"science", "arts", "engineering", "technology"};
constexpr std::string_view kBehindSubjects[] = {
    "from", "at", "and", "with", "an", "am",   "bei", "und", "who", "der", "für", "by",
    "the",  "to", "von", "mit",  "i",  "then", "for", "on",  "or",  "in",  "war", "ist"};
constexpr std::size_t kLongestSubject = 4;

/// Two words before the name of a school.
constexpr std::array<std::string_view, 2> kBeforeSchoolNames[] = {
    {"graduate", "of"},   {"graduate", "from"},   {"graduated", "from"}, {"alumnus", "of"},
    {"alumna", "of"},     {"alum", "of"},         {"degree", "from"},    {"diploma", "from"},
    {"absolvent", "der"}, {"absolventin", "der"}, {"abschluss", "der"},  {"studied", "at"},
    {"studium", "der"},   {"doctorate", "from"},  {"educated", "at"},    {"diplômé", "de"},
    {"diplômée", "de"}};

/// How well somebody did; each word is looked for in the profile.
constexpr std::string_view kHonours[] = {
    "summa cum laude",  "magna cum laude",  "cum laude",     "first class honours",
    "with distinction", "mit auszeichnung", "valedictorian", "jahrgangsbeste",
    "jahrgangsbester",  "top of my class"};

/// How many words behind a degree its school may stand, and before it.
constexpr std::size_t kFarthestSchool = 10;
constexpr std::string_view kBesideSchools[] = {"from", "at", "by", "der", "am", "par", "por",
                                               "de",   "l",  "la", "an",  "of", "the"};

void add_text(std::string_view text, Study& study) {
  for (const Word& word : words_in(text)) study.words.insert(word.folded);
  const std::string folded = locale::folded(text);
  for (std::size_t at = 0; at < folded.size(); ++at) {
    if (at > 0 && folded[at - 1] != ' ') continue;
    const std::string_view subject = subject_of(std::string_view(folded).substr(at));
    if (!subject.empty()) study.subjects.emplace(subject);
  }
}

void add_towns(std::string_view text, Studies& studies) {
  for (const Word& word : words_in(text)) studies.towns.insert(word.folded);
}

void add_study(Study study, Studies& studies) {
  studies.all.words.insert(study.words.begin(), study.words.end());
  studies.all.subjects.insert(study.subjects.begin(), study.subjects.end());
  studies.each.push_back(std::move(study));
}

/// What is said of a subject in a description counts where the title says none.
void add_entry(const Entry& entry, Studies& studies) {
  constexpr std::size_t kMostWithoutSubject = 2;
  Study study;
  const std::string title = model::plain_text(entry.title);
  add_text(title, study);
  add_text(model::plain_text(entry.organization), study);
  const bool is_of_school = entry.kind == model::Kind::kEducation;
  if (is_of_school) add_towns(model::plain_text(entry.organization), studies);
  for (const auto& [name, text] : entry.extra) add_text(model::plain_text(text), study);
  const std::string description = model::plain_text(entry.description);
  if (words_in(title).size() <= kMostWithoutSubject) add_text(description, study);
  for (const Word& word : words_in(description)) studies.all.words.insert(word.folded);
  add_study(std::move(study), studies);
  for (const Entry& item : entry.items) add_entry(item, studies);
}

/// Each sentence of a text of who the person is.
void add_summary(std::string_view text, Studies& studies) {
  studies.summary += locale::folded(text) + "\n";
  for (const std::string_view sentence : sentences_of(text)) {
    Study study;
    add_text(sentence, study);
    add_study(std::move(study), studies);
  }
}

bool has_any(const std::set<std::string>& words, const std::vector<std::string>& names) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
      return is_called(without_dots(word), name);
    });
  });
}

/// Reads a sentence.
class StudyReader {
 public:
  StudyReader(const PartedWords& sentence, const Studies& studies, const std::vector<Place>& places,
              std::vector<UnsaidClaim>& claims)
      : parted_(sentence), studies_(studies), places_(places), claims_(claims) {}

  void read(const std::vector<ClaimedTitle>& titles) {
    for (std::size_t i = 0; i < titles.size(); ++i) {
      if (!titles[i].is_degree) continue;
      read_subject(titles[i].word, &titles[i]);
      const bool is_last = i + 1 == titles.size();
      read_school(titles[i].word, is_last ? words().size() : titles[i + 1].word);
    }
    for (std::size_t i = 0; i < parted_.words.size(); ++i) {
      if (is_among(kStudies, parted_.words[i].folded)) {
        read_subject(i, nullptr);
        const bool is_english = plain(i) == "promotion" && plain(i + 1) != "an";
        if (!is_english) read_school(i, words().size());
      }
      if (i > 0) read_school_behind(i);
    }
  }

 private:
  const std::vector<Word>& words() const { return parted_.words; }

  std::string_view plain(std::size_t at) const {
    return at < words().size() ? std::string_view(words()[at].plain) : std::string_view();
  }

  bool is_no_claim(std::size_t at) const {
    return is_wanted(words(), at) || is_negated(words(), at);
  }

  /// Behind a degree and "in"; of what is no degree (null), only subjects that are known ones.
  void read_subject(std::size_t at_degree, const ClaimedTitle* degree) {
    std::size_t at = at_degree + 1;
    const bool is_of_faculty = plain(at) == "of" && is_among(kFaculties, plain(at + 1));
    if (is_of_faculty) at += 2;
    while (plain(at) == "degree" || plain(at) == "abschluss") ++at;
    const bool is_before =
        at < words().size() && parted_.is_joined(at) && is_among(kBeforeStudies, plain(at));
    const bool may_be_direct = degree == nullptr && at == at_degree + 1;
    if (is_before) ++at;
    if (!is_before && !may_be_direct) return;
    const std::string subject = subject_at(at);
    const bool is_claim = !subject.empty() && (degree != nullptr || !subject_of(subject).empty());
    if (!is_claim || is_no_claim(at_degree) || is_studied(subject, at, degree)) return;
    tell(fmt::format("the profile does not say {} of {}",
                     degree == nullptr ? "studies" : json_quoted(degree->written),
                     json_quoted(subject)),
         words()[at_degree].written);
  }

  /// In one of the studies with that degree.
  bool is_studied(const std::string& subject, std::size_t at, const ClaimedTitle* degree) const {
    const std::string_view known = subject_of(subject);
    if (known.empty() && !is_capitalised(words()[at].written)) return true;
    if (degree != nullptr && !has_any(studies_.all.words, degree->names)) return true;
    if (known.empty() && is_name(subject)) return true;
    return std::any_of(studies_.each.begin(), studies_.each.end(), [&](const Study& study) {
      if (degree != nullptr && !has_any(study.words, degree->names)) return false;
      return study.subjects.contains(std::string(known)) || says_all(study.words, subject);
    });
  }

  /// "A master in Bergen".
  bool is_name(const std::string& subject) const { return says_all(studies_.towns, subject); }

  static bool says_all(const std::set<std::string>& words, const std::string& text) {
    const std::vector<Word> wanted = words_in(text);
    return std::all_of(wanted.begin(), wanted.end(), [&](const Word& word) {
      return is_stop_word(word.folded) || words.contains(word.folded);
    });
  }

  /// Words with capitals, where the first has one.
  std::string subject_at(std::size_t at) const {
    std::string subject;
    const bool is_capital = at < words().size() && is_capitalised(words()[at].written);
    for (std::size_t i = at; i < words().size() && i - at < kLongestSubject; ++i) {
      const std::string_view word = plain(i);
      const bool ends = (i > at && !parted_.is_joined(i)) || is_among(kBehindSubjects, word) ||
                        is_year_word(word) || (is_capital && !is_capitalised(words()[i].written));
      if (ends) break;
      if (!subject.empty()) subject += ' ';
      subject += word;
    }
    return subject;
  }

  /// "PhD from MIT", "MSc in Physics, Stanford University".
  void read_school(std::size_t degree, std::size_t end) {
    if (is_no_claim(degree)) return;
    for (std::size_t at = degree + 1; at < std::min(end, degree + kFarthestSchool); ++at) {
      const bool is_from = plain(at - 1) == "from" && at > degree + 1;
      const bool is_behind =
          is_among(kBesideSchools, plain(at - 1)) || parted_.has_sign_before(at, ",(");
      if (!is_behind) continue;
      const std::string name = name_from(at);
      if (!name.empty() && (is_from || is_school(name))) {
        check_school(name);
        return;
      }
    }
  }

  void read_school_behind(std::size_t at) {
    const std::string& before = words()[at - 1].folded;
    const std::string& word = words()[at].folded;
    const bool is_behind =
        std::any_of(std::begin(kBeforeSchoolNames), std::end(kBeforeSchoolNames),
                    [&](const auto& row) { return row[0] == before && row[1] == word; });
    if (!is_behind || is_no_claim(at - 1)) return;
    const std::string name = name_from(at + 1);
    if (!name.empty()) check_school(name);
  }

  /// The name that begins at a word, up to a sign or a year.
  std::string name_from(std::size_t at) const {
    std::size_t end = at;
    if (name_at(words(), end).empty()) return {};
    std::string name;
    for (std::size_t i = at; i < end; ++i) {
      if (!name.empty() && (!parted_.is_joined(i) || is_year_word(words()[i].written))) break;
      const bool is_article = name.empty() && !is_capitalised(words()[i].written);
      if (!is_article) name += (name.empty() ? "" : " ") + words()[i].written;
    }
    return name;
  }

  void check_school(const std::string& name) {
    const bool is_subject = !subject_of(locale::folded(name)).empty();
    if (is_subject || is_known_school(name, places_, studies_.summary)) return;
    tell(fmt::format("the profile does not say the school {}", json_quoted(name)), name);
  }

  void tell(std::string message, std::string about) {
    claims_.push_back({Fact::kDegrees, std::move(message), std::move(about)});
  }

  const PartedWords& parted_;
  const Studies& studies_;
  const std::vector<Place>& places_;
  std::vector<UnsaidClaim>& claims_;
};

}  // namespace

Studies studies_of(const model::Resume& resume) {
  Studies studies;
  add_summary(model::plain_text(resume.person.headline), studies);
  add_towns(resume.person.location, studies);
  for (const model::Section& section : resume.sections) {
    const bool is_summary = section.kind == model::Kind::kSummary;
    if (is_summary) add_summary(model::plain_text(section.body), studies);
    for (const Entry& entry : section.entries) {
      add_towns(model::plain_text(entry.location), studies);
      if (is_summary) add_summary(model::plain_text(entry.description), studies);
      if (section.kind == model::Kind::kEducation || section.kind == model::Kind::kAwards) {
        add_entry(entry, studies);
      } else if (section.kind == model::Kind::kExperience) {
        Study study;
        add_text(model::plain_text(entry.title), study);
        add_study(std::move(study), studies);
      }
    }
  }
  return studies;
}

std::vector<UnsaidClaim> unsaid_studies(const PartedWords& sentence,
                                        const std::vector<ClaimedTitle>& titles,
                                        const Studies& studies, const std::vector<Place>& places) {
  std::vector<UnsaidClaim> claims;
  StudyReader(sentence, studies, places, claims).read(titles);
  return claims;
}

bool is_of_studies(const std::vector<Word>& words, std::size_t role, const Studies& studies) {
  constexpr std::pair<std::string_view, std::string_view> kMadeBy[] = {{"scientist", "science"},
                                                                       {"engineer", "engineering"}};
  if (role == 0 || role >= words.size()) return false;
  for (const auto& row : kMadeBy) {
    if (words[role].folded != row.first) continue;
    const std::string subject(row.second);
    const std::string& field = words[role - 1].folded;
    const std::string_view known = subject_of(fmt::format("{} {}", field, subject));
    if (!known.empty() && studies.all.subjects.contains(std::string(known))) return true;
    return std::any_of(studies.each.begin(), studies.each.end(), [&](const Study& study) {
      return study.words.contains(field) && study.words.contains(subject);
    });
  }
  return false;
}

std::optional<UnsaidClaim> unsaid_honour(std::string_view text, const Studies& studies) {
  const std::string folded = locale::folded(text);
  for (const std::string_view honour : kHonours) {
    if (folded.find(honour) == std::string::npos) continue;
    const std::vector<Word> words = words_in(honour);
    const bool is_said = std::all_of(words.begin(), words.end(), [&](const Word& word) {
      return is_stop_word(word.folded) || studies.all.words.contains(word.folded);
    });
    if (is_said) return std::nullopt;
    return UnsaidClaim{Fact::kDegrees,
                       fmt::format("the profile does not say {}", json_quoted(honour)),
                       std::string()};
  }
  return std::nullopt;
}

}  // namespace cvpress::claims

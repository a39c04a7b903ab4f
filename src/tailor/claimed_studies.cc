#include "tailor/claimed_studies.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/utf8.h"
#include "locale/letters.h"
#include "tailor/claim_words.h"
#include "tailor/claimed_titles.h"
#include "tailor/degree_subjects.h"

namespace cvpress::tailor {
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
constexpr std::string_view kBehindSubjects[] = {"from", "at",  "and", "with", "an",  "am",  "bei",
                                                "und",  "who", "der", "für",  "by",  "the", "to",
                                                "von",  "mit", "i",   "then", "for", "on",  "or"};
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

/// Towns whose schools are written in two languages.
constexpr std::array<std::string_view, 2> kTowns[] = {
    {"cologne", "köln"},     {"munich", "münchen"},        {"vienna", "wien"},
    {"zurich", "zürich"},    {"geneva", "genf"},           {"basle", "basel"},
    {"prague", "prag"},      {"warsaw", "warschau"},       {"cracow", "kraków"},
    {"krakau", "kraków"},    {"milan", "mailand"},         {"rome", "rom"},
    {"lisbon", "lissabon"},  {"brussels", "brüssel"},      {"nuremberg", "nürnberg"},
    {"hanover", "hannover"}, {"copenhagen", "kopenhagen"}, {"athens", "athen"},
    {"hague", "haag"},       {"florence", "florenz"},      {"venice", "venedig"}};

void add_text(std::string_view text, Studies& studies) {
  const std::vector<Word> words = words_in(text);
  for (const Word& word : words) studies.words.insert(word.folded);
  std::string folded = locale::folded(text);
  for (std::size_t at = 0; at < folded.size(); ++at) {
    if (at > 0 && folded[at - 1] != ' ') continue;
    const std::string_view subject = subject_of(std::string_view(folded).substr(at));
    if (!subject.empty()) studies.subjects.emplace(subject);
  }
}

void add_entry(const Entry& entry, Studies& studies) {
  for (const model::InlineText* text : {&entry.title, &entry.organization}) {
    add_text(model::plain_text(*text), studies);
  }
  add_text(model::plain_text(entry.description), studies);
  for (const auto& [name, text] : entry.extra) add_text(model::plain_text(text), studies);
  for (const Entry& item : entry.items) add_entry(item, studies);
}

/// Reads a sentence.
class StudyReader {
 public:
  StudyReader(const PartedWords& sentence, const Studies& studies,
              const std::set<std::string>& names, std::vector<UnsaidClaim>& claims)
      : parted_(sentence), studies_(studies), names_(names), claims_(claims) {}

  void read(const std::vector<ClaimedTitle>& titles) {
    for (const ClaimedTitle& title : titles) {
      if (title.is_degree) read_subject(title.word, true);
      if (title.is_degree) read_school(title.word);
    }
    for (std::size_t i = 0; i < parted_.words.size(); ++i) {
      if (is_among(kStudies, parted_.words[i].folded)) read_subject(i, false);
      if (i > 0) read_school_behind(i);
    }
  }

 private:
  const std::vector<Word>& words() const { return parted_.words; }

  std::string plain(std::size_t at) const {
    return at < words().size() ? locale::folded(words()[at].written) : std::string();
  }

  /// Behind a degree and "in"; of what may be no degree, only subjects that are known ones.
  void read_subject(std::size_t degree, bool is_degree) {
    std::size_t at = degree + 1;
    const bool is_of_faculty = plain(at) == "of" && is_among(kFaculties, plain(at + 1));
    if (is_of_faculty) at += 2;
    while (plain(at) == "degree" || plain(at) == "abschluss") ++at;
    const bool is_before =
        at < words().size() && parted_.is_joined(at) && is_among(kBeforeStudies, plain(at));
    const bool may_be_direct = !is_degree && at == degree + 1;
    if (is_before) ++at;
    if (!is_before && !may_be_direct) return;
    const std::string subject = subject_at(at);
    if (subject.empty()) return;
    const std::string_view known = subject_of(subject);
    const bool is_said = known.empty() ? is_said_somewhere(at, subject) || !is_degree
                                       : studies_.subjects.contains(std::string(known));
    if (is_said || wanted(degree)) return;
    tell(fmt::format("the profile does not say studies of {}", json_quoted(subject)),
         words()[degree].written);
  }

  bool wanted(std::size_t at) const { return is_wanted(words(), at); }

  std::string subject_at(std::size_t at) const {
    std::string subject;
    for (std::size_t i = at; i < words().size() && i - at < kLongestSubject; ++i) {
      const std::string word = plain(i);
      const bool ends = (i > at && !parted_.is_joined(i)) || is_among(kBehindSubjects, word) ||
                        is_year_word(word);
      if (ends) break;
      subject += (subject.empty() ? "" : " ") + word;
    }
    return subject;
  }

  /// A name, a place or words of its studies; what has no capital may be anything.
  bool is_said_somewhere(std::size_t at, std::string_view subject) const {
    if (!is_capitalised(words()[at].written)) return true;
    const std::vector<Word> subject_words = words_in(subject);
    return std::all_of(subject_words.begin(), subject_words.end(), [&](const Word& word) {
      return studies_.words.contains(word.folded) || names_.contains(word.folded);
    });
  }

  /// "PhD from MIT".
  void read_school(std::size_t degree) {
    if (plain(degree + 1) == "from") read_name(degree + 2);
  }

  void read_school_behind(std::size_t at) {
    const std::string& before = words()[at - 1].folded;
    const std::string& word = words()[at].folded;
    const bool is_behind =
        std::any_of(std::begin(kBeforeSchoolNames), std::end(kBeforeSchoolNames),
                    [&](const auto& row) { return row[0] == before && row[1] == word; });
    if (is_behind && !wanted(at - 1)) read_name(at + 1);
  }

  void read_name(std::size_t at) {
    const std::string name = name_at(words(), at);
    const bool is_subject = !subject_of(locale::folded(name)).empty();
    if (name.empty() || is_subject || is_known_school(name)) return;
    tell(fmt::format("the profile does not say the school {}", json_quoted(name)), name);
  }

  bool is_known_school(std::string_view name) const {
    const std::vector<Word> name_words = words_in(name);
    return std::all_of(name_words.begin(), name_words.end(), [&](const Word& word) {
      const std::string folded = locale::folded(word.written);
      return is_of_any_school(word.folded) || is_stop_word(word.folded) || is_said_name(folded) ||
             is_said_name(word.folded);
    });
  }

  bool is_said_name(const std::string& word) const {
    if (names_.contains(word) || studies_.words.contains(word)) return true;
    return std::any_of(std::begin(kTowns), std::end(kTowns), [&](const auto& town) {
      const bool is_one = word == town[0] || word == town[1];
      return is_one &&
             (names_.contains(std::string(town[0])) || names_.contains(std::string(town[1])));
    });
  }

  void tell(std::string message, std::string about) {
    claims_.push_back({Fact::kDegrees, std::move(message), std::move(about)});
  }

  const PartedWords& parted_;
  const Studies& studies_;
  const std::set<std::string>& names_;
  std::vector<UnsaidClaim>& claims_;
};

}  // namespace

Studies studies_of(const model::Resume& resume) {
  Studies studies;
  add_text(model::plain_text(resume.person.headline), studies);
  for (const model::Section& section : resume.sections) {
    if (section.kind == model::Kind::kExperience) {
      for (const Entry& entry : section.entries) add_text(model::plain_text(entry.title), studies);
    }
    const bool is_of_them =
        section.kind == model::Kind::kEducation || section.kind == model::Kind::kSummary ||
        section.kind == model::Kind::kAwards || section.kind == model::Kind::kCertificates;
    if (!is_of_them) continue;
    add_text(model::plain_text(section.body), studies);
    for (const Entry& entry : section.entries) add_entry(entry, studies);
  }
  return studies;
}

std::vector<UnsaidClaim> unsaid_studies(const PartedWords& sentence,
                                        const std::vector<ClaimedTitle>& titles,
                                        const Studies& studies,
                                        const std::set<std::string>& names) {
  std::vector<UnsaidClaim> claims;
  StudyReader(sentence, studies, names, claims).read(titles);
  return claims;
}

std::optional<UnsaidClaim> unsaid_honour(std::string_view text, const Studies& studies) {
  const std::string folded = locale::folded(text);
  for (const std::string_view honour : kHonours) {
    if (folded.find(honour) == std::string::npos) continue;
    const std::vector<Word> words = words_in(honour);
    const bool is_said = std::all_of(words.begin(), words.end(), [&](const Word& word) {
      return is_stop_word(word.folded) || studies.words.contains(word.folded);
    });
    if (is_said) return std::nullopt;
    return UnsaidClaim{Fact::kDegrees,
                       fmt::format("the profile does not say {}", json_quoted(honour)),
                       std::string()};
  }
  return std::nullopt;
}

}  // namespace cvpress::tailor

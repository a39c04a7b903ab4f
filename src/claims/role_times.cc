#include "claims/role_times.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "base/diagnostics.h"
#include "base/numbers.h"
#include "base/utf8.h"
#include "claims/months.h"

namespace cvpress::claims {
namespace {

constexpr std::string_view kFromWords[] = {"from", "von", "ab", "de", "vom"};
constexpr std::string_view kUntilWords[] = {"until",   "till",  "bis",  "to",
                                            "through", "jusqu", "hasta"};
constexpr std::string_view kSignsOfRanges[] = {"–", "—", "-", "−"};
/// Titles that one has from a day on, and is not by trade.
constexpr std::string_view kOffices[] = {"professor", "head",    "director",   "president", "dean",
                                         "rector",    "provost", "chancellor", "ceo",       "cto",
                                         "cfo",       "coo",     "vp"};
/// In titles that somebody has for a time; others are trades, which one may have had elsewhere
/// under another title: "software engineer since 2007" of who was a junior developer then.
constexpr std::string_view kOfTitles[] = {
    "head",   "chief",     "lead",   "director", "manager", "principal",   "staff",  "senior",
    "junior", "assistant", "deputy", "student",  "intern",  "associate",   "fellow", "professor",
    "leader", "president", "dean",   "working",  "trainee", "postdoctoral"};
constexpr std::size_t kFarthestSince = 4;
/// Words that begin alike are taken for one: "researcher", "research".
constexpr std::size_t kAlike = 6;
constexpr std::size_t kFewestWords = 2;

struct YearAndMonth {
  int year = 0;
  int month = 0;
  std::size_t end = 0;  // the word behind it
};

bool is_alike(std::string_view one, std::string_view other) {
  if (one == other) return true;
  return one.size() >= kAlike && other.starts_with(one.substr(0, kAlike));
}

/// Whether a role has all words of a title, or such that begin alike.
bool has_words(const Role& role, const std::vector<std::string>& title) {
  return std::all_of(title.begin(), title.end(), [&](const std::string& word) {
    return std::any_of(role.words.begin(), role.words.end(),
                       [&](const std::string& own) { return is_alike(word, own); });
  });
}

bool is_same_month(int told, int said) {
  return told == 0 || said == 0 || told == said;
}

/// Reads a sentence that says a year.
class TimeReader {
 public:
  TimeReader(const PartedWords& sentence, const std::vector<Place>& places,
             std::vector<UnsaidClaim>& claims)
      : parted_(sentence), places_(places), claims_(claims) {}

  void read_roles() {
    for (std::size_t at = 0; at < words().size(); ++at) {
      const Role* role = longest_at(at);
      if (role == nullptr) continue;
      at += role->words.size();
      read_time(*role, at);
      --at;
    }
  }

  void read_offices(const std::vector<ClaimedTitle>& titles) {
    for (const ClaimedTitle& title : titles) {
      const bool is_office =
          std::any_of(title.names.begin(), title.names.end(),
                      [](const std::string& name) { return is_among(kOffices, name); });
      const auto date = is_office ? since_behind(title.word) : std::nullopt;
      if (date && !is_office_from(title, date->year)) tell(date->year, title.written);
    }
  }

  /// "Deputy head nurse since 2014", "Seit 2016 stellvertretende Stationsleitung".
  void read_deputies() {
    for (std::size_t at = 0; at < words().size(); ++at) {
      if (!is_deputy(words()[at])) continue;
      const bool is_behind = at > 1 && parted_.is_joined(at) && parted_.is_joined(at - 1) &&
                             is_among(kSinceWords, plain(at - 2));
      const auto date = is_behind ? date_at(at - 1) : since_behind(at);
      const ClaimedTitle title{words()[at].written, deputy_names(), false, at};
      if (date && !is_office_from(title, date->year)) tell(date->year, title.written);
    }
  }

 private:
  const std::vector<Word>& words() const { return parted_.words; }

  std::string_view plain(std::size_t at) const {
    return at < words().size() ? std::string_view(words()[at].plain) : std::string_view();
  }

  /// The role with the longest title that is said at a word.
  const Role* longest_at(std::size_t at) const {
    const Role* longest = nullptr;
    for (const Place& place : places_) {
      for (const Role& role : place.roles) {
        const bool is_longer = role.words.size() >= kFewestWords &&
                               (longest == nullptr || role.words.size() > longest->words.size());
        if (is_longer && is_said_at(role, at)) longest = &role;
      }
    }
    return longest;
  }

  bool is_said_at(const Role& role, std::size_t at) const {
    if (at + role.words.size() > words().size()) return false;
    for (std::size_t i = 0; i < role.words.size(); ++i) {
      const bool is_it = words()[at + i].folded == role.words[i];
      if (!is_it || (i > 0 && !parted_.is_joined(at + i))) return false;
    }
    return !is_plural(words()[at + role.words.size() - 1]);
  }

  std::optional<YearAndMonth> date_at(std::size_t at) const {
    for (std::size_t year = at; year < words().size() && year <= at + 1; ++year) {
      if (!is_year_word(words()[year].written)) continue;
      const int month = month_before(parted_, year);
      if (year > at && month == 0) return std::nullopt;
      return YearAndMonth{parse_whole(words()[year].written).value_or(0), year > at ? month : 0,
                          year + 1};
    }
    return std::nullopt;
  }

  bool has_range_sign(std::size_t at) const {
    if (at >= words().size()) return false;
    return std::any_of(std::begin(kSignsOfRanges), std::end(kSignsOfRanges),
                       [&](std::string_view sign) {
                         return parted_.before[at].find(sign) != std::string_view::npos;
                       });
  }

  /// What stands right behind a title: "since June 2019", "2013–2019", "from 2013 to 2019".
  void read_time(const Role& role, std::size_t at) {
    const std::string_view word = plain(at);
    if (is_among(kUntilWords, word)) {
      check_end(role, date_at(at + 1));
      return;
    }
    const bool is_since = is_among(kSinceWords, word);
    const bool is_from = is_among(kFromWords, word);
    const auto start = date_at(is_since || is_from ? at + 1 : at);
    if (!start) return;
    const bool is_until = is_among(kUntilWords, plain(start->end));
    const auto end = is_until || has_range_sign(start->end)
                         ? date_at(is_until ? start->end + 1 : start->end)
                         : std::nullopt;
    if (is_since || is_from || end) check_start(role, *start);
    check_end(role, end);
  }

  void check_start(const Role& role, const YearAndMonth& said) {
    const bool is_told = is_any_like(role, [&](const Role& own, const Place& place) {
      if (own.start == 0 || place.said_years.contains(said.year)) return true;
      return own.start == said.year && is_same_month(own.start_month, said.month);
    });
    if (!is_told) tell(said.year, written(role));
  }

  void check_end(const Role& role, const std::optional<YearAndMonth>& said) {
    if (!said) return;
    const bool is_told = is_any_like(role, [&](const Role& own, const Place& place) {
      if (own.end == 0 || place.said_years.contains(said->year)) return true;
      return own.end == said->year && is_same_month(own.end_month, said->month);
    });
    if (!is_told) tell(said->year, written(role));
  }

  /// Whether it is said of a role with the words of that title, or of any where it is a trade.
  template <typename IsIt>
  bool is_any_like(const Role& role, const IsIt& is_it) const {
    const bool is_trade =
        std::none_of(role.words.begin(), role.words.end(),
                     [](const std::string& word) { return is_among(kOfTitles, word); });
    return std::any_of(places_.begin(), places_.end(), [&](const Place& place) {
      return std::any_of(place.roles.begin(), place.roles.end(), [&](const Role& own) {
        return (is_trade || has_words(own, role.words)) && is_it(own, place);
      });
    });
  }

  /// "Professor of Urban Hydrology since 2011".
  std::optional<YearAndMonth> since_behind(std::size_t title) const {
    for (std::size_t at = title + 1; at < words().size() && at <= title + kFarthestSince; ++at) {
      if (is_among(kSinceWords, plain(at))) return date_at(at + 1);
      if (!parted_.is_joined(at)) break;
    }
    return std::nullopt;
  }

  /// Offices that no title of the profile names, and those without a year, may be of any.
  bool is_office_from(const ClaimedTitle& title, int year) const {
    bool is_told = false;
    for (const Place& place : places_) {
      for (const Role& role : place.roles) {
        const bool is_it = std::any_of(role.words.begin(), role.words.end(), [&](const auto& word) {
          return std::any_of(title.names.begin(), title.names.end(), [&](const std::string& name) {
            return is_called(without_dots(word), name);
          });
        });
        const bool is_then =
            role.start == 0 || role.start == year || place.said_years.contains(year);
        if (is_it && is_then) return true;
        is_told = is_told || is_it;
      }
    }
    return !is_told;
  }

  static std::string written(const Role& role) {
    std::string title;
    for (const std::string& word : role.words) title += (title.empty() ? "" : " ") + word;
    return title;
  }

  void tell(int year, const std::string& title) {
    claims_.push_back({Fact::kDates,
                       fmt::format("the profile does not say the year {} of the title {}", year,
                                   json_quoted(title)),
                       std::to_string(year)});
  }

  const PartedWords& parted_;
  const std::vector<Place>& places_;
  std::vector<UnsaidClaim>& claims_;
};

}  // namespace

std::vector<UnsaidClaim> unsaid_times_of_roles(const PartedWords& sentence,
                                               const std::vector<ClaimedTitle>& titles,
                                               const std::vector<Place>& places) {
  std::vector<UnsaidClaim> claims;
  const bool has_year = std::any_of(sentence.words.begin(), sentence.words.end(),
                                    [](const Word& word) { return is_year_word(word.written); });
  if (!has_year || is_wish(sentence.words)) return claims;
  TimeReader reader(sentence, places, claims);
  reader.read_roles();
  reader.read_offices(titles);
  reader.read_deputies();
  return claims;
}

int month_before(const PartedWords& sentence, std::size_t year) {
  constexpr int kMonthsOfAYear = 12;
  if (year == 0) return 0;
  const std::string& word = sentence.words[year - 1].written;
  if (const int month = month_of(word)) return month;
  const std::string_view sign = sentence.before[year];
  const bool is_number = (sign == "/" || sign == "." || sign.empty()) && word.size() <= 2 &&
                         std::all_of(word.begin(), word.end(), is_ascii_digit);
  const int month = is_number ? parse_whole(word).value_or(0) : 0;
  return month <= kMonthsOfAYear ? month : 0;
}

}  // namespace cvpress::claims

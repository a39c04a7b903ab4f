#include "claims/organisations.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <iterator>
#include <utility>

#include "base/utf8.h"
#include "locale/letters.h"

namespace cvpress::claims {
namespace {

/// Kinds in several languages, folded: each row is of one.
constexpr std::string_view kKindRows[] = {
    "museum museums musée museo museu muzeum museet rijksmuseum",
    "gallery galleries galerie galería galleria pinakothek kunsthalle",
    "library libraries bibliothek bibliothèque biblioteca bibliotheek",
    "archive archives archiv archivo archivio arquivo archief",
    "bank banque banco banca sparkasse volksbank raiffeisenbank",
    ("university universität université universidad università universidade universiteit college"
     " hochschule fachhochschule universitetet"),
    ("hospital klinik klinikum clinic clinique clínica klinieken krankenhaus hôpital ospedale"
     " ziekenhuis charité"),
    "institute institut instituto istituto instituut institutet",
    "theatre theater théâtre teatro",
    "foundation stiftung fondation fundación fondazione stichting",
    "academy akademie académie academia accademia academie",
    "ministry ministerium ministère ministerio ministero bundesministerium",
    "observatory observatoire observatorio sternwarte",
    "office bundesamt landesamt umweltbundesamt",
    "works stadtwerke stadtwerken",
    "inc ltd gmbh llc plc ag kg"};
/// Behind the name of a company, written so.
constexpr std::string_view kWrittenForms[] = {"Inc", "Ltd", "GmbH", "LLC", "PLC", "AG", "KG"};
/// Before other words, these are no names of organisations: "Museum Studies", "Library Systems".
constexpr std::string_view kEnglishKinds[] = {
    "museum",     "gallery",    "library",  "archive",  "archives",    "bank",
    "university", "college",    "hospital", "clinic",   "institute",   "theatre",
    "theater",    "foundation", "academy",  "ministry", "observatory", "inc",
    "ltd",        "gmbh",       "llc",      "plc",      "ag",          "kg"};
/// No names in small letters, but before "de" or "du": "musée du Louvre".
constexpr std::string_view kSmallKinds[] = {
    "musée",     "museo",      "museu",       "bibliothèque", "biblioteca", "banque",
    "banco",     "université", "hôpital",     "hospital",     "clínica",    "clinique",
    "institut",  "instituto",  "universidad", "théâtre",      "teatro",     "fundación",
    "fondation", "università", "istituto",    "archivo",      "académie",   "academia"};
/// At the end of a longer word.
constexpr std::string_view kEndsOfWords[] = {"museum",      "bank",     "bibliothek", "archiv",
                                             "klinikum",    "klinik",   "institut",   "theater",
                                             "universität", "stiftung", "akademie",   "ministerium",
                                             "bibliotheek", "museet",   "hochschule"};
/// Names without a kind in them.
constexpr std::string_view kHouses[] = {
    "louvre",      "eremitage",  "hermitage", "prado",   "uffizi",      "uffizien", "tate",
    "smithsonian", "guggenheim", "moma",      "charité", "rijksmuseum", "sorbonne", "pinakothek"};

/// Longer words that end as kinds do and are none.
constexpr std::string_view kNoKinds[] = {"datenbank",
                                         "werkbank",
                                         "drehbank",
                                         "hobelbank",
                                         "prüfbank",
                                         "sitzbank",
                                         "parkbank",
                                         "sandbank",
                                         "rückbank",
                                         "schulbank",
                                         "ersatzbank",
                                         "powerbank",
                                         "biobank",
                                         "genbank",
                                         "samenbank",
                                         "blutbank",
                                         "vektorbank",
                                         "wissensbank",
                                         "bilddatenbank",
                                         "bildarchiv",
                                         "datenarchiv",
                                         "tonarchiv",
                                         "filmarchiv",
                                         "softwarebibliothek",
                                         "programmbibliothek",
                                         "komponentenbibliothek",
                                         "musiktheater",
                                         "puppentheater",
                                         "graphdatenbank",
                                         "vektordatenbank",
                                         "eckbank",
                                         "fotoarchiv"};
/// Words beside a kind that many have, and which say which one it is where a place of the profile
/// has others.
constexpr std::string_view kCommonWords[] = {"national", "royal",     "imperial",  "federal",
                                             "nacional", "nationale", "nazionale", "deutsche"};
/// Words beside a kind, or before it in one word, that name nothing.
constexpr std::string_view kWeakWords[] = {
    "public",      "state",      "central",      "regional",  "local",      "city",
    "municipal",   "private",    "small",        "large",     "new",        "modern",
    "research",    "digital",    "open",         "virtual",   "online",     "university",
    "technical",   "investment", "retail",       "data",      "blood",      "food",
    "power",       "component",  "pattern",      "design",    "software",   "standard",
    "icon",        "widget",     "email",        "web",       "photo",      "image",
    "children",    "general",    "teaching",     "musical",   "music",      "operating",
    "art",         "science",    "history",      "natural",   "commercial", "business",
    "development", "forschungs", "universitäts", "landes",    "stadt",      "staats",
    "musik",       "kunst",      "heimat",       "freilicht", "technik",    "tages",
    "zahn",        "tier",       "kinder",       "frauen",    "haus",       "groß",
    "privat",      "förder",     "direkt",       "neo",       "geschäfts",  "noten",
    "zentral",     "bezirks",    "gemeinde",     "schul",     "fach",       "spezial",
    "online",      "reha",       "augen",        "poli",      "uni",        "kreis",
    "fakultäts",   "instituts",  "tanz",         "volks",     "spiel",      "natur",
    "meeres"};
/// German nouns before a kind, which is no name then: "im Bereich Bank".
constexpr std::string_view kFieldsOfWork[] = {
    "bereich", "umfeld", "sektor", "branche",   "feld",   "thema", "projekt", "team",
    "fach",    "field",  "sector", "abteilung", "domain", "area",  "studium"};
/// Of a name in another language.
constexpr std::array<std::string_view, 2> kTranslated[] = {{"hafen", "harbour"},
                                                           {"hafen", "port"},
                                                           {"stadt", "city"},
                                                           {"stadt", "town"},
                                                           {"see", "sea"},
                                                           {"see", "lake"},
                                                           {"schifffahrts", "maritime"},
                                                           {"kunst", "art"},
                                                           {"technik", "technology"},
                                                           {"natur", "natural"},
                                                           {"landes", "state"},
                                                           {"landes", "regional"},
                                                           {"staats", "state"},
                                                           {"staats", "national"},
                                                           {"nacional", "national"},
                                                           {"nationale", "national"},
                                                           {"nazionale", "national"},
                                                           {"deutsche", "german"}};

constexpr std::string_view kArticlesOfNames[] = {"the", "der", "dem", "den", "die", "das",
                                                 "la",  "le",  "les", "l",   "el",  "los",
                                                 "las", "il",  "lo",  "het"};
constexpr std::string_view kOfWords[] = {"of",    "for", "de",    "du",  "des", "del",   "della",
                                         "degli", "dei", "delle", "di",  "da",  "do",    "der",
                                         "für",   "von", "zu",    "the", "la",  "dello", "dell"};
constexpr std::string_view kAndWords[] = {"and", "und", "et", "y", "e", "&"};
constexpr std::size_t kLongestOfName = 7;

/// A number of the last four bytes of a word, in small letters.
constexpr std::size_t kBitsOfEnd = 14;
std::size_t hash_of_end(std::string_view word) {
  constexpr std::size_t kBytes = 4;
  constexpr std::uint32_t kFactor = 2654435761u;
  std::uint32_t bytes = 0;
  for (const char c : word.substr(word.size() - std::min(word.size(), kBytes))) {
    const auto byte = static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    bytes = bytes << 8u | byte;
  }
  return (bytes * kFactor) >> (32u - kBitsOfEnd);
}

using Ends = std::bitset<std::size_t{1} << kBitsOfEnd>;

const Ends& ends_of_kinds() {
  static const Ends kAll = [] {
    Ends ends;
    for (const std::string_view row : kKindRows) {
      for (const std::string_view name : names_of(row)) ends.set(hash_of_end(name));
    }
    for (const std::string_view end : kEndsOfWords) ends.set(hash_of_end(end));
    for (const std::string_view house : kHouses) ends.set(hash_of_end(house));
    return ends;
  }();
  return kAll;
}

bool is_letter_byte(char c) {
  return is_ascii_letter(c) || (static_cast<unsigned char>(c) & 0x80u) != 0;
}

/// The first word of the row that a folded word is in; "" for none.
std::string_view kind_of(std::string_view folded) {
  if (folded.size() < 2 || !ends_of_kinds().test(hash_of_end(folded))) return {};
  for (const std::string_view row : kKindRows) {
    for (const std::string_view name : names_of(row)) {
      if (name == folded) return row.substr(0, row.find(' '));
    }
  }
  return {};
}

/// What stands before a kind in one word: "national" of "nationalmuseum"; "" where none does.
std::string_view before_kind(std::string_view folded, std::string_view& kind) {
  constexpr std::size_t kShortestBefore = 3;
  if (!ends_of_kinds().test(hash_of_end(folded)) || is_among(kNoKinds, folded)) return {};
  std::string_view longest;
  for (const std::string_view end : kEndsOfWords) {
    const bool is_it = folded.ends_with(end) && folded.size() >= end.size() + kShortestBefore;
    if (is_it && end.size() > longest.size()) longest = end;
  }
  if (longest.empty()) return {};
  kind = kind_of(longest);
  if (kind.empty()) return {};
  return folded.substr(0, folded.size() - longest.size());
}

/// Reads the words of a name.
class NameReader {
 public:
  NameReader(const PartedWords& sentence, KindPlace place) : parted_(sentence), place_(place) {}

  std::optional<Organisation> read(std::size_t at) {
    while (at + 1 < words().size() && is_among(kArticlesOfNames, plain(at)) && is_joined(at + 1))
      ++at;
    if (at >= words().size()) return std::nullopt;
    found_.begin = found_.end = at;
    while (found_.end < words().size() && add_word()) {
    }
    const bool is_named = !found_.telling.empty() || !found_.common.empty();
    if (found_.kinds.empty() || !is_named || !is_well_placed()) return std::nullopt;
    return found_;
  }

 private:
  const std::vector<Word>& words() const { return parted_.words; }

  std::string_view plain(std::size_t at) const {
    return at < words().size() ? std::string_view(words()[at].plain) : std::string_view();
  }

  bool is_joined(std::size_t at) const {
    return parted_.is_joined(at) && parted_.before[at] != " - ";
  }

  bool is_capital(std::size_t at) const {
    return at < words().size() && is_capitalised(words()[at].written);
  }

  /// The next word, with "of the" and such before it; false where the name ends.
  bool add_word() {
    std::size_t at = found_.end;
    const bool is_first = at == found_.begin;
    if (at - found_.begin >= kLongestOfName) return false;
    if (is_told_ && kind_of(plain(at)).empty()) return false;
    if (is_first) {
      const bool is_small = !is_capital(at) && is_among(kSmallKinds, plain(at));
      if (!is_small && !is_capital(at)) return false;
    } else {
      at = behind_joining_words(at);
      if (!is_capital(at)) return false;
    }
    const std::string_view word = plain(at);
    if (is_first && is_among(kFieldsOfWork, word)) return false;
    if (is_stop_word(word) && kind_of(word).empty()) return false;
    for (std::size_t i = found_.end; i <= at; ++i) {
      const bool is_and = i > found_.begin && parted_.before[i] == " & ";
      found_.name += (found_.name.empty() ? "" : is_and ? " & " : " ") + words()[i].written;
    }
    found_.end = at + 1;
    tell(word, at);
    return true;
  }

  /// The word behind "of", "del" and "and", where the name goes on there; else one without a
  /// capital.
  std::size_t behind_joining_words(std::size_t at) const {
    const bool is_and = found_.kinds.empty() && parted_.before[at] == " & ";
    if (!is_joined(at) && !is_and) return words().size();
    if (is_capital(at)) return at;
    const std::string_view word = plain(at);
    const bool goes_on =
        found_.kinds.empty() ? is_among(kAndWords, word) : is_among(kOfWords, word);
    if (!goes_on) return words().size();
    ++at;
    while (at < words().size() && is_joined(at) && is_among(kOfWords, plain(at))) ++at;
    return at < words().size() && is_joined(at) ? at : words().size();
  }

  void tell(std::string_view word, std::size_t at) {
    if (is_among(kHouses, word)) {
      found_.telling.emplace_back(word);
      if (found_.kinds.empty()) found_.kinds.emplace_back(word);
      kind_end_ = found_.end;
      is_told_ = true;
      return;
    }
    std::string_view kind = kind_of(word);
    const bool is_form = kind == "inc";
    if (is_form && !is_among(kWrittenForms, words()[at].written)) kind = {};
    if (!kind.empty()) {
      found_.kinds.emplace_back(kind);
      kind_end_ = found_.end;
      if (!is_among(kEnglishKinds, word)) place_ = KindPlace::kAnywhere;
      return;
    }
    const std::string_view before = before_kind(word, kind);
    if (before.empty()) {
      tell_which(word);
      return;
    }
    found_.kinds.emplace_back(kind);
    kind_end_ = found_.end;
    place_ = KindPlace::kAnywhere;
    tell_which(before);
    // a noun of the sentence may follow: "im Hafenmuseum Karten geklebt"
    is_told_ = !is_among(kWeakWords, before);
  }

  void tell_which(std::string_view word) {
    if (is_among(kWeakWords, word)) return;
    (is_among(kCommonWords, word) ? found_.common : found_.telling).emplace_back(word);
  }

  bool is_well_placed() const {
    if (place_ == KindPlace::kAnywhere || kind_end_ == found_.end) return true;
    return is_among(kOfWords, plain(kind_end_));
  }

  const PartedWords& parted_;
  KindPlace place_;
  Organisation found_;
  std::size_t kind_end_ = 0;
  bool is_told_ = false;  // which one it is, in the word that tells the kind
};

bool is_word_of(std::string_view word, const std::vector<std::string>& name) {
  return std::any_of(name.begin(), name.end(), [&](const std::string& part) {
    if (part == word || locale::folded(part) == word) return true;
    return std::any_of(std::begin(kTranslated), std::end(kTranslated), [&](const auto& row) {
      return row[0] == word && row[1] == std::string_view(part);
    });
  });
}

}  // namespace

bool may_name_organisation(std::string_view text) {
  const Ends& ends = ends_of_kinds();
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && is_letter_byte(text[at])) continue;
    const bool is_word = at > begin + 1;
    if (is_word && ends.test(hash_of_end(text.substr(begin, at - begin)))) return true;
    begin = at + 1;
  }
  return false;
}

std::optional<Organisation> organisation_at(const PartedWords& sentence, std::size_t at,
                                            KindPlace place) {
  return NameReader(sentence, place).read(at);
}

bool is_one_of(const Organisation& organisation, const std::vector<Place>& places) {
  return std::any_of(places.begin(), places.end(), [&](const Place& place) {
    const std::vector<std::string>& name = place.names.front();
    const bool is_of_kind = std::any_of(name.begin(), name.end(), [&](const std::string& word) {
      const std::string_view kind = kind_of(word);
      return std::any_of(organisation.kinds.begin(), organisation.kinds.end(),
                         [&](const std::string& own) { return own == kind; });
    });
    const auto is_in_name = [&](const std::string& word) { return is_word_of(word, name); };
    return is_of_kind &&
           std::all_of(organisation.telling.begin(), organisation.telling.end(), is_in_name) &&
           std::all_of(organisation.common.begin(), organisation.common.end(), is_in_name);
  });
}

}  // namespace cvpress::claims

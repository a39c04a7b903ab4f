// The résumé as plain values: what every input format is read into and every
// layout prints. It has no style; each value knows where it was written.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/source.h"
#include "model/rich_text.h"

namespace cvpress::model {

/// What a section's entries are (layout-language.md section 5). A reader never
/// infers a kind from the widget alone: "Education" typed into an experience
/// widget is education by its title, where a table of titles says so, else kExperience.
enum class Kind : std::uint8_t {
  kSummary,
  kExperience,
  kEducation,
  kProjects,
  kSkills,
  kLanguages,
  kCertificates,
  kAwards,
  kPublications,
  kTalks,
  kVolunteering,
  kInterests,
  kReferences,
  kText,
  kLines,
  kOther,
};

/// "experience", …: the name that layouts use; kind_named is its inverse.
std::string_view kind_name(Kind kind);
std::optional<Kind> kind_named(std::string_view name);

/// A date at the precision it was written: month and day are 0 where unknown.
/// Text that is no date is kept as `raw` and printed as it is (year 0 then).
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;
  std::string raw;
  SourceSpan where;
  bool operator==(const Date& other) const {
    return year == other.year && month == other.month && day == other.day && raw == other.raw;
  }
};

/// Either end may be missing. `current` says that it goes on today.
struct DateRange {
  std::optional<Date> start;
  std::optional<Date> end;
  bool current = false;
  bool empty() const { return !start && !end && !current; }
  bool operator==(const DateRange&) const = default;
};

/// A picture as the source names it; image/ finds and decodes it.
struct ImageRef {
  std::string name;      // path, URL or bare logo name; "" for none
  std::string folder;    // the folder of the file that names it
  bool is_logo = false;  // bare names are looked up as hugo-formats.md 8.2 says
  SourceSpan where;
  bool empty() const { return name.empty(); }
  bool operator==(const ImageRef&) const = default;
};

/// Somebody who wrote a paper, gave a talk or led a project.
struct Author {
  InlineText name;
  bool self = false;  // the person the résumé is about
  bool operator==(const Author&) const = default;
};

/// A link with a name of its own: "PDF", "Code", "DOI".
struct NamedLink {
  std::string label;
  std::string url;
  SourceSpan where;
  bool operator==(const NamedLink&) const = default;
};

struct Entry {
  Kind kind = Kind::kOther;
  InlineText title;         // role, degree, name
  InlineText organization;  // employer, school, issuer, journal
  InlineText location;
  DateRange dates;
  std::string url;
  std::string organization_url;
  std::string certificate_url;
  ImageRef logo;
  std::string icon;
  Blocks description;
  std::vector<InlineText> tags;
  std::optional<double> level;  // 0 to 1
  InlineText level_text;
  std::vector<Author> authors;
  std::vector<NamedLink> links;
  /// The whole entry as one reference in the style that its source asks for
  /// (APA, MLA), the person's own name strong; empty where it asks for none.
  InlineText citation;
  /// Of a group (skills by topic): its members, where these have levels, icons
  /// or texts of their own. Members without any are `tags`.
  std::vector<Entry> items;
  /// Fields that have no name above (grade, courses, degree, area, type,
  /// volume, issue, pages, doi, …), by the
  /// name that layouts use for them (`{grade}`) or `{extra.x}`.
  std::map<std::string, InlineText> extra;
  /// For choosing what a variant prints; never printed, and not in the source that a PDF carries.
  std::string id;
  std::vector<std::string> marks;
  SourceSpan where;
  bool operator==(const Entry&) const = default;
};

struct Section {
  Kind kind = Kind::kOther;
  InlineText title;
  InlineText subtitle;
  Blocks body;  // printed before the entries
  std::vector<Entry> entries;
  /// The source's wish for dates: a Go layout ("Jan 2006"), or "".
  std::string date_format;
  std::string icon;
  SourceSpan where;
};

/// A way to reach or see the person.
struct Contact {
  std::string kind;   // "email", "phone", "url", "location", "github", … ("link" if unknown)
  std::string icon;   // a name of the icon table, "" for none
  std::string label;  // "GitHub"
  std::string text;   // as printed: "jo" or "jo@example.org"
  std::string url;    // "" for none
  SourceSpan where;
  bool operator==(const Contact&) const = default;
};

struct Affiliation {
  std::string name;
  std::string url;
};

/// The parts of where somebody lives, as the source parted them: for formats that have them
/// apart; what is printed is the location and the address.
struct Place {
  std::string postal_code;
  std::string city;
  std::string region;
  std::string country_code;
  bool empty() const {
    return postal_code.empty() && city.empty() && region.empty() && country_code.empty();
  }
};

struct Person {
  std::string name;
  std::string given;
  std::string family;
  std::string pronouns;
  std::string pronunciation;
  std::string postnominals;  // "PhD, FRS"
  InlineText headline;
  ImageRef photo;
  std::string location;
  std::vector<std::string> address;  // its lines, as the place writes them
  Place place;
  std::string email;
  std::string phone;
  std::string url;
  std::vector<Affiliation> affiliations;
  std::vector<Contact> contacts;
  SourceSpan where;
};

/// What is written to somebody; who writes is the person.
struct Letter {
  std::vector<InlineText> recipient;  // lines of the address
  InlineText reference;               // "Your advertisement of 3 May"
  std::optional<Date> date;
  InlineText place;  // where it is written
  InlineText subject;
  InlineText opening;  // "Dear Ms Novak,"
  Blocks body;
  InlineText closing;  // "Yours sincerely"
  ImageRef signature;  // a picture of it
  std::vector<InlineText> enclosures;
  InlineText postscript;  // without "PS"
  SourceSpan where;
};

struct Resume {
  Person person;
  std::vector<Section> sections;
  std::optional<Letter> letter;
  std::string language = "en";  // BCP 47
  bool language_told = false;   // by the source or the user, not only assumed
  std::string language_id;      // as a site names it ("zh"); "" outside any site
  std::string title;            // of the document; "" = made from the name
  SourceSpan title_where;       // unknown where no file says it
  /// Interface words that the source has instead of locale's ("present").
  std::map<std::string, std::string, std::less<>> words;
};

/// The whole model as indented JSON with stable key order, empty fields left
/// out: `--emit model`, and the golden files of the readers.
std::string dump_json(const Resume& resume);

}  // namespace cvpress::model

// What a profile states of its person: what variants are held against.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "claims/claimed_studies.h"
#include "claims/language_levels.h"
#include "claims/lesser_titles.h"
#include "claims/numbers.h"
#include "claims/open_degrees.h"
#include "claims/places.h"
#include "model/resume.h"

namespace cvpress::claims {

/// Numbers without those of dates, and the dates by their date_key(): years, and with months.
struct StatedNumbers {
  std::map<std::string, std::vector<Quantity>> quantities;  // by their value
  std::set<std::string> dates;
  std::size_t lines = 0;        // of all texts: numbers of one stand together
  std::set<std::string> years;  // the same of texts: "chair from 2020 to 2024"
};

struct ProfileFacts {
  /// That the texts are in: a site of one language is read as any language that is asked for.
  std::string language;
  StatedNumbers numbers;
  /// Those of the headline and the summary, and those of texts that are of no job and no school.
  StatedNumbers of_person;
  StatedNumbers of_no_job;
  /// Words, folded: of what the person calls what she is or was, and of the names of employers,
  /// schools, things and places.
  std::set<std::string> titles;
  std::set<std::string> names;
  /// What she heads, and what she is only the deputy head of: "department".
  std::set<std::string> headed;
  std::set<std::string> headed_by_others;
  LesserTitles lesser;
  OpenDegrees open_degrees;
  /// The same of names behind "at" in descriptions: for sentences, not for who somebody is.
  std::set<std::string> mentioned;
  /// Those in texts of what she does as a volunteer: told_names.h.
  std::set<std::string> told_names;
  /// Names of skills and tags, folded, and all words of any text.
  std::set<std::string> skills;
  std::set<std::string> words;
  /// Names of several words of certificates, projects, publications and the like, as written.
  std::vector<std::string> things;
  std::vector<Place> places;
  Studies studies;
  LanguageSkills languages;
};

ProfileFacts facts_of(const model::Resume& resume);

/// The folded words of a name, as skills are remembered.
std::string name_of_skill(std::string_view text);

/// A text with a sign in the place of the name of each certificate, project or such.
std::string without_things(std::string text, const ProfileFacts& facts);

void add_dates(const model::DateRange& range, std::set<std::string>& dates);

/// What an entry states in numbers, with its members.
StatedNumbers numbers_of(const model::Entry& entry, std::string_view language);

}  // namespace cvpress::claims

// Where a profile says that its person worked or learned, what she was there, and when.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "claims/words.h"
#include "model/resume.h"

namespace cvpress::claims {

/// What somebody was at a place: the folded words of a title up to its first sign, and when; 0 is
/// what is not told.
struct Role {
  std::vector<std::string> words;
  int start = 0;  // year
  int start_month = 0;
  int end = 0;
  int end_month = 0;
};

/// An employer or a school, of all entries that name it.
struct Place {
  std::string written;
  /// Folded words that name it, without the legal form: all of them first, and shorter ways to say
  /// it: "agh" of "AGH University of Kraków, Poland".
  std::vector<std::vector<std::string>> names;
  std::set<std::string> titles;            // folded words of what she was there, and of her degrees
  std::vector<std::pair<int, int>> times;  // first and last month of each, counted from year 0
  std::vector<Role> roles;
  std::set<int> starts;      // years
  std::set<int> said_years;  // of any text about it
  bool is_of_today = false;
  std::vector<std::pair<int, int>> jobs;  // those of the times in which it was an employer
};

/// Those of the profile, and what its summary says of them.
std::vector<Place> places_of(const model::Resume& resume);

/// Whether words name one of the places.
bool names_place(const std::vector<Word>& words, const std::vector<Place>& places);

/// Whether somebody may have been there in a year, or in a month of it that is not 0: always where
/// the profile tells no dates.
bool was_there(const Place& place, int year, int month);

/// Whether somebody began there in a year, and in a month of it that is not 0.
bool began_there(const Place& place, int year, int month);

/// Whether somebody began the first of all jobs in that year and month, or one from which on there
/// was always one.
bool began_work(const std::vector<Place>& places, int year, int month);

}  // namespace cvpress::claims

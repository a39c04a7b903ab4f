// Where a profile says that its person worked or learned, what she was there, and when.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "model/resume.h"

namespace cvpress::tailor {

/// An employer or a school, of all entries that name it.
struct Place {
  std::string written;
  std::vector<std::string> name;           // its folded words, without the legal form
  std::set<std::string> titles;            // folded words of what she was there, and of her degrees
  std::vector<std::pair<int, int>> years;  // first and last of each time; none where none is told
  std::set<int> starts;                    // years
  std::set<int> said_years;                // of any text about it
  bool is_of_today = false;
};

/// Those of the profile, and what its summary says of them.
std::vector<Place> places_of(const model::Resume& resume);

/// Whether somebody may have been there in a year: always where the profile tells no dates.
bool was_there(const Place& place, int year);

/// Whether somebody began there in a year.
bool began_there(const Place& place, int year);

}  // namespace cvpress::tailor

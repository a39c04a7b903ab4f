// The lists that an author's profile carries, and which of them a CV has shown
// already (hugo-formats.md 5.4 to 5.8).
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "data/value.h"
#include "hugo/authors.h"
#include "hugo/keys.h"
#include "hugo/reading.h"
#include "model/resume.h"

namespace cvpress::hugo {

using ReadEntries = std::vector<model::Entry> (*)(const data::Value& list, const Profile* profile,
                                                  const Reading& reading);

/// A kind of list that profiles carry.
struct ProfileList {
  std::string_view name;  // "experience"
  Names keys;             // of profiles and blocks, best first
  model::Kind kind = model::Kind::kOther;
  std::string_view word;       // of the interface, for its heading
  ReadEntries read = nullptr;  // the profile is nullptr for a block's own list
};

/// All kinds, in the order in which a CV has them.
std::span<const ProfileList> profile_lists();

/// One kind by its name, which must be one of the table's.
const ProfileList& profile_list(std::string_view name);

/// The value of a list in a map; nullptr where there is none. Of the older
/// forms (`education.courses`, `interests.interests`) the list inside.
const data::Value* list_in(const data::Map& map, const ProfileList& list);

/// What was shown of whom in this run.
class ShownLists {
 public:
  /// Whether this is the first time; it is shown from now on.
  bool take(const Profile& profile, std::string_view name) {
    return shown_.emplace(profile.key, name).second;
  }
  bool has(const Profile& profile, std::string_view name) const {
    return shown_.contains({profile.key, std::string(name)});
  }

 private:
  std::set<std::pair<std::string, std::string>> shown_;
};

/// What the readers of a CV's sections share besides the site: whose CV it is,
/// what was shown, and what is being made.
struct CvInProgress {
  Authors& authors;
  ShownLists& shown;
  model::Resume& resume;
};

/// A word of the interface in the résumé's language, the site's own first.
std::string interface_word(const model::Resume& resume, std::string_view key);

/// A profile's list as a section with the interface's heading. Nothing where
/// the profile has no such list, or it was shown before, which is a note.
std::optional<model::Section> take_list(const Profile& profile, const ProfileList& list,
                                        const Reading& reading, CvInProgress& cv);

}  // namespace cvpress::hugo

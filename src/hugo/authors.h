// The author profiles of a site: whose CV it is, and who stands behind the
// names that pages give (hugo-formats.md 1.3).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "hugo/front_matter.h"
#include "hugo/reading.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// Where a generation of the theme keeps its people.
enum class ProfileForm : std::uint8_t {
  kPage,        // content/authors/<key>/_index.md
  kData,        // data/authors/<key>.yaml
  kSiteParams,  // `params` of the site's configuration
};

/// Somebody as a site describes them.
struct Profile {
  std::string key;     // "admin", "jo-do": the name of its folder or file
  std::string folder;  // of its file; "" for kSiteParams
  ProfileForm form = ProfileForm::kPage;
  Page page;  // its front matter is a map
};

/// A key as Hugo makes a folder's name of it: "Jo Do" is "jo-do".
std::string urlized(std::string_view key);

/// The profile that a file given by its path holds.
Profile profile_of_file(Page page, std::string_view path);

/// Finds and reads profiles, each file once, and only those that are asked for
/// where that is enough.
class Authors {
 public:
  /// What the reading refers to must outlive this; its folder does not matter.
  explicit Authors(const Reading& reading);

  /// The profile of a key as pages write it; nullptr where there is none. What
  /// is wrong with its file is told once.
  const Profile* find(std::string_view key);

  /// The same; a key without a profile is a warning at `where` that names the
  /// nearest, and an empty key or such a one means the CV's person.
  const Profile* find_or_owner(std::string_view key, SourceSpan where);

  /// Says whom the CV is about. The first key with a profile wins; later ones
  /// change nothing.
  void choose(std::string_view key);

  /// Whom the CV is about: who was chosen, else the one the site marks as its
  /// owner, else `admin` or `me`, else the only one; nullptr without any. Of
  /// several without a mark the one whose name is nearest to the site's title
  /// is taken, with a warning.
  const Profile* owner();

  /// The person behind a key or a full name of a list of authors; nothing for
  /// people without a profile.
  std::optional<model::Author> author(std::string_view key);

  /// Adds a profile that the user named, before those of the site.
  const Profile* add(Profile profile);

 private:
  struct Candidate {
    std::string key;
    std::string folder;
    ProfileForm form = ProfileForm::kPage;
    std::vector<std::string> layers;  // files; later ones are laid over the first
    bool was_read = false;
    std::optional<Profile> profile;
    Diagnostics found;
  };
  using Candidates = std::map<std::string, Candidate, std::less<>>;  // by urlized key

  void look_around();
  void add_pages(const std::string& folder);
  void add_data(const std::string& folder, bool is_layer);
  void add_candidate(Candidate candidate);
  const Profile* profile(Candidate& candidate);
  std::optional<Page> read_layers(Candidate& candidate);
  std::optional<Page> read_layer(const std::string& path, Diagnostics& found);
  const Profile* tell(Candidate& candidate, bool as_warnings);
  Candidate* candidate_of(std::string_view key);
  const Profile* decide();
  const Profile* decide_between(const std::vector<const Profile*>& several);
  const Profile* site_profile();

  Reading reading_;
  Candidates candidates_;
  std::optional<Profile> site_profile_;
  const Profile* chosen_ = nullptr;
  bool looked_around_ = false;
  bool decided_ = false;
};

}  // namespace cvpress::hugo

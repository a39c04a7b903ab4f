#include "hugo/authors.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "data/prepare.h"
#include "data/read.h"
#include "hugo/author_layers.h"
#include "hugo/person.h"
#include "hugo/values.h"
#include "locale/letters.h"

namespace cvpress::hugo {
namespace {

constexpr std::size_t kMostAuthors = 2000;    // of one site that are looked at
constexpr std::size_t kMostAuthorsNamed = 5;  // in one message

constexpr std::string_view kOwnerMarks[] = {"superuser", "is_owner"};
/// The keys that the theme takes where a page names none.
constexpr std::string_view kUsualOwners[] = {"admin", "me"};

bool is_marked(const Profile& profile) {
  const data::Map& map = *profile.page.front.map();
  return std::any_of(std::begin(kOwnerMarks), std::end(kOwnerMarks),
                     [&](std::string_view mark) { return is_on(map.find_any_case(mark)); });
}

const Profile* usual_owner(const std::vector<const Profile*>& profiles) {
  for (const std::string_view key : kUsualOwners) {
    for (const Profile* profile : profiles) {
      if (urlized(profile->key) == key) return profile;
    }
  }
  return nullptr;
}

/// The one whose name the title holds, or comes nearest to; else the first.
const Profile* nearest_to_title(const std::vector<const Profile*>& profiles,
                                const std::string& title) {
  const std::string wanted = locale::folded(title);
  std::vector<std::string> names;
  for (const Profile* profile : profiles) names.push_back(locale::folded(display_name(*profile)));
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!names[i].empty() && wanted.find(names[i]) != std::string::npos) return profiles[i];
  }
  const auto near = nearest_name(wanted, std::vector<std::string_view>(names.begin(), names.end()));
  const auto found = near ? std::find(names.begin(), names.end(), *near) : names.end();
  return found != names.end() ? profiles[found - names.begin()] : profiles.front();
}

}  // namespace

std::string urlized(std::string_view key) {
  constexpr std::string_view kDropped = "\"'`(),:;!?&/\\";
  std::string url;
  for (const char c : locale::folded(trimmed(key))) {
    if (c == ' ') {
      url += '-';
    } else if (kDropped.find(c) == std::string_view::npos) {
      url += c;
    }
  }
  return url;
}

Profile profile_of_file(Page page, std::string_view path) {
  Profile profile;
  profile.folder = folder_of(path);
  const std::string extension = extension_of(path);
  const bool is_page = extension == "md" || extension == "markdown" || extension.empty();
  profile.form = is_page ? ProfileForm::kPage : ProfileForm::kData;
  const std::string_view name = file_name_of(path);
  const std::string_view stem = name.substr(0, name.find('.'));
  const bool is_index = stem == "_index" || stem == "index";
  profile.key = is_index ? std::string(file_name_of(profile.folder)) : std::string(stem);
  profile.page = std::move(page);
  if (profile.page.front.map() == nullptr) profile.page.front.content = data::Map{};
  return profile;
}

Authors::Authors(const Reading& reading) : reading_(reading) {}

void Authors::add_candidate(Candidate candidate) {
  if (candidates_.size() >= kMostAuthors) return;
  std::string key = urlized(candidate.key);
  if (!key.empty()) candidates_.emplace(std::move(key), std::move(candidate));
}

void Authors::add_pages(const std::string& folder) {
  for (const std::string& name : reading_.files.list(folder)) {
    if (candidates_.size() >= kMostAuthors) return;
    if (name.starts_with('.') || name.starts_with('_')) continue;
    const std::string path = joined_path(folder, name);
    if (extension_of(name) == "md") {
      if (name != "index.md") {
        const std::string key = name.substr(0, name.find('.'));
        add_candidate({key, folder, ProfileForm::kPage, {path}, false, {}, {}});
      }
    } else if (reading_.files.kind(path) == FileKind::kDirectory) {
      add_candidate({name, path, ProfileForm::kPage, {}, false, {}, {}});
    }
  }
}

void Authors::add_data(const std::string& folder, bool is_layer) {
  for (const std::string& name : reading_.files.list(folder)) {
    if (name.starts_with('.') || !is_profile_data(name)) continue;
    const std::string key = name.substr(0, name.find('.'));
    const std::string path = joined_path(folder, name);
    const auto known = candidates_.find(urlized(key));
    if (is_layer && known != candidates_.end() && known->second.form == ProfileForm::kData) {
      known->second.layers.push_back(path);
    } else {
      add_candidate({key, folder, ProfileForm::kData, {path}, false, {}, {}});
    }
  }
}

/// Data comes first: where a site has both, only the latest theme reads it, and
/// that one takes nothing else.
void Authors::look_around() {
  if (std::exchange(looked_around_, true)) return;
  const Site& site = reading_.site;
  if (site.is_alone()) return;
  const std::string data = joined_path(site.root, "data");
  add_data(joined_path(data, "authors"), false);
  add_data(joined_path(joined_path(data, site.language), "authors"), true);
  for (const std::string& content : content_folders(site)) {
    for (const std::string_view name : {"authors", "author"}) {
      add_pages(joined_path(content, name));
    }
  }
  if (candidates_.size() >= kMostAuthors) {
    reading_.diagnostics.warning(
        {}, fmt::format("this site has more than {} authors; the others are not looked at",
                        kMostAuthors));
  }
}

std::optional<Page> Authors::read_layer(const std::string& path, Diagnostics& found) {
  FileContent content = reading_.files.read(path, data::kLargestTextFile);
  if (!content.bytes) {
    found.error({}, fmt::format("cannot read {}: {}", path, read_error_text(content.error)));
    return std::nullopt;
  }
  const auto text = data::prepare(path, std::move(*content.bytes), reading_.sources, found);
  if (!text) return std::nullopt;
  auto page = is_profile_data(path) ? read_profile_data(*text, path, found)
                                    : read_page(*text, found, Recovery::kAllPieces);
  if (!page) return std::nullopt;
  return std::move(*page);
}

std::optional<Page> Authors::read_layers(Candidate& candidate) {
  std::optional<Page> whole;
  for (const std::string& path : candidate.layers) {
    std::optional<Page> page = read_layer(path, candidate.found);
    if (!page) continue;
    if (whole && whole->front.map() != nullptr && page->front.map() != nullptr) {
      lay_over(*std::get_if<data::Map>(&whole->front.content), *page->front.map());
    } else {
      whole = std::move(page);
    }
  }
  return whole;
}

const Profile* Authors::profile(Candidate& candidate) {
  if (!std::exchange(candidate.was_read, true)) {
    if (candidate.layers.empty()) {
      const std::string path =
          profile_page_of_folder(candidate.folder, reading_.site, reading_.files);
      if (!path.empty()) candidate.layers.push_back(path);
    }
    if (std::optional<Page> page = read_layers(candidate)) {
      correct_keys(*page, candidate.found);
      candidate.profile = profile_of_file(std::move(*page), candidate.layers.front());
      candidate.profile->key = candidate.key;
    }
  }
  return candidate.profile ? &*candidate.profile : nullptr;
}

/// The profile, its messages told. Those of people who only wrote something are
/// no errors of the CV.
const Profile* Authors::tell(Candidate& candidate, bool as_warnings) {
  const Profile* found = profile(candidate);
  for (Diagnostic diagnostic : candidate.found.all()) {
    if (as_warnings && diagnostic.severity == Severity::kError) {
      diagnostic.severity = Severity::kWarning;
    }
    reading_.diagnostics.record(std::move(diagnostic));
  }
  candidate.found = Diagnostics();
  return found;
}

Authors::Candidate* Authors::candidate_of(std::string_view key) {
  look_around();
  const auto found = candidates_.find(urlized(key));
  return found != candidates_.end() ? &found->second : nullptr;
}

const Profile* Authors::find(std::string_view key) {
  Candidate* candidate = candidate_of(key);
  return candidate != nullptr ? tell(*candidate, false) : nullptr;
}

const Profile* Authors::find_or_owner(std::string_view key, SourceSpan where) {
  key = trimmed(key);
  if (key.empty()) return owner();
  if (const Profile* found = find(key)) return found;
  const Profile* instead = owner();
  // Of files given alone, a profile among them is the one that is meant.
  if (instead != nullptr && reading_.site.is_alone()) return instead;
  std::vector<std::string_view> keys;
  for (const auto& [name, candidate] : candidates_) keys.push_back(candidate.key);
  Diagnostic& warning = reading_.diagnostics.warning(
      where, instead == nullptr || instead->key.empty()
                 ? fmt::format("there is no profile of an author \"{}\"", key)
                 : fmt::format("there is no profile of an author \"{}\"; that of \"{}\" is taken",
                               key, instead->key));
  std::string hint = suggestion(key, keys);
  if (hint.empty()) {
    hint = fmt::format("it would be content/authors/{0}/_index.md or data/authors/{0}.yaml",
                       urlized(key));
  }
  warning.hints.push_back({std::move(hint), {}});
  return instead;
}

void Authors::choose(std::string_view key) {
  if (chosen_ != nullptr || trimmed(key).empty()) return;
  chosen_ = find(key);
  decided_ = decided_ || chosen_ != nullptr;
}

const Profile* Authors::owner() {
  if (!std::exchange(decided_, true)) chosen_ = decide();
  return chosen_;
}

const Profile* Authors::decide() {
  for (const std::string_view key : kUsualOwners) {
    Candidate* candidate = candidate_of(key);
    const Profile* usual = candidate != nullptr ? profile(*candidate) : nullptr;
    if (usual != nullptr && is_marked(*usual)) return tell(*candidate, false);
  }
  std::vector<const Profile*> all;
  std::vector<const Profile*> marked;
  for (auto& [key, candidate] : candidates_) {
    const Profile* found = profile(candidate);
    if (found == nullptr) continue;
    all.push_back(found);
    if (is_marked(*found)) marked.push_back(found);
  }
  if (all.empty()) return site_profile();
  const Profile* best = decide_between(marked.empty() ? all : marked);
  if (best != nullptr) tell(*candidate_of(best->key), false);
  return best;
}

const Profile* Authors::decide_between(const std::vector<const Profile*>& several) {
  if (several.size() == 1) return several.front();
  if (const Profile* usual = usual_owner(several)) return usual;
  const Profile* best = nearest_to_title(several, reading_.site.title);
  std::vector<std::string> names;
  for (std::size_t i = 0; i < std::min(several.size(), kMostAuthorsNamed); ++i) {
    names.push_back(fmt::format("\"{}\"", several[i]->key));
  }
  if (several.size() > kMostAuthorsNamed) names.emplace_back("others");
  reading_.diagnostics
      .warning({best->page.where.file, 0, 0},
               fmt::format("this CV could be of any of {}; that of \"{}\" is made",
                           fmt::join(names, ", "), best->key))
      .hints.push_back(
          {"\"superuser: true\" in one profile only (\"is_owner: true\" in data/authors) marks "
           "whose site it is; so does the author that the biography section names",
           {}});
  return best;
}

/// Sites of the first generations describe one person in their configuration.
const Profile* Authors::site_profile() {
  const data::Map& params = reading_.site.params;
  if (text_at(params, "name").empty()) return nullptr;
  Profile profile;
  profile.form = ProfileForm::kSiteParams;
  profile.page.front.content = params;
  profile.page.front.where = where_at(params, "name");
  site_profile_ = std::move(profile);
  return &*site_profile_;
}

std::optional<model::Author> Authors::author(std::string_view key) {
  const Profile* person = owner();
  const std::string own_name = person != nullptr ? display_name(*person) : std::string();
  Candidate* candidate = candidate_of(key);
  const Profile* found = candidate != nullptr ? tell(*candidate, true) : nullptr;
  if (found == nullptr && person != nullptr) {
    const std::string wanted = urlized(key);
    const bool is_usual = std::find(std::begin(kUsualOwners), std::end(kUsualOwners), wanted) !=
                          std::end(kUsualOwners);
    if (is_usual || is_name_of(*person, key)) found = person;
  }
  if (found == nullptr) return std::nullopt;
  std::string name = found == person ? own_name : display_name(*found);
  if (name.empty()) return std::nullopt;
  const bool highlighted = is_on(found->page.front.map()->find_any_case("highlight_name"));
  return model::Author{model::plain(std::move(name)), found == person || highlighted};
}

const Profile* Authors::add(Profile profile) {
  look_around();
  Candidate candidate{profile.key, profile.folder, profile.form, {}, true, {}, {}};
  candidate.profile = std::move(profile);
  std::string key = urlized(candidate.key);
  if (key.empty()) key = "-";
  return &*candidates_.insert_or_assign(std::move(key), std::move(candidate)).first->second.profile;
}

}  // namespace cvpress::hugo

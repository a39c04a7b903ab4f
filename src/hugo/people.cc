#include "hugo/people.h"

#include <algorithm>

#include "base/utf8.h"
#include "hugo/content_files.h"

namespace cvpress::hugo {
namespace {

constexpr std::size_t kMostProfiles = 200;
constexpr std::string_view kOwnerNames[] = {"admin", "me"};
constexpr std::string_view kOwnerKeys[] = {"superuser", "is_owner"};

/// Files of profiles: authors' pages and data, those of an owner's name first.
std::vector<std::string> profile_files(const std::string& folder, const Site& site,
                                       const FileProvider& files) {
  std::vector<std::string> first;
  std::vector<std::string> rest;
  const std::string own = index_file(site, folder, "_index", files);
  for (const FolderEntry& entry : files.entries(folder)) {
    if (rest.size() >= kMostProfiles) break;
    std::string path = joined_path(folder, entry.name);
    const bool is_owner =
        std::any_of(std::begin(kOwnerNames), std::end(kOwnerNames), [&](std::string_view name) {
          return entry.name == name || entry.name.starts_with(std::string(name) + ".");
        });
    if (entry.kind == FileKind::kDirectory) {
      path = index_file(site, path, "_index", files);
      if (path.empty()) path = index_file(site, joined_path(folder, entry.name), "index", files);
    } else if (!is_data_file(path) && (!is_page_file(entry.name) || entry.name.starts_with('_'))) {
      path.clear();
    }
    if (!path.empty()) (is_owner ? first : rest).push_back(std::move(path));
  }
  first.insert(first.end(), rest.begin(), rest.end());
  if (first.empty() && !own.empty()) first.push_back(own);
  return first;
}

std::vector<SectionPart> loaded(const std::vector<std::string>& paths, const SourceFiles& from,
                                Diagnostics& diagnostics) {
  std::vector<SectionPart> parts;
  for (const std::string& path : paths) {
    auto page = load_page(path, from, Recovery::kAllPieces, diagnostics);
    if (page) parts.push_back(part_of(std::move(*page), path));
  }
  return parts;
}

bool says_to_own(const SectionPart& part) {
  return std::any_of(std::begin(kOwnerKeys), std::end(kOwnerKeys), [&](std::string_view key) {
    const data::Value* value = part.map().find_any_case(key);
    return value != nullptr && value->truth().value_or(false);
  });
}

}  // namespace

std::vector<SectionPart> profile_of_owner(const Site& site, const SourceFiles& from,
                                          Diagnostics& diagnostics) {
  std::vector<std::string> paths;
  for (const std::string& folder :
       {joined_path(site.content, "authors"), joined_path(site.content, "author"),
        joined_path(site.root, "data/authors")}) {
    for (std::string& path : profile_files(folder, site, from.files)) {
      paths.push_back(std::move(path));
    }
  }
  if (paths.empty()) return {};
  const std::string name = page_name(site, file_name_of(folder_of(paths.front()) + ".md"));
  const std::string stem = page_name(site, file_name_of(paths.front()));
  const bool has_owner_name =
      std::any_of(std::begin(kOwnerNames), std::end(kOwnerNames),
                  [&](std::string_view owner) { return owner == name || owner == stem; });
  if (has_owner_name) paths.resize(1);
  std::vector<SectionPart> parts = loaded(paths, from, diagnostics);
  const auto owner = std::find_if(parts.begin(), parts.end(), says_to_own);
  if (owner != parts.end()) std::iter_swap(parts.begin(), owner);
  if (parts.size() > 1) parts.erase(parts.begin() + 1, parts.end());
  return parts;
}

std::vector<SectionPart> profiles_in(const std::string& folder, const Site& site,
                                     const SourceFiles& from, Diagnostics& diagnostics) {
  return loaded(profile_files(folder, site, from.files), from, diagnostics);
}

}  // namespace cvpress::hugo

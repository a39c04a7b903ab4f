#include "hugo/people.h"

#include <algorithm>

#include "base/utf8.h"
#include "hugo/content_files.h"

namespace cvpress::hugo {
namespace {

constexpr std::size_t kMostProfiles = 200;
constexpr std::string_view kOwnerNames[] = {"admin", "me"};

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
    } else if (!data_format(path) && (!is_page_file(entry.name) || entry.name.starts_with('_'))) {
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

}  // namespace

std::vector<SectionPart> profiles_in(const std::string& folder, const Site& site,
                                     const SourceFiles& from, Diagnostics& diagnostics) {
  return loaded(profile_files(folder, site, from.files), from, diagnostics);
}

}  // namespace cvpress::hugo

#include "hugo/links_out.h"

#include <set>

#include <fmt/format.h>

#include "hugo/content_files.h"
#include "hugo/load.h"

namespace cvpress::hugo {
namespace {

constexpr std::size_t kMostTold = 20;  // links, one by one

/// Below a site's root, besides its pages.
constexpr std::string_view kDataFolders[] = {"data", "config", "i18n"};

bool is_skipped(std::string_view name) {
  return name.starts_with('.') || name == "node_modules";
}

class LinkSearch {
 public:
  LinkSearch(const FileProvider& files, Diagnostics& diagnostics)
      : files_(files), diagnostics_(diagnostics) {}

  void search(const std::string& folder, int depth) {
    const std::string real = files_.real_path(folder);
    if (depth > kDeepestFolder || real.empty() || !entered_.insert(real).second) return;
    for (const FolderEntry& entry : files_.entries(folder)) {
      if (++looked_at_ > kMostEntries) return;
      if (is_skipped(entry.name)) continue;
      const std::string path = joined_path(folder, entry.name);
      if (entry.kind == FileKind::kDirectory) search(path, depth + 1);
      if (entry.kind == FileKind::kNone) judge(path);
    }
  }

  /// Pictures have their own message where they are shown.
  void judge(const std::string& path) {
    const FileKind kind = files_.kind_outside(path);
    const bool is_text = is_page_file(file_name_of(path)) || data_format(path);
    if (kind != FileKind::kDirectory && !(kind == FileKind::kFile && is_text)) return;
    if (++told_ > kMostTold) return;
    diagnostics_
        .warning({}, fmt::format("the link {} leads out of the site; nothing there is read", path))
        .hints.push_back({"what belongs to the CV has to lie in the folder that is named", {}});
    if (told_ == kMostTold) {
      diagnostics_.warning({}, "further links out of the site are not told");
    }
  }

 private:
  const FileProvider& files_;
  Diagnostics& diagnostics_;
  std::set<std::string> entered_;
  std::size_t looked_at_ = 0;
  std::size_t told_ = 0;
};

}  // namespace

void warn_of_links_out(const std::string& folder, const FileProvider& files,
                       Diagnostics& diagnostics) {
  LinkSearch(files, diagnostics).search(folder, 0);
}

void warn_of_links_out(const Site& site, const FileProvider& files, Diagnostics& diagnostics) {
  LinkSearch links(files, diagnostics);
  links.search(site.content, 0);
  if (site.root == site.content) return;
  for (const std::string_view name : kDataFolders) {
    const std::string folder = joined_path(site.root, name);
    links.judge(folder);
    links.search(folder, 0);
  }
}

}  // namespace cvpress::hugo

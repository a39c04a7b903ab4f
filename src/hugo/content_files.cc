#include "hugo/content_files.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress::hugo {
namespace {

constexpr std::size_t kMostPages = 5'000;  // of one walk

/// Files that lie in page folders and are no pages, in lower case.
constexpr std::string_view kOtherFiles[] = {"readme.md", "license.md", "changelog.md",
                                            "contributing.md"};

/// The name without its page extension.
std::string_view stem_of(std::string_view name) {
  return name.substr(0, name.rfind('.'));
}

/// The language that a file's name ends in ("zh" of "nets.zh.md"), or nullptr.
const SiteLanguage* suffix_language(const Site& site, std::string_view name) {
  const std::string_view stem = stem_of(name);
  const std::size_t dot = stem.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return nullptr;
  const std::string suffix = ascii_lower(stem.substr(dot + 1));
  const auto found = std::find_if(
      site.languages.begin(), site.languages.end(),
      [&](const SiteLanguage& language) { return ascii_lower(language.id) == suffix; });
  return found != site.languages.end() ? &*found : nullptr;
}

/// Whether the language that is read shares its folder of pages with the
/// default language: then only files with its suffix are its own.
bool needs_suffix(const Site& site) {
  if (site.language == site.default_language) return false;
  const auto content_of = [&](const std::string& id) -> const std::string* {
    for (const SiteLanguage& language : site.languages) {
      if (language.id == id) return &language.content;
    }
    return nullptr;
  };
  const std::string* own = content_of(site.language);
  const std::string* common = content_of(site.default_language);
  return own != nullptr && common != nullptr && *own == *common;
}

bool is_hidden(std::string_view name) {
  return name.empty() || name[0] == '.' || name == "node_modules";
}

/// Walks folders of pages, within the bounds.
class PageWalk {
 public:
  PageWalk(const Site& site, const FileProvider& files, int deepest)
      : site_(site), files_(files), deepest_(deepest) {}

  /// The pages of a folder that is a section, or a bundle.
  void pages(const std::string& folder, int depth) {
    if (!enter(folder, depth)) return;
    const std::vector<FolderEntry> entries = counted_entries(folder);
    const bool bundle = std::any_of(entries.begin(), entries.end(), [&](const FolderEntry& entry) {
      return is_page(entry) && page_name(site_, entry.name) == "index";
    });
    for (const FolderEntry& entry : entries) {
      const std::string name = page_name(site_, entry.name);
      const std::string path = joined_path(folder, entry.name);
      if (is_page(entry) && is_in_language(site_, entry.name)) {
        if (bundle && name == "index") add({path, std::string(file_name_of(folder))});
        if (!bundle && name != "_index") add({path, name});
      } else if (!bundle && is_folder(entry)) {
        pages(path, depth + 1);
      }
    }
  }

  /// All pages of a bundle but the index at its top.
  void parts(const std::string& folder, int depth) {
    if (!enter(folder, depth)) return;
    for (const FolderEntry& entry : counted_entries(folder)) {
      const std::string path = joined_path(folder, entry.name);
      if (is_folder(entry)) parts(path, depth + 1);
      if (!is_page(entry) || !is_in_language(site_, entry.name)) continue;
      const std::string name = page_name(site_, entry.name);
      const bool is_index = name == "index" || name == "_index";
      if (name == "_index" || (is_index && depth == 0)) continue;
      add({path, is_index ? std::string(file_name_of(folder)) : name});
    }
  }

  std::vector<PageFile> take(const std::string& folder, Diagnostics& diagnostics) {
    if (is_full()) {
      diagnostics
          .warning({}, fmt::format("the folder {} holds too much; only {} of its pages are read",
                                   folder, found_.size()))
          .hints.push_back({fmt::format("at most {} pages among {} files are looked at", kMostPages,
                                        kMostEntries),
                            {}});
    }
    std::sort(found_.begin(), found_.end(),
              [](const PageFile& a, const PageFile& b) { return a.path < b.path; });
    return std::move(found_);
  }

 private:
  static bool is_page(const FolderEntry& entry) {
    return entry.kind == FileKind::kFile && is_page_file(entry.name);
  }
  static bool is_folder(const FolderEntry& entry) {
    return entry.kind == FileKind::kDirectory && !is_hidden(entry.name);
  }
  bool is_full() const { return full_; }

  /// Each folder once: links may lead in circles.
  bool enter(const std::string& folder, int depth) {
    const std::string real = files_.real_path(folder);
    return !full_ && depth <= deepest_ && !real.empty() && entered_.insert(real).second;
  }

  std::vector<FolderEntry> counted_entries(const std::string& folder) {
    std::vector<FolderEntry> entries = files_.entries(folder);
    looked_at_ += entries.size();
    if (looked_at_ > kMostEntries) {
      full_ = true;
      entries.resize(entries.size() - std::min(entries.size(), looked_at_ - kMostEntries));
    }
    return entries;
  }

  void add(PageFile page) {
    if (found_.size() < kMostPages) {
      found_.push_back(std::move(page));
    } else {
      full_ = true;
    }
  }

  const Site& site_;
  const FileProvider& files_;
  int deepest_;
  std::vector<PageFile> found_;
  std::set<std::string> entered_;
  std::size_t looked_at_ = 0;
  bool full_ = false;
};

}  // namespace

bool is_page_file(std::string_view name) {
  const std::string extension = extension_of(name);
  if (extension != "md" && extension != "markdown") return false;
  if (is_hidden(name)) return false;
  return std::find(std::begin(kOtherFiles), std::end(kOtherFiles), ascii_lower(name)) ==
         std::end(kOtherFiles);
}

std::string language_in_name(const Site& site, std::string_view name) {
  const SiteLanguage* language = suffix_language(site, name);
  return language != nullptr ? language->id : std::string();
}

bool is_in_language(const Site& site, std::string_view name) {
  if (const SiteLanguage* language = suffix_language(site, name)) {
    return language->id == site.language;
  }
  return !needs_suffix(site);
}

std::string page_name(const Site& site, std::string_view name) {
  const std::string_view stem = stem_of(name);
  return std::string(suffix_language(site, name) != nullptr ? stem_of(stem) : stem);
}

std::string index_file(const Site& site, const std::string& folder, std::string_view stem,
                       const FileProvider& files) {
  std::vector<std::string> names{fmt::format("{}.{}", stem, site.language)};
  if (!needs_suffix(site)) names.emplace_back(stem);
  for (const std::string& name : names) {
    for (const std::string_view extension : {".md", ".markdown"}) {
      std::string path = joined_path(folder, name + std::string(extension));
      if (files.kind(path) == FileKind::kFile) return path;
    }
  }
  return {};
}

std::vector<PageFile> pages_below(const Site& site, std::string_view folder,
                                  const FileProvider& files, Diagnostics& diagnostics) {
  const std::string path = joined_path(site.content, folder);
  PageWalk walk(site, files, kDeepestFolder);
  walk.pages(path, 0);
  return walk.take(path, diagnostics);
}

std::vector<PageFile> parts_of_bundle(const Site& site, const std::string& folder, Below below,
                                      const FileProvider& files, Diagnostics& diagnostics) {
  PageWalk walk(site, files, below == Below::kAll ? kDeepestFolder : 0);
  walk.parts(folder, 0);
  return walk.take(folder, diagnostics);
}

}  // namespace cvpress::hugo

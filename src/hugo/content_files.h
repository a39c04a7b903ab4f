// The page files of a site's folders, in the language that is read
// (hugo-formats.md 1.4, 6.1). Folders are walked within bounds and each once,
// whatever links there are; no file is opened.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "hugo/site.h"

namespace cvpress::hugo {

/// The bounds of a walk through a site: files and folders it looks at, and how deep.
inline constexpr std::size_t kMostEntries = 50'000;
inline constexpr int kDeepestFolder = 12;

/// The file of a page.
struct PageFile {
  std::string path;  // for FileProvider
  std::string name;  // of the page: "nets" of nets.md, nets.zh.md and nets/index.md
  bool operator==(const PageFile&) const = default;
};

/// Whether a file's extension is that of a page, and its name not that of
/// something else that lies about in such folders (README.md).
bool is_page_file(std::string_view name);

/// The id of the language that a page file's name ends in: "zh" of "nets.zh.md";
/// "" where it names none of the site's.
std::string language_in_name(const Site& site, std::string_view name);

/// Whether a page file of this name is of the language that is read: by its
/// suffix, else by the folder of pages that it lies in.
bool is_in_language(const Site& site, std::string_view name);

/// A file's name without extension and language: "nets" of "nets.zh.md".
std::string page_name(const Site& site, std::string_view name);

/// The file of a folder that holds "index" or "_index" in the language that is
/// read; "" where there is none.
std::string index_file(const Site& site, const std::string& folder, std::string_view stem,
                       const FileProvider& files);

/// The pages below a folder of the site's content ("publication", or "" for
/// all), by path: flat files and bundles' index.md. Lists' `_index.md` and the
/// other files of a bundle are none.
std::vector<PageFile> pages_below(const Site& site, std::string_view folder,
                                  const FileProvider& files, Diagnostics& diagnostics);

/// How far down a folder's pages belong to it.
enum class Below { kOwnFiles, kAll };

/// The page files of a bundle besides its own index: a widget page's sections.
/// `folder` is a path.
std::vector<PageFile> parts_of_bundle(const Site& site, const std::string& folder, Below below,
                                      const FileProvider& files, Diagnostics& diagnostics);

}  // namespace cvpress::hugo

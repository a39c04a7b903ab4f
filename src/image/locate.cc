// Where Hugo sites keep pictures, and where people put them beside a file.
#include <algorithm>
#include <cstddef>
#include <string_view>

#include "base/utf8.h"
#include "image/data_url.h"
#include "image/load.h"

namespace cvpress::image {
namespace {

/// In the order of preference where a name has no extension.
constexpr std::string_view kExtensions[] = {"svg", "png", "jpg", "jpeg", "webp"};

/// Extensions that make a name a file's, rather than a name like "St.Mary".
constexpr std::string_view kKnownExtensions[] = {"svg", "png",  "jpg",  "jpeg", "webp",
                                                 "gif", "avif", "tiff", "tif",  "bmp",
                                                 "ico", "jfif", "heic", "pjpeg"};

/// Where logos are, below a site's root. Hugo Academic has the first one only.
constexpr std::string_view kLogoFolders[] = {
    "assets/media/icons/brands", "assets/media/icons", "assets/media", "assets/images",
    "static/media/icons/brands", "static/media",       "static/img",   "static/images"};

/// Where pictures with a path are, below a site's root.
constexpr std::string_view kPictureFolders[] = {"assets/media", "assets",  "static", "static/media",
                                                "static/img",   "content", ""};

bool has_picture_extension(std::string_view name) {
  const std::string extension = extension_of(name);
  return std::find(std::begin(kKnownExtensions), std::end(kKnownExtensions), extension) !=
         std::end(kKnownExtensions);
}

/// Whether a name leads above the folder it starts from.
bool climbs(std::string_view name) {
  const std::string clean = joined_path("", name);
  return clean == ".." || clean.compare(0, 3, "../") == 0;
}

bool is_below(const std::string& path, const std::string& folder) {
  return !folder.empty() && path.compare(0, folder.size() + 1, folder + "/") == 0;
}

class Candidates {
 public:
  explicit Candidates(const Request& request) : request_(request) {}

  /// All places of one spelling of the name.
  void add(std::string_view name) {
    if (name.empty() || name.find('\0') != std::string_view::npos) return;
    if (name.front() == '/') return add_rooted(name);
    if (climbs(name)) return add_climbing(name);
    const bool is_file = has_picture_extension(name);
    if (is_file || !request_.is_logo) add_path(joined_path(request_.folder, name));
    if (!is_file) add_with_extensions(request_.folder, name);
    const bool is_bare = name.find('/') == std::string_view::npos;
    if (is_bare && request_.is_logo) {
      for (const std::string_view folder : kLogoFolders) add_named(folder, name, is_file);
    } else {
      for (const std::string_view folder : kPictureFolders) add_named(folder, name, is_file);
    }
  }

  std::vector<std::string> take() { return std::move(paths_); }

 private:
  /// The site's root, or the file's folder where there is no site.
  const std::string& root() const {
    return request_.site_root.empty() ? request_.folder : request_.site_root;
  }

  void add_path(std::string path) {
    if (std::find(paths_.begin(), paths_.end(), path) == paths_.end()) {
      paths_.push_back(std::move(path));
    }
  }

  void add_with_extensions(const std::string& folder, std::string_view name) {
    for (const std::string_view extension : kExtensions) {
      add_path(joined_path(folder, std::string(name) + "." + std::string(extension)));
    }
  }

  void add_named(std::string_view folder, std::string_view name, bool is_file) {
    const std::string place = joined_path(root(), folder);
    if (is_file) {
      add_path(joined_path(place, name));
    } else {
      add_with_extensions(place, name);
    }
  }

  /// "/media/x.png" is the site's, as its address is; a path of the machine
  /// only where it leads into the folders of the input.
  void add_rooted(std::string_view name) {
    const std::string machine_path = joined_path("", name);
    if (is_below(machine_path, request_.folder) || is_below(machine_path, request_.site_root)) {
      add_path(machine_path);
    }
    const std::size_t first = name.find_first_not_of('/');
    if (first == std::string_view::npos || climbs(name.substr(first))) return;
    const std::string_view below = name.substr(first);
    for (const std::string_view folder : {"static", "assets", "assets/media", "content", ""}) {
      add_path(joined_path(joined_path(root(), folder), below));
    }
  }

  /// Inside a site, FileProvider knows whether it leads out of it.
  void add_climbing(std::string_view name) {
    if (!request_.site_root.empty()) add_path(joined_path(request_.folder, name));
  }

  const Request& request_;
  std::vector<std::string> paths_;
};

/// As an address would be read: escapes, a query, Windows' slashes.
std::string cleaned(std::string_view name) {
  std::string clean = percent_decoded(name.substr(0, name.find_first_of("?#")));
  std::replace(clean.begin(), clean.end(), '\\', '/');
  return clean;
}

}  // namespace

std::vector<std::string> candidate_paths(const Request& request) {
  Candidates candidates(request);
  const std::string_view name = trimmed(request.name);
  candidates.add(name);
  candidates.add(cleaned(name));
  return candidates.take();
}

}  // namespace cvpress::image

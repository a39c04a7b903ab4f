// From the name of a picture in a résumé to a Picture: find, limit, decode.
// Never leaves the input's folders; fetches only through what it is given.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "image/drawing_time.h"
#include "image/picture.h"

namespace cvpress::image {

struct Limits {
  std::size_t file_bytes = 32u << 20;
  std::uint64_t pixels = 40'000'000;       // of one picture; checked before decoding
  std::uint64_t all_pixels = 120'000'000;  // of all that one Loader decodes
  std::uint64_t kept_bytes = 96u << 20;    // of all pictures of a Loader, decoded
};

/// What decoding the pictures of one document has cost already.
struct Spending {
  std::uint64_t pixels = 0;
  DrawingTime drawing_time;
};

/// What to load. `name` is a path, an http(s) URL, a data: URL or a bare logo name.
struct Request {
  std::string name;
  std::string folder;     // of the file that names it
  std::string site_root;  // "" where there is no site around it
  bool is_logo = false;
  SourceSpan where;
};

/// Fetches a URL's bytes; nothing on failure, the reason being in Diagnostics.
using Fetch = std::function<std::optional<std::string>(const std::string& url, SourceSpan where,
                                                       Diagnostics& diagnostics)>;

/// Loads pictures and keeps them: one name is decoded once and warned of once.
class Loader {
 public:
  /// `fetch` empty: remote pictures are left out with one warning each.
  Loader(const FileProvider& files, Limits limits, Fetch fetch);

  /// nullptr, with a warning at `request.where`, if it is missing, remote,
  /// broken, too large or outside.
  PicturePtr load(const Request& request, Diagnostics& diagnostics);

 private:
  PicturePtr find(const Request& request, Diagnostics& diagnostics);
  PicturePtr from_files(const Request& request, Diagnostics& diagnostics);
  PicturePtr from_url(const Request& request, Diagnostics& diagnostics);
  PicturePtr from_data(const Request& request, Diagnostics& diagnostics);
  PicturePtr keep(const Request& request, const std::string& origin, const std::string& bytes,
                  Diagnostics& diagnostics);

  const FileProvider& files_;
  Limits limits_;
  Fetch fetch_;
  std::map<std::string, PicturePtr> known_;  // by request; nullptr: warned of already
  /// Two names of one file share a picture, but logos are kept smaller.
  std::map<std::pair<std::string, bool>, PicturePtr> by_origin_;
  std::uint64_t kept_bytes_ = 0;
  Spending spending_;
  int broken_ = 0;
};

/// How to decode one picture of a document.
struct Decoding {
  const Limits& limits;
  Size box;  // points; no layout shows it larger. A zero side does not limit
  Spending& spending;
};

/// Decodes by the bytes' own signature, whatever the name says: PNG, JPEG, WebP
/// and SVG. Rasters have no more pixels than print needs in the box. `message`
/// gets the reason on failure, worded to follow a colon. The picture's origin is empty.
PicturePtr decode(const std::string& bytes, const Decoding& decoding, std::string& message);
/// The same for a picture on its own, at its full size.
PicturePtr decode(const std::string& bytes, const Limits& limits, std::string& message);

/// The paths where a name may be, in order: beside the file that names it, then
/// the places where Hugo keeps pictures. None for a name that leads out of them.
std::vector<std::string> candidate_paths(const Request& request);

}  // namespace cvpress::image

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
#include "image/picture.h"

namespace cvpress::image {

struct Limits {
  std::size_t file_bytes = 32u << 20;
  std::uint64_t pixels = 40'000'000;  // of one picture; checked before decoding
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
  const FileProvider& files_;
  Limits limits_;
  Fetch fetch_;
  std::map<std::string, PicturePtr> known_;
};

/// Decodes by the bytes' own signature, whatever the name says. `message` gets
/// the reason on failure.
PicturePtr decode(const std::string& bytes, const Limits& limits, std::string& message);

/// The paths where a name may be, in order (hugo-formats.md 8.2, 8.4).
std::vector<std::string> candidate_paths(const Request& request);

}  // namespace cvpress::image

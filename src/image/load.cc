#include "image/load.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <climits>
#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "image/data_url.h"
#include "image/row_averager.h"

namespace cvpress::image {
namespace {

/// After so many broken pictures the rest is not tried: each may cost seconds.
constexpr int kMostBroken = 20;

/// No layout shows a picture larger than a page, nor a logo larger than two inches.
constexpr Size kLargestPicture{612, 842};
constexpr Size kLargestLogo{144, 144};

constexpr std::size_t kShownPlaces = 3;
constexpr std::size_t kShownName = 80;

/// The one of the many places of logos that Hugo knows too.
constexpr const char* kLogoPlace =
    "its place is assets/media/icons/brands/ of the site, as an SVG or PNG of that name";

/// Logos that starter sites name but do not bring along.
constexpr std::string_view kPlaceholders[] = {"org-gc", "org-x"};

bool starts_in_any_case_with(std::string_view text, std::string_view start) {
  return ascii_lower(text.substr(0, start.size())) == start;
}

/// "https:", "data:" …; "" for paths. One letter is a drive of Windows.
std::string scheme_of(std::string_view name) {
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos || colon < 2) return {};
  const auto is_scheme_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '-' || c == '.';
  };
  const std::string_view scheme = name.substr(0, colon);
  if (!std::all_of(scheme.begin(), scheme.end(), is_scheme_letter)) return {};
  return ascii_lower(scheme);
}

/// Short enough for a message, whatever the user wrote.
std::string shown(std::string_view name) {
  if (name.size() <= kShownName) return repaired_utf8(name);
  std::size_t end = kShownName;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;
  return repaired_utf8(name.substr(0, end)) + "…";
}

bool is_placeholder(const Request& request) {
  return request.is_logo && std::find(std::begin(kPlaceholders), std::end(kPlaceholders),
                                      request.name) != std::end(kPlaceholders);
}

std::uint64_t decoded_bytes(const Picture& picture) {
  if (const auto* raster = std::get_if<Raster>(&picture.content)) {
    return raster->pixels.size() + raster->alpha.size();
  }
  if (const auto* jpeg = std::get_if<Jpeg>(&picture.content)) return jpeg->bytes.size();
  std::uint64_t sum = 0;
  for (const VectorObject& object : std::get<Drawing>(picture.content).objects) {
    sum += object.stream.size();
  }
  return sum;
}

/// A name for bytes that have none: FNV-1a, 64 bits.
std::string fingerprint(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return fmt::format("{:016x}", hash);
}

std::string places_text(const std::vector<std::string>& paths) {
  const std::size_t count = std::min(paths.size(), kShownPlaces);
  std::string text = "looked for ";
  for (std::size_t i = 0; i < count; ++i) text += (i == 0 ? "" : ", ") + paths[i];
  if (paths.size() > count) text += fmt::format(" and in {} more places", paths.size() - count);
  return text;
}

/// "did you mean …?" among the files of the folders that were looked in.
std::string near_name(const FileProvider& files, const Request& request,
                      const std::vector<std::string>& paths) {
  std::vector<std::string> names;
  std::string last_folder = "\n";
  for (const std::string& path : paths) {
    const std::string folder = folder_of(path);
    if (folder == last_folder) continue;
    last_folder = folder;
    for (std::string& name : files.list(folder)) names.push_back(std::move(name));
  }
  const std::string_view wanted = file_name_of(request.name);
  const bool has_extension = wanted.find('.') != std::string_view::npos;
  std::vector<std::string_view> candidates;
  for (const std::string& name : names) {
    const std::string_view whole = name;
    candidates.push_back(has_extension ? whole : whole.substr(0, whole.rfind('.')));
  }
  return has_extension ? file_suggestion(wanted, candidates) : suggestion(wanted, candidates);
}

void warn_missing(const FileProvider& files, const Request& request,
                  const std::vector<std::string>& paths, Diagnostics& diagnostics) {
  Diagnostic& warning = diagnostics.warning(
      request.where, fmt::format("picture \"{}\" was not found", shown(request.name)));
  if (const std::string hint = near_name(files, request, paths); !hint.empty()) {
    warning.hints.push_back({hint, {}});
  }
  const bool is_site_logo = request.is_logo && !request.site_root.empty();
  warning.hints.push_back({is_site_logo ? kLogoPlace : places_text(paths), {}});
}

void warn(const Request& request, std::string_view reason, Diagnostics& diagnostics) {
  diagnostics.warning(request.where,
                      fmt::format("picture \"{}\" is left out: {}", shown(request.name), reason));
}

/// Equal origins promise equal content, but a large logo was made smaller.
PicturePtr named(Picture picture, std::string origin, bool is_logo) {
  const PixelSize size{static_cast<int>(picture.size.width), static_cast<int>(picture.size.height)};
  const PixelSize largest = needed_pixels({INT_MAX, INT_MAX}, kLargestLogo);
  const bool fills_box = size.width >= largest.width || size.height >= largest.height;
  picture.origin = std::move(origin);
  if (is_logo && fills_box && std::holds_alternative<Raster>(picture.content)) {
    picture.origin += " as a logo";
  }
  return std::make_shared<const Picture>(std::move(picture));
}

}  // namespace

Loader::Loader(const FileProvider& files, Limits limits, Fetch fetch)
    : files_(files), limits_(limits), fetch_(std::move(fetch)) {}

PicturePtr Loader::load(const Request& request, Diagnostics& diagnostics) {
  if (trimmed(request.name).empty()) return nullptr;
  const std::string key = request.folder + '\n' + request.site_root +
                          (request.is_logo ? "\nlogo\n" : "\npicture\n") + request.name;
  const auto [place, is_new] = known_.try_emplace(key, nullptr);
  if (is_new) place->second = find(request, diagnostics);
  return place->second;
}

PicturePtr Loader::find(const Request& request, Diagnostics& diagnostics) {
  const std::string_view name = trimmed(request.name);
  const std::string scheme = scheme_of(name);
  if (scheme == "data") return from_data(request, diagnostics);
  if (scheme == "http" || scheme == "https" || starts_in_any_case_with(name, "//")) {
    return from_url(request, diagnostics);
  }
  if (!scheme.empty()) {
    warn(request, fmt::format("{}: addresses are not read; use a path", scheme), diagnostics);
    return nullptr;
  }
  return from_files(request, diagnostics);
}

PicturePtr Loader::from_files(const Request& request, Diagnostics& diagnostics) {
  const std::vector<std::string> paths = candidate_paths(request);
  std::optional<ReadError> error;
  for (const std::string& path : paths) {
    FileContent content = files_.read(path, limits_.file_bytes);
    if (content.bytes) return keep(request, path, *content.bytes, diagnostics);
    if (content.error != ReadError::kMissing && !error) error = content.error;
  }
  if (paths.empty()) {
    warn(request, "it leads out of the folder of the file that names it", diagnostics);
  } else if (error) {
    warn(request, read_error_text(*error), diagnostics);
  } else if (is_placeholder(request)) {
    diagnostics.note(
        request.where,
        fmt::format("the starter's logo \"{}\" is not there and left out", request.name));
  } else {
    warn_missing(files_, request, paths, diagnostics);
  }
  return nullptr;
}

PicturePtr Loader::from_url(const Request& request, Diagnostics& diagnostics) {
  std::string url(trimmed(request.name));
  if (starts_in_any_case_with(url, "//")) url.insert(0, "https:");
  if (!fetch_) {
    diagnostics.warning(
        request.where,
        fmt::format("remote picture {} is not fetched; use --fetch-images", shown(url)));
    return nullptr;
  }
  const auto bytes = fetch_(url, request.where, diagnostics);
  return bytes ? keep(request, url, *bytes, diagnostics) : nullptr;
}

PicturePtr Loader::from_data(const Request& request, Diagnostics& diagnostics) {
  std::string message;
  const auto bytes = data_url_bytes(trimmed(request.name), limits_.file_bytes, message);
  if (!bytes) {
    warn(request, message, diagnostics);
    return nullptr;
  }
  return keep(request, "data:" + fingerprint(*bytes), *bytes, diagnostics);
}

PicturePtr Loader::keep(const Request& request, const std::string& origin, const std::string& bytes,
                        Diagnostics& diagnostics) {
  const auto [place, is_new] = by_origin_.try_emplace({origin, request.is_logo}, nullptr);
  PicturePtr& kept = place->second;
  if (!is_new) return kept;
  std::string message;
  PicturePtr decoded;
  if (broken_ >= kMostBroken) {
    message = "too many pictures before it are broken";
  } else if (bytes.size() > limits_.file_bytes) {
    message = fmt::format("it is larger than the limit of {} MB", limits_.file_bytes >> 20);
  } else {
    const Size box = request.is_logo ? kLargestLogo : kLargestPicture;
    decoded = decode(bytes, {limits_, box, spending_}, message);
    if (!decoded) ++broken_;
  }
  if (decoded && decoded_bytes(*decoded) > limits_.kept_bytes - kept_bytes_) {
    decoded = nullptr;
    message = fmt::format("all pictures together are more than the limit of {} MB",
                          limits_.kept_bytes >> 20);
  }
  if (!decoded) {
    warn(request, message, diagnostics);
    return nullptr;
  }
  kept_bytes_ += decoded_bytes(*decoded);
  return kept = named(*decoded, origin, request.is_logo);
}

}  // namespace cvpress::image

#include "hugo/site_address.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.h"
#include "model/contacts.h"

namespace cvpress::hugo {
namespace {

/// Addresses that templates ship with: nobody's site.
constexpr std::string_view kExampleHosts[] = {"example.com", "example.org", "example.net",
                                              "localhost"};

/// Names with these endings are files, not hosts.
constexpr std::string_view kFileEndings[] = {
    "pdf", "ppt", "pptx",  "doc", "docx", "zip", "gz",  "txt", "bib", "key", "odp",  "csv", "html",
    "htm", "mp4", "ipynb", "md",  "jpg",  "png", "svg", "py",  "tex", "xls", "xlsx", "ps",  "epub"};

bool has_file_ending(std::string_view path) {
  const std::string ending = extension_of(path);
  return std::find(std::begin(kFileEndings), std::end(kFileEndings), ending) !=
         std::end(kFileEndings);
}

/// Whether a text without scheme is a path of the site, not a host.
bool is_path(std::string_view text) {
  if (text[0] == '/' || text[0] == '.') return true;
  const std::string_view first = text.substr(0, text.find_first_of("/?#"));
  if (first.find('.') == std::string_view::npos) return true;
  return first.size() == text.size() && has_file_ending(text) && !text.starts_with("www.");
}

std::string own_address(const Site& site) {
  const std::string host = host_of(site.base_url);
  const bool is_example = std::find(std::begin(kExampleHosts), std::end(kExampleHosts),
                                    host.substr(0, host.find(':'))) != std::end(kExampleHosts);
  if (!site.base_url.starts_with("http") || is_example) return {};
  std::string address = site.base_url;
  while (address.ends_with('/')) address.pop_back();
  return address;
}

/// Characters that would end an address.
std::string escaped(std::string_view path) {
  std::string address;
  for (const char c : path) {
    const bool is_plain = c > ' ' && c != '"' && c != '<' && c != '>' && c != 0x7F;
    const bool is_plain_or_wide = is_plain || static_cast<unsigned char>(c) >= 0x80;
    address += is_plain_or_wide ? std::string(1, c)
                                : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return address;
}

/// The path of a bundle's file on the site: Hugo writes folders in lower case.
std::string bundle_path(const std::string& folder, std::string_view file, const Site& site) {
  std::string_view below = folder;
  if (!site.content.empty() && below.starts_with(site.content)) {
    below.remove_prefix(site.content.size());
  }
  while (below.starts_with('/')) below.remove_prefix(1);
  const bool is_default = site.language == site.default_language;
  std::string path = fmt::format("{}/{}", ascii_lower(below), file);
  return is_default ? path : fmt::format("{}/{}", ascii_lower(site.language), path);
}

}  // namespace

std::string site_address(std::string_view written, const std::string& folder, const Site& site,
                         const FileProvider& files) {
  const std::string_view text = trimmed(written);
  if (text.empty() || text[0] == '#') return {};
  if (text.starts_with("//") || text.find(':') < text.find('/') || !is_path(text)) {
    return escaped(model::followable_url(text));
  }
  const std::string own = own_address(site);
  if (own.empty()) return {};
  std::string_view path = text;
  while (path.starts_with("./")) path.remove_prefix(2);
  const bool is_beside =
      !path.starts_with('/') && files.kind(joined_path(folder, path)) == FileKind::kFile;
  while (path.starts_with("../") || path.starts_with("/")) path.remove_prefix(path.find('/') + 1);
  if (is_beside) return escaped(fmt::format("{}/{}", own, bundle_path(folder, path, site)));
  return escaped(fmt::format("{}/{}", own, path));
}

std::string host_of(std::string_view address) {
  const std::size_t scheme = address.find("://");
  if (scheme != std::string_view::npos) address.remove_prefix(scheme + 3);
  address = address.substr(0, address.find_first_of("/?#"));
  if (address.starts_with("www.")) address.remove_prefix(4);
  return std::string(address);
}

}  // namespace cvpress::hugo

// Addresses as pages of a site write them, as they can be followed from paper.
#pragma once

#include <string>
#include <string_view>

#include "base/files.h"
#include "hugo/site.h"

namespace cvpress::hugo {

/// An address with a scheme or a host is itself, with "https:" where that is
/// missing. A path inside the site, or a file beside the page whose `folder` is
/// given, is put behind the site's own address. "" for anchors, for paths where
/// the site has no address (or only the example of its template), and for what
/// is no address at all.
std::string site_address(std::string_view written, const std::string& folder, const Site& site,
                         const FileProvider& files);

/// "example.org" of "https://www.example.org/a"; the text itself without any.
std::string host_of(std::string_view address);

}  // namespace cvpress::hugo

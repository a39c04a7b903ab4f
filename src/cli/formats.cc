#include "cli/formats.h"

#include <algorithm>

#include "base/files.h"
#include "base/utf8.h"

namespace cvpress::cli {

Format format_of_name(const std::string& path) {
  const std::string extension = ascii_lower(extension_of(path));
  const auto* named =
      std::find_if(kFormatNames.begin(), kFormatNames.end(),
                   [&](const FormatName& name) { return name.extension == extension; });
  return named != kFormatNames.end() ? named->format : Format::kPdf;
}

std::string_view ending_of(Format format) {
  const auto* named = std::find_if(kFormatNames.begin(), kFormatNames.end(),
                                   [&](const FormatName& name) { return name.format == format; });
  return named->extension;
}

}  // namespace cvpress::cli

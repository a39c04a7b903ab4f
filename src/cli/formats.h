// What a résumé can be written as.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace cvpress::cli {

enum class Format : std::uint8_t { kPdf, kPng, kText, kMarkdown, kHtml };

/// A format's name on the command line, and how its files' names end.
struct FormatName {
  std::string_view word;
  std::string_view extension;
  Format format;
};
inline constexpr std::array<FormatName, 5> kFormatNames = {{{"pdf", "pdf", Format::kPdf},
                                                            {"png", "png", Format::kPng},
                                                            {"text", "txt", Format::kText},
                                                            {"markdown", "md", Format::kMarkdown},
                                                            {"html", "html", Format::kHtml}}};

/// The format that a file's name ends in; PDF where it says nothing.
Format format_of_name(const std::string& path);

/// "pdf", "txt", …
std::string_view ending_of(Format format);

}  // namespace cvpress::cli

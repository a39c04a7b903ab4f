// What a résumé can be written as.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cvpress::cli {

enum class Format : std::uint8_t { kPdf, kPng, kText, kMarkdown, kHtml };

/// A format's name on the command line.
struct FormatName {
  std::string_view word;
  Format format;
};
inline constexpr std::array<FormatName, 5> kFormatNames = {{{"pdf", Format::kPdf},
                                                            {"png", Format::kPng},
                                                            {"text", Format::kText},
                                                            {"markdown", Format::kMarkdown},
                                                            {"html", Format::kHtml}}};

/// How names of its files end; the first of a format's endings is what we give.
struct FormatEnding {
  std::string_view ending;
  Format format;
};
inline constexpr std::array<FormatEnding, 8> kFormatEndings = {{{"pdf", Format::kPdf},
                                                                {"png", Format::kPng},
                                                                {"txt", Format::kText},
                                                                {"text", Format::kText},
                                                                {"md", Format::kMarkdown},
                                                                {"markdown", Format::kMarkdown},
                                                                {"html", Format::kHtml},
                                                                {"htm", Format::kHtml}}};

/// What the end of a file's name says: "docx". "" where it says nothing of a format: "cv",
/// "cv-1.2", "cv.{lang}".
std::string format_ending(const std::string& path);

/// The format of names that end so; nothing for endings of none.
std::optional<Format> format_of_ending(std::string_view ending);

std::string_view word_of(Format format);

/// "pdf", "txt", …
std::string_view ending_of(Format format);

}  // namespace cvpress::cli

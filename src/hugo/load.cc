#include "hugo/load.h"

#include <fmt/format.h>

#include "base/utf8.h"
#include "data/prepare.h"

namespace cvpress::hugo {
namespace {

struct FileFormat {
  std::string_view extension;
  data::Format format;
};
constexpr FileFormat kFileFormats[] = {{"yaml", data::Format::kYaml},
                                       {"yml", data::Format::kYaml},
                                       {"toml", data::Format::kToml},
                                       {"json", data::Format::kJson}};

Result<Page> data_page(const data::SourceText& text, data::Format format,
                       Diagnostics& diagnostics) {
  auto value = data::read(text.text, format, data::Repair::kLenient, text.span(), diagnostics);
  if (!value) return failed();
  const auto end = static_cast<std::uint32_t>(text.text.size());
  return Page{std::move(*value), {text.file, end, end}, text.span()};
}

std::optional<std::string> bytes_of(const std::string& path, const FileProvider& files,
                                    Diagnostics& diagnostics) {
  FileContent content = files.read(path, data::kLargestTextFile);
  if (content.bytes) return std::move(content.bytes);
  Diagnostic& error = diagnostics.error(
      {}, fmt::format("cannot read {}: {}", path, read_error_text(content.error)));
  const bool too_large = content.error == ReadError::kTooLarge;
  error.fault = too_large ? Fault::kInput : Fault::kSystem;
  if (too_large) {
    error.hints.push_back(
        {fmt::format("a file of a CV has at most {} KB of text", data::kLargestTextFile >> 10),
         {}});
  }
  return std::nullopt;
}

}  // namespace

std::optional<data::Format> data_format(const std::string& path) {
  const std::string extension = extension_of(path);
  for (const FileFormat& format : kFileFormats) {
    if (format.extension == extension) return format.format;
  }
  return std::nullopt;
}

Result<Page> page_from(const std::string& name, std::string bytes, Recovery recovery,
                       SourceMap& sources, Diagnostics& diagnostics) {
  const auto text = data::prepare(name, std::move(bytes), sources, diagnostics);
  if (!text) return failed();
  const auto format = data_format(name);
  return format ? data_page(*text, *format, diagnostics) : read_page(*text, diagnostics, recovery);
}

Result<Page> load_page(const std::string& path, const SourceFiles& from, Recovery recovery,
                       Diagnostics& diagnostics) {
  auto bytes = bytes_of(path, from.files, diagnostics);
  if (!bytes) return failed();
  return page_from(path, std::move(*bytes), recovery, from.sources, diagnostics);
}

std::string data_file_called(const std::string& stem, const FileProvider& files) {
  for (const FileFormat& format : kFileFormats) {
    std::string path = fmt::format("{}.{}", stem, format.extension);
    if (files.kind(path) == FileKind::kFile) return path;
  }
  return {};
}

Result<data::Map> load_map(const std::string& path, const SourceFiles& from,
                           Diagnostics& diagnostics) {
  auto bytes = bytes_of(path, from.files, diagnostics);
  if (!bytes) return failed();
  if (trimmed(*bytes).empty()) return data::Map{};
  auto page = page_from(path, std::move(*bytes), Recovery::kNone, from.sources, diagnostics);
  if (!page) return failed();
  if (page->front.is_null()) return data::Map{};
  if (const data::Map* map = page->front.map()) return *map;
  diagnostics.error(page->front.where,
                    fmt::format("this file should hold a map of keys, but holds {}",
                                data::kind_name(page->front)));
  return failed();
}

}  // namespace cvpress::hugo

#include "base/source.h"

#include <algorithm>

#include "base/check.h"
#include "base/utf8.h"

namespace cvpress {

FileId SourceMap::add(std::string name, std::string text) {
  for (std::size_t i = files_.size(); i > 0; --i) {
    const File& known = files_[i - 1];
    if (known.name == name && known.text == text) return static_cast<FileId>(i);
  }
  File entry{std::move(name), std::move(text), {0}};
  for (std::uint32_t i = 0; i < entry.text.size(); ++i) {
    if (entry.text[i] == '\n') entry.line_starts.push_back(i + 1);
  }
  files_.push_back(std::move(entry));
  return static_cast<FileId>(files_.size());
}

const SourceMap::File& SourceMap::file(FileId id) const {
  CVPRESS_CHECK(id >= 1 && id <= files_.size());
  return files_[id - 1];
}

std::string_view SourceMap::name(FileId id) const {
  return file(id).name;
}

std::string_view SourceMap::text(FileId id) const {
  return file(id).text;
}

std::string_view SourceMap::text(SourceSpan span) const {
  if (!span.known()) return {};
  const std::string_view whole = text(span.file);
  const std::size_t begin = std::min<std::size_t>(span.begin, whole.size());
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, whole.size());
  return whole.substr(begin, end - begin);
}

LineColumn SourceMap::position(FileId id, std::uint32_t offset) const {
  const File& source = file(id);
  const auto after = std::upper_bound(source.line_starts.begin(), source.line_starts.end(), offset);
  const std::uint32_t start = *(after - 1);
  const std::size_t end = std::min<std::size_t>(offset, source.text.size());
  const std::string_view before =
      std::string_view(source.text).substr(start, end > start ? end - start : 0);
  return {static_cast<std::uint32_t>(after - source.line_starts.begin()),
          static_cast<std::uint32_t>(utf8_length(before)) + 1};
}

std::string_view SourceMap::line_around(FileId id, std::uint32_t offset) const {
  const File& source = file(id);
  const auto after = std::upper_bound(source.line_starts.begin(), source.line_starts.end(), offset);
  const std::size_t start = *(after - 1);
  const std::size_t end = std::min(source.text.find('\n', start), source.text.size());
  return std::string_view(source.text).substr(start, end - start);
}

SourceSpan narrowed(const SourceMap& sources, SourceSpan span, std::string_view needle) {
  const std::size_t at = needle.empty() ? std::string_view::npos : sources.text(span).find(needle);
  if (at == std::string_view::npos) return span;
  const auto begin = static_cast<std::uint32_t>(span.begin + at);
  return {span.file, begin, static_cast<std::uint32_t>(begin + needle.size())};
}

}  // namespace cvpress

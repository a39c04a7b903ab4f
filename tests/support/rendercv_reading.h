// RenderCV documents read in memory, for the tests of their reader.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "data/read.h"
#include "rendercv/rendercv.h"

namespace cvpress::tests {

struct RendercvRead {
  model::Resume resume;
  data::Value look;
  std::string messages;  // as a user sees them, with notes
  std::vector<Diagnostic> diagnostics;
  bool has_warnings = false;
};

inline RendercvRead read_rendercv(const std::string& yaml, const std::string& language = "") {
  SourceMap sources;
  const FileId file = sources.add("cv.yaml", yaml);
  const std::string_view text = sources.text(file);
  const SourceSpan whole{file, 0, static_cast<std::uint32_t>(text.size())};
  Diagnostics diagnostics;
  RendercvRead result;
  const auto value =
      data::read(text, data::Format::kYaml, data::Repair::kLenient, whole, diagnostics);
  if (value && rendercv::is_document(*value)) {
    auto read = rendercv::read_document(*value, {sources, diagnostics, "folder", language});
    result.resume = std::move(read.resume);
    result.look = std::move(read.look);
  }
  result.messages = diagnostics_as_text(diagnostics, sources);
  result.diagnostics = diagnostics.all();
  result.has_warnings = diagnostics.has_warnings();
  return result;
}

/// A CV with one section of these entries, each line indented by six.
inline RendercvRead read_rendercv_section(const std::string& title, const std::string& entries) {
  return read_rendercv("cv:\n  name: Jo Doe\n  sections:\n    " + title + ":\n" + entries);
}

}  // namespace cvpress::tests

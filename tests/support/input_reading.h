// Reads résumés from texts in memory, for the tests of the readers.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "input/read_resume.h"
#include "model/resume.h"

namespace cvpress::tests {

struct ReadOutcome {
  model::Resume resume;
  bool failed = false;
  std::string messages;  // as a user sees them
  std::string json;      // of the model
};

/// Reads one page called "page.md".
inline ReadOutcome read_text(const std::string& text, const std::string& name = "page.md") {
  MemoryFiles files;
  files.add(name, text);
  SourceMap sources;
  Diagnostics diagnostics;
  auto resume = input::read_resume({{name}, "", "", "", ""}, files, sources, diagnostics);
  ReadOutcome outcome;
  outcome.failed = !resume;
  outcome.messages = diagnostics_as_text(diagnostics, sources);
  if (resume) outcome.resume = std::move(*resume);
  outcome.json = model::dump_json(outcome.resume);
  return outcome;
}

/// A widget page around some items.
inline std::string experience_page(const std::string& items) {
  return "---\nwidget: experience\ntitle: Experience\nexperience:\n" + items + "---\n";
}

}  // namespace cvpress::tests

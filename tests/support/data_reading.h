// Reads a text for a test and keeps what came of it.
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/source.h"
#include "data/read.h"

namespace cvpress::testing_support {

struct DataReading {
  SourceMap sources;
  Diagnostics diagnostics;
  bool ok = false;  // read, and without an error
  data::Value value;

  /// The value at a path such as "jobs.0.title"; nullptr if there is none.
  const data::Value* at(std::string_view path) const;
  /// Its text; "(none)" if there is none.
  std::string text(std::string_view path) const;
  /// What was written where the value's span points.
  std::string source(std::string_view path) const;
  /// The diagnostics as a person sees them.
  std::string messages() const;
};

/// Reads `text`, which stands in a file after `before`.
DataReading read_data(const std::string& text, data::Format format, data::Repair repair,
                      const std::string& before = "");

inline DataReading read_lenient(const std::string& text) {
  return read_data(text, data::Format::kYaml, data::Repair::kLenient);
}

inline DataReading read_strict(const std::string& text) {
  return read_data(text, data::Format::kYaml, data::Repair::kNone);
}

/// A text that is not what its format asks for.
struct Mistake {
  const char* name;
  const char* text;
  const char* begin;  // of the messages
};

inline void PrintTo(const Mistake& mistake, std::ostream* out) {
  *out << mistake.name;
}

/// Fails a test if some span of the value lies outside of the text or of its parent.
void expect_spans_inside(const DataReading& reading);

}  // namespace cvpress::testing_support

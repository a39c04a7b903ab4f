// Documents read in memory, and their values by place.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "data/value.h"
#include "jsonresume/jsonresume.h"

namespace cvpress::tests {

struct ReadBack {
  model::Resume resume;
  data::Value look;
  std::string messages;  // as a user sees them
  std::vector<Diagnostic> diagnostics;
};

/// Reads a document that must be a résumé.
ReadBack read_back(const std::string& text, const std::string& language = "");

/// A document as a value, for tests that change it; it must be JSON.
data::Value parsed(const std::string& text);

/// Keys and positions on the way to a value.
using ValuePath = std::vector<std::string>;

/// The ways to all texts of a value that are not in a map's `cvpress`.
std::vector<ValuePath> texts_in(const data::Value& value);

/// The value at a place that is there.
data::Value& value_at(data::Value& root, const ValuePath& path);

}  // namespace cvpress::tests

// Guesses at what was meant where YAML cannot be read (hugo-formats.md 2.2).
// Each guess is tried; one that lets the parser get further is kept.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "data/edited_text.h"
#include "data/yaml_failure.h"

namespace cvpress::data {

/// A correction of the original text and the warning that goes with it.
struct YamlRepair {
  std::vector<Edit> edits;
  std::size_t begin = 0;  // what the warning points at
  std::size_t end = 0;
  std::string message;
  std::string hint = {};
};

/// Guesses for one failure, the likeliest first. All offsets of `failure` must
/// have been turned into those of `original`.
std::vector<YamlRepair> yaml_repairs(std::string_view original, const YamlFailure& failure);

/// Spaces for the no-break spaces that lines begin with: YAML takes them for
/// letters of a key, and everything below for something else than was meant.
YamlRepair without_no_break_indents(std::string_view original);

/// Takes away control characters, which no text needs and YAML forbids.
YamlRepair without_controls(std::string_view original);

}  // namespace cvpress::data

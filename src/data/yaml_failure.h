// Why and where a YAML text could not be read, and how to say it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/readers.h"

namespace cvpress::data {

/// What is known when a parse stops. Offsets are in the text that was parsed.
struct YamlFailure {
  std::string reason;     // the parser's own words, or one of yaml_stop
  std::size_t at = 0;     // where it stopped
  std::size_t place = 0;  // where the cause is
  std::size_t last_end = 0;
  std::size_t last_scalar = 0;
  std::optional<std::size_t> open_flow = std::nullopt;
  std::vector<int> list_columns = {};
  std::vector<int> map_columns = {};

  bool is(std::string_view words) const { return reason.starts_with(words); }
};

/// Sets failure.place from what else is known.
void locate(YamlFailure& failure, std::string_view text);

Explanation explain(const YamlFailure& failure, std::string_view text);

}  // namespace cvpress::data

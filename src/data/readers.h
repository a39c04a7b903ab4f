// The three readers behind read(), and what they share.
#pragma once

#include <string_view>

#include "base/diagnostics.h"
#include "base/result.h"
#include "data/read.h"
#include "data/value.h"

namespace cvpress::data {

inline constexpr std::string_view kByteOrderMark = "\uFEFF";

/// What every reader needs to know besides the text.
struct Reading {
  std::string_view text;
  Repair repair;
  SourceSpan origin;
  Diagnostics& diagnostics;

  /// The span of bytes `begin` to `end` of the text.
  SourceSpan span(std::size_t begin, std::size_t end) const {
    return {origin.file, origin.begin + static_cast<std::uint32_t>(begin),
            origin.begin + static_cast<std::uint32_t>(end)};
  }
};

/// A message for people: what is wrong and what to do.
struct Explanation {
  std::string message;
  std::string hint;
};

Result<Value> read_yaml(const Reading& reading);
Result<Value> read_toml(const Reading& reading);
Result<Value> read_json(const Reading& reading);

/// Keeps the last of members with equal keys, at the place of the last. Each
/// one that is dropped is a warning, or an error with kNone.
void drop_duplicates(Map& map, Repair repair, Diagnostics& diagnostics);

}  // namespace cvpress::data

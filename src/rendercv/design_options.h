// The options of designs of all schemas, and the keys of layouts that say the same.
#pragma once

#include <cstdint>
#include <string_view>

namespace cvpress::rendercv {

/// What an option's value is.
enum class Meaning : std::uint8_t {
  kPaper,
  kLength,
  kColor,
  kModernColor,  // a colour, or the name of one of moderncv's
  kFont,
  kAlignment,
  kShown,   // true is as layouts have it, false takes an element away
  kHidden,  // the other way round
  kTruth,
  kBold,
  kPhone,
};

struct DesignOption {
  std::string_view name;  // with dots, in any schema
  Meaning meaning;
  std::string_view key;  // of layouts, with dots; several with spaces between
};

/// By its name; nullptr for those that layouts have no keys for.
const DesignOption* option_named(std::string_view name);

}  // namespace cvpress::rendercv

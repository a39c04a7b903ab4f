// One shortcode as Markdown.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "markdown/context.h"
#include "markdown/shortcode_parser.h"
#include "markdown/shortcode_table.h"

namespace cvpress::markdown {

/// What a shortcode is made of, and what is known around it.
struct ShortcodeUse {
  const Shortcode& code;
  std::string_view inner;  // what it encloses, itself printed already
  const Context& context;
};

/// The Markdown that is printed; nothing where it cannot be had or shown, which
/// the caller reports.
std::optional<std::string> printed_shortcode(const ShortcodeRule& rule, const ShortcodeUse& use);

}  // namespace cvpress::markdown

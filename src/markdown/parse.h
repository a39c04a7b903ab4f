// CommonMark, read by md4c, as events of a BlockBuilder. The only place with
// md4c.
#pragma once

#include <string_view>

#include "markdown/block_builder.h"
#include "markdown/context.h"
#include "markdown/places.h"

namespace cvpress::markdown {

struct ParseOptions {
  /// Bullets written "+" are definitions (see definitions.h).
  bool plus_is_definition = false;
  /// Addresses in the text are links.
  bool find_addresses = true;
};

/// Adds what `markdown` says to the builder. Escaped characters come out behind
/// kLiteral.
void parse(std::string_view markdown, const ParseOptions& options, const Context& context,
           Places& places, BlockBuilder& builder);

}  // namespace cvpress::markdown

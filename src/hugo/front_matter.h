// Splits a page into front matter and body (hugo-formats.md 2.1).
#pragma once

#include "base/diagnostics.h"
#include "data/prepare.h"
#include "data/read.h"
#include "data/value.h"

namespace cvpress::hugo {

struct Page {
  data::Value front;  // a map, or Null without front matter
  SourceSpan body;
  SourceSpan where;  // of the whole file
};

/// What becomes of front matter that cannot be read as a whole.
enum class Recovery {
  kNone,       // the page cannot be read: an error
  kSections,   // if it lists sections, those that can be read are
  kAllPieces,  // whatever can be read by itself is
};

/// Reads YAML, TOML or JSON front matter. Without a closing line the whole rest
/// is taken for front matter, with a warning. Fails if it cannot be read.
Result<Page> read_page(const data::SourceText& source, Diagnostics& diagnostics,
                       Recovery recovery = Recovery::kNone);

}  // namespace cvpress::hugo

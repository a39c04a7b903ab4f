// One titled part of a page before it is read: a widget page (`widget:`), or a
// block of a landing page (`block:`). What both say, at the places either may
// say it (hugo-formats.md 1.1, 1.2, 11).
#pragma once

#include <string>
#include <string_view>

#include "data/value.h"
#include "hugo/reading.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// The maps in which a section's keys may stand: a block's `content`, then the
/// block or page itself. Any may be null.
struct Places {
  const data::Map* inner = nullptr;
  const data::Map* outer = nullptr;
  const data::Map* design = nullptr;

  /// The first value that is not null, of `inner`, then `outer`.
  const data::Value* find(std::string_view key) const;
  /// Trimmed scalar text, "" where there is none.
  std::string text(std::string_view key) const;
  /// Of `design`; nullptr where there is none.
  const data::Value* find_design(std::string_view key) const;
};

/// The maps must outlive it.
struct SectionSource {
  std::string widget;  // lower case, as written: "experience", "resume-experience", "" for none
  Places places;
  SourceSpan body;   // Markdown after the front matter; empty for blocks
  SourceSpan where;  // of the whole section
};

/// The map under a key; nullptr where there is none.
const data::Map* map_at(const data::Map& map, std::string_view key);

/// Inline Markdown under a key; a list or map there is a warning.
model::InlineText inline_at(const Places& places, std::string_view key, const Reading& reading);

/// Block Markdown under a key.
model::Blocks blocks_at(const Places& places, std::string_view key, const Reading& reading);

/// The section's own wish for dates as a Go layout, of `date_format` or
/// `design.date_format`, repaired; "" for none.
std::string date_format_of(const Places& places, const Reading& reading);

/// A section with title, subtitle and date format from the source, its `text`
/// and body as the section's body, no entries yet.
model::Section section_frame(const SectionSource& source, model::Kind kind, const Reading& reading);

}  // namespace cvpress::hugo

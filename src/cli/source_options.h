// What a document says of how it wants to be printed besides its words: what cvpress
// writes into the source inside a PDF, and reads back from it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "data/value.h"
#include "style/load_layout.h"

namespace cvpress::cli {

struct SourceOptions {
  std::string layout_file;  // beside the document; "" where it names a layout or none
  std::string paper;
  int pages = 0;
  std::vector<std::string> break_before;
  std::vector<style::Override> settings;
  std::optional<long long> date;
  bool without_system_fonts = false;
  bool uncompressed = false;
  std::vector<std::string> fonts;  // of the user's, which rendering it again needs
  bool is_made = false;            // cvpress wrote the document: it says all of this
};

/// Takes the options out of what a source wishes of the look; the wishes for the layout stay.
/// Files count from `folder`, where the source is.
SourceOptions take_options(style::Wishes& wishes, const std::string& folder,
                           Diagnostics& diagnostics);

/// The members of a document's `cvpress` that say all this again. `layout` is the layout's name
/// or its file beside the document.
data::Map options_as_members(const std::string& layout, const SourceOptions& options,
                             const style::Wishes& wishes);

/// The fonts of the user's that a document of cvpress's (its text) was printed in.
std::vector<std::string> fonts_needed_by(const std::string& document);

/// Seconds since 1970 of "2026-05-01" or "2026-05-01T12:00:00Z"; nothing for all else.
std::optional<long long> moment_of(std::string_view text);
/// The same back: a day alone where that says all.
std::string moment_text(long long seconds);

}  // namespace cvpress::cli

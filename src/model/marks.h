// Names and tags for choosing that a source gives its entries and bullets: they say what a
// variant prints, and are never printed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "model/resume.h"

namespace cvpress::model {

struct Label {
  std::string id;
  std::vector<std::string> marks;
};

/// `#id backend, web 3`: a name, then tags between commas, both or one of them.
Label read_label(std::string_view text);

/// Gives a label to a block, beside the tags that it has.
void add_label(Label label, Block& block);

/// Puts labels where they belong: those of paragraphs in a list item to the item, and those
/// that stand alone in a description, in paragraphs without text, to the entry. One that
/// stands alone elsewhere is left out with a warning.
void settle_labels(Resume& resume, Diagnostics& diagnostics);

}  // namespace cvpress::model

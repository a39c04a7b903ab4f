// A site's own interface words: i18n/<language>.yaml and the like, which win
// over the theme's (hugo-formats.md 1.4).
#pragma once

#include "hugo/reading.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// Puts the words of the site's i18n folder in the language that is read into
/// `resume.words`: those that locale knows too. A language "zh-hans" has those
/// of "zh" where its own file lacks them. Older keys get their present names.
/// A broken file is a warning, and its words are not used.
void read_interface_words(const Reading& reading, model::Resume& resume);

}  // namespace cvpress::hugo

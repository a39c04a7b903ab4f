// Links whose targets are others in another version of a text: internal to tailor/.
#pragma once

#include <string>
#include <vector>

#include "model/rich_text.h"

namespace cvpress::tailor {

/// Words that lead to an address.
struct TextLink {
  std::string words;
  std::string target;
};

/// Those of a text in their order; runs of one address in a row are one link.
std::vector<TextLink> links_of(const model::InlineText& text);

/// A link of two versions; "" for the target in the one that has none such.
struct LinkChange {
  std::string words;
  std::string before;
  std::string after;
};

/// Links are the same by their words. Those that only one version has are told where their words
/// do not show where they lead or the text is the same, unless the other leads there from other
/// words.
std::vector<LinkChange> link_changes(const std::vector<TextLink>& before,
                                     const std::vector<TextLink>& after, bool is_same_text);

/// Whether a text is, or is a part of, the address that it leads to: "jo.example", "+49 30 12".
bool shows_target(const std::string& words, const std::string& target);

}  // namespace cvpress::tailor

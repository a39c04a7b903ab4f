// Where links lead and which pictures texts show, for "guard: statements".
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume.h"

namespace cvpress::tailor {

/// An address as it is compared: without what people leave out ("https://", "www.", "mailto:", a
/// slash at its end), its host in small letters.
std::string address_key(std::string_view address);

/// The keys of all addresses that a résumé has: contacts, entries, links and pictures of texts.
std::set<std::string> addresses_of(const model::Resume& resume);

/// An address in a text.
struct Target {
  std::string address;  // as it is written
  bool is_picture = false;
};

/// Those of a text, in its order.
std::vector<Target> targets_of(const model::Blocks& text);

}  // namespace cvpress::tailor

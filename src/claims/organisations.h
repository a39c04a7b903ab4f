// Names of museums, banks, hospitals and such in texts: internal to claims/.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/claim_words.h"
#include "claims/places.h"

namespace cvpress::claims {

/// The name of an organisation that says of which kind it is, or that everybody knows.
struct Organisation {
  std::size_t begin = 0;  // words of its sentence
  std::size_t end = 0;
  std::string name;
  std::vector<std::string> telling;  // folded words that tell which one: "british", "tides"
  std::vector<std::string> common;   // those that many have: "national"
  std::vector<std::string> kinds;    // the first word of each kind's row: "museum"
};

/// Where the kind of organisation may stand in its name.
enum class KindPlace : std::uint8_t {
  kAnywhere,
  kLast,  // or before "of": "British Museum", "Museum of Tides", but not "Museum Studies"
};

/// Whether a text may name one: false of nearly all, at little cost.
bool may_name_organisation(std::string_view text);

/// That whose name begins at a word, or behind the article there. Nothing for what is of a kind and
/// has no name ("im Museum", "Public Library"), and for what only sounds like one ("Datenbank").
std::optional<Organisation> organisation_at(const PartedWords& sentence, std::size_t at,
                                            KindPlace place);

/// Whether it is one of the places by another name: "Hafenmuseum" of the "Harbour Museum".
bool is_one_of(const Organisation& organisation, const std::vector<Place>& places);

}  // namespace cvpress::claims

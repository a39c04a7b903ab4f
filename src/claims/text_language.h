// Whether a text of a plan is in the profile's language.
#pragma once

#include <string_view>

namespace cvpress::claims {

struct TextLanguages {
  std::string_view first;
  std::string_view other;   // that it may be in as well; "" for none
  bool is_foreign = false;  // it may be in another language than the profile
};

/// Those of a text of a document in `wanted`, of a profile in `usual`. A plan may give a text in
/// one language alone, so the small words of the text tell which it is.
TextLanguages languages_of(std::string_view text, std::string_view wanted, std::string_view usual);

}  // namespace cvpress::claims

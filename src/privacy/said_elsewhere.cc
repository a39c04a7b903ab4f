#include "privacy/said_elsewhere.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "model/contacts.h"
#include "privacy/text_places.h"
#include "privacy/traces.h"

namespace cvpress::privacy {
namespace {

/// What people say elsewhere without telling anybody where they live.
constexpr std::array<std::string_view, 4> kCommon = {"location", "entry.location", "headline",
                                                     kSectionName};
/// Contacts that are no user's name with a service.
constexpr std::array<std::string_view, 5> kNoServices = {"email", "link", "location", "phone",
                                                         "url"};

template <std::size_t N>
bool is_among(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// The name that somebody has with a service: others may give the same.
bool is_user_name(const HiddenText& hidden) {
  const auto kinds = model::contact_kinds();
  return std::binary_search(kinds.begin(), kinds.end(), std::string_view(hidden.name)) &&
         !is_among(kNoServices, hidden.name) &&
         hidden.text.find_first_of("/:") == std::string::npos;
}

bool is_of_section(const HiddenText& hidden) {
  return hidden.name == kSectionText || model::kind_named(hidden.name).has_value();
}

bool is_of_own_right(const HiddenText& hidden, Voice voice) {
  switch (voice) {
    case Voice::kName: return true;
    case Voice::kAddress: return is_user_name(hidden);
    case Voice::kField: return is_of_section(hidden);
    case Voice::kProse: break;
  }
  return false;
}

}  // namespace

std::vector<SaidText> said_elsewhere(const std::vector<HiddenText>& hidden,
                                     const model::Resume& resume) {
  std::vector<SaidText> said;
  if (hidden.empty()) return said;
  const TextPlaces places(resume);
  for (const HiddenText& text : hidden) {
    const auto found = places.find(Trace(text.name, text.text));
    if (found.empty()) continue;
    const auto own = std::find_if(found.begin(), found.end(), [&](const TextPlaces::Found& place) {
      return is_of_own_right(text, place.voice);
    });
    const bool is_own = own != found.end() || is_among(kCommon, text.name);
    for (const TextPlaces::Found& place : found) {
      said.push_back({text, place.where, place.words, is_own});
      if (is_own) break;
    }
  }
  return said;
}

}  // namespace cvpress::privacy

#include "privacy/said_elsewhere.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "model/contacts.h"
#include "privacy/text_places.h"
#include "privacy/traces.h"

namespace cvpress::privacy {
namespace {

/// What people say elsewhere without telling anything of themselves.
constexpr std::array<std::string_view, 3> kCommon = {"entry.location", "headline", kSectionName};
constexpr std::string_view kLocation = "location";
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
    case Voice::kField:
    case Voice::kPlace: return is_of_section(hidden);
    case Voice::kRecipient:
    case Voice::kProse: break;
  }
  return false;
}

using AllFound = std::vector<TextPlaces::Found>;

bool has_voice(const AllFound& found, Voice voice) {
  return std::any_of(found.begin(), found.end(),
                     [voice](const TextPlaces::Found& place) { return place.voice == voice; });
}

/// Whether a longer text was found there: "Leeds, England" says "Leeds", too.
bool is_said_at(const TextPlaces::Found& place, const HiddenText& hidden,
                const std::vector<SaidText>& said) {
  return std::any_of(said.begin(), said.end(), [&](const SaidText& other) {
    return other.may_be_meant && other.hidden.text != hidden.text &&
           other.where.file == place.where.file && other.where.begin <= place.where.begin &&
           other.where.end >= place.where.end;
  });
}

/// Where somebody lives: others may live or work there, but what is written of a place where no
/// entry is tells that it is the person's own.
void add_location(const HiddenText& hidden, const AllFound& found, std::vector<SaidText>& said) {
  if (has_voice(found, Voice::kPlace) || !has_voice(found, Voice::kProse)) {
    said.push_back({hidden, found.front().where, found.front().words, true});
    return;
  }
  for (const TextPlaces::Found& place : found) {
    if (place.voice != Voice::kProse) continue;
    // A town of its own is told with the location that it is part of.
    const bool is_told = is_said_at(place, hidden, said);
    said.push_back({hidden, place.where, place.words, is_told, !is_told});
  }
}

/// All else: each place is a trace, unless one of them says it of its own right.
void add_traces(const HiddenText& hidden, const AllFound& found, std::vector<SaidText>& said) {
  const bool is_own = is_among(kCommon, hidden.name) ||
                      std::any_of(found.begin(), found.end(), [&](const TextPlaces::Found& place) {
                        return is_of_own_right(hidden, place.voice);
                      });
  for (const TextPlaces::Found& place : found) {
    said.push_back({hidden, place.where, place.words, is_own});
    if (is_own) break;
  }
}

}  // namespace

std::vector<SaidText> said_elsewhere(const std::vector<HiddenText>& hidden,
                                     const model::Resume& resume) {
  std::vector<SaidText> said;
  if (hidden.empty()) return said;
  const TextPlaces places(resume);
  for (const HiddenText& text : hidden) {
    const AllFound found = places.find(Trace(text.name, text.text));
    if (found.empty()) continue;
    if (text.name == kLocation) {
      add_location(text, found, said);
    } else {
      add_traces(text, found, said);
    }
  }
  return said;
}

}  // namespace cvpress::privacy

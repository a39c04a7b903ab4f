#include "jsonresume/profiles.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "data/fields.h"
#include "jsonresume/any_shape.h"
#include "jsonresume/exact.h"
#include "jsonresume/json_text.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/localized.h"
#include "model/contact_services.h"
#include "model/contacts.h"

namespace cvpress::jsonresume {
namespace {

using model::Contact;

constexpr std::string_view kNetwork[] = {"network", "name", "service", "label", "icon"};
constexpr std::string_view kUser[] = {"username", "user", "handle"};
constexpr std::string_view kUrl[] = {"url", "link", "href", "website"};
/// The schema's own.
constexpr std::string_view kProfileFields[] = {"network", "username", "url"};

bool is_known_service(std::string_view kind) {
  const auto kinds = model::service_kinds();
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

void tell_unread(const data::Fields& fields, const Reading& reading) {
  for (const data::Member* member : fields.unused()) {
    if (member->key == kOwnKey || is_for_programs(*member, reading)) continue;
    reading.diagnostics.warning(member->key_where,
                                fmt::format("\"{}\" of a profile is not printed", member->key));
  }
}

/// A profile as anybody writes it.
std::optional<Contact> read_standard_profile(const data::Map& map, SourceSpan where,
                                             const Reading& reading) {
  data::Fields fields(map, reading.diagnostics);
  const std::string network = any_string(fields.any(kNetwork), reading);
  const std::string user = any_string(fields.any(kUser), reading);
  const std::string url = any_address(fields.any(kUrl), reading);
  const std::string kind = ascii_lower(network);
  fields.ignore("icon");  // the program's name for the picture of a network that is named
  tell_unread(fields, reading);
  std::optional<Contact> contact;
  if (!url.empty()) {
    Diagnostics not_a_site;  // what leads nowhere is printed as text
    contact = model::contact_from_link({url, kind, network}, where, not_a_site);
    if (!contact && user.empty()) contact = Contact{"link", "", network, url, "", where};
    if (!contact) {
      reading.diagnostics.warning(
          where, fmt::format("{} is no address; it is not printed", json_quoted(url)));
    }
  }
  if (!contact && !user.empty()) {
    contact = is_known_service(kind)
                  ? model::contact_of_service(kind, user, where, reading.diagnostics)
                  : Contact{"link", "", network, user, "", where};
  }
  if (contact && !user.empty()) contact->text = user;
  return contact;
}

struct ContactPart {
  std::string_view name;
  std::string Contact::*text;
};
constexpr ContactPart kParts[] = {{"kind", &Contact::kind},
                                  {"icon", &Contact::icon},
                                  {"label", &Contact::label},
                                  {"text", &Contact::text},
                                  {"url", &Contact::url}};

/// What a map with a `cvpress` says exactly, laid over what its fields say.
void read_exact_parts(const data::Map& map, SourceSpan where, const Reading& reading,
                      std::optional<Contact>& contact) {
  const data::Map* own = own_map(map, reading);
  if (own == nullptr) return;
  for (const ContactPart& part : kParts) {
    const data::Value* value = own->find(part.name);
    if (value != nullptr) {
      value = unless_edited(*value, map, kProfileFields, reading.diagnostics);
    }
    if (value == nullptr) continue;
    if (!contact) contact = Contact();
    contact->where = where;
    (*contact).*(part.text) = whole_string(value);
  }
}

bool looks_like_address(std::string_view text) {
  return text.find("://") != text.npos || text.starts_with("www.");
}

/// "GitHub": "jo" or an address or a map, as a profile of its own.
data::Map named_profile(const data::Member& member) {
  data::Map profile;
  if (member.value.map() != nullptr) profile = *member.value.map();
  if (profile.find_any_case(kNetwork[0]) == nullptr) {
    profile.members.push_back(
        {std::string(kNetwork[0]), member.key_where, {data::Scalar{member.key}, member.key_where}});
  }
  if (member.value.map() == nullptr) {
    const bool is_address = looks_like_address(plain_string(&member.value));
    profile.members.push_back(
        {std::string(is_address ? kUrl[0] : kUser[0]), member.key_where, member.value});
  }
  return profile;
}

bool is_profile(const data::Map& map) {
  return std::any_of(map.members.begin(), map.members.end(), [](const data::Member& member) {
    const std::string key = ascii_lower(member.key);
    return std::find(std::begin(kNetwork), std::end(kNetwork), key) != std::end(kNetwork) ||
           std::find(std::begin(kUser), std::end(kUser), key) != std::end(kUser) ||
           std::find(std::begin(kUrl), std::end(kUrl), key) != std::end(kUrl);
  });
}

class ProfilesReader {
 public:
  explicit ProfilesReader(const Reading& reading) : reading_(reading) {}

  std::vector<Contact> read(const data::Value& written) {
    const data::Value& value = localized(written, reading_);
    if (const data::List* list = value.list()) {
      for (const data::Value& item : *list) read_item(item);
    } else if (!value.is_null()) {
      tell(value, "a list");
      read_others(value);
    }
    return std::move(contacts_);
  }

 private:
  void tell(const data::Value& value, std::string_view expected) {
    reading_.diagnostics.warning(value.where, wrong_shape(value, expected) + ", is read as one");
  }

  void read_item(const data::Value& item) {
    if (const data::Map* map = item.map()) {
      read_profile(*map, item.where);
    } else if (!item.is_null()) {
      tell(item, "a map");
      read_others(item);
    }
  }

  /// A single profile, a map of several, or text alone.
  void read_others(const data::Value& value) {
    const data::Map* map = value.map();
    if (map != nullptr && is_profile(*map)) {
      read_profile(*map, value.where);
    } else if (map != nullptr) {
      for (const data::Member& member : map->members) {
        if (!member.value.is_null()) read_profile(named_profile(member), member.value.where);
      }
    } else if (const std::string text = any_string(&value, reading_); !text.empty()) {
      contacts_.push_back(model::contact_from_text(text, value.where, reading_.diagnostics));
    }
  }

  void read_profile(const data::Map& map, SourceSpan where) {
    auto contact = read_standard_profile(map, where, reading_);
    read_exact_parts(map, where, reading_, contact);
    if (contact) {
      contacts_.push_back(std::move(*contact));
    } else if (!words_of(map, where).empty()) {
      reading_.diagnostics.warning(
          where, fmt::format("the profile {} has neither a username nor a url; it is not printed",
                             json_quoted(words_of(map, where))));
    }
  }

  std::string words_of(const data::Map& map, SourceSpan where) const {
    Diagnostics ignored;
    const Reading quiet{reading_.sources, ignored, reading_.folder, reading_.language};
    data::Map shown = map;
    std::erase_if(shown.members, [](const data::Member& member) { return member.key == kOwnKey; });
    const bool is_named = shown.members.size() == 1 && shown.members[0].value.text();
    const data::Value value{std::move(shown), where};
    return any_string(is_named ? &value.map()->members[0].value : &value, quiet);
  }

  const Reading& reading_;
  std::vector<Contact> contacts_;
};

}  // namespace

data::Value profile_value(const Contact& contact, const Reading& reading) {
  data::Map map;
  add_text(map, "network", contact.label);
  add_text(map, "username", contact.text);
  add_text(map, "url", contact.url);
  const Contact base = read_standard_profile(map, {}, reading).value_or(Contact());
  data::Map own;
  for (const ContactPart& part : kParts) {
    if (contact.*(part.text) == base.*(part.text)) continue;
    add(own, part.name, beside(text_value(contact.*(part.text)), map, kProfileFields));
  }
  add_filled(map, kOwnKey, std::move(own));
  return map_value(std::move(map));
}

std::vector<Contact> read_profiles(const data::Map& basics, const Reading& reading) {
  const data::Value* profiles = basics.find_any_case(kProfiles);
  return profiles != nullptr ? ProfilesReader(reading).read(*profiles) : std::vector<Contact>();
}

std::optional<Contact> named_contact(const data::Member& member, const Reading& reading) {
  const std::string text = plain_string(&member.value);
  const bool is_one = looks_like_address(text) || is_known_service(ascii_lower(member.key));
  if (text.empty() || !is_one) return std::nullopt;
  return read_standard_profile(named_profile(member), member.value.where, reading);
}

}  // namespace cvpress::jsonresume

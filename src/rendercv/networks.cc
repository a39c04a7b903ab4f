#include "rendercv/networks.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "data/fields.h"
#include "model/contact_services.h"
#include "model/contacts.h"

namespace cvpress::rendercv {
namespace {

using model::Contact;

struct Network {
  std::string_view name;
  std::string_view address;  // in front of the username
};
constexpr Network kNetworks[] = {{"LinkedIn", "https://linkedin.com/in/"},
                                 {"GitHub", "https://github.com/"},
                                 {"GitLab", "https://gitlab.com/"},
                                 {"IMDB", "https://imdb.com/name/"},
                                 {"Instagram", "https://instagram.com/"},
                                 {"ORCID", "https://orcid.org/"},
                                 {"Mastodon", "https://"},
                                 {"StackOverflow", "https://stackoverflow.com/users/"},
                                 {"ResearchGate", "https://researchgate.net/profile/"},
                                 {"YouTube", "https://youtube.com/@"},
                                 {"Google Scholar", "https://scholar.google.com/citations?user="},
                                 {"Telegram", "https://t.me/"},
                                 {"WhatsApp", "https://wa.me/"},
                                 {"Leetcode", "https://leetcode.com/u/"},
                                 {"X", "https://x.com/"},
                                 {"Bluesky", "https://bsky.app/profile/"},
                                 {"Reddit", "https://reddit.com/user/"},
                                 {"Twitter", "https://twitter.com/"}};

const Network* network_named(std::string_view name) {
  const auto* found = std::find_if(
      std::begin(kNetworks), std::end(kNetworks),
      [&](const Network& network) { return bare_name(network.name) == bare_name(name); });
  return found != std::end(kNetworks) ? found : nullptr;
}

/// "@jo@example.social" as the address of the account.
std::string mastodon_address(std::string_view user) {
  if (user.starts_with('@')) user.remove_prefix(1);
  const std::size_t at = user.find('@');
  if (at == user.npos) return {};
  return fmt::format("https://{}/@{}", user.substr(at + 1), user.substr(0, at));
}

std::string address_of(const Network& network, std::string_view user) {
  if (network.name == "Mastodon") return mastodon_address(user);
  if (network.name == "WhatsApp") {
    std::string digits(user);
    std::erase_if(digits, [](char c) { return !is_ascii_digit(c); });
    return fmt::format("{}{}", network.address, digits);
  }
  if (user.starts_with('@')) user.remove_prefix(1);
  return fmt::format("{}{}", network.address, user);
}

bool is_address(std::string_view text) {
  return text.find("://") != text.npos || text.starts_with("www.");
}

/// An account with a network that RenderCV has.
Contact known_contact(const Network& network, const std::string& user, SourceSpan where,
                      const Reading& reading) {
  const std::string address = is_address(user) ? user : address_of(network, user);
  auto contact = model::contact_from_link({address, "", ""}, where, reading.diagnostics);
  if (!contact) return {"link", "", std::string(network.name), user, "", where};
  const model::Service* service = model::service_of(model::split_url(address), "");
  contact->label = std::string(network.name);
  // A name alone says enough beside the icon of its network.
  const bool has_icon = service != nullptr && network.name != "Google Scholar";
  if (has_icon && !is_address(user)) contact->text = user;
  return std::move(*contact);
}

void tell_unknown(std::string_view name, SourceSpan where, const Reading& reading) {
  std::vector<std::string_view> names;
  for (const Network& network : kNetworks) names.push_back(network.name);
  Diagnostic& warning = reading.diagnostics.warning(
      where, fmt::format("RenderCV knows no network {}; it is printed as text", json_quoted(name)));
  std::string near = suggestion(name, names);
  if (!near.empty()) warning.hints.push_back({std::move(near), {}});
}

void tell_unread(const data::Fields& fields, std::string_view of, const Reading& reading) {
  for (const data::Member* member : fields.unused()) {
    reading.diagnostics.warning(member->key_where,
                                fmt::format("\"{}\" of {} is not printed", member->key, of));
  }
}

std::optional<Contact> read_network(const data::Value& item, const Reading& reading) {
  const data::Map* map = item.map();
  if (map == nullptr) {
    tell_shape(item, "a map of network and username", "is read as text", reading);
    return model::contact_from_text(string_of(&item, reading), item.where, reading.diagnostics);
  }
  constexpr std::string_view kKnown[] = {"network", "username", "url"};
  const auto corrected = data::with_near_keys(*map, kKnown, reading.diagnostics);
  data::Fields fields(corrected ? *corrected : *map, reading.diagnostics);
  const data::Value* named = fields.get("network");
  const std::string name = string_of(named, reading);
  const std::string user = string_of(fields.get("username"), reading);
  const std::string url = string_of(fields.get("url"), reading);
  tell_unread(fields, "a network", reading);
  const std::string& account = user.empty() ? url : user;
  if (account.empty() && name.empty()) return std::nullopt;
  if (account.empty()) {
    reading.diagnostics.warning(
        item.where, fmt::format("{} has no username; it is not printed", json_quoted(name)));
    return std::nullopt;
  }
  const Network* network = network_named(name);
  if (network != nullptr) return known_contact(*network, account, item.where, reading);
  if (!name.empty()) tell_unknown(name, named->where, reading);
  Contact contact{"link", "", name, name.empty() ? account : name + ": " + account, "", item.where};
  contact.url = is_address(account) ? account : is_address(url) ? url : "";
  return contact;
}

/// What an icon says of the words beside it: `--hide address` goes by it.
struct IconMeaning {
  std::string_view icon;  // how its name begins
  Contact (*read)(std::string_view text, SourceSpan where);
};
constexpr IconMeaning kIconMeanings[] = {
    {"house", model::location_contact}, {"home", model::location_contact},
    {"map", model::location_contact},   {"location", model::location_contact},
    {"phone", model::phone_contact},    {"mobile", model::phone_contact},
    {"envelope", model::email_contact}, {"at", model::email_contact}};

/// Words that lead nowhere, with an icon.
Contact connection_from_text(const std::string& text, std::string_view icon, SourceSpan where,
                             const Reading& reading) {
  for (const IconMeaning& meaning : kIconMeanings) {
    if (icon.starts_with(meaning.icon)) return meaning.read(text, where);
  }
  Contact contact = model::contact_from_text(text, where, reading.diagnostics);
  if (contact.kind == "location") contact.kind = "link";
  return contact;
}

std::optional<Contact> read_connection(const data::Value& item, const Reading& reading) {
  const data::Map* map = item.map();
  if (map == nullptr) {
    tell_shape(item, "a map of placeholder, url and fontawesome_icon", "is read as text", reading);
    return model::contact_from_text(string_of(&item, reading), item.where, reading.diagnostics);
  }
  constexpr std::string_view kKnown[] = {"fontawesome_icon", "placeholder", "url"};
  const auto corrected = data::with_near_keys(*map, kKnown, reading.diagnostics);
  data::Fields fields(corrected ? *corrected : *map, reading.diagnostics);
  const std::string icon = string_of(fields.get("fontawesome_icon"), reading);
  const std::string text = string_of(fields.get("placeholder"), reading);
  const std::string url = string_of(fields.get("url"), reading);
  tell_unread(fields, "a connection", reading);
  if (text.empty() && url.empty()) return std::nullopt;
  std::optional<Contact> contact;
  if (!url.empty()) {
    contact = model::contact_from_link({url, icon, ""}, item.where, reading.diagnostics);
  }
  if (!contact) contact = connection_from_text(text, icon, item.where, reading);
  if (!text.empty()) contact->text = text;
  return contact;
}

using ReadOne = std::optional<Contact> (*)(const data::Value&, const Reading&);

std::vector<Contact> read_all(const data::Value& value, ReadOne read, const Reading& reading) {
  std::vector<Contact> contacts;
  const data::List* list = value.list();
  if (list == nullptr) tell_shape(value, "a list", "is read as one of it", reading);
  const std::size_t count = list != nullptr ? list->size() : 1;
  for (std::size_t i = 0; i < count; ++i) {
    const data::Value& item = list != nullptr ? (*list)[i] : value;
    if (is_absent(&item)) continue;
    if (auto contact = read(item, reading)) contacts.push_back(std::move(*contact));
  }
  return contacts;
}

}  // namespace

std::vector<Contact> read_networks(const data::Value& value, const Reading& reading) {
  return read_all(value, read_network, reading);
}

std::vector<Contact> read_custom_connections(const data::Value& value, const Reading& reading) {
  return read_all(value, read_connection, reading);
}

}  // namespace cvpress::rendercv

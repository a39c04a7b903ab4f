#include "model/contacts.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "base/utf8.h"
#include "base/web_address.h"
#include "model/contact_services.h"

namespace cvpress::model {
namespace {

/// Icons of links that lead to the CV itself.
constexpr std::string_view kOwnIcons[] = {"cv", "cv-square", "file-pdf", "resume"};

/// Icons that say what a link is for, though not to which service.
constexpr std::string_view kPlainIcons[] = {"rss",      "calendar", "calendar-days",
                                            "comments", "book",     "graduation-cap"};

/// Icons of a person's own page; "" where a link has none.
constexpr std::string_view kHomeIcons[] = {"",    "globe", "home", "house", "website",
                                           "web", "earth", "link", "user",  "external-link"};

/// Addresses of one service under two names.
struct Renamed {
  std::string_view before;
  std::string_view after;
};
constexpr Renamed kRenamed[] = {{"twitter.com", "x.com"}, {"telegram.me", "t.me"}};

bool is_one_of(std::string_view name, const auto& names) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool looks_like_email(std::string_view text) {
  const std::size_t at = text.find('@');
  return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos &&
         text.find_first_of(" /:") == std::string_view::npos;
}

bool looks_like_phone(std::string_view text) {
  const auto digits =
      std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits >= 6 &&
         text.find_first_not_of("+0123456789 ()-./\xC2\xA0") == std::string_view::npos;
}

bool looks_like_host(std::string_view text) {
  const std::string_view host = text.substr(0, text.find_first_of("/?#"));
  return host.find('.') != std::string_view::npos && host.find(' ') == std::string_view::npos &&
         !host.starts_with('.') && !host.ends_with('.');
}

/// Files of a site are no hosts: "resume.pdf", "uploads/cv.pdf".
bool looks_like_file(std::string_view text) {
  constexpr std::string_view kExtensions[] = {".pdf",  ".html", ".htm", ".doc",
                                              ".docx", ".md",   ".bib", ".vcf"};
  const std::string name = ascii_lower(text.substr(0, text.find_first_of("/?#")));
  return std::any_of(std::begin(kExtensions), std::end(kExtensions),
                     [&](std::string_view extension) { return name.ends_with(extension); });
}

std::string dialled(std::string_view number) {
  std::string digits;
  for (const char c : number) {
    if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
  }
  return digits;
}

Contact web_contact(const WrittenLink& link, std::string_view url, SourceSpan where) {
  const Address address = split_url(url);
  const std::string icon = bare_icon(link.icon);
  const Service* service = service_of(address, icon);
  Contact contact;
  contact.kind = service != nullptr            ? std::string(service->kind)
                 : is_one_of(icon, kHomeIcons) ? "url"
                                               : "link";
  contact.icon = service != nullptr ? contact.kind : is_one_of(icon, kPlainIcons) ? icon : "globe";
  contact.label = !link.label.empty()  ? std::string(link.label)
                  : service != nullptr ? std::string(service->label)
                                       : "Website";
  contact.text = readable_address(service, address);
  contact.url = std::string(url);
  contact.where = where;
  return contact;
}

/// "skype:jo?call": the name is what a reader of paper needs.
Contact skype_contact(std::string_view user, SourceSpan where) {
  const std::string name(user.substr(0, user.find('?')));
  return {"skype", "skype", "Skype", name, "skype:" + name, where};
}

/// What makes two contacts the same: where they lead.
std::string contact_key(const Contact& contact) {
  if (contact.kind == "phone") return "tel:" + dialled(contact.text);
  if (contact.url.empty()) return contact.kind + ":" + ascii_lower(contact.text);
  Address address = split_url(contact.url);
  for (const Renamed& renamed : kRenamed) {
    if (address.host == renamed.before) address.host = renamed.after;
  }
  while (address.path.ends_with('/')) address.path.pop_back();
  return address.host + address.path;
}

/// `key` is that of the first.
bool is_same_contact(const Contact& one, const std::string& key, const Contact& other) {
  if (key == contact_key(other)) return true;
  return one.kind == other.kind && ascii_lower(one.text) == ascii_lower(other.text) &&
         (one.kind == "email" || one.url.empty() || other.url.empty());
}

}  // namespace

std::string followable_url(std::string_view url) {
  url = trimmed(url);
  if (url.empty() || url[0] == '#' || (url[0] == '/' && !url.starts_with("//"))) return {};
  if (url.starts_with("//")) return "https:" + std::string(url);
  if (can_be_followed(url)) return std::string(url);
  if (looks_like_email(url)) return "mailto:" + std::string(url);
  if (scheme_of(url).empty() && looks_like_host(url) && !looks_like_file(url)) {
    return "https://" + std::string(url);
  }
  return {};
}

std::optional<Contact> contact_from_link(const WrittenLink& link, SourceSpan where,
                                         Diagnostics& diagnostics) {
  const std::string_view url = trimmed(link.url);
  if (url.empty()) return std::nullopt;
  if (is_one_of(bare_icon(link.icon), kOwnIcons)) {
    diagnostics.note(where, "the link to the CV itself was left out");
    return std::nullopt;
  }
  const std::string scheme = scheme_of(url);
  if (scheme == "mailto") return email_contact(url.substr(7), where);
  if (scheme == "skype") return skype_contact(url.substr(6), where);
  if (scheme == "tel") {
    Contact contact = phone_contact(url.substr(4), where);
    if (looks_like_phone(link.label)) contact.text = std::string(link.label);
    return contact;
  }
  if (looks_like_email(url)) return email_contact(url, where);
  const std::string followable = followable_url(url);
  if (followable.empty()) {
    diagnostics.note(where,
                     fmt::format("the link \"{}\" leads inside the site and was left out", url));
    return std::nullopt;
  }
  return web_contact(link, followable, where);
}

Contact contact_from_text(std::string_view text, SourceSpan where, Diagnostics& diagnostics) {
  text = trimmed(text);
  if (looks_like_email(text)) return email_contact(text, where);
  if (looks_like_phone(text)) return phone_contact(text, where);
  const bool has_scheme = text.find("://") != std::string_view::npos ||
                          text.starts_with("mailto:") || text.starts_with("tel:");
  if (has_scheme || (looks_like_host(text) && text.find(", ") == std::string_view::npos)) {
    if (auto contact = contact_from_link({text, "", ""}, where, diagnostics)) return *contact;
  }
  return location_contact(text, where);
}

Contact email_contact(std::string_view address, SourceSpan where) {
  address = trimmed(address);
  const std::string text(address.substr(0, address.find('?')));
  return {"email", "mail", "E-mail", text, looks_like_email(text) ? "mailto:" + text : "", where};
}

Contact phone_contact(std::string_view number, SourceSpan where) {
  number = trimmed(number);
  const std::string digits = dialled(number);
  return {"phone", "phone", "Phone", std::string(number), digits.empty() ? "" : "tel:" + digits,
          where};
}

Contact location_contact(std::string_view place, SourceSpan where) {
  return {"location", "location", "Location", std::string(trimmed(place)), "", where};
}

std::vector<std::string_view> contact_kinds() {
  constexpr std::string_view kOthers[] = {"email", "link", "location", "phone", "skype", "url"};
  std::vector<std::string_view> kinds = service_kinds();
  kinds.insert(kinds.end(), std::begin(kOthers), std::end(kOthers));
  std::sort(kinds.begin(), kinds.end());
  kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
  return kinds;
}

std::optional<Contact> contact_of_service(std::string_view kind, std::string_view user,
                                          SourceSpan where, Diagnostics& diagnostics) {
  user = trimmed(user);
  if (user.empty()) return std::nullopt;
  if (user.find('/') != std::string_view::npos || user.starts_with("skype:")) {
    return contact_from_link({user, kind, ""}, where, diagnostics);
  }
  if (user.starts_with('@')) user.remove_prefix(1);
  if (kind == "skype") return skype_contact(user, where);
  const Service& service = service_named(kind);
  const std::string_view host = service.hosts.substr(0, service.hosts.find(' '));
  return contact_from_link(
      {fmt::format("https://{}{}{}", host, service.before_user, user), kind, ""}, where,
      diagnostics);
}

void add_contact(Person& person, Contact contact) {
  if (contact.text.empty()) return;
  const std::string key = contact_key(contact);
  const bool known =
      std::any_of(person.contacts.begin(), person.contacts.end(),
                  [&](const Contact& other) { return is_same_contact(contact, key, other); });
  if (!known) person.contacts.push_back(std::move(contact));
}

void settle_contacts(Person& person) {
  const auto rank = [](const Contact& contact) {
    constexpr std::string_view kOrder[] = {"location", "email", "phone", "url"};
    return std::find(std::begin(kOrder), std::end(kOrder), contact.kind) - std::begin(kOrder);
  };
  std::stable_sort(person.contacts.begin(), person.contacts.end(),
                   [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  for (const Contact& contact : person.contacts) {
    if (contact.kind == "email" && person.email.empty()) person.email = contact.text;
    if (contact.kind == "phone" && person.phone.empty()) person.phone = contact.text;
    if (contact.kind == "url" && person.url.empty()) person.url = contact.url;
    if (contact.kind == "location" && person.location.empty()) person.location = contact.text;
  }
}

}  // namespace cvpress::model

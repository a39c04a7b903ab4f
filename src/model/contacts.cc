#include "model/contacts.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress::model {
namespace {

/// A service by its host or by the icon that authors give its link.
struct Service {
  std::string_view kind;  // also the name of its icon
  std::string_view label;
  std::string_view host;         // "" where only the icon tells
  std::string_view icons;        // space-separated names besides the kind
  std::string_view before_user;  // the path in front of the user's name
};
constexpr Service kServices[] = {
    {"github", "GitHub", "github.com", "", "/"},
    {"gitlab", "GitLab", "gitlab.com", "", "/"},
    {"bitbucket", "Bitbucket", "bitbucket.org", "", "/"},
    {"linkedin", "LinkedIn", "linkedin.com", "linkedin-in", "/in/"},
    {"x", "X", "x.com", "x-twitter", "/"},
    {"twitter", "Twitter", "twitter.com", "", "/"},
    {"bluesky", "Bluesky", "bsky.app", "", "/profile/"},
    {"orcid", "ORCID", "orcid.org", "", "/"},
    {"google-scholar", "Google Scholar", "scholar.google.com", "graduation-cap", ""},
    {"researchgate", "ResearchGate", "researchgate.net", "", "/profile/"},
    {"stackoverflow", "Stack Overflow", "stackoverflow.com", "stack-overflow", ""},
    {"youtube", "YouTube", "youtube.com", "", ""},
    {"telegram", "Telegram", "t.me", "paper-plane", "/"},
    {"facebook", "Facebook", "facebook.com", "", "/"},
    {"instagram", "Instagram", "instagram.com", "", "/"},
    {"medium", "Medium", "medium.com", "", "/"},
    {"kaggle", "Kaggle", "kaggle.com", "", "/"},
    {"dblp", "DBLP", "dblp.org", "", ""},
    {"arxiv", "arXiv", "arxiv.org", "", ""},
    {"academia", "Academia", "academia.edu", "", ""},
    {"xing", "Xing", "xing.com", "", "/profile/"},
    {"zhihu", "Zhihu", "zhihu.com", "", "/people/"},
    {"weibo", "Weibo", "weibo.com", "", "/"},
    {"whatsapp", "WhatsApp", "wa.me", "", "/"},
    {"mastodon", "Mastodon", "", "", "/"},
    {"skype", "Skype", "", "", ""},
    {"weixin", "WeChat", "", "wechat", ""}};

bool lists_word(std::string_view list, std::string_view word) {
  for (std::size_t at = list.find(word); at != std::string_view::npos;
       at = list.find(word, at + 1)) {
    const bool begins = at == 0 || list[at - 1] == ' ';
    const bool ends = at + word.size() == list.size() || list[at + word.size()] == ' ';
    if (begins && ends) return true;
  }
  return false;
}

/// "brands/x-twitter" or "fa-github" as the bare name.
std::string bare_icon(std::string_view icon) {
  std::string name = ascii_lower(icon.substr(icon.rfind('/') + 1));
  if (name.starts_with("fa-")) name.erase(0, 3);
  return name;
}

struct Address {
  std::string host;
  std::string path;
};

Address split_url(std::string_view url) {
  const std::size_t scheme = url.find("://");
  std::string_view rest = scheme == std::string_view::npos ? url : url.substr(scheme + 3);
  const std::size_t slash = std::min(rest.find_first_of("/?#"), rest.size());
  std::string host = ascii_lower(rest.substr(0, slash));
  if (host.starts_with("www.")) host.erase(0, 4);
  return {std::move(host), std::string(rest.substr(slash))};
}

const Service* service_of(const Address& address, const std::string& icon) {
  for (const Service& service : kServices) {
    const bool host =
        !service.host.empty() &&
        (address.host == service.host || address.host.ends_with("." + std::string(service.host)));
    if (host) return &service;
  }
  for (const Service& service : kServices) {
    if (!icon.empty() && (service.kind == icon || lists_word(service.icons, icon))) return &service;
  }
  return nullptr;
}

std::string without_trailing_slash(std::string text) {
  while (text.ends_with('/')) text.pop_back();
  return text;
}

/// What is printed of a link: the user's name where the service has one, else
/// the address without its scheme.
std::string readable(const Service* service, const Address& address) {
  std::string whole = without_trailing_slash(address.host + address.path);
  if (service == nullptr || service->before_user.empty()) {
    return service != nullptr ? std::string(service->label) : whole;
  }
  if (!address.path.starts_with(service->before_user)) return whole;
  const std::string user = without_trailing_slash(address.path.substr(service->before_user.size()));
  const bool is_name = !user.empty() && user.find_first_of("/?#") == std::string::npos;
  return is_name ? user : whole;
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
  const std::string_view host = text.substr(0, text.find('/'));
  return host.find('.') != std::string_view::npos && host.find(' ') == std::string_view::npos &&
         !host.starts_with('.') && !host.ends_with('.');
}

model::Contact email(std::string_view address, SourceSpan where) {
  const std::string text(address.substr(0, address.find('?')));
  return {"email", "mail", "E-mail", text, "mailto:" + text, where};
}

std::string dialled(std::string_view number) {
  std::string digits;
  for (const char c : number) {
    if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
  }
  return digits;
}

model::Contact phone(std::string_view number, SourceSpan where) {
  return {"phone", "phone", "Phone", std::string(number), "tel:" + dialled(number), where};
}

model::Contact web(std::string_view url, std::string_view icon, std::string_view label,
                   SourceSpan where) {
  const Address address = split_url(url);
  const Service* service = service_of(address, bare_icon(icon));
  model::Contact contact;
  contact.kind = service != nullptr ? std::string(service->kind) : "url";
  contact.icon = service != nullptr ? std::string(service->kind) : "globe";
  contact.label = !label.empty()       ? std::string(label)
                  : service != nullptr ? std::string(service->label)
                                       : "Website";
  contact.text = readable(service, address);
  contact.url = std::string(url);
  contact.where = where;
  return contact;
}

}  // namespace

std::string followable_url(std::string_view url) {
  url = trimmed(url);
  if (url.empty() || url[0] == '#' || (url[0] == '/' && !url.starts_with("//"))) return {};
  if (url.starts_with("//")) return "https:" + std::string(url);
  const std::size_t colon = url.find(':');
  const std::string scheme =
      ascii_lower(url.substr(0, colon == std::string_view::npos ? 0 : colon));
  if (scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel") {
    return std::string(url);
  }
  if (looks_like_email(url)) return "mailto:" + std::string(url);
  if (colon == std::string_view::npos && looks_like_host(url)) return "https://" + std::string(url);
  return {};
}

std::optional<model::Contact> contact_from_link(std::string_view url, std::string_view icon,
                                                std::string_view label, SourceSpan where,
                                                Diagnostics& diagnostics) {
  url = trimmed(url);
  if (url.empty()) return std::nullopt;
  const std::string name = bare_icon(icon);
  if (name == "cv" || name == "file-pdf") {
    diagnostics.note(where, "the link to the CV itself was left out");
    return std::nullopt;
  }
  if (url.starts_with("mailto:")) return email(url.substr(7), where);
  if (url.starts_with("tel:")) {
    model::Contact contact = phone(url.substr(4), where);
    if (!label.empty()) contact.text = std::string(label);
    return contact;
  }
  if (looks_like_email(url)) return email(url, where);
  const std::string followable = followable_url(url);
  if (followable.empty()) {
    diagnostics.note(where,
                     fmt::format("the link \"{}\" leads inside the site and was left out", url));
    return std::nullopt;
  }
  return web(followable, icon, label, where);
}

model::Contact contact_from_text(std::string_view text, SourceSpan where,
                                 Diagnostics& diagnostics) {
  text = trimmed(text);
  if (looks_like_email(text)) return email(text, where);
  if (looks_like_phone(text)) return phone(text, where);
  const bool has_scheme = text.find("://") != std::string_view::npos ||
                          text.starts_with("mailto:") || text.starts_with("tel:");
  if (has_scheme || (looks_like_host(text) && text.find(", ") == std::string_view::npos)) {
    if (auto contact = contact_from_link(text, "", "", where, diagnostics)) return *contact;
  }
  return {"location", "location", "Location", std::string(text), "", where};
}

}  // namespace cvpress::model

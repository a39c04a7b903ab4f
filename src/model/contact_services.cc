#include "model/contact_services.h"

#include <algorithm>

#include "base/check.h"
#include "base/utf8.h"

namespace cvpress::model {
namespace {

constexpr Service kServices[] = {
    {"github", "GitHub", "github.com", "github-alt github-square", "/"},
    {"gitlab", "GitLab", "gitlab.com", "", "/"},
    {"bitbucket", "Bitbucket", "bitbucket.org", "", "/"},
    {"linkedin", "LinkedIn", "linkedin.com", "linkedin-in", "/in/"},
    {"x", "X", "x.com", "x-twitter", "/"},
    {"twitter", "Twitter", "twitter.com", "", "/"},
    {"bluesky", "Bluesky", "bsky.app", "", "/profile/"},
    {"threads", "Threads", "threads.net", "", "/@"},
    {"orcid", "ORCID", "orcid.org", "", "/"},
    {"google-scholar", "Google Scholar", "scholar.google.", "scholar", ""},
    {"researchgate", "ResearchGate", "researchgate.net", "research-gate", "/profile/"},
    {"semantic-scholar", "Semantic Scholar", "semanticscholar.org", "semanticscholar", ""},
    {"scopus", "Scopus", "scopus.com", "", ""},
    {"publons", "Publons", "publons.com", "", ""},
    {"researcherid", "Web of Science", "webofscience.com researcherid.com", "", ""},
    {"ssrn", "SSRN", "ssrn.com", "", ""},
    {"osf", "OSF", "osf.io", "", "/"},
    {"hal", "HAL", "hal.science archives-ouvertes.fr", "", ""},
    {"zotero", "Zotero", "zotero.org", "", "/"},
    {"stackoverflow", "Stack Overflow", "stackoverflow.com", "stack-overflow", ""},
    {"stackexchange", "Stack Exchange", "stackexchange.com", "stack-exchange", ""},
    {"youtube", "YouTube", "youtube.com", "", "/@"},
    {"vimeo", "Vimeo", "vimeo.com", "", "/"},
    {"telegram", "Telegram", "t.me telegram.me", "paper-plane", "/"},
    {"keybase", "Keybase", "keybase.io", "", "/"},
    {"facebook", "Facebook", "facebook.com", "", "/"},
    {"instagram", "Instagram", "instagram.com", "", "/"},
    {"medium", "Medium", "medium.com", "", "/"},
    {"kaggle", "Kaggle", "kaggle.com", "", "/"},
    {"hackerrank", "HackerRank", "hackerrank.com", "", "/"},
    {"dblp", "DBLP", "dblp.org dblp.uni-trier.de", "", ""},
    {"arxiv", "arXiv", "arxiv.org", "", ""},
    {"academia", "Academia", "academia.edu", "", ""},
    {"xing", "Xing", "xing.com", "", "/profile/"},
    {"zhihu", "Zhihu", "zhihu.com", "", "/people/"},
    {"weibo", "Weibo", "weibo.com", "", "/"},
    {"reddit", "Reddit", "reddit.com", "", "/user/"},
    {"whatsapp", "WhatsApp", "wa.me", "", "/"},
    {"mastodon", "Mastodon", "mastodon.social fosstodon.org hachyderm.io", "", "/@"},
    {"discord", "Discord", "discord.com discord.gg", "", ""},
    {"slack", "Slack", "slack.com", "", ""},
    {"skype", "Skype", "", "", ""},
    {"weixin", "WeChat", "", "wechat", ""}};

/// Calls `matches` for each word of a space-separated list until one does.
template <class Matches>
bool any_word(std::string_view list, const Matches& matches) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    if (end > 0 && matches(list.substr(0, end))) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

bool is_host(std::string_view pattern, std::string_view host) {
  if (pattern.ends_with('.')) return host.starts_with(pattern);
  return host == pattern || (host.ends_with(pattern) && host.size() > pattern.size() &&
                             host[host.size() - pattern.size() - 1] == '.');
}

std::string without_trailing_slash(std::string text) {
  while (text.ends_with('/')) text.pop_back();
  return text;
}

}  // namespace

Address split_url(std::string_view url) {
  const std::size_t scheme = url.find("://");
  std::string_view rest = scheme == std::string_view::npos ? url : url.substr(scheme + 3);
  const std::size_t slash = std::min(rest.find_first_of("/?#"), rest.size());
  std::string host = ascii_lower(rest.substr(0, slash));
  if (host.starts_with("www.")) host.erase(0, 4);
  return {std::move(host), std::string(rest.substr(slash))};
}

std::string bare_icon(std::string_view icon) {
  std::string name = ascii_lower(trimmed(icon.substr(icon.rfind('/') + 1)));
  if (name.starts_with("fa-")) name.erase(0, 3);
  return name;
}

const Service* service_of(const Address& address, std::string_view icon) {
  for (const Service& service : kServices) {
    if (any_word(service.hosts, [&](auto pattern) { return is_host(pattern, address.host); })) {
      return &service;
    }
  }
  for (const Service& service : kServices) {
    const bool named = any_word(service.icons, [&](auto name) { return name == icon; });
    if (!icon.empty() && (service.kind == icon || named)) return &service;
  }
  return nullptr;
}

std::vector<std::string_view> service_kinds() {
  std::vector<std::string_view> kinds;
  for (const Service& service : kServices) kinds.push_back(service.kind);
  return kinds;
}

const Service& service_named(std::string_view kind) {
  const auto* found = std::find_if(std::begin(kServices), std::end(kServices),
                                   [&](const Service& service) { return service.kind == kind; });
  CVPRESS_CHECK(found != std::end(kServices));
  return *found;
}

std::string readable_address(const Service* service, const Address& address) {
  std::string whole = without_trailing_slash(address.host + address.path);
  if (service == nullptr) return whole;
  if (service->before_user.empty()) return std::string(service->label);
  if (!address.path.starts_with(service->before_user)) return whole;
  std::string user = without_trailing_slash(address.path.substr(service->before_user.size()));
  user.resize(std::min(user.find('?'), user.size()));
  const bool is_name = !user.empty() && user.find_first_of("/#") == std::string::npos;
  if (!is_name) return whole;
  return service->kind == "mastodon" ? "@" + user + "@" + address.host : user;
}

}  // namespace cvpress::model

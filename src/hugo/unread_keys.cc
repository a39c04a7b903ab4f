#include "hugo/unread_keys.h"

#include <string>
#include <string_view>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/utf8.h"
#include "hugo/keys.h"

namespace cvpress::hugo {
namespace {

// clang-format off
/// What pages of all kinds say for the web, for Hugo or for this program.
constexpr std::string_view kWebKeys[] = {
    "_build", "active", "advanced", "aliases", "author", "authors", "avatar_shape", "background", "banner",
    "block", "build", "cascade", "categories", "color", "columns", "comments", "content", "count",
    "cover", "css_class", "css_style", "cvpress", "date", "date_format", "description", "design",
    "draft", "expirydate", "featured", "gravatar", "header", "headless", "hugoblox", "icon", "icon_pack", "id",
    "ids", "image", "keywords", "lang", "language", "lastmod", "layout", "linktitle", "markup",
    "math", "menu", "menus", "order", "outputs", "params", "profile", "publishdate", "robots",
    "schema", "section", "share", "show_breadcrumb", "show_date", "sitemap", "slug", "sort",
    "spacing", "status", "superuser", "is_owner", "tags", "title", "toc", "translationkey", "type",
    "url", "user_groups", "username", "view", "weight", "widget", "widget_id", "highlight_name",
    "external_link",
    // Of other themes and other builders of sites.
    "bibliography", "csl", "disablehljs", "disableshare", "editor", "editpost", "execute", "featuredimage",
    "format", "header-includes", "hidemeta", "images", "modified", "output", "permalink",
    "redirect_from", "redirect_to", "resources", "searchhidden", "series", "showbreadcrumbs",
    "showtoc", "thumbnail", "toc-depth", "tocopen", "videos"};

/// What the readers of profiles ask for besides.
constexpr std::string_view kReadOfProfiles[] = {
    "affiliation", "affiliations", "avatar", "avatar_filename", "awards", "bio", "contact_links",
    "education", "email", "experience", "first_name", "graduation_year", "interests", "languages",
    "last_name", "links", "location", "name", "name_pronunciation", "organization",
    "organization_url", "organizations", "phone", "photo", "postnominals", "profiles", "pronouns",
    "role", "skills", "social", "tagline", "text", "website", "work"};

/// What the readers of sections ask for besides, but for their lists.
constexpr std::string_view kReadOfSections[] = {"button", "subtitle", "summary", "text"};
// clang-format on

/// Widgets that are read as a list below a text; the others have keys of their own.
bool is_plain(const SectionPart& part) {
  const bool is_list = part.widget == "experience" || part.widget == "accomplishments";
  return is_list || is_prose_widget(part.widget);
}

/// The list that the readers of sections take: the first of its names.
std::string_view list_read(const data::Map& map) {
  for (const std::string_view key : kItemKeys) {
    const data::Value* value = map.find_any_case(key);
    if (value != nullptr && (value->list() != nullptr || value->map() != nullptr)) return key;
  }
  return {};
}

/// Whose numbers people dial.
constexpr std::string_view kDialled[] = {"cell", "fax", "mobile", "phone", "tel", "telephone"};

/// Numbers and switches are for programs.
bool is_for_people(const data::Value& value) {
  if (value.list() != nullptr) return !value.list()->empty();
  if (value.map() != nullptr) return !value.map()->members.empty();
  const std::string_view text = trimmed(value.text().value_or(""));
  return !text.empty() && !value.truth() && !parse_decimal(text);
}

template <class IsRead>
void tell_others(const data::Map& page, IsRead is_read, Severity severity,
                 Diagnostics& diagnostics) {
  for (const data::Member& member : page.members) {
    const std::string key = ascii_lower(member.key);
    if (is_one_of(kWebKeys, key) || is_read(key)) continue;
    if (!is_for_people(member.value) && !is_one_of(kDialled, key)) continue;
    Diagnostic& told =
        diagnostics.warning(member.key_where, fmt::format("\"{}\" is not read", member.key));
    told.severity = severity;
  }
}

}  // namespace

void tell_unread_keys(const SectionPart& page, Severity severity, Diagnostics& diagnostics) {
  if (page.is_block || !is_plain(page)) return;
  const std::string_view list = list_read(page.map());
  const auto is_read = [&](std::string_view key) {
    return key == list || is_one_of(kReadOfSections, key);
  };
  tell_others(page.map(), is_read, severity, diagnostics);
}

void tell_unread_profile_keys(const data::Map& profile, Severity severity,
                              Diagnostics& diagnostics) {
  const auto is_read = [](std::string_view key) { return is_one_of(kReadOfProfiles, key); };
  tell_others(profile, is_read, severity, diagnostics);
}

}  // namespace cvpress::hugo

#include "hugo/author_layers.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "data/fields.h"
#include "data/read.h"
#include "hugo/content_files.h"

namespace cvpress::hugo {
namespace {

/// What a profile may say, for the CV or for the web.
constexpr std::string_view kProfileKeys[] = {
    "title",        "name",         "first_name",    "last_name",   "name_pronunciation",
    "pronouns",     "postnominals", "role",          "bio",         "tagline",
    "email",        "phone",        "website",       "location",    "organizations",
    "affiliations", "affiliation",  "organization",  "social",      "organization_url",
    "profiles",     "links",        "contact_links", "interests",   "education",
    "work",         "experience",   "skills",        "languages",   "awards",
    "status",       "superuser",    "is_owner",      "user_groups", "authors",
    "author",       "weight",       "avatar",        "photo",       "highlight_name",
    "image",        "draft",        "date",          "lastmod",     "avatar_filename",
    "slug",         "schema",       "ids",           "type",        "graduation_year",
    "layout",       "summary",      "description",   "url",         "external_link",
    "aliases",      "tags",         "categories",    "cascade",     "publications",
    "projects",     "teaching",     "params",        "menu",        "header",
    "cover",        "featured",     "subtitle",      "address",     "country",
    "build",        "_build",       "outputs",       "toc",         "share",
    "profile",      "keywords",     "linktitle",     "publishdate", "expirydate"};

data::Format data_format_of(std::string_view path) {
  const std::string extension = extension_of(path);
  if (extension == "toml") return data::Format::kToml;
  return extension == "json" ? data::Format::kJson : data::Format::kYaml;
}

/// The names of a profile's page, best first.
std::vector<std::string> profile_names(const Site& site) {
  std::vector<std::string> names;
  for (const std::string_view stem : {"_index", "index"}) {
    const std::string own = fmt::format("{}.{}.md", stem, site.language);
    const std::string common = fmt::format("{}.md", stem);
    const std::string other = fmt::format("{}.{}.md", stem, site.default_language);
    names.insert(names.end(), {own, common, other});
  }
  return names;
}

data::Value* member_of(data::Map& map, std::string_view key) {
  for (data::Member& member : map.members) {
    if (ascii_lower(member.key) == ascii_lower(key)) return &member.value;
  }
  return nullptr;
}

}  // namespace

bool is_profile_data(std::string_view path) {
  const std::string extension = extension_of(path);
  return extension == "yaml" || extension == "yml" || extension == "toml" || extension == "json";
}

Result<Page> read_profile_data(const data::SourceText& text, std::string_view path,
                               Diagnostics& diagnostics) {
  auto value =
      data::read(text.text, data_format_of(path), data::Repair::kLenient, text.span(), diagnostics);
  if (!value) return failed();
  if (!value->is_null() && value->map() == nullptr) {
    diagnostics.error(value->where, fmt::format("a profile is a map of keys, this is {}",
                                                data::kind_name(*value)));
    return failed();
  }
  const auto end = static_cast<std::uint32_t>(text.text.size());
  return Page{std::move(*value), {text.file, end, end}, text.span()};
}

std::vector<std::string> content_folders(const Site& site) {
  std::vector<std::string> folders;
  const auto add = [&](std::string folder) {
    if (std::find(folders.begin(), folders.end(), folder) == folders.end()) {
      folders.push_back(std::move(folder));
    }
  };
  if (!site.content.empty()) add(site.content);
  for (const SiteLanguage& language : site.languages) {
    if (language.id == site.default_language) add(joined_path(site.root, language.content));
  }
  add(joined_path(site.root, "content"));
  return folders;
}

std::string profile_page_of_folder(const std::string& folder, const Site& site,
                                   const FileProvider& files) {
  const std::vector<std::string> there = files.list(folder);
  for (const std::string& name : profile_names(site)) {
    if (std::binary_search(there.begin(), there.end(), name)) return joined_path(folder, name);
  }
  const auto any = std::find_if(there.begin(), there.end(), [&](const std::string& name) {
    return name.starts_with("_index.") && extension_of(name) == "md" &&
           language_in_name(site, name).empty();
  });
  return any != there.end() ? joined_path(folder, *any) : std::string();
}

void correct_keys(Page& page, Diagnostics& diagnostics) {
  const data::Map* map = page.front.map();
  auto corrected = map != nullptr ? data::with_near_keys(*map, kProfileKeys, diagnostics)
                                  : std::optional<data::Map>();
  if (corrected) page.front.content = std::move(*corrected);
}

void lay_over(data::Map& lower, const data::Map& upper) {
  for (const data::Member& member : upper.members) {
    data::Value* under = member_of(lower, member.key);
    if (under == nullptr) {
      lower.members.push_back(member);
      continue;
    }
    auto* parts = std::get_if<data::Map>(&under->content);
    const bool is_name = ascii_lower(member.key) == "name";
    if (is_name && parts != nullptr && member.value.map() != nullptr) {
      lay_over(*parts, *member.value.map());
    } else {
      *under = member.value;
    }
  }
}

}  // namespace cvpress::hugo

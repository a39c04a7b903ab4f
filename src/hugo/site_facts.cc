#include "hugo/site_facts.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/check.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "hugo/config.h"
#include "hugo/dialect.h"
#include "hugo/job_order.h"
#include "hugo/languages.h"
#include "hugo/merge.h"
#include "hugo/values.h"

namespace cvpress::hugo {
namespace {

std::string without_last_slash(std::string url) {
  while (!url.empty() && url.back() == '/') url.pop_back();
  return url;
}

data::Map map_of_text(std::string key, std::string text) {
  data::Map map;
  map.members.push_back(
      {std::move(key), {}, {data::Scalar{std::move(text), data::ScalarKind::kText}, {}}});
  return map;
}

void tell_unknown_language(const std::string& wanted, const std::vector<SiteLanguage>& languages,
                           Diagnostics& diagnostics) {
  std::vector<std::string_view> ids;
  for (const SiteLanguage& language : languages) ids.push_back(language.id);
  Diagnostic& error = diagnostics.error({}, fmt::format("the site has no language \"{}\"", wanted));
  error.fault = Fault::kUsage;
  error.hints.push_back(
      {fmt::format("its language{} {}", ids.size() == 1 ? " is" : "s are", fmt::join(ids, ", ")),
       {}});
}

Result<Site> site_from(const data::Map& config, const SiteWish& wish, const FileProvider& files,
                       Diagnostics& diagnostics) {
  SiteLanguages languages = languages_of(config, wish.root, files, diagnostics);
  Site site;
  site.root = wish.root;
  site.title = text_at(config, "title");
  site.base_url = without_last_slash(text_at(config, "baseURL"));
  site.today = wish.today;
  site.sorts_jobs = theme_sorts_jobs(config, wish.root, files);
  if (const data::Value* params = config.find_any_case("params")) {
    if (params->map() != nullptr) {
      site.params = with_lower_keys(*params->map());
      if (const data::Value* look = params->map()->find_any_case("cvpress")) site.look = *look;
    }
  }
  if (const data::Value* look = config.find_any_case("cvpress")) site.look = *look;
  site.dialect.marks = has_marks(config, site, files);
  site.tells_language = languages.told;
  site.default_language = languages.default_id;
  site.languages = std::move(languages.all);
  const std::string& wanted = wish.language.empty() ? site.default_language : wish.language;
  const SiteLanguage* language = find_language(site.languages, wanted);
  if (language == nullptr && !languages.declared) language = &site.languages.front();
  if (language == nullptr) {
    tell_unknown_language(wanted, site.languages, diagnostics);
    return failed();
  }
  const SiteLanguage chosen = *language;
  return in_language(std::move(site), chosen);
}

}  // namespace

Result<Site> read_site_facts(const SiteWish& wish, const SourceFiles& from,
                             Diagnostics& diagnostics) {
  return site_from(read_config(wish.root, from, diagnostics), wish, from.files, diagnostics);
}

Result<Site> read_folder_facts(const SiteWish& wish, const SourceFiles& from,
                               Diagnostics& diagnostics) {
  return site_from(map_of_text("contentdir", "."), wish, from.files, diagnostics);
}

const SiteLanguage& language_read(const Site& site) {
  const auto found = std::find_if(site.languages.begin(), site.languages.end(),
                                  [&](const auto& each) { return each.id == site.language; });
  CVPRESS_CHECK(found != site.languages.end());
  return *found;
}

Site in_language(Site site, const SiteLanguage& language) {
  site.language = language.id;
  site.content = joined_path(site.root, language.content);
  site.params = laid_over(site.params, language.params);
  site.dialect.math = turns_math_on(site);
  if (!language.title.empty()) site.title = language.title;
  if (site.title.empty()) site.title = site.param_text("hugoblox.identity.name");
  return site;
}

}  // namespace cvpress::hugo

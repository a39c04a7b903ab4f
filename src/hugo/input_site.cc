#include "hugo/input_site.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.h"
#include "hugo/content_files.h"
#include "hugo/site_facts.h"

namespace cvpress::hugo {
namespace {

bool page_makes_sense(const std::vector<Input>& inputs, const Request& request,
                      Diagnostics& diagnostics) {
  if (request.page.empty() || has_whole_site(inputs)) return true;
  diagnostics.error({}, "--page chooses a page of a whole site, and no site is named").fault =
      Fault::kUsage;
  return false;
}

/// content/zh and experience.zh.md are Chinese.
Site in_language_of_path(Site site, const std::string& input) {
  const std::string path = joined_path("", input);
  const std::string in_name =
      is_page_file(file_name_of(path)) ? language_in_name(site, file_name_of(path)) : "";
  const SiteLanguage* found = nullptr;
  for (const SiteLanguage& language : site.languages) {
    const std::string content = joined_path(site.root, language.content);
    const bool is_inside = path == content || path.starts_with(content + "/");
    const bool is_own = language.content != language_read(site).content;
    if (language.id == in_name || (in_name.empty() && is_inside && is_own)) found = &language;
  }
  if (found == nullptr) return site;
  const SiteLanguage chosen = *found;
  return in_language(std::move(site), chosen);
}

Result<Site> site_around(SiteWish wish, const std::vector<Input>& inputs, const SourceFiles& from,
                         Diagnostics& diagnostics) {
  // A file named alone may be said to be in any language, whatever its site has.
  const bool chooses_language = std::any_of(inputs.begin(), inputs.end(), has_languages);
  if (!chooses_language) wish.language.clear();
  auto site = read_site_facts(wish, from, diagnostics);
  if (!site || !wish.language.empty()) return site;
  return in_language_of_path(std::move(*site), inputs.front().path);
}

bool is_folder(const Input& input) {
  return input.kind == InputKind::kSite || input.kind == InputKind::kFolder ||
         input.kind == InputKind::kPeople;
}

}  // namespace

bool has_whole_site(const std::vector<Input>& inputs) {
  return std::any_of(inputs.begin(), inputs.end(),
                     [](const Input& input) { return input.kind == InputKind::kSite; });
}

bool has_languages(const Input& input) {
  return input.kind == InputKind::kSite ||
         (input.kind == InputKind::kFolder && !input.root.empty());
}

Result<Site> site_of_inputs(const std::vector<Input>& inputs, const Request& request,
                            const SourceFiles& from, Diagnostics& diagnostics) {
  SiteWish wish{"", request.language, request.today};
  for (const Input& input : inputs) {
    if (wish.root.empty()) wish.root = input.root;
  }
  const bool is_alone = wish.root.empty();
  if (is_alone && !inputs.empty() && is_folder(inputs.front())) {
    wish.root = inputs.front().path;
    return read_folder_facts(wish, from, diagnostics);
  }
  if (!page_makes_sense(inputs, request, diagnostics)) return failed();
  if (is_alone) return Site{};
  return site_around(std::move(wish), inputs, from, diagnostics);
}

std::string language_tag(const Site& site, const Request& request) {
  if (!request.language.empty()) {
    const bool is_id =
        !site.languages.empty() && ascii_lower(request.language) == ascii_lower(site.language);
    return is_id ? language_read(site).tag : request.language;
  }
  return site.languages.empty() ? "en" : language_read(site).tag;
}

}  // namespace cvpress::hugo

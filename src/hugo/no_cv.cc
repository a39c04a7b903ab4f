#include "hugo/no_cv.h"

#include <algorithm>

#include <fmt/format.h>

#include "hugo/cv_pages.h"
#include "hugo/site_facts.h"

namespace cvpress::hugo {

void tell_no_content(const Site& site, const FileProvider& files, Diagnostics& diagnostics) {
  if (files.kind_outside(site.content) != FileKind::kNone) {
    diagnostics
        .error({}, fmt::format("{} is a link that leads out of the site {}; nothing there is read",
                               site.content, site.root))
        .hints.push_back({"the pages have to lie in the folder that is named", {}});
    return;
  }
  diagnostics.error({}, fmt::format("the site {} has no folder {}", site.root, site.content))
      .hints.push_back({"a site keeps its pages in content/", {}});
}

void tell_empty_folder(const std::string& path, Diagnostics& diagnostics) {
  diagnostics.error({}, fmt::format("the folder {} holds no page to read", path))
      .hints.push_back({"pages are .md files, such as content/home/experience.md", {}});
}

bool is_foreign(const Page& page, Diagnostics& diagnostics) {
  const data::Map* map = page.front.map();
  if (map == nullptr) return false;
  const auto has_map = [&](std::string_view key) { return map_at(*map, key) != nullptr; };
  const bool json_resume = has_map("basics");
  if (!json_resume && !has_map("cv")) return false;
  diagnostics.error({page.where.file, 0, 0},
                    json_resume ? "this is a JSON Resume, which is read alone: name no other file, "
                                  "and let its name end in .json"
                                : "this is a RenderCV file, which is read alone: name no "
                                  "other file, and let its name end in .yaml");
  return true;
}

bool tells_of_person_only(const model::Resume& resume) {
  return std::all_of(resume.sections.begin(), resume.sections.end(), [](const auto& section) {
    return section.kind == model::Kind::kSummary || section.kind == model::Kind::kInterests;
  });
}

std::vector<std::string> other_languages(const Site& site, const SourceFiles& from) {
  std::vector<std::string> others;
  for (const SiteLanguage& language : site.languages) {
    if (language.id == site.language) continue;
    if (!home_page(in_language(site, language), from).parts.empty()) {
      others.push_back(language.id);
    }
  }
  return others;
}

void tell_no_cv(const Site& site, const std::vector<std::string>& others,
                Diagnostics& diagnostics) {
  Diagnostic& error = diagnostics.error(
      {}, others.empty() ? std::string("the site has nothing that a CV could show")
                         : fmt::format("the site has no CV in the language \"{}\"", site.language));
  for (const std::string& id : others) {
    error.hints.push_back({fmt::format("--lang {} reads the one it has", id), {}});
  }
  if (others.empty()) {
    error.hints.push_back({"its sections belong into content/home/ or into content/_index.md", {}});
  }
}

}  // namespace cvpress::hugo

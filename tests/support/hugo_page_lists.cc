#include "support/hugo_page_lists.h"

#include "data/read.h"

namespace cvpress::tests {
namespace {

std::optional<model::Author> author_name(std::string_view key) {
  if (key != "admin" && key != "Ada Lind") return std::nullopt;
  return model::Author{model::plain("Ada Lind"), true};
}

}  // namespace

std::vector<std::string> PageListOutcome::titles() const {
  std::vector<std::string> titles;
  for (const model::Section& section : sections) {
    for (const model::Entry& entry : section.entries) {
      titles.push_back(model::plain_text(entry.title));
    }
  }
  return titles;
}

PageListSite::PageListSite() {
  site_.root = "site";
  site_.content = "site/content";
  language("en");
  files_.add("site/content/_index.md", "---\ntitle: Ada Lind\n---\n");
}

PageListSite& PageListSite::page(const std::string& path, const std::string& front,
                                 const std::string& body) {
  return file("content/" + path, "---\n" + front + "---\n" + body);
}

PageListSite& PageListSite::file(const std::string& path, const std::string& text) {
  files_.add("site/" + path, text);
  return *this;
}

PageListSite& PageListSite::language(const std::string& id) {
  hugo::SiteLanguage language;
  language.id = id;
  language.content = "content";
  site_.languages.push_back(std::move(language));
  return *this;
}

PageListSite& PageListSite::params(const std::string& yaml) {
  SourceMap sources;
  Diagnostics diagnostics;
  const FileId id = sources.add("params.yaml", yaml);
  auto value = data::read(yaml, data::Format::kYaml, data::Repair::kLenient,
                          {id, 0, static_cast<std::uint32_t>(yaml.size())}, diagnostics);
  site_.params = *value->map();
  return *this;
}

PageListOutcome PageListSite::read(const std::string& widget, const std::string& section) {
  return read_all(widget, {section});
}

PageListOutcome PageListSite::read_all(const std::string& widget,
                                       const std::vector<std::string>& sections) {
  SourceMap sources;
  Diagnostics diagnostics;
  hugo::ContentPages pages;
  PageListOutcome outcome;
  for (const std::string& yaml : sections) {
    const FileId id = sources.add("home/list.md", yaml);
    const SourceSpan where{id, 0, static_cast<std::uint32_t>(yaml.size())};
    const auto value =
        data::read(yaml, data::Format::kYaml, data::Repair::kLenient, where, diagnostics);
    const data::Map& map = *value->map();
    const hugo::Places places{hugo::map_at(map, "content"), &map, hugo::map_at(map, "design")};
    const hugo::Reading reading{sources, diagnostics, files_, site_, "site/content/home"};
    for (model::Section& section : hugo::read_page_list(
             {widget, places, {id, where.end, where.end}, where}, reading, author_name, pages)) {
      outcome.sections.push_back(std::move(section));
    }
  }
  outcome.messages = diagnostics_as_text(diagnostics, sources);
  return outcome;
}

}  // namespace cvpress::tests

// A site in memory, for the tests of the readers of its parts.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "data/prepare.h"
#include "data/read.h"
#include "hugo/authors.h"
#include "hugo/front_matter.h"
#include "hugo/profile_lists.h"
#include "hugo/reading.h"
#include "hugo/section_source.h"

namespace cvpress::tests {

/// Each followed by "|".
inline std::string titles_of(const std::vector<model::Section>& sections) {
  std::string all;
  for (const auto& section : sections) all += model::plain_text(section.title) + "|";
  return all;
}

class HugoSite {
 public:
  HugoSite() {
    site.root = "site";
    site.content = "site/content";
    site.languages = {{"en", "content", "", {}, 0, false, ""}};
  }

  /// Adds a file; the path is one below the site's root.
  HugoSite& with(const std::string& path, const std::string& text) {
    files.add("site/" + path, text);
    return *this;
  }

  /// `params` of the configuration, as YAML.
  HugoSite& with_params(const std::string& yaml) {
    site.params = *read_yaml(yaml).map();
    return *this;
  }

  hugo::Reading reading() { return {sources, diagnostics, files, site, "site/content"}; }

  /// A block of a landing page, as YAML.
  hugo::SectionSource block(const std::string& yaml) {
    const data::Map& map = *read_yaml(yaml).map();
    const std::string widget(map.find("block")->text().value_or(""));
    return {
        widget, {hugo::map_at(map, "content"), &map, hugo::map_at(map, "design")}, {}, {1, 0, 1}};
  }

  /// A widget page, front matter and all.
  hugo::SectionSource page(const std::string& text) {
    const auto prepared = data::prepare("site/content/page.md", text, sources, diagnostics);
    pages_.push_back(*hugo::read_page(*prepared, diagnostics));
    const data::Map& map = *pages_.back().front.map();
    const std::string widget(map.find("widget")->text().value_or(""));
    return {widget,
            {hugo::map_at(map, "content"), &map, hugo::map_at(map, "design")},
            pages_.back().body,
            pages_.back().where};
  }

  std::string messages() const { return diagnostics_as_text(diagnostics, sources); }

  MemoryFiles files;
  hugo::Site site;
  SourceMap sources;
  Diagnostics diagnostics;
  hugo::Authors authors{reading()};
  hugo::ShownLists shown;
  model::Resume resume;
  hugo::CvInProgress cv{authors, shown, resume};

 private:
  const data::Value& read_yaml(const std::string& yaml) {
    const auto text = data::prepare("site/config.yaml", yaml, sources, diagnostics);
    values_.push_back(*data::read(text->text, data::Format::kYaml, data::Repair::kLenient,
                                  text->span(), diagnostics));
    return values_.back();
  }

  std::deque<data::Value> values_;
  std::deque<hugo::Page> pages_;
};

}  // namespace cvpress::tests

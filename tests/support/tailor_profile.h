// A small profile to tailor, and shorter ways to do it.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "data/read.h"
#include "model/resume.h"
#include "tailor/tailor.h"

namespace cvpress::tests {

inline model::Block paragraph_of(const std::string& text) {
  model::Block block;
  block.inlines = model::plain(text);
  return block;
}

inline model::Block bullet_of(const std::string& text, std::vector<std::string> marks = {},
                              const std::string& id = "") {
  model::Block block;
  block.kind = model::BlockKind::kListItem;
  block.children = {paragraph_of(text)};
  block.marks = std::move(marks);
  block.id = id;
  return block;
}

inline model::Block list_of(std::vector<model::Block> items) {
  model::Block block;
  block.kind = model::BlockKind::kBulletList;
  block.children = std::move(items);
  return block;
}

inline model::Entry entry_of(model::Kind kind, const std::string& title,
                             const std::string& organization = "", int year = 0, int month = 0) {
  model::Entry entry;
  entry.kind = kind;
  entry.title = model::plain(title);
  entry.organization = model::plain(organization);
  if (year != 0) entry.dates.start = model::Date{year, month, 0, "", {}};
  return entry;
}

inline model::Section section_of(model::Kind kind, const std::string& title,
                                 std::vector<model::Entry> entries) {
  model::Section section;
  section.kind = kind;
  section.title = model::plain(title);
  section.entries = std::move(entries);
  return section;
}

/// Jobs with bullets, a degree, skills by topic, a project with tags that are printed.
inline model::Resume small_profile() {
  using model::Kind;
  model::Resume resume;
  resume.person.name = "Ada Example";
  resume.person.headline = model::plain("Software engineer");
  model::Section summary = section_of(Kind::kSummary, "About", {});
  summary.body = {paragraph_of("Builds things that last.")};

  model::Entry gencoin = entry_of(Kind::kExperience, "Engineer", "GenCoin", 2021, 3);
  gencoin.id = "gencoin";
  gencoin.marks = {"web3"};
  gencoin.dates.current = true;
  model::Block led = bullet_of("Led a team of 5", {"lead"});
  led.children.push_back(list_of({bullet_of("Hired two of them")}));
  gencoin.description = {list_of(
      {bullet_of("Cut costs by 40 %", {"backend/cloud"}, "b1"), led, bullet_of("Wrote the docs")})};
  model::Entry acme = entry_of(Kind::kExperience, "Engineer", "Acme", 2018, 1);
  acme.dates.end = model::Date{2021, 2, 0, "", {}};
  acme.description = {paragraph_of("Built the shop."),
                      list_of({bullet_of("Wrote Kubernetes operators in C++"),
                               bullet_of("Taught interns", {"lead"})})};
  model::Entry intern = entry_of(Kind::kExperience, "Intern", "Acme", 2016, 6);
  intern.marks = {"intern"};

  model::Entry languages = entry_of(Kind::kSkills, "Languages");
  languages.tags = {model::plain("Go"), model::plain("C++")};
  model::Entry tools = entry_of(Kind::kSkills, "Tools");
  tools.items = {entry_of(Kind::kSkills, "Docker"), entry_of(Kind::kSkills, "Terraform")};
  model::Entry boat = entry_of(Kind::kProjects, "Boat");
  boat.tags = {model::plain("Rust"), model::plain("Embedded")};

  resume.sections = {summary, section_of(Kind::kExperience, "Experience", {gencoin, acme, intern}),
                     section_of(Kind::kEducation, "Education",
                                {entry_of(Kind::kEducation, "MSc", "North University", 2014)}),
                     section_of(Kind::kSkills, "Skills", {languages, tools}),
                     section_of(Kind::kProjects, "Projects", {boat})};
  return resume;
}

/// A profile, a plan's texts (weakest first), and what came of them.
struct Tailoring {
  model::Resume profile = small_profile();
  tailor::Variables variables;
  std::string language = "en";
  std::vector<std::string> hideable;
  std::string name = {};
  int month = 0;  // of the document
  std::vector<tailor::PlacedName> layout_texts = {};

  SourceMap sources = {};
  Diagnostics diagnostics = {};
  tailor::Tailored tailored = {};
  bool is_made = false;

  Tailoring& with(const std::vector<std::string>& plans) {
    std::vector<tailor::Operations> layers;
    for (const std::string& plan : plans) {
      const FileId file = sources.add("plan", plan);
      const auto value = data::read(sources.text(file), data::Format::kYaml, data::Repair::kNone,
                                    {file, 0, 0}, diagnostics);
      if (value) layers.push_back(tailor::read_operations(*value, diagnostics));
    }
    std::vector<const tailor::Operations*> pointers;
    for (const tailor::Operations& layer : layers) pointers.push_back(&layer);
    tailor::Context context{language, variables, sources, hideable};
    if (!name.empty()) context.name = {name, {}};
    context.layout_texts = layout_texts;
    context.month = month;
    auto result = tailor::tailor(profile, pointers, context, diagnostics);
    is_made = result.has_value();
    if (result) tailored = std::move(*result);
    return *this;
  }

  /// Errors and warnings as people see them.
  std::string messages() const {
    Diagnostics shown;
    for (const Diagnostic& diagnostic : diagnostics.all()) {
      if (diagnostic.severity != Severity::kNote) shown.record(diagnostic);
    }
    return diagnostics_as_text(shown, sources);
  }
  const model::Section& section(std::size_t index) const {
    return tailored.resume.sections.at(index);
  }
  const model::Entry& entry(std::size_t in_section, std::size_t index) const {
    return section(in_section).entries.at(index);
  }
  std::string description(std::size_t in_section, std::size_t index) const {
    return model::plain_text(entry(in_section, index).description);
  }
};

/// What the plans make of the small profile.
inline Tailoring tailored_by(const std::vector<std::string>& plans) {
  Tailoring tailoring;
  tailoring.with(plans);
  return tailoring;
}

}  // namespace cvpress::tests

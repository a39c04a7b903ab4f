// A résumé and a layout made by hand, for tests of compose/: every kind of
// section is set by the elements "heading" and "entry" in a region "main".
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "compose/compose.h"
#include "compose/composed_before.h"
#include "compose/evaluate.h"
#include "compose/setting.h"
#include "model/resume.h"
#include "style/layout_spec.h"
#include "text/font_catalog.h"

namespace cvpress::compose::testing {

style::Length length(double points);
style::Length percent(double value);
style::FieldPath path(std::string_view dotted);
style::ChildElement named(std::string name);
style::Template parsed(std::string_view source);

style::Element text_element(std::string_view source);
style::Element prose_element(std::string_view field);
style::Element stack_element(std::vector<std::string> children, double gap = 0);
style::Element wrap_element(std::vector<std::string> children, std::string separator = "");
style::Element image_element(std::string_view field, double width, double height);
style::Element rule_element(double thickness);

style::RowWidth fixed(double points);
style::RowWidth share(double value = 1);
style::RowWidth automatic();
style::RowWidth widest();
style::Element row_element(std::vector<std::string> cells, std::vector<style::RowWidth> widths);

model::Date date(int year, int month = 0, int day = 0);
model::DateRange dates(model::Date start, model::Date end);
model::Block paragraph(std::string text);
model::Block list(model::BlockKind kind, std::vector<model::Block> items);
model::Block item(std::vector<model::Block> blocks);

/// How often a part stands in a text.
std::size_t count_of(const std::string& text, const std::string& part);

class World {
 public:
  World();

  model::Resume resume;
  style::LayoutSpec layout;
  style::Scope scope;      // of everything that has none of its own
  bool is_loaded = false;  // `layout` was read from a file and is complete
  Diagnostics diagnostics;
  SourceMap sources;
  std::map<std::string, image::PicturePtr> pictures;  // by name
  ComposedBefore* before = nullptr;                   // the layout must stay as it is then

  /// Adds a section with one entry of its kind and returns the entry.
  model::Entry& add_entry(model::Kind kind = model::Kind::kExperience);
  model::Section& section(std::size_t index = 0) { return resume.sections[index]; }
  style::SectionSpec& spec(model::Kind kind, const std::string& region = "main");
  void element(const std::string& name, style::Element element);
  void picture(const std::string& name, int width, int height);

  Document compose();
  /// The dump of region main.
  std::string tree();
  /// All texts of the warnings so far, one a line.
  std::string warnings() const;
  /// What a template prints for an entry: lines joined by "|"; spaces that do
  /// not break shown as "~", icons as "<name>".
  std::string print(std::string_view source, const model::Entry& entry);
  /// The spans of the template's first line.
  std::vector<text::TextSpan> spans(std::string_view source, const model::Entry& entry);

 private:
  void complete_layout();
  std::vector<Line> lines(std::string_view source, const model::Entry& entry);

  MemoryFiles files_;
  text::FontCatalog fonts_;
};

}  // namespace cvpress::compose::testing

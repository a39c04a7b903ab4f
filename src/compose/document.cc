// compose(): the whole document, stage by stage.
#include "compose/document.h"

#include <memory>
#include <utility>

#include <fmt/format.h>

#include "base/check.h"
#include "compose/compose.h"
#include "compose/composed_before.h"
#include "compose/element.h"
#include "compose/letter.h"
#include "compose/node_children.h"
#include "compose/printable_name.h"
#include "compose/regions.h"
#include "compose/setting.h"
#include "compose/tags.h"
#include "locale/words.h"
#include "text/direction.h"

namespace cvpress::compose {
namespace {

using SharedPtr = std::shared_ptr<const Shared>;

/// The setting of the whole layout, in which lengths of the page are read.
Setting page_setting(const SharedPtr& shared, Record& record) {
  Setting setting;
  setting.shared = shared.get();
  setting.record = &record;
  setting.scope = shared->layout.scope.get();
  setting.style = setting.scope->body();
  setting.fields.resume = &shared->resume;
  setting.fields.document_title = shared->document_title;
  if (shared->resources.date) setting.fields.today = &*shared->resources.date;
  setting.region_width = shared->layout.page.paper.width;
  setting.room = setting.region_width;
  return setting;
}

/// The width between the margins.
Pt text_width(const style::PageSpec& page, const Setting& setting) {
  return std::max<Pt>(0, page.paper.width - points(page.margins, setting).across());
}

/// The setting of what stands across the text area.
Setting text_area_setting(const SharedPtr& shared, Record& record) {
  Setting setting = page_setting(shared, record);
  setting.region_width = text_width(shared->layout.page, setting);
  setting.room = setting.region_width;
  return setting;
}

/// Composes an element of the page each time it is asked for one, in the
/// setting of the whole paper or of the text area. The element is the layout's; null: none.
PageElement page_element(const style::ChildElement* element, const SharedPtr& shared,
                         Setting (*setting_of)(const SharedPtr&, Record&)) {
  return [element, shared, setting_of](const PageFields& page) -> std::optional<layout::Node> {
    if (element == nullptr) return std::nullopt;
    Diagnostics unheard;  // what it prints is printed in the text as well
    Record record{unheard, unheard, {}, {true, true, true, true}};
    Setting setting = setting_of(shared, record);
    setting.fields.page = &page;
    const auto node = [element](const Setting& place) -> std::optional<layout::Node> {
      auto composed = compose_one(*element, place);
      if (!composed) return std::nullopt;
      composed->node.tag = make_tag(layout::Role::kArtifact);
      return std::move(composed->node);
    };
    ComposedBefore* before = shared->resources.composed_before;
    if (before == nullptr) return node(setting);
    return before->page_elements.node(*element, setting, node);
  };
}

const style::ChildElement* pointer_to(const std::optional<style::ChildElement>& element) {
  return element ? &*element : nullptr;
}

std::vector<FixedElement> fixed_elements(const SharedPtr& shared, const Setting& page) {
  const auto distance = [&](const std::optional<style::Length>& length) {
    return length ? std::optional<Pt>(points(*length, page)) : std::nullopt;
  };
  std::vector<FixedElement> all;
  for (const style::FixedSpec& spec : shared->layout.page.fixed) {
    all.push_back({page_element(&spec.element, shared, page_setting), distance(spec.top),
                   distance(spec.end), distance(spec.bottom), distance(spec.start)});
  }
  return all;
}

/// Names for metadata: a document has a title, whatever the résumé lacks.
DocumentNames document_names(const model::Resume& resume) {
  DocumentNames names{resume.title, resume.person.name, resume.language};
  if (names.title.empty() && resume.letter) names.title = title_of_letter(resume);
  if (!names.title.empty()) return names;
  if (!names.author.empty()) {
    names.title = fmt::format("{} – CV", names.author);
  } else if (!resume.sections.empty()) {
    names.title = model::plain_text(resume.sections.front().title);
  }
  if (names.title.empty()) names.title = title_field(resume);
  return names;
}

void count_letters(const layout::Node& node, text::LetterDirections& letters) {
  if (const auto* box = std::get_if<layout::TextBox>(&node.content); box && box->paragraph) {
    letters += text::letter_directions(box->paragraph->text);
  }
  for_each_child(node, [&](const layout::Node& child) { count_letters(child, letters); });
}

/// As the language is written, or most of what is printed: sources rarely name
/// their language.
bool runs_from_right(const Document& document, const std::string& language) {
  if (text::is_written_from_right(language)) return true;
  text::LetterDirections letters;
  if (document.banner) count_letters(*document.banner, letters);
  for (const RegionFlow& region : document.regions) count_letters(region.content, letters);
  return letters.from_right > letters.from_left;
}

}  // namespace

std::string title_field(const model::Resume& resume) {
  if (!resume.title.empty()) return resume.title;
  if (resume.letter && !model::is_blank(resume.letter->subject)) {
    return model::plain_text(resume.letter->subject);
  }
  return std::string(locale::word(resume.letter ? "cover_letter" : "resume", resume.language));
}

Document compose(const model::Resume& resume, const style::LayoutSpec& layout,
                 const Resources& resources, Diagnostics& diagnostics) {
  CVPRESS_CHECK(layout.scope != nullptr);
  const auto printable = with_printable_name(resume, layout, resources.fonts, diagnostics);
  Shared all{printable ? *printable : resume, layout, resources, title_field(resume)};
  all.printable = printable;
  const auto shared = std::make_shared<const Shared>(std::move(all));
  Record record{diagnostics, diagnostics, {}, {}};
  const Setting page = page_setting(shared, record);
  const Setting area = text_area_setting(shared, record);

  Document document;
  document.paper = layout.page.paper;
  document.margins = points(layout.page.margins, page);
  document.margins_where = layout.page.margins_where;
  if (layout.page.header) document.header_where = layout.page.header->where;
  if (layout.page.footer) document.footer_where = layout.page.footer->where;
  document.background = layout.page.background;
  if (layout.page.banner) {
    auto banner = compose_one(*layout.page.banner, area);
    if (banner) document.banner = std::move(banner->node);
    note_of_letter(record);
  }
  document.banner_gap = gap_of(layout.page.banner_gap, area);
  document.regions = compose_regions(area);
  promise_letter(area);
  document.gutter = points(layout.page.gutter, area);
  document.header = page_element(pointer_to(layout.page.header), shared, text_area_setting);
  document.footer = page_element(pointer_to(layout.page.footer), shared, text_area_setting);
  document.fixed = fixed_elements(shared, page);
  document.two_sided = layout.page.two_sided;
  document.mirrored = runs_from_right(document, resume.language);
  document.fit = layout.fit;
  document.body = page.style;
  document.names = document_names(resume);
  settle_heading_levels(document);
  document.promises = std::move(record.promises);
  record.missing.report(resources.sources, resources.fonts.asks_system(), diagnostics);
  return document;
}

}  // namespace cvpress::compose

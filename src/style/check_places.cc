// Fields where there is nothing that could have them, which would never print: those of
// the page between its margins, of entries in its header, in a section's heading, …
#include <algorithm>
#include <initializer_list>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "locale/words.h"
#include "style/children.h"
#include "style/field_check.h"
#include "style/fields.h"
#include "style/layout_builder.h"

namespace cvpress::style {
namespace {

/// A place where elements stand: what its fields may begin with, besides what is the
/// same everywhere.
struct Place {
  std::string_view name;
  std::vector<std::string_view> roots;
};
const Place kMargin = {"a page's header, footer or fixed elements", {"page"}};
const Place kPageText = {"the text of a page", {}};
const Place kHeading = {"a section's heading", {"section"}};
const Place kDivider = {"what stands between entries", {"section", "group"}};
const Place kGroupHeading = {"a group's heading", {"section", "group"}};
const Place kEntry = {"the text of a page", {"section", "group", "entry"}};

/// What has the fields of a root.
struct Owner {
  std::string_view root;
  std::string_view message;
};
constexpr Owner kOwners[] = {
    {"page", "header, footer and fixed elements of the page have it"},
    {"section", "sections have it: their headings and entries"},
    {"group", "groups of entries have it: their headings and entries"},
    {"entry", "entries have it"},
    {"item", "an element with \"each\" has it, and what is inside"},
};

/// What a path begins with, said or not.
std::string_view root_of(const FieldPath& path) {
  if (path.names.empty()) return {};
  const std::string& first = path.names[0];
  const bool is_rooted =
      path.names.size() > 1 && (first == "item" || first == "word" || first == "letter" ||
                                first == "person" || first == "document" || first == "section" ||
                                first == "group" || first == "page" || first == "entry");
  return is_rooted ? std::string_view(first) : "entry";
}

/// The same field of what there is in a place: "section.title" for a heading's "title".
std::string field_there(const FieldPath& path, const Place& place) {
  std::vector<std::string_view> roots = place.roots;
  roots.insert(roots.end(), {"person", "document"});
  for (const FieldInfo& field : field_table()) {
    const bool is_there = std::find(roots.begin(), roots.end(), field.root) != roots.end();
    if (is_there && field.name == path.names.back())
      return fmt::format("{}.{}", field.root, field.name);
  }
  return {};
}

/// Goes through what is reached from one place, each name once.
class PlaceCheck {
 public:
  PlaceCheck(const LayoutSpec& spec, const Scope& scope, const Place& place, NameFindings& found)
      : spec_(spec), scope_(scope), place_(place), found_(found) {}

  void check(const ChildElement& child) {
    const Element* element = scope_.element(child);
    if (element == nullptr) return;
    if (!child.in_place && !seen_.emplace(child.name, has_item_).second) return;
    if (element->each) check(*element->each);
    const bool is_each =
        element->each.has_value() || std::holds_alternative<ChartElement>(element->kind);
    const bool had_item = std::exchange(has_item_, has_item_ || is_each);
    check_inside(*element);
    has_item_ = had_item;
  }
  void check(const std::optional<ChildElement>& child) {
    if (child) check(*child);
  }

 private:
  void check_inside(const Element& element) {
    for (const auto* paths : {&element.when, &element.unless}) {
      for (const FieldPath& path : *paths) check(path);
    }
    if (element.link) check(*element.link);
    if (element.alt) check(*element.alt);
    std::visit([this](const auto& kind) { (*this)(kind); }, element.kind);
    for (const ChildElement* inner : children_of(element)) check(*inner);
  }

 public:
  void operator()(const TextElement& text) { check(text.text); }
  void operator()(const ProseElement& prose) { check(prose.field); }
  void operator()(const ImageElement& image) { check(image.field); }
  void operator()(const MeterElement& meter) { check(meter.field); }
  void operator()(const QrElement& qr) { check(qr.field); }
  void operator()(const ChartElement& chart) { check(chart.list); }
  /// The others hold elements only.
  template <class Kind>
  void operator()(const Kind&) {}

 private:
  bool is_there(std::string_view root) const {
    const auto& roots = place_.roots;
    const bool is_of_all = root.empty() || root == "person" || root == "document" ||
                           root == "letter" || root == "word" ||
                           (has_item_ && (root == "item" || root == "entry"));
    return is_of_all || std::find(roots.begin(), roots.end(), root) != roots.end();
  }

  void check(const FieldPath& path) {
    const std::string_view root = root_of(path);
    if (root == "word") return check_word(path);
    if (is_there(root)) return;
    const std::string text = path_text(path);
    const SourceSpan where = word_ != nullptr ? word_->where : path.where;
    std::string message = word_ != nullptr
                              ? fmt::format("\"{}\" has \"{}\", which is not in {}",
                                            path_text(*word_), text, place_.name)
                              : fmt::format("there is no \"{}\" in {}", text, place_.name);
    found_.error(where, std::move(message), hint_for(path, root));
  }

  std::string hint_for(const FieldPath& path, std::string_view root) const {
    const std::string there = field_there(path, place_);
    if (!there.empty() && root == "entry") return fmt::format("did you mean \"{}\"?", there);
    const auto* owner = std::find_if(std::begin(kOwners), std::end(kOwners),
                                     [root](const Owner& each) { return each.root == root; });
    return std::string(owner->message);
  }

  /// What a word says: the layout's own, or that of the language.
  void check_word(const FieldPath& path) {
    if (word_ != nullptr || path.names.size() < 2) return;
    word_ = &path;
    const std::string_view key = locale::current_word_key(path.names[1]);
    const auto own = spec_.words.find(key);
    Diagnostics unheard;  // the table of words is ours
    check(own != spec_.words.end() ? own->second
                                   : parse_template(locale::word(key, "en"), {}, unheard));
    word_ = nullptr;
  }

  void check(const Template& parts) {
    for (const TemplatePart& part : parts) {
      if (const auto* styled = std::get_if<StyledPart>(&part.content)) check(styled->content);
      if (const auto* group = std::get_if<OptionalPart>(&part.content)) check(group->content);
      const auto* field = std::get_if<FieldPart>(&part.content);
      if (field == nullptr) continue;
      for (const auto& alternative : field->alternatives) {
        if (const auto* path = std::get_if<FieldPath>(&alternative)) check(*path);
      }
    }
  }

  const LayoutSpec& spec_;
  const Scope& scope_;
  const Place& place_;
  NameFindings& found_;
  bool has_item_ = false;            // inside of an element with `each`, or of a chart
  const FieldPath* word_ = nullptr;  // whose template is looked at
  std::set<std::pair<std::string_view, bool>> seen_;
};

void check_section(const LayoutSpec& spec, const SectionSpec& section, NameFindings& found) {
  const auto check = [&](const Place& place, const std::optional<ChildElement>& child) {
    PlaceCheck(spec, *section.scope, place, found).check(child);
  };
  check(kHeading, section.heading);
  check(kEntry, section.entry);
  check(kDivider, section.divider);
  if (section.rail) check(kEntry, section.rail->marker);
  if (!section.group) return;
  check(kGroupHeading, section.group->heading);
  check(kGroupHeading, section.group->divider);
  check(kEntry, section.group->entry);
}

}  // namespace

void check_places(const LayoutSpec& spec, NameFindings& found) {
  if (spec.scope) {
    PlaceCheck(spec, *spec.scope, kPageText, found).check(spec.page.banner);
    PlaceCheck margin(spec, *spec.scope, kMargin, found);
    margin.check(spec.page.header);
    margin.check(spec.page.footer);
    for (const FixedSpec& fixed : spec.page.fixed) margin.check(fixed.element);
  }
  for (const auto& [name, region] : spec.regions) {
    PlaceCheck text(spec, *region.scope, kPageText, found);
    for (const ChildElement& child : region.content) {
      if (!region.sections.contains(child.name)) text.check(child);
    }
    for (const auto& [kind, section] : region.sections) check_section(spec, section, found);
  }
}

}  // namespace cvpress::style

// From a layout that is merged (but still untyped) to a LayoutSpec: internal to
// style/.
#pragma once

#include <memory>

#include "base/diagnostics.h"
#include "data/value.h"
#include "style/element_reader.h"
#include "style/layout_spec.h"
#include "style/value_reader.h"

namespace cvpress::style {

/// Builds and checks; mistakes are errors in `diagnostics`.
class LayoutBuilder {
 public:
  LayoutBuilder(data::Value merged, const SourceMap& sources, Diagnostics& diagnostics);

  LayoutSpec build();

 private:
  /// A scope with the raw maps it was made of, so that others can be laid over it.
  struct RawScope {
    std::shared_ptr<const data::Value> colors;
    std::shared_ptr<const data::Value> styles;
    std::shared_ptr<const data::Value> elements;
    std::shared_ptr<const NamedValues> names;
    ScopePtr typed;
  };
  /// A scope's readers, for as long as it is read.
  struct Readers {
    ValueReader values;
    ElementReader elements;
    Readers(const NamedValues& names, const LayoutBuilder& builder)
        : values(names, builder.sources_, builder.diagnostics_),
          elements(values, builder.defaults()) {}
  };
  const data::Map* defaults() const;
  /// The map of a part, or nullptr.
  const data::Map* top_map(std::string_view key) const;
  const data::Value* top(std::string_view key) const;

  RawScope root_scope();
  /// `outer` with what a region or section has of its own; `outer` itself where
  /// it has nothing.
  RawScope inner_scope(const RawScope& outer, const data::Map& own);
  ScopePtr typed_scope(const RawScope& raw);
  ScopePtr patched_scope(const RawScope& raw, const Scope& outer, const data::Map& own);
  void read_colors(const data::Value& colors, NamedValues& names);
  static void read_lengths(const data::Map& lengths, NamedValues& names, const SourceMap& sources,
                           Diagnostics& diagnostics);
  void read_all_lengths(const RawScope& raw, NamedValues& names);
  void read_fonts(NamedValues& names);

  void read_page(const Readers& readers, LayoutSpec& spec);
  void check_regions(PageSpec& page, const data::Map& map);
  void read_regions(const RawScope& scope, LayoutSpec& spec);
  void read_unplaced_regions(const RawScope& scope, const LayoutSpec& spec);
  RegionSpec region(const RawScope& scope, std::string_view name, const data::Value& value);
  void check_region_names(const LayoutSpec& spec);
  void check_content(const LayoutSpec& spec);

  void read_sections(const RawScope& scope, RegionSpec& region);
  /// A section that has nothing of its own, or `plain` with what `own` changes.
  SectionSpec section(const RawScope& scope, const data::Map& map, const SectionSpec* plain,
                      const data::Map& own);
  SectionSpec own_section(const RawScope& scope, const data::Value& general,
                          const SectionSpec& plain, const data::Value& own);
  void check_matches(const RegionSpec& region);
  void unknown_section(const data::Member& member, const RegionSpec& region);

  void read_rest(const Readers& readers, LayoutSpec& spec);
  void check_top_keys(const ValueReader& values);
  void check_defaults(const ValueReader& values);
  /// Whether the parts of a layout that are maps are maps: one error here, not
  /// one wherever a name is missed.
  bool check_maps();

  data::Value merged_;
  const SourceMap& sources_;
  Diagnostics& diagnostics_;
};

class NameFindings;

/// Checks names of elements, styles and fields in a finished layout.
void check_names(const LayoutSpec& spec, NameFindings& found);

/// Checks that elements do not hold themselves, and hold no more than a page could.
void check_cycles(const LayoutSpec& spec, Diagnostics& diagnostics);

/// Checks that fields stand only where there is what has them: those of the page in its
/// header, footer and fixed elements, those of entries in entries, …
void check_places(const LayoutSpec& spec, NameFindings& found);

/// Warns of lengths inside regions that there is no room for.
void check_widths(const LayoutSpec& spec, Diagnostics& diagnostics);

/// Names that a layout gives are small letters, digits and _: each other is an error.
void check_new_names(const data::Value& map, std::string_view sort, Diagnostics& diagnostics);

/// Where the parts of a page that bound each other are written.
struct PagePlaces {
  const data::Value* margins = nullptr;
  const data::Value* gutter = nullptr;
  const data::Map* regions = nullptr;
  SourceSpan page;
};

/// Margins leave room for a few words, columns for a letter.
void check_room(const LayoutSpec& spec, const PagePlaces& places, Diagnostics& diagnostics);

}  // namespace cvpress::style

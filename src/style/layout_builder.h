// From a layout that is merged (but still untyped) to a LayoutSpec: internal to
// style/.
#pragma once

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
    data::Value colors;
    data::Value styles;
    data::Value elements;
    NamedValues names;
    ScopePtr typed;
  };
  RawScope root_scope();
  /// `outer` with what a region or section has of its own; `outer` itself where
  /// it has nothing.
  RawScope inner_scope(const RawScope& outer, const data::Map& own);
  ScopePtr typed_scope(const RawScope& raw);
  ScopePtr patched_scope(const RawScope& raw, const Scope& outer, const data::Map& own);
  static void read_element(const data::Member& member, const ElementReader& reader, Scope& scope);
  void read_colors(const data::Value& colors, NamedValues& names);
  void read_lengths(NamedValues& names);
  void read_fonts(NamedValues& names);
  void read_page(const RawScope& scope, LayoutSpec& spec);
  Size paper_size(const data::Value& value, const ValueReader& values);
  /// Two margins that face each other, and the paper they share; in points.
  struct MarginAxis {
    Pt first;
    Pt second;
    Pt paper;
    std::string_view first_key;
    std::string_view second_key;
  };
  void check_axis(const MarginAxis& axis, const data::Value& margins);
  void check_text_area(const PageSpec& page, const RawScope& scope, const data::Value& margins);
  void read_regions(const RawScope& scope, LayoutSpec& spec);
  RegionSpec region(const RawScope& scope, const data::Map& map);
  void read_sections(const RawScope& scope, RegionSpec& region);
  void unknown_section(const data::Member& member, const RegionSpec& region);
  SectionSpec section(const RawScope& scope, const data::Map& map);
  void section_lengths(const ElementReader& reader, const ValueReader& values, const data::Map& map,
                       SectionSpec& spec);
  void unavailable_section_keys(const ValueReader& values, const data::Map& map);
  void check_content(const RegionSpec& region, const data::Value* where);
  void read_formats(const RawScope& scope, LayoutSpec& spec);
  /// Whether the parts of a layout that are maps are maps: one error here, not
  /// one wherever a name is missed.
  bool check_maps();
  const data::Value* top(std::string_view key) const;

  data::Value merged_;
  const SourceMap& sources_;
  Diagnostics& diagnostics_;
};

/// Checks names of elements, styles and fields in a finished layout.
void check_names(const LayoutSpec& spec, Diagnostics& diagnostics);

}  // namespace cvpress::style

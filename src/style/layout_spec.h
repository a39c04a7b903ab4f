// A layout, merged, checked and typed: everything compose/ and paginate/ need
// to know of how a résumé looks, and nothing of what it says.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "model/resume.h"
#include "style/elements.h"
#include "text/paragraph.h"

namespace cvpress::style {

/// What a style changes; the rest comes from the text around it.
struct StylePatch {
  std::optional<std::vector<std::string>> families;  // roles resolved
  std::optional<Measure> size;                       // em: of the surrounding size
  std::optional<double> leading;
  std::optional<int> weight;
  std::optional<bool> italic;
  std::optional<Color> color;
  std::optional<text::LetterCase> letter_case;
  std::optional<Measure> tracking;  // em
  std::optional<std::vector<std::string>> features;
  std::optional<bool> underline;
};

/// `base` with the patch put on.
text::TextStyle patched(const text::TextStyle& base, const StylePatch& patch);

/// The named values that hold in one place: the layout's own, with those of the
/// region and section laid over them.
struct Scope {
  std::map<std::string, StylePatch, std::less<>> styles;
  std::map<std::string, Element, std::less<>> elements;  // those set to null are absent
  std::set<std::string, std::less<>> switched_off;       // and named here
  std::map<std::string, Color, std::less<>> colors;

  /// nullptr for a name that is switched off by null.
  const Element* element(const ChildElement& child) const;
  /// The style `body`, fully resolved.
  text::TextStyle body() const;
  /// `base` with the named style on; `base` itself for a name the scope lacks.
  text::TextStyle with_style(const text::TextStyle& base, std::string_view name) const;
};
using ScopePtr = std::shared_ptr<const Scope>;

enum class Arrange : std::uint8_t { kStack, kWrap };
enum class Numbering : std::uint8_t { kNone, kAscending, kDescending };

/// How entries of a section that are equal in a field are joined.
struct GroupSpec {
  FieldPath by;  // a field of entries, or "year"
  int at_least = 1;
  bool gather = false;   // not only neighbours
  bool restart = false;  // numbers begin anew in each group
  std::optional<ChildElement> heading;
  std::optional<ChildElement> entry;  // not given: the section's
  std::optional<Length> heading_gap;  // these two likewise
  std::optional<Length> gap;
};

/// How one kind of section is set in one region.
struct SectionSpec {
  ScopePtr scope;
  std::optional<ChildElement> heading;
  Length heading_gap;
  std::optional<Length> heading_width;
  std::optional<ChildElement> entry;
  Length gap;
  std::optional<ChildElement> divider;
  Arrange arrange = Arrange::kStack;
  std::string separator;
  Length line_gap;
  Length indent_start;
  Length indent_end;
  std::optional<RailSpec> rail;
  Numbering number = Numbering::kNone;
  std::optional<GroupSpec> group;
  std::string icon;
  std::set<std::string, std::less<>> omit;  // field names
  std::vector<std::string> match;           // titles, for names that are no kind
  BoxKeys box;
};

struct RegionSpec {
  ScopePtr scope;
  /// Section kinds, names with `match`, "rest", or elements, in order.
  std::vector<ChildElement> content;
  std::optional<Length> width;  // not given: a share
  double share = 1;
  Length gap;
  BoxKeys box;
  /// By section name: kinds and names with `match`. Complete for all kinds.
  std::map<std::string, SectionSpec, std::less<>> sections;
};

struct PageSpec {
  Size paper;
  Sides margins;
  std::optional<Color> background;
  std::vector<std::string> regions;  // from start to end
  std::vector<std::string> reading;  // in reading order
  Length gutter;
  std::optional<ChildElement> banner;
  Length banner_gap;
  std::optional<ChildElement> header;
  std::optional<ChildElement> footer;
};

struct Formats {
  std::string date = "short";
  std::string range = "{start} – {end}";
  std::string phone = "international";
};

struct LayoutSpec {
  std::string name;
  std::string about;
  PageSpec page;
  ScopePtr scope;  // of the whole layout
  std::map<std::string, RegionSpec, std::less<>> regions;
  Formats formats;
  /// Words a layout adds or replaces; templates.
  std::map<std::string, Template, std::less<>> words;

  /// The spec for a section in a region: by `match` on its title, else by kind.
  const SectionSpec& section(std::string_view region, model::Kind kind,
                             std::string_view title) const;
};

}  // namespace cvpress::style

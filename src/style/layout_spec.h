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

/// The first letters of a text in another colour.
struct FirstLetters {
  int count = 0;
  std::optional<Color> color;
  bool operator==(const FirstLetters&) const = default;
};

/// How a link shows that it is one, besides its style.
enum class LinkMark : std::uint8_t { kNone, kIcon, kUrl, kFootnote };

/// What a style changes; the rest comes from the text around it.
struct StylePatch {
  std::optional<text::FamilyList> families;  // roles resolved
  std::optional<Measure> size;               // em: of the surrounding size
  std::optional<double> leading;
  std::optional<int> weight;
  std::optional<bool> italic;
  std::optional<Color> color;
  std::optional<text::LetterCase> letter_case;
  std::optional<Measure> tracking;  // em
  std::optional<text::Figures> figures;
  std::optional<std::vector<std::string>> features;
  std::optional<bool> underline;
  std::optional<FirstLetters> first_letters;
  std::optional<LinkMark> mark;  // of the style `link`
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
/// How entries are dealt out into a section's columns: row by row, or down
/// columns of about equal height.
enum class ColumnFill : std::uint8_t { kAcross, kDown };
enum class Numbering : std::uint8_t { kNone, kAscending, kDescending };

/// How entries of a section that are equal in a field are joined.
struct GroupSpec {
  FieldPath by;  // a field of entries, or "year"
  int at_least = 1;
  bool gather = false;   // not only neighbours
  bool restart = false;  // numbers begin anew in each group
  std::optional<ChildElement> heading;
  std::optional<ChildElement> entry;  // not given: the section's
  std::optional<Length> heading_gap;  // these three likewise
  std::optional<Length> gap;
  std::optional<ChildElement> divider;
};

/// Where a section's keys are written, for what is told of them later.
struct SectionPlaces {
  SourceSpan heading_width, indent, gap, rail, match;
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
  int columns = 1;
  Length gutter;
  ColumnFill fill = ColumnFill::kAcross;
  Length indent_start;
  Length indent_end;
  std::optional<RailSpec> rail;
  Numbering number = Numbering::kNone;
  std::optional<GroupSpec> group;
  std::string icon;
  std::set<std::string, std::less<>> omit;  // field names
  std::vector<std::string> match;           // titles, for names that are no kind
  SectionPlaces places;
  BoxKeys box;
};

struct RegionSpec {
  ScopePtr scope;
  /// Section kinds, names with `match`, "rest", or elements, in order.
  std::vector<ChildElement> content;
  std::optional<Length> width;  // not given: a share
  double share = 1;
  Length gap;
  int columns = 1;       // newspaper columns
  Length gutter;         // between them
  bool balance = false;  // evens them out on the last page
  bool bleed = false;    // the background reaches the paper's edges on the outer sides
  bool release = false;  // its content finished, later pages give its width to the others
  SourceSpan where;      // of its width, where it says one
  BoxKeys box;
  /// By section name: kinds and names with `match`. Complete for all kinds.
  std::map<std::string, SectionSpec, std::less<>> sections;
};

/// An element at a place on the paper; sides not given leave it where they are not needed.
struct FixedSpec {
  ChildElement element;
  std::optional<Length> top, end, bottom, start;  // from the paper's edges
  SourceSpan where;                               // of the place
};

struct PageSpec {
  Size paper;
  Sides margins;
  SourceSpan margins_where;
  bool two_sided = false;  // `start` is the inside margin, `end` the outside one
  std::optional<Color> background;
  std::vector<std::string> regions;  // from start to end
  std::vector<std::string> reading;  // in reading order
  Length gutter;
  std::optional<ChildElement> banner;
  Length banner_gap;
  std::optional<ChildElement> header;
  std::optional<ChildElement> footer;
  std::vector<FixedSpec> fixed;  // in the order of the layout
};

/// Of dates and counts: as texts of the language usually have them, or as asked.
enum class Digits : std::uint8_t { kUsual, kLatin, kNative };

struct Formats {
  std::string date = "short";
  bool date_is_wished = false;  // by `cvpress:` or `--set`: above a section's own date_format
  std::string range;            // "" for the language's own: "2020 – 2021"
  std::string length;           // "" for the language's own: "2 years 4 months"
  std::string phone = "international";
  Digits digits = Digits::kUsual;
};

/// What may give when the résumé must have a number of pages, gentlest first.
enum class FitStep : std::uint8_t { kGaps, kLeading, kSize };
struct Range {
  double least = 1;
  double most = 1;
};
struct FitSpec {
  int pages = 0;      // 0: as many as there are
  bool fill = false;  // loosens too, so that a nearly full last page ends at its foot
  std::vector<FitStep> order = {FitStep::kGaps, FitStep::kLeading, FitStep::kSize};
  Range gaps{0.6, 1.4};  // factors of gaps that have no bounds of their own
  Range leading{0.92, 1.06};
  Range size{0.9, 1};
};

struct LayoutSpec {
  std::string name;
  std::string chosen;        // the name or path that it was asked for by
  bool is_built_in = false;  // it, and all that it extends
  std::string about;
  PageSpec page;
  ScopePtr scope;  // of the whole layout
  std::map<std::string, RegionSpec, std::less<>> regions;
  Formats formats;
  FitSpec fit;
  /// Where the résumé's own page breaks stand: titles or kinds of sections, or
  /// "section / entry" by title or organization.
  std::vector<std::string> break_before;
  /// Where a layout writes them, and families of fonts, by what is written.
  std::map<std::string, SourceSpan, std::less<>> break_places;
  std::map<std::string, SourceSpan, std::less<>> font_places;
  /// Words a layout adds or replaces; templates.
  std::map<std::string, Template, std::less<>> words;

  /// The spec for a section in a region: by `match` on its title, else by kind.
  const SectionSpec& section(std::string_view region, model::Kind kind,
                             std::string_view title) const;
};

}  // namespace cvpress::style

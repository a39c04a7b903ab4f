// What an element needs to know of the place it is composed in, and what
// composing notes down on its way.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "compose/bindings.h"
#include "compose/compose.h"
#include "compose/language_habits.h"
#include "compose/page_breaks.h"
#include "compose/promises.h"
#include "layout/node.h"
#include "style/layout_spec.h"
#include "text/missing_characters.h"

namespace cvpress::compose {

/// Pictures reduced to the size they are seen at, so that a logo of ten entries
/// is reduced once.
using ReducedPictures = std::map<std::tuple<image::PicturePtr, Pt, Pt>, image::PicturePtr>;

/// What all of a document shares. Header and footer keep it alive.
struct Shared {
  const model::Resume& resume;
  const style::LayoutSpec& layout;
  Resources resources;
  std::string document_title;
  std::shared_ptr<ReducedPictures> pictures = std::make_shared<ReducedPictures>();
  /// What `resume` is, where it is not the one that was given: that with a name
  /// that can be printed.
  std::shared_ptr<const model::Resume> printable = nullptr;
  LanguageHabits habits = habits_of(resume);
};

/// Which headings were made already: each field makes one only the first time.
struct HeadingsMade {
  bool name = false;
  bool section = false;
  bool group = false;
  bool entry = false;
  bool operator==(const HeadingsMade&) const = default;
};

/// Addresses of links that were numbered, in the order of their numbers.
struct Footnotes {
  std::vector<std::string> addresses;
  std::size_t listed = 0;  // so many of them are printed
};

/// What composing finds out as it goes.
struct Record {
  Diagnostics& diagnostics;
  /// A picture is warned of the first time it is asked for, even if only to be measured.
  Diagnostics& of_pictures;
  FieldNames printed;  // of the entry or section in the making
  HeadingsMade headings;
  text::MissingCharacters missing = {};
  std::set<std::string> missing_dictionaries = {};  // packages that were told of
  Footnotes footnotes = {};
  std::set<const style::Element*> done = {};   // of those that a section prints once
  std::optional<PageBreaks> page_breaks = {};  // once they were asked for
  std::vector<Promise> promises = {};          // in the order of composing
  FieldNames printed_of_letter = {};           // outside of sections
};

/// Widths of `widest` cells, measured once over all entries of a section.
struct SectionWidths {
  const model::Section* section = nullptr;
  std::map<std::pair<const style::Element*, std::size_t>, Pt> measured;
};

/// The place of an element. Copied and changed on the way down.
struct Setting {
  const Shared* shared = nullptr;
  Record* record = nullptr;
  const style::Scope* scope = nullptr;
  SectionWidths* widths = nullptr;  // null outside of sections
  Fields fields;
  text::TextStyle style;
  const style::FirstLetters* first_letters = nullptr;  // of the style around; null: none
  std::optional<layout::Align> align;                  // as the elements around it say
  Pt region_width = 0;                                 // what a percentage is of
  Pt room = 0;       // about the width there is; at most the region's
  std::string href;  // of an element that is a link as a whole
  bool no_links = false;
  const style::FieldPath* each = nullptr;  // the list that `fields.item` is from
  int depth = 0;                           // of elements
};

/// An ideal length in points, `em` being of the text around.
Pt points(const style::Length& length, const Setting& setting);
Pt points(const std::optional<style::Length>& length, const Setting& setting);
/// A vertical space with its bounds; without bounds of its own those of `fit.gaps`.
layout::Gap gap_of(const style::Length& length, const Setting& setting);
layout::Gap gap_of(const std::optional<style::Length>& length, const Setting& setting);
Edges points(const style::Sides& sides, const Setting& setting);
std::vector<Pt> points(const std::vector<style::Length>& lengths, const Setting& setting);

/// The text's alignment where nothing else is said.
layout::Align align_of(const Setting& setting);

}  // namespace cvpress::compose

// From the path of a field to its value in the résumé (layout-language.md
// section 8). One table; what it lacks has no value.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "compose/document.h"
#include "compose/value.h"
#include "model/resume.h"
#include "style/template.h"

namespace cvpress::compose {

struct EntryGroup;

/// Whose fields there are in a place. Nothing is owned; null: no such thing there.
struct Fields {
  const model::Resume* resume = nullptr;
  std::string_view document_title;
  const model::Section* section = nullptr;
  std::string_view section_icon;  // the layout's, for a section that has none of its own
  const model::Entry* entry = nullptr;
  std::size_t entry_index = 0;                      // among its section's entries
  const std::vector<int>* numbers = nullptr;        // of those entries, where they have any
  const EntryGroup* group = nullptr;                // that the entry is in
  const std::vector<EntryGroup>* groups = nullptr;  // of the section, as they are printed
  const ListItem* item = nullptr;                   // inside `each`
  const PageFields* page = nullptr;
  const model::Date* today = nullptr;  // the document's date, where one was given
  /// Set where what is made here is made of more than its place; null: nobody asks.
  bool* looked_outside = nullptr;
};

/// Notes that what is made here depends on more than its section or page, its place in the layout,
/// and what Surroundings have.
inline void look_outside(const Fields& fields) {
  if (fields.looked_outside != nullptr) *fields.looked_outside = true;
}

/// A field's value here, its full name ("entry.title"), and the address beside
/// it with the field that address comes from ("entry.url"); both "" for none.
struct Bound {
  Value value;
  std::string name;
  std::string href;
  std::string href_name;
};

/// Looks a path up: bare names are the value's inside `each`, else the entry's.
Bound bind(const Fields& fields, const style::FieldPath& path);

/// "entry.title" for {"title"}: `bind(…).name` without the value.
std::string full_name(const Fields& fields, const style::FieldPath& path);

/// "entry.title" of "title".
style::FieldPath entry_path(std::string_view name);

/// Whether a field can have a value: what an entry has no row for is one of its
/// extra fields.
bool is_bound(std::string_view root, std::string_view name);

}  // namespace cvpress::compose

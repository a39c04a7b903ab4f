// The lists of JSON Resume: which kind of section each is, and which of its fields is
// what in the model.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "model/resume.h"

namespace cvpress::jsonresume {

/// What the `url` of a list's items leads to.
enum class UrlMeaning { kThing, kOrganization, kCertificate };

/// A list by its name. Fields are names with spaces between: the schema's own, which is
/// written, then others that people use.
struct ListRow {
  model::Kind kind;
  std::string_view name;
  std::string_view other_names;
  std::string_view title;
  std::string_view organization;
  std::string_view text;
  std::string_view date;   // of one day; "" where it is a range only
  std::string_view level;  // in words
  UrlMeaning url = UrlMeaning::kThing;
  bool goes_on = false;  // a start without an end is until today
};

std::span<const ListRow> list_rows();
/// The row of a kind; nullptr for kinds that the schema has no list for.
const ListRow* row_of(model::Kind kind);
/// The row of a key of the document in any letter case; nullptr for others.
const ListRow* row_named(std::string_view key);
/// For lists that nobody knows.
const ListRow& other_row();

/// Names with spaces between, apart.
std::vector<std::string_view> all_names(std::string_view names);
/// The first of several names.
std::string_view first_name(std::string_view names);

}  // namespace cvpress::jsonresume

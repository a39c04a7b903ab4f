// Names in what a profile tells beside jobs and schools: internal to claims/.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace cvpress::claims {

/// The words with capitals of a text, those that stand together in one.
void add_told_names(std::string_view text, std::set<std::string>& names);

/// Whether a section's title says that it is about what is done unpaid: "Ehrenamt".
bool is_of_volunteers(std::string_view title);

/// Whether one of them has a name, in another case ("beim Roten Kreuz") or language ("the Red
/// Cross") as well.
bool is_told_name(std::string_view name, const std::set<std::string>& names);

}  // namespace cvpress::claims

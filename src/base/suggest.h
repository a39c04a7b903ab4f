// "Did you mean …?": the nearest of the names that would have been right.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cvpress {

/// The candidate, other than `name` itself, with the smallest edit distance (insert, delete,
/// replace, swap neighbours) to `name`, if it is near enough to be what was meant; the first of
/// equals. Letter case is ignored.
std::optional<std::string> nearest_name(std::string_view name,
                                        std::span<const std::string_view> candidates);

/// `did you mean "x"?`, or "" where nothing is near.
std::string suggestion(std::string_view name, std::span<const std::string_view> candidates);

/// The same for names of files: near without their extensions, then with them.
std::string file_suggestion(std::string_view name, std::span<const std::string_view> files);

}  // namespace cvpress

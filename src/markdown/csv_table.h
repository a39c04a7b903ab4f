// Comma-separated values as a table of Markdown.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::markdown {

/// `has_header`: the first line names the columns.
std::string csv_table(std::string_view csv, char delimiter, bool has_header);

}  // namespace cvpress::markdown

#include "batch/odd_columns.h"

#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "base/suggest.h"
#include "batch/option_keys.h"
#include "locale/variables.h"
#include "tailor/operations.h"

namespace cvpress::batch {
namespace {

/// Shorter names are near to too many.
constexpr std::size_t kShortest = 4;

std::vector<std::string_view> names_of_options() {
  std::vector<std::string_view> names = {"variant", "headline", "summary"};
  for (const OptionInfo& info : option_infos()) {
    if (info.in_rows == ColumnMeaning::kOption) names.push_back(info.name);
  }
  return names;
}

/// Whether a row reads a column as something else than a variable.
bool is_meant_so(std::string_view name) {
  return option_of(name) != nullptr || tailor::is_operation_key(name) || name == "variant";
}

RowError told(const Cell& cell, const std::string& near, const DocumentRequest& request) {
  RowError error;
  error.row = request.row;
  error.at = cell.head.value_or(cell.at);
  error.where = cell.value.where;
  error.is_of_document = true;
  error.message =
      fmt::format("the column {} is a variable that no text speaks of", json_quoted(cell.name));
  error.hint = fmt::format("did you mean the option \"{}\"?", near);
  return error;
}

}  // namespace

bool speaks_of_variable(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const std::size_t end = text.find_first_of("{}\n", at + 1);
    if (end == std::string_view::npos) return false;
    if (locale::read_variable(text.substr(at + 1, end - at - 1)).name == name) return true;
  }
  return false;
}

std::vector<RowError> odd_columns(const DocumentRequest& request,
                                  const std::function<bool(std::string_view name)>& is_spoken_of) {
  std::vector<RowError> errors;
  if (!request.source_row) return errors;
  for (const Cell& cell : request.source_row->cells) {
    if (cell.name.size() < kShortest || is_meant_so(cell.name)) continue;
    const auto near = nearest_name(cell.name, names_of_options());
    if (near && !is_spoken_of(cell.name)) errors.push_back(told(cell, *near, request));
  }
  return errors;
}

}  // namespace cvpress::batch

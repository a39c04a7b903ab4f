#include "batch/cell_braces.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/suggest.h"
#include "locale/variables.h"

namespace cvpress::batch {
namespace {

/// A variable that may be meant, and its right name.
struct Meant {
  std::string written;
  std::string name;
};

std::optional<Meant> meant_by(std::string_view inside, const tailor::Variables& variables) {
  const locale::TextVariable variable = locale::read_variable(inside);
  if (variable.name.empty()) return std::nullopt;
  if (variables.contains(variable.name)) return Meant{variable.written, variable.name};
  std::vector<std::string_view> names;
  for (const auto& [name, value] : variables) names.push_back(name);
  auto near = nearest_name(variable.name, names);
  if (!near) return std::nullopt;
  return Meant{variable.written, std::move(*near)};
}

std::vector<Meant> variables_in(std::string_view text, const tailor::Variables& variables) {
  constexpr std::size_t kLongestVariable = 200;
  std::vector<Meant> found;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at)) {
    if (text.substr(at, 2) == "{{") {
      at += 2;
      continue;
    }
    const std::size_t end = text.find_first_of("{}\n", ++at);
    if (end == std::string_view::npos) break;
    if (text[end] != '}' || end - at > kLongestVariable) continue;
    if (auto meant = meant_by(text.substr(at, end - at), variables)) {
      found.push_back(std::move(*meant));
    }
    at = end;
  }
  return found;
}

RowError told(const Cell& cell, const std::vector<Meant>& found, const DocumentRequest& request) {
  std::vector<std::string> written;
  for (const Meant& each : found) {
    if (std::find(written.begin(), written.end(), each.written) == written.end()) {
      written.push_back(each.written);
    }
  }
  RowError error;
  error.row = request.row;
  error.at = cell.at;
  error.where = cell.value.where;
  error.column = cell.name;
  error.is_of_document = true;  // one of many rows with the same is told once
  error.message = fmt::format("{} {} printed as typed: what a cell says is not filled in",
                              fmt::join(written, ", "), written.size() == 1 ? "is" : "are");
  error.hint = fmt::format("a text with {{{}}} belongs into the plan, such as under \"defaults\"",
                           found.front().name);
  return error;
}

}  // namespace

std::vector<RowError> unread_variables(const DocumentRequest& request) {
  std::vector<RowError> errors;
  if (!request.source_row) return errors;
  for (const Cell& cell : request.source_row->cells) {
    const auto text = cell.value.text();
    if (!text || text->find('{') == std::string_view::npos) continue;
    const auto found = variables_in(*text, request.variables);
    if (!found.empty()) errors.push_back(told(cell, found, request));
  }
  return errors;
}

}  // namespace cvpress::batch

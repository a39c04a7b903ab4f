#include "support/batch_rows.h"

#include <utility>

#include <fmt/format.h>

namespace cvpress::testing_support {

batch::NextChunk in_pieces(std::string bytes, std::size_t piece) {
  return [all = std::move(bytes), at = std::size_t{0}, piece]() mutable -> Result<std::string> {
    std::string part = all.substr(at, piece);
    at += part.size();
    return part;
  };
}

std::string rows_as_text(batch::RowStream& rows) {
  std::string text;
  while (auto row = rows.next()) {
    if (!*row) {
      text += batch::as_diagnostic(row->error(), "rows").message + "\n";
      continue;
    }
    text += fmt::format("{}", (*row)->number);
    for (const batch::Cell& cell : (*row)->cells) {
      const auto value = cell.value.text();
      text += fmt::format(" {}={}", cell.name, value ? *value : kind_name(cell.value));
    }
    text += "\n";
  }
  return text;
}

}  // namespace cvpress::testing_support

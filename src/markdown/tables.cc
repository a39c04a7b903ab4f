#include "markdown/tables.h"

#include <span>

#include "base/sorted_lines.h"

namespace cvpress::markdown {

std::span<const Resource> embedded_tables();

namespace {

std::string_view file_of(Table table) {
  switch (table) {
    case Table::kEmoji: return "emoji.txt";
    case Table::kEntities: return "entities.txt";
    case Table::kLatex: return "latex.txt";
  }
  return {};
}

}  // namespace

std::string_view looked_up(Table table, std::string_view name) {
  return cvpress::looked_up(sorted_lines(embedded_tables(), file_of(table)), name);
}

}  // namespace cvpress::markdown

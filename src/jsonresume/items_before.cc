#include "jsonresume/items_before.h"

#include "jsonresume/entries.h"

namespace cvpress::jsonresume {
namespace {

/// Entries of one place in the source are most often equal.
std::size_t number_of(SourceSpan where) {
  return mixed_number(mixed_number(where.file, where.begin), where.end);
}

}  // namespace

data::Map ItemsBefore::item(const model::Entry& entry, const ListRow& row, const Reading& reading) {
  const std::size_t number =
      mixed_number(number_of(entry.where), std::hash<std::string_view>{}(row.name));
  const data::Map* found = items_.find(number, [&](const ItemKey& key) {
    return key.list == row.name && key.language == reading.language && key.entry == entry;
  });
  if (found != nullptr) return *found;
  return items_.keep(number, {entry, std::string(row.name), reading.language},
                     item_of(entry, row, reading));
}

data::Value ItemsBefore::blocks(const model::Blocks& blocks, const Reading& reading) {
  const std::size_t number =
      blocks.empty() ? 0 : mixed_number(number_of(blocks.front().where), blocks.size());
  const data::Value* found = blocks_.find(number, [&](const BlocksKey& key) {
    return key.second == reading.language && key.first == blocks;
  });
  if (found != nullptr) return *found;
  return blocks_.keep(number, {blocks, reading.language}, blocks_value(blocks, reading));
}

}  // namespace cvpress::jsonresume

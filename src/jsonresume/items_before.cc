#include "jsonresume/items_before.h"

#include <functional>
#include <string_view>

#include "jsonresume/entries.h"
#include "jsonresume/json_text.h"

namespace cvpress::jsonresume {
namespace {

/// Of the items of lists in a document, and of what basics have.
constexpr std::size_t kItemIndent = 4;

/// Entries of one place in the source are most often equal.
std::size_t number_of(SourceSpan where) {
  return mixed_number(mixed_number(where.file, where.begin), where.end);
}

std::size_t number_of(const model::Blocks& blocks) {
  return blocks.empty() ? 0 : mixed_number(number_of(blocks.front().where), blocks.size());
}

}  // namespace

data::Value ItemsBefore::item(const model::Entry& entry, const ListRow& row, int part,
                              const Reading& reading) {
  const std::size_t number =
      mixed_number(number_of(entry.where), std::hash<std::string_view>{}(row.name));
  const data::Value* found = items_.find(number, [&](const ItemKey& key) {
    return key.list == row.name && key.part == part && key.language == reading.language &&
           key.entry == entry;
  });
  if (found != nullptr) return *found;
  const data::Value item = map_value(item_in_part(entry, row, part, reading));
  return items_.keep(number, {entry, std::string(row.name), part, reading.language},
                     written_value(item, kItemIndent));
}

data::Value ItemsBefore::blocks(const model::Blocks& blocks, const Reading& reading) {
  const std::size_t number = number_of(blocks);
  const data::Value* found = blocks_.find(number, [&](const BlocksKey& key) {
    return key.second == reading.language && key.first == blocks;
  });
  if (found != nullptr) return *found;
  return blocks_.keep(number, {blocks, reading.language}, blocks_value(blocks, reading));
}

WrittenSummary ItemsBefore::summary(const model::Blocks& text, const Reading& reading) {
  const std::size_t number = number_of(text);
  const WrittenSummary* found = summaries_.find(number, [&](const BlocksKey& key) {
    return key.second == reading.language && key.first == text;
  });
  if (found != nullptr) return *found;
  return summaries_.keep(number, {text, reading.language}, written_summary(text, reading));
}

WrittenContacts ItemsBefore::contacts(const model::Person& person, const Reading& reading) {
  const ContactsKey wanted{
      person.contacts, {person.location, person.email, person.phone, person.url, reading.language}};
  const std::size_t number = std::hash<std::string>{}(person.email);
  const WrittenContacts* found =
      contacts_.find(number, [&](const ContactsKey& key) { return key == wanted; });
  if (found != nullptr) return *found;
  WrittenContacts made = written_contacts(person, reading);
  if (!made.profiles.is_null()) made.profiles = written_value(made.profiles, kItemIndent);
  return contacts_.keep(number, wanted, std::move(made));
}

}  // namespace cvpress::jsonresume

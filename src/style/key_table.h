// Rows of the layout language that know how to read themselves into a typed
// value: internal to style/.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "data/value.h"
#include "style/element_reader.h"
#include "style/keys.h"
#include "style/value_reader.h"

namespace cvpress::style {

/// A row, and what puts its value into a T. A value of Null puts back what an
/// empty T has.
template <class T>
struct Key {
  KeyInfo info;
  void (*read)(const KeyInfo& info, const ElementReader& reader, const data::Value& value,
               T& target);
};

template <class T>
using KeyTable = std::span<const Key<T>>;

/// A value that may be one or a list: each of them.
template <class Do>
void for_each_item(const data::Value& value, const Do& with) {
  if (value.list() == nullptr) return with(value);
  for (const data::Value& item : *value.list()) with(item);
}

namespace rows {

template <class P>
struct MemberPointer;
template <class Owner, class Type>
struct MemberPointer<Type Owner::*> {
  using Class = Owner;
  using Value = Type;
};
template <auto kMember>
using ClassOf = typename MemberPointer<decltype(kMember)>::Class;

/// Reads with one of ValueReader's functions; a wrong value, told already, leaves what was there.
template <auto kMember, auto kRead>
constexpr Key<ClassOf<kMember>> simple(KeyInfo info) {
  return {info, [](const KeyInfo&, const ElementReader& reader, const data::Value& value,
                   ClassOf<kMember>& target) {
            if (value.is_null()) {
              target.*kMember = {};
            } else if (auto read = (reader.values().*kRead)(value)) {
              target.*kMember = std::move(*read);
            }
          }};
}

/// The same for readers that give an empty value for a wrong one.
template <auto kMember, auto kRead>
constexpr Key<ClassOf<kMember>> total(KeyInfo info) {
  return {info, [](const KeyInfo&, const ElementReader& reader, const data::Value& value,
                   ClassOf<kMember>& target) {
            target.*kMember = {};
            if (!value.is_null()) target.*kMember = (reader.values().*kRead)(value);
          }};
}

template <auto kMember>
constexpr auto length(std::string_view key, std::string_view about,
                      std::string_view otherwise = {}) {
  return simple<kMember, &ValueReader::length>({key, ValueType::kLength, about, otherwise});
}
template <auto kMember>
constexpr auto lengths(std::string_view key, std::string_view about) {
  return total<kMember, &ValueReader::lengths>({key, ValueType::kLengths, about});
}
template <auto kMember>
constexpr auto sides(std::string_view key, std::string_view about) {
  return total<kMember, &ValueReader::sides>({key, ValueType::kSides, about});
}
template <auto kMember>
constexpr Key<ClassOf<kMember>> color(std::string_view key, std::string_view about) {
  return {{key, ValueType::kColor, about},
          [](const KeyInfo&, const ElementReader& reader, const data::Value& value,
             ClassOf<kMember>& target) {
            if (reader.values().is_lost_color(value)) return;
            if (value.is_null()) {
              target.*kMember = {};
            } else if (const auto read = reader.values().color(value)) {
              target.*kMember = *read;
            }
          }};
}
template <auto kMember>
constexpr auto truth(std::string_view key, std::string_view about,
                     std::string_view otherwise = {}) {
  return simple<kMember, &ValueReader::truth>({key, ValueType::kTruth, about, otherwise});
}
template <auto kMember>
constexpr auto text(std::string_view key, std::string_view about, std::string_view otherwise = {}) {
  return simple<kMember, &ValueReader::text>({key, ValueType::kText, about, otherwise});
}
template <auto kMember>
constexpr auto texts(std::string_view key, std::string_view about) {
  return total<kMember, &ValueReader::texts>({key, ValueType::kTexts, about});
}
template <auto kMember>
constexpr auto a_template(std::string_view key, std::string_view about) {
  return total<kMember, &ValueReader::parsed_template>({key, ValueType::kTemplate, about});
}
template <auto kMember>
constexpr auto field(std::string_view key, std::string_view about) {
  return total<kMember, &ValueReader::field>({key, ValueType::kField, about});
}
template <auto kMember>
constexpr auto fields(std::string_view key, std::string_view about) {
  return total<kMember, &ValueReader::fields>({key, ValueType::kFields, about});
}

template <auto kMember>
constexpr Key<ClassOf<kMember>> number(std::string_view key, std::string_view about,
                                       Bounds bounds) {
  return {{key, ValueType::kNumber, about, {}, {}, bounds},
          [](const KeyInfo& info, const ElementReader& reader, const data::Value& value,
             ClassOf<kMember>& target) {
            if (value.is_null()) {
              target.*kMember = {};
            } else if (const auto read = reader.values().number(value, info.bounds)) {
              target.*kMember = *read;
            }
          }};
}

template <auto kMember>
constexpr Key<ClassOf<kMember>> whole(std::string_view key, std::string_view about,
                                      std::string_view otherwise, Bounds bounds) {
  return {{key, ValueType::kWhole, about, otherwise, {}, bounds},
          [](const KeyInfo& info, const ElementReader& reader, const data::Value& value,
             ClassOf<kMember>& target) {
            if (value.is_null()) {
              target.*kMember = {};
            } else if (const auto read = reader.values().whole(value, info.bounds)) {
              target.*kMember = *read;
            }
          }};
}

template <const auto& kChoices>
constexpr auto words_of() {
  std::array<std::string_view, std::size(kChoices)> words;
  for (std::size_t i = 0; i < words.size(); ++i) words[i] = kChoices[i].word;
  return words;
}
template <const auto& kChoices>
inline constexpr auto kWordsOf = words_of<kChoices>();

/// One of a closed set of words.
template <auto kMember, const auto& kChoices>
constexpr Key<ClassOf<kMember>> word(std::string_view key, std::string_view about,
                                     std::string_view otherwise = {}) {
  return {
      {key, ValueType::kWord, about, otherwise, kWordsOf<kChoices>},
      [](const KeyInfo&, const ElementReader& reader, const data::Value& value,
         ClassOf<kMember>& target) {
        using Meaning = std::remove_cvref_t<decltype(kChoices[0].value)>;
        if (value.is_null()) {
          target.*kMember = {};
        } else if (const auto read = reader.values().template choice<Meaning>(value, kChoices)) {
          target.*kMember = *read;
        }
      }};
}

template <auto kMember>
constexpr Key<ClassOf<kMember>> child(std::string_view key, std::string_view about) {
  return {{key, ValueType::kElement, about},
          [](const KeyInfo&, const ElementReader& reader, const data::Value& value,
             ClassOf<kMember>& target) {
            target.*kMember = {};
            if (value.is_null()) return;
            if (auto read = reader.child(value)) target.*kMember = std::move(*read);
          }};
}

template <auto kMember>
constexpr Key<ClassOf<kMember>> children(std::string_view key, std::string_view about) {
  return {{key, ValueType::kElements, about},
          [](const KeyInfo&, const ElementReader& reader, const data::Value& value,
             ClassOf<kMember>& target) { target.*kMember = reader.children(value); }};
}

/// Another map, read by a function of ElementReader.
template <auto kMember, auto kRead>
constexpr Key<ClassOf<kMember>> map(std::string_view key, std::string_view about,
                                    std::string_view of) {
  return {{key, ValueType::kMap, about, {}, {}, {}, of},
          [](const KeyInfo&, const ElementReader& reader, const data::Value& value,
             ClassOf<kMember>& target) {
            target.*kMember = {};
            if (!value.is_null()) target.*kMember = (reader.*kRead)(value);
          }};
}

/// A key that another part of the reader takes, before or after the table's turn.
template <class T>
constexpr Key<T> elsewhere(KeyInfo info) {
  return {info, [](const KeyInfo&, const ElementReader&, const data::Value&, T&) {}};
}

}  // namespace rows

/// Puts a member into the target by the row of its key; false if there is none.
template <class T>
bool read_member(KeyTable<T> table, const ElementReader& reader, const data::Member& member,
                 T& target) {
  for (const Key<T>& key : table) {
    if (key.info.key != member.key) continue;
    const bool resets = member.value.is_null() && !key.info.otherwise.empty();
    key.read(key.info, reader, resets ? plain_value(key.info.otherwise) : member.value, target);
    return true;
  }
  return false;
}

/// Puts what is not given into a new value.
template <class T>
void read_defaults(KeyTable<T> table, const ElementReader& reader, T& target) {
  for (const Key<T>& key : table) {
    if (key.info.otherwise.empty()) continue;
    key.read(key.info, reader, plain_value(key.info.otherwise), target);
  }
}

template <class T>
void add_infos(KeyTable<T> table, std::vector<KeyInfo>& infos) {
  for (const Key<T>& key : table) infos.push_back(key.info);
}

/// A whole map by one table: what is not given, what is, and errors for unknown keys.
template <class T>
void read_map(KeyTable<T> table, const ElementReader& reader, const data::Map& map,
              std::string_view title, T& target) {
  read_defaults(table, reader, target);
  for (const data::Member& member : map.members) {
    if (read_member(table, reader, member, target)) continue;
    std::vector<KeyInfo> known;
    add_infos(table, known);
    reader.values().unknown_key(member, known, title);
  }
}

}  // namespace cvpress::style

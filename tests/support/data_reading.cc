#include "support/data_reading.h"

#include <cstdlib>

#include <gtest/gtest.h>

namespace cvpress::testing_support {
namespace {

void expect_inside(const data::Value& value, std::uint32_t end) {
  EXPECT_LE(value.where.begin, value.where.end);
  EXPECT_LE(value.where.end, end);
  if (const data::List* list = value.list()) {
    for (const data::Value& item : *list) expect_inside(item, end);
  }
  if (const data::Map* map = value.map()) {
    for (const data::Member& member : map->members) {
      EXPECT_LE(member.key_where.end, end);
      expect_inside(member.value, end);
    }
  }
}

}  // namespace

const data::Value* DataReading::at(std::string_view path) const {
  const data::Value* place = &value;
  while (place && !path.empty()) {
    const std::size_t dot = std::min(path.find('.'), path.size());
    const std::string part(path.substr(0, dot));
    path.remove_prefix(std::min(dot + 1, path.size()));
    if (const data::Map* map = place->map()) {
      place = map->find(part);
    } else if (const data::List* list = place->list()) {
      const auto index = static_cast<std::size_t>(std::atoi(part.c_str()));
      place = index < list->size() ? &(*list)[index] : nullptr;
    } else {
      place = nullptr;
    }
  }
  return place;
}

std::string DataReading::text(std::string_view path) const {
  const data::Value* found = at(path);
  return found && found->text() ? std::string(*found->text()) : "(none)";
}

std::string DataReading::source(std::string_view path) const {
  const data::Value* found = at(path);
  return found ? std::string(sources.text(found->where)) : "(none)";
}

std::string DataReading::messages() const {
  return diagnostics_as_text(diagnostics, sources);
}

DataReading read_data(const std::string& text, data::Format format, data::Repair repair,
                      const std::string& before) {
  DataReading reading;
  const FileId file = reading.sources.add("x", before + text);
  const auto begin = static_cast<std::uint32_t>(before.size());
  const SourceSpan origin{file, begin, begin + static_cast<std::uint32_t>(text.size())};
  auto value =
      data::read(reading.sources.text(origin), format, repair, origin, reading.diagnostics);
  reading.ok = value.has_value() && !reading.diagnostics.has_errors();
  if (value) reading.value = std::move(*value);
  return reading;
}

void expect_spans_inside(const DataReading& reading) {
  expect_inside(reading.value, static_cast<std::uint32_t>(reading.sources.text(1).size()));
  for (const Diagnostic& each : reading.diagnostics.all()) {
    EXPECT_LE(each.where.end, reading.sources.text(1).size());
  }
}

}  // namespace cvpress::testing_support

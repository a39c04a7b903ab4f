#include <algorithm>
#include <array>
#include <bit>

#include "text/sfnt_tables_internal.h"

namespace cvpress::text {
namespace {

constexpr std::size_t kFileHeader = 12;
constexpr std::size_t kTableRecord = 16;
constexpr std::uint32_t kChecksumOfFiles = 0xB1B0AFBA;
constexpr std::array kNeeded = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"};

std::size_t padded(std::size_t length) {
  return (length + 3) / 4 * 4;
}

std::uint32_t checksum(std::string_view bytes) {
  const TableBytes table(bytes);
  std::uint32_t sum = 0;
  for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4) sum += table.u32(at);
  return sum;
}

std::string header(std::size_t tables) {
  const auto count = static_cast<std::uint16_t>(tables);
  const std::size_t power = std::bit_floor(std::max<std::size_t>(tables, 1));
  const auto exponent = static_cast<std::uint16_t>(std::countr_zero(power));
  const auto range = static_cast<std::uint16_t>(16 * power);
  return big_endian_32(0x00010000) + big_endian_16(count) + big_endian_16(range) +
         big_endian_16(exponent) + big_endian_16(static_cast<std::uint16_t>(count * 16 - range));
}

}  // namespace

std::string big_endian_16(std::uint16_t value) {
  return {static_cast<char>(value >> 8), static_cast<char>(value & 0xFF)};
}

std::string big_endian_32(std::uint32_t value) {
  return big_endian_16(static_cast<std::uint16_t>(value >> 16)) +
         big_endian_16(static_cast<std::uint16_t>(value & 0xFFFF));
}

void put_16(std::string& table, std::size_t offset, std::uint16_t value) {
  if (offset + 2 <= table.size()) table.replace(offset, 2, big_endian_16(value));
}

std::optional<SfntTables> sfnt_tables(std::string_view file) {
  const TableBytes bytes(file);
  SfntTables tables;
  for (std::size_t i = 0; i < bytes.u16(4); ++i) {
    const std::size_t record = kFileHeader + i * kTableRecord;
    if (!bytes.has(record, kTableRecord)) return std::nullopt;
    const std::size_t offset = bytes.u32(record + 8);
    const std::size_t length = bytes.u32(record + 12);
    if (!bytes.has(offset, length)) return std::nullopt;
    tables[std::string(file.substr(record, 4))] = file.substr(offset, length);
  }
  const bool complete = std::all_of(kNeeded.begin(), kNeeded.end(),
                                    [&](const char* tag) { return tables.contains(tag); });
  return complete ? std::optional(std::move(tables)) : std::nullopt;
}

std::string sfnt_file(SfntTables tables) {
  constexpr std::size_t kAdjustment = 8;  // of the checksum, in head
  std::string& head = tables["head"];
  if (head.size() >= kAdjustment + 4) head.replace(kAdjustment, 4, 4, '\0');
  std::string records = header(tables.size());
  std::string body;
  const std::size_t first = kFileHeader + tables.size() * kTableRecord;
  std::size_t head_at = 0;
  for (auto& [tag, table] : tables) {
    const std::size_t length = table.size();
    const std::size_t at = first + body.size();
    if (tag == "head") head_at = at;
    table.resize(padded(length));
    records += tag + big_endian_32(checksum(table)) +
               big_endian_32(static_cast<std::uint32_t>(at)) +
               big_endian_32(static_cast<std::uint32_t>(length));
    body += table;
  }
  std::string file = records + body;
  file.replace(head_at + kAdjustment, 4, big_endian_32(kChecksumOfFiles - checksum(file)));
  return file;
}

}  // namespace cvpress::text

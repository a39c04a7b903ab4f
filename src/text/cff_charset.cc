#include "text/cff_charset_internal.h"
#include "text/table_bytes_internal.h"

namespace cvpress::text {
namespace {

/// Where the data of an INDEX lies: offsets of its first object and of what follows it.
struct Index {
  std::size_t first_begin = 0;
  std::size_t first_end = 0;
  std::size_t end = 0;
};

std::size_t sized_offset(const TableBytes& cff, std::size_t at, unsigned size) {
  std::size_t value = 0;
  for (unsigned i = 0; i < size; ++i) value = value << 8 | cff.u8(at + i);
  return value;
}

std::optional<Index> read_index(const TableBytes& cff, std::size_t at) {
  if (!cff.has(at, 2)) return std::nullopt;
  const std::size_t count = cff.u16(at);
  if (count == 0) return Index{at + 2, at + 2, at + 2};
  const unsigned size = cff.u8(at + 2);
  if (size < 1 || size > 4) return std::nullopt;
  const std::size_t offsets = at + 3;
  const std::size_t data = offsets + (count + 1) * size - 1;  // offsets count from 1
  return Index{data + sized_offset(cff, offsets, size),
               data + sized_offset(cff, offsets + size, size),
               data + sized_offset(cff, offsets + count * size, size)};
}

struct TopDict {
  bool cid_keyed = false;
  std::size_t charset = 0;
};

constexpr unsigned kCharset = 15;
constexpr unsigned kEscape = 12;
constexpr unsigned kRos = 30;  // after kEscape

/// The bytes of the real number that starts at `at`: nibbles up to an 0xF.
std::size_t real_length(const TableBytes& cff, std::size_t at, std::size_t end) {
  std::size_t length = 1;
  while (at + length < end) {
    const unsigned byte = cff.u8(at + length++);
    if ((byte & 0x0F) == 0x0F || byte >> 4 == 0x0F) break;
  }
  return length;
}

/// An operand of a DICT (section 4, table 3) and the bytes it takes.
struct Operand {
  std::int64_t value = 0;
  std::size_t length = 1;
};

Operand read_operand(const TableBytes& cff, std::size_t at, std::size_t end) {
  const unsigned first = cff.u8(at);
  if (first == 28) return {cff.i16(at + 1), 3};
  if (first == 29) return {static_cast<std::int32_t>(cff.u32(at + 1)), 5};
  if (first == 30) return {0, real_length(cff, at, end)};
  if (first >= 251) return {-static_cast<int>((first - 251) * 256 + cff.u8(at + 1) + 108), 2};
  if (first >= 247) return {(first - 247) * 256 + cff.u8(at + 1) + 108, 2};
  return {static_cast<int>(first) - 139, 1};
}

TopDict read_top_dict(const TableBytes& cff, std::size_t begin, std::size_t end) {
  TopDict dict;
  std::int64_t last = 0;
  for (std::size_t at = begin; at < end && cff.has(at, 1);) {
    const unsigned byte = cff.u8(at);
    if (byte > 21) {
      const Operand operand = read_operand(cff, at, end);
      last = operand.value;
      at += operand.length;
      continue;
    }
    if (byte == kCharset && last > 0) dict.charset = static_cast<std::size_t>(last);
    if (byte == kEscape && cff.u8(at + 1) == kRos) dict.cid_keyed = true;
    at += byte == kEscape ? 2 : 1;
  }
  return dict;
}

std::vector<std::uint16_t> read_charset(const TableBytes& cff, std::size_t at, unsigned count) {
  std::vector<std::uint16_t> cids = {0};
  const unsigned format = cff.u8(at++);
  const std::size_t step = format == 0 ? 2 : format == 1 ? 3 : 4;
  for (; cids.size() < count && cff.has(at, step); at += step) {
    const unsigned left = format == 0 ? 0 : format == 1 ? cff.u8(at + 2) : cff.u16(at + 2);
    for (unsigned i = 0; i <= left && cids.size() < count; ++i) {
      cids.push_back(static_cast<std::uint16_t>(cff.u16(at) + i));
    }
  }
  return cids;
}

}  // namespace

std::optional<std::vector<std::uint16_t>> cff_cids(std::string_view table, unsigned glyph_count) {
  const TableBytes cff(table);
  const auto names = read_index(cff, cff.u8(2));
  if (!names) return std::nullopt;
  const auto dicts = read_index(cff, names->end);
  if (!dicts) return std::nullopt;
  const TopDict dict = read_top_dict(cff, dicts->first_begin, dicts->first_end);
  // Offsets 0 to 2 are the predefined charsets, which CID-keyed fonts must not have.
  if (!dict.cid_keyed || dict.charset <= 2) return std::nullopt;
  std::vector<std::uint16_t> cids = read_charset(cff, dict.charset, glyph_count);
  if (cids.size() != glyph_count) return std::nullopt;
  return cids;
}

}  // namespace cvpress::text

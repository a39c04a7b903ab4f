// A TrueType file taken apart into its tables, and put together again
// (OpenType 1.9, "Font File").
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "text/table_bytes_internal.h"

namespace cvpress::text {

/// By tag, sorted, as files have them.
using SfntTables = std::map<std::string, std::string>;

/// Nothing for a file that is cut off or lacks what a TrueType face needs.
std::optional<SfntTables> sfnt_tables(std::string_view file);

std::string sfnt_file(SfntTables tables);

std::string big_endian_16(std::uint16_t value);
std::string big_endian_32(std::uint32_t value);
/// Overwrites two bytes of a table, if it is that long.
void put_16(std::string& table, std::size_t offset, std::uint16_t value);

}  // namespace cvpress::text

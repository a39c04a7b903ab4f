// What one PDF of a document is put together from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "base/source.h"

namespace cvpress::batch {

struct PacketPart {
  enum class Kind : std::uint8_t { kLetter, kCv, kFiles };
  Kind kind = Kind::kFiles;
  std::string pattern;  // of kFiles: a path, perhaps with "*"
  SourceSpan where = {};
};

/// What a packet of no parts is called: the document is a file of its own.
inline constexpr std::string_view kNoPacket = "none";

/// "letter", "cv", or a path; nothing else ends so.
PacketPart packet_part(std::string_view word, SourceSpan where);

/// Whether a word can be a part, or says that there is none.
bool is_packet_word(std::string_view word);

/// The parts that the words name; of a packet that cannot be, what is wrong with it.
tl::expected<std::vector<PacketPart>, std::string> read_packet_parts(
    const std::vector<std::string>& words, SourceSpan where);

bool has_part(const std::vector<PacketPart>& parts, PacketPart::Kind kind);

}  // namespace cvpress::batch

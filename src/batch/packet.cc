#include "batch/packet.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/files.h"
#include "base/utf8.h"

namespace cvpress::batch {
namespace {

using PartKind = PacketPart::Kind;

constexpr std::string_view kLetterWord = "letter";
constexpr std::string_view kCvWord = "cv";

bool is_twice(const std::vector<PacketPart>& parts, PartKind kind) {
  const auto same = [kind](const PacketPart& part) { return part.kind == kind; };
  return std::count_if(parts.begin(), parts.end(), same) > 1;
}

}  // namespace

PacketPart packet_part(std::string_view word, SourceSpan where) {
  if (word == kLetterWord) return {PartKind::kLetter, {}, where};
  if (word == kCvWord) return {PartKind::kCv, {}, where};
  return {PartKind::kFiles, std::string(word), where};
}

bool is_packet_word(std::string_view word) {
  const bool is_word = word == kLetterWord || word == kCvWord || word == kNoPacket;
  return is_word || extension_of(word) == "pdf";
}

tl::expected<std::vector<PacketPart>, std::string> read_packet_parts(
    const std::vector<std::string>& words, SourceSpan where) {
  std::vector<PacketPart> parts;
  for (const std::string& word : words) {
    if (word == kNoPacket && words.size() == 1) return parts;
    if (word == kNoPacket) return tl::unexpected(std::string("\"none\" stands alone"));
    parts.push_back(packet_part(word, where));
  }
  for (const auto& [kind, word] :
       {std::pair(PartKind::kLetter, kLetterWord), std::pair(PartKind::kCv, kCvWord)}) {
    if (is_twice(parts, kind)) {
      return tl::unexpected(fmt::format("\"{}\" is in the packet twice", word));
    }
  }
  if (!parts.empty() && !has_part(parts, PartKind::kLetter) && !has_part(parts, PartKind::kCv)) {
    return tl::unexpected(std::string("a packet needs the letter or the cv"));
  }
  return parts;
}

bool has_part(const std::vector<PacketPart>& parts, PartKind kind) {
  return std::any_of(parts.begin(), parts.end(),
                     [kind](const PacketPart& part) { return part.kind == kind; });
}

}  // namespace cvpress::batch

#include "pdf/md5.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace cvpress::pdf {
namespace {

constexpr std::size_t kBlock = 64;
constexpr std::size_t kRounds = 64;
using State = std::array<std::uint32_t, 4>;
constexpr State kStart = {0x67452301u, 0xefcdab89u, 0x98badcfeu, 0x10325476u};
constexpr std::array<std::array<int, 4>, 4> kRotations = {
    {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}}};

/// The parts of sines that the algorithm is seasoned with (RFC 1321, 3.4).
const std::array<std::uint32_t, kRounds>& sines() {
  static const std::array<std::uint32_t, kRounds> kTable = [] {
    std::array<std::uint32_t, kRounds> table{};
    for (std::size_t i = 0; i < kRounds; ++i) {
      table[i] = static_cast<std::uint32_t>(
          std::floor(std::fabs(std::sin(static_cast<double>(i + 1))) * 4294967296.0));
    }
    return table;
  }();
  return kTable;
}

using Words = std::array<std::uint32_t, kBlock / 4>;

Words words_of(std::string_view block) {
  Words words{};
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto byte = [&](std::size_t at) {
      return std::uint32_t{static_cast<unsigned char>(block[4 * i + at])};
    };
    words[i] = byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
  }
  return words;
}

/// Sixteen rounds: `mix` mixes three words; the words of the block are taken from `first`, each
/// `step` behind the one before.
template <std::size_t kPart, std::size_t kFirst, std::size_t kStep, class MixOfWords>
void add_part(State& state, const Words& words, const std::array<std::uint32_t, kRounds>& table,
              const MixOfWords& mix) {
  auto [a, b, c, d] = state;
  for (std::size_t i = 0; i < 16; i += 4) {
    const auto round = [&](std::uint32_t& target, std::uint32_t x, std::uint32_t y, std::uint32_t z,
                           std::size_t k) {
      const std::size_t word = (kFirst + (i + k) * kStep) % 16;
      const std::uint32_t sum = target + mix(x, y, z) + words[word] + table[16 * kPart + i + k];
      target = x + std::rotl(sum, kRotations[kPart][k]);
    };
    round(a, b, c, d, 0);
    round(d, a, b, c, 1);
    round(c, d, a, b, 2);
    round(b, c, d, a, 3);
  }
  state = {a, b, c, d};
}

void add_block(State& state, std::string_view block) {
  using Word = std::uint32_t;
  const Words words = words_of(block);
  const auto& table = sines();
  State mixed = state;
  add_part<0, 0, 1>(mixed, words, table, [](Word b, Word c, Word d) { return (b & c) | (~b & d); });
  add_part<1, 1, 5>(mixed, words, table, [](Word b, Word c, Word d) { return (d & b) | (~d & c); });
  add_part<2, 5, 3>(mixed, words, table, [](Word b, Word c, Word d) { return b ^ c ^ d; });
  add_part<3, 0, 7>(mixed, words, table, [](Word b, Word c, Word d) { return c ^ (b | ~d); });
  for (std::size_t i = 0; i < state.size(); ++i) state[i] += mixed[i];
}

}  // namespace

std::string md5(std::string_view bytes) {
  State state = kStart;
  const std::size_t whole = bytes.size() / kBlock * kBlock;
  for (std::size_t at = 0; at < whole; at += kBlock) add_block(state, bytes.substr(at, kBlock));
  std::string rest(bytes.substr(whole));
  rest += '\x80';
  while (rest.size() % kBlock != kBlock - 8) rest += '\0';
  const std::uint64_t bits = static_cast<std::uint64_t>(bytes.size()) * 8;
  for (int i = 0; i < 8; ++i) rest += static_cast<char>(bits >> (8 * i));
  for (std::size_t at = 0; at < rest.size(); at += kBlock) {
    add_block(state, std::string_view(rest).substr(at, kBlock));
  }
  std::string digest;
  for (const std::uint32_t word : state) {
    for (int i = 0; i < 4; ++i) digest += static_cast<char>(word >> (8 * i));
  }
  return digest;
}

}  // namespace cvpress::pdf

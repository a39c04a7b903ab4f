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

std::uint32_t word_at(std::string_view block, std::size_t index) {
  std::uint32_t word = 0;
  for (std::size_t i = 4; i-- > 0;) {
    word = word << 8 | static_cast<unsigned char>(block[4 * index + i]);
  }
  return word;
}

/// What a round mixes of three words, and which word of the block it takes.
struct Mix {
  std::uint32_t bits;
  std::size_t word;
};

Mix mixed(std::size_t round, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
  switch (round / 16) {
    case 0: return {(b & c) | (~b & d), round};
    case 1: return {(d & b) | (~d & c), (5 * round + 1) % 16};
    case 2: return {b ^ c ^ d, (3 * round + 5) % 16};
    default: return {c ^ (b | ~d), (7 * round) % 16};
  }
}

void add_block(State& state, std::string_view block) {
  auto [a, b, c, d] = state;
  for (std::size_t round = 0; round < kRounds; ++round) {
    const Mix mix = mixed(round, b, c, d);
    const std::uint32_t sum = a + mix.bits + sines()[round] + word_at(block, mix.word);
    a = d;
    d = c;
    c = b;
    b += std::rotl(sum, kRotations[round / 16][round % 4]);
  }
  state = {state[0] + a, state[1] + b, state[2] + c, state[3] + d};
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

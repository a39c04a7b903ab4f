#include "base/sha256.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include <fmt/format.h>

#include "base/sha256_blocks.h"

namespace cvpress {
namespace {

using Word = std::uint32_t;

constexpr std::size_t kBlock = 64;

/// Fractional parts of the square roots of the first 8 primes (5.3.3).
constexpr std::array<Word, 8> kStart = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

/// The message schedule of one block of 64 bytes (6.2.2, step 1).
std::array<Word, 64> schedule(std::string_view block) {
  std::array<Word, 64> w{};
  for (std::size_t i = 0; i < 64; ++i) {
    w[i / 4] = (w[i / 4] << 8) | static_cast<unsigned char>(block[i]);
  }
  for (std::size_t i = 16; i < 64; ++i) {
    const Word s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3);
    const Word s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10);
    w[i] = w[i - 16] + s0 + w[i - 7] + s1;
  }
  return w;
}

/// Steps 2 to 4 of 6.2.2.
void mix(Sha256State& state, std::string_view block) {
  const std::array<Word, 64> w = schedule(block);
  auto [a, b, c, d, e, f, g, h] = state;
  for (std::size_t i = 0; i < 64; ++i) {
    const Word s1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
    const Word first = h + s1 + ((e & f) ^ (~e & g)) + kSha256Constants[i] + w[i];
    const Word s0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
    const Word second = s0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = d + first;
    d = c;
    c = b;
    b = a;
    a = first + second;
  }
  const std::array<Word, 8> added = {a, b, c, d, e, f, g, h};
  for (std::size_t i = 0; i < 8; ++i) state[i] += added[i];
}

}  // namespace

void mix_in_software(Sha256State& state, std::string_view blocks) {
  for (std::size_t i = 0; i < blocks.size(); i += kBlock) mix(state, blocks.substr(i, kBlock));
}

Sha256::Sha256() : state_(kStart) {}

void Sha256::mix_blocks(std::string_view blocks) {
  static const bool kHasInstructions = has_sha256_instructions();
  if (kHasInstructions) {
    mix_by_instructions(state_, blocks);
  } else {
    mix_in_software(state_, blocks);
  }
}

void Sha256::add(std::string_view bytes) {
  length_ += bytes.size();
  if (!rest_.empty()) {
    const std::size_t taken = std::min(kBlock - rest_.size(), bytes.size());
    rest_ += bytes.substr(0, taken);
    bytes.remove_prefix(taken);
    if (rest_.size() < kBlock) return;
    mix_blocks(rest_);
    rest_.clear();
  }
  const std::size_t whole = bytes.size() - bytes.size() % kBlock;
  mix_blocks(bytes.substr(0, whole));
  rest_ = bytes.substr(whole);
}

std::string Sha256::hex() {
  const std::uint64_t bits = length_ * 8;
  std::string padding = "\x80";
  while ((length_ + padding.size()) % kBlock != kBlock - 8) padding.push_back('\0');
  for (int shift = 56; shift >= 0; shift -= 8) padding.push_back(static_cast<char>(bits >> shift));
  add(padding);
  std::string hex;
  for (const Word word : state_) hex += fmt::format("{:08x}", word);
  return hex;
}

std::string sha256_hex(std::string_view bytes) {
  Sha256 digest;
  digest.add(bytes);
  return digest.hex();
}

}  // namespace cvpress

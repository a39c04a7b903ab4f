// Which addresses lie inside a network rather than in the Internet
// (the IANA special-purpose registries for IPv4 and IPv6).
#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdint>
#include <cstring>

#include "net/fetch.h"

namespace cvpress::net {
namespace {

using V6 = std::array<std::uint8_t, 16>;

struct BlockV4 {
  std::uint32_t prefix;
  int bits;
};

constexpr BlockV4 kPrivateV4[] = {
    {0x00000000, 8},   // this network
    {0x0A000000, 8},   // private use
    {0x64400000, 10},  // carrier-grade NAT
    {0x7F000000, 8},   // loopback
    {0xA9FE0000, 16},  // link-local, cloud metadata
    {0xAC100000, 12},  // private use
    {0xC0000000, 24},  // protocol assignments
    {0xC0000200, 24},  // documentation
    {0xC0586300, 24},  // 6to4 relays
    {0xC0A80000, 16},  // private use
    {0xC6120000, 15},  // benchmarks
    {0xC6336400, 24},  // documentation
    {0xCB007100, 24},  // documentation
    {0xE0000000, 4},   // multicast
    {0xF0000000, 4},   // reserved, broadcast
};

struct BlockV6 {
  const char* prefix;
  int bits;
};

constexpr BlockV6 kPrivateV6[] = {
    {"::", 127},          // unspecified, loopback
    {"64:ff9b:1::", 48},  // local translation
    {"100::", 64},        // discard
    {"2001::", 32},       // Teredo, which carries an address of its own
    {"2001:2::", 48},     // benchmarks
    {"2001:db8::", 32},   // documentation
    {"3fff::", 20},       // documentation
    {"fc00::", 7},        // unique local
    {"fe80::", 10},       // link-local
    {"fec0::", 10},       // site-local
    {"ff00::", 8},        // multicast
};

/// Forms of IPv6 addresses that stand for the IPv4 address at byte `at`.
struct Carrier {
  const char* prefix;
  int bits;
  std::size_t at;
};

constexpr Carrier kCarriers[] = {
    {"::ffff:0:0", 96, 12},    // mapped
    {"::ffff:0:0:0", 96, 12},  // translated
    {"::", 96, 12},            // compatible
    {"64:ff9b::", 96, 12},     // NAT64
    {"2002::", 16, 2},         // 6to4
};

bool is_private_v4(std::uint32_t address) {
  return std::any_of(std::begin(kPrivateV4), std::end(kPrivateV4), [address](const BlockV4& block) {
    return (address ^ block.prefix) >> (32 - block.bits) == 0;
  });
}

bool is_in(const V6& address, const char* prefix, int bits) {
  V6 block{};
  inet_pton(AF_INET6, prefix, block.data());
  for (int i = 0; i < bits; ++i) {
    const auto byte = static_cast<std::size_t>(i / 8);
    if (((address[byte] ^ block[byte]) >> (7 - i % 8) & 1) != 0) return false;
  }
  return true;
}

bool is_private_v6(const V6& address) {
  for (const BlockV6& block : kPrivateV6) {
    if (is_in(address, block.prefix, block.bits)) return true;
  }
  for (const Carrier& carrier : kCarriers) {
    if (!is_in(address, carrier.prefix, carrier.bits)) continue;
    std::uint32_t inner = 0;
    for (std::size_t i = 0; i < 4; ++i) inner = inner << 8 | address[carrier.at + i];
    return is_private_v4(inner);
  }
  return false;
}

}  // namespace

bool is_private_address(const std::string& numeric_address) {
  // A zone ("%eth0") says nothing about the address itself.
  const std::string address = numeric_address.substr(0, numeric_address.find('%'));
  in_addr v4{};
  if (inet_pton(AF_INET, address.c_str(), &v4) == 1) return is_private_v4(ntohl(v4.s_addr));
  V6 v6{};
  if (inet_pton(AF_INET6, address.c_str(), v6.data()) == 1) return is_private_v6(v6);
  return true;
}

}  // namespace cvpress::net

#include <gtest/gtest.h>

#include "net/fetch.h"

namespace cvpress::net {
namespace {

class PrivateAddress : public testing::TestWithParam<const char*> {};
class PublicAddress : public testing::TestWithParam<const char*> {};

TEST_P(PrivateAddress, IsRefused) {
  EXPECT_TRUE(is_private_address(GetParam()));
}

TEST_P(PublicAddress, IsAllowed) {
  EXPECT_FALSE(is_private_address(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(V4, PrivateAddress,
                         testing::Values("0.0.0.0", "10.0.0.1", "100.64.0.1", "100.127.255.255",
                                         "127.0.0.1", "127.255.0.3", "169.254.169.254",
                                         "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1",
                                         "192.168.1.1", "198.18.0.1", "198.19.255.255", "224.0.0.1",
                                         "240.0.0.1", "255.255.255.255"));

INSTANTIATE_TEST_SUITE_P(V6, PrivateAddress,
                         testing::Values("::", "::1", "::ffff:127.0.0.1", "::ffff:10.1.2.3",
                                         "::7f00:1", "64:ff9b::10.0.0.1", "64:ff9b:1::1",
                                         "2002:7f00:1::", "2002:a00:1::1", "2001::1", "2001:db8::1",
                                         "fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%eth0",
                                         "febf::1", "fec0::1", "ff02::1"));

INSTANTIATE_TEST_SUITE_P(NoAddress, PrivateAddress,
                         testing::Values("", "localhost", "127.1", "0x7f000001", "1.2.3.4.5",
                                         "[::1]"));

INSTANTIATE_TEST_SUITE_P(All, PublicAddress,
                         testing::Values("1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0",
                                         "100.63.255.255", "100.128.0.0", "126.255.255.255",
                                         "128.0.0.1", "169.253.255.255", "172.15.255.255",
                                         "172.32.0.0", "192.167.255.255", "192.169.0.0",
                                         "198.17.255.255", "198.20.0.0", "223.255.255.255",
                                         "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1",
                                         "2606:4700::1111", "2a00::1"));

}  // namespace
}  // namespace cvpress::net

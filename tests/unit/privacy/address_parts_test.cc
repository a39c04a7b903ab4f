// The parts of an address by which somebody is found.
#include "privacy/address_parts.h"

namespace cvpress::privacy {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(AddressParts, AreTheStreetAndTheTownWithItsPostcode) {
  EXPECT_THAT(address_parts("Hauptstr. 12a, 10115 Sundhaven"),
              ElementsAre("Hauptstr. 12a", "10115 Sundhaven", "Sundhaven 10115"));
  EXPECT_THAT(address_parts("Hauptstr. 12a 10115 Sundhaven"),
              ElementsAre("Hauptstr. 12a", "10115 Sundhaven", "Sundhaven 10115"));
}

TEST(AddressParts, AreNotTheWhole) {
  EXPECT_THAT(address_parts("Quay Street 12"), IsEmpty());
  EXPECT_THAT(address_parts("Sundhaven, Norway"), IsEmpty());
}

}  // namespace
}  // namespace cvpress::privacy

// How to reach the person, as parsers of applications find it in text alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "audit/observation.h"
#include "audit/seen_orders.h"
#include "reader/document.h"

namespace cvpress::audit {

/// Something that looks like an address, and the orders in which it is read whole.
struct SeenContact {
  std::string_view kind;  // "email", "phone", "web", "linkedin", "github", "place"
  std::string text;
  bool in_stream = false;
  std::optional<bool> by_tags;  // nothing where there are no tags
  bool by_place = false;
};

std::vector<SeenContact> find_contacts(const reader::SeenDocument& seen, const SeenOrders& orders);

/// Contacts that are missing, come apart, or are said by links only.
void look_at_contacts(const reader::SeenDocument& seen, const SeenOrders& orders,
                      const std::vector<SeenContact>& contacts, Observations& observations);

/// E-mail addresses, phone numbers, web addresses in a line.
std::vector<std::string> emails_in(std::string_view line);
std::vector<std::string> phones_in(std::string_view line);
std::vector<std::string> web_addresses_in(std::string_view line);
/// "Leeds, England", by its capitals.
std::optional<std::string> place_in(std::string_view line);

}  // namespace cvpress::audit

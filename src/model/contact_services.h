// The services that people link to from a CV: by host or by the icon of the
// link, and what is readable of such an address.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cvpress::model {

/// A service by its hosts or by the icon that authors give its link.
struct Service {
  std::string_view kind;  // also the name of its icon
  std::string_view label;
  std::string_view hosts;        // space-separated; "" where only the icon tells;
                                 // "x." is any host that begins so
  std::string_view icons;        // space-separated names besides the kind
  std::string_view before_user;  // the path in front of the user's name; "" where it has none
};

/// An absolute address as host (without "www.", in lower case) and the rest.
struct Address {
  std::string host;
  std::string path;
};

Address split_url(std::string_view url);

/// "brands/x-twitter" or "fa-github" as the bare name.
std::string bare_icon(std::string_view icon);

/// By host, else by a bare icon name; nullptr for others.
const Service* service_of(const Address& address, std::string_view icon);

/// The kinds of all services, in the order of the table.
std::vector<std::string_view> service_kinds();

/// By its kind, which must be one of the table's.
const Service& service_named(std::string_view kind);

/// What is printed of a link: the user's name where the service has one, the
/// service's name where its address says nothing, else the address.
std::string readable_address(const Service* service, const Address& address);

}  // namespace cvpress::model

// The bytes inside a data: URL (RFC 2397).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace cvpress::image {

/// Nothing, with the reason in `message`, if it is malformed or holds more than
/// `limit` bytes. The media type is not looked at: the bytes say what they are.
std::optional<std::string> data_url_bytes(std::string_view url, std::size_t limit,
                                          std::string& message);

/// `text` with %XX replaced by the bytes they stand for (RFC 3986 2.1); what is
/// no escape stays.
std::string percent_decoded(std::string_view text);

}  // namespace cvpress::image

// What a document was made from, as digests: whether it would be the same again.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "batch/expand.h"
#include "data/value.h"

namespace cvpress::batch {

/// A digest of a value, wherever in a file it stands.
std::string fingerprint_of(const data::Value& value);

/// Whether some text in a value has the variable in it.
bool has_variable(const data::Value& value, std::string_view name);

/// A digest of all that a plan and its row say of a document. The row's number counts only where
/// a text of the plan has it, so that a new row leaves the others' documents as they are; a
/// letter's text is not looked into.
std::string request_fingerprint(const Plan& plan, const DocumentRequest& request);

/// Something a document is made from, and its digest.
struct NamedDigest {
  std::string_view name;  // "profile"
  std::string_view digest;
};

/// One digest of all that a document is made from: the profile, the request, a layout, fonts,
/// the program's version.
std::string inputs_key(std::span<const NamedDigest> inputs);

}  // namespace cvpress::batch

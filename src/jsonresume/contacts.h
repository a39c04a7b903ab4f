// The ways to reach a person: the schema's fields and profiles.
#pragma once

#include <vector>

#include "data/value.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// What basics say of a person's contacts besides the person's own fields.
struct WrittenContacts {
  data::Value profiles;  // a list; Null for none
  data::Map own;         // their order, where it is not the usual one
};
WrittenContacts written_contacts(const model::Person& person, const Reading& reading);

/// What basics tell of contacts besides the person's own fields.
struct ToldContacts {
  /// Where the person's fields stand.
  SourceSpan location;
  SourceSpan email;
  SourceSpan phone;
  SourceSpan url;
  /// Further addresses and numbers.
  std::vector<model::Contact> more;
  /// What written_contacts said; nullptr where nobody did.
  const data::Map* own = nullptr;
};

/// The contacts of basics. The person has the fields of basics already.
std::vector<model::Contact> read_contacts(const model::Person& person, const data::Map& basics,
                                          const ToldContacts& told, const Reading& reading);

}  // namespace cvpress::jsonresume

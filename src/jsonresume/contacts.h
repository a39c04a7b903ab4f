// The ways to reach a person: the schema's fields and profiles.
#pragma once

#include <vector>

#include "data/value.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// Adds `profiles` to basics, which has the person's own fields already, and to `own` their
/// order, where it is not the usual one.
void add_contacts(const model::Person& person, data::Map& basics, data::Map& own,
                  const Reading& reading);

/// The contacts of basics. The person has the fields of basics already.
std::vector<model::Contact> read_contacts(const model::Person& person, const data::Map& basics,
                                          const data::Value* order, const Reading& reading);

}  // namespace cvpress::jsonresume

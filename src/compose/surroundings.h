// What any part of a document may depend on besides what it prints.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "base/source.h"
#include "compose/language_habits.h"
#include "compose/setting.h"
#include "style/layout_spec.h"

namespace cvpress::compose {

/// The layout, how the document's language is written, and whose document it is.
struct Surroundings {
  const style::LayoutSpec* layout = nullptr;
  std::string language;
  LanguageHabits habits;
  std::map<std::string, std::string, std::less<>> words;
  std::string name;  // the person's
  SourceSpan where;  // the person
};

Surroundings surroundings_of(const Shared& shared);
/// Whether they are a document's.
bool are_around(const Surroundings& surroundings, const Shared& shared);

}  // namespace cvpress::compose

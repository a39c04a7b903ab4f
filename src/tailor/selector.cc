#include "tailor/selector.h"

namespace cvpress::tailor {

bool is_empty(const Selector& selector) {
  for (const std::string* field :
       {&selector.section, &selector.organization, &selector.title, &selector.start, &selector.tag,
        &selector.id, &selector.text, &selector.name}) {
    if (!field->empty()) return false;
  }
  return true;
}

}  // namespace cvpress::tailor

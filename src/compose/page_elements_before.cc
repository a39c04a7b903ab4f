#include "compose/page_elements_before.h"

#include <functional>

#include "compose/node_copies.h"

namespace cvpress::compose {

std::optional<layout::Node> PageElementsBefore::node(const style::ChildElement& element,
                                                     Setting setting, const Compose& compose) {
  const Shared& shared = *setting.shared;
  const PageFields& page = *setting.fields.page;
  std::size_t number = std::hash<const void*>{}(&element);
  for (const int each : {page.number, page.count, page.before, page.after}) {
    number = mixed_number(number, static_cast<std::size_t>(each));
  }
  const auto* known = kept_.find(number, [&](const Key& key) {
    return key.element == &element && key.room == setting.room && key.page == page &&
           are_around(key.around, shared);
  });
  if (known != nullptr) {
    ++given_;
    std::optional<layout::Node> again = *known;
    if (again) NewTags().renew(*again);
    return again;
  }
  bool looked_outside = false;
  setting.fields.looked_outside = &looked_outside;
  std::optional<layout::Node> node = compose(setting);
  if (!looked_outside) {
    kept_.keep(number, {surroundings_of(shared), &element, setting.room, page}, node);
  }
  return node;
}

}  // namespace cvpress::compose

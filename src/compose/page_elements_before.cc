#include "compose/page_elements_before.h"

#include <functional>

#include "compose/node_copies.h"

namespace cvpress::compose {

std::optional<layout::Node> PageElementsBefore::node(const style::ChildElement& element,
                                                     Setting setting, const Compose& compose) {
  const Shared& shared = *setting.shared;
  const PageFields& page = *setting.fields.page;
  Key key{&shared.layout,         &element,      setting.room,       page,
          shared.resume.language, shared.habits, shared.resume.words};
  std::size_t number = std::hash<const void*>{}(&element);
  for (const int each : {page.number, page.count, page.before, page.after}) {
    number = mixed_number(number, static_cast<std::size_t>(each));
  }
  const auto* known = kept_.find(number, [&](const Key& other) { return other == key; });
  if (known != nullptr) {
    ++given_;
    std::optional<layout::Node> again = *known;
    if (again) NewTags().renew(*again);
    return again;
  }
  bool looked_outside = false;
  setting.fields.looked_outside = &looked_outside;
  std::optional<layout::Node> node = compose(setting);
  if (!looked_outside) kept_.keep(number, std::move(key), node);
  return node;
}

}  // namespace cvpress::compose

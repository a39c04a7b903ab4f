#include "paint/paint.h"

#include "paint/painter.h"

namespace cvpress::paint {

DisplayList paint(const std::vector<paginate::Page>& pages) {
  DisplayList list;
  Painter painter(list);
  for (const paginate::Page& page : pages) painter.page(page);
  return list;
}

}  // namespace cvpress::paint

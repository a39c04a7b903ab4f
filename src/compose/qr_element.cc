#include "compose/element.h"

namespace cvpress::compose {

std::optional<layout::Node> compose_kind(const style::QrElement& /*kind*/,
                                         const style::Element& /*element*/,
                                         const Setting& /*setting*/) {
  return std::nullopt;
}

}  // namespace cvpress::compose

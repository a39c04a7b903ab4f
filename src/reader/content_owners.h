// Which element of the structure tree marked content belongs to.
#pragma once

#include <vector>

#include "reader/document.h"

namespace cvpress::reader {

class ContentOwners {
 public:
  explicit ContentOwners(const SeenDocument& document);
  /// The element, or -1.
  std::int32_t of(std::size_t page, std::int32_t content) const;

 private:
  struct Row {
    std::int32_t content = kNoContent;
    std::int32_t element = -1;
  };
  std::vector<std::vector<Row>> pages_;  // by content
};

}  // namespace cvpress::reader

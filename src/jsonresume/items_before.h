// Items that may be needed again: documents of one résumé share most of their entries.
#pragma once

#include <string>
#include <utility>

#include "base/lately_used.h"
#include "data/value.h"
#include "jsonresume/lists.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// Gives back what it wrote before, within bounds; it changes no byte. For one thread.
class ItemsBefore {
 public:
  /// As item_in_part, as the text that it is in its list.
  data::Value item(const model::Entry& entry, const ListRow& row, int part, const Reading& reading);
  /// As blocks_value.
  data::Value blocks(const model::Blocks& blocks, const Reading& reading);

 private:
  static constexpr std::size_t kMost = 500;
  struct ItemKey {
    model::Entry entry;
    std::string list;
    int part = 1;
    std::string language;
  };
  using BlocksKey = std::pair<model::Blocks, std::string>;

  LatelyUsed<ItemKey, data::Value> items_{kMost};
  LatelyUsed<BlocksKey, data::Value> blocks_{kMost};
};

}  // namespace cvpress::jsonresume

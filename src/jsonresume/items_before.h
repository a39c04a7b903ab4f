// Items that may be needed again: documents of one résumé share most of their entries.
#pragma once

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/lately_used.h"
#include "data/value.h"
#include "jsonresume/contacts.h"
#include "jsonresume/lists.h"
#include "jsonresume/rich_text.h"
#include "jsonresume/summary.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// Gives back what it wrote before, within bounds; it changes no byte. For one thread.
class ItemsBefore {
 public:
  /// As item_in_part, as the text that it is in its list.
  data::Value item(const model::Entry& entry, const ListRow& row, int part, const Reading& reading);
  /// As blocks_value.
  data::Value blocks(const model::Blocks& blocks, const Reading& reading);
  /// As written_summary.
  WrittenSummary summary(const model::Blocks& text, const Reading& reading);
  /// As written_contacts, with the text that the profiles are in their place.
  WrittenContacts contacts(const model::Person& person, const Reading& reading);

 private:
  static constexpr std::size_t kMost = 500;
  struct ItemKey {
    model::Entry entry;
    std::string list;
    int part = 1;
    std::string language;
  };
  using BlocksKey = std::pair<model::Blocks, std::string>;
  /// The contacts, the fields of the person that are some, and the language.
  using ContactsKey = std::pair<std::vector<model::Contact>, std::array<std::string, 5>>;

  LatelyUsed<ItemKey, data::Value> items_{kMost};
  LatelyUsed<BlocksKey, data::Value> blocks_{kMost};
  LatelyUsed<BlocksKey, WrittenSummary> summaries_{kMost};
  LatelyUsed<ContactsKey, WrittenContacts> contacts_{kMost};
};

/// How what is written is made: `before` may be null.
struct Writing {
  const Reading& reading;
  ItemsBefore* before = nullptr;
};

}  // namespace cvpress::jsonresume

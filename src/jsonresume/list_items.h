// The items of a list of the document, in whatever shape the list has.
#pragma once

#include <vector>

#include "data/value.h"
#include "jsonresume/lists.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

struct ListItem {
  model::Entry entry;
  int part = 1;          // of several sections that are one list: which one's it is
  bool is_ours = false;  // cvpress wrote it, so that an empty one is no form to fill
};

/// A list, a single item, a map of items by their names, or text. Text without words for people
/// ("true") gives a warning and no item.
std::vector<ListItem> read_list_items(const data::Member& list, const ListRow& row,
                                      const Reading& reading);

}  // namespace cvpress::jsonresume

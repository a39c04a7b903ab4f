#include "data/read.h"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>

#include "data/limits.h"
#include "data/readers.h"

namespace cvpress::data {

Result<Value> read(std::string_view text, Format format, Repair repair, SourceSpan origin,
                   Diagnostics& diagnostics) {
  const Reading reading{text, repair, origin, diagnostics};
  if (text.size() > kMaxBytes) {
    diagnostics.error(
        reading.span(0, 0),
        fmt::format("this is longer than {} MiB, which no résumé or layout is", kMaxBytes >> 20));
    return failed();
  }
  switch (format) {
    case Format::kYaml: return read_yaml(reading);
    case Format::kToml: return read_toml(reading);
    case Format::kJson: return read_json(reading);
  }
  return failed();
}

void drop_duplicates(Map& map, Repair repair, Diagnostics& diagnostics) {
  std::vector<Member>& members = map.members;
  std::unordered_map<std::string_view, std::size_t> last;
  last.reserve(members.size());
  std::vector<std::size_t> dropped;
  for (std::size_t i = 0; i < members.size(); ++i) {
    const auto [place, is_new] = last.try_emplace(members[i].key, i);
    if (is_new) continue;
    Diagnostic& found = repair == Repair::kNone ? diagnostics.error(members[i].key_where, {})
                                                : diagnostics.warning(members[i].key_where, {});
    found.message = fmt::format("{} is given twice in one map; the last one counts",
                                json_quoted(members[i].key));
    found.hints.push_back({"the earlier one is here", members[place->second].key_where});
    dropped.push_back(place->second);
    place->second = i;
  }
  if (dropped.empty()) return;
  std::sort(dropped.begin(), dropped.end());
  std::vector<Member> kept;
  kept.reserve(members.size() - dropped.size());
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (!std::binary_search(dropped.begin(), dropped.end(), i))
      kept.push_back(std::move(members[i]));
  }
  members = std::move(kept);
}

}  // namespace cvpress::data

#include "data/read.h"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>

#include "data/limits.h"
#include "data/readers.h"

namespace cvpress::data {

namespace {

Result<Value> read_format(const Reading& reading, Format format) {
  switch (format) {
    case Format::kYaml: return read_yaml(reading);
    case Format::kToml: return read_toml(reading);
    case Format::kJson: return read_json(reading);
  }
  return failed();
}

/// Records what was found, but of very many only the first and the last error,
/// which is why the document cannot be read.
void record(Diagnostics&& found, Diagnostics& diagnostics) {
  const std::vector<Diagnostic>& all = found.all();
  if (all.size() <= kMaxWarnings) {
    diagnostics.append(std::move(found));
    return;
  }
  for (std::size_t i = 0; i < kMaxWarnings; ++i) diagnostics.record(all[i]);
  const auto error = std::find_if(all.rbegin(), all.rend(), [](const Diagnostic& each) {
    return each.severity == Severity::kError;
  });
  if (error != all.rend() && all.rend() - error > static_cast<std::ptrdiff_t>(kMaxWarnings)) {
    diagnostics.record(*error);
  }
  diagnostics.note(
      {}, fmt::format("of {} problems only the first {} are shown", all.size(), kMaxWarnings));
}

}  // namespace

Result<Value> read(std::string_view text, Format format, Repair repair, SourceSpan origin,
                   Diagnostics& diagnostics) {
  Diagnostics found;
  const Reading reading{text, repair, origin, found};
  if (text.size() > kMaxBytes) {
    diagnostics.error(
        reading.span(0, 0),
        fmt::format("this is longer than {} MiB, which no résumé or layout is", kMaxBytes >> 20));
    return failed();
  }
  Result<Value> value = read_format(reading, format);
  record(std::move(found), diagnostics);
  return value;
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
    found.message = fmt::format("{} is given twice in one map{}", json_quoted(members[i].key),
                                repair == Repair::kNone ? "" : "; the last one counts");
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

#include "compose/sections_before.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

#include "compose/node_copies.h"

namespace cvpress::compose {
namespace {

using model::Section;

std::size_t mixed(std::size_t number, std::string_view text) {
  return mixed_number(number, std::hash<std::string_view>{}(text));
}

std::size_t mixed(std::size_t number, const model::InlineText& text) {
  for (const model::Inline& part : text) number = mixed(number, part.text);
  return mixed_number(number, text.size());
}

std::size_t mixed(std::size_t number, const model::Blocks& blocks) {
  for (const model::Block& block : blocks) {
    number = mixed(mixed(number, block.inlines), block.children);
  }
  return mixed_number(number, blocks.size());
}

/// Of what documents of one résumé most often choose and change.
std::size_t number_of(const Section& section, const RegionPlace& region) {
  std::size_t number = std::hash<const void*>{}(&region.setting.shared->layout);
  number = mixed(mixed(mixed(number, region.name), section.title), section.body);
  for (const model::Entry& entry : section.entries) {
    number = mixed(mixed(mixed(number, entry.title), entry.organization), entry.description);
    for (const model::InlineText& tag : entry.tags) number = mixed(number, tag);
  }
  return mixed_number(number, section.entries.size());
}

bool is_same_place(const std::optional<model::Date>& one, const std::optional<model::Date>& other) {
  return !one || !other || one->where == other->where;
}

/// Whether dates that are equal stand at the same places, too.
bool have_dates_at_the_same_places(const std::vector<model::Entry>& ones,
                                   const std::vector<model::Entry>& others) {
  for (std::size_t i = 0; i < ones.size() && i < others.size(); ++i) {
    const model::DateRange& one = ones[i].dates;
    const model::DateRange& other = others[i].dates;
    if (!is_same_place(one.start, other.start) || !is_same_place(one.end, other.end)) return false;
    if (!have_dates_at_the_same_places(ones[i].items, others[i].items)) return false;
  }
  return true;
}

bool is_same(const Section& one, const Section& other) {
  return one.kind == other.kind && one.where == other.where && one.title == other.title &&
         one.subtitle == other.subtitle && one.body == other.body &&
         one.date_format == other.date_format && one.icon == other.icon &&
         one.entries == other.entries && have_dates_at_the_same_places(one.entries, other.entries);
}

}  // namespace

SectionsBefore::Key SectionsBefore::key_of(const Section& section, const RegionPlace& region) {
  const Shared& shared = *region.setting.shared;
  return {surroundings_of(shared), region.name, section, shared.resources.date,
          region.setting.record->headings};
}

bool SectionsBefore::is_key(const Key& key, const Section& section, const RegionPlace& region) {
  const Shared& shared = *region.setting.shared;
  return key.region == region.name && key.headings == region.setting.record->headings &&
         key.date == shared.resources.date && are_around(key.around, shared) &&
         is_same(key.section, section);
}

Composed SectionsBefore::given_again(const Kept& kept, const Section& section, Record& record) {
  NewTags tags;
  Composed composed = kept.composed;
  tags.renew(composed.node);
  for (const KeptPromise& promise : kept.promises) {
    const model::Entry* entry = promise.entry ? &section.entries[*promise.entry] : nullptr;
    record.promises.push_back({&section, entry, promise.tag, promise.printed});
    tags.renew(record.promises.back().tag);
  }
  record.done = kept.done;
  record.headings = kept.headings;
  record.printed = kept.printed;
  return composed;
}

SectionsBefore::Kept SectionsBefore::kept_of(const Composed& composed, const Section& section,
                                             std::size_t promised, const Record& record) {
  Kept kept{composed, {}, record.done, record.headings, record.printed};
  for (std::size_t i = promised; i < record.promises.size(); ++i) {
    const Promise& promise = record.promises[i];
    std::optional<std::size_t> entry;
    if (promise.entry != nullptr) entry = promise.entry - section.entries.data();
    kept.promises.push_back({entry, promise.tag, promise.printed});
  }
  return kept;
}

std::optional<Composed> SectionsBefore::compose(const Section& section, const RegionPlace& region,
                                                Unprinted& unprinted) {
  Record& record = *region.setting.record;
  const std::size_t number = number_of(section, region);
  const Kept* known =
      kept_.find(number, [&](const Key& key) { return is_key(key, section, region); });
  if (known != nullptr) {
    ++given_;
    return given_again(*known, section, record);
  }
  bool looked_outside = false;
  RegionPlace watched = region;
  watched.setting.fields.looked_outside = &looked_outside;
  Key key = key_of(section, region);
  const std::size_t told = record.diagnostics.all().size();
  const std::size_t told_of_pictures = record.of_pictures.all().size();
  const std::size_t unprinted_before = unprinted.met();
  const std::size_t promised = record.promises.size();
  auto composed = compose_section(section, watched, unprinted);
  const bool is_silent = record.diagnostics.all().size() == told &&
                         record.of_pictures.all().size() == told_of_pictures &&
                         unprinted.met() == unprinted_before;
  if (!composed || !is_silent || looked_outside) return composed;
  const std::size_t weight = weight_of(composed->node);
  if (weight <= most_) {
    kept_.keep(number, std::move(key), kept_of(*composed, section, promised, record), weight);
  }
  return composed;
}

}  // namespace cvpress::compose
